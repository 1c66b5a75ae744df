"""The media library of another deck: the task API has no call for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from postdeck.core.errors import DeckRefusedError
from postdeck.core.library import LibraryItem
from postdeck.remote.wire.client import Wire


class RemoteLibrary:
    """Keeps the Library protocol by saying where to go instead."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def list(self, tags: str = "") -> tuple[LibraryItem, ...]:
        """Raises DeckRefusedError."""
        self._refuse()

    async def add(self, paths: Sequence[str], *, tags: str = "", caption: str = "",
                  username: str = "") -> tuple[LibraryItem, ...]:
        """Raises DeckRefusedError."""
        self._refuse()

    async def update(self, item_id: int, *, tags: str | None = None, caption: str | None = None,
                     username: str | None = None, place: int | None = None) -> LibraryItem:
        """Raises DeckRefusedError."""
        self._refuse()

    async def remove(self, item_ids: Sequence[int]) -> None:
        """Raises DeckRefusedError."""
        self._refuse()

    async def forget(self, item_ids: Sequence[int] | None = None, username: str = "") -> int:
        """Raises DeckRefusedError."""
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise DeckRefusedError(f"The library of {self._wire.name} can't be seen or changed from "
                               "another computer.", "Open PostDeck on that computer.")
