"""Later looks: when they come, what cuts them short, and that they outlive a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Outcome, Task, TaskStatus
from postdeck.scheduler.look import next_look
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict
from tests.scheduler.conftest import CONFIRMED, Rig, open_rig
from tests.store.making import NOON, minutes, new

NOT_SEEN = Verdict(Outcome.UNCONFIRMED, "unconfirmed: not seen")


async def unseen(attempt: Attempt) -> Verdict:
    if attempt.look_only:
        return NOT_SEEN
    assert await attempt.arm({})
    return NOT_SEEN


async def one_unseen(rig: Rig) -> Task:
    """A task that ended unconfirmed at noon, with the look at 12:02 ahead."""
    rig.script.act = rig.script.look_act = unseen
    mine, = await rig.add(new())
    task = await rig.end(mine)
    assert (task.outcome, task.look_at, task.looks) == (Outcome.UNCONFIRMED, NOON + minutes(2), 0)
    await rig.clock.until_somebody_sleeps()
    return task


async def turn(rig: Rig, task: Task, by: float, until: Callable[[Task], bool]) -> Task:
    """Let minutes pass, as a lane sleeps through them: half a minute at a time."""
    end = rig.clock.now() + minutes(by)
    while rig.clock.now() < end:
        await rig.clock.until_somebody_sleeps()
        rig.clock.turn(30)
    return await rig.reach(task.id, until)


async def test_three_looks_and_then_no_more(rig: Rig) -> None:
    task = await one_unseen(rig)
    for by, looks, ahead in ((2, 1, 10), (8, 2, 60), (50, 3, None)):
        task = await turn(rig, task, by, lambda one, looks=looks: one.looks == looks)  # type: ignore[misc]
        assert task.look_at == (NOON + minutes(ahead) if ahead else None)
        assert (task.status, task.outcome, task.remark) == (
            TaskStatus.FAILED, Outcome.UNCONFIRMED, "unconfirmed: not seen")
    assert rig.script.looked == [task.id] * 3
    for lane in tuple(rig.lanes._lanes.values()):  # nothing is ahead, so it ends by itself
        await lane.job


async def test_a_look_that_sees_the_post_confirms_the_task(rig: Rig) -> None:
    task = await one_unseen(rig)
    rig.script.look_act = rig.script.sure
    task = await turn(rig, task, 2, lambda one: one.looks == 1)
    assert (task.status, task.outcome, task.failure, task.look_at) == (
        TaskStatus.COMPLETED, Outcome.CONFIRMED, None, None)
    assert task.remark.startswith("seen on the profile")
    assert "2 min after" in task.remark


async def test_a_look_gives_way_to_a_task_at_once(rig: Rig) -> None:
    task = await one_unseen(rig)
    reached, given_way = asyncio.Event(), asyncio.Event()

    async def slow(attempt: Attempt) -> Verdict:
        reached.set()
        try:
            await asyncio.Event().wait()
        finally:
            given_way.set()
        return NOT_SEEN

    async def act(attempt: Attempt) -> Verdict:
        assert given_way.is_set(), "a task ran while a look was under way"
        return await rig.script.post(attempt)

    rig.script.look_act, rig.script.act = slow, act
    later, = await rig.add(new(due=NOON + minutes(4)))
    await rig.clock.until_somebody_sleeps()
    await turn(rig, task, 2, lambda one: True)
    await reached.wait()
    await turn(rig, task, 2, lambda one: True)
    assert (await rig.end(later)).outcome is Outcome.CONFIRMED
    assert (await rig.store.tasks.get(task.id)).looks == 0


async def test_a_look_cut_short_rests_longer_each_time(rig: Rig) -> None:
    """On a phone that posts all the time it began after every post, and left a picture each."""
    task = await one_unseen(rig)
    begun = asyncio.Event()

    async def slow(attempt: Attempt) -> Verdict:
        begun.set()
        await asyncio.Event().wait()
        return NOT_SEEN

    rig.script.look_act, rig.script.act = slow, rig.script.post
    first, second = await rig.add(new(due=NOON + minutes(4)), new(due=NOON + minutes(7)))
    for post, by, again in ((first, 2, 5), (second, 1, 9)):
        await rig.clock.until_somebody_sleeps()
        await turn(rig, task, by, lambda one: True)  # the look begins
        await begun.wait()
        begun.clear()
        await turn(rig, task, 2, lambda one: True)  # the post is due
        await rig.end(post)
        put_off = await rig.reach(
            task.id, lambda one, again=again: one.look_at == NOON + minutes(again))  # type: ignore[misc]
        assert (put_off.looks, put_off.outcome) == (0, Outcome.UNCONFIRMED)
    rig.script.look_act = rig.script.sure
    assert (await turn(rig, task, 2, lambda one: one.looks == 1)).outcome is Outcome.CONFIRMED


async def test_no_look_begins_right_before_a_task(rig: Rig) -> None:
    task = await one_unseen(rig)
    later, = await rig.add(new(due=NOON + minutes(2) + timedelta(seconds=20)))
    await rig.clock.until_somebody_sleeps()
    await turn(rig, task, 2, lambda one: True)
    assert rig.script.looked == []
    rig.script.act = rig.script.post
    await turn(rig, task, 1, lambda one: one.looks == 1)
    assert (await rig.end(later)).outcome is Outcome.CONFIRMED
    assert rig.script.looked == [task.id]


async def test_a_look_waits_for_the_phone_and_stands_for_those_it_missed(rig: Rig) -> None:
    task = await one_unseen(rig)
    rig.unplug("A")
    await turn(rig, task, 2, lambda one: True)
    rig.clock.turn(600)
    assert rig.script.looked == []
    rig.plug("A")
    task = await rig.reach(task.id, lambda one: one.looks == 1)
    assert task.look_at == NOON + minutes(60)


async def test_a_look_that_loses_the_phone_does_not_count(rig: Rig) -> None:
    task = await one_unseen(rig)

    async def lost(attempt: Attempt) -> Verdict:
        if len(rig.script.looked) == 1:
            raise PhoneError("A is offline.", Failure.PHONE_OFFLINE)
        return CONFIRMED

    rig.script.look_act = lost
    await turn(rig, task, 2.5, lambda one: one.looks == 1)
    assert (await rig.store.tasks.get(task.id)).outcome is Outcome.CONFIRMED
    assert rig.script.looked == [task.id] * 2


async def test_a_paused_phone_is_left_alone(rig: Rig) -> None:
    task = await one_unseen(rig)
    reached, cut = asyncio.Event(), asyncio.Event()

    async def slow(attempt: Attempt) -> Verdict:
        reached.set()
        try:
            await asyncio.Event().wait()
        finally:
            cut.set()
        return NOT_SEEN

    rig.script.look_act = slow
    await turn(rig, task, 2, lambda one: True)
    await reached.wait()
    rig.lanes.pause("A")
    await cut.wait()
    rig.script.look_act = rig.script.sure
    assert (await rig.store.tasks.get(task.id)).looks == 0
    rig.lanes.resume("A")
    assert (await rig.reach(task.id, lambda one: one.looks == 1)).outcome is Outcome.CONFIRMED
    assert rig.script.looked == [task.id] * 2


async def test_a_persons_retry_ends_the_looks(rig: Rig) -> None:
    task = await one_unseen(rig)
    rig.script.act = rig.script.post
    assert await rig.store.tasks.retry(task.id, NOON, unconfirmed=True)
    rig.lanes.wake("A")
    task = await rig.end(task.id)
    assert (task.outcome, task.look_at, task.looks) == (Outcome.CONFIRMED, None, 0)
    assert rig.script.looked == []


@pytest.mark.parametrize("posted", [True, False])
async def test_settling_ends_a_look_under_way(rig: Rig, posted: bool) -> None:
    task = await one_unseen(rig)
    reached = asyncio.Event()

    async def slow(attempt: Attempt) -> Verdict:
        reached.set()
        await asyncio.Event().wait()
        return CONFIRMED

    rig.script.look_act = slow
    await turn(rig, task, 2, lambda one: True)
    await reached.wait()
    settled = await rig.store.looks.settle(task.id, posted=posted, remark="A person said so.")
    await rig.lanes.end_looks({task.id})
    assert settled is not None
    assert await rig.store.tasks.get(task.id) == settled
    assert settled.outcome is (Outcome.CONFIRMED if posted else Outcome.FAILED)
    assert await rig.store.looks.settle(task.id, posted=posted, remark="Again.") is None
    async with asyncio.timeout(10):  # the lane lets go of it a few turns of the loop later
        while any(lane.look is not None for lane in rig.lanes._lanes.values()):
            await asyncio.sleep(0)


async def test_what_a_look_found_too_late_changes_nothing(rig: Rig) -> None:
    task = await one_unseen(rig)
    assert await rig.store.tasks.retry(task.id, NOON, unconfirmed=True)
    assert await rig.store.looks.seen(task, "late") is None
    assert await rig.store.looks.not_seen(task, None) is None


async def test_looks_ahead_outlive_a_restart(tmp_path: Path) -> None:
    async with open_rig(tmp_path) as rig:
        await rig.lanes.start()
        task = await one_unseen(rig)
    async with open_rig(tmp_path) as rig:
        rig.clock.turn(5 * 3600)
        await rig.lanes.start()
        task = await rig.reach(task.id, lambda one: one.looks == 1)
        assert (task.outcome, task.look_at) == (Outcome.CONFIRMED, None)
        assert "5 h after" in task.remark or "300 min" in task.remark


def test_the_next_look_is_never_right_after_one() -> None:
    assert next_look(NOON, NOON) == NOON + minutes(2)
    assert next_look(NOON, NOON + minutes(2.5)) == NOON + minutes(10)
    assert next_look(NOON, NOON + minutes(9.5)) == NOON + minutes(60)
    assert next_look(NOON, NOON + minutes(60)) is None
