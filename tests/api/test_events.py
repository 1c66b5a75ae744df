"""The event stream: what is heard, what is heard again, and how it ends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from postdeck.api import feed
from postdeck.core.device import Device, DeviceState
from postdeck.core.events import (
    AccountsChanged,
    DeviceChanged,
    Notice,
    StepRecorded,
    TaskChanged,
    TasksRemoved,
    TasksReset,
)
from postdeck.core.task import Step, StepName
from tests.api.place import Place, place


class Stream:
    """Reads events off an answer, as a browser's EventSource would."""

    def __init__(self, answer: httpx.Response) -> None:
        self._lines = answer.aiter_lines()
        self.last_id = ""

    async def next(self) -> tuple[str, Any]:
        """Name and content of the next event; comments are passed over."""
        name, data = "", ""
        async for text in self._lines:
            field, _, value = text.partition(": ")
            if field == "id":
                self.last_id = value
            elif field == "event":
                name = value
            elif field == "data":
                data = value
            elif not text and data:
                return name, json.loads(data)
            elif text == ": still here":
                return "ping", None
        raise EOFError


@asynccontextmanager
async def listening(here: Place, last_id: str = "") -> AsyncIterator[Stream]:
    headers = {"Last-Event-ID": last_id} if last_id else {}
    async with here.api.stream("GET", "/events", headers=headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        stream = Stream(answer)
        yield stream


async def test_everything_that_happens_is_heard(here: Place) -> None:
    (task,) = await here.fill(1)
    step = Step(task_id=task.id, number=1, attempt=1, name=StepName.TAP,
                started_at=task.created_at)
    async with listening(here) as stream:
        for event in (
                TaskChanged(task=task), Notice(text="for people only"),
                StepRecorded(step=step), DeviceChanged(device=Device(
                    serial="PHONE1", state=DeviceState.ONLINE)),
                AccountsChanged(), TasksRemoved(task_ids=(task.id,)), TasksReset()):
            here.bus.publish(event)
        heard = [await stream.next() for _ in range(6)]
    assert [name for name, _ in heard] == [
        "task", "step", "device", "accounts", "tasks_removed", "reset"]
    assert heard[0][1] == (await here.api.get(f"/task/{task.id}")).json()["data"]
    assert heard[1][1]["name"] == "tap"
    assert heard[2][1]["online"] is True
    assert heard[4][1] == {"task_ids": [task.id]}


async def test_calls_are_heard(here: Place) -> None:
    async with listening(here) as stream:
        (task_id,) = await here.create()
        name, task = await stream.next()
        assert (name, task["id"], task["status"]) == ("task", task_id, 0)
        await here.api.delete(f"/task/{task_id}")
        names = [(await stream.next())[0]]
        while names[-1] != "tasks_removed":
            names.append((await stream.next())[0])


async def test_a_listener_goes_on_where_it_was_cut_off(here: Place) -> None:
    async with listening(here) as stream:
        here.bus.publish(TasksRemoved(task_ids=(1,)))
        await stream.next()
        last_id = stream.last_id
    here.bus.publish(TasksRemoved(task_ids=(2,)))
    here.bus.publish(TasksRemoved(task_ids=(3,)))
    async with listening(here, last_id) as stream:
        assert await stream.next() == ("tasks_removed", {"task_ids": [2]})
        assert await stream.next() == ("tasks_removed", {"task_ids": [3]})
        here.bus.publish(TasksRemoved(task_ids=(4,)))
        assert await stream.next() == ("tasks_removed", {"task_ids": [4]})


async def test_a_listener_that_never_heard_anything_has_a_place_to_go_on_from(
    here: Place,
) -> None:
    async with here.api.stream("GET", "/events") as answer:
        first = await anext(answer.aiter_lines())
    assert first.startswith("id: ")
    here.bus.publish(TasksRemoved(task_ids=(9,)))
    async with listening(here, first.removeprefix("id: ")) as stream:
        assert await stream.next() == ("tasks_removed", {"task_ids": [9]})


async def test_what_is_too_long_ago_is_a_reset(
    here: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with listening(here) as stream:
        here.bus.publish(TasksRemoved(task_ids=(1,)))
        await stream.next()
        last_id = stream.last_id
    for _ in range(feed.REMEMBERED + 1):
        here.bus.publish(TasksReset())
    async with listening(here, last_id) as stream:
        assert await stream.next() == ("reset", {})
        here.bus.publish(TasksRemoved(task_ids=(5,)))
        assert await stream.next() == ("tasks_removed", {"task_ids": [5]})
        assert stream.last_id != last_id


async def test_an_id_of_an_earlier_run_is_a_reset(here: Place) -> None:
    async with listening(here, "00000000-3") as stream:
        assert await stream.next() == ("reset", {})


@pytest.mark.parametrize("last_id", ["7", "x-1", "00000000-", "00000000--1", "zzzzzzzz-1"])
async def test_what_is_no_id_is_refused(here: Place, last_id: str) -> None:
    answer = await here.api.get("/events", headers={"Last-Event-ID": last_id})
    assert answer.json()["code"] == 40001


async def test_silence_is_broken_by_comments(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "HEARTBEAT_SECONDS", 0.05)
    async with listening(here) as stream:
        assert await stream.next() == ("ping", None)


async def test_there_are_only_so_many_listeners(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "LISTENERS", 1)
    async with listening(here) as stream:
        here.bus.publish(TasksReset())
        await stream.next()
        assert (await here.api.get("/events")).json()["code"] == 42901


async def test_who_reads_too_slowly_is_let_go(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "BEHIND", 5)
    async with listening(here) as stream:
        here.bus.publish(TasksReset())
        await stream.next()
        for _ in range(20):  # faster than any listener
            here.bus.publish(TasksReset())
        with pytest.raises(EOFError):
            await _until_the_end(stream)


async def _until_the_end(stream: Stream) -> None:
    while True:
        await stream.next()


async def test_closing_the_api_ends_the_streams(tmp_path: Path) -> None:
    async with httpx.AsyncClient(timeout=10) as client:
        async with AsyncExitStack() as stack, place(tmp_path) as here:
            here.api, own = client, here.api
            client.base_url = own.base_url
            stream = await stack.enter_async_context(listening(here))
            here.bus.publish(TasksReset())
            await stream.next()
            kept = stack.pop_all()
            started = asyncio.get_running_loop().time()
        with pytest.raises(EOFError):
            await stream.next()
        assert asyncio.get_running_loop().time() - started < 3
        await kept.aclose()


async def test_a_listener_that_hangs_up_is_forgotten(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "LISTENERS", 1)
    monkeypatch.setattr(feed, "HEARTBEAT_SECONDS", 0.02)
    for _ in range(3):
        async with asyncio.timeout(5):
            while True:
                async with here.api.stream("GET", "/events") as answer:
                    if answer.status_code == 200:
                        break
