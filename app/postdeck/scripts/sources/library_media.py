"""Chooses from the library: by kind, tags and account, in the library's order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

from postdeck.core.account import handle
from postdeck.core.library import LibraryItem, tags_of
from postdeck.media.intake import Intake
from postdeck.scripts.sources.choosing import Candidate, choose
from postdeck.scripts.sources.marks import AccountMarks
from postdeck.scripts.sources.refusals import no_material
from postdeck.scripts.sources.request import SourceRequest


class LibraryMedia:
    """The items of the library, read once for all tasks of a request."""

    def __init__(self, items: Sequence[LibraryItem], intake: Intake) -> None:
        self._items = {item.id: item for item in items}
        self._intake = intake

    async def choose(
        self, request: SourceRequest, marks: AccountMarks
    ) -> tuple[tuple[LibraryItem, ...], tuple[str, ...]]:
        """The items for a task, and what to say about others; NoMaterialError."""
        fitting = [item for item in self._items.values() if _fits(item, request)]
        there, gone = list[LibraryItem](), list[LibraryItem]()
        for item in fitting:
            path = self._intake.path_of(item.material)
            (there if await asyncio.to_thread(path.is_file) else gone).append(item)
        choice = await choose(_candidates(there), request.wanted, marks,
                              repeat=bool(request.config.allow_repeat))
        if len(choice.chosen) < request.wanted:
            raise no_material(request, _where(request), len(choice.chosen), choice.passed)
        notes = tuple(f"{item.material.name} was passed over: PostDeck's copy of it is gone. "
                      "Add it to the library again." for item in gone)
        return tuple(self._items[int(one.place)] for one in choice.chosen), notes


def _fits(item: LibraryItem, request: SourceRequest) -> bool:
    wanted = tags_of(request.config.materials_tags)
    return (item.material.kind == request.kind
            and item.username in ("", handle(request.username))
            and (not wanted or not set(wanted).isdisjoint(item.tags)))


async def _candidates(items: Sequence[LibraryItem]) -> AsyncIterator[Candidate]:
    for item in items:
        yield Candidate(item.material.sha256, item.id)


def _where(request: SourceRequest) -> str:
    tags = tags_of(request.config.materials_tags)
    return f"The library (tagged {' or '.join(tags)})" if tags else "The library"
