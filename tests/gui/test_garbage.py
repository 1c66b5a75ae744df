"""Qt objects in cycles end in the thread of the window, whoever allocates."""

from __future__ import annotations

import asyncio
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from postdeck.gui.garbage import collect_all
from postdeck.gui.look import Look
from postdeck.gui.places import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS
from postdeck.gui.window import MainWindow
from postdeck.launch.window_house import WindowHouse
from tests.gui.house_rig import window_house


class Knot(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.me = self


def allocate() -> int:
    """Enough to make Python's collector run many times, if it were on."""
    return len([[n] for n in range(100_000)])


async def test_cycles_end_in_the_window_s_thread(qapp: QApplication) -> None:
    ended_in: list[int] = []
    knot = Knot()
    weakref.finalize(knot, lambda: ended_in.append(threading.get_ident()))
    del knot
    await asyncio.to_thread(allocate)
    collect_all()  # unless its turn has come meanwhile
    assert ended_in == [threading.get_ident()]


async def let_go(house: WindowHouse, look: Look) -> list[weakref.ref[QObject]]:
    """All that was ours in a window in which every page was shown, after its end."""
    window = MainWindow(house.deck, look, house=house)
    window.show()
    for index in (DEVICES, ACCOUNTS, COMPOSE, TASKS, SETTINGS):
        window.show_page(index)
        await window.loaded()
    parts = (window, *window.findChildren(QObject))
    refs = [weakref.ref(part) for part in parts if type(part).__module__.startswith("postdeck")]
    await window.shut()
    window.end()
    window.deleteLater()
    return refs


@pytest.mark.usefixtures("qapp")
async def test_nothing_is_left_of_a_window_that_has_ended(tmp_path: Path, look: Look) -> None:
    """A call that was still to come, and a sender without a parent that is connected to a function
    that knows its owner, keep a window for good: Python's collector can't see into Qt."""
    async with window_house(tmp_path) as house:
        refs = await let_go(house, look)
        collect_all()
        left = [part for ref in refs if (part := ref()) not in (None, look.ring.frame)]
    assert len(refs) > 100
    assert [type(part).__name__ for part in left] == []
