"""A folder of media and words: `@username/` within it, and itself for what is missing there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.account import handle
from postdeck.core.errors import InvalidInputError, MediaError
from postdeck.media.naming import name_order
from postdeck.media.source_file import open_source, refuse_path

CAPTION = "caption.txt"
SOUND_NAMES = "sound_names.txt"
SOUND_URLS = "sound_urls.txt"
MOST_TEXT = 1 << 20
"""Bytes of a text file; more is no list of captions or sounds."""

_SUFFIXES = {"video": (".mp4", ".mov", ".m4v", ".webm", ".mkv", ".3gp"),
             "image": (".jpg", ".jpeg", ".png", ".webp")}

@dataclass(frozen=True)
class LocalFolder:
    """The places for one account, the nearest first. Everything here blocks."""

    places: tuple[Path, ...]

    @classmethod
    def open(cls, path: str, username: str) -> LocalFolder:
        """The folder at `path`, seen by an account; MediaError when there is none."""
        refuse_path(path)
        try:
            root = Path(path).expanduser()
            with os.scandir(root) as entries:
                own = sorted(entry.name for entry in entries
                             if username and entry.name.startswith("@")
                             and handle(entry.name) == handle(username) and entry.is_dir())
        except FileNotFoundError:
            raise MediaError(f"The folder {path} is not there.", "Choose it again.") from None
        except NotADirectoryError:
            raise MediaError(f"{path} is not a folder.",
                             "Choose the folder that the file is in.") from None
        except (OSError, ValueError, RuntimeError):
            raise MediaError(f"The folder {path} can't be read.",
                             "Change its permissions, or choose another.") from None
        return cls((*(root / name for name in own), root))

    def media(self, kind: str) -> tuple[tuple[Path, ...], ...]:
        """The files of that kind by name, place by place; what is no regular file is not there."""
        return tuple(tuple(sorted(_files(place, _SUFFIXES[kind]),
                                  key=lambda path: (name_order(path.name), path.name)))
                     for place in self.places)

    def text(self, name: str) -> str:
        """What the nearest file of that name says; "" when there is none.

        Raises InvalidInputError when it is no text.
        """
        for place in self.places:
            path = place / name
            if path.is_file() and path.stat().st_size and (words := _read(path).strip()):
                return words
        return ""

    def lines(self, name: str) -> tuple[str, ...]:
        """The lines of the nearest file of that name, without the blank ones."""
        return tuple(line.strip() for line in self.text(name).splitlines() if line.strip())


def _files(place: Path, suffixes: tuple[str, ...]) -> list[Path]:
    try:
        with os.scandir(place) as entries:
            return [Path(entry.path) for entry in entries
                    if not entry.name.startswith(".") and _is_text(entry.name)
                    and entry.name.lower().endswith(suffixes) and entry.is_file()]
    except OSError:
        raise MediaError(f"The folder {place} can't be read.",
                         "Change its permissions, or choose another.") from None


def _is_text(name: str) -> bool:
    """False for a name with stray bytes: it could not be stored or shown."""
    return not any("\ud800" <= character <= "\udfff" for character in name)


def _read(path: Path) -> str:
    with os.fdopen(open_source(str(path)), "rb") as file:
        content = file.read(MOST_TEXT + 1)
    if len(content) > MOST_TEXT:
        raise InvalidInputError(f"{path} is larger than 1 MB.", "Keep fewer lines in it.")
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InvalidInputError(f"{path} is not text in UTF-8 (line {line}).",
                                "Save it as UTF-8.") from None
    if "\0" in words:
        raise InvalidInputError(f"{path} is not text.", "Save it as plain text in UTF-8.")
    return words
