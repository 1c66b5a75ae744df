"""A later look for a post that was not seen: when, and one look from its beginning to its end."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from postdeck.core.clock import Clock
from postdeck.core.errors import PhoneError, PostDeckError
from postdeck.core.events import TaskChanged
from postdeck.core.failure import RULES
from postdeck.core.task import Outcome, Task
from postdeck.scheduler.means import Means
from postdeck.scheduler.waiting import wait_until
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict

log = logging.getLogger(__name__)

LOOK_AFTER = (timedelta(minutes=2), timedelta(minutes=10), timedelta(minutes=60))
"""So long after a task ended unconfirmed, its post is looked for again."""

LEAST_APART = timedelta(minutes=1)
"""A look that had to wait (for the phone) stands for those that it missed."""

MOST_DOUBLED = 4
"""A look that was cut short begins again after LEAST_APART, and after twice that the next time, up
to so often: on a phone that posts all day each beginning leaves a picture, and none an end."""

ROOM = timedelta(seconds=30)
"""No look begins so short a time before a task."""


def next_look(ended_at: datetime, now: datetime) -> datetime | None:
    """When to look (again) for the post of a task that ended then; None: no more."""
    return next((ended_at + after for after in LOOK_AFTER
                 if ended_at + after >= now + LEAST_APART), None)


def cut_look(now: datetime, cuts: int) -> datetime:
    """When a look that was cut short begins again, after so many cuts one after the other."""
    doubled: int = 2 ** min(cuts - 1, MOST_DOUBLED)
    return now + LEAST_APART * doubled


def has_room(due: datetime | None, now: datetime) -> bool:
    """Whether a look may begin, when the phone's next task is due then."""
    return due is None or due - now > ROOM


class Look:
    """One look under way. The task stays ended meanwhile; only its finding changes it."""

    def __init__(self, task: Task, means: Means) -> None:
        self.task = task
        self.over = asyncio.Event()
        self.lost_phone = self.cut = False
        self._means = means
        attempt = Attempt(task, means.store, means.bus, means.clock, means.evidence,
                          look_only=True)
        self._body = asyncio.create_task(means.script.look(attempt), name=f"look {task.id}")
        self._job = asyncio.create_task(self._live(), name=f"end of look {task.id}")

    async def wait(self, clock: Clock, until: datetime | None, woken: asyncio.Event) -> None:
        """Return when it is over, at `until`, or when woken."""
        waiter = asyncio.create_task(wait_until(clock, until, woken))
        try:
            await asyncio.wait({waiter, self._job}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiter.cancel()

    async def end(self) -> None:
        """Cut it short if it is not over; what it has found is stored when this returns.

        Raises what the database refused.
        """
        if not self._job.done():
            self._body.cancel()
        await asyncio.wait({self._job})
        self._job.result()

    async def _live(self) -> None:
        try:
            await asyncio.wait({self._body})
            self.cut = self._body.cancelled()
            if not self.cut:
                await self._store()
        finally:
            self.over.set()

    async def _store(self) -> None:
        verdict, looks = self._verdict(), self._means.store.looks
        now, ended = self._means.clock.now(), self.task.ended_at
        if self.lost_phone:
            return
        if verdict is not None and verdict.outcome is Outcome.CONFIRMED:
            changed = await looks.seen(self.task, _remark(verdict, self.task, now))
        else:
            changed = await looks.not_seen(self.task, next_look(ended, now) if ended else None)
        if changed is not None:
            self._means.bus.publish(TaskChanged(task=changed))

    def _verdict(self) -> Verdict | None:
        error = self._body.exception()
        if error is None:
            return self._body.result()
        if isinstance(error, PhoneError) and RULES[error.failure].waits_for_phone:
            self.lost_phone = True
        if isinstance(error, PostDeckError):
            log.info("Look for task %d: %s", self.task.id, type(error).__name__)
        else:
            log.error("The look for task %d failed", self.task.id, exc_info=error)
        return None


def _remark(verdict: Verdict, task: Task, now: datetime) -> str:
    since = now - (task.armed_at or task.ended_at or now)
    minutes = max(1, round(since.total_seconds() / 60))
    span = f"{minutes} min" if minutes < 100 else f"{round(minutes / 60)} h"
    return f"{verdict.remark} Seen {span} after the tap, by a later look."
