"""The life of a task in the database, on both engines."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from postdeck.core.errors import NotFoundError
from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig
from postdeck.core.start_time import StartTime
from postdeck.core.task import (
    Material,
    Outcome,
    Platform,
    Source,
    StepName,
    TaskFilter,
    TaskStats,
    TaskStatus,
)
from postdeck.store.store import Store
from postdeck.store.task_statements import CLAIM
from tests.store.making import NOON, minutes, new

CLIP = Material(name="c'l\"ip.mp4", sha256="ab" * 32, suffix=".mp4", size=7, kind="video")


async def test_what_goes_in_comes_out(any_store: Store) -> None:
    config = PostConfig.model_validate({"captions": "Ciao 👋\n$(reboot) ‮", "own": {"a": [1, 2]}})
    wanted = new("S1", username="kim", platform=Platform.INSTAGRAM, config=config,
                 caption=config.captions, materials=(CLIP,), source=Source.API,
                 start_text="18:30", zone="Europe/Rome", remark="hello")
    added, = await any_store.tasks.add([wanted])
    assert added == await any_store.tasks.get(added.id)
    assert added.model_dump(include=set(type(wanted).model_fields)) == wanted.model_dump()
    assert added.config.unknown_fields == ("own",)


async def test_a_phones_tasks_are_claimed_one_at_a_time_by_due_time_then_id(
    any_store: Store,
) -> None:
    tasks = any_store.tasks
    late, first, second, _other, _future = await tasks.add([
        new(due=NOON + minutes(2)), new(), new(), new("B"), new(due=NOON + minutes(9))])
    now = NOON + minutes(5)
    order = []
    while (task := await tasks.claim("A", now)) is not None:
        assert await tasks.claim("A", now) is None, "the lane is taken"
        assert (task.status, task.attempt, task.started_at) == (TaskStatus.RUNNING, 1, now)
        order.append(task.id)
        await tasks.finish(task.id, 1, status=TaskStatus.COMPLETED, outcome=Outcome.CONFIRMED,
                           at=now)
    assert order == [first.id, second.id, late.id]
    assert await tasks.next_due("A") == NOON + minutes(9)
    assert set(await tasks.serials_with_pending()) == {"A", "B"}


async def test_nobody_claims_twice(any_store: Store) -> None:
    tasks = any_store.tasks
    await tasks.add([new(f"S{i % 4}") for i in range(40)])
    claimed: Counter[int] = Counter()

    async def drain(serial: str) -> None:
        while (task := await tasks.claim(serial, NOON)) is not None:
            claimed[task.id] += 1
            await tasks.finish(task.id, task.attempt, status=TaskStatus.COMPLETED,
                               outcome=Outcome.CONFIRMED, at=NOON)

    while (await tasks.stats()).pending:
        await asyncio.gather(*(drain(f"S{i % 4}") for i in range(12)))
    assert len(claimed) == 40
    assert set(claimed.values()) == {1}


async def test_two_hosts_never_claim_the_same_task(postgresql: str) -> None:
    async with Store.open(postgresql) as one, Store.open(postgresql) as two:
        await one.tasks._database.write(lambda c: c.exec_driver_sql(
            "TRUNCATE tasks; UPDATE task_counts SET n = 0"))
        await one.tasks.add([new() for _ in range(60)])
        claimed: list[int] = []

        async def host(store: Store) -> None:
            while (await store.tasks.stats()).pending:
                task = await store.tasks.claim("A", NOON)
                if task is not None:
                    claimed.append(task.id)
                    await store.tasks.finish(task.id, task.attempt, status=TaskStatus.FAILED,
                                             outcome=Outcome.STOPPED, at=NOON)

        await asyncio.gather(host(one), host(two))
        assert sorted(claimed) == sorted(set(claimed))
        assert await one.tasks.stats() == TaskStats(total=60, failed=60)


async def test_a_claim_that_waited_for_another_looks_at_the_status_again(
    postgresql: str,
) -> None:
    """READ COMMITTED: the subquery chose the row before the other host was done with it."""
    async with Store.open(postgresql) as one, Store.open(postgresql) as two:
        await one.tasks._database.write(lambda c: c.exec_driver_sql(
            "TRUNCATE tasks; UPDATE task_counts SET n = 0"))
        await one.tasks.add([new()])
        claimed, go_on = threading.Event(), threading.Event()

        def claim_and_finish(connection: Connection) -> None:
            connection.execute(CLAIM, {"p_serial": "A", "p_at": NOON})
            connection.exec_driver_sql("UPDATE tasks SET status = 3")
            claimed.set()
            go_on.wait(20)

        def waiting(connection: Connection) -> int:
            return connection.exec_driver_sql(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            ).scalar_one()

        first = asyncio.create_task(one.tasks._database.write(claim_and_finish))
        await asyncio.to_thread(claimed.wait, 20)
        second = asyncio.create_task(two.tasks.claim("A", NOON))
        while not await one.tasks._database.read(waiting):
            assert not second.done()
        go_on.set()
        await first
        assert await second is None
        assert await one.tasks.stats() == TaskStats(total=1, failed=1)


async def test_armed_is_written_once_and_never_after_a_stop(any_store: Store) -> None:
    tasks = any_store.tasks
    await tasks.add([new(), new()])
    first = await tasks.claim("A", NOON)
    assert first is not None
    assert not await tasks.arm(first.id, 2, NOON), "another attempt's lane"
    assert await tasks.arm(first.id, 1, NOON)
    assert not await tasks.arm(first.id, 1, NOON), "armed already"
    assert (await tasks.get(first.id)).is_armed
    assert await tasks.put_back(first.id, 1) is None, "armed tasks never go back"
    assert await tasks.finish(first.id, 1, status=TaskStatus.FAILED, outcome=Outcome.STOPPED,
                              at=NOON) is None, "armed tasks are never said to be unposted"
    await tasks.finish(first.id, 1, status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED,
                       at=NOON)
    second = await tasks.claim("A", NOON)
    assert second is not None
    assert (await tasks.request_stop(second.id)) is not None
    assert not await tasks.arm(second.id, 1, NOON), "somebody asked to stop"


async def test_a_lost_lane_changes_nothing(any_store: Store) -> None:
    tasks = any_store.tasks
    await tasks.add([new()])
    task = await tasks.claim("A", NOON)
    assert task is not None
    again = await tasks.put_back(task.id, 1, due_at=NOON + minutes(1), counted=True)
    assert again is not None
    assert (again.status, again.retry_count, again.auto_retries) == (TaskStatus.PENDING, 1, 1)
    assert again.due_at == NOON + minutes(1)
    assert await tasks.claim("A", NOON) is None
    assert (await tasks.claim("A", NOON + minutes(1))) is not None  # attempt 2
    for stale in (tasks.note(task.id, 1, progress=9), tasks.put_back(task.id, 1),
                  tasks.finish(task.id, 1, status=TaskStatus.COMPLETED,
                               outcome=Outcome.CONFIRMED, at=NOON)):
        assert await stale is None
    noted = await tasks.note(task.id, 2, step=StepName.STAGE, progress=42)
    assert noted is not None
    assert (noted.step, noted.progress, noted.attempt) == (StepName.STAGE, 42, 2)


async def test_a_retry_starts_now_and_unarmed(any_store: Store) -> None:
    tasks = any_store.tasks
    ids = [task.id for task in await tasks.add(
        [new(start_text="12:00"), new("B"), new("C"), new("D")])]
    for serial, outcome in (("A", Outcome.FAILED), ("B", Outcome.UNCONFIRMED),
                            ("C", Outcome.MISSED)):
        task = await tasks.claim(serial, NOON)
        assert task is not None
        await tasks.arm(task.id, 1, NOON)
        await tasks.finish(task.id, 1, status=TaskStatus.FAILED, outcome=outcome,
                           failure=Failure.UPLOAD_FAILED, remark="x", at=NOON)
    later = NOON + minutes(60)
    assert await tasks.retry(ids[1], later) is None, "unconfirmed needs a word"
    assert await tasks.retry(ids[3], later) is None, "pending"
    one = await tasks.retry(ids[0], later)
    assert one is not None
    assert (one.status, one.due_at, one.start_text, one.outcome, one.armed_at, one.failure,
            one.remark, one.retry_count) == (TaskStatus.PENDING, later, "", None, None, None,
                                             "", 1)
    assert await tasks.retry_all(later) == (1, 1)
    assert (await tasks.get(ids[1])).outcome is Outcome.UNCONFIRMED
    assert (await tasks.retry(ids[1], later, unconfirmed=True)) is not None
    assert await tasks.stats() == TaskStats(total=4, pending=4)


async def test_only_scheduled_tasks_are_missed(any_store: Store) -> None:
    tasks = any_store.tasks
    await tasks.add([new(), new(start_text="12:00"), new("B", start_text="12:00"),
                     new(due=NOON + minutes(3), start_text="12:03")])
    missed = await tasks.miss_late("A", NOON + minutes(1), remark="missed: x", at=NOON)
    assert [(task.outcome, task.start_text, task.serial) for task in missed] == [
        (Outcome.MISSED, "12:00", "A")]
    assert (await tasks.stats()).pending == 3


async def test_only_what_ended_so_is_queued_again(any_store: Store) -> None:
    tasks = any_store.tasks
    for serial, outcome in (("A", Outcome.FAILED), ("B", Outcome.STOPPED),
                            ("C", Outcome.MISSED), ("D", Outcome.UNCONFIRMED)):
        await tasks.add([new(serial)])
        task = await tasks.claim(serial, NOON)
        assert task is not None
        await tasks.finish(task.id, 1, status=TaskStatus.FAILED, outcome=outcome, at=NOON)
    assert await tasks.retry_all(NOON, Outcome.UNCONFIRMED) == (0, 0)
    assert await tasks.retry_all(NOON, Outcome.FAILED) == (1, 0)
    left = (await tasks.page(TaskFilter(status=TaskStatus.FAILED))).tasks
    assert [task.outcome for task in left] == [
        Outcome.UNCONFIRMED, Outcome.MISSED, Outcome.STOPPED]
    assert await tasks.retry_all(NOON, Outcome.MISSED) == (1, 0)


async def test_what_was_left_at_that_needs_no_decision(any_store: Store) -> None:
    tasks = any_store.tasks
    undecided = TaskFilter(undecided=True)
    await tasks.add([new(start_text="12:00"), new(start_text="12:01"), new("B")])
    unsure = await tasks.claim("B", NOON)
    assert unsure is not None
    await tasks.finish(unsure.id, 1, status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED,
                       at=NOON)
    missed = await tasks.miss_late("A", NOON + minutes(5), remark="missed: x", at=NOON)
    page = await tasks.page(undecided)
    assert (page.total, [task.undecided for task in page.tasks]) == (3, [True] * 3)
    assert await tasks.leave_missed() == 2
    assert await tasks.leave_missed() == 0
    assert [task.id for task in (await tasks.page(undecided)).tasks] == [unsure.id]
    assert await tasks.retry_all(NOON, Outcome.MISSED) == (0, 0)
    again = await tasks.retry(missed[0].id, NOON)
    assert again is not None
    assert not again.stop_requested


async def test_deleting_spares_what_runs_and_keeps_the_proof_of_a_tap(any_store: Store) -> None:
    tasks, steps = any_store.tasks, any_store.steps
    ids = [task.id for task in await tasks.add([new("A"), new("B"), new("C"), new("D")])]
    for serial in "ABC":
        task = await tasks.claim(serial, NOON)
        assert task is not None
        await steps.begin(task.id, 1, StepName.READY, NOON)
    await tasks.arm(ids[1], 1, NOON)
    for task_id in ids[1:3]:
        await tasks.finish(task_id, 1, status=TaskStatus.FAILED, outcome=Outcome.FAILED, at=NOON)
    assert set(await tasks.delete([*ids, 10**6, -1, 2**70])) == set(ids[1:])
    assert [task.id for task in await tasks.running()] == ids[:1]
    assert [len(await steps.of_task(i)) for i in ids] == [1, 1, 0, 0]
    assert await tasks.stats() == TaskStats(total=1, running=1)


@pytest.mark.parametrize("task_id", [0, -1, 5, 2**63, 2**70])
async def test_an_unknown_task_is_said_to_be_so(store: Store, task_id: int) -> None:
    with pytest.raises(NotFoundError, match=str(task_id)):
        await store.tasks.get(task_id)


async def test_ids_are_never_used_twice(store: Store) -> None:
    first, = await store.tasks.add([new()])
    await store.tasks.delete([first.id])
    second, = await store.tasks.add([new()])
    assert second.id > first.id


async def test_ten_thousand_tasks_are_one_transaction(any_store: Store) -> None:
    added = await any_store.tasks.add([new(f"S{i % 100}", caption=str(i)) for i in range(10_000)])
    assert [task.caption for task in added] == [str(i) for i in range(10_000)]
    assert (await any_store.tasks.get(added[7777].id)).caption == "7777"
    assert await any_store.tasks.stats() == TaskStats(total=10_000, pending=10_000)
    with pytest.raises(Exception, match=r"NOT NULL|not-null"):
        await any_store.tasks.add([new(), new().model_copy(update={"caption": None})])
    assert (await any_store.tasks.page(TaskFilter(), 1)).total == 10_000, "all or none"


async def test_only_waiting_tasks_get_another_start(store: Store) -> None:
    first, second, third = await store.tasks.add([new("A"), new("B"), new("C")])
    await store.tasks.stop_pending(second.id, NOON, "stopped")
    assert await store.tasks.claim("C", NOON + timedelta(hours=9)) is not None
    start = StartTime("2099-01-01T10:00:00", "Europe/Rome", NOON + timedelta(hours=3))
    (moved,) = await store.tasks.reschedule([first.id, second.id, third.id, 0, 2**70], start)
    assert (moved.id, moved.due_at, moved.start_text, moved.zone) == (
        first.id, start.at, start.text, start.zone)
    assert await store.tasks.get(first.id) == moved
