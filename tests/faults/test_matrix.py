"""Each kind of fault at each step of a post: a sample, which always holds what once was wrong.

The whole takes half an hour on two cores: `python -m tests.faults`.
"""

from __future__ import annotations

import contextlib
import os
import random
import sys
from pathlib import Path

import pytest

from postdeck.core.task import Platform, StepName
from tests.faults.kinds import APP, PHONE, WIRE
from tests.faults.matrix import strikes
from tests.faults.place import place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="adb's signals are POSIX's")

SEED = int(os.environ.get("POSTDECK_FAULTS_SEED") or random.randrange(10_000))
SLOW = {"hang", "silent", "server hangs", "FAIL"}
ONCE_WRONG = (
    ("duplicated reply", StepName.OBSERVE), ("truncated reply", StepName.TAP),
    ("swapped serials", StepName.PICK),
)
DRAWN = (WIRE, PHONE, APP)


def _draw(number: int) -> tuple[str, StepName]:
    """What the seed draws; workers that share the suite must collect the same tests."""
    dice = random.Random(f"{SEED} {number}")
    return dice.choice(sorted(set(DRAWN[number]) - SLOW)), dice.choice(list(StepName))


async def _run(name: str, steps: list[StepName], folder: Path, platform: Platform) -> None:
    async with contextlib.aclosing(strikes(name, steps, folder, platform, seed=SEED)) as cells:
        async for cell in cells:
            assert not cell.wrong, f"POSTDECK_FAULTS_SEED={SEED}: {cell}"


@pytest.mark.parametrize(("name", "step"), ONCE_WRONG)
async def test_what_once_was_wrong(tmp_path: Path, name: str, step: StepName) -> None:
    await _run(name, [step], tmp_path, Platform.TIKTOK)


async def test_an_answer_to_the_apps_question_that_is_lost_does_not_end_the_watch(
        tmp_path: Path) -> None:
    async with place(tmp_path, confirm_dialog=True) as at:
        began = at.works.hear_step(StepName.OBSERVE)
        task = await at.queue("Really?")
        await began
        at.cable.switches.refuse = 1  # the next new call is the tap on “Post now”
        task = await at.works.ended(task.id)
        steps = await at.works.store.steps.of_task(task.id)
        assert [step.ok for step in steps if step.name is StepName.OBSERVE] == [True], task.remark
        assert at.cable.switches.refuse == 0
        assert at.posts("Really?") <= 1


@pytest.mark.parametrize("number", range(len(DRAWN)))
async def test_a_sample_of_faults(tmp_path: Path, number: int) -> None:
    name, step = _draw(number)
    await _run(name, [step], tmp_path, Platform.TIKTOK)
