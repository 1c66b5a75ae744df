"""A real deck on a real store, whose two phones are away; no adb, and nothing ever runs on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from postdeck.adb.server import AdbServer
from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.device import Device
from postdeck.core.events import Bus, DeviceChanged
from postdeck.core.settings import Settings
from postdeck.core.task import NewTask, Task
from postdeck.media.intake import Intake
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.scripts.apps import Apps
from postdeck.scripts.post import PostScript
from postdeck.scripts.sources import Sources
from postdeck.services.deck import LocalDeck
from postdeck.store.store import Store
from tests.rigs.lab_rig import free_port
from tests.rigs.ready_database import ready_database

SERIALS = ("LAB0001", "LAB0002")


@dataclass
class Desk:
    """The deck, and what it stands on."""

    deck: LocalDeck
    store: Store
    bus: Bus
    lanes: Lanes

    async def add(self, *new: NewTask) -> tuple[Task, ...]:
        """Put tasks into the store, as if they had been made long ago."""
        return await self.store.tasks.add(list(new))


@asynccontextmanager
async def quiet_deck(folder: Path) -> AsyncIterator[Desk]:
    """The deck, with one account on the first phone."""
    bus, clock = Bus(), SystemClock()
    known = [Device(serial=serial, name=f"North {number}", model="Pixel 8")
             for number, serial in enumerate(SERIALS, start=1)]
    server = AdbServer(free_port())
    roster = Roster(server, server.client, lambda one: bus.publish(DeviceChanged(device=one)),
                    clock, known)
    (folder / "staging").mkdir()
    intake = Intake(folder / "staging")
    async with Store.open(ready_database(folder / "deck.db")) as store:
        script = PostScript(roster, intake, Apps(clock), Sources(store, intake))
        lanes = Lanes(store, script, bus, clock,
                      folder / "evidence", lambda serial: False)
        deck = LocalDeck(store, lanes, roster, intake, bus, clock, Settings())
        await deck.accounts.add(NewAccount(username="mira.bakes", serial=SERIALS[0]))
        try:
            yield Desk(deck, store, bus, lanes)
        finally:
            await lanes.close(1)
            await roster.close()
