"""What an examination of this computer finds, point by point, and what can be done from here."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Fix(StrEnum):
    """What PostDeck can do by itself about a point."""

    START_ADB = "start_adb"
    SERVE_API = "serve_api"
    MEND_PHONE = "mend_phone"


@dataclass(frozen=True)
class Finding:
    """One point. Without an `essential` one PostDeck can't post at all.

    `serial` and `point` say which phone, and which point of its readiness, it is about.
    """

    name: str
    ok: bool
    detail: str = ""
    advice: str = ""
    essential: bool = True
    fix: Fix | None = None
    serial: str = ""
    point: str = ""

    def as_json(self) -> dict[str, object]:
        """For programs."""
        return {"name": self.name, "ok": self.ok, "detail": self.detail, "advice": self.advice,
                "essential": self.essential}


class Examiner(Protocol):
    """Examines the computer on which the deck runs, while it runs."""

    def examine(self) -> AsyncIterator[Finding]:
        """Look at everything, one point after the other."""
        ...

    async def mend(self, finding: Finding) -> None:
        """Do what `finding.fix` says; PostDeckError: it did not help."""
        ...
