"""Which phones are there, by the adb server's own events; survives the server's death."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from postdeck.adb.client import AdbClient
from postdeck.adb.errors import AdbError, AdbRefusedError, AdbServerError
from postdeck.adb.listing import AdbListing, parse_listing
from postdeck.adb.server import AdbServer
from postdeck.adb.wire import read_block

log = logging.getLogger(__name__)

_FIRST_PAUSE, _LONGEST_PAUSE = 0.2, 5.0


class Tracker:
    """Calls `on_change` with the whole list at the start and at every change.

    When the server dies it reports an empty list, gets a server again and goes on, for ever.
    """

    def __init__(
        self, server: AdbServer, on_change: Callable[[tuple[AdbListing, ...]], None]
    ) -> None:
        self._server = server
        self._client: AdbClient = server.client
        self._on_change = on_change
        self._task: asyncio.Task[None] | None = None
        self._settled = asyncio.Event()
        self._pause = _FIRST_PAUSE
        self.problem: AdbError | None = None
        """Why there is no list at present, None while there is one."""

    async def start(self) -> None:
        """Begin; returns after the first list.

        Raises AdbServerError when there is no server; it goes on trying all the same.
        """
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="adb tracker")
        await self._settled.wait()
        if self.problem is not None:
            raise self.problem

    async def close(self) -> None:
        """End; nothing is reported any more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                await self._server.ensure()
                await self._follow()
            except AdbError as error:
                self._lost(error)
            await asyncio.sleep(self._pause)
            self._pause = min(self._pause * 2, _LONGEST_PAUSE)

    async def _follow(self) -> None:
        """Report list after list until the server ends the stream (AdbServerError)."""
        try:
            async with self._client.opened("host:track-devices-l", timeout=5) as streams:
                while True:
                    text = (await read_block(streams.reader)).decode("utf-8", "replace")
                    self._report(parse_listing(text))
        except AdbRefusedError:
            await self._follow_short()

    async def _follow_short(self) -> None:
        """The same with an older server, whose events carry no transport ids."""
        async with self._client.opened("host:track-devices", timeout=5) as streams:
            while True:
                await read_block(streams.reader)
                self._report(await self._client.devices())

    def _report(self, listings: tuple[AdbListing, ...]) -> None:
        self.problem = None
        self._pause = _FIRST_PAUSE
        self._tell(listings)
        self._settled.set()

    def _lost(self, error: AdbError) -> None:
        if self.problem is None:
            log.warning("%s", error.sentence)
        self.problem = error if isinstance(error, AdbServerError) else AdbServerError(str(error))
        self._tell(())
        self._settled.set()

    def _tell(self, listings: tuple[AdbListing, ...]) -> None:
        try:
            self._on_change(listings)
        except Exception:
            log.exception("The listener of the tracker failed")
