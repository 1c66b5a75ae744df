"""A lab under a real adb server with our roster over it, as the rest of PostDeck has it."""

from __future__ import annotations

import asyncio
import contextlib

from postdeck.adb.server import AdbServer
from postdeck.core.clock import SystemClock
from postdeck.core.device import DeviceState
from postdeck.phones.roster import Roster
from tests.rigs.lab_rig import REAL, lab

TIKTOK = "com.zhiliaoapp.musically"


class Heard:
    """What a roster published, and waiting for it."""

    def __init__(self):
        self.devices = []
        self._news = asyncio.Event()

    def __call__(self, device):
        self.devices.append(device)
        self._news.set()
        self._news = asyncio.Event()

    async def until(self, condition):
        async with asyncio.timeout(20):
            while not (self.devices and condition(self.devices[-1])):
                await self._news.wait()
        return self.devices[-1]

    async def state(self, state):
        return await self.until(lambda device: device.state is state)

    async def online(self):
        return await self.state(DeviceState.ONLINE)


class Bench:
    """A lab, a roster over it, and what the roster says."""

    def __init__(self, rig, server):
        self.rig = rig
        self.heard = Heard()
        self.roster = Roster(server, server.client, self.heard, SystemClock())

    @property
    def serial(self):
        return self.rig.serials[0]

    @property
    def phone(self):
        return self.roster.phone(self.serial)

    def lab_phone(self, index=0):
        return self.rig.farm.phones[index].phone


@contextlib.asynccontextmanager
async def bench(**options):
    async with lab(**{"count": 1, "seed": 1, "speed": 0.02, "size": REAL} | options) as rig:
        made = Bench(rig, AdbServer(rig.adb_port))
        try:
            await made.roster.start()
            await made.roster.settle()
            yield made
        finally:
            await made.roster.close()
