"""The task API of a house: served where the settings say, or not, and why not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from importlib import import_module
from socket import socket
from typing import TYPE_CHECKING

from postdeck.api.listening import ApiPortTakenError, first_call, listening
from postdeck.core.events import Notice
from postdeck.core.settings import Settings
from postdeck.launch.house import House
from postdeck.store.api_token import ApiToken

if TYPE_CHECKING:
    from postdeck.api.server import ApiServer

log = logging.getLogger(__name__)

_BROKEN = ("The task API could not be started, so it is off. "
           "Turn it off and on in the settings; the log says what went wrong.")


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

    `port` is None while it is off, `problem` says why it is when it should be on. While it is on
    the port is taken; the API itself is loaded for its first caller.
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
        try:
            sockets = self._stack.enter_context(listening(wanted))
        except ApiPortTakenError as error:
            self._fail(error.sentence)
            return
        self.port = wanted
        serving = asyncio.create_task(self._serve(sockets), name="api-of-the-window")
        self._stack.push_async_callback(_end, serving)

    async def close(self) -> None:
        """Serve nothing any more."""
        self.port, self.problem = None, ""
        await self._stack.aclose()

    async def _serve(self, sockets: Sequence[socket]) -> None:
        try:
            await first_call(sockets)
            # Half a second, during which the window answers and the caller waits.
            await asyncio.to_thread(import_module, "postdeck.api.server")
            from postdeck.api.server import serve_on
            async with serve_on(sockets, self._house.deck, token=self.token.current):
                await asyncio.Event().wait()
        except Exception:
            log.exception("The task API could not be served")
            for one in sockets:
                one.close()  # whoever calls is refused, and does not wait for nothing
            self.port = None
            self._fail(_BROKEN)

    def _fail(self, problem: str) -> None:
        self.problem = problem
        self._house.bus.publish(Notice(text=problem, serious=True))


async def _end(serving: asyncio.Task[None]) -> None:
    serving.cancel()
    await asyncio.wait({serving})


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
