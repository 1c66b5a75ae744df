"""A real house without adb for a window, and waiting for what a window shows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from postdeck.core.device import Device
from postdeck.core.settings import Settings
from postdeck.launch.house import open_house
from postdeck.launch.window_house import WindowHouse, for_window
from postdeck.store.profile import Profile
from postdeck.store.settings import save_settings
from postdeck.store.store import Store
from tests.rigs.ready_database import ready_database

SERIALS = ("NEAR1", "NEAR2", "NEAR3")


@asynccontextmanager
async def window_house(folder: Path, settings: Settings | None = None,
                       serials: tuple[str, ...] = SERIALS) -> AsyncIterator[WindowHouse]:
    """A house on a profile of its own, whose phones are away; without settings its API is off."""
    profile = Profile(folder / "profile")
    profile.prepare()
    save_settings(profile.settings_file, settings or Settings(api_on=False))
    async with Store.open(ready_database(profile.database)) as store:
        for serial in serials:
            await store.devices.remember(Device(serial=serial, model="Pixel 8"))
    async with open_house(profile, phones=False) as house, for_window(house) as shown:
        yield shown


async def until(fits: Callable[[], object], *news: SignalInstance, seconds: float = 15) -> None:
    """Wait for signals until something is so."""
    heard = asyncio.Event()

    def hear(*_: object) -> None:
        heard.set()

    for signal in news:
        signal.connect(hear)
    try:
        async with asyncio.timeout(seconds):
            while not fits():
                heard.clear()
                await heard.wait()
    finally:
        for signal in news:
            signal.disconnect(hear)


async def laid_out(window: QWidget) -> None:
    """Let Qt set what was shown; what lies deeper takes a further round."""
    for _ in range(4):
        window.grab()
        await asyncio.sleep(0)


def is_blank(image: QImage) -> bool:
    """Whether a picture of a page, without rail and status line, shows hardly more than ground."""
    shades = {image.pixel(x, y) for x in range(0, image.width(), 7)
              for y in range(0, image.height(), 7)}
    return len(shades) <= 4
