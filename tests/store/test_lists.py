"""Pages and filters against a plain Python model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from postdeck.core.task import (
    NewTask,
    Outcome,
    PhoneQueue,
    Platform,
    Queue,
    Source,
    Task,
    TaskFilter,
    TaskStatus,
)
from postdeck.store.store import Store
from tests.store.making import NOON, new

WORDS = ("", "Hello", "100%", "under_score", "back\\slash", "it's", "ciao 🎈", "HELLO world")
tasks_to_add = st.lists(max_size=12, elements=st.builds(
    lambda serial, user, caption, platform, source, end, late: (
        new(serial, username=user, caption=caption, platform=platform, source=source,
            due_at=NOON + late * HOUR), end),
    st.sampled_from("ABC"), st.sampled_from(["", "kim", "Ann"]), st.sampled_from(WORDS),
    st.sampled_from(Platform), st.sampled_from(Source),
    st.sampled_from([None, Outcome.CONFIRMED, Outcome.UNCONFIRMED]), st.integers(0, 2)))
HOUR = timedelta(hours=1)
maybe: Callable[..., st.SearchStrategy[object]] = lambda *some: st.sampled_from([None, *some])  # noqa: E731
filters = st.builds(
    TaskFilter, status=maybe(*TaskStatus), outcome=maybe(Outcome.CONFIRMED, Outcome.MISSED),
    serial=maybe("A", "Z"), username=maybe("kim"), platform=maybe(*Platform),
    script_name=maybe("post", "like"), source=maybe(*Source),
    since=maybe(NOON, NOON + HOUR), until=maybe(NOON + HOUR, NOON + 2 * HOUR),
    undecided=st.booleans(),
    text=st.sampled_from(["", "hello", "%", "_", "\\", "'", "100%", "🎈", "kim", "done"]))


def fits(task: Task, wanted: TaskFilter) -> bool:
    given_up = [name for name in TaskFilter.model_fields
                if name not in ("text", "since", "until", "undecided")
                and getattr(wanted, name) is not None
                and getattr(wanted, name) != getattr(task, name)]
    searched = (task.caption, task.username, task.remark)
    in_time = ((wanted.since is None or task.due_at >= wanted.since)
               and (wanted.until is None or task.due_at < wanted.until))
    found = any(wanted.text.lower() in text.lower() for text in searched)
    return not given_up and in_time and found and (task.undecided or not wanted.undecided)


@settings(max_examples=60, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=tasks_to_add, wanted=filters, limit=st.integers(1, 5), offset=st.integers(0, 5))
async def test_pages_are_what_a_list_comprehension_says(
    store: Store, made: list[tuple[NewTask, Outcome | None]], wanted: TaskFilter, limit: int,
    offset: int,
) -> None:
    old = [task.id for task in (await store.tasks.page(TaskFilter(), 1000)).tasks]
    await store.tasks.delete(old)
    for task, outcome in made:
        await store.tasks.add([task])
        if outcome is not None:
            await end_one(store, task.serial, outcome)
    everything = [await store.tasks.get(task.id) for task in
                  (await store.tasks.page(TaskFilter(), 1000)).tasks]
    assert len(everything) == len(made)
    expected = [task for task in everything if fits(task, wanted)]

    page = await store.tasks.page(wanted, limit, offset)
    assert list(page.tasks) == expected[offset:offset + limit]
    assert page.total == len(expected) == await store.tasks.count(wanted)

    walked: list[Task] = []
    before: int | None = None
    while chunk := (await store.tasks.page(wanted, limit, before_id=before)).tasks:
        walked += chunk
        before = chunk[-1].id
    assert walked == expected


async def end_one(store: Store, serial: str, outcome: Outcome) -> None:
    task = await store.tasks.claim(serial, NOON + 2 * HOUR)
    assert task is not None
    status = TaskStatus.COMPLETED if outcome is Outcome.CONFIRMED else TaskStatus.FAILED
    await store.tasks.finish(task.id, task.attempt, status=status, outcome=outcome,
                             remark="done 100%", at=NOON)


@pytest.mark.parametrize("number", [-1, -2**70, 2**63, 2**70])
async def test_absurd_numbers_give_an_empty_or_full_page(any_store: Store, number: int) -> None:
    await any_store.tasks.add([new()])
    page = any_store.tasks.page
    assert len((await page(TaskFilter(), 10, offset=number)).tasks) == (number < 0)
    assert len((await page(TaskFilter(), 10, before_id=number)).tasks) == (number > 0)
    assert len((await page(TaskFilter(), number)).tasks) == (number > 0)


async def test_nothing_a_lane_or_a_page_asks_reads_the_whole_table(store: Store) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []
    database, tasks = store.tasks._database, store.tasks

    def hear(_c: object, _k: object, statement: str, values: tuple[object, ...], *_more: object
             ) -> None:
        asked.append((statement, values))

    for engine in (database._reading, database._writing):
        event.listen(engine, "before_cursor_execute", hear)
    await tasks.claim("A", NOON)
    await tasks.next_due("A")
    await tasks.serials_with_pending()
    await tasks.running()
    await tasks.queue(NOON)
    await tasks.miss_late("A", NOON, remark="", at=NOON)
    await tasks.note(7, 1, progress=3)
    await tasks.page(TaskFilter(), 100, before_id=500)
    await tasks.page(TaskFilter(status=TaskStatus.FAILED), 100, before_id=500)
    for engine in (database._reading, database._writing):
        event.remove(engine, "before_cursor_execute", hear)
    plans = [(statement, await database.read(lambda c, s=statement, v=values: " | ".join(
        row[-1] for row in c.exec_driver_sql("EXPLAIN QUERY PLAN " + s, v))))
        for statement, values in asked if not statement.startswith("BEGIN")]
    assert len(plans) == 12  # the two pages also read their total, the queue what is next
    whole = [plan for plan in plans if "SCAN" in plan[1] and "COVERING INDEX" not in plan[1]
             and "task_counts" not in plan[0]]
    assert whole == []
    assert "tasks_lane" in plans[0][1]
    assert not [plan for plan in plans if "TEMP B-TREE" in plan[1]
                and "DISTINCT" not in plan[0]]  # asked once, at start-up


async def test_what_waits_is_counted_by_phone_at_any_length(any_store: Store) -> None:
    made = await any_store.tasks.add([
        new("B", due=NOON), new("A", due=NOON + 2 * HOUR), new("A", due=NOON + HOUR),
        new("A", due=NOON - HOUR), new("C", due=NOON + HOUR)])
    await any_store.tasks.stop_pending(made[4].id, NOON, "stopped")
    queue = await any_store.tasks.queue(NOON)
    assert queue == Queue(
        phones=(PhoneQueue(serial="A", waiting=3, next_at=NOON + HOUR),
                PhoneQueue(serial="B", waiting=1, next_at=None)),
        next_task=made[2])
    assert await any_store.tasks.queue(NOON + 3 * HOUR) == Queue(phones=(
        PhoneQueue(serial="A", waiting=3), PhoneQueue(serial="B", waiting=1)))
