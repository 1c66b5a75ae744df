"""What Windows' taskbar and set-up want to know of a running window; elsewhere nothing happens."""

from __future__ import annotations

import ctypes
import sys

MODEL = "PostDeck.PostDeck"
"""By it the taskbar joins the window with its icon; packaging/windows/postdeck.iss has it."""
MUTEX = "PostDeck.PostDeck.running"
"""While somebody holds it, the set-up asks to close PostDeck; the same file has it."""

_ANY_PROCESS = -1


def introduce() -> None:
    """Say who we are, before the first window is made. The mutex goes with the process."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(MODEL))
        ctypes.windll.kernel32.CreateMutexW(None, False, ctypes.c_wchar_p(MUTEX))


def let_first_come_forward() -> None:
    """The process that a person started last may give the foreground away: to the first window."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
