"""The engine without its faces: store, roster, lanes and the post script on virtual phones.

async with engine(rig, folder) as works:
    task = await works.queue(caption="hello")       one video to the first phone's first account
    task = await works.ended(task.id)               waits by events
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from postdeck.adb.server import AdbServer
from postdeck.core.device import DeviceState
from postdeck.core.errors import NotFoundError
from postdeck.core.events import Bus, DeviceChanged, Event, StepRecorded, TaskChanged
from postdeck.core.post import PostConfig
from postdeck.core.task import Material, NewTask, StepName, Task
from postdeck.media.intake import Intake
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.scripts.apps import Apps
from postdeck.scripts.post import PostScript
from postdeck.scripts.sources import Sources
from postdeck.store.store import Store
from tests.rigs.lab_rig import Rig
from tests.rigs.media import make_sample
from tests.rigs.ready_database import ready_database
from tests.rigs.turned_clock import TurnedClock


@dataclass
class LabPhones:
    """What an engine needs to know of a lab; a Rig is one too."""

    adb_port: int
    serials: list[str]
    accounts: list[list[str]]


@dataclass
class Engine:
    """Everything that runs tasks."""

    rig: Rig | LabPhones
    store: Store
    bus: Bus
    roster: Roster
    lanes: Lanes
    intake: Intake
    material: Material
    evidence: Path
    clock: TurnedClock

    async def queue(self, caption: str = "A small film", phone: int = 0, account: int = 0,
                    upload_wait: int = 8, **changes: object) -> Task:
        """Queue one video; always the same one, so it may be posted again."""
        now = self.clock.now()
        new = NewTask(
            request_id="test", serial=self.rig.serials[phone],
            username=self.rig.accounts[phone][account], caption=caption,
            materials=(self.material,),
            config=PostConfig(upload_wait_time=upload_wait, allow_repeat=1),
            created_at=now, due_at=now).model_copy(update=changes)
        (task,) = await self.store.tasks.add([new])
        self.bus.publish(TaskChanged(task=task))
        self.lanes.wake(task.serial)
        return task

    async def ended(self, task_id: int) -> Task:
        """The task when nothing more happens to it."""
        return await self.task_until(task_id, lambda task: task.ended)

    async def task_until(self, task_id: int, fits: Callable[[Task], bool]) -> Task:
        """The task as soon as it fits."""
        def heard(event: Event) -> bool:
            return isinstance(event, TaskChanged) and event.task.id == task_id and fits(event.task)

        listening = self.hear(heard)
        try:
            task = await self.store.tasks.get(task_id)
            if not fits(task):
                event = await listening
                assert isinstance(event, TaskChanged)
                task = event.task
            return task
        finally:
            listening.cancel()

    def hear_step(self, name: StepName) -> asyncio.Future[Event]:
        """The moment in which the next step of that name begins."""
        return self.hear(lambda event: isinstance(event, StepRecorded)
                         and event.step.name is name and event.step.ended_at is None)

    def hear(self, fits: Callable[[Event], bool]) -> asyncio.Future[Event]:
        """The first event that fits, from now on."""
        heard: asyncio.Future[Event] = asyncio.get_running_loop().create_future()

        def listener(event: Event) -> None:
            if not heard.done() and fits(event):
                heard.set_result(event)

        heard.add_done_callback(lambda _: unsubscribe())
        unsubscribe = self.bus.subscribe(listener)
        return heard


_TAKEN: dict[int, Material] = {}


async def _taken(intake: Intake, video: Path, megabytes: int) -> Material:
    """The film, made and in the deck's staging; probed once for all engines, which all get the
    same one."""
    if not video.exists():
        video.write_bytes(_film())
        if megabytes:
            with video.open("ab") as file:
                file.write(((megabytes << 20) + 8).to_bytes(4, "big") + b"free")
                file.write(bytes(megabytes << 20))
    if megabytes not in _TAKEN:
        _TAKEN[megabytes] = await intake.take(str(video))
    elif not intake.path_of(_TAKEN[megabytes]).exists():
        shutil.copyfile(video, intake.path_of(_TAKEN[megabytes]))
    return _TAKEN[megabytes]


@cache
def _film() -> bytes:
    with tempfile.TemporaryDirectory(prefix="postdeck-film-") as folder:
        return make_sample(Path(folder) / "clip.mp4", seed=7, seconds=1.0).read_bytes()


@contextlib.asynccontextmanager
async def engine(rig: Rig | LabPhones, folder: Path, database: str = "deck.db",
                 megabytes: int = 0, clock: TurnedClock | None = None,
                 server: AdbServer | None = None) -> AsyncIterator[Engine]:
    """An engine on the phones of a lab; run it twice in one folder to restart it.

    `megabytes`: the video is padded with a free box to that size. `server` is the caller's.
    """
    for name in ("staging", "evidence"):
        (folder / name).mkdir(exist_ok=True)
    bus, clock = Bus(), clock or TurnedClock()
    intake = Intake(folder / "staging")
    material = await _taken(intake, folder / "clip.mp4", megabytes)
    server = server or AdbServer(rig.adb_port)
    roster = Roster(server, server.client, lambda one: bus.publish(DeviceChanged(device=one)),
                    clock)

    def ready(serial: str) -> bool:
        try:
            return roster.device(serial).state is DeviceState.ONLINE
        except NotFoundError:
            return False

    async with Store.open(ready_database(folder / database)) as store:
        script = PostScript(roster, intake, Apps(clock), Sources(store, intake))
        lanes = Lanes(store, script, bus, clock,
                      folder / "evidence", ready)
        await roster.start()
        for serial in rig.serials:
            await roster.wait_online(serial)
        await lanes.start()
        try:
            yield Engine(rig, store, bus, roster, lanes, intake, material, folder / "evidence",
                         clock)
        finally:
            await lanes.close(5)
            await roster.close()
