"""Tests of the window: every coroutine runs on the loop that serves Qt and asyncio alike."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import pytestqt.plugin
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from postdeck.gui.app import application
from postdeck.gui.garbage import collect_all, collected_here
from postdeck.gui.language.speaking import speak
from postdeck.gui.look import Look
from postdeck.gui.loop import WindowLoop
from postdeck.gui.window import MainWindow
from postdeck.launch.window_house import WindowHouse
from postdeck.services.deck import LocalDeck
from tests.gui.quiet_deck import Desk, quiet_deck


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], WindowLoop]]:
    """What pytest-asyncio asks for the loop of a test."""
    return {"qt": lambda: WindowLoop(application())}


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return application()


@pytest.fixture(scope="package", autouse=True)
def _collected_here(qapp: QApplication) -> Iterator[None]:
    """As in the program: no other thread ends Qt objects. Other tests collect as Python does."""
    with collected_here():
        yield


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Tests read English, whatever the computer speaks and the test before spoke."""
    speak("en")


@pytest.fixture(autouse=True)
def _one_look(qapp: QApplication) -> Iterator[None]:
    """No look outlives its test: two rings would each take the keyboard's news from the other."""
    yield
    for left in qapp.findChildren(Look):
        left.deleteLater()
        QCoreApplication.sendPostedEvents(left, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session", autouse=True)
def _steps_in_the_loop_only() -> Iterator[None]:
    """Between a test and its teardown pytest-qt serves Qt's events, and with them steps of asyncio
    tasks, which then find no running loop and break off; they can wait for the teardown."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pytestqt.plugin, "_process_events", lambda: None)
        yield


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The light look."""
    return Look(qapp, "light")


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """A deck without adb."""
    async with quiet_deck(tmp_path) as desk:
        yield desk


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
async def open_window(look: Look) -> AsyncIterator[OpenWindow]:
    """Shows windows, and shuts them as the program does."""
    async with AsyncExitStack() as stack:
        def show(deck: LocalDeck, size: tuple[int, int] = (1440, 900),
                 house: WindowHouse | None = None, worn: Look | None = None) -> MainWindow:
            window = MainWindow(deck, worn or look, house=house)
            window.resize(*size)
            window.show()

            async def shut() -> None:
                await window.shut()
                window.end()
                window.deleteLater()

            stack.push_async_callback(shut)
            return window

        yield show
    collect_all()
