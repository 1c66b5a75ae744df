"""A deck over a real store, real lanes and virtual phones; only the script is a puppet."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from postdeck.adb.server import AdbServer
from postdeck.core.clock import SystemClock
from postdeck.core.device import DeviceState
from postdeck.core.errors import NotFoundError, PhoneError
from postdeck.core.events import Bus, DeviceChanged, Event
from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig
from postdeck.core.settings import Settings
from postdeck.core.task import Platform, Task, TaskRequest
from postdeck.media.intake import Intake
from postdeck.phones.phone import Phone
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.services.deck import LocalDeck
from postdeck.services.planning import Zone
from postdeck.store.store import Store
from tests.rigs.lab_rig import Rig, lab
from tests.rigs.media import make_sample
from tests.rigs.ready_database import ready_database
from tests.scheduler.conftest import Puppet

FINE, SECOND, LOCKED, NO_APP, FULL, SHY = range(6)
"""The phones of the lab, by index."""

ROME = Zone(ZoneInfo("Europe/Rome"), "Europe/Rome")


class ShiftedClock(SystemClock):
    """The computer's clock, which a test may move."""

    def __init__(self) -> None:
        self.shift = timedelta()

    def now(self) -> datetime:
        return super().now() + self.shift


@dataclass
class Desk:
    """What a test holds: a deck, and what is behind it."""

    deck: LocalDeck
    store: Store
    lanes: Lanes
    bus: Bus
    script: Puppet
    roster: Roster
    clock: ShiftedClock
    rig: Rig
    video: Path
    events: list[Event]
    accounts_on_phone: dict[str, tuple[str, ...]]

    def serial(self, index: int) -> str:
        return self.rig.serials[index]

    def request(self, *phones: int, config: dict[str, Any] | None = None, **more: Any
                ) -> TaskRequest:
        """A post of the sample video to phones by index."""
        chosen = {"material_list": (str(self.video),), "captions": "Ciao"} | (config or {})
        return TaskRequest(**{"serials": tuple(self.rig.serials[i] for i in phones),
                              "config": PostConfig.model_validate(chosen), **more})

    async def until(self, condition: Callable[[], Awaitable[bool]]) -> None:
        """Wait, looking again at every event."""
        told = asyncio.Event()
        unsubscribe = self.bus.subscribe(lambda event: told.set())
        try:
            async with asyncio.timeout(20):
                while not await condition():
                    await told.wait()
                    told.clear()
        finally:
            unsubscribe()

    async def end(self, task_id: int) -> Task:
        async def has_ended() -> bool:
            return (await self.store.tasks.get(task_id)).ended

        await self.until(has_ended)
        return await self.store.tasks.get(task_id)

    async def nothing_queued(self) -> bool:
        return (await self.store.tasks.stats()).total == 0


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def phones() -> AsyncIterator[Rig]:
    each: dict[int, dict[str, Any]] = {
        LOCKED: {"locked": True, "secure": True}, NO_APP: {"tiktok": False},
        FULL: {"capacity": 100 << 20}, SHY: {"auth": True}}
    async with lab(count=6, seed=4, speed=0.02, each=each, instagram=False) as rig:
        yield rig


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_sample(tmp_path_factory.mktemp("media") / "-clip “1”.mp4", seed=1, seconds=0.5)


@pytest_asyncio.fixture(loop_scope="package")
async def desk(phones: Rig, video: Path, tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(phones, video, tmp_path) as opened:
        yield opened


@contextlib.asynccontextmanager
async def open_desk(rig: Rig, video: Path, folder: Path) -> AsyncIterator[Desk]:
    (folder / "staging").mkdir()
    bus, clock, script = Bus(), ShiftedClock(), Puppet()
    events: list[Event] = []
    accounts: dict[str, tuple[str, ...]] = {}
    server = AdbServer(rig.adb_port)
    roster = Roster(server, server.client,
                    lambda device: bus.publish(DeviceChanged(device=device)), clock)

    async def read_accounts(phone: Phone, platform: Platform) -> tuple[str, ...]:
        if phone.serial not in accounts:
            raise PhoneError("The switcher did not open.", Failure.UNKNOWN_SCREEN)
        return accounts[phone.serial]

    def ready(serial: str) -> bool:
        with contextlib.suppress(NotFoundError):
            return roster.device(serial).state is DeviceState.ONLINE
        return False

    async with Store.open(ready_database(folder / "postdeck.db")) as store:
        lanes = Lanes(store, script, bus, clock, folder / "evidence", ready)
        deck = LocalDeck(store, lanes, roster, Intake(folder / "staging"), bus, clock,
                         Settings(), account_reader=read_accounts, zone=lambda: ROME)
        deck.subscribe(events.append)
        await roster.start()
        for index in (FINE, SECOND, LOCKED, NO_APP, FULL):
            await roster.wait_online(rig.serials[index])
        await lanes.start()
        try:
            yield Desk(deck, store, lanes, bus, script, roster, clock, rig, video, events,
                       accounts)
        finally:
            await lanes.close(5)
            await roster.close()
