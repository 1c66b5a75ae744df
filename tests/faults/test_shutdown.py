"""Steps of a post in which `postdeck serve` is ended, or the computer that it runs on sleeps.

However it is ended, it ends in time, nothing is half-written, and what it was at goes on after
the next start or is looked for; a computer that sleeps comes back to a post that goes on.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from postdeck.core.task import Outcome, StepName
from tests.crash.program import program
from tests.faults.shutdown import ENDED_SECONDS, SIGNALS, Sleep, end_in, journey, sleep_in
from tests.faults.shutdown import STEPS as ALL_STEPS
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab
from tests.rigs.turned_clock import TurnedClock

EVERYTHING = os.environ.get("POSTDECK_FAULTS") == "all"
STEPS = ALL_STEPS if EVERYTHING else ("stage", "armed", "observe")
SLEEP = Sleep() if EVERYTHING else Sleep(stopped=2.0)

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signals")


@posix
@pytest.mark.timeout(500)
@pytest.mark.parametrize("name", SIGNALS)
async def test_ended_in_every_step_it_ends_in_time_and_goes_on_after_the_next_start(
        tmp_path: Path, name: str) -> None:
    async with journey(tmp_path) as (at, _):
        figures = await end_in(at, STEPS, name)
    assert figures["good"], figures
    assert figures["outcomes"]["confirmed"] >= len(STEPS) - 1, figures


@posix
@pytest.mark.timeout(500)
@pytest.mark.long
async def test_a_computer_that_slept_for_hours_in_mid_post_goes_on(tmp_path: Path) -> None:
    async with journey(tmp_path) as (at, cable):
        figures = await sleep_in(at, cable, STEPS, SLEEP)
    assert figures["good"], figures
    assert figures["outcomes"]["confirmed"] >= len(STEPS) - 1, figures


@posix
@pytest.mark.timeout(500)
async def test_a_computer_that_stood_still_for_a_moment_posts_all(tmp_path: Path) -> None:
    """Nobody but the program stood still: the cable and the wall are as they were."""
    async with journey(tmp_path) as (at, _), program(at.profile, at.rig.adb_port) as started:
        for step in STEPS:
            await at.post_until(started, f"still at {step}", step)
            os.kill(started.pid, signal.SIGSTOP)
            await asyncio.sleep(SLEEP.stopped)
            os.kill(started.pid, signal.SIGCONT)
            await at.ended(started)
        os.kill(started.pid, signal.SIGTERM)
        assert await started.died(ENDED_SECONDS)
        at.whole()
        figures = at.figures()
    assert figures["good"], figures
    assert figures["outcomes"] == {"confirmed": len(STEPS)}, figures


class JumpingClock(TurnedClock):
    """Its wall can be set, as the network's time does after a sleep; its ticks go on."""

    def __init__(self) -> None:
        super().__init__()
        self.off = timedelta()

    def now(self) -> datetime:
        return super().now() + self.off


@pytest.mark.parametrize("jump", [timedelta(hours=26), timedelta(hours=-26)], ids=["on", "back"])
async def test_a_wall_clock_that_jumps_in_mid_post_changes_nothing(
        tmp_path: Path, jump: timedelta) -> None:
    clock = JumpingClock()
    async with lab(seed=5, popups=0.0) as rig, engine(rig, tmp_path, clock=clock) as works:
        for name in STEPS:
            clock.off = timedelta()
            began = works.hear_step(StepName(name))
            task = await works.queue(f"A jump at {name}")
            await began
            clock.off = jump
            task = await works.ended(task.id)
            assert task.outcome is Outcome.CONFIRMED, f"{name}: {task.remark}"
        assert sorted(post["caption"] for post in rig.ledger()) == sorted(
            f"A jump at {name}" for name in STEPS)
