"""How bytes are had from a distributor's address: only by safe ways, never more than agreed on."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from postdeck import __version__
from postdeck.core.errors import UpdateError

if TYPE_CHECKING:
    import httpx

_REDIRECTS = 5
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
LATER = "Try again later."
KEPT = "What came is kept; it goes on from there next time."


@dataclass(frozen=True)
class Patience:
    """Seconds that are waited: for a connection and the next bytes, for the whole of the news,
    and for each `least_bytes` of a file."""

    silence: float = 30.0
    news: float = 20.0
    stretch: float = 60.0
    least_bytes: int = 64 * 1024


class UpdateSource:
    """One distributor's address. Over HTTPS; plain HTTP only where it starts on this computer.

    `tls` replaces what certificates are trusted.
    """

    def __init__(self, address: str, patience: Patience | None = None,
                 tls: ssl.SSLContext | None = None) -> None:
        self._address = address
        self._patience = patience or Patience()
        self._tls = tls

    async def news(self, most_bytes: int) -> bytes:
        """What lies at the address; UpdateError."""
        found = bytearray()
        try:
            async with asyncio.timeout(self._patience.news), self._answer("", 0) as answer:
                async for chunk in answer.aiter_raw():
                    found += chunk
                    if len(found) > most_bytes:
                        raise UpdateError("What lies at the address of updates is too large to "
                                          "be news.", "Nothing was changed.")
        except TimeoutError as error:
            raise UpdateError("The news of updates did not come in time.", LATER) from error
        return bytes(found)

    @asynccontextmanager
    async def file(
        self, name: str, start: int
    ) -> AsyncIterator[tuple[int | None, AsyncIterator[bytes]]]:
        """The bytes of a file beside the news, from `start` on if the server can do that.

        Gives where they really start, None: the file ends before. UpdateError, also when they
        come too slowly.
        """
        async with self._answer(name, start) as answer:
            yield _start_of(answer, start), self._steadily(answer)

    async def _steadily(self, answer: httpx.Response) -> AsyncIterator[bytes]:
        began, count = time.monotonic(), 0
        async for chunk in answer.aiter_raw():
            yield chunk
            count += len(chunk)
            if time.monotonic() - began > self._patience.stretch:
                if count < self._patience.least_bytes:
                    raise UpdateError("The download is too slow to come to an end.",
                                      KEPT)
                began, count = time.monotonic(), 0

    @asynccontextmanager
    async def _answer(self, name: str, start: int) -> AsyncIterator[httpx.Response]:
        """The answer behind at most five redirects, all of which are judged."""
        headers = {"User-Agent": f"PostDeck/{__version__}", "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        async with AsyncExitStack() as stack:
            import httpx  # it takes its time to load, and most starts never ask
            try:
                client = await stack.enter_async_context(httpx.AsyncClient(
                    timeout=self._patience.silence, headers=headers,
                    verify=self._tls or _usual_certificates()))
                url = first = httpx.URL(self._address)
                url = url.join(name) if name else url
                for _ in range(_REDIRECTS + 1):
                    _judge(url, first)
                    async with asyncio.timeout(self._patience.news):
                        answer = await stack.enter_async_context(client.stream("GET", url))
                    if answer.next_request is None:
                        break
                    url = answer.next_request.url
                else:
                    raise UpdateError("The address of updates leads in circles.", LATER)
                _must_be_good(answer)
                yield answer
            except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
                raise UpdateError(f"The address of updates can't be reached ({_why(error)}).",
                                  LATER) from error


@cache
def _usual_certificates() -> ssl.SSLContext:
    """What every program trusts; they take a while to load."""
    import httpx
    return httpx.create_ssl_context()


def _judge(url: httpx.URL, first: httpx.URL) -> None:
    """UpdateError for a way on which others can listen or lead astray."""
    plain = url.scheme == "http" and first.scheme == "http" \
        and url.host in _LOOPBACK and first.host in _LOOPBACK
    if (url.scheme == "https" and url.host) or plain:
        return
    raise UpdateError("The address of updates is not safe: it must begin with https.",
                      "Nothing was asked there.")


def _must_be_good(answer: httpx.Response) -> None:
    if answer.status_code not in (200, 206, 416):
        raise UpdateError(f"The address of updates answers with error {answer.status_code}.",
                          LATER)


def _start_of(answer: httpx.Response, asked: int) -> int | None:
    """Where the bytes of an answer start; None when there are none from `asked` on."""
    if answer.status_code == 416:
        return None
    said = answer.headers.get("Content-Range", "")
    if answer.status_code != 206:
        return 0
    if not said.startswith(f"bytes {asked}-"):
        raise UpdateError("The server of updates sends other bytes than it was asked for.", LATER)
    return asked


def _why(error: Exception) -> str:
    return {"ConnectError": "no connection", "ConnectTimeout": "no connection in time",
            "ReadTimeout": "it went silent", "RemoteProtocolError": "it broke off",
            "TimeoutError": "no answer in time",
            }.get(type(error).__name__, type(error).__name__)
