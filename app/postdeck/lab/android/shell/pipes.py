"""What commands read from and write to: pipes in memory, files, the void."""

from __future__ import annotations

import asyncio
from typing import Protocol

_PIPE_SIZE = 1024 * 1024


class Source(Protocol):
    """Where a command's input comes from."""

    async def read(self) -> bytes:
        """The next piece; empty at the end."""
        ...


class Sink(Protocol):
    """Where a command's output goes."""

    def write(self, data: bytes) -> None:
        """Take bytes; they are passed on at the next `drain`."""
        ...

    async def drain(self) -> None:
        """Pass on what was written; raises ConnectionError when nobody reads any more."""
        ...


class Nothing:
    """/dev/null, both ways."""

    async def read(self) -> bytes:
        """The end."""
        return b""

    def write(self, data: bytes) -> None:
        """Swallow."""

    async def drain(self) -> None:
        """Nothing to do."""


class Given:
    """Input that is known beforehand."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    async def read(self) -> bytes:
        """All of it, once."""
        data, self._data = self._data, b""
        return data


class Kept:
    """Output that is kept for the reader to come."""

    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, data: bytes) -> None:
        """Append."""
        self.data += data

    async def drain(self) -> None:
        """Nothing to do."""


class Pipe:
    """Between two commands that run at the same time."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._closed = False
        self._abandoned = False
        self._changed = asyncio.Event()

    def write(self, data: bytes) -> None:
        """Append."""
        self._data += data
        self._changed.set()

    async def drain(self) -> None:
        """Wait for the reader to catch up."""
        while len(self._data) > _PIPE_SIZE and not self._abandoned:
            self._changed.clear()
            await self._changed.wait()
        if self._abandoned:
            raise BrokenPipeError("nobody reads")

    async def read(self) -> bytes:
        """What is there, or wait for something."""
        while not self._data and not self._closed:
            self._changed.clear()
            await self._changed.wait()
        data = bytes(self._data)
        self._data.clear()
        self._changed.set()
        return data

    def close(self) -> None:
        """The writer is done."""
        self._closed = True
        self._changed.set()

    def abandon(self) -> None:
        """The reader is done."""
        self._abandoned = True
        self._changed.set()


async def read_all(source: Source) -> bytes:
    """Everything up to the end."""
    whole = bytearray()
    while piece := await source.read():
        whole += piece
    return bytes(whole)
