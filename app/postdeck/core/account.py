"""An account of an app on a phone; PostDeck never knows its password."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from postdeck.core.errors import InvalidInputError
from postdeck.core.task import Frozen, Platform

MOST_USERNAME = 100


def handle(text: str) -> str:
    """A username as it is stored: without "@" and spaces, in lower case."""
    return text.strip().lstrip("@").strip().lower()


def checked_username(text: str) -> str:
    """A username as it is stored, from what a person wrote; InvalidInputError."""
    username = handle(text)
    if not username:
        raise InvalidInputError("The username is empty.", "Type it as the app shows it.")
    if len(username) > MOST_USERNAME or any(mark.isspace() for mark in username):
        raise InvalidInputError("The username is too long or has spaces.",
                                "Type it as the app shows it.")
    return username


def with_tags(tags: str, more: str) -> str:
    """Comma-separated tags with some more at the end; what is there already stays as written."""
    return _joined([*_split(tags), *_split(more)])


def without_tags(tags: str, less: str) -> str:
    """Comma-separated tags without some of them, whatever their case."""
    gone = {tag.casefold() for tag in _split(less)}
    return _joined([tag for tag in _split(tags) if tag.casefold() not in gone])


def _split(tags: str) -> list[str]:
    return [tag for word in tags.split(",") if (tag := word.strip())]


def _joined(tags: list[str]) -> str:
    first: dict[str, str] = {}
    for tag in tags:
        first.setdefault(tag.casefold(), tag)
    return ", ".join(first.values())


class NewAccount(Frozen):
    """An account to remember."""

    username: str = Field(min_length=1, max_length=MOST_USERNAME)
    serial: str
    platform: Platform = Platform.TIKTOK
    package: str = ""
    tags: str = ""
    enabled: bool = True


class Account(NewAccount):
    """A remembered account."""

    id: int


class AccountActivity(Frozen):
    """When an account last posted, and when its next task is due; None: never, nothing."""

    account_id: int
    last_post_at: datetime | None = None
    next_at: datetime | None = None
