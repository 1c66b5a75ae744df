"""The media library: files to choose from, and what each account has posted already."""

from __future__ import annotations

from datetime import datetime

from postdeck.core.task import Frozen, Material, Platform


class Use(Frozen):
    """A file's content was, or may have been, posted to an account by a task."""

    platform: Platform
    username: str
    sha256: str
    task_id: int
    used_at: datetime


class LibraryItem(Frozen):
    """A file of the library.

    `caption` is its own (spintax) and stands above the post's; with `username` it is for that
    account only, in whichever app. Items are taken in order of `position`, then id.
    """

    id: int
    material: Material
    tags: tuple[str, ...] = ()
    caption: str = ""
    username: str = ""
    position: int = 0
    added_at: datetime
    uses: tuple[Use, ...] = ()


def tags_of(text: str) -> tuple[str, ...]:
    """The tags in a comma-separated text, each once, in lower case."""
    return tuple(dict.fromkeys(tag for word in text.split(",") if (tag := word.strip().lower())))
