"""When a crash report is written: at every unexpected error that is logged, caught or not, and
after the interpreter itself has died."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sqlite3
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from postdeck import __version__
from postdeck.launch.crash_folder import HARD, CrashFolder
from postdeck.launch.logs import LOG_NAME, Discreet, quiet, told
from postdeck.launch.privacy import PrivateWords

log = logging.getLogger(__name__)

LAST_LINES = 200
_MOST_PLACES = 100

_HEAD = """{about}

{versions}
{moment}, thread {thread}
Names, captions, tokens and home folders are left out. Nothing of this leaves the computer unless
somebody sends it.

"""
_TAIL = "\n\nThe log's last lines:\n"


class CrashWriter(logging.Handler):
    """Keeps the last lines of the log, and writes a report of an error that nobody foresaw.

    One for each place in the program: a lane that stumbles every second makes one report.
    """

    def __init__(self, folder: CrashFolder, private: PrivateWords) -> None:
        super().__init__()
        self._folder, self._private = folder, private
        self._lines: deque[str] = deque(maxlen=LAST_LINES)
        self._places: set[tuple[str, ...]] = set()
        self._discreet = Discreet(private)
        self.setFormatter(self._discreet)

    def emit(self, record: logging.LogRecord) -> None:
        """Remember the line; report, if it tells of something unexpected."""
        with suppress(Exception):  # a report about a failing report helps nobody
            error = record.exc_info[1] if record.exc_info else None
            if record.levelno >= logging.ERROR and error is not None and not quiet(error):
                self._report(record, error)
            self._lines.append(self.format(record))

    def _report(self, record: logging.LogRecord, error: BaseException) -> None:
        place = (type(error).__name__, *(f"{frame.filename}:{frame.lineno}" for frame
                                         in traceback.extract_tb(error.__traceback__)[-5:]))
        if place in self._places or len(self._places) >= _MOST_PLACES:
            return
        self._places.add(place)
        now = datetime.now(UTC)
        what = self._discreet.say(record).partition("\n")[0]
        text = _head(f"{what} ({type(error).__name__})", now, record.threadName or "")
        self._folder.write(
            text + told(error, self._private) + _TAIL + "\n".join(self._lines) + "\n", now)


@contextmanager
def crash_reports(profile: Path, private: PrivateWords, *, owner: bool = True
                  ) -> Iterator[CrashFolder]:
    """While inside, unexpected errors of any thread leave a report in the profile.

    Its owner also reports what a hard crash left behind, and sees to it that another one would.
    """
    folder = CrashFolder(profile)
    writer = CrashWriter(folder, private)
    root = logging.getLogger()
    with ExitStack() as stack:
        with suppress(OSError):  # a full disk is no reason not to start
            folder.prepare()
            if owner:
                _report_hard_crash(folder, profile / "logs" / LOG_NAME, private)
                stack.enter_context(_hard_crash_told(folder.folder / HARD))
        root.addHandler(writer)
        stack.callback(root.removeHandler, writer)
        stack.enter_context(_hooked(private))
        yield folder


@contextmanager
def _hooked(private: PrivateWords) -> Iterator[None]:
    """Log what reaches the interpreter's last resorts. Qt's slots end in the first one.

    The interpreter's own hooks would print everything as it is; others are called as before.
    """
    main, thread, unraisable = sys.excepthook, threading.excepthook, sys.unraisablehook

    def on_main(kind: type[BaseException], error: BaseException,
                trace: TracebackType | None) -> None:
        _tell(error, private, main is sys.__excepthook__, lambda: main(kind, error, trace))

    def on_thread(args: threading.ExceptHookArgs) -> None:
        _tell(args.exc_value, private, thread is threading.__excepthook__, lambda: thread(args))

    def on_unraisable(args: sys.UnraisableHookArgs) -> None:
        _tell(args.exc_value, private, unraisable is sys.__unraisablehook__,
              lambda: unraisable(args))

    sys.excepthook, threading.excepthook, sys.unraisablehook = on_main, on_thread, on_unraisable
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = main, thread, unraisable


def _tell(error: BaseException | None, private: PrivateWords, usual: bool,
          otherwise: Callable[[], object]) -> None:
    if error is None or not isinstance(error, Exception):
        otherwise()
        return
    log.critical("Nobody caught this", exc_info=error)
    if not usual:
        otherwise()
    elif sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(told(error, private) + "\n")


@contextmanager
def _hard_crash_told(path: Path) -> Iterator[None]:
    """Let a dying interpreter write where it was; not where somebody asked for that already."""
    if faulthandler.is_enabled():
        yield
        return
    with path.open("w", encoding="utf-8") as file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
    path.unlink(missing_ok=True)


def _report_hard_crash(folder: CrashFolder, log_file: Path, private: PrivateWords) -> None:
    path = folder.folder / HARD
    if not path.exists():
        return
    left, at = path.read_text(encoding="utf-8", errors="replace"), path.stat().st_mtime
    if left.strip():
        moment = datetime.fromtimestamp(at, UTC)
        about = f"PostDeck broke off ({left.strip().splitlines()[0]})"
        text = _head(about, moment, "unknown") + private.hide(left.rstrip())
        folder.write(text + _TAIL + _last_lines(log_file), moment)
    path.unlink()


def _last_lines(log_file: Path) -> str:
    try:
        lines = log_file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-LAST_LINES:]) + "\n"


def _head(about: str, moment: datetime, thread: str) -> str:
    return _HEAD.format(about=about, versions=_versions(), thread=thread,
                        moment=moment.strftime("%Y-%m-%d %H:%M:%S UTC"))


def _versions() -> str:
    qt = sys.modules.get("PySide6")
    return ", ".join([
        f"PostDeck {__version__}", f"Python {platform.python_version()}",
        *([f"Qt {qt.__version__}"] if qt else []), f"SQLite {sqlite3.sqlite_version}",
        f"{platform.system()} {platform.release()} {platform.machine()}"])
