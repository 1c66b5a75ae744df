"""Qt objects in cycles end in the thread of the window, whoever allocates."""

from __future__ import annotations

import asyncio
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from postdeck.gui.garbage import collect_all


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
    assert ended_in == []
    collect_all()
    assert ended_in == [threading.get_ident()]
