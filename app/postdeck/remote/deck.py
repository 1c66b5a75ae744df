"""Another deck as if it were this computer: its calls, its news, whether it is there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import tzinfo

import httpx
from tzlocal import get_localzone

from postdeck.core.clock import Clock, SystemClock
from postdeck.core.events import Bus, Listener
from postdeck.remote.accounts import RemoteAccounts
from postdeck.remote.devices import RemoteDevices
from postdeck.remote.greeting import Greeter, Greeting
from postdeck.remote.library import RemoteLibrary
from postdeck.remote.license import RemoteLicense
from postdeck.remote.news import News
from postdeck.remote.polling import Polling
from postdeck.remote.remarks import Remarks
from postdeck.remote.shapes.tasks import Place
from postdeck.remote.stream import Stream
from postdeck.remote.tasks import RemoteTasks
from postdeck.remote.wire.client import Wire


class RemoteDeck:
    """Keeps the Deck protocol over HTTP. Made by `connect`."""

    def __init__(self, wire: Wire, clock: Clock, zone: tzinfo) -> None:
        self._wire, self._bus = wire, Bus()
        self._greeter = Greeter(wire)
        place, remarks = Place(zone, clock.now()), Remarks(wire.name, self._bus)
        self._tasks = RemoteTasks(wire, self._greeter, place, remarks)
        self._devices = RemoteDevices(wire, zone, remarks)
        self._accounts = RemoteAccounts(wire, remarks)
        self._library = RemoteLibrary(wire)
        self._license = RemoteLicense(wire)
        self._news = News(wire.name, self._bus, clock, self._greeter,
                          Stream(self._bus, wire, place),
                          Polling(self._bus, self._tasks, self._devices, self._accounts))

    @classmethod
    @asynccontextmanager
    async def connect(
        cls, url: str, token: str = "", name: str = "", *, clock: Clock | None = None,
        zone: tzinfo | None = None, transport: httpx.AsyncBaseTransport | None = None,
    ) -> AsyncIterator[RemoteDeck]:
        """The deck at `url`, kept up with while inside; it need not be there yet.

        `url` is like http://localhost:50809; `name` is what its owner calls it. Whether it is
        there is told by DeckStateChanged, `online` and `greet`. Raises InvalidInputError for an
        address or token that can't be used. `clock`, `zone` and `transport` are for tests.
        """
        clock = clock or SystemClock()
        wire = Wire(url, token, name or url, clock, transport=transport)
        deck = cls(wire, clock, zone or get_localzone())
        following = asyncio.create_task(deck._news.run(), name=f"news of {wire.name}")
        try:
            yield deck
        finally:
            following.cancel()
            await asyncio.wait({following})
            await wire.close()

    @property
    def name(self) -> str:
        """What its owner calls it."""
        return self._wire.name

    @property
    def holds(self) -> bool:
        """A PostDeck is told how long to hold; a foreign server would post at once."""
        known = self._greeter.known
        return known is not None and known.has_events

    @property
    def tasks(self) -> RemoteTasks:
        """The tasks."""
        return self._tasks

    @property
    def devices(self) -> RemoteDevices:
        """The phones."""
        return self._devices

    @property
    def accounts(self) -> RemoteAccounts:
        """The accounts."""
        return self._accounts

    @property
    def library(self) -> RemoteLibrary:
        """The media library."""
        return self._library

    @property
    def license(self) -> RemoteLicense:
        """The licence."""
        return self._license

    @property
    def online(self) -> bool | None:
        """Whether it answered last time; None: not asked yet."""
        return self._news.online

    @property
    def reason(self) -> str:
        """Why it is not online, as a sentence; else ""."""
        return self._news.reason

    async def greet(self) -> Greeting:
        """What answers there, asked now: for trying an address.

        Raises DeckAwayError, DeckRefusedError (token, host, no task API), LicenseError.
        """
        self._greeter.forget()
        self._news.hurry()
        return await self._greeter.greet()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear every event from now on; the answer ends it."""
        return self._bus.subscribe(listener)
