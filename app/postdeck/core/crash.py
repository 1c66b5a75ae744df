"""What a person is told of something unexpected that happened inside PostDeck."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from postdeck.core.task import Frozen


class CrashReport(Frozen):
    """One report: its file's name, when it was written (UTC), what it is about, all of it.

    Nothing private is in it, and it never leaves the computer by itself.
    """

    name: str
    at: datetime
    about: str
    text: str


class CrashReports(Protocol):
    """The reports of a profile."""

    def untold(self) -> tuple[CrashReport, ...]:
        """Those that nobody was told of yet, oldest first."""
        ...

    def mark_told(self) -> None:
        """Somebody has been told of all there are."""
        ...

    def delete(self) -> None:
        """Remove all reports."""
        ...
