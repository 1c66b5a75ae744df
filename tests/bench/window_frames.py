"""Measures a window in a process of its own, which prints its figures as JSON.

`python -m tests.bench.window_frames bare|scroll|idle|busy FOLDER [ADB_PORT PHONES]`. With an
adb server, the window waits until so many phones are online.
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

TICK_MS = 10
SCROLLED = 400
FILM = "film.mp4"
SETTLED_SECONDS, IDLE_SECONDS, BUSY_SECONDS = 5.0, 20.0, 20.0


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
    return {"memory": memory_megabytes()}


@asynccontextmanager
async def opened(folder: Path, adb_port: int = 0, phones: int = 0
                 ) -> AsyncIterator[tuple[Any, Any, Any]]:
    """A window on a profile as the program opens it: app, window, house."""
    from postdeck.gui.app import application
    from postdeck.gui.garbage import leave_out_what_is_here
    from postdeck.gui.look import Look
    from postdeck.gui.opening import import_pages
    from postdeck.gui.resting import rest_when_settled
    from postdeck.gui.window import MainWindow
    from postdeck.launch.house import open_house
    from postdeck.launch.window_house import for_window
    from postdeck.store.profile import Profile

    await import_pages()
    async with open_house(Profile(folder), adb_port=adb_port, phones=phones > 0) as house, \
            for_window(house) as shown:
        window = MainWindow(shown.deck, Look(application(), "light"), house=shown)
        leave_out_what_is_here()
        rest_when_settled(window)
        window.resize(1440, 900)
        window.show()
        while window.live.online < phones:
            await asyncio.sleep(0.1)
        try:
            yield application(), window, house
        finally:
            await window.shut()
            window.end()
            window.deleteLater()


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
                "held": window.tasks.model.held, "rows": window.tasks.model.rowCount(),
                "memory": memory_megabytes()}


async def idle(folder: Path, adb_port: int = 0, phones: int = 0) -> dict[str, float]:
    """What a window costs that nobody uses; at the tasks, for the phones' page shows them live."""
    async with opened(folder, adb_port, phones) as (_, window, _house):
        window.show_tasks()
        await window.loaded()
        await asyncio.sleep(SETTLED_SECONDS)
        before = time.process_time()
        await asyncio.sleep(IDLE_SECONDS)
        return {"percent": (time.process_time() - before) / IDLE_SECONDS * 100,
                "memory": memory_megabytes()}


async def busy(folder: Path, adb_port: int, phones: int) -> dict[str, float]:
    """How far apart a timer's ticks are while every phone posts and the table is scrolled."""
    from postdeck.core.device import DeviceState
    from postdeck.core.post import PostConfig
    from postdeck.core.task import TaskRequest

    film = folder / FILM
    async with opened(folder, adb_port, phones) as (_, window, house):
        window.show_tasks()
        await window.loaded()
        bar = window.tasks.table.verticalScrollBar()
        await house.deck.tasks.create(TaskRequest(
            serials=tuple(serial for serial, device in window.live.devices.items()
                          if device.state is DeviceState.ONLINE),
            config=PostConfig(material_list=(str(film),), captions="Busy", allow_repeat=1)))
        while len(window.live.running) < phones:
            await asyncio.sleep(0.1)
        gaps, began, number, most = Gaps(), time.perf_counter(), 0, 0
        while time.perf_counter() - began < BUSY_SECONDS:
            number += 1
            bar.setValue(44 * 3 * number if number % 100 else bar.maximum() * (number % 7) // 7)
            most = max(most, len(window.live.running))
            await asyncio.sleep(0.016)
        stats = await house.deck.tasks.stats()
        return {"gap99": share(gaps.found, 0.99), "gap": max(gaps.found),
                "own50": share(gaps.own, 0.5), "own99": share(gaps.own, 0.99),
                "own": max(gaps.own), "memory": memory_megabytes(), "frames": number,
                "running": stats.running, "ended": stats.completed + stats.failed}


class Gaps:
    """How far apart the ticks of a short timer are, in milliseconds.

    `own` leaves out how long the system let the window's thread wait for a processor: on a machine
    that virtual phones and others keep busy, that is most of it and says nothing of PostDeck.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.found: list[float] = [0.0]
        self.own: list[float] = [0.0]
        self._last, self._waited = time.perf_counter(), waited_ms()
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, waited = time.perf_counter(), waited_ms()
        gap = (now - self._last) * 1000
        self.found.append(gap)
        self.own.append(gap - (waited - self._waited))
        self._last, self._waited = now, waited


def waited_ms() -> float:
    """How long this thread, the first of its process, has been ready without a processor."""
    return int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e6


def main(what: str, folder: Path, *numbers: int) -> None:
    """Measure and print."""
    if what == "bare":
        print(json.dumps(bare()))
        return
    from postdeck.launch.screen import load_qt
    load_qt()
    from postdeck.gui.app import run_with_qt

    works: dict[str, Callable[..., Any]] = {"scroll": scroll, "idle": idle, "busy": busy}
    found: dict[str, float] = {}

    async def work() -> None:
        found.update(await works[what](folder, *numbers))

    run_with_qt(work)
    print(json.dumps(found))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1], Path(sys.argv[2]), *map(int, sys.argv[3:]))
