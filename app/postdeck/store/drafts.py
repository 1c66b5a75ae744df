"""Drafts and templates: one small file each, written whole, in folders of the profile."""

from __future__ import annotations

import logging
from pathlib import Path

from pydantic import ValidationError

from postdeck.core.draft import Draft
from postdeck.store.whole_file import write_whole

log = logging.getLogger(__name__)

_MOST_BYTES = 5_000_000


class DraftFiles:
    """The drafts in a folder; everything here blocks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Draft, ...]:
        """Every draft, latest first; a file that can't be read is left where it is."""
        try:
            files = sorted(self._folder.glob("*.json"))
        except OSError:
            return ()
        found = [draft for file in files if (draft := _read(file)) is not None]
        return tuple(sorted(found, key=lambda draft: (
            draft.saved_at.timestamp() if draft.saved_at else 0.0), reverse=True))

    def save(self, draft: Draft) -> None:
        """Write a draft; OSError: the one before is still there."""
        self._folder.mkdir(mode=0o700, exist_ok=True)
        write_whole(self._folder / f"{draft.id}.json",
                    draft.model_dump_json().encode("utf-8", "surrogatepass"))

    def remove(self, draft_id: str) -> None:
        """Forget a draft; OSError. One that is not there is no error."""
        (self._folder / f"{draft_id}.json").unlink(missing_ok=True)


def _read(file: Path) -> Draft | None:
    try:
        if file.stat().st_size > _MOST_BYTES:
            return None
        return Draft.model_validate_json(file.read_bytes())
    except (OSError, ValidationError) as error:
        log.warning("The draft %s can't be read: %s", file.name, type(error).__name__)
        return None
