"""Judges a demo: what the tasks say against what the lab's ledger says went out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from postdeck.core.task import Outcome, Step, Task


@dataclass(frozen=True)
class Wanted:
    """One post as it was meant: which task, and the account it must go out as."""

    task: Task
    account: str

    def matches(self, post: Mapping[str, object]) -> bool:
        """Whether a line of the ledger is this post.

        The app itself puts a space after a hashtag, so spaces at the caption's end don't count.
        """
        return (post.get("serial") == self.task.serial
                and post.get("app") == self.task.platform.value
                and str(post.get("account", "")).lstrip("@") == self.account
                and str(post.get("caption")).rstrip() == self.task.caption.rstrip()
                and post.get("media") == [material.sha256 for material in self.task.materials])


class TaskReport(TypedDict):
    """One task of the report, as JSON."""

    id: int
    serial: str
    username: str
    status: int
    outcome: str | None
    seconds: float
    evidence: list[str]


@dataclass(frozen=True)
class DemoReport:
    """The demo's result; `good` when every task is confirmed and went out exactly once."""

    tasks: tuple[TaskReport, ...]
    ledger: tuple[Mapping[str, object], ...]
    duplicates: int
    lost: int
    screenshot: str
    good: bool

    def as_json(self) -> dict[str, object]:
        """The object that `--json` prints."""
        return {"tasks": list(self.tasks), "ledger": list(self.ledger),
                "duplicates": self.duplicates, "lost": self.lost, "screenshot": self.screenshot}


def judge(wanted: Sequence[Wanted], journal: Mapping[int, Sequence[Step]],
          ledger: Sequence[Mapping[str, object]], evidence: Path, screenshot: str) -> DemoReport:
    """Compare. A post that nobody wanted, in account, caption or media, counts as a duplicate."""
    counts = [sum(each.matches(post) for post in ledger) for each in wanted]
    lost = counts.count(0)
    duplicates = len(ledger) - (len(wanted) - lost)
    confirmed = all(each.task.outcome is Outcome.CONFIRMED for each in wanted)
    return DemoReport(
        tuple(_task(each.task, journal.get(each.task.id, ()), evidence) for each in wanted),
        tuple(ledger), duplicates, lost, screenshot,
        good=confirmed and lost == 0 and duplicates == 0 and len(wanted) > 0)


def _task(task: Task, steps: Sequence[Step], evidence: Path) -> TaskReport:
    spent = (task.ended_at - task.started_at).total_seconds() \
        if task.ended_at and task.started_at else 0.0
    names = [name for step in steps for name in (step.screenshot, step.tree) if name]
    return {"id": task.id, "serial": task.serial, "username": task.username,
            "status": int(task.status), "outcome": task.outcome.value if task.outcome else None,
            "seconds": round(spent, 2), "evidence": [str(evidence / name) for name in names]}
