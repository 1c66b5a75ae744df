"""On which line of a TOML text each key and list item stands, for errors that point at it.

The text has been read by tomllib before, so it is known to be sound; this only counts lines.
"""

from __future__ import annotations

import re

Place = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)+")
_QUOTED = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|' r"'''.*?'{3,5}|" r'"(?:\\.|[^"\\])*"|' r"'[^']*'", re.DOTALL)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN = re.compile(r"[^\s,\]}#]+(?: \d[^\s,\]}#]*)?")
"""Numbers, dates (one space may part date and time) and truth values."""


def lines_of(text: str) -> dict[Place, int]:
    """The line (from 1) of every table, key and list item; a place is the way to it."""
    return _Reader(text).read()


def line_of(lines: dict[Place, int], place: Place) -> int | None:
    """The line of a place, or of the nearest that holds it; None when the file has none."""
    for end in range(len(place), 0, -1):
        if place[:end] in lines:
            return lines[place[:end]]
    return None


class _Reader:
    """Walks through a text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._lines: dict[Place, int] = {}
        self._counts: dict[Place, int] = {}

    def read(self) -> dict[Place, int]:
        table: Place = ()
        self._skip()
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip()
        return self._lines

    def _header(self) -> Place:
        many = self._text.startswith("[[", self._at)
        start = self._at
        self._at += 2 if many else 1
        place = self._key()
        self._at += 2 if many else 1
        for end in range(1, len(place)):
            self._note(place[:end], start)
        if many:
            count = self._counts.get(place, 0)
            self._counts[place] = count + 1
            self._note(place, start)
            place = (*place, count)
        self._note(place, start)
        return place

    def _pair(self, table: Place) -> None:
        start = self._at
        key = self._key()
        for end in range(1, len(key) + 1):
            self._note((*table, *key[:end]), start)
        self._at += 1  # the equals sign
        self._skip()
        self._value((*table, *key))

    def _key(self) -> Place:
        parts: list[str] = []
        while True:
            self._skip()
            found = _QUOTED.match(self._text, self._at) or _BARE.match(self._text, self._at)
            if found is None:
                return tuple(parts)
            parts.append(found[0].strip("\"'"))
            self._at = found.end()
            self._skip()
            if not self._text.startswith(".", self._at):
                return tuple(parts)
            self._at += 1

    def _value(self, place: Place) -> None:
        opening = self._text[self._at]
        if opening in "[{":
            self._inside(place, "]" if opening == "[" else "}")
            return
        found = _QUOTED.match(self._text, self._at) or _PLAIN.match(self._text, self._at)
        self._at = found.end() if found else self._at + 1

    def _inside(self, place: Place, closing: str) -> None:
        """A list's items, or the pairs of an inline table."""
        self._at += 1
        self._skip()
        index = 0
        while self._at < len(self._text) and self._text[self._at] != closing:
            if closing == "]":
                self._note((*place, index), self._at)
                self._value((*place, index))
            else:
                self._pair(place)
            index += 1
            self._skip()
            if self._text.startswith(",", self._at):
                self._at += 1
                self._skip()
        self._at += 1

    def _skip(self) -> None:
        if found := _BLANK.match(self._text, self._at):
            self._at = found.end()

    def _note(self, place: Place, start: int) -> None:
        self._lines.setdefault(place, self._text.count("\n", 0, start) + 1)
