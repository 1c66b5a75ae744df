"""The main job: a video goes to a virtual phone's TikTok, and the lab's ledger says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from postdeck.core.task import Outcome, StepName
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab


async def test_a_video_is_posted_once_and_confirmed_with_evidence(tmp_path: Path) -> None:
    async with lab(seed=1) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue("Hello from the bench #bread")).id)
        assert (task.outcome, task.remark) == (Outcome.CONFIRMED, task.remark)
        (post,) = rig.ledger()
        assert post["caption"].strip() == "Hello from the bench #bread"
        assert post["account"] == rig.accounts[0][0]
        assert post["media"] == [works.material.sha256]
        steps = await works.store.steps.of_task(task.id)
        assert [step.name for step in steps] == list(StepName)
        assert all(step.ok and step.screenshot and step.tree for step in steps)
        assert (works.evidence / steps[0].screenshot).read_bytes().startswith(b"\x89PNG")
