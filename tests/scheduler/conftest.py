"""Lanes over a real store, with a clock that is turned by hand and scripts made of functions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from postdeck.core.device import Device, DeviceState
from postdeck.core.events import Bus, DeviceChanged, Event
from postdeck.core.task import NewTask, Outcome, Task, TaskFilter
from postdeck.scheduler.lanes import Lanes
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict
from postdeck.store.store import Store
from tests.rigs.ready_database import ready_database
from tests.store.making import NOON

Act = Callable[[Attempt], Awaitable[Verdict]]
CONFIRMED = Verdict(Outcome.CONFIRMED, "seen on the profile")


class HandClock:
    """Time stands still until it is turned."""

    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._ticks = 0.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []
        self._fell_asleep = asyncio.Event()

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._ticks

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self._ticks + seconds, future))
        self._fell_asleep.set()
        await future

    def turn(self, seconds: float, *, suspended: bool = False) -> None:
        """Time passes; while the computer is suspended, only on the wall."""
        self._now += timedelta(seconds=seconds)
        self._ticks += 0 if suspended else seconds
        for at, future in self._sleepers:
            if at <= self._ticks and not future.done():
                future.set_result(None)

    def set_back(self, seconds: float) -> None:
        self._now -= timedelta(seconds=seconds)

    async def until_somebody_sleeps(self) -> float:
        """Waits for a sleeper; answers for how many seconds the first one sleeps."""
        while True:
            self._sleepers = [each for each in self._sleepers if not each[1].done()]
            if self._sleepers:
                return min(at for at, _ in self._sleepers) - self._ticks
            self._fell_asleep.clear()
            await self._fell_asleep.wait()

    async def run(self) -> None:
        """Turn to the next moment at which somebody wakes, again and again."""
        while True:
            self.turn(await self.until_somebody_sleeps())
            await asyncio.sleep(0)


class Puppet:
    """A script whose acts are functions; by default it taps once and is sure."""

    def __init__(self) -> None:
        self.ran: list[int] = []
        self.looked: list[int] = []
        self.taps: list[int] = []
        self.on_phone: dict[str, int] = {}
        self.act: Act = self.post
        self.look_act: Act = self.sure

    async def run(self, attempt: Attempt) -> Verdict:
        task = attempt.task
        assert task.serial not in self.on_phone, "two tasks at once on one phone"
        self.on_phone[task.serial] = task.id
        self.ran.append(task.id)
        try:
            return await self.act(attempt)
        finally:
            del self.on_phone[task.serial]

    async def look(self, attempt: Attempt) -> Verdict:
        self.looked.append(attempt.task.id)
        return await self.look_act(attempt)

    async def post(self, attempt: Attempt) -> Verdict:
        if not await attempt.arm({}):
            return Verdict(Outcome.STOPPED)
        self.taps.append(attempt.task.id)
        return CONFIRMED

    async def sure(self, attempt: Attempt) -> Verdict:
        return CONFIRMED


class Rig:
    """What a test holds in its hands."""

    def __init__(self, store: Store, folder: Path, **options: Any) -> None:
        self.store = store
        self.bus = Bus()
        self.clock = HandClock()
        self.script = Puppet()
        self.away: set[str] = set()
        self.events: list[Event] = []
        self.bus.subscribe(self.events.append)
        self.lanes = Lanes(store, self.script, self.bus, self.clock, folder / "evidence",
                           lambda serial: serial not in self.away, **options)

    async def add(self, *new: NewTask) -> list[int]:
        added = await self.store.tasks.add(new)
        for task in added:
            self.lanes.wake(task.serial)
        return [task.id for task in added]

    def unplug(self, serial: str) -> None:
        self.away.add(serial)
        self.bus.publish(DeviceChanged(device=Device(serial=serial)))

    def plug(self, serial: str) -> None:
        self.away.discard(serial)
        self.bus.publish(
            DeviceChanged(device=Device(serial=serial, state=DeviceState.ONLINE)))

    async def reach(self, task_id: int, condition: Callable[[Task], bool]) -> Task:
        """Wait, by events, until the stored task is so."""
        told = asyncio.Event()
        unsubscribe = self.bus.subscribe(lambda event: told.set())
        try:
            async with asyncio.timeout(20):
                while not condition(task := await self.store.tasks.get(task_id)):
                    await told.wait()
                    told.clear()
            return task
        finally:
            unsubscribe()

    @asynccontextmanager
    async def time_passing(self) -> AsyncIterator[None]:
        running = asyncio.create_task(self.clock.run())
        try:
            yield
        finally:
            running.cancel()

    async def end(self, task_id: int) -> Task:
        return await self.reach(task_id, lambda task: task.ended)

    async def all_ended(self) -> tuple[Task, ...]:
        tasks = (await self.store.tasks.page(TaskFilter(), 10_000)).tasks
        return tuple([await self.end(task.id) for task in reversed(tasks)])


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    async with open_rig(tmp_path) as opened:
        await opened.lanes.start()
        yield opened


@asynccontextmanager
async def open_rig(folder: Path, **options: Any) -> AsyncIterator[Rig]:
    async with Store.open(ready_database(folder / "postdeck.db")) as store:
        rig = Rig(store, folder, **options)
        try:
            yield rig
        finally:
            await rig.lanes.close(5)
