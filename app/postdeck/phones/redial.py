"""Which phones on the network should be connected, and connecting them again when lost."""

from __future__ import annotations

import asyncio
import logging

from postdeck.adb.client import AdbClient
from postdeck.adb.errors import AdbError

log = logging.getLogger(__name__)

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
_AT_ONCE = 8


class Redial:
    """Keeps addresses connected: a restarted adb server or a long absence loses them."""

    def __init__(self, client: AdbClient) -> None:
        self._client = client
        self._wanted: set[str] = set()
        self._dropped: set[str] = set()
        self._missing: set[str] = set()
        self._task: asyncio.Task[None] | None = None

    def want(self, address: str) -> None:
        """From now on keep this address connected."""
        self._wanted.add(address)

    def forget(self, address: str) -> None:
        """Leave this address alone."""
        self._wanted.discard(address)
        self._dropped.discard(address)
        self._missing.discard(address)

    def dropped(self, addresses: set[str]) -> None:
        """adb has lost these, by its death or by giving up: connect them again, once they can be,
        whoever first did."""
        self._dropped |= addresses

    def listed(self, addresses: set[str]) -> None:
        """Compare what adb lists with what is wanted; dials in the background."""
        self._dropped -= addresses
        before, self._missing = self._missing, (self._wanted | self._dropped) - addresses
        if self._missing - before:
            if self._task is not None:
                self._task.cancel()
            self._task = asyncio.create_task(self._dial(), name="redial")

    async def close(self) -> None:
        """End."""
        self._wanted.clear()
        self._dropped.clear()
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _dial(self) -> None:
        pause = _FIRST_PAUSE
        gate = asyncio.Semaphore(_AT_ONCE)
        while self._missing:
            await asyncio.gather(*(self._connect(address, gate) for address in self._missing))
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _connect(self, address: str, gate: asyncio.Semaphore) -> None:
        async with gate:
            try:
                await self._client.connect(address)
            except AdbError as error:
                log.debug("Redialling: %s", error)
