"""Start times at every change of every zone's clocks from 2024 to 2030."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from postdeck.core.start_time import parse_start

FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
LEAST_CHANGES = 2_000


@dataclass(frozen=True)
class Change:
    """A zone's clocks are set at an instant: from one offset to another."""

    zone: ZoneInfo
    at: datetime
    before: timedelta
    after: timedelta

    @property
    def size(self) -> timedelta:
        """How much is left out (positive) or lived twice (negative)."""
        return self.after - self.before

    def wall(self, offset: timedelta) -> datetime:
        """What the clock on the wall says at the change, by one of the offsets."""
        return (self.at + offset).replace(tzinfo=None)


def changes() -> Iterator[Change]:
    for name in sorted(zoneinfo.available_timezones()):
        zone = ZoneInfo(name)
        low, offset = FIRST, _offset(FIRST, zone)
        while low < LAST:
            high = low + 7 * DAY
            if (there := _offset(high, zone)) != offset:
                at = _search(zone, low, high, offset)
                there = _offset(at, zone)
                yield Change(zone, at, offset, there)
                high = at
            low, offset = high, there


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    found = at.astimezone(zone).utcoffset()
    assert found is not None
    return found


def _search(zone: ZoneInfo, low: datetime, high: datetime, offset: timedelta) -> datetime:
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        if _offset(middle, zone) == offset:
            low = middle
        else:
            high = middle
    return high


def expected(change: Change, local: datetime) -> datetime:
    """By DESIGN: in a gap the first instant that exists, in a fold the first of the two."""
    if change.size > timedelta() and change.wall(change.before) <= local:
        return max(change.at, (local - change.after).replace(tzinfo=UTC))
    if change.size < timedelta() and local >= change.wall(change.before):
        return (local - change.after).replace(tzinfo=UTC)
    return (local - change.before).replace(tzinfo=UTC)


def _around(change: Change) -> Iterator[datetime]:
    start, end = sorted((change.wall(change.before), change.wall(change.after)))
    yield from (start - 90 * MINUTE, start - MINUTE, start, start + MINUTE, end - MINUTE, end,
                end + MINUTE, end + 90 * MINUTE)
    yield start + (end - start) // 2


def test_every_start_around_every_change_is_the_one_instant_it_means() -> None:
    count, starts, gaps = 0, 0, 0
    for change in changes():
        count += 1
        gaps += change.size > timedelta()
        now = change.at - 3 * DAY
        for local in _around(change):
            at = parse_start(local.isoformat(), now, change.zone, change.zone.key).at
            assert at == expected(change, local), (change, local)
            starts += 1
    print(f"{count} changes, {gaps} of them gaps, {starts} starts")
    assert count >= LEAST_CHANGES
    assert gaps * 2 in range(count - 50, count + 50)


def test_a_time_of_day_happens_once_a_day_over_every_change() -> None:
    """Asked again the moment it has happened, HH:MM is never the same instant or the same day."""
    asked = 0
    for change in changes():
        for local in _around(change):
            text, now = f"{local:%H:%M}", change.at - 2 * DAY
            seen = []
            for _ in range(4):
                at = parse_start(text, now, change.zone, change.zone.key).at
                seen.append(at)
                now = at + timedelta(seconds=1)
                asked += 1
            apart = [later - earlier for earlier, later in pairwise(seen)]
            bound = abs(change.size)
            assert all(DAY - bound <= span <= DAY + bound for span in apart), (change, text, seen)
    print(f"{asked} times of day asked")
