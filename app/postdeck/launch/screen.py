"""Whether this computer has a screen for a window; Qt itself would end the process instead."""

from __future__ import annotations

import logging
import os
import re
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from postdeck.core.errors import PostDeckError
from postdeck.launch.thrift import give_memory_back, spare_sources

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

log = logging.getLogger("qt")

LIBS = "libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3 libfontconfig1"
_DISPLAY = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
BY_ITSELF = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


class ScreenError(PostDeckError):
    """The window can't be shown here."""

    advice = "Start it on a desktop; without one use “postdeck serve” and “postdeck post”."


class WindowLibraryError(ScreenError):
    """Qt does not load."""

    advice = f"On Debian or Ubuntu: sudo apt-get install {LIBS}"


def screen_trouble(environ: Mapping[str, str] | None = None, system: str = sys.platform) -> str:
    """Why no window can be seen, or ""."""
    env = os.environ if environ is None else environ
    if system in ("win32", "darwin") or env.get("QT_QPA_PLATFORM", "").startswith(BY_ITSELF):
        return ""
    if env.get("WAYLAND_DISPLAY"):
        return ""
    display = env.get("DISPLAY", "")
    if not display:
        return "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    local = _DISPLAY.fullmatch(display)
    if local and not _answers(f"/tmp/.X11-unix/X{local[1]}"):  # noqa: S108 - X's own place
        return f"The screen {display} (DISPLAY) does not answer."
    return ""


def _answers(path: str) -> bool:
    """Whether an X server listens, under its path or, on Linux, its abstract name."""
    for address in (path, "\0" + path):
        with suppress(OSError), socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            probe.connect(address)
            return True
    return False


def load_qt() -> None:
    """Import the window's library; WindowLibraryError names what it lacks."""
    give_memory_back()
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        raise WindowLibraryError(f"The window's library does not load: {error}.") from error
    from PySide6.QtCore import qInstallMessageHandler
    qInstallMessageHandler(_log_qt)
    spare_sources()


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own words belong into the log, not between our sentences."""
    level = {"QtFatalMsg": logging.CRITICAL, "QtCriticalMsg": logging.ERROR,
             "QtWarningMsg": logging.WARNING}.get(kind.name, logging.DEBUG)
    log.log(level, "%s", message)
