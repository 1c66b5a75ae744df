"""When the tasks of one request start."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

import tzlocal

from postdeck.core.errors import StartTimeError
from postdeck.core.start_time import StartTime, parse_start
from postdeck.core.task import TaskRequest


@dataclass(frozen=True)
class Zone:
    """Where the user lives: the zone's rules and its name."""

    rules: tzinfo
    name: str


def local_zone() -> Zone:
    """The computer's time zone as it is set now."""
    return Zone(tzlocal.get_localzone(), tzlocal.get_localzone_name() or "UTC")


def moved_start(at: datetime | None, now: datetime, zone: Zone) -> StartTime:
    """The start that a waiting task is moved to; None is now. Raises StartTimeError (past)."""
    if at is None:
        return StartTime("", zone.name, now)
    if at < now:
        raise StartTimeError(f"{at.astimezone(zone.rules):%Y-%m-%d %H:%M} is past.",
                             "Choose a time to come.")
    return StartTime(at.astimezone(zone.rules).strftime("%Y-%m-%dT%H:%M:%S"), zone.name, at)


def starts(
    request: TaskRequest, request_id: str, count: int, now: datetime, zone: Zone
) -> list[StartTime]:
    """One start per task; text "" means: as soon as the phone is free.

    min_interval and max_interval lie between a task and the next, drawn from the request's id,
    so that the same request is spaced in the same way. Raises StartTimeError.
    """
    first = _first(request, now, zone)
    found = [first]
    for offset in _offsets(request, request_id, count - 1):
        at = first.at + offset
        if offset:
            text = at.astimezone(zone.rules).strftime("%Y-%m-%dT%H:%M:%S")
            found.append(StartTime(text, zone.name, at))
        else:
            found.append(first)
    return found


def _first(request: TaskRequest, now: datetime, zone: Zone) -> StartTime:
    if request.scheduled_at is not None:
        return parse_start(request.scheduled_at.isoformat(), now, zone.rules, zone.name)
    if request.start_time.strip():
        return parse_start(request.start_time, now, zone.rules, zone.name)
    return StartTime("", zone.name, now)


def _offsets(request: TaskRequest, request_id: str, count: int) -> Iterator[timedelta]:
    dice = random.Random(request_id)
    low, high = request.min_interval, max(request.min_interval, request.max_interval)
    passed = timedelta()
    for _ in range(count):
        passed += timedelta(minutes=dice.randint(low, high))
        yield passed
