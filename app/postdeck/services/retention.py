"""How long files are kept: evidence by age and size, staged copies while something needs them."""

from __future__ import annotations

import asyncio
import logging
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from postdeck.core.clock import Clock
from postdeck.core.events import Bus, Event, TaskChanged
from postdeck.core.settings import Settings
from postdeck.scheduler.waiting import wait_until
from postdeck.store.store import Store

log = logging.getLogger(__name__)

EVERY = timedelta(days=1)
COPIES_KEPT = timedelta(days=3)
"""A staged copy that nothing needs any more stays so long: a failed task may be retried."""

SWEPT_TO = 0.9
"""Of the evidence's bound: swept to the bound itself, the very next post would go beyond it."""

_COPY = re.compile(r"[0-9a-f]{64}(\.[A-Za-z0-9]{1,8})?|intake-.*")


@dataclass(frozen=True)
class _Folder:
    """One task's evidence: unix seconds of its newest file, bytes of all."""

    path: Path
    newest: float
    size: int


class Retention:
    """Sweeps at its start, daily, and when what tasks leave behind grows too large."""

    def __init__(self, store: Store, bus: Bus, clock: Clock, evidence: Path, staging: Path,
                 settings: Settings) -> None:
        self._store, self._bus, self._clock = store, bus, clock
        self._evidence, self._staging, self._settings = evidence, staging, settings
        self._woken = asyncio.Event()
        self._ended: set[int] = set()
        self._bytes = 0
        self._due = clock.now()
        self._job: asyncio.Task[None] | None = None
        self._unsubscribe: Callable[[], None] | None = None

    def start(self) -> None:
        """Begin, in the background."""
        self._unsubscribe = self._bus.subscribe(self._hear)
        self._job = asyncio.create_task(self._live(), name="retention")

    async def close(self) -> None:
        """End."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        if self._job is not None:
            self._job.cancel()
            await asyncio.wait({self._job})

    def go_by(self, settings: Settings) -> None:
        """Keep as long and as much as these settings say, from now on."""
        self._settings = settings
        self._due = self._clock.now()
        self._woken.set()

    async def sweep(self) -> None:
        """Remove what is too old, too much, or needed by nothing."""
        since = self._clock.now() - COPIES_KEPT
        needed = await self._store.keeping.staged_names(since)
        await asyncio.to_thread(_sweep_copies, self._staging, needed, since)
        await self._sweep_evidence()

    async def _sweep_evidence(self) -> None:
        now, settings = self._clock.now(), self._settings
        spared = await self._store.keeping.unfinished()
        self._bytes = await asyncio.to_thread(
            _sweep_evidence, self._evidence, spared,
            now - timedelta(days=settings.evidence_days), settings.evidence_megabytes * 1_000_000)

    async def _live(self) -> None:
        while True:
            self._woken.clear()
            try:
                daily = self._clock.now() >= self._due
                if daily:
                    self._due = self._clock.now() + EVERY
                if daily:
                    await self.sweep()
                elif await self._grown_too_large():
                    await self._sweep_evidence()
            except Exception:
                log.exception("Old files could not be removed")
            await wait_until(self._clock, self._due, self._woken)

    async def _grown_too_large(self) -> bool:
        ended, self._ended = self._ended, set()
        for task_id in ended:
            found = await asyncio.to_thread(_measure, self._evidence / str(task_id))
            self._bytes += found.size
        return self._bytes > self._settings.evidence_megabytes * 1_000_000

    def _hear(self, event: Event) -> None:
        if isinstance(event, TaskChanged) and event.task.ended and event.task.attempt:
            self._ended.add(event.task.id)
            self._woken.set()


def _sweep_copies(staging: Path, needed: frozenset[str], before: datetime) -> None:
    for path in staging.iterdir():
        if path.name in needed or not _COPY.fullmatch(path.name):
            continue
        try:
            if path.is_file() and path.stat().st_mtime < before.timestamp():
                path.unlink()
                log.info("Removed a staged copy that no task needs")
        except OSError as error:  # in use, as Windows has it: the next sweep tries again
            log.info("A staged copy stays: %s", type(error).__name__)


def _sweep_evidence(root: Path, spared: frozenset[int], before: datetime, most: int) -> int:
    """Remove the too old, and beyond `most` bytes the oldest until there is some room again;
    answers the bytes that are left."""
    folders = [_measure(path) for path in root.iterdir()
               if path.is_dir() and path.name.isascii() and path.name.isdigit()]
    left = sum(folder.size for folder in folders)
    goal = most * SWEPT_TO if left > most else most
    for folder in sorted(folders, key=lambda one: one.newest):
        too_old = folder.newest < before.timestamp()
        if int(folder.path.name) in spared or not (too_old or left > goal):
            continue
        shutil.rmtree(folder.path, ignore_errors=True)
        left -= folder.size
        log.info("Removed the evidence of task %s", folder.path.name)
    return left


def _measure(folder: Path) -> _Folder:
    newest, size = 0.0, 0
    try:
        for path in folder.iterdir():
            found = path.stat()
            newest, size = max(newest, found.st_mtime), size + found.st_size
        newest = newest or folder.stat().st_mtime
    except OSError:  # it is being removed
        newest = newest or float("inf")
    return _Folder(folder, newest, size)
