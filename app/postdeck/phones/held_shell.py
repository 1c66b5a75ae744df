"""A command on the phone that lives as long as our connection to it."""

from __future__ import annotations

import asyncio

from postdeck.adb.shell import read_packet
from postdeck.adb.wire import Streams

_EXIT = 3
_OUTPUT_KEPT = 16_000


class HeldShell:
    """Keeps the connection of a running command, reads what it says and notices its end.

    `output` is the latest of what it said.
    """

    def __init__(self, streams: Streams) -> None:
        self._streams = streams
        self.output = ""
        self._news = asyncio.Event()
        self._task = asyncio.create_task(self._listen(), name="held shell")

    def drop(self) -> None:
        """Hang up; the phone ends the command."""
        self._streams.close()

    async def ended(self) -> None:
        """Wait until nothing is read any more."""
        await asyncio.wait([self._task])

    async def wait_news(self, seconds: float) -> bool:
        """Wait for output, but no longer than `seconds`; whether the command has ended."""
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return self._task.done()
        self._news.clear()
        return self._task.done()

    async def _listen(self) -> None:
        kind = 0
        try:
            while kind != _EXIT:
                kind, content = await read_packet(self._streams.reader)
                if kind != _EXIT:
                    text = content.decode("utf-8", "replace")
                    self.output = (self.output + text)[-_OUTPUT_KEPT:]
                self._news.set()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # hung up, here or there: that is its end
        finally:
            self._streams.close()
            self._news.set()
