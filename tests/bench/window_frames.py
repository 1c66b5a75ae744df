"""Measures a window in a process of its own, which prints its figures as JSON.

`python -m tests.bench.window_frames bare|paint|scroll|idle FOLDER TASKS PHONES` .
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

BEGAN = time.perf_counter()

TICK_MS = 10
SCROLLED = 400


def memory_megabytes() -> float:
    """Resident now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def share(values: list[float], part: float) -> float:
    """The value that so large a part of them does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def bare() -> dict[str, float]:
    """The least there can be: an empty table in a window, painted once."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableWidget(0, 10))
    window.resize(1440, 900)
    window.show()
    QTimer.singleShot(0, app.quit)
    app.exec()
    return {"seconds": time.perf_counter() - BEGAN}


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[tuple[Any, Any, Any]]:
    """A window on a profile as the program opens it, without adb: app, window, house."""
    from postdeck.gui.app import application
    from postdeck.gui.look import Look
    from postdeck.gui.window import MainWindow
    from postdeck.launch.house import open_house
    from postdeck.launch.window_house import for_window
    from postdeck.store.profile import Profile

    async with open_house(Profile(folder), phones=False) as house, for_window(house) as shown:
        window = MainWindow(shown.deck, Look(application(), "light"), house=shown)
        window.resize(1440, 900)
        window.show()
        try:
            yield application(), window, house
        finally:
            await window.shut()
            window.close()
            window.deleteLater()


async def paint(folder: Path) -> dict[str, float]:
    """How soon the window with its tasks is painted."""
    async with opened(folder) as (_, window, _house):
        window.show_tasks()
        window.repaint()
        first = time.perf_counter() - BEGAN
        await window.loaded()
        window.repaint()
        return {"seconds": first, "filled": time.perf_counter() - BEGAN,
                "memory": memory_megabytes(), "rows": window.tasks.model.rowCount()}


async def scroll(folder: Path) -> dict[str, float]:
    """How long each frame takes while the table is scrolled: steadily, then by leaps."""
    async with opened(folder) as (_, window, _house):
        window.show_tasks()
        await window.loaded()
        bar = window.tasks.table.verticalScrollBar()
        frames, gaps = list[float](), Gaps()
        places = [bar.value() + 44 * 3 * n for n in range(SCROLLED)]
        places += [bar.maximum() * (n * 37 % 100) // 100 for n in range(SCROLLED // 2)]
        for place in places:
            began = time.perf_counter()
            bar.setValue(place)
            window.tasks.table.viewport().repaint()
            frames.append((time.perf_counter() - began) * 1000)
            await asyncio.sleep(0.004)
        await window.loaded()
        return {"p50": share(frames, 0.5), "p99": share(frames, 0.99), "most": max(frames),
                "gap99": share(gaps.found, 0.99), "gap": max(gaps.found),
                "held": window.tasks.model.held, "memory": memory_megabytes()}


async def idle(folder: Path, seconds: float = 20.0) -> dict[str, float]:
    """What a window costs that nobody uses."""
    async with opened(folder) as (_, window, _house):
        window.show_tasks()
        await window.loaded()
        await asyncio.sleep(2)
        before = time.process_time()
        await asyncio.sleep(seconds)
        return {"percent": (time.process_time() - before) / seconds * 100,
                "memory": memory_megabytes()}


class Gaps:
    """How far apart the ticks of a short timer are, in milliseconds."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.found: list[float] = [0.0]
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.found.append((now - self._last) * 1000)
        self._last = now


def main(what: str, folder: Path) -> None:
    """Measure and print."""
    if what == "bare":
        print(json.dumps(bare()))
        return
    from postdeck.gui.app import run_with_qt

    works: dict[str, Callable[[Path], Any]] = {"paint": paint, "scroll": scroll, "idle": idle}
    found: dict[str, float] = {}

    async def work() -> None:
        found.update(await works[what](folder))

    run_with_qt(work)
    print(json.dumps(found))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1], Path(sys.argv[2]))
