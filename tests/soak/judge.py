"""Holds what PostDeck says of its tasks against the lab's ledger, which it can't write."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from postdeck.core.task import Outcome, Step, Task
from postdeck.scripts.caption import same_caption
from tests.soak.wishes import ANY, Wish


@dataclass
class Verdicts:
    """Counts, and a line for everything that is not as it should be."""

    tasks: int = 0
    confirmed: int = 0
    duplicates: int = 0
    wrong_account: int = 0
    wrong_caption: int = 0
    wrong_media: int = 0
    wrong_details: int = 0
    confirmed_but_not_posted: int = 0
    failed_but_posted: int = 0
    without_evidence: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)

    def judge(self, wish: Wish, task: Task, steps: tuple[Step, ...],
              ledger: list[dict[str, Any]]) -> list[str]:
        """One ended task; answers what is not as it should be, for `remarks`.

        Its media name its posts: no other wish has them.
        """
        hashes = {material.sha256 for material in task.materials}
        posts = [post for post in ledger if hashes & set(post["media"])]
        self.tasks += 1
        self.outcomes[_class(task)] += 1
        said = []
        if task.outcome is Outcome.CONFIRMED:
            self.confirmed += 1
        else:
            said.append(f"{wish.number} {wish.platform.value} {_class(task)} in {task.step}: "
                        f"{task.remark}")
            if not any(step.screenshot and step.tree for step in steps):
                self.without_evidence += 1
        return said + [f"{wish.number} {wish.platform.value} WRONG: {each}"
                       for each in self._judge_posts(wish, task, posts)]

    def _judge_posts(self, wish: Wish, task: Task, posts: list[dict[str, Any]]) -> list[str]:
        wrong: list[str] = []
        if len(posts) > 1:
            self.duplicates += len(posts) - 1
            wrong.append(f"{len(posts)} posts")
        if task.outcome is Outcome.CONFIRMED and not posts:
            self.confirmed_but_not_posted += 1
            wrong.append("confirmed, but not in the ledger")
        if task.outcome in (Outcome.FAILED, Outcome.STOPPED, Outcome.MISSED) and posts:
            self.failed_but_posted += 1
            wrong.append("failed, but in the ledger")
        for post in posts:
            wrong += self._judge_post(wish, task, post)
        return wrong

    def _judge_post(self, wish: Wish, task: Task, post: dict[str, Any]) -> list[str]:
        wrong = []
        if (post["serial"], post["account"]) != (task.serial, task.username):
            self.wrong_account += 1
            wrong.append(f"posted by @{post['account']} on {post['serial']}")
        if not any(same_caption(post["caption"], one) for one in wish.captions):
            self.wrong_caption += 1
            wrong.append(f"caption {post['caption']!r}")
        if post["media"] != [material.sha256 for material in task.materials]:
            self.wrong_media += 1
            wrong.append("other media, or in another order")
        if odd := [f"{name} {post['details'].get(name, '')!r} instead of {wanted!r}"
                   for name, wanted in wish.details.items()
                   if not _fits(name, wanted, post["details"].get(name, ""))]:
            self.wrong_details += 1
            wrong += odd
        return wrong

    @property
    def wrong(self) -> int:
        """How many things are wrong that may never be."""
        return sum((self.duplicates, self.wrong_account, self.wrong_caption, self.wrong_media,
                    self.wrong_details, self.confirmed_but_not_posted, self.failed_but_posted,
                    self.without_evidence))

    @property
    def good(self) -> bool:
        """Nothing wrong, and at least 99 in a hundred confirmed."""
        return self.wrong == 0 and self.confirmed * 100 >= self.tasks * 99

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {**vars(self), "outcomes": dict(self.outcomes), "good": self.good}


def _fits(name: str, wanted: str, there: str) -> bool:
    if wanted == ANY:
        return bool(there)
    if name == "sound" and wanted:
        return wanted.casefold() in there.casefold()
    if name.endswith("_volume") and wanted and there:  # some sliders can't be set to the point
        return abs(int(wanted) - int(there)) <= 1
    return wanted == there


def _class(task: Task) -> str:
    outcome = task.outcome.value if task.outcome else task.status.label
    return f"{outcome}: {task.failure.value}" if task.failure else outcome
