"""The task API of a house: served where the settings say, or not, and why not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from postdeck.core.events import Notice
from postdeck.core.settings import Settings
from postdeck.launch.house import House
from postdeck.store.api_token import ApiToken

if TYPE_CHECKING:
    from postdeck.api.server import ApiServer


@asynccontextmanager
async def served(house: House, port: int | None = None) -> AsyncIterator[ApiServer]:
    """Serve the house's deck while inside; `port` stands above the settings (0: any free one).

    Raises ApiPortTakenError.
    """
    from postdeck.api.server import serve_api
    chosen = house.settings.api_port if port is None else port
    async with serve_api(house.deck, port=chosen, token=token_of(house).current) as server:
        yield server


class ServedApi:
    """The API beside a window: on and off, and moved to another port, while the window runs.

    `port` is None while it is off, `problem` says why it is when it should be on.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._stack = AsyncExitStack()
        self.token = token_of(house)
        self.port: int | None = None
        self.problem = ""

    async def apply(self, settings: Settings) -> None:
        """Serve as these settings say; a taken port becomes `problem` and a notice."""
        wanted = settings.api_port if settings.api_on else None
        if wanted == self.port and not self.problem:
            return
        await self.close()
        if wanted is None:
            return
        # FastAPI and its models take half a second: only where they are wanted, and not while
        # the window waits.
        await asyncio.to_thread(import_module, "postdeck.api.server")
        from postdeck.api.server import ApiPortTakenError, serve_api
        try:
            await self._stack.enter_async_context(
                serve_api(self._house.deck, port=wanted, token=self.token.current))
            self.port = wanted
        except ApiPortTakenError as error:
            self.problem = error.sentence
            self._house.bus.publish(Notice(text=error.sentence, serious=True))

    async def close(self) -> None:
        """Serve nothing any more."""
        self.port, self.problem = None, ""
        await self._stack.aclose()


@asynccontextmanager
async def served_if_wanted(house: House) -> AsyncIterator[ServedApi]:
    """As `served`, for the window: a taken port is a notice, and the window runs on."""
    api = ServedApi(house)
    try:
        await api.apply(house.settings)
        yield api
    finally:
        await api.close()


def token_of(house: House) -> ApiToken:
    """The token of the house's profile."""
    return ApiToken(house.profile.folder)
