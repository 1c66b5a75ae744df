"""A disk that refuses the n-th touch of the evidence: the task fails before the tap, or is posted
once and what is missing is only its pictures."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from postdeck.core.failure import Failure
from postdeck.core.task import Outcome, StepName
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.evidence import Picture
from postdeck.scripts.script import Verdict
from tests.scheduler.conftest import CONFIRMED, Rig, open_rig
from tests.store.making import new

BEFORE = (StepName.READY, StepName.CAPTION)
MOST_TOUCHES = 200


class Refusing:
    """Says that the disk is full, at the n-th touch of the evidence and for as long as said."""

    def __init__(self, evidence: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._evidence = evidence
        self.first, self.lasts, self.seen = 0, 1, 0
        for owner, name in ((Path, "open"), (Path, "mkdir"), (os, "fsync")):
            monkeypatch.setattr(owner, name, self._refusing(getattr(owner, name)))

    def _refusing(self, usual: Any) -> Any:
        def touch(what: Any, *words: Any, **named: Any) -> Any:
            if not isinstance(what, Path) or what.is_relative_to(self._evidence):
                self.seen += 1
                if self.first <= self.seen < self.first + self.lasts:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return usual(what, *words, **named)

        return touch


async def posts(attempt: Attempt, rig: Rig) -> Verdict:
    """As the post script does it: a picture at every step, the baseline before the commit."""
    async def camera() -> Picture:
        return Picture(b"png", "<xml/>")

    attempt.camera = camera
    for name in BEFORE:
        async with attempt.step(name):
            pass
    async with attempt.step(StepName.ARMED):
        if not await attempt.arm({"username": "mira"}):
            return Verdict(Outcome.FAILED, "It can't be written down.", Failure.DISK_FULL)
    async with attempt.step(StepName.TAP):
        rig.script.taps.append(attempt.task.id)
    return CONFIRMED


@pytest.mark.parametrize("lasts", [1, MOST_TOUCHES], ids=["once", "for good"])
async def test_refused_evidence_never_doubles_a_post_nor_hides_one(
    tmp_path: Path, lasts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_rig(tmp_path) as rig:
        rig.script.act = lambda attempt: posts(attempt, rig)
        refusing = Refusing(rig.lanes.evidence, monkeypatch)
        refusing.lasts = lasts
        await rig.lanes.start()
        outcomes = set()
        for number in range(1, MOST_TOUCHES):
            refusing.first, refusing.seen = number, 0
            (task_id,) = await rig.add(new())
            task = await rig.end(task_id)
            outcomes.add(task.outcome)
            tapped = rig.script.taps.count(task_id)
            if task.outcome is Outcome.CONFIRMED:
                assert tapped == 1
            else:
                assert (task.failure, task.armed_at, tapped) == (Failure.DISK_FULL, None, 0)
            steps = await rig.store.steps.of_task(task_id)
            assert all(step.ended_at is not None for step in steps)
            if refusing.seen < number:
                break
        assert outcomes == {Outcome.CONFIRMED, Outcome.FAILED}
