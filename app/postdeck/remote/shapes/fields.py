"""How single values of a foreign answer are read: never trusted, wrong ones count as missing."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import TypeAlias

from postdeck.core.start_time import instant

Row: TypeAlias = Mapping[str, object]

BIGGEST = 2**63 - 1
_NUMBER = re.compile(r"-?\d{1,19}")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_FIRST, _LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_MILLISECONDS = 10**11
_DEPTH = 12


def clean(value: object, cap: int = 2000) -> str:
    """Text without what a window, a database or a terminal chokes on; "" for anything else."""
    if isinstance(value, str) and value.isprintable():  # most are: a page is read in the loop
        return value[:cap]
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return _UNWANTED.sub("", value if isinstance(value, str) else f"{value:d}"[:cap])[:cap]


def integer(value: object) -> int | None:
    """A whole number, also when it came as text; within 64 bits."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        value = int(value) if _NUMBER.fullmatch(value.strip()) else None
    elif isinstance(value, float):
        value = int(value) if value.is_integer() and abs(value) < 2**53 else None
    return value if isinstance(value, int) and -BIGGEST <= value <= BIGGEST else None


def text(row: Row, *names: str, cap: int = 2000) -> str:
    """The first of these fields that holds text."""
    return next(filter(None, (clean(row.get(name), cap) for name in names)), "")


def number(row: Row, *names: str) -> int | None:
    """The first of these fields that holds a whole number."""
    found = (integer(row.get(name)) for name in names)
    return next((each for each in found if each is not None), None)


def count(row: Row, *names: str) -> int:
    """As `number`, but never negative or missing: 0."""
    return max(0, number(row, *names) or 0)


def flag(row: Row, *names: str) -> bool | None:
    """The first of these fields that holds true or false, also as 1 or 0, or in words."""
    for name in names:
        value = row.get(name)
        if isinstance(value, bool):
            return value
        word = clean(value).lower()
        if word in ("1", "true", "yes", "on"):
            return True
        if word in ("0", "false", "no", "off"):
            return False
    return None


def moment(row: Row, *names: str, zone: tzinfo) -> datetime | None:
    """The first of these fields that holds an instant, in UTC.

    RFC 3339; date and time without a zone, meant in `zone`; or seconds or milliseconds since 1970.
    """
    for name in names:
        try:
            found = _moment(row.get(name), zone)
        except (ValueError, OverflowError, OSError):
            continue
        if found is not None and _FIRST < found < _LAST:
            return found
    return None


def _moment(value: object, zone: tzinfo) -> datetime | None:
    since_1970 = integer(value)
    if since_1970 is not None:
        seconds = since_1970 / 1000 if since_1970 > _MILLISECONDS else since_1970
        return datetime.fromtimestamp(seconds, UTC)
    words = clean(value, 40).strip().replace("/", "-")
    if len(words) < len("2026-01-01"):
        return None
    found = datetime.fromisoformat(words)
    return found.astimezone(UTC) if found.tzinfo else instant(found, zone)


def table(row: Row, *names: str) -> dict[str, object]:
    """The first of these fields that holds an object, also as JSON text; else an empty one."""
    for name in names:
        value = row.get(name)
        if isinstance(value, str) and value.lstrip()[:1] == "{":
            try:
                value = json.loads(value)
            except (ValueError, RecursionError):
                continue
        if isinstance(value, dict):
            return {clean(key, 200): plain(each) for key, each in value.items()}
    return {}


def plain(value: object, depth: int = _DEPTH) -> object:
    """JSON values, with clean text and not too deep."""
    if isinstance(value, str):
        return clean(value, 20_000)
    if isinstance(value, dict):
        return {clean(key, 200): plain(each, depth - 1) for key, each in value.items()} \
            if depth else {}
    if isinstance(value, list):
        return [plain(each, depth - 1) for each in value] if depth else []
    return value


def rows(data: object, *names: str) -> list[object]:
    """The list in an answer: a bare array, or the first of these fields that holds one.

    Also under "data" once more, as some servers wrap pages.
    """
    for place in (data, data.get("data") if isinstance(data, dict) else None):
        if isinstance(place, list):
            return place
        if isinstance(place, dict):
            for name in (*names, "items", "list", "rows", "records"):
                value = place.get(name)
                if isinstance(value, list):
                    return value
    return []
