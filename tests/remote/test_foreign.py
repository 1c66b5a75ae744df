"""A deck that is a TikMatrix: asked every two seconds, taken as it is."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from postdeck.core.device import DeviceState
from postdeck.core.errors import (
    DeckRefusedError,
    InvalidInputError,
    NotFoundError,
    StartTimeError,
)
from postdeck.core.events import (
    DeckStateChanged,
    DeviceChanged,
    Notice,
    TaskChanged,
    TasksRemoved,
    TasksReset,
)
from postdeck.core.post import PostConfig
from postdeck.core.task import TaskFilter, TaskRequest, TaskStatus
from postdeck.remote.deck import RemoteDeck

from .conftest import BERLIN, URL, Heard, StepClock, TikMatrix, row


def connect(server: TikMatrix, clock: StepClock) -> AbstractAsyncContextManager[RemoteDeck]:
    return RemoteDeck.connect(URL, name="Shelf", clock=clock, zone=BERLIN,
                              transport=server.transport)


@asynccontextmanager
async def followed(server: TikMatrix) -> AsyncIterator[tuple[RemoteDeck, StepClock, Heard]]:
    """A deck whose first round of polling is over; every `clock.step` lets another begin."""
    clock, heard = StepClock(), Heard()
    clock.hold()
    async with connect(server, clock) as deck:
        deck.subscribe(heard)
        await heard.until(lambda h: bool(h.of(DeckStateChanged)))
        yield deck, clock, heard


@pytest.fixture
def server() -> TikMatrix:
    return TikMatrix()


@pytest.mark.parametrize("list_name", ["tasks", "items", "list", ""])
async def test_its_tasks_are_listed_whatever_the_list_is_called(list_name: str) -> None:
    server = TikMatrix(list_name)
    server.rows = {i: row(i) for i in range(1, 4)}
    async with connect(server, StepClock()) as deck:
        page = await deck.tasks.page(TaskFilter())
        assert [task.id for task in page.tasks] == [3, 2, 1]
        assert page.total == 3
        assert await deck.tasks.steps(2) == ()
        with pytest.raises(NotFoundError, match="task not found"):
            await deck.tasks.get(9)


async def test_pages_of_any_size_are_put_together(server: TikMatrix) -> None:
    server.rows = {i: row(i) for i in range(1, 351)}
    for most in (100, 20, 7):
        server.most = most
        async with connect(server, StepClock()) as deck:
            for limit, offset in ((100, 0), (100, 100), (40, 130), (250, 60), (10, 345), (5, 900)):
                page = await deck.tasks.page(TaskFilter(), limit, offset)
                expected = list(range(350, 0, -1))[offset:offset + limit]
                assert [task.id for task in page.tasks] == expected
                assert page.total == 350


async def test_what_waits_is_counted_in_its_list(server: TikMatrix) -> None:
    server.most = 20
    for i in range(1, 61):
        server.rows[i] = row(i, serial="R1" if i % 3 else "R2", start_time="2026-01-01 00:00:00")
    server.rows[7] = row(7, status=1, status_text="running")
    server.rows[9] = row(9, serial="R2", start_time="2126-06-01 18:30:00")
    async with connect(server, StepClock()) as deck:
        queue = await deck.tasks.queue()
    first, second = queue.phones
    assert (first.serial, first.waiting, first.next_at) == ("R1", 39, None)
    assert (second.serial, second.waiting) == ("R2", 20)
    assert queue.next_task is not None
    assert (queue.next_task.id, queue.next_task.due_at) == (9, second.next_at)


async def test_what_it_can_not_filter_is_sieved_here(server: TikMatrix) -> None:
    server.rows = {i: row(i, username="ann" if i % 50 == 0 else "bob") for i in range(1, 301)}
    async with connect(server, StepClock()) as deck:
        page = await deck.tasks.page(TaskFilter(username="ann"), limit=4)
        assert [task.id for task in page.tasks] == [300, 250, 200, 150]
        older = await deck.tasks.page(TaskFilter(username="ann"), before_id=200)
        assert [task.id for task in older.tasks] == [150, 100, 50]
        assert (await deck.tasks.page(TaskFilter(text="nothing like it"))).tasks == ()


async def test_tasks_are_made_stopped_and_deleted_there(server: TikMatrix) -> None:
    async with connect(server, StepClock()) as deck:
        made = await deck.tasks.create(TaskRequest(
            serials=("R1", "R2"), config=PostConfig(captions="Hi"), start_time="18:30"))
        assert [(task.id, task.serial) for task in made] == [(1, "R1"), (2, "R2")]
        sent = json.loads(next(each for each in server.requests if each.method == "POST").content)
        assert sent["start_time"] == "18:30"
        assert sent["script_config"]["captions"] == "Hi"
        assert "usernames" not in sent
        assert (await deck.tasks.stop(1)).status is TaskStatus.FAILED
        assert (await deck.tasks.retry(1)).status is TaskStatus.PENDING
        assert (await deck.tasks.delete([1, 2])).deleted_count == 2
        assert (await deck.tasks.stats()).total == 0


async def test_a_date_is_put_as_a_time_of_day_or_refused(server: TikMatrix) -> None:
    async with connect(server, StepClock()) as deck:
        soon = datetime.now(UTC) + timedelta(hours=3)
        await deck.tasks.create(TaskRequest(serials=("R1",), scheduled_at=soon))
        sent = json.loads(next(each for each in server.requests if each.method == "POST").content)
        assert sent["start_time"] == soon.astimezone(BERLIN).strftime("%H:%M")
        with pytest.raises(InvalidInputError, match="times of day only"):
            await deck.tasks.create(TaskRequest(
                serials=("R1",), scheduled_at=soon + timedelta(days=3)))
        with pytest.raises(StartTimeError):
            await deck.tasks.create(TaskRequest(serials=("R1",), start_time="in a while"))


async def test_it_is_not_told_to_hold_anything(server: TikMatrix) -> None:
    async with connect(server, StepClock()) as deck:
        await deck.tasks.create(TaskRequest(serials=("R1",), hold_seconds=12))
        sent = json.loads(next(each for each in server.requests if each.method == "POST").content)
        assert "hold_seconds" not in sent
        assert not deck.holds


async def test_what_it_has_no_call_for_is_refused_plainly(server: TikMatrix) -> None:
    async with connect(server, StepClock()) as deck:
        assert await deck.devices.list() == ()
        assert await deck.accounts.list() == ()
        with pytest.raises(DeckRefusedError, match="lets no other computer"):
            await deck.accounts.remove(1)
        with pytest.raises(DeckRefusedError, match="lets no other computer change accounts"):
            await deck.accounts.change([])
        with pytest.raises(DeckRefusedError):
            await deck.devices.screenshot("R1")
        with pytest.raises(DeckRefusedError, match="does not check posts"):
            await deck.tasks.check(TaskRequest(serials=("R1",)))
        with pytest.raises(NotFoundError):
            await deck.devices.readiness("R1")


async def test_news_are_made_from_what_is_different(server: TikMatrix) -> None:
    server.rows = {i: row(i) for i in range(1, 4)}
    async with followed(server) as (_, clock, heard):
        assert len(heard.of(TasksReset)) == 1
        assert not heard.of(TaskChanged)
        server.rows[2] = row(2, status=1, status_text="running")
        server.rows[4] = row(4)
        del server.rows[1]
        clock.step()
        await heard.until(lambda h: bool(h.of(TasksRemoved)))
        changed = [each.task for each in heard.of(TaskChanged) if isinstance(each, TaskChanged)]
        assert [(task.id, task.status) for task in changed] == [(2, 1), (4, 0)]
        assert heard.of(TasksRemoved) == [TasksRemoved(task_ids=(1,))]
        before = len(heard.events)
        clock.step(2)
        server.rows[5] = row(5)
        clock.step()
        await heard.until(lambda h: len(h.events) > before)
        assert [type(each) for each in heard.events[before:]] == [TaskChanged]
        assert clock.slept == [2.0] * len(clock.slept)


async def test_unfinished_tasks_far_down_are_still_followed(server: TikMatrix) -> None:
    server.rows = {i: row(i) for i in range(1, 91)}
    async with followed(server) as (_, clock, heard):
        server.rows |= {i: row(i, status=2) for i in range(91, 300)}
        clock.step()
        await heard.until(lambda h: len(h.of(TaskChanged)) >= 100)
        server.rows[5] = row(5, status=3, remark="app crashed")
        del server.rows[6]
        clock.step()
        await heard.until(lambda h: bool(h.of(TasksRemoved)))
        assert heard.of(TasksRemoved) == [TasksRemoved(task_ids=(6,))]
        last = heard.of(TaskChanged)[-1]
        assert isinstance(last, TaskChanged)
        assert (last.task.id, last.task.remark) == (5, "app crashed")


async def test_a_change_nobody_looked_at_resets_the_lists(server: TikMatrix) -> None:
    server.rows = {i: row(i, status=3) for i in range(1, 300)}
    async with followed(server) as (_, clock, heard):
        server.rows[2] = row(2, status=2)
        clock.step()
        await heard.until(lambda h: len(h.of(TasksReset)) == 2)


async def test_it_is_told_once_when_it_is_lost_and_once_when_it_is_back(
        server: TikMatrix) -> None:
    async with followed(server) as (deck, clock, heard):
        server.away = True
        clock.step(1 + 2)  # the round, and two more tries of its first call
        await heard.until(lambda h: bool(h.of(Notice)))
        assert deck.online is False
        assert "Shelf does not answer" in deck.reason
        clock.step(3 * 4)  # pauses, and tries of every greeting
        server.away = False
        clock.step(8)
        await heard.until(lambda h: len(h.of(Notice)) == 2)
        assert deck.online is True
        states = [each.online for each in heard.of(DeckStateChanged)
                  if isinstance(each, DeckStateChanged)]
        assert states == [True, False, True]
        notices = [each for each in heard.of(Notice) if isinstance(each, Notice)]
        assert notices[0].serious
        assert notices[1].text == "Shelf is back."
        assert len(heard.of(TasksReset)) == 2


async def test_rows_that_make_no_sense_are_told_of_once(server: TikMatrix) -> None:
    server.rows = {1: row(1), 2: row(2, id="x"), 3: row(3, status="dancing")}
    async with followed(server) as (deck, _clock, heard):
        for _ in range(3):
            assert [task.id for task in (await deck.tasks.page(TaskFilter())).tasks] == [1]
        assert len(heard.of(Notice)) == 1


async def test_phones_are_known_from_accounts_where_none_are_listed(server: TikMatrix) -> None:
    import httpx
    accounts = [{"id": 1, "username": "@ann", "device": "R1", "device_online": 1,
                 "device_name": "Shelf 1"}, {"id": 2, "username": "bob", "device": "R1"}]
    inner = server._answer

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/accounts"):
            return httpx.Response(200, json={"code": 0, "data": {"accounts": accounts}})
        return inner(request)
    server._answer = answer  # type: ignore[method-assign]
    async with followed(server) as (deck, _, heard):
        devices = await deck.devices.list()
        assert [(each.serial, each.state) for each in devices] == [("R1", DeviceState.ONLINE)]
        assert [each.username for each in await deck.accounts.list()] == ["ann", "bob"]
        await heard.until(lambda h: bool(h.of(DeviceChanged)))


async def test_something_else_at_the_address_is_told() -> None:
    import httpx
    pages: dict[str, Callable[[httpx.Request], httpx.Response]] = {
        "html": lambda request: httpx.Response(200, text="<html>"),
        "404": lambda request: httpx.Response(404, text="no"),
        "redirect": lambda request: httpx.Response(302, headers={"location": "/login"})}
    for answer in pages.values():
        async with RemoteDeck.connect(URL, name="Shelf", clock=StepClock(), zone=BERLIN,
                                      transport=httpx.MockTransport(answer)) as deck:
            with pytest.raises(DeckRefusedError):
                await deck.greet()
