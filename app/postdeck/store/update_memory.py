"""What a profile remembers of updates: the latest news, when it asked, what was passed over."""

from __future__ import annotations

import logging
from pathlib import Path

from pydantic import AwareDatetime, ValidationError

from postdeck.core.task import Frozen
from postdeck.store.whole_file import write_whole

log = logging.getLogger(__name__)

_MOST_BYTES = 10_000


class Remembered(Frozen):
    """Instants in UTC; `passed_over` is a version, "" for none."""

    seen_at: AwareDatetime | None = None
    asked_at: AwareDatetime | None = None
    passed_over: str = ""


class UpdateMemory:
    """One small file in the profile; everything here blocks."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Remembered:
        """What is remembered; nothing, when the file can't be read."""
        try:
            if self._file.stat().st_size > _MOST_BYTES:
                raise ValueError("it is too long")
            return Remembered.model_validate_json(self._file.read_bytes())
        except FileNotFoundError:
            return Remembered()
        except (OSError, ValueError, ValidationError) as error:
            log.warning("%s can't be read: %s", self._file.name, type(error).__name__)
            return Remembered()

    def write(self, remembered: Remembered) -> None:
        """Remember; OSError."""
        write_whole(self._file, remembered.model_dump_json().encode("ascii"))
