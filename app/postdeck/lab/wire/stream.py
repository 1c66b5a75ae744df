"""One adb stream with its flow control: plain turn-taking, or byte windows in burst mode."""

from __future__ import annotations

import asyncio
import struct
from collections import deque
from typing import Protocol

from postdeck.lab.wire.packet import CLSE, MAX_PAYLOAD, OKAY, WRTE

WINDOW = 32 * 1024 * 1024
"""Bytes that the host may send ahead of our acknowledgements in burst mode."""

_DELTA = struct.Struct("<i")


class StreamClosedError(ConnectionError):
    """The other end of the stream is gone."""


class Carrier(Protocol):
    """The connection under a stream."""

    burst: bool

    def send(self, command: int, arg0: int, arg1: int, payload: bytes | memoryview = b"") -> None:
        """Write one packet."""
        ...

    async def writable(self) -> None:
        """Wait until the connection takes more."""
        ...

    def forget(self, local_id: int) -> None:
        """The stream has ended."""
        ...


class Stream:
    """A socket of the phone that is tunnelled to the host. Use from the event loop only."""

    def __init__(self, carrier: Carrier, local_id: int, remote_id: int, credit: int) -> None:
        self._carrier = carrier
        self.local_id = local_id
        self.remote_id = remote_id
        self._credit = credit
        self._inbox: deque[bytearray] = deque()
        self._arrived = asyncio.Event()
        self._credited = asyncio.Event()
        self.hung_up = asyncio.Event()
        if credit > 0:
            self._credited.set()

    async def read(self) -> bytearray:
        """The next piece that the host sent; empty once it has closed."""
        while not self._inbox:
            if self.hung_up.is_set():
                return bytearray()
            self._arrived.clear()
            await self._arrived.wait()
        piece = self._inbox.popleft()
        if not self.hung_up.is_set():
            self.acknowledge(len(piece))
        return piece

    async def write(self, data: bytes | bytearray | memoryview) -> None:
        """Send everything, as fast as the host takes it; raises StreamClosedError."""
        view = memoryview(data)
        while len(view):
            await self._credited.wait()
            if self.hung_up.is_set():
                raise StreamClosedError("the host closed the stream")
            piece, view = view[:MAX_PAYLOAD], view[MAX_PAYLOAD:]
            self._credit -= len(piece) if self._carrier.burst else 1
            if self._credit <= 0:
                self._credited.clear()
            self._carrier.send(WRTE, self.local_id, self.remote_id, bytes(piece))
            await self._carrier.writable()

    def acknowledge(self, count: int) -> None:
        """Tell the host that it may send more."""
        delta = _DELTA.pack(count) if self._carrier.burst else b""
        self._carrier.send(OKAY, self.local_id, self.remote_id, delta)

    def close(self) -> None:
        """Close our end; idempotent."""
        if not self.hung_up.is_set():
            self._carrier.send(CLSE, self.local_id, self.remote_id)
        self.hang_up()

    def took(self, payload: bytearray) -> None:
        """The host sent a piece."""
        self._inbox.append(payload)
        self._arrived.set()

    def credited(self, payload: bytearray) -> None:
        """The host acknowledged: by a number of bytes in burst mode, else by one packet."""
        if self._carrier.burst and len(payload) == _DELTA.size:
            self._credit += int(_DELTA.unpack(payload)[0])
        else:
            self._credit = 1
        if self._credit > 0:
            self._credited.set()

    def hang_up(self) -> None:
        """The stream is over, from whichever end; what was received can still be read."""
        if self.hung_up.is_set():
            return
        self.hung_up.set()
        self._arrived.set()
        self._credited.set()
        self._carrier.forget(self.local_id)
