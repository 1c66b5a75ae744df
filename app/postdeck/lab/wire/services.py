"""Which service a name asks for: shell, sync, ports, reverse, framebuffer, reboot."""

from __future__ import annotations

import asyncio
import struct
from typing import TYPE_CHECKING

from postdeck.lab.wire.reverse import reverse_service
from postdeck.lab.wire.shell import shell_service
from postdeck.lab.wire.sync import sync_service

if TYPE_CHECKING:
    from postdeck.lab.android.phone import Phone
    from postdeck.lab.wire.connection import Connection, Service
    from postdeck.lab.wire.stream import Stream

_FRAMEBUFFER = struct.Struct("<13I")
_SILENCED = ("shell", "exec", "sync", "tcp")


async def _framebuffer(connection: Connection, stream: Stream) -> None:
    phone = connection.phone
    pixels = await phone.screen.pixels()
    width, height = phone.size
    head = _FRAMEBUFFER.pack(1, 32, len(pixels), width, height, 0, 8, 16, 8, 8, 8, 24, 8)
    await stream.write(head + pixels)


async def _reboot(connection: Connection, stream: Stream) -> None:
    asyncio.get_running_loop().call_soon(connection.phone.restart)
    await stream.hung_up.wait()


async def _root(connection: Connection, stream: Stream) -> None:
    await stream.write(b"adbd cannot run as root in production builds\n")


async def _silence(connection: Connection, stream: Stream) -> None:
    """The phone hangs: it takes the call and never answers."""
    await stream.hung_up.wait()


def _port(name: str) -> Service:
    async def serve(connection: Connection, stream: Stream) -> None:
        server = connection.phone.servers.get(name)
        if server is not None:  # it may have ended since it was found
            await server(stream)

    return serve


def find_service(phone: Phone, name: str) -> Service | None:
    """The service behind a name, or None: then the phone closes the stream."""
    kind, _, rest = name.partition(":")
    family = kind.partition(",")[0]
    if phone.fault("silent") and family in _SILENCED:
        return _silence
    if family in ("shell", "exec"):
        return shell_service(kind, rest)
    if family in ("tcp", "localabstract", "localreserved", "localfilesystem"):
        port = f"tcp:{rest.rpartition(':')[2]}" if family == "tcp" else name
        return _port(port) if port in phone.servers else None
    if family == "reverse":
        return reverse_service(rest)
    plain = {"sync": sync_service, "framebuffer": _framebuffer, "reboot": _reboot, "root": _root,
             "unroot": _root}
    return plain.get(family)
