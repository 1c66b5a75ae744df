"""One HTTP connection to a deck: deadlines, retries for reading, a cap on every answer."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus

import httpx

from postdeck import __version__
from postdeck.core.clock import Clock
from postdeck.core.errors import DeckAwayError, InvalidInputError
from postdeck.remote.wire.address import LOOPBACK, api_url, checked_token
from postdeck.remote.wire.answers import read_answer
from postdeck.remote.wire.sse import Message, read_messages

ANSWER_BYTES = 8 << 20
PICTURE_BYTES = 32 << 20
TRIES = 3
FIRST_PAUSE_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 4.0
CALL_SECONDS = 20.0
CREATE_SECONDS = 120.0
"""A deck copies and checks media before it answers to a new task."""

SILENCE_SECONDS = 45.0
"""An event stream says something at least every 15 seconds."""

KEEP_SECONDS = 4.0
"""Less than the 5 seconds after which a deck hangs up, or a call would meet a closing line."""

TUNNEL_HOST = "localhost:50809"
MAYBE_DONE = "It may have been done all the same: look there before you try again."
_TIMES = httpx.Timeout(CALL_SECONDS, connect=5.0)
_TRY_AGAIN = frozenset({429, 500, 502, 503, 504})

logging.getLogger("httpx").setLevel(logging.WARNING)  # it would log queries, with handles

Params = Mapping[str, str | int]


class _Answer:
    def __init__(self, response: httpx.Response, body: bytes) -> None:
        self.status, self.body = response.status_code, body
        self.kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        self.pause = response.headers.get("retry-after", "")


class Wire:
    """Speaks to the API at an address; every failure becomes one of our errors.

    Raises InvalidInputError when `url` or `token` can't be used at all. `transport` is for tests.
    """

    def __init__(self, url: str, token: str, name: str, clock: Clock, *,
                 transport: httpx.AsyncBaseTransport | None = None) -> None:
        self.url = api_url(url)
        self.name = name
        self._clock = clock
        headers = {"User-Agent": f"PostDeck/{__version__}", "Accept-Encoding": "identity"}
        if checked_token(token):
            headers["Authorization"] = f"Bearer {checked_token(token)}"
        self._headers = headers
        self._transport = transport
        self._client: httpx.AsyncClient | None = None
        self._opening = asyncio.Lock()

    async def close(self) -> None:
        """Close its connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    @property
    def may_be_tunnel(self) -> bool:
        """Whether the address may be the near end of a tunnel to another computer."""
        return self.url.host in LOOPBACK

    def use_tunnel_host(self, wanted: bool) -> None:
        """From now on call the deck what it calls itself, or no longer.

        A PostDeck answers only to its own name and port, and the near end of a tunnel has
        another port.
        """
        self._headers.pop("Host", None)
        if wanted:
            self._headers["Host"] = TUNNEL_HOST

    async def get(self, path: str, params: Params | None = None) -> object:
        """The data at `path`; tried three times."""
        answer = await self._get(path, params, ANSWER_BYTES)
        return read_answer(answer.status, answer.body, self.name)

    async def get_file(self, path: str, params: Params | None = None) -> bytes:
        """A picture or text at `path`; tried three times."""
        answer = await self._get(path, params, PICTURE_BYTES)
        if answer.status == HTTPStatus.OK and answer.kind != "application/json":
            return answer.body
        read_answer(answer.status, answer.body, self.name)
        raise DeckAwayError(f"{self.name} answered with something that is no file.", "")

    async def send(self, method: str, path: str, body: object = None, *,
                   params: Params | None = None, headers: Mapping[str, str] | None = None,
                   seconds: float = CALL_SECONDS) -> object:
        """Ask for a change, once: when the answer is lost, nobody knows whether it was made."""
        answer = await self._once(method, path, params, ANSWER_BYTES, body=body,
                                  headers=headers, seconds=seconds)
        return read_answer(answer.status, answer.body, self.name)

    @asynccontextmanager
    async def messages(self, last_event_id: str) -> AsyncIterator[AsyncIterator[Message]]:
        """The event stream; it ends when the deck ends it, DeckAwayError when it breaks."""
        client = await self._open()
        headers = {**self._headers, "Accept": "text/event-stream"}
        if last_event_id:
            headers["Last-Event-ID"] = last_event_id
        times = httpx.Timeout(CALL_SECONDS, connect=5.0, read=SILENCE_SECONDS)
        try:
            async with client.stream("GET", self._at("/events"), headers=headers,
                                     timeout=times) as response:
                kind = response.headers.get("content-type", "")
                if response.status_code != HTTPStatus.OK or "event-stream" not in kind:
                    body = await self._read(response, ANSWER_BYTES)
                    read_answer(response.status_code, body, self.name)
                    raise DeckAwayError(f"{self.name} has no event stream.")
                self._refuse_packed(response)
                yield read_messages(response.aiter_bytes())
        except httpx.HTTPError as error:
            raise self._away(error) from error

    async def _get(self, path: str, params: Params | None, cap: int) -> _Answer:
        for tried in range(1, TRIES + 1):
            pause = ""
            try:
                answer = await self._once("GET", path, params, cap)
            except DeckAwayError:
                if tried == TRIES:
                    raise
            else:
                if answer.status not in _TRY_AGAIN or tried == TRIES:
                    return answer
                pause = answer.pause
            await self._clock.sleep(_pause(tried, pause))
        raise AssertionError("unreachable")

    async def _once(self, method: str, path: str, params: Params | None, cap: int, *,
                    body: object = None, headers: Mapping[str, str] | None = None,
                    seconds: float = CALL_SECONDS) -> _Answer:
        content, kind = _json(body)
        client = await self._open()
        times = httpx.Timeout(seconds, connect=_TIMES.connect)
        try:
            async with asyncio.timeout(seconds), client.stream(
                    method, self._at(path), params=dict(params) if params else None,
                    content=content, headers={**self._headers, **kind, **(headers or {})},
                    timeout=times) as response:
                return _Answer(response, await self._read(response, cap))
        except (httpx.HTTPError, TimeoutError) as error:
            raise self._away(error, may_be_done=method != "GET") from error

    async def _read(self, response: httpx.Response, cap: int) -> bytes:
        self._refuse_packed(response)
        body = bytearray()
        async for piece in response.aiter_bytes():
            body += piece
            if len(body) > cap:
                raise DeckAwayError(f"{self.name} answers with more than {cap >> 20} MiB.",
                                    "Check that the address is right.")
        return bytes(body)

    def _refuse_packed(self, response: httpx.Response) -> None:
        """A small packed answer may unpack to anything."""
        if response.headers.get("content-encoding", "identity") != "identity":
            raise DeckAwayError(f"{self.name} answers in a packed form nobody asked for.", "")

    def _at(self, path: str) -> httpx.URL:
        return self.url.copy_with(path=self.url.path + path)

    async def _open(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._client is None:
                # certificates take a while to load, so not in the window's thread
                verify = await asyncio.to_thread(httpx.create_ssl_context) \
                    if self.url.scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                self._client = httpx.AsyncClient(
                    transport=self._transport, verify=verify, timeout=_TIMES, trust_env=False,
                    follow_redirects=False,
                    limits=httpx.Limits(max_connections=8, max_keepalive_connections=4,
                                        keepalive_expiry=KEEP_SECONDS))
            return self._client

    def _away(self, error: Exception, may_be_done: bool = False) -> DeckAwayError:
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
            return DeckAwayError(f"{self.name} does not answer at {self.url.host}.")
        advice = MAYBE_DONE if may_be_done else None
        if isinstance(error, TimeoutError | httpx.TimeoutException):
            return DeckAwayError(f"{self.name} did not answer in time.", advice)
        return DeckAwayError(f"The connection to {self.name} broke.", advice)


def _json(body: object) -> tuple[bytes | None, dict[str, str]]:
    if body is None:
        return None, {}
    try:
        text = json.dumps(body, allow_nan=False)
    except (ValueError, TypeError) as error:
        raise InvalidInputError("The settings of this post hold something that can't be sent.") \
            from error
    return text.encode("ascii"), {"Content-Type": "application/json"}


def _pause(tried: int, wanted: str) -> float:
    if wanted.isascii() and wanted.isdigit() and len(wanted) < 6:
        return min(float(wanted), LONGEST_PAUSE_SECONDS)
    return FIRST_PAUSE_SECONDS * 2.0 ** (tried - 1) * random.uniform(0.5, 1.5)
