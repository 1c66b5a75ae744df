"""Tests of the window: every coroutine runs on the loop that serves Qt and asyncio alike."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from postdeck.adb.server import AdbServer
from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.device import Device
from postdeck.core.events import Bus, DeviceChanged
from postdeck.core.settings import Settings
from postdeck.core.task import NewTask, Task
from postdeck.gui.app import application
from postdeck.gui.look import Look
from postdeck.gui.window import MainWindow
from postdeck.media.intake import Intake
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.scripts.apps import Apps
from postdeck.scripts.post import PostScript
from postdeck.services.deck import LocalDeck
from postdeck.store.store import Store
from tests.rigs.lab_rig import free_port

SERIALS = ("LAB0001", "LAB0002")


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], qasync.QEventLoop]]:
    """What pytest-asyncio asks for the loop of a test."""
    return {"qt": lambda: qasync.QEventLoop(application())}


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return application()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light look."""
    made = Look(qapp, "light")
    yield made
    made.deleteLater()


@dataclass
class Desk:
    """A real deck on a real store, whose two phones are away; nothing ever runs on it."""

    deck: LocalDeck
    store: Store
    bus: Bus

    async def add(self, *new: NewTask) -> tuple[Task, ...]:
        """Put tasks into the store, as if they had been made long ago."""
        return await self.store.tasks.add(list(new))


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """A deck without adb."""
    bus, clock = Bus(), SystemClock()
    known = [Device(serial=serial, name=f"North {number}", model="Pixel 8")
             for number, serial in enumerate(SERIALS, start=1)]
    server = AdbServer(free_port())
    roster = Roster(server, server.client, lambda one: bus.publish(DeviceChanged(device=one)),
                    clock, known)
    (tmp_path / "staging").mkdir()
    intake = Intake(tmp_path / "staging")
    async with Store.open(tmp_path / "deck.db") as store:
        lanes = Lanes(store, PostScript(roster, intake, Apps(clock)), bus, clock,
                      tmp_path / "evidence", lambda serial: False)
        deck = LocalDeck(store, lanes, roster, intake, bus, clock, Settings())
        await deck.accounts.add(NewAccount(username="mira.bakes", serial=SERIALS[0]))
        try:
            yield Desk(deck, store, bus)
        finally:
            await lanes.close(1)
            await roster.close()


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
async def open_window(look: Look) -> AsyncIterator[OpenWindow]:
    """Shows windows, and shuts them as the program does."""
    async with AsyncExitStack() as stack:
        def show(deck: LocalDeck, size: tuple[int, int] = (1440, 900)) -> MainWindow:
            window = MainWindow(deck, look)
            window.resize(*size)
            window.show()

            async def shut() -> None:
                await window.shut()
                window.close()
                window.deleteLater()

            stack.push_async_callback(shut)
            return window

        yield show
