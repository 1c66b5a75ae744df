"""`postdeck` whose wall clock a file sets: `python -m tests.rigs.shifted_program FILE words...`

While a computer sleeps its wall goes on and its ticks stand still. A stopped process has both go
on, for as long as it is stopped; the hours between are what the file says, in seconds.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

from postdeck.__main__ import main
from postdeck.core.clock import SystemClock

_real_now = SystemClock.now


def shift(file: Path) -> None:
    """From now on the wall is ahead by what is in the file at each look."""
    def now(self: SystemClock) -> datetime:
        text = file.read_text(encoding="ascii") if file.exists() else ""
        return _real_now(self) + timedelta(seconds=float(text or 0))

    SystemClock.now = now  # type: ignore[method-assign]


if __name__ == "__main__":
    shift(Path(sys.argv.pop(1)))
    main()
