"""How the window comes and goes: the application, one loop for Qt and asyncio, a clean end."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from pathlib import Path
from types import FrameType
from typing import Protocol, TypeVar

import qasync
from PySide6.QtCore import QSize, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from postdeck import __version__
from postdeck.core.deck import Deck
from postdeck.gui.look import Look
from postdeck.gui.window import TASKS, MainWindow

T = TypeVar("T")


class HouseWithDeck(Protocol):
    """What the window wants of a house: its deck."""

    @property
    def deck(self) -> Deck:
        """The deck."""
        ...


OpenHouse = Callable[[], AbstractAsyncContextManager[HouseWithDeck]]


def run_window(open_house: OpenHouse, files: Sequence[str] = (), theme: str = "system") -> int:
    """Open the house, show its deck in a window until that is closed, close the house.

    `files` open in Compose. Raises what opening the house raises.
    """
    return run_with_qt(lambda: _show_window(open_house, files, theme), offscreen=False)


def run_with_qt(
    coro_factory: Callable[[], Coroutine[object, object, T]], offscreen: bool = True
) -> T:
    """Run a coroutine on a loop that serves Qt too; `offscreen`: without any screen."""
    if offscreen and QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    with (
        _signals_heard(),
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner,
    ):
        return runner.run(coro_factory())


def application() -> QApplication:
    """The application; it does not quit by itself, because the rooms close first."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("PostDeck")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("postdeck")
    app.setQuitOnLastWindowClosed(False)
    return app


async def grab(deck: Deck, path: Path, size: tuple[int, int] = (1440, 900),
               theme: str = "light") -> None:
    """Save a picture (PNG) of the window with the deck's tasks, without showing it.

    Call it inside `run_with_qt`. Raises OSError when the file can't be written.
    """
    window = MainWindow(deck, Look(application(), theme))
    try:
        window.show_page(TASKS)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(QSize(*size))
        window.show()
        await window.loaded()
        if not window.grab().save(str(path), "PNG"):
            raise OSError(f"The picture could not be written to {path}.")
    finally:
        await window.shut()
        window.close()
        window.deleteLater()


async def _show_window(open_house: OpenHouse, files: Sequence[str], theme: str) -> int:
    left: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    async with open_house() as house:
        window = MainWindow(house.deck, Look(application(), theme))
        window.closed.connect(lambda: _resolve(left))
        if files:
            window.compose(files)
        window.show()
        try:
            await left
        except asyncio.CancelledError:  # Ctrl+C or the end of the session: leave as by the button
            window.close()
        finally:
            await window.shut()
            window.deleteLater()
    return 0


def _resolve(left: asyncio.Future[None]) -> None:
    if not left.done():
        left.set_result(None)


@contextmanager
def _signals_heard() -> Iterator[None]:
    """Let Python see signals while Qt waits: each writes a byte that wakes the loop.

    SIGTERM then ends the program as Ctrl+C does, through every `async with`.
    """
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    before = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reader.recv(64))
    terminate = signal.signal(signal.SIGTERM, _as_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, terminate)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        reader.close()
        writer.close()


def _as_interrupt(number: int, frame: FrameType | None) -> None:
    signal.raise_signal(signal.SIGINT)
