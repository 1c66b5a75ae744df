"""The daily backup of the database."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta

from postdeck.core.clock import Clock
from postdeck.core.errors import ProfileError
from postdeck.core.events import Bus, Notice
from postdeck.scheduler.waiting import wait_until
from postdeck.store.backups import Backups

log = logging.getLogger(__name__)

EVERY = timedelta(days=1)
AFTER_FAILURE = timedelta(hours=1)


class DailyBackup:
    """Backs up when the newest backup is a day old; says so when it can't."""

    def __init__(self, backups: Backups, clock: Clock, bus: Bus) -> None:
        self._backups, self._clock, self._bus = backups, clock, bus
        self._job: asyncio.Task[None] | None = None
        self._told = False

    def start(self) -> None:
        """Begin, in the background."""
        self._job = asyncio.create_task(self._live(), name="daily backup")

    async def close(self) -> None:
        """End; a backup in the making is finished by its thread, or leaves nothing."""
        if self._job is not None:
            self._job.cancel()
            await asyncio.wait({self._job})

    async def _live(self) -> None:
        never = asyncio.Event()
        while True:
            await wait_until(self._clock, await self._turn(), never)

    async def _turn(self) -> datetime:
        """Back up if it is time; answers when to look again."""
        now = self._clock.now()
        newest = await asyncio.to_thread(self._newest)
        if newest is not None and now - newest < EVERY:
            return newest + EVERY
        try:
            await asyncio.to_thread(self._backups.make, now)
        except ProfileError as error:
            log.error("No backup: %s", error)
            if not self._told:
                self._told = True
                self._bus.publish(Notice(text=error.sentence, serious=True))
            return now + AFTER_FAILURE
        self._told = False
        return now + EVERY

    def _newest(self) -> datetime | None:
        found = self._backups.list()
        return datetime.fromtimestamp(found[0].stat().st_mtime, UTC) if found else None
