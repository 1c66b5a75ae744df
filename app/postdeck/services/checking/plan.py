"""The posts of one request: whose, when, what they will send, and what was found of each."""

from __future__ import annotations

from dataclasses import dataclass, field

from postdeck.core.check import CheckReport, TargetReport
from postdeck.core.start_time import StartTime
from postdeck.core.task import Material
from postdeck.scripts.sources import Resolved
from postdeck.services.checking.findings import Findings, refusal
from postdeck.services.checking.phones import waiting_remark
from postdeck.services.targets import Target


@dataclass
class Post:
    """One post to be: whose, when, what it will send, and what was found.

    Posts with the same files share one tuple of them, so that it is written down once.
    """

    target: Target
    start: StartTime
    resolved: Resolved | None = None
    materials: tuple[Material, ...] = ()
    found: Findings = field(default_factory=Findings)

    @property
    def at_once(self) -> bool:
        """Whether it starts as soon as its phone is free."""
        return not self.start.text


@dataclass
class Plan:
    """All posts of one request."""

    request_id: str
    posts: list[Post]

    def report(self) -> CheckReport:
        """What was found, for people."""
        return CheckReport(targets=tuple(_told(post) for post in self.posts))

    def require(self) -> None:
        """Raises InvalidInputError (or MediaError, TargetError) when any post has an error."""
        if any(post.found.errors for post in self.posts):
            raise refusal(self.report())


def _told(post: Post) -> TargetReport:
    target, resolved = post.target, post.resolved
    waiting = "" if post.at_once else waiting_remark(target.device)
    paused = f"{target.device.title} is paused: the post waits until it goes on." \
        if target.device.paused else ""
    notes = (*(resolved.notes if resolved else ()), *filter(None, (waiting, paused)))
    return TargetReport(
        serial=target.device.serial, name=target.device.title, username=target.username,
        platform=target.platform, errors=tuple(post.found.errors),
        warnings=tuple(post.found.warnings), notes=notes,
        caption=resolved.caption if resolved else "", sound=resolved.sound if resolved else "",
        files=tuple(each.name for each in post.materials), starts_at=post.start.at,
        at_once=post.at_once)
