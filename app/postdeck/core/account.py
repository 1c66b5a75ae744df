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
