"""Whether a library or folder has anything at all for a post that chooses when it starts."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from postdeck.core.account import handle
from postdeck.core.errors import InvalidInputError
from postdeck.core.library import LibraryItem, tags_of
from postdeck.scripts.sources import SourceRequest
from postdeck.scripts.sources.folder import LocalFolder
from postdeck.scripts.sources.refusals import no_material
from postdeck.store.store import Store


class Candidates:
    """Asks once per request what there is; used marks are not looked at, they may change."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._library: Sequence[LibraryItem] | None = None

    async def missing(self, request: SourceRequest) -> InvalidInputError | None:
        """Why nothing could be chosen as things are now; None when something could."""
        try:
            count = await self._count(request)
        except InvalidInputError as error:
            return error
        if count >= request.wanted:
            return None
        where = f"The folder {request.config.material_path}" if request.from_folder \
            else "The library"
        return no_material(request, where, count, 0)

    async def _count(self, request: SourceRequest) -> int:
        if request.from_folder:
            folder = await asyncio.to_thread(
                LocalFolder.open, request.config.material_path, request.username)
            places = await asyncio.to_thread(folder.media, request.kind)
            return max(map(len, places), default=0)
        if self._library is None:
            self._library = await self._store.library.all()
        return sum(_fits(item, request) for item in self._library)


def _fits(item: LibraryItem, request: SourceRequest) -> bool:
    """Of a post for whoever is signed in, any account's own items may be meant."""
    wanted = tags_of(request.config.materials_tags)
    return (item.material.kind == request.kind
            and (not request.username or item.username in ("", handle(request.username)))
            and (not wanted or not set(wanted).isdisjoint(item.tags)))
