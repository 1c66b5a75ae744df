"""Finds out what answers at an address: a PostDeck, or a server that only keeps the contract."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from postdeck.core.errors import InvalidInputError, NotFoundError, PostDeckError
from postdeck.remote.shapes.fields import text
from postdeck.remote.wire.answers import HostRefusedError, NoApiError
from postdeck.remote.wire.client import Wire

OURS = "postdeck"
FOREIGN = "TikMatrix"


@dataclass(frozen=True)
class Greeting:
    """What answered: its own name and version, and whether it sends events and knows our words."""

    product: str
    version: str = ""
    has_events: bool = False


class Greeter:
    """Asks once, and again after the deck was away: it may be another version then."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._greeting: Greeting | None = None
        self._asking = asyncio.Lock()

    @property
    def known(self) -> Greeting | None:
        """What answered last; None: nothing yet."""
        return self._greeting

    def forget(self) -> None:
        """Ask again the next time."""
        self._greeting = None

    async def greet(self) -> Greeting:
        """What answers there; DeckAwayError, DeckRefusedError."""
        async with self._asking:
            if self._greeting is None:
                self._greeting = await self._ask()
            return self._greeting

    async def _ask(self) -> Greeting:
        try:
            return await self._health()
        except HostRefusedError:
            if not self._wire.may_be_tunnel:
                raise
        self._wire.use_tunnel_host(True)
        try:
            return await self._health()
        except PostDeckError:
            self._wire.use_tunnel_host(False)
            raise

    async def _health(self) -> Greeting:
        try:
            data = await self._wire.get("/health")
        except (NotFoundError, InvalidInputError):
            data = None
        row = data if isinstance(data, dict) else {}
        product = text(row, "app", "product", "name", cap=50)
        if product.lower() == OURS:
            return Greeting(product, text(row, "version", cap=50), has_events=True)
        await self._try_tasks()
        return Greeting(product or FOREIGN, text(row, "version", cap=50))

    async def _try_tasks(self) -> None:
        """Whether it keeps the contract at all; NoApiError."""
        try:
            data = await self._wire.get("/task", {"page": 1, "page_size": 1})
        except NotFoundError as error:
            raise NoApiError(f"What answers at {self._wire.name}'s address is not a task API.") \
                from error
        if not isinstance(data, list | dict | None):
            raise NoApiError(f"{self._wire.name} lists no tasks.")
