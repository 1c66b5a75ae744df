"""A phone's TCP door: takes a port, accepts computers, and can be unplugged and plugged again."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
from typing import TYPE_CHECKING

from postdeck.lab.wire.auth import TrustedKeys
from postdeck.lab.wire.connection import Connection
from postdeck.lab.wire.services import find_service

if TYPE_CHECKING:
    from postdeck.lab.android.phone import Phone

_LAST_PORT = 60999
HOST = "127.0.0.1"


def _bind(port: int, *, again: bool = False) -> socket.socket:
    """Take a port without listening on it yet; nobody else can have it while we do.

    `again`: it was ours, so our own old connections may linger on it. Only for those the address
    is made reusable, and no longer than while we bind: a second lab could bind the same port as
    long as nobody listens.
    """
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if again:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((HOST, port))
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0)
    except OSError:
        door.close()
        raise
    return door


def take_port(first: int) -> socket.socket:
    """A socket on the first free port from `first` up; raises OSError when there is none."""
    for port in range(first, _LAST_PORT):
        try:
            return _bind(port)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    raise OSError(errno.EADDRINUSE, "no free port for a virtual phone")


class Listener:
    """Serves one phone on one port."""

    def __init__(self, phone: Phone, keys: TrustedKeys, door: socket.socket) -> None:
        self.phone = phone
        self.keys = keys
        self.port: int = door.getsockname()[1]
        self.connections: set[Connection] = set()
        self._door: socket.socket | None = door
        self._server: asyncio.Server | None = None

    @property
    def address(self) -> str:
        """What `adb connect` takes."""
        return f"{HOST}:{self.port}"

    @property
    def plugged(self) -> bool:
        """Whether computers can connect."""
        return self._server is not None

    async def plug(self) -> None:
        """Listen; idempotent. A cut that is still to come no longer is."""
        for connection in self.connections:
            connection.cut_after = None
        if self._server is not None:
            return
        door, self._door = self._door or _bind(self.port, again=True), None
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # for connections that linger
        loop = asyncio.get_running_loop()
        try:
            self._server = await loop.create_server(self._connected, sock=door, backlog=64)
        except OSError:
            door.close()
            raise

    def unplug(self) -> None:
        """Cut every connection and refuse new ones; the port stays ours."""
        if self._server is not None:
            self._server.close()
            self._server = None
            with contextlib.suppress(OSError):
                self._door = _bind(self.port, again=True)
        for connection in list(self.connections):
            connection.drop()

    def cut_after(self, count: int) -> None:
        """Unplug when so many more payload bytes have passed."""
        for connection in self.connections:
            connection.cut_after = count

    def allow(self) -> bool:
        """Trust the computer that asks; False when none does."""
        allowed = self.keys.allow()
        if allowed:
            for connection in self.connections:
                connection.authorize()
        return allowed

    async def close(self) -> None:
        """Give the port back and end everything."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        if self._door is not None:
            self._door.close()
            self._door = None
        await asyncio.gather(*(each.finish() for each in list(self.connections)))

    def _connected(self) -> asyncio.BufferedProtocol:
        connection = Connection(self.phone, self.keys, find_service, self.connections.discard)
        self.connections.add(connection)
        return connection.socket
