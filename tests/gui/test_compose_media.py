"""Media in Compose that take their time or are out of bounds, and their order by a real drag."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from postdeck.gui import live_check
from postdeck.gui.forms.media_form import MediaForm
from postdeck.gui.pages.compose_page import ComposePage
from postdeck.gui.window import COMPOSE, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.gui.quiet_deck import Desk
from tests.gui.test_window import drop
from tests.media import zoo
from tests.rigs.media import make_sample

ROOT = Path(__file__).resolve().parents[2]
STILL_SECONDS = 0.5
"""A window that stands still so long is felt to hang; a loaded machine is allowed for."""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_check, "PAUSE_MS", 1)


@asynccontextmanager
async def never_standing_still() -> AsyncIterator[None]:
    """Fails when the loop, and with it the window, stood still for too long meanwhile."""
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.01)
            longest = max(longest, time.perf_counter() - before)

    watching = asyncio.create_task(watch())
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.wait({watching})
    assert longest < STILL_SECONDS, f"The window stood still for {longest:.2f} s."


async def opened(desk: Desk, open_window: OpenWindow) -> tuple[MainWindow, ComposePage]:
    window = open_window(desk.deck)
    window.show_page(COMPOSE)
    await window.loaded()
    return window, window.composer


def media_of(page: ComposePage) -> MediaForm:
    assert isinstance(page.media, MediaForm)
    return page.media


@pytest.fixture
def dead_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The folder `dead` answers only when the event is set, as a network disk that is gone."""
    answers, ask = threading.Event(), os.stat
    dead = str(tmp_path / "dead")

    def stat(path: object, *args: object, **words: object) -> os.stat_result:
        if str(path).startswith(dead):
            answers.wait(30)
        return ask(path, *args, **words)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", stat)
    yield answers
    answers.set()


async def test_a_disk_that_does_not_answer_holds_nothing_up(
    desk: Desk, open_window: OpenWindow, tmp_path: Path, dead_disk: threading.Event
) -> None:
    (tmp_path / "dead").mkdir()
    video = make_sample(tmp_path / "dead" / "clip.mp4", seed=1, seconds=1.0)
    window, page = await opened(desk, open_window)
    media = media_of(page)
    async with never_standing_still():
        drop(window, video, tmp_path / "dead" / "a folder")
        page.caption.edit.setPlainText("Written meanwhile")
        assert media.looking
        assert page.footer.hint == "Looking at the files."
        dead_disk.set()
        await until(lambda: not media.looking, media.shown)
    assert page.media.paths == (str(video),)
    assert "“a folder” can't be found." in media.note.text
    await window.loaded()


async def test_files_of_a_post_that_was_cleared_do_not_come_afterwards(
    desk: Desk, open_window: OpenWindow, tmp_path: Path, dead_disk: threading.Event
) -> None:
    (tmp_path / "dead").mkdir()
    video = make_sample(tmp_path / "dead" / "clip.mp4", seed=1, seconds=1.0)
    window, page = await opened(desk, open_window)
    drop(window, video)
    page.clear()
    dead_disk.set()
    await window.loaded()
    assert page.media.paths == ()


async def test_an_enormous_image_is_a_sentence_and_holds_nothing_up(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    huge = zoo.png(tmp_path / "huge.png", 40_000, 30_000)
    window, page = await opened(desk, open_window)
    page.targets.accounts.ticks.toggle(0)
    async with never_standing_still():
        drop(window, huge)
        await window.loaded()
    (item,) = media_of(page).shelf.items
    assert "points are too many" in item.trouble
    assert item.bad
    assert not page.queue_button.isEnabled()


def test_a_file_that_is_dragged_is_posted_in_its_new_place(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.file_drag", str(tmp_path)], cwd=ROOT, timeout=110,
        env=os.environ | {"QT_QPA_PLATFORM": "minimal"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == ["p1.jpg", "p2.jpg", "p0.jpg"]
