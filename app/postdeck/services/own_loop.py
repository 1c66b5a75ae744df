"""Runs a coroutine on a loop and a thread of its own, so that much traffic holds nobody up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


async def on_own_loop(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run what `work` makes elsewhere; cancelling this cancels that, and waits for its end."""
    begun: list[tuple[asyncio.AbstractEventLoop, asyncio.Task[Any]]] = []
    unwanted = False

    async def main() -> T:
        task = asyncio.current_task()
        assert task is not None
        begun.append((asyncio.get_running_loop(), task))
        if unwanted:
            raise asyncio.CancelledError
        return await work()

    def run() -> T:
        return asyncio.run(main())

    running = asyncio.ensure_future(asyncio.to_thread(run))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        unwanted = True
        for loop, task in begun:
            with suppress(RuntimeError):  # it has ended just now
                loop.call_soon_threadsafe(task.cancel)
        await asyncio.wait([running])
        if not running.cancelled():
            running.exception()  # whatever it was, nobody waits for it
        raise
