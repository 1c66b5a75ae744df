"""A clock that can be moved ahead, and that makes short work of a script's long pauses.

Only the one who sleeps finds the pause gone by: his own clock runs ahead, in his asyncio context,
so that nobody else's deadlines pass unawares.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta

LONG_SECONDS = 2.0
PACE = 0.05


class TurnedClock:
    """The computer's clock, and `turn` to let time go by for everybody."""

    def __init__(self) -> None:
        self._turned = self._slept = 0.0
        self._ahead: ContextVar[float] = ContextVar("ahead", default=0.0)
        self._bell = asyncio.Event()

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(
            seconds=self._turned + self._slept + self._ahead.get())

    def monotonic(self) -> float:
        return time.monotonic() + self._turned + self._ahead.get()

    async def sleep(self, seconds: float) -> None:
        real = seconds * PACE if seconds >= LONG_SECONDS else seconds
        bell = self._bell
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(real):
                if real > 0:
                    await bell.wait()
        self._ahead.set(self._ahead.get() + seconds - real)

    def turn(self, seconds: float, *, suspended: bool = False) -> None:
        """Let time go by, while the computer sleeps only on the wall; whoever sleeps wakes."""
        if suspended:
            self._slept += seconds
        else:
            self._turned += seconds
        self._bell.set()
        self._bell = asyncio.Event()
