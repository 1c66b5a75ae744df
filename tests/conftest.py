"""What all tests need, wherever they were started from."""

from __future__ import annotations

import os
import signal


def pytest_configure() -> None:
    """A shell starts what runs in its background deaf to Ctrl+C, and the programs that tests start
    and interrupt would inherit that. They are to speak English, whatever the computer speaks."""
    os.environ["LANGUAGE"] = "en"
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
