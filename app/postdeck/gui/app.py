"""How the window comes and goes: the application, one loop for Qt and asyncio, a clean end."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from pathlib import Path
from types import FrameType
from typing import TypeVar

import qasync
from PySide6.QtCore import (
    QMessageLogContext,
    QSize,
    QSocketNotifier,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from postdeck import __version__
from postdeck.core.deck import Deck
from postdeck.gui.garbage import collected_here
from postdeck.gui.house import HouseForWindow
from postdeck.gui.look import Look
from postdeck.gui.window import TASKS, MainWindow

T = TypeVar("T")

_qt_log = logging.getLogger("qt")
_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO,
           QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}


OpenHouse = Callable[[], AbstractAsyncContextManager[HouseForWindow]]


def run_window(open_house: OpenHouse, files: Sequence[str] = (), *,
               on_tasks: bool = False) -> int:
    """Open the house, show its decks in a window until that is closed, close the house.

    `files` open in Compose; `on_tasks`: the window opens at the tasks. Raises what opening the
    house raises.
    """
    return run_with_qt(lambda: _show_window(open_house, files, on_tasks), offscreen=False)


def run_with_qt(
    coro_factory: Callable[[], Coroutine[object, object, T]], offscreen: bool = True
) -> T:
    """Run a coroutine on a loop that serves Qt too; `offscreen`: without any screen.

    Ctrl+C and SIGTERM cancel it; it may end as it likes, else KeyboardInterrupt or SystemExit
    follows.
    """
    if offscreen and QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    with (
        collected_here(),
        _signals_heard(),
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner,
    ):
        try:
            return runner.run(_until_terminated(coro_factory()))
        except asyncio.CancelledError:
            raise SystemExit(128 + signal.SIGTERM) from None


def application() -> QApplication:
    """The application; it does not quit by itself, because the rooms close first."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qInstallMessageHandler(_log_qt)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("PostDeck")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("postdeck")
    app.setQuitOnLastWindowClosed(False)
    return app


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """Qt's own messages go where ours go; what it says of having no screen is no news."""
    if "propagateSizeHints" not in (text or ""):
        _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)


async def grab(deck: Deck, path: Path, size: tuple[int, int] = (1440, 900),
               theme: str = "light", house: HouseForWindow | None = None) -> None:
    """Save a picture (PNG) of the window with the deck's tasks, without showing it.

    Call it inside `run_with_qt`. Raises OSError when the file can't be written.
    """
    look = Look(application(), theme)
    window = MainWindow(deck, look, house=house)
    look.choose(theme)
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
        window.end()
        window.deleteLater()


async def _show_window(
    open_house: OpenHouse, files: Sequence[str], on_tasks: bool
) -> int:
    left: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    async with open_house() as house:
        look = Look(application(), house.settings.theme.value)
        window = MainWindow(house.deck, look, house=house)
        window.closed.connect(lambda: _resolve(left))
        # The computer's session ends: nobody is there to be asked. A slot without the argument,
        # because PySide can't copy a QSessionManager.
        application().commitDataRequest.connect(window.end)
        if files:
            window.compose(files)
        elif on_tasks:
            window.show_tasks()
        window.show()
        try:
            await left
        except asyncio.CancelledError:  # Ctrl+C or SIGTERM: leave as if the window were closed
            if task := asyncio.current_task():
                task.uncancel()
            window.end()
        finally:
            await window.shut()
            window.deleteLater()
    return 0


def _resolve(left: asyncio.Future[None]) -> None:
    if not left.done():
        left.set_result(None)


async def _until_terminated(work: Coroutine[object, object, T]) -> T:
    """Do the work, which SIGTERM cancels, so that every `async with` is left in order."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def terminate(number: int, frame: FrameType | None) -> None:
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)

    before = signal.signal(signal.SIGTERM, terminate)
    try:
        return await work
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _signals_heard() -> Iterator[None]:
    """Let Python see signals while Qt waits: each writes a byte that wakes the loop."""
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    before = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reader.recv(64))
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        reader.close()
        writer.close()
