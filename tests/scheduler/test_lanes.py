"""When tasks start, in which order, and what happens when they fail."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from pathlib import Path

import pytest

from postdeck.core.clock import SystemClock
from postdeck.core.errors import ConflictError, PhoneError
from postdeck.core.events import Notice, TaskChanged
from postdeck.core.failure import Failure
from postdeck.core.task import Outcome, StepName, Task, TaskStatus
from postdeck.scheduler.waiting import wait_until
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict
from tests.scheduler.conftest import CONFIRMED, HandClock, Rig, open_rig
from tests.store.making import NOON, minutes, new


async def test_phones_work_side_by_side_and_each_in_order(rig: Rig) -> None:
    together = 0

    async def act(attempt: Attempt) -> Verdict:
        nonlocal together
        async with attempt.step(StepName.READY):
            await asyncio.sleep(0)
        together = max(together, len(rig.script.on_phone))
        return await rig.script.post(attempt)

    rig.script.act = act
    ids = await rig.add(*(new(f"S{i % 4}") for i in range(40)))
    ended = await rig.all_ended()
    assert {(task.status, task.outcome, task.progress) for task in ended} == {
        (TaskStatus.COMPLETED, Outcome.CONFIRMED, 100)}
    for phone in range(4):
        mine = [i for i in rig.script.ran if (i - 1) % 4 == phone]
        assert mine == ids[phone::4]
    assert together > 1
    for lane in tuple(rig.lanes._lanes.values()):  # stored is a moment before told
        await lane.job
    assert rig.lanes.running == {}


async def test_a_task_starts_at_its_moment_not_before(rig: Rig) -> None:
    later, = await rig.add(new(due=NOON + minutes(2), start_text="12:02"))
    for _ in range(4):
        assert await rig.clock.until_somebody_sleeps() <= 30, "no sleep is trusted for long"
        assert rig.script.ran == []
        rig.clock.turn(30)
    task = await rig.end(later)
    assert task.started_at == NOON + minutes(2)


async def test_an_earlier_task_overtakes_a_waiting_one(rig: Rig) -> None:
    later, = await rig.add(new(due=NOON + minutes(60)))
    await rig.clock.until_somebody_sleeps()
    now, = await rig.add(new())
    assert (await rig.end(now)).outcome is Outcome.CONFIRMED
    assert rig.script.ran == [now]
    assert (await rig.store.tasks.get(later)).status is TaskStatus.PENDING


async def test_waiting_is_over_within_milliseconds_of_the_moment() -> None:
    clock = SystemClock()
    due = clock.now() + minutes(0.05 / 60)
    await wait_until(clock, due, asyncio.Event())
    assert clock.now() >= due


async def test_a_clock_set_back_does_not_start_a_task_early() -> None:
    clock, woken = HandClock(), asyncio.Event()
    waiting = asyncio.create_task(wait_until(clock, NOON + minutes(1), woken))
    await clock.until_somebody_sleeps()
    clock.set_back(3600)
    clock.turn(30)
    assert await clock.until_somebody_sleeps() == 30
    assert not waiting.done()
    woken.set()
    await waiting


async def test_a_phone_that_is_away_keeps_its_tasks_until_it_is_back(rig: Rig) -> None:
    rig.unplug("A")
    mine, other = await rig.add(new("A"), new("B"))
    waiting = await rig.reach(mine, lambda task: task.remark.startswith("waiting:"))
    assert waiting.status is TaskStatus.PENDING
    assert (await rig.end(other)).outcome is Outcome.CONFIRMED
    rig.plug("A")
    task = await rig.end(mine)
    assert (task.outcome, task.remark) == (Outcome.CONFIRMED, "seen on the profile")


async def test_an_unplugged_phone_uses_up_no_retry(rig: Rig) -> None:
    async def act(attempt: Attempt) -> Verdict:
        if len(rig.script.ran) == 1:
            rig.unplug("A")
            raise PhoneError("A is offline.", Failure.PHONE_OFFLINE)
        return CONFIRMED

    rig.script.act = act
    mine, = await rig.add(new())
    waiting = await rig.reach(mine, lambda task: task.remark.startswith("waiting:"))
    assert (waiting.status, waiting.due_at) == (TaskStatus.PENDING, NOON)
    rig.plug("A")
    task = await rig.end(mine)
    assert (task.attempt, task.retry_count, task.outcome) == (2, 0, Outcome.CONFIRMED)


async def test_a_phone_adb_still_lists_is_not_tried_in_a_spin(rig: Rig) -> None:
    async def act(attempt: Attempt) -> Verdict:
        raise PhoneError("A is offline.", Failure.PHONE_OFFLINE)

    rig.script.act = act
    await rig.add(new())
    for seconds in (2, 4, 8, 16, 30, 30):
        assert await rig.clock.until_somebody_sleeps() == seconds
        rig.clock.turn(seconds)
    assert len(rig.script.ran) == 6


async def test_failures_are_retried_with_a_pause_then_explained(rig: Rig) -> None:
    async def act(attempt: Attempt) -> Verdict:
        raise PhoneError("The app closed.", Failure.APP_CRASHED)

    rig.script.act = act
    mine, = await rig.add(new())
    for _ in range(2):
        assert await rig.clock.until_somebody_sleeps() == 5
        rig.clock.turn(5)
    task = await rig.end(mine)
    assert (task.attempt, task.retry_count, task.failure) == (3, 2, Failure.APP_CRASHED)
    assert task.remark.startswith("app crashed: The app closed.")
    again = await rig.store.tasks.retry(mine, rig.clock.now())
    assert again is not None
    assert (again.auto_retries, again.retry_count) == (0, 3)


async def test_another_task_may_use_the_pause(rig: Rig) -> None:
    async def act(attempt: Attempt) -> Verdict:
        if attempt.task.id == 1 and attempt.task.attempt == 1:
            raise PhoneError("The app closed.", Failure.APP_CRASHED)
        return CONFIRMED

    rig.script.act = act
    await rig.add(new(), new())
    await rig.end(2)
    await rig.clock.until_somebody_sleeps()
    rig.clock.turn(5)
    await rig.all_ended()
    assert rig.script.ran == [1, 2, 1]


async def test_after_the_tap_nothing_is_repeated(rig: Rig) -> None:
    async def act(attempt: Attempt) -> Verdict:
        await rig.script.post(attempt)
        raise PhoneError("A is offline.", Failure.PHONE_OFFLINE)

    rig.script.act = act
    mine, = await rig.add(new())
    task = await rig.end(mine)
    assert (task.outcome, task.status) == (Outcome.UNCONFIRMED, TaskStatus.FAILED)
    assert task.remark.startswith("unconfirmed: A is offline.")
    assert rig.script.taps == [mine]


async def test_late_is_missed_only_when_a_start_time_was_given(rig: Rig) -> None:
    early = NOON - minutes(16)
    ids = await rig.add(new("A", due=early, start_text="11:44"), new("A", due=early),
                        new("A", due=NOON - minutes(14), start_text="11:46"))
    ended = await rig.all_ended()
    assert [task.outcome for task in ended] == [
        Outcome.MISSED, Outcome.CONFIRMED, Outcome.CONFIRMED]
    assert ended[0].remark.startswith("missed: ")
    assert rig.script.ran == ids[1:]


async def test_a_task_is_missed_while_its_phone_is_away(rig: Rig) -> None:
    rig.unplug("A")
    mine, = await rig.add(new(start_text="12:00"))
    async with rig.time_passing():
        assert (await rig.end(mine)).outcome is Outcome.MISSED
    assert minutes(15) <= rig.clock.now() - NOON <= minutes(16)
    rig.plug("A")
    assert rig.script.ran == []


async def test_waiting_behind_the_phones_own_tasks_is_not_missed(rig: Rig) -> None:
    async def act(attempt: Attempt) -> Verdict:
        rig.clock.turn(10 * 60)
        return CONFIRMED

    rig.script.act = act
    await rig.add(*(new(start_text="12:00", username=f"u{i}") for i in range(5)))
    assert {task.outcome for task in await rig.all_ended()} == {Outcome.CONFIRMED}


async def test_a_computer_that_slept_has_missed_what_was_due(rig: Rig) -> None:
    async def act(attempt: Attempt) -> Verdict:
        rig.clock.turn(3600, suspended=True)
        return CONFIRMED

    rig.script.act = act
    await rig.add(new(start_text="12:00"), new(start_text="12:00"), new())
    assert [task.outcome for task in await rig.all_ended()] == [
        Outcome.CONFIRMED, Outcome.MISSED, Outcome.CONFIRMED]


async def test_no_more_phones_post_at_once_than_allowed(tmp_path: Path) -> None:
    most, together = 0, asyncio.Event()

    async def act(attempt: Attempt) -> Verdict:
        nonlocal most
        most = max(most, len(rig.script.on_phone))
        if most == 2:
            together.set()
        await together.wait()
        await attempt.progress(10)
        return CONFIRMED

    async with open_rig(tmp_path, max_running=2) as rig:
        rig.script.act = act
        await rig.lanes.start()
        await rig.add(*(new(f"S{i}") for i in range(8)))
        await rig.all_ended()
        said = {event.task.remark for event in rig.events if isinstance(event, TaskChanged)}
    assert most == 2
    assert "waiting: as many phones as allowed are posting." in said


async def test_a_database_that_refuses_the_end_is_asked_again(rig: Rig) -> None:
    """The lane stays taken until the end is stored, or the next task could start unrecorded."""
    write = rig.store.tasks._database.write

    async def act(attempt: Attempt) -> Verdict:
        await write(lambda c: c.exec_driver_sql(
            "CREATE TRIGGER refuse BEFORE UPDATE ON tasks BEGIN "
            "SELECT RAISE(ABORT, 'disk trouble'); END"))
        return CONFIRMED

    rig.script.act = act
    mine, _second = await rig.add(new(), new())
    assert await rig.clock.until_somebody_sleeps() == 5
    assert [event.serious for event in rig.events if isinstance(event, Notice)] == [True]
    assert rig.script.ran == [mine]
    await write(lambda c: c.exec_driver_sql("DROP TRIGGER refuse"))
    rig.script.act = rig.script.post
    rig.clock.turn(5)
    assert [task.outcome for task in await rig.all_ended()] == [Outcome.CONFIRMED] * 2


CRASHES = (PhoneError("x", Failure.PUSH_BROKEN), PhoneError("x", Failure.PHONE_OFFLINE),
           ValueError("bug"))


async def meddle(rig: Rig, dice: random.Random, ids: list[int]) -> dict[int, Task]:
    """Pull cables and stop tasks at random; answers what the stops answered."""
    stopped: dict[int, Task] = {}
    for _ in range(60):
        some, phone = dice.choice(ids), f"S{dice.randrange(4)}"
        dice.choice((rig.unplug, rig.plug))(phone)
        rig.clock.turn(dice.randrange(4))
        if dice.random() < 0.3:
            with suppress(ConflictError):
                stopped[some] = await rig.lanes.stop(some)
        await asyncio.sleep(0)
    for number in range(4):
        rig.plug(f"S{number}")
    return stopped


@pytest.mark.parametrize("seed", range(6))
async def test_a_storm_taps_at_most_once_per_task(rig: Rig, seed: int) -> None:
    dice = random.Random(seed)

    async def act(attempt: Attempt) -> Verdict:
        for _ in range(dice.randrange(4)):
            async with attempt.step(StepName.STAGE):
                await attempt.progress(dice.randrange(100))
            if dice.random() < 0.15:
                raise dice.choice(CRASHES)
        verdict = await rig.script.post(attempt)
        if dice.random() < 0.2:
            raise dice.choice(CRASHES)
        return verdict

    rig.script.act = act
    ids = await rig.add(*(new(f"S{dice.randrange(4)}") for _ in range(40)))
    stopped = await meddle(rig, dice, ids)
    async with rig.time_passing():
        ended = await rig.all_ended()
    assert len(rig.script.taps) == len(set(rig.script.taps))
    tapped = set(rig.script.taps)
    assert {task.id for task in ended if task.armed_at is not None} == tapped
    assert not {task.id for task in ended if task.outcome is Outcome.STOPPED} & tapped
    assert {task.id for task in ended if task.outcome is Outcome.CONFIRMED} <= tapped
    assert all(answer.ended or answer.stop_requested for answer in stopped.values())
