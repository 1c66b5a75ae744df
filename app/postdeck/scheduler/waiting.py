"""How a lane waits: until a moment of the wall clock, for a while, or until it is woken."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

from postdeck.core.clock import Clock

LONGEST_SLEEP_SECONDS = 30.0
"""The wall clock can be set and computers sleep, so no single sleep is trusted for longer."""


async def wait_until(clock: Clock, at: datetime | None, woken: asyncio.Event) -> None:
    """Return at `at` (None: never) or as soon as `woken` is set."""
    if at is None:
        await woken.wait()
        return
    if (at - clock.now()).total_seconds() <= 0:
        return
    waker = asyncio.create_task(woken.wait())
    try:
        while not waker.done() and (left := (at - clock.now()).total_seconds()) > 0:
            sleeper = asyncio.create_task(clock.sleep(min(left, LONGEST_SLEEP_SECONDS)))
            try:
                await asyncio.wait({waker, sleeper}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                await _end(sleeper)
    finally:
        await _end(waker)


async def wait_for(clock: Clock, seconds: float, woken: asyncio.Event) -> None:
    """Return after so many seconds, however the wall clock is set meanwhile, or when woken."""
    waker, sleeper = asyncio.create_task(woken.wait()), asyncio.create_task(clock.sleep(seconds))
    try:
        await asyncio.wait({waker, sleeper}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await _end(sleeper)
        await _end(waker)


async def _end(task: asyncio.Task[Any]) -> None:
    """Cancelled and gone: what is only cancelled may never get its last step when a loop ends."""
    task.cancel()
    await asyncio.wait({task})
