"""The lane of one phone: runs what is due, one task at a time, and otherwise sleeps."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from datetime import datetime, timedelta

from postdeck.core.errors import ConflictError
from postdeck.core.events import Notice, TaskChanged
from postdeck.core.task import Task, TaskStatus
from postdeck.scheduler.ending import (
    NOBODY_LOOKED,
    STOPPED,
    Ending,
    LookAgain,
    PutBack,
    has_ended,
    unconfirmed,
)
from postdeck.scheduler.look import Look, cut_look, has_room, next_look
from postdeck.scheduler.means import Means
from postdeck.scheduler.run import TROUBLE_SECONDS, Run
from postdeck.scheduler.slots import Slots
from postdeck.scheduler.waiting import wait_for, wait_until

log = logging.getLogger(__name__)

AWAY = "waiting: the phone is not connected, or has not allowed USB debugging."
HELD = "waiting: PostDeck is about to close, and starts nothing more."
PAUSED = "waiting: this phone is paused. Resume it to post."
LENT = "waiting: PostDeck looks something up on this phone, and posts right after."
LOOK_LATER = ("unconfirmed: PostDeck was closed while posting. "
              "It looks for the post as soon as the phone is there.")
MISSED = ("missed: the phone or PostDeck was not there at the start time. "
          "Retry it to post it now.")
LONGEST_BACKOFF_SECONDS = 30.0


class Lane:
    """Alive while its phone has tasks; one that has ended is replaced, never revived."""

    def __init__(self, serial: str, means: Means, slots: Slots) -> None:
        self.serial = serial
        self.alive = True
        self.run: Run | None = None
        self.look: Look | None = None
        self._means, self._slots = means, slots
        self._woken = asyncio.Event()
        self._gate = asyncio.Lock()  # held while a task changes hands: claimed or stopped
        self._looks: deque[Task] = deque()
        self._freed: tuple[datetime, float] | None = None  # by the wall, by the ticks
        self._losses = self._empty_claims = self._cuts = 0
        self._closing = False
        self.job = asyncio.create_task(self._live(), name=f"lane {serial}")

    def wake(self) -> None:
        """Something may have become due, or the phone is there."""
        self._woken.set()

    def look_first(self, task: Task) -> None:
        """Before anything else, look for the post of a task that was found armed."""
        self._looks.append(task)
        self.wake()

    async def lend(self) -> None:
        """Let go of the phone, which is marked as lent already, so that nothing starts any more.

        A look for a post of the past gives way; ConflictError when a task runs.
        """
        async with self._gate:  # whoever was just claiming a task has made its run by now
            if self.run is not None:
                raise ConflictError(f"{self.serial} is posting now.",
                                    "Try again when its post has ended.")
            if self.look is not None:
                await self.look.end()

    def take_back(self, began: tuple[datetime, float]) -> None:
        """The phone, lent since then, is the lane's again; what waited behind that is not late."""
        if not self._slept_since(began):
            self._note_free()
        self.wake()

    def close(self) -> None:
        """End as soon as nothing is half-done."""
        self._closing = True
        if self.run is not None:
            self.run.close()
        self.wake()

    async def abandon(self) -> None:
        """The deadline of closing is over: end now; the next start will look."""
        run = self.run
        self.job.cancel()  # first, or it would store that the abandoned body was cut off
        await asyncio.wait({self.job})
        if run is not None:
            await run.abandon()

    async def stop(self, task_id: int) -> Task:
        """Stop a task of this phone; ConflictError when it has ended, NotFoundError."""
        while True:
            async with self._gate:
                run = self.run if self.run and self.run.task.id == task_id else None
                if run is None:
                    return await self._stop_without_run(task_id)
            task = await run.stop()
            if task.status is not TaskStatus.PENDING:
                return task
            # it had just been put back when the stop came: stop it there

    async def _stop_without_run(self, task_id: int) -> Task:
        tasks, now = self._means.store.tasks, self._means.clock.now()
        found = next((task for task in self._looks if task.id == task_id), None)
        if found is None:
            task = await tasks.stop_pending(task_id, now, STOPPED)
        else:
            end = unconfirmed(NOBODY_LOOKED)
            task = await tasks.finish(found.id, found.attempt, status=end.status, at=now,
                                      outcome=end.outcome, failure=end.failure, remark=end.remark,
                                      look_at=next_look(now, now))
            self._looks.remove(found)  # only now: a refused write must leave the look
        if task is None:
            raise has_ended(await tasks.get(task_id))
        self._means.bus.publish(TaskChanged(task=task))
        self.wake()
        return task

    async def _live(self) -> None:
        try:
            while not self._closing:
                self._woken.clear()
                if not await self._guarded_turn() and not self._woken.is_set():
                    return
        finally:
            self.alive = False  # no await since the last look, so no wake is lost

    async def _guarded_turn(self) -> bool:
        try:
            return await self._turn()
        except Exception:
            log.exception("The lane of %s stumbled", self.serial)
            self._means.bus.publish(Notice(serious=True, text=(
                "PostDeck can't work with its database. Check this computer's disk.")))
            await self._pause(TROUBLE_SECONDS)
            return True

    async def _turn(self) -> bool:
        """Do the one thing that is next, or wait for it; False when there is nothing."""
        if self._looks:
            await self._look()
            return True
        tasks, clock = self._means.store.tasks, self._means.clock
        due = await tasks.next_due(self.serial)
        if due is None or due > clock.now():
            return await self._idle(due)
        await self._miss_late(due)
        if self._means.may_start(self.serial):
            await self._run_in_slot()
        else:
            await self._wait_for_phone()
        return True

    async def _idle(self, due: datetime | None) -> bool:
        """Until a task is due: look for a post that was not seen, or wait; False: for nothing."""
        clock = self._means.clock
        look_at = await self._means.store.looks.next_at(self.serial)
        if due is None and look_at is None:
            return False
        if look_at is not None and look_at <= clock.now():
            if has_room(due, clock.now()) and self._means.may_start(self.serial):
                await self._look_later()
                return True
            look_at = None  # the phone's return or release wakes the lane, or a task comes first
        self._freed = None  # nothing waits behind the phone's own tasks any more
        await wait_until(
            clock, min(filter(None, (due, look_at)), default=None), self._woken)
        return True

    async def _look_later(self) -> None:
        """Look for a post of the past.

        A task that becomes due cuts the look short, and a person who pauses the phone.
        """
        clock = self._means.clock
        async with self._gate:
            task = await self._means.store.looks.due(self.serial, clock.now())
            if task is None or self._closing:
                return
            look = self.look = Look(task, self._means)
        wanted = False
        try:
            while not look.over.is_set():
                self._woken.clear()
                due = await self._means.store.tasks.next_due(self.serial)
                wanted = due is not None and due <= clock.now()
                if self._closing or wanted or not self._means.may_start(self.serial):
                    break
                await look.wait(clock, due, self._woken)
        finally:
            self.look = None
            await look.end()
        if look.lost_phone:
            await self._back_off()
            return
        self._losses = 0
        if not look.cut:
            self._cuts = 0
        elif wanted:  # and not by a person, or by our end
            self._cuts += 1
            await self._put_off(task)

    async def _put_off(self, task: Task) -> None:
        """Begin a look again that was cut short, but not at once."""
        again = cut_look(self._means.clock.now(), self._cuts)
        changed = await self._means.store.looks.put_off(task, again)
        if changed is not None:
            self._means.bus.publish(TaskChanged(task=changed))

    async def _look(self) -> None:
        lent = self._means.lent
        if self.serial in lent or not self._means.phone_ready(self.serial):
            await self._woken.wait()
            return
        async with self._gate:
            if not self._looks or self.serial in lent:
                return
            task = self._looks.popleft()
            self.run = Run(task, self._means, look_only=True)
        await self._see_through(self.run)

    async def _miss_late(self, due: datetime) -> None:
        """End what is too late to start unasked. Waiting behind the phone's own tasks is not."""
        if self.serial in self._means.lent:
            return
        before, free_since = self._means.clock.now() - self._means.grace, self._free_since()
        if due >= before or (free_since is not None and free_since >= before):
            return
        missed = await self._means.store.tasks.miss_late(
            self.serial, before, remark=MISSED, at=self._means.clock.now())
        for task in missed:
            self._means.bus.publish(TaskChanged(task=task))

    def _note_free(self) -> None:
        self._freed = self._means.clock.now(), self._means.clock.monotonic()

    def _free_since(self) -> datetime | None:
        """When the phone became free, by the wall clock as it is set now.

        While the computer sleeps only the wall goes on, and when the wall is set back only the
        ticks do: what is longer has passed.
        """
        if self._freed is None:
            return None
        now, ticks = self._means.clock.now(), self._means.clock.monotonic()
        return now - max(now - self._freed[0], timedelta(seconds=ticks - self._freed[1]))

    async def _wait_for_phone(self) -> None:
        """Until the phone is there, or until a start time is so late that it is missed."""
        tasks = self._means.store.tasks
        await self._say(self._why_not())
        scheduled = await tasks.next_due(self.serial, scheduled=True)
        late = None
        if scheduled is not None and self.serial not in self._means.lent:
            late = max(scheduled, self._free_since() or scheduled) + self._means.grace
            late += timedelta(milliseconds=1)
        await wait_until(self._means.clock, late, self._woken)

    def _why_not(self) -> str:
        if self._means.held.is_set():
            return HELD
        if self.serial in self._means.lent:
            return LENT
        return PAUSED if self.serial in self._means.paused else AWAY

    async def _say(self, remark: str) -> None:
        task = await self._means.store.tasks.remark_next(
            self.serial, self._means.clock.now(), remark)
        if task is not None:
            self._means.bus.publish(TaskChanged(task=task))

    async def _run_in_slot(self) -> None:
        if not self._slots.take():
            await self._say(self._slots.why)
            began = self._means.clock.now(), self._means.clock.monotonic()
            await self._slots.take_in_turn()
            if self._slept_since(began):  # what is due may be too late by now: judge again
                self._slots.release()
                return
            self._note_free()
        try:
            await self._run_next()
        finally:
            self._slots.release()

    async def _run_next(self) -> None:
        async with self._gate:
            if self._closing or not self._means.may_start(self.serial):
                return
            task = await self._means.store.tasks.claim(self.serial, self._means.clock.now())
            if task is not None:
                self.run = Run(task, self._means)
        if task is None:
            await self._claimed_nothing()
            return
        assert self.run is not None
        self._empty_claims = 0
        self._means.bus.publish(TaskChanged(task=task))
        await self._see_through(self.run)

    async def _claimed_nothing(self) -> None:
        """Once is a stop that came between; more often, something else holds this phone."""
        self._empty_claims += 1
        if self._empty_claims > 2:
            await self._pause(TROUBLE_SECONDS)

    async def _see_through(self, run: Run) -> None:
        began = self._means.clock.now(), self._means.clock.monotonic()
        if self._closing:
            run.close()
        try:
            end = await run.live()
        finally:
            self.run = None
        if not self._slept_since(began):
            self._note_free()
        await self._after(run.task, end)

    def _slept_since(self, began: tuple[datetime, float]) -> bool:
        """Whether the computer slept for longer than a task may be late."""
        wall, ticks = began
        worked = timedelta(seconds=self._means.clock.monotonic() - ticks)
        return self._means.clock.now() - wall - worked >= self._means.grace

    async def _after(self, task: Task, end: Ending) -> None:
        if isinstance(end, LookAgain):
            self._looks.appendleft(task)
        elif not isinstance(end, PutBack) or not end.waits_for_phone:
            self._losses = 0
            return
        await self._back_off()

    async def _back_off(self) -> None:
        """adb may still list a phone that has left: without a pause its lane would spin."""
        self._losses += 1
        await self._pause(min(2.0 ** self._losses, LONGEST_BACKOFF_SECONDS))

    async def _pause(self, seconds: float) -> None:
        await wait_for(self._means.clock, seconds, self._woken)
