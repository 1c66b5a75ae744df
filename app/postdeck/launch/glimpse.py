"""Looks into a profile, whether or not a PostDeck runs on it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

from postdeck.core.clock import SystemClock
from postdeck.core.device import DeviceState
from postdeck.launch.logs import logging_to
from postdeck.launch.wiring import adb_server, settings_for
from postdeck.phones.roster import Roster
from postdeck.store.profile import Profile, ProfileInUseError
from postdeck.store.reading import open_reading
from postdeck.store.store import Store

LEARN_SECONDS = 3.0


@asynccontextmanager
async def open_to_read(profile: Profile) -> AsyncIterator[Store]:
    """The profile's store: as its owner when nobody is, else for reading only.

    Raises ProfileError.
    """
    async with AsyncExitStack() as stack:
        try:
            stack.enter_context(profile.owned())
            stack.enter_context(logging_to(profile.logs))
            opening = Store.open(profile.database)
        except ProfileInUseError:
            opening = open_reading(profile.database)
        yield await stack.enter_async_context(opening)


@asynccontextmanager
async def open_phones(profile: Profile, adb_port: int | None = None) -> AsyncIterator[Roster]:
    """The phones as adb sees them, without owning the profile; they were asked what they are.

    Raises AdbServerError, ProfileError (settings).
    """
    settings = settings_for(profile, adb_port)
    server = adb_server(settings, profile)
    news = asyncio.Event()
    roster = Roster(server, server.client, lambda device: news.set(), SystemClock())
    try:
        await roster.start()
        await roster.settle()
        with suppress(TimeoutError):
            async with asyncio.timeout(LEARN_SECONDS):
                while any(device.state is DeviceState.ONLINE and not device.model
                          for device in roster.devices()):
                    news.clear()
                    await news.wait()
        yield roster
    finally:
        await roster.close()
        await server.stop()
