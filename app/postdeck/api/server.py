"""How the API is served: on this computer's own addresses, in the application's own loop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

import uvicorn

from postdeck.api.app import build_app
from postdeck.api.entrance.connections import ApiConnection
from postdeck.api.entrance.guard import Token, no_token
from postdeck.api.feed import Feed
from postdeck.api.listening import BACKLOG, listening
from postdeck.core.deck import Deck

log = logging.getLogger(__name__)

HEAD_BYTES = 32 * 1024
KEEP_ALIVE_SECONDS = 5
CLOSE_SECONDS = 3
DATE_SECONDS = 1
SWITCH_SECONDS = 0.0005
"""How soon threads give way to each other. The database's threads would keep the loop waiting for
5 ms each time, Python's default: then 200 calls a second queue up, with this p99 is 12 ms."""


@dataclass(frozen=True)
class ApiServer:
    """A served API."""

    port: int

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://localhost:{self.port}"


class _Server(uvicorn.Server):
    """uvicorn as a guest: signals belong to the application."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self._stopping = asyncio.Event()

    async def main_loop(self) -> None:
        """Keep the Date header right until told to stop, without looking ten times a second."""
        while not self.should_exit:
            await self.on_tick(0)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(DATE_SECONDS):
                    await self._stopping.wait()

    def stop(self) -> None:
        """End the loop."""
        self.should_exit = True
        self._stopping.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        self.listening.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave them alone."""
        yield


@asynccontextmanager
async def serve_api(deck: Deck, *, port: int = 50809, token: Token = no_token,
                    close_seconds: int = CLOSE_SECONDS) -> AsyncIterator[ApiServer]:
    """Serve the deck while inside, on 127.0.0.1 and [::1] (where there is IPv6) only.

    `port` 0 takes any free one (for tests). Callers must send the `token` as a bearer.
    Raises ApiPortTakenError.
    """
    with listening(port) as sockets:
        async with serve_on(sockets, deck, token=token, close_seconds=close_seconds) as server:
            yield server


@asynccontextmanager
async def serve_on(sockets: Sequence[socket.socket], deck: Deck, *, token: Token = no_token,
                   close_seconds: int = CLOSE_SECONDS) -> AsyncIterator[ApiServer]:
    """As `serve_api`, on sockets that listen already."""
    port = sockets[0].getsockname()[1]
    feed = Feed(deck)
    server = _Server(_config(deck, feed, port, token, close_seconds))
    switching = sys.getswitchinterval()
    sys.setswitchinterval(min(switching, SWITCH_SECONDS))
    serving = asyncio.create_task(server.serve(sockets=list(sockets)), name="task-api")
    try:
        await _started(server, serving)
        log.info("The task API is at http://localhost:%d", port)
        yield ApiServer(port)
    finally:
        feed.close()
        server.stop()
        await _ended(serving, close_seconds + 2)
        sys.setswitchinterval(switching)


async def _started(server: _Server, serving: asyncio.Task[None]) -> None:
    listening = asyncio.ensure_future(server.listening.wait())
    await asyncio.wait({listening, serving}, return_when=asyncio.FIRST_COMPLETED)
    if serving.done():
        listening.cancel()
        serving.result()


async def _ended(serving: asyncio.Task[None], seconds: float) -> None:
    done, _ = await asyncio.wait({serving}, timeout=seconds)
    if not done:
        log.warning("The task API did not end by itself.")
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving
    elif error := serving.exception():
        log.error("The task API broke off", exc_info=error)


def _config(deck: Deck, feed: Feed, port: int, token: Token, close_seconds: int
            ) -> uvicorn.Config:
    return uvicorn.Config(
        build_app(deck, feed, port, token), http=ApiConnection, ws="none", lifespan="off",
        interface="asgi3", log_config=None, access_log=False, proxy_headers=False,
        server_header=False, backlog=BACKLOG, timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=close_seconds, h11_max_incomplete_event_size=HEAD_BYTES)
