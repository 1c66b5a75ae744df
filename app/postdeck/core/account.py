"""An account of an app on a phone; PostDeck never knows its password."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from postdeck.core.task import Frozen, Platform


def handle(text: str) -> str:
    """A username as it is stored: without "@" and spaces, in lower case."""
    return text.strip().lstrip("@").strip().lower()


class NewAccount(Frozen):
    """An account to remember."""

    username: str = Field(min_length=1, max_length=100)
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
