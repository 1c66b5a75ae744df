"""The wire between the real adb server and a virtual phone, and everything that can befall it.

A Cable listens like a phone and passes the bytes of adb's transport on, packet by packet. Its
switches are looked at for every packet, so they work in the middle of a stream.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
from dataclasses import dataclass, field

HOST = "127.0.0.1"
_HEAD = struct.Struct("<6I")
_OPEN, _OKAY, _CLSE, _WRTE = (int.from_bytes(word, "little")
                              for word in (b"OPEN", b"OKAY", b"CLSE", b"WRTE"))
_TRICKLE_BYTES, _TRICKLE_SECONDS = 4096, 0.004
_SLICES = (1, 3, 24, 25, 100, 1000)


@dataclass
class Packet:
    """One packet of the transport."""

    command: int
    arg0: int
    arg1: int
    payload: bytes
    head: bytes = b""

    @property
    def raw(self) -> bytes:
        """As it goes over the wire; checksums have not been looked at since version 1.0.1."""
        return (self.head or _HEAD.pack(
            self.command, self.arg0, self.arg1, len(self.payload), 0,
            self.command ^ 0xFFFFFFFF)) + self.payload


@dataclass
class Switches:
    """What is wrong with a cable; the counts are used up one by one."""

    latency: float = 0.0
    trickle: bool = False
    slices: bool = False
    hang: bool = False
    refuse: int = 0
    truncate: int = 0
    duplicate: int = 0
    cut_packet: int = 0


@dataclass(eq=False)
class _Call:
    """One connection of the adb server."""

    host: asyncio.StreamWriter
    phone: asyncio.StreamWriter
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def reset(self) -> None:
        for writer in (self.host, self.phone):
            raw = writer.get_extra_info("socket")
            if raw is not None:
                with contextlib.suppress(OSError):
                    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()


class Cable:
    """`async with Cable(port of the phone) as cable: ... cable.address`."""

    def __init__(self, target: int, seed: int = 1) -> None:
        self.target = target
        self.switches = Switches()
        self._dice = random.Random(f"cable {seed}")
        self._server: asyncio.Server | None = None
        self._calls: set[_Call] = set()
        self._moved = asyncio.Event()

    @property
    def address(self) -> str:
        """What `adb connect` takes."""
        assert self._server is not None
        return f"{HOST}:{self._server.sockets[0].getsockname()[1]}"

    async def __aenter__(self) -> Cable:
        self._server = await asyncio.start_server(self._accept, HOST, 0)
        return self

    async def __aexit__(self, *_error: object) -> None:
        if self._server is not None:
            self._server.close()
        self.heal()
        tasks = [task for call in self._calls for task in call.tasks]
        self.reset()
        await asyncio.gather(*tasks, return_exceptions=True)

    def heal(self) -> None:
        """Nothing is wrong with it any more."""
        self.switches = Switches()
        self._moved.set()
        self._moved = asyncio.Event()

    def reset(self) -> None:
        """RST, both ways; the adb server dials again by itself."""
        for call in tuple(self._calls):
            call.reset()

    def half_close(self) -> None:
        """The phone's side says that it has no more to say, and still listens."""
        for call in tuple(self._calls):
            with contextlib.suppress(OSError, RuntimeError):
                call.host.write_eof()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            from_phone, to_phone = await asyncio.open_connection(HOST, self.target)
        except OSError:
            writer.transport.abort()
            return
        call = _Call(writer, to_phone)
        self._calls.add(call)
        call.tasks = [asyncio.create_task(self._pump(reader, call, to_host=False)),
                      asyncio.create_task(self._pump(from_phone, call, to_host=True))]

    async def _pump(self, reader: asyncio.StreamReader, call: _Call, *, to_host: bool) -> None:
        try:
            while True:
                head = await reader.readexactly(_HEAD.size)
                command, arg0, arg1, size, _, _ = _HEAD.unpack(head)
                payload = await reader.readexactly(size)
                while self.switches.hang:
                    await self._moved.wait()
                await self._pass(Packet(command, arg0, arg1, payload, head), call, to_host)
        except (asyncio.IncompleteReadError, OSError, RuntimeError):
            call.reset()
            self._calls.discard(call)

    async def _pass(self, packet: Packet, call: _Call, to_host: bool) -> None:
        if self.switches.latency:
            await asyncio.sleep(self.switches.latency)
        if not to_host:
            if packet.command == _OPEN and self._used("refuse"):
                await self._send(call.host, Packet(_CLSE, 0, packet.arg0, b"").raw)
            else:
                await self._send(call.phone, packet.raw)
            return
        answer = packet.command == _WRTE and len(packet.payload) > 1
        if answer and self._used("truncate"):
            await self._truncate(packet, call)
        elif answer and self._used("cut_packet"):
            call.host.write(packet.raw[:_HEAD.size + len(packet.payload) // 2])
            await call.host.drain()
            call.reset()
        else:
            again = answer and self._used("duplicate")
            for _ in range(1 + again):
                await self._send(call.host, packet.raw)

    async def _truncate(self, packet: Packet, call: _Call) -> None:
        """The first half of the answer, then the end of its stream, for both sides."""
        half = packet.payload[:len(packet.payload) // 2]
        await self._send(call.host, Packet(_WRTE, packet.arg0, packet.arg1, half).raw
                         + Packet(_CLSE, packet.arg0, packet.arg1, b"").raw)
        await self._send(call.phone, Packet(_CLSE, packet.arg1, packet.arg0, b"").raw)

    def _used(self, name: str) -> bool:
        left = getattr(self.switches, name)
        if left:
            setattr(self.switches, name, left - 1)
        return bool(left)

    async def _send(self, writer: asyncio.StreamWriter, raw: bytes) -> None:
        for piece in self._pieces(raw):
            writer.write(piece)
            await writer.drain()
            if self.switches.trickle:
                await asyncio.sleep(_TRICKLE_SECONDS)
            elif self.switches.slices:
                await asyncio.sleep(0)

    def _pieces(self, raw: bytes) -> list[bytes]:
        if self.switches.trickle:
            return [raw[at:at + _TRICKLE_BYTES] for at in range(0, len(raw), _TRICKLE_BYTES)]
        if not self.switches.slices:
            return [raw]
        pieces, at = [], 0
        while at < len(raw):
            size = self._dice.choice(_SLICES)
            pieces.append(raw[at:at + size])
            at += size
        return pieces
