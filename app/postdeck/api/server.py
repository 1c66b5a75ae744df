"""How the API is served: on this computer's own addresses, in the application's own loop."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

import uvicorn

from postdeck.api.app import build_app
from postdeck.api.entrance.connections import ApiConnection
from postdeck.api.entrance.guard import Token, no_token
from postdeck.api.feed import Feed
from postdeck.core.deck import Deck
from postdeck.core.errors import PostDeckError

log = logging.getLogger(__name__)

HEAD_BYTES = 32 * 1024
KEEP_ALIVE_SECONDS = 5
CLOSE_SECONDS = 3
DATE_SECONDS = 1
BACKLOG = 128
SWITCH_SECONDS = 0.0005
"""How soon threads give way to each other. The database's threads would keep the loop waiting for
5 ms each time, Python's default: then 200 calls a second queue up, with this p99 is 12 ms."""

_NO_IPV6 = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.ENETUNREACH,
                      getattr(errno, "EPROTONOSUPPORT", -1)})


class ApiPortTakenError(PostDeckError):
    """The port is in use, so there is no API; PostDeck never takes another one by itself."""

    advice = ("Close the other program (most likely TikMatrix or another PostDeck), "
              "or choose another port in the settings, and start again.")

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} is taken by another program, so the task API is off.")
        self.port = port


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
    sockets = _bound(port)
    port = sockets[0].getsockname()[1]
    feed = Feed(deck)
    server = _Server(_config(deck, feed, port, token, close_seconds))
    switching = sys.getswitchinterval()
    sys.setswitchinterval(min(switching, SWITCH_SECONDS))
    serving = asyncio.create_task(server.serve(sockets=sockets), name="task-api")
    try:
        await _started(server, serving)
        log.info("The task API is at http://localhost:%d", port)
        yield ApiServer(port)
    finally:
        feed.close()
        server.stop()
        await _ended(serving, close_seconds + 2)
        sys.setswitchinterval(switching)
        for one in sockets:
            one.close()


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


def _bound(port: int) -> list[socket.socket]:
    first = _bind(socket.AF_INET, "127.0.0.1", port)
    assert first is not None
    try:
        second = _bind(socket.AF_INET6, "::1", first.getsockname()[1])
    except BaseException:
        first.close()
        raise
    return [first] if second is None else [first, second]


def _bind(family: socket.AddressFamily, host: str, port: int) -> socket.socket | None:
    """A listening socket; None when this computer has no IPv6."""
    try:
        # asyncio sets TCP_NODELAY only where the protocol is named; without it answers take 40 ms
        made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    except OSError:
        if family is socket.AF_INET6:
            return None
        raise
    try:
        made.setblocking(False)
        # On Windows SO_REUSEADDR would let two programs share the port, and callers meet either.
        made.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
                        or socket.SO_REUSEADDR, 1)
        if family is socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind((host, port))
        made.listen(BACKLOG)
        if os.name == "posix":
            made.set_inheritable(False)
    except OSError as error:
        made.close()
        if family is socket.AF_INET6 and error.errno in _NO_IPV6:
            return None
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise ApiPortTakenError(port) from error
        raise
    return made
