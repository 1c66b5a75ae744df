"""What a check before queueing says: errors and warnings, each with what to do, per target."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from enum import StrEnum

from postdeck.core.task import Frozen, Platform

MOST_LINES = 100


class Where(StrEnum):
    """Which part of a post a finding is about, so that a face can say it there."""

    MEDIA = "media"
    CAPTION = "caption"
    OPTION = "option"
    PHONE = "phone"
    ACCOUNT = "account"
    START = "start"
    REQUEST = "request"


class Finding(Frozen):
    """One thing that is wrong or doubtful; two sentences for a person."""

    text: str
    advice: str = ""
    where: Where = Where.REQUEST

    @property
    def sentence(self) -> str:
        """What is wrong, then what to do."""
        return f"{self.text} {self.advice}".strip()


class TargetReport(Frozen):
    """What was found for one post, and what it would send.

    `name` is the phone's; `files` are names in posting order. `notes` are neither errors nor
    warnings: which file was chosen and why, or that the post will wait for its phone.
    `starts_at` is when it would start, None where that is not told; `at_once`: as soon as its
    phone is free.
    """

    serial: str
    name: str = ""
    username: str = ""
    platform: Platform = Platform.TIKTOK
    errors: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    caption: str = ""
    sound: str = ""
    files: tuple[str, ...] = ()
    starts_at: datetime | None = None
    at_once: bool = False

    @property
    def title(self) -> str:
        """“@ann on Pixel 8”, or the phone alone."""
        phone = self.name or self.serial
        return f"@{self.username} on {phone}" if self.username else phone


class CheckReport(Frozen):
    """What a check found: for the request as a whole, and for each target.

    Errors refuse the request, all of it; warnings let it pass.
    """

    targets: tuple[TargetReport, ...] = ()
    errors: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the request would be queued."""
        return not self.errors and not any(target.errors for target in self.targets)

    def all_errors(self) -> tuple[tuple[str, Finding], ...]:
        """Every different error once, with whom it is about ("" for all)."""
        return _told_once(self.errors, ((each.title, each.errors) for each in self.targets),
                          len(self.targets))

    def all_warnings(self) -> tuple[tuple[str, Finding], ...]:
        """Every different warning once, with whom it is about ("" for all)."""
        return _told_once(self.warnings, ((each.title, each.warnings) for each in self.targets),
                          len(self.targets))

    def warning_lines(self) -> tuple[str, ...]:
        """The warnings as sentences, each with whom it is about; at most MOST_LINES."""
        lines = [f"{whose}: {each.sentence}" if whose else each.sentence
                 for whose, each in self.all_warnings()]
        if len(lines) > MOST_LINES:
            lines[MOST_LINES - 1:] = [f"And {len(lines) - MOST_LINES + 1} more warnings."]
        return tuple(lines)


Heard = Callable[[CheckReport], None]
"""Who is told what a check found."""


def _told_once(
    common: tuple[Finding, ...], each: Iterable[tuple[str, tuple[Finding, ...]]], count: int
) -> tuple[tuple[str, Finding], ...]:
    whose: dict[Finding, list[str]] = {finding: [] for finding in common}
    for title, findings in each:
        for finding in findings:
            whose.setdefault(finding, []).append(title)
    return tuple(_with_names(whose, count))


def _says_whose(finding: Finding, titles: list[str]) -> bool:
    return len(titles) == 1 and titles[0].rpartition(" on ")[2] in finding.text


def _with_names(whose: dict[Finding, list[str]], count: int) -> Iterator[tuple[str, Finding]]:
    for finding, titles in whose.items():
        if not titles or len(titles) == count or _says_whose(finding, titles):
            yield "", finding
        elif len(titles) <= 2:
            yield " and ".join(titles), finding
        else:
            yield f"{titles[0]} and {len(titles) - 1} more", finding
