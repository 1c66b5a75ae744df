"""When a task starts: local text and zone to an instant, as a person would expect it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from postdeck.core.errors import StartTimeError

GRACE = timedelta(minutes=15)
"""A task later than this is missed, and its user is asked."""

_HH_MM = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True)
class StartTime:
    """A start as it was meant (`text`, in `zone`) and the instant it means (`at`, UTC)."""

    text: str
    zone: str
    at: datetime


def instant(local: datetime, zone: tzinfo) -> datetime:
    """The UTC instant of a naive local time.

    In a DST gap: the first valid instant after it. In a fold: the first of the two.
    """
    at = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) == local:
        return at
    before = (local - timedelta(hours=3)).replace(tzinfo=zone).astimezone(UTC)
    low, high = 0, 6 * 3600
    while low < high:  # first second whose local time is not before the wanted one
        middle = (low + high) // 2
        there = (before + timedelta(seconds=middle)).astimezone(zone).replace(tzinfo=None)
        low, high = (middle + 1, high) if there < local else (low, middle)
    return before + timedelta(seconds=low)


def parse_start(text: str, now: datetime, zone: tzinfo, zone_name: str) -> StartTime:
    """Read "HH:MM" (today, or tomorrow when past) or an ISO date and time.

    Raises StartTimeError for anything else, or for a moment more than the grace ago.
    """
    wanted = text.strip()
    if match := _HH_MM.fullmatch(wanted):
        today = now.astimezone(zone).replace(tzinfo=None)
        local = today.replace(hour=int(match[1]), minute=int(match[2]), second=0, microsecond=0)
        at = instant(local, zone)
        if at < now:
            at = instant(local + timedelta(days=1), zone)
        return StartTime(wanted, zone_name, at)
    try:
        moment = datetime.fromisoformat(wanted)
        at = moment.astimezone(UTC) if moment.tzinfo else instant(moment, zone)
    except (ValueError, OverflowError) as error:
        raise StartTimeError(f"“{text[:40]}” is not a start time.") from error
    if at < now - GRACE:
        raise StartTimeError(f"{text[:40]} is past.", "Choose a time to come.")
    return StartTime(wanted, zone_name, at)
