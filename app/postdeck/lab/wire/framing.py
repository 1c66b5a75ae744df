"""Cuts the bytes of one TCP connection into adb packets, without copying payloads."""

from __future__ import annotations

import asyncio
import socket
from typing import Protocol, cast

from postdeck.lab.wire.packet import HEADER_SIZE, Header, PacketError, pack, unpack

_JOIN_BELOW = 4096


class PacketSink(Protocol):
    """Who gets the packets of a connection."""

    def packet_arrived(self, header: Header, payload: bytearray) -> None:
        """One whole packet."""
        ...

    def bytes_passed(self, count: int) -> None:
        """So many payload bytes went over the wire, in either direction."""
        ...

    def connection_ended(self) -> None:
        """The TCP connection is gone."""
        ...


class PacketSocket(asyncio.BufferedProtocol):
    """One TCP connection: receives straight into the packet that is being filled."""

    def __init__(self, sink: PacketSink) -> None:
        self._sink = sink
        self._transport: asyncio.Transport | None = None
        self._head = bytearray(HEADER_SIZE)
        self._header: Header | None = None
        self._payload = bytearray()
        self._filled = 0
        self._writable = asyncio.Event()
        self._writable.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection over."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(high=4 * 1024 * 1024)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell the sink, free whoever waits to write."""
        self._transport = None
        self._writable.set()
        self._sink.connection_ended()

    def get_buffer(self, sizehint: int) -> memoryview:
        """Where the next bytes go: the rest of the header or of the payload."""
        target = self._head if self._header is None else self._payload
        return memoryview(target)[self._filled:]

    def buffer_updated(self, nbytes: int) -> None:
        """Count what came, and hand a packet over when it is whole."""
        self._filled += nbytes
        if self._header is None:
            if self._filled < HEADER_SIZE:
                return
            try:
                self._header = unpack(self._head)
            except PacketError:
                self.drop()
                return
            self._filled = 0
            self._payload = bytearray(self._header.size)
        else:
            self._sink.bytes_passed(nbytes)
        if self._filled == len(self._payload):
            header, payload = self._header, self._payload
            self._header, self._payload, self._filled = None, bytearray(), 0
            self._sink.packet_arrived(header, payload)

    def eof_received(self) -> bool:
        """The other side hung up: so do we."""
        return False

    def pause_writing(self) -> None:
        """The socket is full."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """The socket takes bytes again."""
        self._writable.set()

    def send(self, command: int, arg0: int, arg1: int, payload: bytes | memoryview = b"") -> None:
        """Write one packet; nothing happens when the connection is gone."""
        if self._transport is None or self._transport.is_closing():
            return
        head = pack(command, arg0, arg1, payload)
        if len(payload) < _JOIN_BELOW:
            self._transport.write(head + bytes(payload))
        else:
            self._transport.write(head)
            self._transport.write(payload)
        if payload:
            self._sink.bytes_passed(len(payload))

    async def writable(self) -> None:
        """Wait until the socket takes more."""
        await self._writable.wait()

    def drop(self) -> None:
        """End the connection at once, as a pulled cable does."""
        if self._transport is None:
            return
        raw = self._transport.get_extra_info("socket")
        if raw is not None:
            linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._transport.abort()
