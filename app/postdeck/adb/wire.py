"""The framing of the adb server's protocol: lengths in four hex digits, OKAY and FAIL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

from postdeck.adb.errors import AdbRefusedError, AdbServerError, AdbTimeoutError

_WRITE_BUFFER = 2 << 20


class Streams(NamedTuple):
    """A connection to the adb server, or through it to a phone."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def close(self) -> None:
        """Drop the connection at once; every exchange here ends with an answer, not with a close.

        A close that waited for the other side could hang on a silent phone.
        """
        self.writer.transport.abort()


async def dial(host: str, port: int) -> Streams:
    """A fresh connection to the adb server (NODELAY is asyncio's default); AdbServerError."""
    try:
        streams = Streams(*await asyncio.open_connection(host, port, limit=1 << 18))
    except OSError as error:
        raise AdbServerError(f"No adb server answers on port {port}.") from error
    streams.writer.transport.set_write_buffer_limits(high=_WRITE_BUFFER)
    return streams


async def ask(streams: Streams, service: str, address: str = "") -> None:
    """Ask for a service and wait for OKAY; AdbRefusedError with the reason of a FAIL."""
    payload = service.encode("utf-8")
    streams.writer.write(b"%04x" % len(payload) + payload)
    status = await streams.reader.readexactly(4)
    if status == b"OKAY":
        return
    if status == b"FAIL":
        reason = (await read_block(streams.reader)).decode("utf-8", "replace").strip()
        raise AdbRefusedError(reason, address)
    raise AdbServerError(
        "What answers on adb's port is not an adb server.",
        "Another program uses that port: end it, or give PostDeck another --adb-port.")


async def read_block(reader: asyncio.StreamReader) -> bytes:
    """A block with its length before it, in four hex digits."""
    head = await reader.readexactly(4)
    try:
        length = int(head, 16)
    except ValueError as error:
        raise AdbServerError("The adb server's answer makes no sense.") from error
    return await reader.readexactly(length)


@asynccontextmanager
async def deadline(
    seconds: float, doing: str, address: str = ""
) -> AsyncIterator[asyncio.Timeout]:
    """Ends its body after `seconds` with AdbTimeoutError; what it gives can be rescheduled."""
    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            yield limit
    except TimeoutError as error:
        if not limit.expired():
            raise
        raise AdbTimeoutError(address, doing, seconds) from error
