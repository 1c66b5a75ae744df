"""The drafts and templates of whoever composes on this computer."""

from __future__ import annotations

import asyncio
from pathlib import Path

from postdeck.core.draft import Draft
from postdeck.core.errors import ProfileError
from postdeck.store.drafts import DraftFiles

DRAFTS, TEMPLATES = "drafts", "templates"


class Drafts:
    """Keeps drafts under a profile; without one, as long as it lives. One thing after the other.

    `folder` is DRAFTS or TEMPLATES.
    """

    def __init__(self, profile: Path | None, folder: str = DRAFTS) -> None:
        self._files = DraftFiles(profile / folder) if profile else None
        self._kept: dict[str, Draft] = {}
        self._turn = asyncio.Lock()

    async def all(self) -> tuple[Draft, ...]:
        """Every draft, latest first."""
        if self._files is None:
            return tuple(reversed(self._kept.values()))
        async with self._turn:
            return await asyncio.to_thread(self._files.all)

    async def save(self, draft: Draft) -> None:
        """Keep a draft; ProfileError says why it could not be written, nothing is lost then."""
        async with self._turn:
            if self._files is None:
                self._kept.pop(draft.id, None)
                self._kept[draft.id] = draft
                return
            try:
                await asyncio.to_thread(self._files.save, draft)
            except OSError as error:
                raise ProfileError(
                    f"Not saved: {(error.strerror or 'the disk refuses').lower()}.",
                    "What you see stays here; make room, and it is saved again.") from error

    async def remove(self, draft_id: str) -> None:
        """Forget a draft; ProfileError."""
        async with self._turn:
            self._kept.pop(draft_id, None)
            if self._files is None:
                return
            try:
                await asyncio.to_thread(self._files.remove, draft_id)
            except OSError as error:
                raise ProfileError("The draft could not be removed.",
                                   "Look at the profile folder.") from error
