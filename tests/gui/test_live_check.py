"""The check beside the form: live, by target, and in the way of Queue when it must be."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from postdeck.core.check import CheckReport
from postdeck.gui import live_check
from postdeck.gui.forms.targets_form import PHONES
from postdeck.gui.forms.when_form import LATER
from postdeck.gui.window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.quiet_deck import SERIALS, Desk
from tests.gui.test_window import drop
from tests.media import zoo


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_check, "PAUSE_MS", 1)


async def reported(window: MainWindow) -> CheckReport:
    """What the next check says."""
    told: asyncio.Future[CheckReport] = asyncio.get_running_loop().create_future()

    def hear(report: CheckReport | None) -> None:
        if report is not None and not told.done():
            told.set_result(report)

    window.composer.check.reported.connect(hear)
    try:
        async with asyncio.timeout(20):
            return await told
    finally:
        window.composer.check.reported.disconnect(hear)


def words(window: MainWindow) -> str:
    return "\n".join(part.text() for part in window.composer.findings.findChildren(QLabel)
                     if not part.isHidden())


async def test_errors_are_listed_with_advice_and_keep_queue_from_being_pressed(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    page = window.composer
    assert page.findings.isHidden()
    drop(window, zoo.film(tmp_path / "slow.mp4", fps=10, seconds=3.5))
    await window.loaded()
    page.targets.way.choose(PHONES)
    page.targets.phones.ticks.tick([SERIALS[0]])
    page.when.way.choose("now")
    report = await reported(window)
    assert not report.ok
    assert "North 1 is not connected." in words(window)
    assert "Check the cable" in words(window)
    assert "10 pictures a second" in words(window)
    assert "1 error" in words(window)
    assert not page.queue_button.isEnabled()

    page.when.way.choose(LATER)
    assert (await reported(window)).ok
    assert "not connected" not in words(window)
    assert "1 warning" in words(window)
    assert "1 ready" in words(window)
    assert page.queue_button.isEnabled()

    page.caption.edit.setPlainText("{a|b")
    assert page.findings.isHidden()  # said at the caption already
    assert "is never closed" in page.caption.trouble
    assert not page.queue_button.isEnabled()
    page.media.clear()
    assert page.findings.isHidden()
    await window.loaded()
    assert (await desk.deck.tasks.stats()).total == 0


async def test_what_is_fine_says_so(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    drop(window, zoo.film(tmp_path / "fine.mp4", seconds=3.5))
    await window.loaded()
    window.composer.targets.accounts.ticks.toggle(0)
    window.composer.when.way.choose(LATER)
    assert (await reported(window)).ok
    assert "Nothing stands in the way." in words(window)
    for theme in ("dark", "light"):
        window.composer.findings._look.choose(theme)
        assert "Nothing stands in the way." in words(window)
    await window.loaded()
