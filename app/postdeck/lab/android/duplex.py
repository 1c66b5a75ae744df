"""A connection to something that listens on a phone, whoever carries it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol


class Duplex(Protocol):
    """Two-way bytes; the adb stream is one."""

    hung_up: asyncio.Event

    async def read(self) -> bytearray:
        """The next piece; empty at the end."""
        ...

    async def write(self, data: bytes | bytearray | memoryview) -> None:
        """Send everything; raises ConnectionError when the other end is gone."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


Server = Callable[[Duplex], Awaitable[None]]
"""Serves one connection to a port or socket of the phone."""

Dialer = Callable[[], Awaitable[Duplex]]
"""Opens a connection from the phone to the host (adb reverse)."""
