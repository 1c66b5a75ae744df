"""In which order people number their files."""

from __future__ import annotations

import re

_SORT = re.compile(r"sort_(\d+)(?=[_.\s-])", re.IGNORECASE)
_NUMBER = re.compile(r"(\d+)")

Order = tuple[int, int, list[tuple[int, int, str]]]


def name_order(name: str) -> Order:
    """A key to sort file names by: sort_1_x, sort_2_x, sort_10_x, then the rest, 2.png, 10.png."""
    sort = _SORT.match(name)
    natural = [(0, int(part), "") if part.isdecimal() else (1, 0, part)
               for part in _NUMBER.split(name.casefold()) if part]
    return (0, int(sort[1]), natural) if sort else (1, 0, natural)
