"""kill -9 in the middle of a post: nothing is lost, nothing goes out twice, nothing is claimed."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest

from postdeck.core.task import Outcome, TaskFilter
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import Rig, lab

REPOSITORY = Path(__file__).resolve().parents[2]


async def kill_at(rig: Rig, folder: Path, step: str, platform: str = "tiktok") -> None:
    """Run an engine in a process of its own and kill it in the moment the step begins."""
    phones = {"adb_port": rig.adb_port, "serials": rig.serials, "accounts": rig.accounts}
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.rigs.engine_child", json.dumps(phones), str(folder),
        platform, cwd=REPOSITORY, stdout=asyncio.subprocess.PIPE)
    assert child.stdout is not None
    async for line in child.stdout:
        if line.decode().strip() == step:
            child.kill()
            break
    await child.wait()


@pytest.mark.parametrize("step", ["stage", "caption", "armed", "tap", "observe"])
async def test_killed_and_started_again(tmp_path: Path, step: str) -> None:
    async with lab(seed=9) as rig:
        await kill_at(rig, tmp_path, step)
        async with engine(rig, tmp_path) as works:
            (task,) = (await works.store.tasks.page(TaskFilter(), 10)).tasks
            task = await works.ended(task.id)
        posts = rig.ledger()
        assert len(posts) <= 1
        assert task.outcome in (Outcome.CONFIRMED, Outcome.UNCONFIRMED), task.remark
        if task.outcome is Outcome.CONFIRMED:
            assert [post["caption"] for post in posts] == ["Killed once"]
        if step in ("stage", "caption"):  # before the commit: it is simply done again
            assert (task.outcome, task.attempt) == (Outcome.CONFIRMED, 2)
        if step in ("tap", "observe"):  # after it: looked for, never tapped again
            assert task.attempt == 1
