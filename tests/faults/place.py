"""A place to strike: an engine on virtual phones behind cables, every call to adb measured."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from postdeck.adb.server import AdbServer
from postdeck.core.apps import PACKAGES
from postdeck.core.post import PostConfig
from postdeck.core.task import Material, Platform, Task
from postdeck.lab.farm import VirtualPhone
from tests.faults.cable import Cable
from tests.faults.deadlines import Deadlines, measured
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.hurried_clock import HurriedClock
from tests.rigs.lab_rig import Rig, lab

UPLOAD_WAIT_SECONDS = 12
START_SECONDS = 60.0


class CountedClock(HurriedClock):
    """Makes short work of pauses, and knows how much time it has saved."""

    def __init__(self) -> None:
        super().__init__()
        self.saved = 0.0

    async def sleep(self, seconds: float) -> None:
        began = time.monotonic()
        await super().sleep(seconds)
        self.saved += max(0.0, seconds - (time.monotonic() - began))

    def honest(self) -> float:
        """Seconds that only ever grow, as they would with nothing made short."""
        return time.monotonic() + self.saved


@dataclass
class Place:
    """What a fault may touch, and what a post needs."""

    rig: Rig
    works: Engine
    cables: list[Cable]
    deadlines: Deadlines
    clock: CountedClock
    server: AdbServer
    platform: Platform
    folder: Path
    taken: dict[str, int] = field(default_factory=dict)
    last_task: int = 1

    @property
    def phone(self) -> VirtualPhone:
        """The virtual phone that posts."""
        assert self.rig.farm is not None
        return self.rig.farm.phones[0]

    @property
    def cable(self) -> Cable:
        """Its cable."""
        return self.cables[0]

    @property
    def package(self) -> str:
        """The app that posts."""
        return next(name for name in PACKAGES[self.platform]
                    if self.phone.phone.packages.get(name) is not None)

    async def fault(self, name: str, on: bool = True) -> None:
        """Turn a switch of the phone."""
        await self.rig.control.fault(self.rig.serials[0], name, on)

    async def film(self, mark: str) -> Material:
        """A video that nobody has seen yet."""
        path = self.folder / "film.mp4"
        clip = (self.folder / "clip.mp4").read_bytes()
        path.write_bytes(clip + (8 + len(mark)).to_bytes(4, "big") + b"free" + mark.encode())
        return await self.works.intake.take(str(path))

    async def queue(self, caption: str, *, account: int = 0) -> Task:
        """Queue a video of its own."""
        task = await self.works.queue(
            caption, account=account, platform=self.platform,
            materials=(await self.film(caption),),
            config=PostConfig(upload_wait_time=UPLOAD_WAIT_SECONDS, allow_repeat=1))
        self.last_task = task.id
        return task

    def posts(self, caption: str) -> int:
        """How often it went out."""
        return sum(post["caption"].strip() == caption for post in self.rig.ledger())


@contextlib.asynccontextmanager
async def place(
    folder: Path, platform: Platform = Platform.TIKTOK, phones: int = 1, seed: int = 1,
    **options: Any,
) -> AsyncIterator[Place]:
    """Everything; the adb server is brought back when it dies, as PostDeck's own is.

    `options` are those of the lab.
    """
    async with contextlib.AsyncExitStack() as stack:
        deadlines = stack.enter_context(measured())
        rig = await stack.enter_async_context(
            lab(count=phones, seed=seed, connect=False, popups=0.0, **options))
        assert rig.farm is not None
        cables = [await stack.enter_async_context(Cable(each.listener.port, seed + number))
                  for number, each in enumerate(rig.farm.phones)]
        await asyncio.gather(*(rig.connect(cable.address) for cable in cables))
        clock = CountedClock()
        server = AdbServer(rig.adb_port, private=True, home=Path(rig.env["HOME"]))
        stack.push_async_callback(server.stop)
        async with asyncio.timeout(START_SECONDS):
            works = await stack.enter_async_context(
                engine(rig, folder, clock=clock, server=server))
        for cable in cables:
            await works.roster.connect(cable.address)
        yield Place(rig, works, cables, deadlines, clock, server, platform, folder)
