"""Which signals ask this program to end in order."""

from __future__ import annotations

import signal

_NAMES = ("SIGTERM", "SIGHUP", "SIGBREAK")
"""Somebody ends it, its terminal closes or its user logs out; Ctrl+Break on Windows."""


def asking_signals() -> tuple[signal.Signals, ...]:
    """Those that this system knows. What it was started deaf to (nohup) stays unheard."""
    known = (getattr(signal, name) for name in _NAMES if hasattr(signal, name))
    return tuple(each for each in known if signal.getsignal(each) is not signal.SIG_IGN)
