"""The check of a database that is too large to be checked whole before PostDeck starts."""

from __future__ import annotations

import asyncio
import logging

from postdeck.core.events import Bus, Notice
from postdeck.scheduler.lanes import Lanes
from postdeck.store.backups import Backups
from postdeck.store.store import Store

log = logging.getLogger(__name__)

DAMAGED = ("The database is damaged, so PostDeck starts no more posts. Close PostDeck and start it "
           "again: it puts the newest good backup back.")


class LaterCheck:
    """Reads the whole file beside the work; on damage nothing new is started any more."""

    def __init__(self, store: Store, backups: Backups, lanes: Lanes, bus: Bus) -> None:
        self._store, self._backups, self._lanes, self._bus = store, backups, lanes, bus
        self._job: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, in the background."""
        if self._store.unchecked:
            self._job = asyncio.create_task(self._live(), name="later check")

    async def close(self) -> None:
        """End; a reader that is at it reads on to its end."""
        if self._job is not None:
            self._job.cancel()
            await asyncio.wait({self._job})

    async def ended(self) -> None:
        """Wait until it is known whether the database is whole."""
        if self._job is not None:
            await asyncio.wait({self._job})

    async def _live(self) -> None:
        try:
            problem = await self._store.damage()
        except Exception:  # whatever else it refuses, the lanes find out and tell
            log.exception("The database could not be checked")
            return
        if not problem:
            return
        log.error("The database is damaged: %s", problem)
        self._lanes.hold(True)
        await asyncio.to_thread(self._backups.suspect)
        self._bus.publish(Notice(text=DAMAGED, serious=True))
