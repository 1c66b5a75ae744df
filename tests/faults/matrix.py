"""Strikes with one kind of fault at one step of a post, and judges what became of it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Iterable
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from postdeck.core.events import Event, TaskChanged
from postdeck.core.task import Outcome, Platform, StepName, Task, TaskStatus
from tests.faults.kinds import KINDS, UNCONFIRMED, Kind, Lasts
from tests.faults.place import Place, place

SOON_SECONDS = 1.5
USABLE_SECONDS = 60.0
LONGEST_SECONDS = 100.0


@dataclass
class Cell:
    """One run: what happened, and what was wrong with it (nothing, one hopes)."""

    kind: str
    step: str
    platform: str
    ended: str = ""
    remark: str = ""
    ways: list[str] = field(default_factory=list)
    posts: int = 0
    settled: str = ""
    usable_seconds: float = 0.0
    seconds: float = 0.0
    calls: int = 0
    worst_over: float = 0.0
    journal: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """For the report."""
        return asdict(self)


async def strike(at: Place, name: str, step: StepName) -> Cell:
    """One run in a place that is in order, and is left so."""
    kind, cell = KINDS[name], Cell(name, step.value, at.platform.value)
    began, calls = time.monotonic(), at.deadlines.calls
    caption = f"{name} at {step.value}"
    try:
        async with asyncio.timeout(LONGEST_SECONDS):
            task = await _under_fault(at, kind, step, caption, cell)
            _judge(at, kind, step, task, caption, cell)
            await _look_later(at, task, caption, cell)
            await _clean_post(at, f"{caption}, afterwards", cell)
    except TimeoutError:
        cell.wrong.append(f"not over after {LONGEST_SECONDS:g} s")
    cell.posts = at.posts(caption)
    if cell.posts > 1:
        cell.wrong.append(f"it went out {cell.posts} times")
    if cell.wrong:
        cell.journal = [f"{step.task_id} {step.attempt} {step.name.value}: {step.ok} {step.note}"
                        for number in (0, 1) for step in await at.works.store.steps.of_task(
                            at.last_task - number)]
    cell.wrong += at.deadlines.late
    at.deadlines.late.clear()
    cell.calls, cell.worst_over = at.deadlines.calls - calls, round(at.deadlines.worst, 2)
    cell.seconds = round(time.monotonic() - began, 1)
    return cell


async def _under_fault(at: Place, kind: Kind, step: StepName, caption: str, cell: Cell) -> Task:
    began = at.works.hear_step(step)
    task = await at.queue(caption, account=kind.account)
    with _ways(at, task.id, cell):
        await began
        at.deadlines.scale = kind.scale
        await kind.strike(at)
        left = asyncio.create_task(at.works.task_until(
            task.id, lambda one: one.ended or (
                kind.lasts is not Lasts.END and one.status is TaskStatus.PENDING)))
        await asyncio.wait({left}, timeout=SOON_SECONDS if kind.lasts is Lasts.SOON else None)
        await kind.heal(at)
        at.deadlines.scale = 1.0
        await left
        return await at.works.ended(task.id)


@contextlib.contextmanager
def _ways(at: Place, task_id: int, cell: Cell) -> Any:
    """Write down how often it went back to the queue, and why."""
    def hear(event: Event) -> None:
        if isinstance(event, TaskChanged) and event.task.id == task_id \
                and event.task.status is TaskStatus.PENDING and event.task.remark:
            way = event.task.remark[:110]
            if way not in cell.ways:
                cell.ways.append(way)

    unsubscribe = at.works.bus.subscribe(hear)
    try:
        yield
    finally:
        unsubscribe()


def _judge(at: Place, kind: Kind, step: StepName, task: Task, caption: str, cell: Cell) -> None:
    cell.ended = str(task.outcome.value if task.outcome else task.status.label)
    if task.outcome is Outcome.FAILED and task.failure is not None:
        cell.ended = f"failed: {task.failure.value}"
    cell.remark = task.remark[:200]
    allowed, posts = kind.allowed(step), at.posts(caption)
    if cell.ended not in allowed:
        cell.wrong.append(f"{cell.ended}, not {' or '.join(sorted(allowed))}")
    if task.outcome is Outcome.CONFIRMED and posts != 1:
        cell.wrong.append("confirmed, but it did not go out")
    if task.outcome is Outcome.FAILED and posts:
        cell.wrong.append("failed, but it went out")
    if task.outcome is Outcome.UNCONFIRMED and task.armed_at is None:
        cell.wrong.append("unconfirmed, though nothing was tapped")


async def _look_later(at: Place, task: Task, caption: str, cell: Cell) -> None:
    """What is unconfirmed is looked for again: what went out is then found."""
    if cell.ended != UNCONFIRMED or task.look_at is None:
        return
    await at.works.roster.wait_online(task.serial)
    at.clock.turn((task.look_at - at.clock.now() + timedelta(seconds=1)).total_seconds())
    looked = await at.works.task_until(
        task.id, lambda one: one.looks > task.looks or one.outcome is not task.outcome)
    cell.settled = str(looked.outcome and looked.outcome.value)
    if looked.outcome is Outcome.CONFIRMED and not at.posts(caption):
        cell.wrong.append("a later look saw what never went out")
    if looked.outcome is not Outcome.CONFIRMED and at.posts(caption):
        cell.wrong.append(f"a later look did not see it: {looked.remark}")


async def _clean_post(at: Place, caption: str, cell: Cell) -> None:
    began = at.clock.honest()
    task = await at.works.ended((await at.queue(caption)).id)
    cell.usable_seconds = round(at.clock.honest() - began, 1)
    if task.outcome is not Outcome.CONFIRMED:
        cell.wrong.append(f"the post afterwards: {task.remark}")
    if at.posts(caption) != 1:
        cell.wrong.append(f"the post afterwards went out {at.posts(caption)} times")
    if cell.usable_seconds > USABLE_SECONDS:
        cell.wrong.append(f"usable only after {cell.usable_seconds} s")


async def strikes(
    name: str, steps: Iterable[StepName], folder: Path, platform: Platform = Platform.TIKTOK,
    seed: int = 1,
) -> AsyncGenerator[Cell, None]:
    """One kind at each of these steps, one after the other in one place.

    What goes wrong with the place itself ends it, and so does a fault that leaves its mark on the
    phone: the next cell gets a new one.
    """
    waiting = list(steps)
    number = 0
    while waiting:
        number += 1
        inside = folder / f"{number}"
        inside.mkdir()
        async with place(inside, platform, KINDS[name].phones, seed) as at:
            while waiting:
                cell = await strike(at, name, waiting.pop(0))
                yield cell
                if cell.wrong or KINDS[name].leaves_mark:
                    break
