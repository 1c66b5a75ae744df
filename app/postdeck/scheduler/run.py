"""One attempt, from its claim to its stored end; nothing of it is left half-done."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import TypeVar

from postdeck.core.errors import NotFoundError, PostDeckError
from postdeck.core.events import Notice, TaskChanged
from postdeck.core.failpoints import Failpoint, reach
from postdeck.core.task import Outcome, Task
from postdeck.scheduler.ending import Ending, Finish, LookAgain, PutBack, ending, look_ending
from postdeck.scheduler.look import next_look
from postdeck.scheduler.means import Means
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict

log = logging.getLogger(__name__)

T = TypeVar("T")

TROUBLE_SECONDS = 5.0
"""Pause before a refused write is tried again."""


class Run:
    """A claimed task on its way. Made inside the lane's gate, so that a stop never misses it."""

    def __init__(self, task: Task, means: Means, *, look_only: bool = False) -> None:
        self.task = task
        self.ending: Ending | None = None
        self._means, self._look_only = means, look_only
        self._attempt = Attempt(task, means.store, means.bus, means.clock, means.evidence,
                                look_only=look_only)
        self._stopping = self._closing = False
        self._over = asyncio.Event()
        self._attempt.committed = look_only
        work: Coroutine[None, None, Verdict] = (
            means.script.look(self._attempt) if look_only else means.script.run(self._attempt))
        self._body = asyncio.create_task(work, name=f"task {task.id}")

    async def live(self) -> Ending:
        """Wait for the body's end, judge it, store that, tell it.

        Raises only when even storing is cancelled: the row then says "running", and the next
        start finds it.
        """
        try:
            await asyncio.wait({self._body})
            self.ending = await self._insist(self._judge)
            self.task = await self._insist(self._store)
        finally:
            self._over.set()
        self._means.bus.publish(TaskChanged(task=self.task))
        return self.ending

    async def stop(self) -> Task:
        """Stop it: before the commit at once, after it as soon as the evidence is in.

        Answers the ended task, or the committed one as it is.
        """
        committed = self._attempt.committed
        self._stopping = True
        self._attempt.stop_wanted.set()
        if not committed:
            self._body.cancel()
        asked = await self._means.store.tasks.request_stop(self.task.id)
        if committed:
            if asked is not None:
                self._means.bus.publish(TaskChanged(task=asked))
            return asked or self.task
        await self._over.wait()
        return self.task

    async def ended(self) -> Task:
        """Wait until it is over and stored."""
        await self._over.wait()
        return self.task

    def close(self) -> None:
        """PostDeck is closing: back to the queue, unless it is committed; a look can wait."""
        self._closing = True
        if self._look_only or not self._attempt.committed:
            self._body.cancel()

    async def abandon(self) -> None:
        """The deadline is over; the next start will look."""
        self._body.cancel()
        await asyncio.wait({self._body})

    async def _insist(self, work: Callable[[], Awaitable[T]]) -> T:
        """What the database refuses (a full disk) is tried again: the lane stays taken."""
        told = False
        while True:
            try:
                return await work()
            except Exception:
                log.exception("The end of task %d could not be stored", self.task.id)
                if self._closing:
                    raise
            if not told:
                told = True
                self._means.bus.publish(Notice(serious=True, text=(
                    f"The end of task {self.task.id} can't be stored. "
                    "Check this computer's disk; PostDeck keeps trying.")))
            await self._means.clock.sleep(TROUBLE_SECONDS)

    async def _judge(self) -> Ending:
        if self._look_only:
            return look_ending(self.task, self._result(), stopping=self._stopping,
                               closing=self._closing)
        armed = self._attempt.committed and await self._is_armed()
        return ending(self.task, self._result(), armed=armed, stopping=self._stopping,
                      closing=self._closing, limits=self._means.limits)

    async def _is_armed(self) -> bool:
        try:
            return (await self._means.store.tasks.get(self.task.id)).armed_at is not None
        except NotFoundError:
            return False

    def _result(self) -> Verdict | BaseException:
        if self._body.cancelled():
            return asyncio.CancelledError()
        error = self._body.exception()
        if error is None:
            return self._body.result()
        if isinstance(error, PostDeckError):
            log.info("Task %d: %s", self.task.id, type(error).__name__)
        else:
            log.error("Task %d failed unexpectedly", self.task.id, exc_info=error)
        return error

    async def _store(self) -> Task:
        tasks, now = self._means.store.tasks, self._means.clock.now()
        changed: Task | None
        if isinstance(self.ending, LookAgain):
            return self.task
        if isinstance(self.ending, PutBack):
            pause = timedelta(seconds=self.ending.pause_seconds)
            changed = await tasks.put_back(
                self.task.id, self.task.attempt, due_at=now + pause if pause else None,
                remark=self.ending.remark, counted=self.ending.counted)
            reach(Failpoint.TASK_PUT_BACK)
        else:
            assert isinstance(self.ending, Finish)
            reach(Failpoint.FINISH_BEFORE)
            unseen = self.ending.outcome is Outcome.UNCONFIRMED
            changed = await tasks.finish(
                self.task.id, self.task.attempt, status=self.ending.status,
                outcome=self.ending.outcome, failure=self.ending.failure,
                remark=self.ending.remark, at=now, look_at=next_look(now, now) if unseen else None)
            reach(Failpoint.FINISH_AFTER)
        if changed is None:
            log.warning("Task %d was no longer ours when it ended", self.task.id)
        return changed or self.task
