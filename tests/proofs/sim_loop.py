"""An event loop without real time and without threads: the same seed runs the same way, always."""

from __future__ import annotations

import asyncio
import math
import random
import selectors
from collections import deque
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")

BEGINNING = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
LATEST = 9
"""A job waits for fewer turns than this."""


class _Idle(selectors.SelectSelector):
    """Nothing ever arrives from outside; where a loop would wait, its time is moved instead."""

    def __init__(self) -> None:
        super().__init__()
        self.loop: SimLoop | None = None

    def select(self, timeout: float | None = None) -> list[Any]:
        if self.loop is not None and timeout != 0:
            self.loop.pass_time(math.inf if timeout is None else max(timeout, 0.0))
        return []


@dataclass
class _Job:
    future: asyncio.Future[Any]
    work: Callable[[], Any]
    patience: int


class SimLoop(asyncio.SelectorEventLoop):
    """Work for threads is done here, one job after the other for each pool.

    How many turns a job waits is drawn from `dice`, so that a seed chooses the interleaving; what
    a job has done and its caller's knowing of it are always different turns. With `brisk` nothing
    waits.
    """

    def __init__(self, dice: random.Random | None = None) -> None:
        selector = _Idle()
        super().__init__(selector)
        self.dice = dice
        self.dead = False
        self.stray: list[str] = []
        self._seconds, self._horizon = 0.0, math.inf
        self._lines: dict[int, deque[_Job]] = {}
        self.set_exception_handler(self._note_stray)
        selector.loop = self

    def time(self) -> float:
        """Seconds that were lived through."""
        return self._seconds

    def pass_time(self, seconds: float) -> None:
        """Called where there is nothing to do for so long."""
        if self._seconds + seconds <= self._horizon and seconds != math.inf:
            self._seconds += seconds
            return
        if self._horizon != math.inf:
            self._seconds = self._horizon
        self.stop()

    def turns(self, count: int) -> None:
        """So many turns of the loop, in which no time passes."""
        self._horizon = self._seconds
        for _ in range(count):
            self.call_soon(self.stop)
            self.run_forever()

    def live(self, seconds: float = 0.0) -> None:
        """Everything that happens within so many seconds; 0: until nothing moves any more."""
        self._horizon = self._seconds + seconds
        self.run_forever()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Run to the end of `work`, however long that takes."""
        self._horizon = math.inf
        return self.run_until_complete(work)

    def kill(self) -> None:
        """As SIGKILL: nothing is written any more, and nobody finishes anything."""
        self.dead = True
        self._lines.clear()
        for _ in range(100):
            left = asyncio.all_tasks(self)
            if not left:
                break
            for task in left:
                task.cancel()
            self.turns(5)
        assert not left, left
        self.close()

    def run_in_executor(  # type: ignore[override]
        self, executor: Executor | None, func: Callable[..., T], *args: Any
    ) -> asyncio.Future[T]:
        """As asyncio's, without threads."""
        future: asyncio.Future[T] = self.create_future()
        if self.dead:
            future.cancel()
            return future
        wait = self.dice.randrange(LATEST) if self.dice else 0
        line = self._lines.setdefault(id(executor), deque())
        line.append(_Job(future, lambda: func(*args), wait))
        if len(line) == 1:
            self.call_soon(self._serve, line)
        return future

    def _serve(self, line: deque[_Job]) -> None:
        if not line or self.dead:
            return
        if line[0].patience:
            line[0].patience -= 1
            self.call_soon(self._serve, line)
            return
        job = line.popleft()
        if not job.future.cancelled():
            try:
                done = job.work()
            except Exception as error:  # noqa: BLE001 - as an executor does
                job.future.set_exception(error)
            else:
                job.future.set_result(done)
        if line:
            self.call_soon(self._serve, line)

    def _note_stray(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if not self.dead:
            self.stray.append(f"{context.get('message')}: {context.get('exception')!r}")


class SimClock:
    """The wall clock of a computer whose time is a SimLoop's.

    It outlives loops: a computer's clock goes on when a program is killed.
    """

    def __init__(self, beginning: datetime = BEGINNING) -> None:
        self._wall = beginning
        self._loop: SimLoop | None = None
        self._since = 0.0

    def attach(self, loop: SimLoop) -> None:
        """Go on with this loop's time."""
        self._wall, self._loop, self._since = self.now(), loop, loop.time()

    def set(self, by: timedelta) -> None:
        """Somebody sets the clock, or the computer slept: the loop's own seconds don't notice."""
        self._wall += by

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        if self._loop is None:
            return self._wall
        return self._wall + timedelta(seconds=self._loop.time() - self._since)

    def monotonic(self) -> float:
        """Seconds that only ever grow."""
        return self._loop.time() if self._loop is not None else 0.0

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)
