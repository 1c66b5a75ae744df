"""What a person may set once for a whole profile, with titles and bounds."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, field_validator

from postdeck.core.failure import RetryClass
from postdeck.core.task import Frozen, Platform


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    """Whether panes and notes slide in."""

    SYSTEM = "system"
    REDUCED = "reduced"


def _zero_is_none(value: Any) -> Any:
    """settings.toml has no word for "none", so it says 0."""
    return None if value == 0 and not isinstance(value, bool) else value


class RemoteDeckSettings(Frozen):
    """Another deck that the window can show: a PostDeck or a TikMatrix.

    `token` is the bearer token that it wants, "" for none; never shown.
    """

    name: str = Field(min_length=1, max_length=100, title="Name")
    url: str = Field(max_length=500, pattern=r"^https?://[!-~]+$", title="Address",
                     description="Like http://localhost:50809")
    token: str = Field("", max_length=1000, pattern="^[!-~]*$", title="Token", repr=False)


class Notices(StrEnum):
    """Which notices the desktop shows."""

    ALL = "all"
    TROUBLE = "trouble"
    NONE = "none"


class Settings(Frozen):
    """A profile's settings, as kept in settings.toml.

    `adb_port` None (0 in the file): PostDeck's own adb server on a free port. `max_running` bounds
    how many phones post at once; 0 is no bound. `language` "" follows the computer.
    The window draws its page from the fields: `unit` stands behind a number, `zero` is what 0
    means in words, `step` how far an arrow goes, `restart`: it counts from the next start on.
    """

    adb_port: Annotated[int | None, BeforeValidator(_zero_is_none)] = Field(
        5037, strict=True, ge=1, le=65535, title="adb server's port",
        description="5037 is shared with other tools; 0 starts a server of PostDeck's own.",
        json_schema_extra={"zero": "Own", "restart": True})
    api_on: bool = Field(True, strict=True, title="Let programs make tasks",
                         description="Only programs on this computer can reach it.")
    api_port: int = Field(50809, strict=True, ge=1, le=65535, title="Port",
                          description="1 to 65535. Clients of the task API expect 50809.")
    max_running: int = Field(0, strict=True, ge=0, le=10_000, title="Phones at once",
                             description="How many phones may post at the same time; 0 is all.",
                             json_schema_extra={"unit": "phones", "zero": "All"})
    grace_minutes: int = Field(15, strict=True, ge=1, le=1440, title="Grace for late starts",
                               description="A post that is later than this is marked missed.",
                               json_schema_extra={"unit": "minutes"})
    retries_phone: int = Field(
        2, strict=True, ge=0, le=2, title="Retries when the phone fails",
        description="At most, and only before Post is tapped. After the tap PostDeck only looks.",
        json_schema_extra={"unit": "times", "zero": "None"})
    retries_app: int = Field(
        2, strict=True, ge=0, le=2, title="Retries when the app fails",
        description="When it crashes, or shows a page that PostDeck does not know.",
        json_schema_extra={"unit": "times", "zero": "None"})
    retries_network: int = Field(
        2, strict=True, ge=0, le=2, title="Retries without internet",
        description="When the app says that the phone is offline.",
        json_schema_extra={"unit": "times", "zero": "None"})
    default_platform: Platform = Field(Platform.TIKTOK, title="App for a new post",
                                       description="Chosen in Compose until you choose another.")
    evidence_days: int = Field(30, strict=True, ge=1, le=3650, title="Keep screenshots for",
                               description="Older ones are removed; what was done stays.",
                               json_schema_extra={"unit": "days"})
    evidence_megabytes: int = Field(
        2000, strict=True, ge=50, le=1_000_000, title="Screenshots take at most",
        description="Beyond it the oldest are removed.", json_schema_extra={"unit": "MB"})
    theme: Theme = Field(Theme.SYSTEM, title="Theme",
                         description="Light, dark, or as this computer is set.")
    text_size: int = Field(
        100, strict=True, ge=100, le=200, title="Text size",
        description="Of the whole window, beside the size that this computer sets.",
        json_schema_extra={"unit": "%", "step": 10})
    motion: Motion = Field(Motion.SYSTEM, title="Motion",
                           description="Reduced: panes and notes are there at once.")
    language: str = Field("", max_length=20, pattern=r"^[A-Za-z_\-]*$", title="Language",
                          description="Of the window.")
    notices: Notices = Field(Notices.ALL, title="Desktop notices",
                             description="What PostDeck tells beside the clock.")
    look_for_updates: bool = Field(
        True, strict=True, title="Look for updates",
        description="Once a day, where whoever made this PostDeck has set an address to ask.")
    remote_decks: tuple[RemoteDeckSettings, ...] = Field(
        (), max_length=100, title="Other decks")

    @field_validator("remote_decks")
    @classmethod
    def _have_names_of_their_own(
        cls, decks: tuple[RemoteDeckSettings, ...]
    ) -> tuple[RemoteDeckSettings, ...]:
        if len({deck.name for deck in decks}) < len(decks):
            raise ValueError("two decks have the same name")
        return decks

    @property
    def retries(self) -> dict[RetryClass, int]:
        """How often what failed before the tap is repeated at most."""
        return {RetryClass.PHONE: self.retries_phone, RetryClass.APP: self.retries_app,
                RetryClass.NETWORK: self.retries_network}

    @property
    def grace(self) -> timedelta:
        """How late a task may start."""
        return timedelta(minutes=self.grace_minutes)
