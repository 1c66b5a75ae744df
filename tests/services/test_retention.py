"""What is kept and what goes: evidence by age and size, staged copies, on a real store."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from postdeck.core.events import Bus, TaskChanged
from postdeck.core.settings import Settings
from postdeck.core.task import Material, Outcome, TaskStatus
from postdeck.services.retention import Retention
from postdeck.store.store import Store
from tests.rigs.turned_clock import TurnedClock
from tests.store.making import new

DAY = 86_400.0


def material(letter: str) -> Material:
    return Material(name=f"{letter}.mp4", sha256=letter * 64, suffix=".mp4", size=1, kind="video")


class Place:
    """A profile's folders, a store, and a retention that has not begun."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.bus, self.clock = store, Bus(), TurnedClock()
        self.evidence, self.staging = folder / "evidence", folder / "staging"
        self.evidence.mkdir()
        self.staging.mkdir()
        self.retention = Retention(store, self.bus, self.clock, self.evidence, self.staging,
                                   Settings(evidence_days=30, evidence_megabytes=50))

    def leave(self, path: Path, *, days: float = 0.0, size: int = 10) -> Path:
        """A file that was last written so long ago."""
        path.parent.mkdir(exist_ok=True)
        with path.open("wb") as file:
            file.truncate(size)
        at = self.clock.now().timestamp() - days * DAY
        os.utime(path, (at, at))
        return path

    def names(self, folder: Path) -> set[str]:
        return {path.name for path in folder.iterdir()}


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    async with Store.open(tmp_path / "deck.db") as store:
        opened = Place(store, tmp_path)
        yield opened
        await opened.retention.close()


async def test_old_evidence_goes_but_not_of_what_is_unfinished(place: Place) -> None:
    now = place.clock.now()
    running, ahead = await place.store.tasks.add([new(due=now), new("B", due=now)])
    assert await place.store.tasks.claim("A", now)
    assert await place.store.tasks.claim("B", now)
    assert await place.store.tasks.finish(
        ahead.id, 1, status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED, at=now,
        look_at=now + timedelta(minutes=2))
    for task_id in (running.id, ahead.id, 77):
        place.leave(place.evidence / str(task_id) / "001-ready.png", days=31)
    place.leave(place.evidence / "78" / "001-ready.png", days=29)
    place.leave(place.evidence / "notes" / "mine.txt", days=400)
    await place.retention.sweep()
    assert place.names(place.evidence) == {str(running.id), str(ahead.id), "78", "notes"}


async def test_beyond_the_size_the_oldest_evidence_goes(place: Place) -> None:
    for days, name in ((3, "1"), (1, "2"), (2, "3")):
        place.leave(place.evidence / name / "001-ready.png", days=days, size=22_000_000)
    await place.retention.sweep()
    assert place.names(place.evidence) == {"2", "3"}


async def test_what_was_too_much_leaves_room_for_more(place: Place) -> None:
    for number in range(1, 7):
        place.leave(place.evidence / str(number) / "001-ready.png", days=10 - number,
                    size=10_000_000)
    await place.retention.sweep()
    assert place.names(place.evidence) == {"3", "4", "5", "6"}
    place.leave(place.evidence / "7" / "001-ready.png", size=9_000_000)
    await place.retention.sweep()
    assert place.names(place.evidence) == {"3", "4", "5", "6", "7"}


async def test_copies_stay_while_something_needs_them(place: Place) -> None:
    now = place.clock.now()
    waiting, _, over = await place.store.tasks.add([
        new("A", due=now + timedelta(days=9), materials=(material("a"),)),
        new("B", due=now, materials=(material("b"),)),
        new("C", due=now, materials=(material("c"),))])
    assert waiting
    for serial, at in (("B", now), ("C", now - timedelta(days=5))):
        claimed = await place.store.tasks.claim(serial, now)
        assert claimed is not None
        assert await place.store.tasks.finish(claimed.id, 1, status=TaskStatus.FAILED,
                                              outcome=Outcome.FAILED, at=at)
    assert over
    for letter in "abcd":
        place.leave(place.staging / f"{letter * 64}.mp4", days=4)
    place.leave(place.staging / f"{'e' * 64}.mp4", days=2)
    place.leave(place.staging / "intake-x", days=4)
    place.leave(place.staging / "holiday.mp4", days=40)
    await place.retention.sweep()
    assert place.names(place.staging) == {
        "a" * 64 + ".mp4", "b" * 64 + ".mp4", "e" * 64 + ".mp4", "holiday.mp4"}


async def test_it_sweeps_at_its_start_daily_and_when_a_task_leaves_too_much(place: Place) -> None:
    async def gone(path: Path) -> None:
        async with asyncio.timeout(10):
            while path.exists():
                await asyncio.sleep(0.01)

    old = place.leave(place.evidence / "1" / "001-ready.png", days=31)
    place.retention.start()
    await gone(old)
    next_day = place.leave(place.evidence / "2" / "001-ready.png", days=29.5)
    place.clock.turn(DAY)
    await gone(next_day)
    now = place.clock.now()
    (task,) = await place.store.tasks.add([new(due=now)])
    claimed = await place.store.tasks.claim("A", now)
    assert claimed is not None
    copy = place.leave(place.staging / f"{'d' * 64}.mp4", days=4)
    small = place.leave(place.evidence / "3" / "001-ready.png", days=1)
    place.leave(place.evidence / str(task.id) / "001-ready.png", size=50_000_001)
    ended = await place.store.tasks.finish(task.id, 1, status=TaskStatus.COMPLETED,
                                           outcome=Outcome.CONFIRMED, at=now)
    assert ended is not None
    place.bus.publish(TaskChanged(task=ended))
    await gone(small)
    assert copy.exists(), "copies are looked through daily, not at every post"


async def test_new_settings_count_at_once(place: Place) -> None:
    kept = place.leave(place.evidence / "5" / "001-ready.png", days=2)
    place.retention.start()
    await place.retention.sweep()
    assert kept.exists()
    place.retention.go_by(Settings(evidence_days=1))
    async with asyncio.timeout(10):
        while kept.exists():
            await asyncio.sleep(0.01)
