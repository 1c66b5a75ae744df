"""What adb can do on one phone; every call has a deadline and a connection of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from postdeck.adb import sync
from postdeck.adb.errors import (
    AdbError,
    AdbRefusedError,
    DeviceOfflineError,
    PushError,
    refusal,
)
from postdeck.adb.quoting import command_line
from postdeck.adb.shell import ShellResult, read_result
from postdeck.adb.wire import Streams, ask, deadline

if TYPE_CHECKING:
    from postdeck.adb.client import AdbClient

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND\xaeB`\x82"
_SIZE_MASK = 0xFFFFFFFF


def _ignore(sent: int, size: int) -> None:
    """The progress of nobody's interest."""


class AdbDevice:
    """One phone by the address that adb lists it under.

    Every method raises DeviceOfflineError, DeviceUnauthorizedError, AdbServerError or
    AdbTimeoutError when the wire fails. Nothing is ever sent twice.
    """

    def __init__(self, client: AdbClient, address: str) -> None:
        self._client = client
        self.address = address
        self._dropped = False

    def drop(self) -> None:
        """The connection is gone: from now on every call raises DeviceOfflineError.

        adb connects an address again by itself, and another phone may be behind it by then.
        """
        self._dropped = True

    async def shell(self, *words: str, timeout: float = 10) -> ShellResult:
        """Run a command, one argument per word, and wait for its end."""
        line = command_line(words)
        async with self._calling(f"shell,v2,raw:{line}", words[0], timeout) as (streams, _):
            return await read_result(streams.reader)

    async def start_shell(
        self, *words: str, env: Mapping[str, str] | None = None, timeout: float = 10
    ) -> Streams:
        """Start a command that lives as long as the connection; packets as in shell.py."""
        return await self.open(f"shell,v2,raw:{command_line(words, env)}", timeout=timeout)

    async def push(
        self,
        local: Path,
        remote: str,
        *,
        mtime: int,
        progress: sync.Progress | None = None,
        timeout: float = 30,
    ) -> None:
        """Send a file and check its size there. `timeout` is for every step forward, in seconds.

        Raises PushError (also: storage full, local file unreadable).
        """
        with sync.local_file(local) as (file, size):
            async with self._calling("sync:", f"push {local.name}", timeout) as (streams, limit):
                loop = asyncio.get_running_loop()
                report = progress or _ignore

                def moved(sent: int, size: int) -> None:
                    limit.reschedule(loop.time() + timeout)
                    report(sent, size)

                await sync.send(streams, file, size, remote, mtime, moved)
                arrived = await sync.stat(streams, remote)
        if arrived is None or arrived.size != size & _SIZE_MASK:
            there = arrived.size if arrived else 0
            raise PushError(f"{size} bytes were sent, but {there} arrived.")

    async def pull(self, remote: str, timeout: float = 30) -> bytes:
        """The content of a file on the phone; PushError when it can't be read there."""
        async with self._calling("sync:", f"pull {remote}", timeout) as (streams, _):
            return await sync.receive(streams, remote)

    async def stat(self, remote: str, timeout: float = 10) -> sync.RemoteFile | None:
        """What is at `remote`, None when nothing is."""
        async with self._calling("sync:", f"stat {remote}", timeout) as (streams, _):
            return await sync.stat(streams, remote)

    async def screencap(self, timeout: float = 15) -> bytes:
        """What the phone shows, as PNG; AdbError when it gives no picture."""
        async with self._calling("exec:screencap -p", "screenshot", timeout) as (streams, _):
            answer = await streams.reader.read(-1)
        # Phones with several displays print a warning before the picture.
        start = answer.find(_PNG, 0, 4096)
        end = answer.rfind(_PNG_END)
        if start < 0 or end < start:
            raise AdbError(f"{self.address} gave no screenshot.")
        return answer[start:end + len(_PNG_END)]

    async def open(self, service: str, timeout: float = 10) -> Streams:
        """Connect to a service of the phone, "tcp:9008" for example; the caller closes it.

        Raises AdbRefusedError when nothing listens there.
        """
        async with deadline(timeout, service.partition(":")[0], self.address):
            try:
                return await self._open(service)
            except (asyncio.IncompleteReadError, ConnectionError) as error:
                raise await self._client.why_lost(self.address, "opening a connection") from error

    async def _open(self, service: str) -> Streams:
        if self._dropped:
            raise DeviceOfflineError(self.address)
        streams = await self._client.dial()
        try:
            await ask(streams, f"host:transport:{self.address}", self.address)
            await ask(streams, service, self.address)
        except AdbRefusedError as error:
            streams.close()
            raise refusal(error.reason, self.address) from error
        except BaseException:
            streams.close()
            raise
        return streams

    @asynccontextmanager
    async def _calling(
        self, service: str, doing: str, timeout: float
    ) -> AsyncIterator[tuple[Streams, asyncio.Timeout]]:
        """A service for one call: with a deadline, its losses explained, closed afterwards."""
        async with deadline(timeout, doing, self.address) as limit:
            try:
                streams = await self._open(service)
                try:
                    yield streams, limit
                finally:
                    streams.close()
            except (asyncio.IncompleteReadError, ConnectionError) as error:
                raise await self._client.why_lost(self.address, doing) from error
