"""What the news of a newer PostDeck says, and when it counts; no network, no signatures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import PurePath
from typing import Protocol

from pydantic import AwareDatetime, Field

from postdeck.core.task import Frozen

VERSION = r"^\d{1,6}\.\d{1,6}\.\d{1,6}$"
MAX_FILE_BYTES = 2 << 30
CLOCKS_DIFFER = timedelta(days=1)
"""How far ahead of this computer's clock the news may have been written."""


class FileKind(StrEnum):
    """The forms in which PostDeck is given away."""

    DEB = "deb"
    ARCHIVE = "archive"
    SETUP = "setup"
    DMG = "dmg"


class UpdateFile(Frozen):
    """One file of a release; it lies beside the news, under `name`."""

    name: str = Field(max_length=100, pattern=r"^[A-Za-z0-9][A-Za-z0-9._+~-]*$")
    kind: FileKind
    machine: str = Field(pattern="^[a-z0-9_]{1,20}$")
    size: int = Field(ge=1, le=MAX_FILE_BYTES, strict=True)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class UpdateManifest(Frozen):
    """What a distributor says of the newest version; the part of its file that is signed.

    It counts until `valid_until` (whole seconds, UTC), and never after one with a later
    `issued_at` was seen. `key_id` names the key it is signed with.
    """

    version: str = Field(pattern=VERSION)
    issued_at: AwareDatetime
    valid_until: AwareDatetime
    notes: str = Field(max_length=20_000)
    files: tuple[UpdateFile, ...] = Field(max_length=50)
    key_id: str = Field(pattern="^[0-9a-f]{16}$")

    def refusal(self, now: datetime, seen_at: datetime | None) -> str:
        """Why it does not count at `now`, after news of `seen_at` was seen; "" when it does."""
        if self.issued_at > now + CLOCKS_DIFFER:
            return f"The news of updates is dated {_day(self.issued_at)}, which is to come."
        if now >= self.valid_until:
            return f"The news of updates counted only until {_day(self.valid_until)}."
        if seen_at is not None and self.issued_at < seen_at:
            return (f"The news of updates is from {_day(self.issued_at)}, older than what was "
                    "seen here already.")
        return ""

    def is_newer_than(self, version: str) -> bool:
        """Whether it tells of a later version; never true of the same or an earlier one."""
        return version_numbers(self.version) > version_numbers(version)

    def file_for(self, kind: FileKind | None, machine: str) -> UpdateFile | None:
        """The file for an installation of this kind; None: there is none."""
        return next((file for file in self.files
                     if file.kind is kind and file.machine == machine), None)


class UpdateState(StrEnum):
    """How it stands with updates."""

    OFF = "off"
    CURRENT = "current"
    NEWER = "newer"


class UpdateNews(Frozen):
    """What a check found: the newest version and what is new in it, the file for this computer.

    Without `file` there is none for it; `version` is "" while the state is off.
    """

    state: UpdateState
    own: str
    version: str = ""
    notes: str = ""
    file: UpdateFile | None = None


class Updates(Protocol):
    """News of newer versions, and how their file is had."""

    @property
    def is_on(self) -> bool:
        """Whether this build has an address to ask."""
        ...

    async def news(self) -> UpdateNews | None:
        """Ask if that was not done today, None: it was, or there is nothing new to be told.

        UpdateError.
        """
        ...

    async def get(self, progress: Progress | None = None) -> PurePath:
        """Download the file for this computer and verify it; UpdateError says why not.

        Goes on where it broke off. `progress` hears the bytes that are there, and of how many.
        """
        ...

    async def pass_over(self, version: str) -> None:
        """Tell no more of this version."""
        ...


class Progress(Protocol):
    """Hears how far a download is."""

    def __call__(self, done: int, whole: int) -> None:
        """`done` of `whole` bytes are there."""
        ...


def version_numbers(text: str) -> tuple[int, ...]:
    """"1.2.3" as numbers that compare; what stands behind a number is left out."""
    return tuple(int("".join(c for c in part if c.isdigit()) or 0)
                 for part in text.partition("+")[0].split(".")[:3])


def installed_as(executable: PurePath, system: str, packaged: bool) -> FileKind | None:
    """What this PostDeck was installed from; None: it runs from its sources."""
    if not packaged:
        return None
    if system == "win32":
        return FileKind.SETUP
    if system == "darwin":
        return FileKind.DMG
    return FileKind.DEB if executable.is_relative_to("/usr") else FileKind.ARCHIVE


def machine_name(text: str) -> str:
    """A computer's kind as files are named: x86_64, arm64."""
    name = text.lower()
    return {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}.get(name, name)


def _day(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
