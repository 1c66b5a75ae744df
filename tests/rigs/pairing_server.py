"""An adb server that pairs and tells of services by a script; the rest a real server answers.

Real pairing wants a phone with Wireless debugging, which no lab has: what adb says of it is
played here, on adb's own wire, and everything else is passed on to the server of a lab.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

PAIRING, CONNECTING = "_adb-tls-pairing._tcp", "_adb-tls-connect._tcp"


@dataclass
class PairingServer:
    """`codes` says which code opens which address; `services` is what phones announce now.

    `announces` is told of later: once an address was paired, its services are announced, too.
    """

    port: int = 0
    upstream: int = 0
    codes: dict[str, str] = field(default_factory=dict)
    services: list[tuple[str, str, str]] = field(default_factory=list)
    announces: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    paired: list[str] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, as adb makes it for each question."""
        try:
            await self._answer(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            return  # whoever asked has hung up
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        service = (await reader.readexactly(int(await reader.readexactly(4), 16))).decode()
        if service.startswith("host:pair:"):
            code, _, address = service.removeprefix("host:pair:").partition(":")
            writer.write(b"OKAY" + _block(self._pair(address, code)))
        elif service == "host:mdns:services":
            writer.write(b"OKAY" + _block("".join(
                f"{name}\t{kind}\t{address}\n" for name, kind, address in self.services)))
        else:
            await self._pass_on(service, reader, writer)

    def _pair(self, address: str, code: str) -> str:
        if self.codes.get(address) != code:
            return "Failed: Wrong password or connection was dropped."
        self.paired.append(address)
        if address in self.announces:
            self.services.append(self.announces[address])
        return f"Successfully paired to {address} [guid=adb-LAB-x1y2z3]"

    async def _pass_on(self, service: str, reader: asyncio.StreamReader,
                       writer: asyncio.StreamWriter) -> None:
        if not self.upstream:
            writer.write(b"FAIL" + _block("unknown host service"))
            return
        theirs, ours = await asyncio.open_connection("127.0.0.1", self.upstream)
        ours.write(_block(service))
        up = asyncio.create_task(_pipe(reader, ours))
        try:
            await _pipe(theirs, writer)
        finally:
            up.cancel()
            await asyncio.gather(up, return_exceptions=True)
            ours.close()


def _block(text: str) -> bytes:
    data = text.encode()
    return b"%04x" % len(data) + data


async def _pipe(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await source.read(1 << 16):
            target.write(data)
            await target.drain()


@asynccontextmanager
async def pairing_server(upstream: int = 0) -> AsyncIterator[PairingServer]:
    """The server, on a port of its own."""
    made = PairingServer(upstream=upstream)
    tasks: set[asyncio.Task[None]] = set()

    def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(made.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    listener = await asyncio.start_server(greet, "127.0.0.1", 0)
    made.port = listener.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        listener.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await listener.wait_closed()
