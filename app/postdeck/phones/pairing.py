"""Wireless debugging: pairing by code and by QR code (Android 11 and later)."""

from __future__ import annotations

import asyncio
import re

from postdeck.adb.client import AdbClient
from postdeck.core.errors import InvalidInputError

PAIRING, CONNECTING = "_adb-tls-pairing._tcp", "_adb-tls-connect._tcp"
_ADDRESS = re.compile(r"[\w.\-\[\]:%]+:\d{1,5}", re.ASCII)
_LOOK_SECONDS = 1.0
"""adb tells of services only when asked; the phone offers itself for a minute."""


class Pairing:
    """Pairs this computer with phones on the network."""

    def __init__(self, client: AdbClient) -> None:
        self._client = client

    async def by_code(self, address: str, code: str) -> None:
        """Pair with what the phone shows under “Pair device with pairing code”.

        Raises InvalidInputError, AdbRefusedError (another code, or it shows none any more).
        """
        if not _ADDRESS.fullmatch(address):
            raise InvalidInputError(f"“{address[:100]}” is no address with a port.",
                                    "Write it as the phone shows it, like 192.168.1.20:37123.")
        if not re.fullmatch(r"\d{6}", code):
            raise InvalidInputError("The pairing code has six digits.",
                                    "Write it as the phone shows it.")
        await self._client.pair(address, code)

    async def by_name(self, name: str, password: str) -> str:
        """Wait for a phone that has read the QR code with this name, pair; its address."""
        host = await self._announced(PAIRING, name)
        await self._client.pair(host, password)
        computer = host.rpartition(":")[0]
        return await self._announced_at(computer)

    async def _announced(self, kind: str, name: str) -> str:
        while True:
            for found, service, address in await self._client.mdns_services():
                if service == kind and found == name:
                    return address
            await asyncio.sleep(_LOOK_SECONDS)

    async def _announced_at(self, host: str) -> str:
        while True:
            for _, service, address in await self._client.mdns_services():
                if service == CONNECTING and address.rpartition(":")[0] == host:
                    return address
            await asyncio.sleep(_LOOK_SECONDS)
