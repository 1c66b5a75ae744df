"""Errors and warnings as they are gathered, and what becomes of them when a request is refused."""

from __future__ import annotations

from dataclasses import dataclass, field

from postdeck.core.check import CheckReport, Finding, Where
from postdeck.core.errors import (
    InvalidInputError,
    MediaError,
    NotFoundError,
    PostDeckError,
    StartTimeError,
    TargetError,
)

_ERRORS: dict[Where, type[InvalidInputError]] = {
    Where.MEDIA: MediaError, Where.PHONE: TargetError, Where.ACCOUNT: TargetError,
    Where.START: StartTimeError,
}


@dataclass
class Findings:
    """What was found for one post so far; each thing once."""

    errors: dict[Finding, None] = field(default_factory=dict)
    warnings: dict[Finding, None] = field(default_factory=dict)

    def error(self, where: Where, text: str, advice: str = "") -> None:
        """This post can't be."""
        self.errors[Finding(text=text, advice=advice, where=where)] = None

    def warning(self, where: Where, text: str, advice: str = "") -> None:
        """This post can be, but."""
        self.warnings[Finding(text=text, advice=advice, where=where)] = None

    def add(self, other: Findings) -> None:
        """These, too."""
        self.errors |= other.errors
        self.warnings |= other.warnings


def finding_of(error: PostDeckError, otherwise: Where = Where.REQUEST) -> Finding:
    """An error as a finding."""
    where = otherwise
    if isinstance(error, MediaError):
        where = Where.MEDIA
    elif isinstance(error, TargetError):
        where = Where.PHONE
    elif isinstance(error, NotFoundError):
        where = Where.ACCOUNT
    elif isinstance(error, StartTimeError):
        where = Where.START
    return Finding(text=str(error), advice=error.advice, where=where)


def refusal(report: CheckReport) -> InvalidInputError:
    """The error that says the first thing that is wrong, whose it is, and how much more there is.

    The report must hold an error.
    """
    (whose, first), *more = report.all_errors()
    text = f"{whose}: {first.text}" if whose else first.text
    if more:
        text += f" (And {len(more)} more.)"
    return _ERRORS.get(first.where, InvalidInputError)(text, first.advice)
