"""The scheduler through days that take moments: each occurrence is decided exactly once.

POSTDECK_DAYS and POSTDECK_PHONES ask for more than the sample: 365 and 100 are a year.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from postdeck.core.task import Outcome, Task, TaskFilter
from postdeck.scheduler import waiting
from tests.proofs.invariants import check, everything_has_ended
from tests.proofs.puppet import Act
from tests.proofs.simulated_days import DAY, MINUTE, Days, act_of, judge
from tests.proofs.world import World, template

SAMPLE_DAYS = 6
DAYS = int(os.environ.get("POSTDECK_DAYS", str(SAMPLE_DAYS)))
PHONES = int(os.environ.get("POSTDECK_PHONES", "8"))
SEED = int(os.environ.get("POSTDECK_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)
PROMPT = timedelta(milliseconds=1)
SECONDS_OF_SLEEP_IN_A_YEAR = 600.0
"""In a year nobody counts the half-minutes: they only matter within one wait."""

Make = Callable[[datetime, int], Days]


@pytest.fixture
def make() -> Iterator[Make]:
    place = Path("/dev/shm") if Path("/dev/shm").is_dir() else None
    worlds: list[World] = []
    with tempfile.TemporaryDirectory(prefix="postdeck-days-", dir=place) as name:
        folder = Path(name)

        def days(beginning: datetime, phones: int) -> Days:
            world = World(folder, template(folder), 0, act_of, beginning)
            worlds.append(world)
            return Days(world, random.Random(SEED), phones)

        yield days
        for world in worlds:
            world.close()


def all_tasks(days: Days) -> list[Task]:
    found: list[Task] = []
    before = None
    while page := days.world.loop.do(days.world.store.tasks.page(
            TaskFilter(), 1000, before_id=before)).tasks:
        found += page
        before = page[-1].id
    return found


@pytest.mark.timeout(0)
def test_every_occurrence_is_decided_once_and_as_it_should_be(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    if DAYS > SAMPLE_DAYS:
        monkeypatch.setattr(waiting, "LONGEST_SLEEP_SECONDS", SECONDS_OF_SLEEP_IN_A_YEAR)
    days = make(datetime(2027, 12, 25, tzinfo=UTC), PHONES)
    print(f"POSTDECK_SEED={SEED} POSTDECK_DAYS={DAYS} POSTDECK_PHONES={PHONES}")
    for _ in range(DAYS):
        days.day()
    days.day(trouble=False)
    days.world.loop.live(2 * 86_400)
    tasks, facts = all_tasks(days), days.facts()
    check(facts)
    check(facts, [everything_has_ended])
    judged = judge(days, tasks)
    print(f"{len(tasks)} tasks, {len(facts.history)} changes, {dict(judged.kinds)}, "
          f"latest {judged.latest}")
    assert not judged.wrong, judged.wrong[:5]
    assert len(tasks) >= DAYS * PHONES
    assert judged.kinds["undisturbed"] > len(tasks) / 8
    assert judged.latest <= PROMPT


CHANGES = [
    ("P000", "Europe/Rome", datetime(2026, 3, 28, 12, tzinfo=UTC),
     {"01:59": "00:59", "02:00": "01:00", "02:30": "01:00", "02:59": "01:00", "03:00": "01:00",
      "03:01": "01:01"}),
    ("P000", "Europe/Rome", datetime(2026, 10, 24, 12, tzinfo=UTC),
     {"01:59": "23:59", "02:00": "00:00", "02:30": "00:30", "02:59": "00:59", "03:00": "02:00"}),
    ("P002", "Australia/Lord_Howe", datetime(2026, 10, 3, 4, tzinfo=UTC),
     {"01:59": "15:29", "02:00": "15:30", "02:29": "15:30", "02:30": "15:30", "02:31": "15:31"}),
    ("P000", "Europe/Rome", datetime(2028, 2, 28, 12, tzinfo=UTC),
     {"2028-02-29T00:00": "23:00", "2028-02-29T23:59": "22:59", "2028-03-01T00:00": "23:00"}),
]


@pytest.mark.parametrize(("serial", "zone", "beginning", "starts"), CHANGES)
def test_over_a_change_of_clocks_each_runs_once_at_its_instant(
    make: Make, serial: str, zone: str, beginning: datetime, starts: dict[str, str]
) -> None:
    days = make(beginning, 3)
    assert days.zones[serial] == ZoneInfo(zone)
    for text in starts:
        days.add(serial, text, Act.POSTS)
    days.world.loop.live(3 * 86_400)
    check(days.facts())
    tasks = sorted(all_tasks(days), key=lambda task: task.id)
    assert [f"{task.due_at:%H:%M}" for task in tasks] == list(starts.values())
    for task in tasks:
        own = [tap for tap in days.world.phones.taps if tap.task_id == task.id]
        assert task.outcome is Outcome.CONFIRMED
        assert len(own) == 1
        assert timedelta() <= own[0].at - task.due_at <= MINUTE


def test_what_a_sleeping_computer_missed_is_missed_and_the_rest_goes_on(make: Make) -> None:
    days = make(datetime(2026, 3, 10, tzinfo=UTC), 1)
    for text in ("02:00", "03:00", "03:50", "05:00"):
        days.add("P000", text, Act.POSTS)
    days.world.loop.live(1800)
    days.suspend(3600 * 3 - 1800)
    days.world.loop.live(DAY.total_seconds())
    outcomes = [task.outcome for task in sorted(all_tasks(days), key=lambda task: task.id)]
    assert outcomes == [Outcome.MISSED, Outcome.MISSED, Outcome.CONFIRMED, Outcome.CONFIRMED]


def test_a_clock_that_ran_ahead_and_was_set_back_lets_nothing_late_start(make: Make) -> None:
    """The lane remembers when its phone became free; a clock set back must not spoil that."""
    days = make(datetime(2026, 3, 10, tzinfo=UTC), 1)
    days.add("P000", "2026-03-13T12:00", Act.POSTS)  # keeps the lane alive
    days.world.clock.set(DAY)
    days.add("P000", "", Act.POSTS)
    days.world.loop.live(60)
    days.world.clock.set(-DAY)
    days.add("P000", "03:00", Act.POSTS)
    days.world.loop.live(60)
    days.suspend(6 * 3600)
    days.world.loop.live(3600)
    assert [task.outcome for task in all_tasks(days)] == [
        Outcome.MISSED, Outcome.CONFIRMED, None]


def test_a_pause_after_trouble_is_no_longer_when_the_clock_is_set_back(make: Make) -> None:
    """Due times are the wall's, pauses are not."""
    days = make(datetime(2026, 3, 10, tzinfo=UTC), 1)
    days.add("P000", "", Act.PHONE_LEAVES, ago=timedelta(hours=1))
    days.world.loop.live(1.5)
    days.world.clock.set(-10 * MINUTE)
    days.world.loop.live(10)
    assert [task.outcome for task in all_tasks(days)] == [Outcome.CONFIRMED]
