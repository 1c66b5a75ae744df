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
from typing import TYPE_CHECKING, TypeVar

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
from postdeck.core.asked_to_end import asking_signals
from postdeck.gui.application import Application
from postdeck.gui.garbage import collected_here, leave_out_what_is_here
from postdeck.gui.language.speaking import speak
from postdeck.gui.look import Look
from postdeck.gui.loop import WindowLoop
from postdeck.gui.opening import import_pages, show_painted
from postdeck.gui.resting import rest_when_settled
from postdeck.gui.window import TASKS, MainWindow
from postdeck.gui.windows_shell import introduce

if TYPE_CHECKING:  # the models take their time to import; the window's frame needs none
    from postdeck.core.deck import Deck
    from postdeck.gui.house import HouseForWindow

T = TypeVar("T")

SWITCH_SECONDS = 0.0005

_qt_log = logging.getLogger("qt")
_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO,
           QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}


OpenHouse = Callable[[], "AbstractAsyncContextManager[HouseForWindow]"]


def run_window(open_house: OpenHouse, files: Sequence[str] = (), *, on_tasks: bool = False,
               folder: Path | None = None, theme: str = "system", language: str = "",
               text_size: int = 100) -> int:
    """Show the window's frame, open the house behind it, move in; close the house in the end.

    `files` open in Compose; `on_tasks`: the window opens at the tasks. `folder`, `theme`,
    `language` and `text_size` are those of the house, as far as they are known before it is open.
    Raises what opening the house raises; a window that is closed before that never moves in.
    """
    def show() -> Coroutine[object, object, int]:
        speak(language)
        return _show_window(open_house, files, on_tasks, folder,
                            Look(application(), theme, text_size))

    return run_with_qt(show, offscreen=False)


def run_with_qt(
    coro_factory: Callable[[], Coroutine[object, object, T]], offscreen: bool = True
) -> T:
    """Run a coroutine on a loop that serves Qt too; `offscreen`: without any screen.

    Ctrl+C, SIGTERM and SIGHUP cancel it; it may end as it likes, else KeyboardInterrupt or
    SystemExit follows.
    """
    if offscreen and QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    with (
        collected_here(),
        _threads_giving_way(),
        _signals_heard(),
        asyncio.Runner(loop_factory=lambda: WindowLoop(app)) as runner,
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
    introduce()
    app = Application(sys.argv[:1])
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
    speak(house.settings.language if house is not None else "")
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


async def _show_window(open_house: OpenHouse, files: Sequence[str], on_tasks: bool,
                       folder: Path | None, look: Look) -> int:
    left: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    window = MainWindow(None, look, folder=folder)
    window.closed.connect(lambda: _resolve(left))
    # The computer's session ends: nobody is there to be asked. A slot without the argument,
    # because PySide can't copy a QSessionManager.
    application().commitDataRequest.connect(window.end)
    try:
        await show_painted(window)
        await import_pages()
        async with open_house() as house:
            if not left.done():  # else it was closed before there was anything in it
                await _live(window, house, files, on_tasks, left)
    finally:
        window.end()
        window.deleteLater()
    return 0


async def _live(window: MainWindow, house: HouseForWindow, files: Sequence[str], on_tasks: bool,
                left: asyncio.Future[None]) -> None:
    try:
        window.move_in(house.deck, house)
        leave_out_what_is_here()
        rest_when_settled(window)
        if files:
            window.compose(files)
        elif on_tasks:
            window.show_tasks()
        with _dropped_files_open_in(window):
            await left
    except asyncio.CancelledError:  # Ctrl+C or SIGTERM: leave as if the window were closed
        if task := asyncio.current_task():
            task.uncancel()
        window.end()
    finally:
        await window.shut()


@contextmanager
def _dropped_files_open_in(window: MainWindow) -> Iterator[None]:
    """What is dropped on the application's icon becomes a new post, also what came before."""
    def compose(files: Sequence[str]) -> None:
        window.compose(files)
        window.frame.come_forward()

    app = application()
    if not isinstance(app, Application):  # somebody else's, who lends it
        yield
        return
    app.open_files_with(compose)
    try:
        yield
    finally:
        app.open_files_with(None)


def _resolve(left: asyncio.Future[None]) -> None:
    if not left.done():
        left.set_result(None)


async def _until_terminated(work: Coroutine[object, object, T]) -> T:
    """Do the work; who asks to end cancels it, so that every `async with` is left in order."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def terminate(number: int, frame: FrameType | None) -> None:
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)

    before = {number: signal.signal(number, terminate) for number in asking_signals()}
    try:
        return await work
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _threads_giving_way() -> Iterator[None]:
    """Let no other thread, such as the store's, keep the window waiting for Python's 5 ms."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(min(before, SWITCH_SECONDS))
    try:
        yield
    finally:
        sys.setswitchinterval(before)


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
