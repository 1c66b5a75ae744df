"""Ends the real `postdeck serve`, or puts it to sleep, in every step of a post, and counts.

`python -m tests.faults --shutdown` does so in all steps and prints one JSON object.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postdeck.core.task import StepName
from tests.crash.program import Program, program
from tests.faults.cable import Cable
from tests.faults.journey import Journey
from tests.rigs.lab_rig import lab
from tests.rigs.media import make_sample
from tests.rigs.revision import commit

STEPS = tuple(step.value for step in StepName)
SIGNALS = ("SIGTERM", "SIGHUP")
ENDED_SECONDS = 30.0
STALLED = "this computer stalled"


@dataclass(frozen=True)
class Sleep:
    """How long a process is stopped, and how far the wall is ahead when it goes on: seconds."""

    stopped: float = 4.0
    wall: float = 8 * 3600.0


@contextlib.asynccontextmanager
async def journey(folder: Path, seed: int = 3) -> AsyncIterator[tuple[Journey, Cable]]:
    """A profile, a virtual phone in a process of its own, and the cable between."""
    film = make_sample(folder / "clip.mp4", seed=seed, seconds=1.0).read_bytes()
    async with lab(seed=seed, child=True, popups=0.0, speed=0.05, connect=False) as rig:
        port = int(rig.addresses[0].rpartition(":")[2])
        async with Cable(port, seed) as cable:
            await rig.connect(cable.address)
            yield Journey(rig, folder, film), cable


async def end_in(at: Journey, steps: Sequence[str], name: str) -> dict[str, Any]:
    """End it by this signal in each of these steps; it goes on, or looks, after the next start."""
    wrong: list[str] = []
    longest = 0.0
    for step in steps:
        async with program(at.profile, at.rig.adb_port) as started:
            await at.ended(started)
            await at.post_until(started, f"{name} at {step}", step)
            began = time.monotonic()
            os.kill(started.pid, getattr(signal, name))
            in_time = await started.died(ENDED_SECONDS)
            longest = max(longest, time.monotonic() - began)
            if not in_time or started.code != 0:
                wrong.append(f"{step}: it ended with {started.code}")
        task = at.whole()[-1]
        wrong += [f"{step}: {each}: {task}" for each in _wrong_with(task, step)]
    async with program(at.profile, at.rig.adb_port) as started:
        await at.ended(started)
    return _figures(at, steps, wrong) | {"longest_seconds": round(longest, 1)}


def _wrong_with(task: dict[str, Any], step: str) -> list[str]:
    """The task of a program that was ended when this step began."""
    if task["armed_at"] is not None:
        ended = task["outcome"] in ("confirmed", "unconfirmed")
        return [] if ended else ["an armed task has not ended"]
    wrong = ["it is not armed"] if step in ("tap", "observe", "confirm") else []
    if task["status"] != 0 or not task["remark"].startswith("waiting: PostDeck was closed"):
        wrong.append("it does not wait")
    return wrong


async def sleep_in(at: Journey, cable: Cable, steps: Sequence[str], sleep: Sleep
                   ) -> dict[str, Any]:
    """Put it to sleep in each of these steps: it is stopped, the cable's connections are gone,
    and the wall is hours ahead when it goes on."""
    wall, hours = at.folder / "wall", 0.0
    wall.write_text("0", encoding="ascii")
    wrong: list[str] = []
    async with program(at.profile, at.rig.adb_port, wall=wall) as started:
        for step in steps:
            await at.post_until(started, f"asleep at {step}", step)
            hours += sleep.wall
            await _sleep(started, cable, sleep, wall, hours)
            await at.ended(started)
        os.kill(started.pid, signal.SIGTERM)
        if not await started.died(ENDED_SECONDS):
            wrong.append("it runs on")
    for task in at.whole():
        stalled = task["outcome"] == "failed" and task["remark"].startswith(STALLED)
        if task["outcome"] not in ("confirmed", "unconfirmed") and not stalled:
            wrong.append(f"{task['caption']}: {task['remark']}")
    return _figures(at, steps, wrong)


async def _sleep(started: Program, cable: Cable, sleep: Sleep, wall: Path, ahead: float) -> None:
    os.kill(started.pid, signal.SIGSTOP)
    try:
        await asyncio.sleep(sleep.stopped)  # the phone does not sleep meanwhile
        cable.reset()
        wall.write_text(str(ahead), encoding="ascii")
    finally:
        os.kill(started.pid, signal.SIGCONT)


def _figures(at: Journey, steps: Sequence[str], wrong: list[str]) -> dict[str, Any]:
    figures = at.figures()
    if figures["tasks"] != len(steps):
        wrong.append(f"{figures['tasks']} tasks, not {len(steps)}")
    return {"steps": list(steps), **figures, "wrong": wrong,
            "good": figures["good"] and not wrong}


async def shutdowns(folder: Path, seed: int, sleep: Sleep | None = None) -> dict[str, Any]:
    """Every way in every step, each with a profile and a phone of its own."""
    ways: dict[str, Any] = {}
    for number, way in enumerate((*SIGNALS, "sleep")):
        inside = folder / way
        inside.mkdir()
        async with journey(inside, seed + number) as (at, cable):
            ways[way] = await (sleep_in(at, cable, STEPS, sleep or Sleep()) if way == "sleep"
                               else end_in(at, STEPS, way))
    return {"commit": commit(), "seed": seed, "ways": ways,
            "outcomes": dict(sum((Counter(each["outcomes"]) for each in ways.values()),
                                 Counter[str]())),
            "good": all(each["good"] for each in ways.values())}
