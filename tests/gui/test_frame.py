"""Around the pages: the palette, a second start, leaving while posts run, the window's place."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from postdeck.core.task import NewTask
from postdeck.gui.instance import FirstWindow
from postdeck.gui.memory import Memory
from postdeck.gui.window import ACCOUNTS, DEVICES, TASKS, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.quiet_deck import SERIALS, Desk

NOW = datetime.now(UTC)


def texts(window: MainWindow) -> list[str]:
    items = window.frame.palette.list
    return [items.item(row).text() for row in range(items.count())]


async def type_into(window: MainWindow, text: str) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.frame.palette.isVisible()
    QTest.keyClicks(window.frame.palette.field, text)


async def test_the_palette_finds_pages_phones_and_accounts(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    await type_into(window, "north 2")
    assert [text.split(",")[0] for text in texts(window)] == ["North 2"]
    QTest.keyClick(window.frame.palette.field, Qt.Key.Key_Escape)
    assert not window.frame.palette.isVisible()
    await type_into(window, "mira")
    QTest.keyClick(window.frame.palette.field, Qt.Key.Key_Return)
    assert window.view.currentIndex() == ACCOUNTS
    assert [each.username for each in window.accounts.table.selected] == ["mira.bakes"]
    await type_into(window, "devices")
    QTest.keyClick(window.frame.palette.field, Qt.Key.Key_Return)
    assert window.view.currentIndex() == DEVICES


async def test_the_palette_finds_tasks_by_their_caption(
    desk: Desk, open_window: OpenWindow, qtbot: object
) -> None:
    await desk.add(NewTask(request_id="r", serial=SERIALS[0], caption="Fresh rye bread",
                           created_at=NOW, due_at=NOW))
    window = open_window(desk.deck)
    await window.loaded()
    await type_into(window, "rye")
    async with asyncio.timeout(5):
        while not texts(window):
            await asyncio.sleep(0.02)
    assert texts(window)[0].startswith("Fresh rye bread")
    QTest.keyClick(window.frame.palette.field, Qt.Key.Key_Return)
    await window.loaded()
    assert window.view.currentIndex() == TASKS


async def test_words_that_nothing_has_say_so(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    await type_into(window, "zzzz")
    assert texts(window) == []
    assert window.frame.palette._nothing.isVisible()


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from postdeck.gui.instance import show_first
app = QCoreApplication([])
sys.exit(0 if show_first(Path(sys.argv[1]), sys.argv[2:]) else 3)
"""


async def test_a_second_start_hands_its_files_to_the_first(
    tmp_path: Path, qapp: object
) -> None:
    first = FirstWindow(tmp_path)
    asked: list[tuple[str, ...]] = []
    first.asked.connect(asked.append)
    for files in ((), ("/a b.mp4", "ü\n.jpg")):
        second = await asyncio.create_subprocess_exec(
            sys.executable, "-c", SECOND, str(tmp_path), *files)
        assert await second.wait() == 0
    assert asked == [(), ("/a b.mp4", "ü\n.jpg")]
    first.close()
    late = await asyncio.create_subprocess_exec(sys.executable, "-c", SECOND, str(tmp_path))
    assert await late.wait() == 3


def test_the_memory_keeps_words_between_starts(tmp_path: Path, qapp: object) -> None:
    Memory(tmp_path).put("window/place", "abc=")
    assert Memory(tmp_path).get("window/place") == ("abc=",)
    (tmp_path / "window.ini").write_bytes(b"\xff\x00 not an ini")
    assert Memory(tmp_path).get("window/place") == ()


@pytest.mark.parametrize("spoilt", ["", "!!!", json.dumps({"a": 1})])
async def test_a_spoilt_place_is_no_place(
    desk: Desk, open_window: OpenWindow, spoilt: str
) -> None:
    window = open_window(desk.deck)
    window.memory.put("window/place", spoilt)
    before = QRect(window.geometry())
    window.memory.place(window)
    assert window.geometry() == before
