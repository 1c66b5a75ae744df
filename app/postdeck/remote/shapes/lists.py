"""Lists in foreign answers: what could be read, what could not, how many there are in all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from postdeck.remote.shapes.fields import number, rows

T = TypeVar("T")


@dataclass(frozen=True)
class Read(Generic[T]):
    """The items that could be read, how many could not, and the server's own count if any."""

    items: tuple[T, ...]
    skipped: int
    total: int | None

    @property
    def size(self) -> int:
        """How many rows the answer had."""
        return len(self.items) + self.skipped


def read_list(data: object, read: Callable[[object], T | None], *names: str) -> Read[T]:
    """Read the list that is in an answer, under one of `names` or those usual elsewhere."""
    found = rows(data, *names)
    items = tuple(item for row in found if (item := read(row)) is not None)
    total = number(data, "total", "total_count") if isinstance(data, dict) else None
    return Read(items, len(found) - len(items), total if total is None else max(0, total))
