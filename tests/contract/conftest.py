"""The same deck twice: on this computer, and over HTTP through the real API on a free port."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from postdeck.api.server import serve_api
from postdeck.core.deck import Deck
from postdeck.core.device import Device
from postdeck.launch.house import House, open_house
from postdeck.remote.deck import RemoteDeck
from postdeck.store.profile import Profile
from postdeck.store.store import Store
from tests.rigs.ready_database import ready_database

SERIALS = ("R1", "R2", "R3")


@dataclass(frozen=True)
class Rig:
    """A deck by its protocol, the house behind it, and a picture to post."""

    deck: Deck
    house: House
    picture: str
    is_remote: bool


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile that knows three phones, to be copied."""
    async def fill() -> None:
        async with Store.open(ready_database(profile.database)) as store:
            for serial in SERIALS:
                await store.devices.remember(Device(serial=serial, model="Pixel"))

    profile = Profile(tmp_path_factory.mktemp("template"))
    profile.prepare()
    asyncio.run(fill())
    return profile.folder


@pytest.fixture
async def house(template: Path, tmp_path: Path) -> AsyncIterator[House]:
    shutil.copytree(template, tmp_path / "profile")
    async with open_house(Profile(tmp_path / "profile"), phones=False, lanes=False) as opened:
        yield opened


@pytest.fixture(params=["local", "remote"])
async def rig(request: pytest.FixtureRequest, house: House, tmp_path: Path
              ) -> AsyncIterator[Rig]:
    picture = tmp_path / "picture.jpg"
    Image.new("RGB", (720, 1280), "teal").save(picture)
    if request.param == "local":
        yield Rig(house.deck, house, str(picture), False)
        return
    async with (serve_api(house.deck, port=0) as server,
                RemoteDeck.connect(server.url, name="Shelf") as deck):
        yield Rig(deck, house, str(picture), True)
