"""What all tests need, wherever they were started from."""

from __future__ import annotations

import os
import signal


def pytest_configure() -> None:
    """A shell starts what runs in its background deaf to Ctrl+C, and nohup to a terminal's end;
    the programs that tests start and end would inherit that. They are to speak English, whatever
    the computer speaks."""
    os.environ["LANGUAGE"] = "en"
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    hangup = getattr(signal, "SIGHUP", None)  # Windows has none
    if hangup is not None and signal.getsignal(hangup) is signal.SIG_IGN:
        signal.signal(hangup, signal.SIG_DFL)
