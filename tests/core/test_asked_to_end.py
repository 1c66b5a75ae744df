from __future__ import annotations

import signal
import sys

import pytest

from postdeck.core.asked_to_end import asking_signals


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_what_nohup_keeps_away_stays_unheard() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    try:
        assert asking_signals() == (signal.SIGTERM, signal.SIGHUP)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        assert asking_signals() == (signal.SIGTERM,)
    finally:
        signal.signal(signal.SIGHUP, before)
