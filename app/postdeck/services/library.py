"""What one may ask of the media library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from postdeck.core.caption import Captions
from postdeck.core.clock import Clock
from postdeck.core.errors import InvalidInputError
from postdeck.core.library import LibraryItem, tags_of
from postdeck.media.intake import Intake
from postdeck.media.naming import name_order
from postdeck.store.store import Store

MOST_FILES = 1000
MOST_CAPTION = 10_000
"""Characters of an item's own caption, as of a post's."""


class Library:
    """The deck's library."""

    def __init__(self, store: Store, intake: Intake, clock: Clock) -> None:
        self._store, self._intake, self._clock = store, intake, clock

    async def list(self, tags: str = "") -> tuple[LibraryItem, ...]:
        """The items in the order in which they are taken; with any of these tags."""
        wanted = set(tags_of(tags))
        return tuple(item for item in await self._store.library.all()
                     if not wanted or not wanted.isdisjoint(item.tags))

    async def add(self, paths: Sequence[str], *, tags: str = "", caption: str = "",
                  username: str = "") -> tuple[LibraryItem, ...]:
        """Copy files in, behind the others, all or none; sort_1_x, sort_2_x give their order.

        What is there already for that account stays as it is and is answered too. Raises
        MediaError (a file), InvalidInputError (the caption).
        """
        if len(paths) > MOST_FILES:
            raise InvalidInputError(f"More than {MOST_FILES:,} files in one go.",
                                    "Add them in several goes.")
        _check_caption(caption)
        in_order = sorted(paths, key=lambda path: name_order(Path(path).name)[:2])
        sitting = self._intake.sitting()
        materials = [await sitting.take(path) for path in in_order]
        return await self._store.library.add(
            materials, tags=tags_of(tags), caption=caption, username=username,
            at=self._clock.now())

    async def update(self, item_id: int, *, tags: str | None = None, caption: str | None = None,
                     username: str | None = None, place: int | None = None) -> LibraryItem:
        """Change what is given; `place` counts from 1.

        Raises NotFoundError, InvalidInputError (the caption), ConflictError.
        """
        item = await self._store.library.get(item_id)
        if caption is not None:
            _check_caption(caption)
        changes = {"tags": None if tags is None else tags_of(tags), "caption": caption,
                   "username": username}
        given = {name: value for name, value in changes.items() if value is not None}
        if given:
            await self._store.library.update(item.model_copy(update=given))
        if place is not None:
            await self._store.library.move(item_id, place)
        return await self._store.library.get(item_id)

    async def remove(self, item_ids: Sequence[int]) -> None:
        """Take items out, all or none; their used marks stay. NotFoundError."""
        await self._store.library.remove(item_ids)

    async def forget(self, item_ids: Sequence[int] | None = None, username: str = "") -> int:
        """Clear used marks, so that the same may be posted again; answers how many.

        Of these items (None: of everything), of one account or of all. Raises NotFoundError.
        """
        if item_ids is None:
            return await self._store.uses.forget(None, username)
        items = [await self._store.library.get(item_id) for item_id in item_ids]
        return await self._store.uses.forget({item.material.sha256 for item in items}, username)


def _check_caption(caption: str) -> None:
    if len(caption) > MOST_CAPTION:
        raise InvalidInputError(f"The caption is longer than {MOST_CAPTION:,} characters.",
                                "Shorten it.")
    if "\0" in caption or any("\ud800" <= sign <= "\udfff" for sign in caption):
        raise InvalidInputError("The caption has characters that are no text.", "Type it again.")
    Captions(caption)
