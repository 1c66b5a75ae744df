from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from postdeck.core.events import TaskChanged
from postdeck.core.task import Outcome
from postdeck.scheduler.slots import LOOK_AGAIN_SECONDS, Bound, Slots, tightest
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict
from tests.store.making import new

from .conftest import CONFIRMED, HandClock, open_rig


def test_the_tightest_bound_counts() -> None:
    loose, tight = Bound(9, "loose"), Bound(2, "tight")
    assert tightest(loose, Bound(), tight) is tight
    assert tightest(Bound(), Bound()).phones == 0


async def test_slots_go_to_those_in_line_in_order() -> None:
    slots = Slots(lambda: Bound(1), HandClock())
    assert slots.take()
    assert not slots.take()
    first, second, third = (asyncio.create_task(slots.take_in_turn()) for _ in range(3))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    slots.release()
    await second
    assert not third.done()
    assert not slots.take()
    slots.release()
    await third
    slots.release()
    assert slots.take()


async def test_a_slot_given_to_somebody_who_leaves_goes_to_the_next() -> None:
    slots = Slots(lambda: Bound(1), HandClock())
    assert slots.take()
    leaving, next_one = (asyncio.create_task(slots.take_in_turn()) for _ in range(2))
    await asyncio.sleep(0)
    slots.release()
    leaving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leaving
    await next_one


async def test_a_wider_bound_lets_those_in_line_in() -> None:
    bound, clock = Bound(1), HandClock()
    slots = Slots(lambda: bound, clock)
    assert slots.take()
    waiting = asyncio.create_task(slots.take_in_turn())
    assert await clock.until_somebody_sleeps() == LOOK_AGAIN_SECONDS
    bound = Bound(2)
    clock.turn(LOOK_AGAIN_SECONDS)
    await waiting


async def test_a_licence_bounds_the_phones_and_the_waiting_tasks_say_why(tmp_path: Path) -> None:
    most = 0
    why = "waiting: the plan Pro allows 1 phone at once, and so many are posting."

    async def act(attempt: Attempt) -> Verdict:
        nonlocal most
        most = max(most, len(rig.script.on_phone))
        await attempt.progress(10)
        return CONFIRMED

    async with open_rig(tmp_path, max_running=5, bound=lambda: Bound(1, why)) as rig:
        rig.script.act = act
        await rig.lanes.start()
        await rig.add(*(new(f"S{i}") for i in range(4)))
        await rig.all_ended()
        said = {event.task.remark for event in rig.events if isinstance(event, TaskChanged)}
    assert most == 1
    assert why in said


@pytest.mark.parametrize(("suspended", "outcome"), [
    (True, Outcome.MISSED), (False, Outcome.CONFIRMED)])
@pytest.mark.parametrize("options", [
    {"max_running": 1}, {"bound": lambda: Bound(1, "waiting: the plan allows 1 phone.")}])
async def test_a_night_asleep_in_line_makes_a_start_time_missed_a_long_line_does_not(
    tmp_path: Path, options: dict[str, Any], suspended: bool, outcome: Outcome
) -> None:
    first_runs, go = asyncio.Event(), asyncio.Event()

    async def act(attempt: Attempt) -> Verdict:
        if attempt.task.serial == "S0":
            first_runs.set()
            await go.wait()
        return CONFIRMED

    async with open_rig(tmp_path, **options) as rig:
        rig.script.act = act
        await rig.lanes.start()
        await rig.add(new("S0"))
        await first_runs.wait()
        later, = await rig.add(new("S1", start_text="12:00"))
        await rig.reach(later, lambda task: task.remark.startswith("waiting: "))
        await rig.clock.until_somebody_sleeps()
        rig.clock.turn(9 * 3600, suspended=suspended)
        go.set()
        task = await rig.end(later)
    assert (task.outcome, rig.script.ran.count(later)) == (outcome, 0 if suspended else 1)
