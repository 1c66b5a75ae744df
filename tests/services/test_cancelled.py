"""Whoever asked for a change leaves while it is written: it is told and started all the same."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any

import pytest
from sqlalchemy import event

from postdeck.core.events import TaskChanged, TasksRemoved
from postdeck.core.task import Outcome
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict
from tests.services.conftest import FINE, SECOND, Desk

pytestmark = pytest.mark.asyncio(loop_scope="package")

WRITES = ("INSERT INTO tasks", "UPDATE tasks", "DELETE FROM tasks")
WRONG = Verdict(Outcome.FAILED, "It went wrong.")


async def leave_while_it_is_written(desk: Desk, work: Coroutine[Any, Any, object]) -> None:
    """Cancel whoever asks at the moment when the tasks are about to change."""
    loop, engine = asyncio.get_running_loop(), desk.store.tasks._database._writing
    has_left = threading.Event()

    def leave(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        verb = statement.split(" SET ")[0].split(" (")[0].split(" WHERE ")[0]
        if verb in WRITES and not has_left.is_set():
            loop.call_soon_threadsafe(asking.cancel)
            assert has_left.wait(20)

    event.listen(engine, "before_cursor_execute", leave)
    asking = asyncio.create_task(work)
    try:
        with pytest.raises(asyncio.CancelledError):
            await asking
    finally:
        has_left.set()


async def test_a_task_whose_creator_left_starts_all_the_same(desk: Desk) -> None:
    await leave_while_it_is_written(desk, desk.deck.tasks.create(desk.request(FINE)))

    async def has_ended() -> bool:
        return any(isinstance(news, TaskChanged) and news.task.outcome is Outcome.CONFIRMED
                   for news in desk.events)

    await desk.until(has_ended)


@pytest.mark.parametrize("all_of_them", [False, True])
async def test_a_retry_starts_all_the_same(desk: Desk, all_of_them: bool) -> None:
    async def act(attempt: Attempt) -> Verdict:
        return WRONG if attempt.task.retry_count == 0 else await desk.script.post(attempt)

    desk.script.act = act
    task, = await desk.deck.tasks.create(desk.request(SECOND))
    await desk.end(task.id)
    tasks = desk.deck.tasks
    await leave_while_it_is_written(
        desk, tasks.retry_all() if all_of_them else tasks.retry(task.id))

    async def is_confirmed() -> bool:
        return (await desk.store.tasks.get(task.id)).outcome is Outcome.CONFIRMED

    await desk.until(is_confirmed)


async def test_what_was_moved_and_what_was_deleted_is_told_all_the_same(desk: Desk) -> None:
    moved, gone = await desk.deck.tasks.create(desk.request(FINE, SECOND, start_time="23:59"))
    await leave_while_it_is_written(desk, desk.deck.tasks.reschedule([moved.id], None))
    assert (await desk.end(moved.id)).outcome is Outcome.CONFIRMED
    await leave_while_it_is_written(desk, desk.deck.tasks.delete([gone.id]))

    async def is_told() -> bool:
        return TasksRemoved(task_ids=(gone.id,)) in desk.events

    await desk.until(is_told)
