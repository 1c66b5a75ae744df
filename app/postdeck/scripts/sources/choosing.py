"""The choice itself: the first that fit, or of those allowed again the one longest ago."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from datetime import datetime

from postdeck.scripts.sources.marks import AccountMarks


@dataclass(frozen=True)
class Candidate:
    """A file that could be posted, by content; `place` is its path or library id."""

    sha256: str
    place: str | int


@dataclass
class Choice:
    """What was chosen; `passed` is how many were passed over since they were posted or queued."""

    chosen: list[Candidate]
    passed: int = 0


async def choose(
    candidates: AsyncIterator[Candidate], wanted: int, marks: AccountMarks, *, repeat: bool,
    without: Collection[str] = (),
) -> Choice:
    """Take the first `wanted` contents in order that were not posted; with `repeat` also those.

    Fewer than `wanted`: there are no more. What is queued or taken by another task, or in
    `without`, is never chosen.
    """
    found = Choice([])
    again: list[tuple[datetime, int, Candidate]] = []
    seen = set(without)
    async for candidate in candidates:
        if candidate.sha256 in seen:
            continue
        seen.add(candidate.sha256)
        if candidate.sha256 in marks.queued or candidate.sha256 in marks.taken:
            found.passed += 1
        elif (use := marks.used.get(candidate.sha256)) is not None:
            found.passed += 1
            again.append((use.used_at, len(again), candidate))
        else:
            found.chosen.append(candidate)
            if len(found.chosen) == wanted:
                return found
    if repeat:
        longest_ago = sorted(again)[:wanted - len(found.chosen)]
        found.chosen += [candidate for _, _, candidate in longest_ago]
    return found
