"""SIGTERM and the computer's sleep in every step of a post, on the real `postdeck serve`.

However it is ended, it ends in time, nothing is half-written, and what it was at goes on after
the next start or is looked for; a computer that sleeps comes back to a post that goes on.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from postdeck.core.task import Outcome, StepName
from postdeck.media.samples import make_sample
from tests.crash.program import Program, program
from tests.faults.journey import Journey
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab
from tests.rigs.turned_clock import TurnedClock

EVERYTHING = os.environ.get("POSTDECK_FAULTS") == "all"
BEFORE = ("ready", "stage", "open", "pick", "edit", "caption")
AFTER = ("armed", "tap", "observe", "confirm")
STEPS = (*BEFORE, *AFTER) if EVERYTHING else ("stage", "armed", "observe")
ENDED_SECONDS = 30.0
ASLEEP_SECONDS = 4.0 if EVERYTHING else 2.0

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signals")


@pytest.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    film = make_sample(tmp_path / "clip.mp4", seed=3, seconds=1.0).read_bytes()
    async with lab(seed=3, child=True, popups=0.0, speed=0.05) as rig:
        yield Journey(rig, tmp_path, film)


def send(started: Program, number: signal.Signals) -> None:
    os.kill(started.pid, number)


@posix
@pytest.mark.timeout(500)
async def test_ended_in_every_step_it_ends_in_time_and_goes_on_after_the_next_start(
        journey: Journey) -> None:
    for step in STEPS:
        caption = f"ended at {step}"
        async with program(journey.profile, journey.rig.adb_port) as started:
            await journey.ended(started)
            await journey.post_until(started, caption, step)
            began = time.monotonic()
            send(started, signal.SIGTERM)
            assert await started.died(ENDED_SECONDS), f"{step}: it runs on"
            assert time.monotonic() - began < ENDED_SECONDS
            assert started.code == 0, step
        task = journey.whole()[-1]
        assert task["caption"] == caption
        if task["armed_at"] is None:  # ARMED begins before its commit
            assert step not in ("tap", "observe", "confirm"), task
            assert task["status"] == 0, f"{step}: {task}"
            assert task["remark"].startswith("waiting: PostDeck was closed"), task
        else:
            assert task["outcome"] in ("confirmed", "unconfirmed"), f"{step}: {task}"
    async with program(journey.profile, journey.rig.adb_port) as started:
        await journey.ended(started)
    figures = journey.figures()
    assert figures["good"], figures
    assert figures["outcomes"]["confirmed"] >= len(STEPS) - 1, figures


@posix
@pytest.mark.timeout(500)
async def test_a_computer_that_slept_in_mid_post_goes_on(journey: Journey) -> None:
    async with program(journey.profile, journey.rig.adb_port) as started:
        for step in STEPS:
            await journey.post_until(started, f"asleep at {step}", step)
            send(started, signal.SIGSTOP)
            await asyncio.sleep(ASLEEP_SECONDS)  # the phone does not sleep meanwhile
            send(started, signal.SIGCONT)
            await journey.ended(started)
        send(started, signal.SIGTERM)
        assert await started.died(ENDED_SECONDS)
    journey.whole()
    figures = journey.figures()
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
