"""What the window wants of the house it stands in: its deck, its settings, ways to other decks."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from postdeck.core.crash import CrashReports
from postdeck.core.deck import Deck
from postdeck.core.settings import RemoteDeckSettings, Settings
from postdeck.core.update import Updates

if TYPE_CHECKING:
    from postdeck.core.examination import Examiner
    from postdeck.remote.deck import RemoteDeck


@dataclass(frozen=True)
class ApiState:
    """The task API now: its port, None while it is off; why, when it should be on.

    `token` is the one that callers must send, "" when they need none.
    """

    port: int | None = None
    problem: str = ""
    token: str = ""


class HouseForWindow(Protocol):
    """Implemented by launch; the window knows no more of it."""

    @property
    def deck(self) -> Deck:
        """This computer's deck."""
        ...

    @property
    def settings(self) -> Settings:
        """The settings as they are saved."""
        ...

    @property
    def waiting(self) -> frozenset[str]:
        """Names of settings that were changed and count from the next start on."""
        ...

    @property
    def folder(self) -> Path:
        """Where the profile is."""
        ...

    @property
    def crashes(self) -> CrashReports:
        """What happened inside PostDeck that should not have."""
        ...

    @property
    def updates(self) -> Updates:
        """Newer versions of PostDeck."""
        ...

    @property
    def examiner(self) -> Examiner:
        """Who examines this computer."""
        ...

    @property
    def api(self) -> ApiState:
        """The task API."""
        ...

    @property
    def adb_words(self) -> str:
        """How it stands with adb, as a sentence; a problem when `adb_fails`."""
        ...

    @property
    def adb_fails(self) -> bool:
        """Whether there is no adb."""
        ...

    @property
    def adb_environment(self) -> dict[str, str]:
        """What another program needs in its environment to use the same adb server."""
        ...

    async def save(self, settings: Settings) -> None:
        """Write the settings and go by them from now on; ProfileError: nothing was changed."""
        ...

    async def new_token(self) -> None:
        """Make a token for the task API; the one before counts no more. ProfileError."""
        ...

    async def drop_token(self) -> None:
        """Let programs in without a token. ProfileError."""
        ...

    async def evidence_bytes(self) -> int:
        """How much room the screenshots and screens take."""
        ...

    def hold(self, on: bool) -> None:
        """Start nothing new on any phone, or go on; what runs, runs on."""
        ...

    @property
    def virtual_phones(self) -> bool:
        """Whether there are virtual phones, or are about to be."""
        ...

    async def try_virtual_phones(self) -> None:
        """Bring three virtual phones with a sample post each; PostDeckError: there are none."""
        ...

    async def remove_virtual_phones(self) -> None:
        """Take them away again, with their accounts and tasks."""
        ...

    def connect(self, wanted: RemoteDeckSettings) -> AbstractAsyncContextManager[RemoteDeck]:
        """Another deck, kept up with while inside; InvalidInputError for an address or token
        that can't be used."""
        ...
