"""A real deck without phones behind the real API: what most API tests talk to.

async with place(tmp_path) as here:
    here.api        an httpx client of http://localhost:<port>/api/v1
    here.deck, here.store, here.bus, here.server.port
    here.video      path of a small real video
Phones PHONE1 and PHONE2 are known but away, so scheduled tasks can be made and stay pending.
PHONE1 has @kim (twice: tiktok and instagram) and @ann, PHONE2 has the disabled @old.
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from postdeck.adb.server import AdbServer
from postdeck.api.server import ApiServer, serve_api
from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.device import Device
from postdeck.core.events import Bus
from postdeck.core.license import Distribution
from postdeck.core.settings import Settings
from postdeck.core.task import NewTask, Platform, Source, Task
from postdeck.media.intake import Intake
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.scripts.apps import Apps
from postdeck.scripts.post import PostScript
from postdeck.scripts.sources import Sources
from postdeck.services.deck import LocalDeck
from postdeck.services.license import License
from postdeck.store.store import Store
from tests.rigs.media import make_sample
from tests.rigs.ready_database import ready_database


@dataclass
class Place:
    """Everything a test may want to reach."""

    folder: Path
    deck: LocalDeck
    store: Store
    bus: Bus
    server: ApiServer
    api: httpx.AsyncClient

    @property
    def port(self) -> int:
        return self.server.port

    @property
    def video(self) -> str:
        return str(sample_video())

    def body(self, **changes: Any) -> dict[str, Any]:
        """A body that makes one task of PHONE1, for a time to come."""
        return {"script_name": "post", "serials": ["PHONE1"], "start_time": "23:59",
                "script_config": {"material_list": [self.video], "captions": "Hello"}} | changes

    async def create(self, **changes: Any) -> list[int]:
        """Ids of tasks made through the API."""
        answer = await self.api.post("/task", json=self.body(**changes))
        assert answer.status_code == 200, answer.text
        ids: list[int] = answer.json()["data"]["task_ids"]
        return ids

    async def fill(self, count: int, **changes: Any) -> tuple[Task, ...]:
        """Tasks put straight into the store."""
        now = datetime.now(UTC)
        new = NewTask(request_id="filled", serial="PHONE1", created_at=now, due_at=now,
                      source=Source.UI).model_copy(update=changes)
        return await self.store.tasks.add([new] * count)


@functools.cache
def sample_video() -> Path:
    """A small real video, made once."""
    return make_sample(Path(tempfile.mkdtemp(prefix="postdeck-api-")) / "clip.mp4", 3, 1.0)


@asynccontextmanager
async def local_deck(folder: Path, distribution: Distribution | None = None, *,
                     works: bool = True) -> AsyncIterator[tuple[LocalDeck, Store, Bus]]:
    """A deck on a store in `folder`, with phones that are known but away; `works`: lanes run."""
    for name in ("staging", "evidence"):
        (folder / name).mkdir(exist_ok=True)
    bus, clock, settings = Bus(), SystemClock(), Settings(adb_port=None)
    intake, adb = Intake(folder / "staging"), AdbServer(5)
    roster = Roster(adb, adb.client, lambda device: None, clock)
    async with Store.open(ready_database(folder / "postdeck.db")) as store:
        script = PostScript(roster, intake, Apps(clock), Sources(store, intake))
        lanes = Lanes(store, script, bus, clock,
                      folder / "evidence", lambda serial: False)
        for serial in ("PHONE1", "PHONE2"):
            await store.devices.remember(Device(serial=serial, model=f"Model of {serial}"))
        await store.accounts.merge([
            NewAccount(username="kim", serial="PHONE1", tags="food"),
            NewAccount(username="ann", serial="PHONE1"),
            NewAccount(username="kim", serial="PHONE1", platform=Platform.INSTAGRAM),
            NewAccount(username="old", serial="PHONE2", enabled=False)])
        license_ = License(folder, distribution or Distribution(), clock)
        if works:
            await lanes.start()
        yield LocalDeck(store, lanes, roster, intake, bus, clock, settings,
                        license=license_), store, bus
        await lanes.close(1)


@asynccontextmanager
async def place(folder: Path, *, token: str | None = None,
                distribution: Distribution | None = None) -> AsyncIterator[Place]:
    """See the module's docstring."""
    async with AsyncExitStack() as stack:
        deck, store, bus = await stack.enter_async_context(local_deck(folder, distribution))
        server = await stack.enter_async_context(serve_api(deck, port=0, token=lambda: token))
        api = await stack.enter_async_context(httpx.AsyncClient(
            base_url=f"{server.url}/api/v1", timeout=20))
        yield Place(folder, deck, store, bus, server, api)
