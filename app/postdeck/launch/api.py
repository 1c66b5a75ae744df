"""The task API of a house: served where the settings say, or not, and why not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from postdeck.api.server import ApiPortTakenError, ApiServer, serve_api
from postdeck.core.events import Notice
from postdeck.launch.house import House


@asynccontextmanager
async def served(house: House, port: int | None = None) -> AsyncIterator[ApiServer]:
    """Serve the house's deck while inside; `port` stands above the settings (0: any free one).

    Raises ApiPortTakenError.
    """
    chosen = house.settings.api_port if port is None else port
    async with serve_api(house.deck, port=chosen) as server:
        yield server


@asynccontextmanager
async def served_if_wanted(house: House) -> AsyncIterator[None]:
    """As `served`, for the window: a taken port is a notice, and the window runs on."""
    async with AsyncExitStack() as stack:
        if house.settings.api_on:
            try:
                await stack.enter_async_context(served(house))
            except ApiPortTakenError as error:
                house.bus.publish(Notice(text=error.sentence, serious=True))
        yield
