"""A phone that is lent: no task starts meanwhile, what became due starts right after."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from postdeck.core.errors import ConflictError
from postdeck.core.task import Outcome, Task, TaskStatus
from postdeck.scheduler.lane import LENT
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict
from tests.scheduler.conftest import CONFIRMED, Rig, open_rig
from tests.scheduler.test_looks import one_unseen, turn
from tests.store.making import NOON, minutes, new


def waits(task: Task) -> bool:
    return task.remark == LENT


async def test_no_task_starts_on_a_lent_phone_and_what_is_due_starts_right_after(
    rig: Rig
) -> None:
    async with rig.lanes.borrow("A"):
        mine, other = await rig.add(new("A"), new("B"))
        assert (await rig.end(other)).outcome is Outcome.CONFIRMED
        assert (await rig.reach(mine, waits)).status is TaskStatus.PENDING
        assert rig.script.ran == [other]
    assert (await rig.end(mine)).outcome is Outcome.CONFIRMED
    assert rig.lanes.running == {}


async def test_a_phone_that_posts_is_not_lent(rig: Rig) -> None:
    posting, may_end = asyncio.Event(), asyncio.Event()

    async def act(attempt: Attempt) -> Verdict:
        posting.set()
        await may_end.wait()
        return await rig.script.post(attempt)

    rig.script.act = act
    first, second = await rig.add(new(), new())
    await posting.wait()
    with pytest.raises(ConflictError, match="A is posting now"):
        async with rig.lanes.borrow("A"):
            raise AssertionError("it was lent")
    may_end.set()
    for task_id in (first, second):
        assert (await rig.end(task_id)).outcome is Outcome.CONFIRMED


async def test_a_phone_is_lent_once(rig: Rig) -> None:
    async with rig.lanes.borrow("A"), rig.lanes.borrow("B"):
        assert rig.lanes.in_use("A")
        with pytest.raises(ConflictError, match="already"):
            async with rig.lanes.borrow("A"):
                raise AssertionError("it was lent twice")
        assert rig.lanes.in_use("A"), "whoever was refused gave back what is not theirs"
    assert not rig.lanes.in_use("A")


async def test_whoever_fails_with_a_lent_phone_gives_it_back(rig: Rig) -> None:
    with suppress(RuntimeError):
        async with rig.lanes.borrow("A"):
            mine, = await rig.add(new())
            raise RuntimeError
    assert (await rig.end(mine)).outcome is Outcome.CONFIRMED


@pytest.mark.parametrize("turns", range(12))
async def test_a_task_that_is_just_being_claimed_is_not_disturbed(rig: Rig, turns: int) -> None:
    """Whoever asks while a task changes hands gets the phone, or is told that it posts."""
    lent = 0

    async def act(attempt: Attempt) -> Verdict:
        assert not lent, "a task ran on a lent phone"
        await asyncio.sleep(0)
        assert not lent, "a phone was lent while a task ran"
        return await rig.script.post(attempt)

    rig.script.act = act
    mine, = await rig.add(new())
    for _ in range(turns):
        await asyncio.sleep(0)
    with suppress(ConflictError):
        async with rig.lanes.borrow("A"):
            lent = 1
            await asyncio.to_thread(lambda: None)
            lent = 0
    assert (await rig.end(mine)).outcome is Outcome.CONFIRMED


async def test_a_pending_task_of_a_lent_phone_can_be_stopped(rig: Rig) -> None:
    async with rig.lanes.borrow("A"):
        mine, = await rig.add(new())
        assert (await rig.lanes.stop(mine)).outcome is Outcome.STOPPED


async def test_a_later_look_gives_way_to_whoever_borrows_the_phone(rig: Rig) -> None:
    task = await one_unseen(rig)
    reached, given_way = asyncio.Event(), asyncio.Event()

    async def slow(attempt: Attempt) -> Verdict:
        reached.set()
        try:
            await asyncio.Event().wait()
        finally:
            given_way.set()
        return CONFIRMED

    rig.script.look_act = slow
    await turn(rig, task, 2, lambda one: True)
    await reached.wait()
    async with rig.lanes.borrow("A"):
        assert given_way.is_set()
        rig.script.look_act = rig.script.sure
        assert (await rig.store.tasks.get(task.id)).looks == 0
    seen = await rig.reach(task.id, lambda one: one.looks == 1)
    assert seen.outcome is Outcome.CONFIRMED


async def test_waiting_behind_a_loan_is_not_late(rig: Rig) -> None:
    mine, = await rig.add(new(due=NOON + minutes(1), start_text="12:01"))
    async with rig.lanes.borrow("A"):
        for _ in range(2):
            await rig.clock.until_somebody_sleeps()
            rig.clock.turn(30)
        await rig.reach(mine, waits)
        rig.clock.turn(20 * 60)
    assert (await rig.end(mine)).outcome is Outcome.CONFIRMED


async def test_what_a_crash_left_armed_is_looked_for_after_the_loan(tmp_path: Path) -> None:
    async with open_rig(tmp_path) as rig:
        mine, = (await rig.store.tasks.add([new()]))
        claimed = await rig.store.tasks.claim("A", NOON)
        assert claimed is not None
        assert await rig.store.tasks.arm(mine.id, claimed.attempt, NOON)
        async with rig.lanes.borrow("A"):
            await rig.lanes.start()
            other, = await rig.add(new("B"))
            await rig.end(other)
            assert rig.script.looked == []
        assert (await rig.end(mine.id)).outcome is Outcome.CONFIRMED
        assert rig.script.looked == [mine.id]
