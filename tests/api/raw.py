"""HTTP by hand: requests that no client library would send, over one connection."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any


@dataclass
class Said:
    """What the server said."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def envelope(self) -> dict[str, Any]:
        """The body, checked to be an envelope."""
        told = json.loads(self.body)
        assert set(told) == {"code", "message", "data"}, told
        return dict(told)

    @property
    def code(self) -> int:
        return int(self.envelope["code"])


def request(method: str, path: str, headers: Iterable[tuple[str, str]] = (), body: bytes = b"",
            version: str = "1.1") -> bytes:
    """The bytes of a request, with nothing added but the length of a body."""
    lines = [f"{method} {path} HTTP/{version}", *(f"{name}: {value}" for name, value in headers)]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


class Line:
    """A connection to the API."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def ask(self, data: bytes) -> Said:
        """Send bytes, hear one answer."""
        self.writer.write(data)
        return await self.hear()

    async def hear(self) -> Said:
        """One answer; IncompleteReadError when the server hung up instead."""
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in
                   (line.partition(":") for line in head[1:] if line)}
        body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        return Said(int(head[0].split()[1]), headers, body)


@asynccontextmanager
async def line(port: int, host: str = "127.0.0.1") -> AsyncIterator[Line]:
    reader, writer = await asyncio.open_connection(host, port)
    try:
        yield Line(reader, writer)
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
