"""What may be asked of the adb server itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from postdeck.adb.device import AdbDevice
from postdeck.adb.errors import (
    AdbError,
    AdbRefusedError,
    AdbServerError,
    DeviceOfflineError,
    refusal,
)
from postdeck.adb.listing import AdbListing, parse_listing
from postdeck.adb.wire import Streams, ask, deadline, dial, read_block


class AdbClient:
    """Speaks to the adb server on `host:port`; a fresh connection per call, as adb wants it."""

    def __init__(self, host: str = "127.0.0.1", port: int = 5037) -> None:
        self.host = host
        self.port = port

    def device(self, address: str) -> AdbDevice:
        """The phone that adb lists under `address`."""
        return AdbDevice(self, address)

    async def dial(self) -> Streams:
        """A fresh connection to the server; AdbServerError."""
        return await dial(self.host, self.port)

    async def version(self, timeout: float = 5) -> int:
        """The server's version, 41 for adb 1.0.41."""
        return int(await self._query("host:version", timeout), 16)

    async def devices(self, timeout: float = 5) -> tuple[AdbListing, ...]:
        """All phones the server knows, in whatever state."""
        return parse_listing(await self._query("host:devices-l", timeout))

    async def connect(self, address: str, timeout: float = 15) -> str:
        """Have the server connect to a phone on the network; gives its listed address.

        Raises DeviceUnauthorizedError (it is listed all the same), AdbRefusedError with a reason.
        """
        answer = await self._query(f"host:connect:{address}", timeout)
        # The server says OKAY even when it failed; only its sentence tells.
        for opening in ("already connected to ", "connected to "):
            if answer.startswith(opening):
                return answer.removeprefix(opening).strip()
        reason = answer.strip()
        if "authenticate" in reason:
            raise refusal(reason, address)
        raise AdbRefusedError(reason, address)

    async def pair(self, address: str, code: str, timeout: float = 30) -> None:
        """Pair with a phone that shows `code` at `address` (host:port); AdbRefusedError."""
        answer = await self._query(f"host:pair:{code}:{address}", timeout)
        # As with connect, only the sentence tells.
        if not answer.startswith("Successfully paired"):
            raise AdbRefusedError(answer.strip(), address)

    async def mdns_services(self, timeout: float = 5) -> tuple[tuple[str, str, str], ...]:
        """What phones announce on the network: name, type, host:port; nothing without mDNS."""
        try:
            answer = await self._query("host:mdns:services", timeout)
        except AdbRefusedError:
            return ()
        rows = (_columns(line) for line in answer.splitlines())
        return tuple((row[0], row[1].rstrip("."), row[2])
                     for row in rows if len(row) == 3 and all(row))

    async def reconnect_offline(self, timeout: float = 10) -> None:
        """Have the server open the connections anew that do not answer."""
        await self._query("host:reconnect-offline", timeout)

    async def disconnect(self, address: str, timeout: float = 5) -> None:
        """Have the server forget a phone on the network; AdbRefusedError if it has none such."""
        await self._query(f"host:disconnect:{address}", timeout)

    async def why_lost(self, address: str, doing: str) -> AdbError:
        """The error behind a connection to a phone that broke off in the middle."""
        for listing in await self.devices():
            if listing.address == address:
                if listing.online:
                    return AdbRefusedError(f"it broke off ({doing})", address)
                return refusal(listing.state, address)
        return DeviceOfflineError(address)

    @asynccontextmanager
    async def opened(self, service: str, timeout: float) -> AsyncIterator[Streams]:
        """A connection on which the server has agreed to `service`; closed afterwards."""
        streams: Streams | None = None
        try:
            async with deadline(timeout, service):  # a server that hangs may not even take calls
                streams = await self.dial()
                await ask(streams, service)
            yield streams
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise AdbServerError("The adb server ended the connection.") from error
        finally:
            if streams is not None:
                streams.close()

    async def _query(self, service: str, timeout: float) -> str:
        async with deadline(timeout, service), self.opened(service, timeout) as streams:
            return (await read_block(streams.reader)).decode("utf-8", "replace")


def _columns(line: str) -> list[str]:
    """The columns of a line: adb puts tabs between them, as a name may hold spaces."""
    return [column.strip() for column in line.split("\t")]
