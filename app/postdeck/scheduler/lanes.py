"""All lanes: made when a phone has work, woken by events, recovered after a crash."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from postdeck.core.clock import Clock
from postdeck.core.device import DeviceState
from postdeck.core.errors import ConflictError
from postdeck.core.events import Bus, DeviceChanged, Event, TaskChanged
from postdeck.core.failpoints import Failpoint, reach
from postdeck.core.start_time import GRACE
from postdeck.core.task import Outcome, Task, TaskStatus
from postdeck.scheduler.ending import NOBODY_LOOKED, STOPPED, Finish, has_ended, unconfirmed
from postdeck.scheduler.lane import LOOK_LATER, Lane
from postdeck.scheduler.limits import Limits
from postdeck.scheduler.look import next_look
from postdeck.scheduler.means import Means
from postdeck.scheduler.slots import Bound, Slots, tightest
from postdeck.scripts.script import Script
from postdeck.store.store import Store

CUT_OFF = "waiting: PostDeck was cut off before this was posted."


class Lanes:
    """Runs every task at its moment, one per phone at a time.

    `phone_ready` tells whether a phone can take a task now; whoever knows publishes
    DeviceChanged when that becomes true. `max_running` bounds how many phones post at once,
    and so does `bound`, which is asked each time: it may change.
    """

    def __init__(
        self, store: Store, script: Script, bus: Bus, clock: Clock, evidence: Path,
        phone_ready: Callable[[str], bool], *, grace: timedelta = GRACE,
        max_running: int | None = None, bound: Callable[[], Bound] = Bound,
    ) -> None:
        self.evidence = evidence
        self._limits = Limits(grace, max_running or 0)
        self._means = Means(store, script, bus, clock, evidence, phone_ready, self._limits)
        self._slots = Slots(
            lambda: tightest(Bound(self._limits.max_running), bound()), clock)
        self._lanes: dict[str, Lane] = {}
        self._unsubscribe: Callable[[], None] | None = None
        self._open = False  # before the start and after the end no lane is made

    @property
    def running(self) -> dict[str, int]:
        """The running task's id by the phone's serial."""
        return {serial: lane.run.task.id for serial, lane in self._lanes.items()
                if lane.run is not None}

    def in_use(self, serial: str) -> bool:
        """Whether a task runs on the phone, or somebody has borrowed it: nobody else may touch
        it."""
        return serial in self._means.lent or serial in self.running

    def set_limits(self, limits: Limits) -> None:
        """Go by other limits from now on; what runs, runs on."""
        self._limits.grace = limits.grace
        self._limits.max_running = limits.max_running
        self._limits.retries = limits.retries
        self._slots.look_again()

    def hold(self, on: bool) -> None:
        """Start nothing new on any phone, or go on; what runs, runs on."""
        (self._means.held.set if on else self._means.held.clear)()
        for lane in tuple(self._lanes.values()):
            lane.wake()

    def pause(self, serial: str) -> None:
        """Start nothing new on this phone; what runs, runs on."""
        self._means.paused.add(serial)
        self.wake(serial)

    def resume(self, serial: str) -> None:
        """Start tasks on this phone again."""
        self._means.paused.discard(serial)
        self.wake(serial)

    @asynccontextmanager
    async def borrow(self, serial: str) -> AsyncIterator[None]:
        """Have a phone to oneself: no task starts on it inside, and what became due starts after.

        Raises ConflictError when a task runs on it, or somebody else has borrowed it.
        """
        lent, clock = self._means.lent, self._means.clock
        if serial in lent:
            raise ConflictError(f"PostDeck already looks something up on {serial}.",
                                "Try again when it is done.")
        lent.add(serial)  # first: a lane that is made from now on starts nothing
        since = clock.now(), clock.monotonic()
        try:
            if (lane := self._lanes.get(serial)) is not None:
                await lane.lend()
            yield
        finally:
            lent.discard(serial)
            if self._open:
                self._lane(serial).take_back(since)

    async def start(self) -> None:
        """Sort out what a crash left behind, then run what is due."""
        self._open = True
        self._unsubscribe = self._means.bus.subscribe(self._hear)
        for task in await self._means.store.tasks.running():
            await self._recover(task)
        for serial in await self._means.store.tasks.serials_with_pending():
            self.wake(serial)
        for serial in await self._means.store.looks.serials():
            self.wake(serial)

    def wake(self, serial: str) -> None:
        """Tell that this phone has something new to do."""
        if self._open:
            self._lane(serial).wake()

    async def stop(self, task_id: int) -> Task:
        """Stop a task; a committed one is answered as it is and ends with its evidence.

        Raises NotFoundError, ConflictError when it has ended already.
        """
        task = await self._means.store.tasks.get(task_id)
        if task.ended:
            raise has_ended(task)
        if not self._open:
            return await self._stop_without_lanes(task)
        return await self._lane(task.serial).stop(task_id)

    async def ended(self, task_id: int) -> None:
        """Wait until a running task's end is stored; at once when it does not run."""
        for lane in tuple(self._lanes.values()):
            if lane.run is not None and lane.run.task.id == task_id:
                await lane.run.ended()

    async def end_looks(self, task_ids: Collection[int]) -> None:
        """Cut short the later looks for these tasks, which a person has settled or deleted."""
        for lane in tuple(self._lanes.values()):
            if lane.look is not None and lane.look.task.id in task_ids:
                await lane.look.end()

    async def close(self, deadline: float = 20.0) -> None:
        """Put back what is not committed, wait for the evidence of what is.

        What is still looking after `deadline` seconds is left to the next start.
        """
        self._open = False
        if self._unsubscribe is not None:
            self._unsubscribe()
        lanes = tuple(self._lanes.values())
        for lane in lanes:
            lane.close()
        if lanes:
            await asyncio.wait({lane.job for lane in lanes}, timeout=deadline)
            await asyncio.gather(*(lane.abandon() for lane in lanes if not lane.job.done()))

    def _lane(self, serial: str) -> Lane:
        lane = self._lanes.get(serial)
        if lane is None or not lane.alive:
            lane = self._lanes[serial] = Lane(serial, self._means, self._slots)
            lane.job.add_done_callback(lambda _: self._forget(serial))
        return lane

    def _forget(self, serial: str) -> None:
        lane = self._lanes.get(serial)
        if lane is not None and not lane.alive:
            del self._lanes[serial]

    def _hear(self, event: Event) -> None:
        if isinstance(event, DeviceChanged) and event.device.state is DeviceState.ONLINE:
            lane = self._lanes.get(event.device.serial)
            if lane is not None:
                lane.wake()

    async def _stop_without_lanes(self, task: Task) -> Task:
        """For a deck in which nothing runs: what says "running" was cut off by a crash."""
        tasks, now = self._means.store.tasks, self._means.clock.now()
        if task.status is TaskStatus.PENDING:
            changed = await tasks.stop_pending(task.id, now, STOPPED)
        else:
            end = unconfirmed(NOBODY_LOOKED) if task.armed_at else Finish(
                Outcome.STOPPED, STOPPED)
            changed = await tasks.finish(
                task.id, task.attempt, status=end.status, outcome=end.outcome,
                failure=end.failure, remark=end.remark, at=now,
                look_at=next_look(now, now) if task.armed_at else None)
        if changed is None:
            raise has_ended(await tasks.get(task.id))
        self._means.bus.publish(TaskChanged(task=changed))
        return changed

    async def _recover(self, task: Task) -> None:
        """Unarmed: nothing was tapped, so it may start again. Armed: only a look is allowed."""
        reach(Failpoint.RECOVERY_BEFORE)
        tasks, now = self._means.store.tasks, self._means.clock.now()
        changed: Task | None
        if task.armed_at is not None:
            changed = await tasks.note(task.id, task.attempt, remark=LOOK_LATER)
            self._lane(task.serial).look_first(changed or task)
        elif task.stop_requested:
            changed = await tasks.finish(task.id, task.attempt, status=TaskStatus.FAILED,
                                         outcome=Outcome.STOPPED, remark=STOPPED, at=now)
        else:
            changed = await tasks.put_back(task.id, task.attempt, remark=CUT_OFF)
        reach(Failpoint.RECOVERY_AFTER)
        if changed is not None:
            self._means.bus.publish(TaskChanged(task=changed))
