from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from postdeck.core.errors import DeckAwayError
from postdeck.core.events import (
    AccountsChanged,
    DeckStateChanged,
    DeviceChanged,
    StepRecorded,
    TaskChanged,
    TasksRemoved,
    TasksReset,
)
from postdeck.remote.deck import RemoteDeck
from postdeck.remote.wire.sse import MESSAGE_BYTES, Message, read_messages

from .conftest import BERLIN, URL, Heard, StepClock, envelope, row


async def pieces(*given: bytes) -> AsyncIterator[bytes]:
    for each in given:
        yield each


async def messages(*given: bytes) -> list[Message]:
    return [each async for each in read_messages(pieces(*given))]


async def test_messages_come_whole_however_they_are_cut() -> None:
    text = ("retry: 2000\n\n: hello\n\nevent: task\r\nid: a-1\r\ndata: {\"x\":\r\ndata: 1}\r\n\r\n"
            "data: é\n\nevent: half\ndata: lost").encode()
    expected = [Message("task", '{"x":\n1}', "a-1"), Message("message", "é")]
    assert await messages(text) == expected
    assert await messages(*(bytes([each]) for each in text)) == expected


async def test_a_message_without_end_is_no_message() -> None:
    with pytest.raises(DeckAwayError):
        await messages(*[b"data: " + b"x" * 65536] * (MESSAGE_BYTES // 65536 + 2))
    with pytest.raises(DeckAwayError):
        await messages(*[b"data: " + b"x" * 65536 + b"\n"] * (MESSAGE_BYTES // 65536 + 2))


class Script(httpx.AsyncByteStream):
    """A stream that says its lines, then breaks, ends or stays."""

    def __init__(self, text: str, then: str = "stay") -> None:
        self._text, self._then = text, then

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._text.encode()
        if self._then == "break":
            raise httpx.ReadError("broken")
        if self._then == "stay":
            await asyncio.Event().wait()


def event(name: str, data: object, number: int = 0) -> str:
    mark = f"id: 1f00ba12-{number}\n" if number else ""
    return f"event: {name}\n{mark}data: {json.dumps(data)}\n\n"


class Server:
    """A PostDeck of whose streams each is scripted."""

    def __init__(self, *streams: httpx.Response | Script) -> None:
        self.streams = list(streams)
        self.last_ids: list[str | None] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/health"):
            return envelope({"status": "ok", "name": "PostDeck", "version": "1", "api": "v1"})
        self.last_ids.append(request.headers.get("last-event-id"))
        found = self.streams.pop(0) if self.streams else Script("")
        if isinstance(found, httpx.Response):
            return found
        return httpx.Response(200, headers={"content-type": "text/event-stream; charset=utf-8"},
                              stream=found)


async def heard_from(server: Server, until: type, count: int = 1) -> Heard:
    heard = Heard()
    async with RemoteDeck.connect(URL, name="Shelf", clock=StepClock(), zone=BERLIN,
                                  transport=httpx.MockTransport(server)) as deck:
        deck.subscribe(heard)
        await heard.until(lambda h: len(h.of(until)) >= count)
    return heard


async def test_every_kind_of_news_is_told() -> None:
    text = "".join((
        "retry: 2000\n\n", event("task", row(4), 1), event("tasks_removed", {"task_ids": [4]}, 2),
        event("step", {"task_id": 4, "number": 1, "name": "tap", "attempt": 1,
                       "started_at": "2026-06-01T12:00:00Z"}, 3),
        event("device", {"serial": "R1", "state": "online"}, 4), event("news", {"a": 1}, 5),
        event("task", "nonsense", 6), "event: task\ndata: {\n\n",
        event("accounts", {"account_ids": []}, 7)))
    heard = await heard_from(Server(Script(text)), AccountsChanged)
    kinds = [type(each) for each in heard.events]
    assert kinds == [DeckStateChanged, TasksReset, TaskChanged, TasksRemoved, StepRecorded,
                     DeviceChanged, AccountsChanged]


@pytest.mark.parametrize("then", ["break", "end"])
async def test_it_goes_on_where_it_was_cut_off(then: str) -> None:
    server = Server(Script(event("task", row(1), 7), then),
                    Script(event("task", row(2), 8), then), Script(event("task", row(3), 9)))
    heard = await heard_from(server, TaskChanged, 3)
    assert server.last_ids == [None, "1f00ba12-7", "1f00ba12-8"]
    assert len(heard.of(TasksReset)) == 1  # nothing was missed, so nothing is read again


async def test_an_id_that_is_refused_is_forgotten() -> None:
    server = Server(Script("id: odd\n" + event("task", row(1)), "end"),
                    envelope(None, 40001, "Last-Event-ID is not an id of this stream.", 400),
                    Script(event("task", row(2), 3)))
    heard = await heard_from(server, TaskChanged, 2)
    assert server.last_ids == [None, "odd", None]
    assert len(heard.of(DeckStateChanged)) == 1
    assert len(heard.of(TasksReset)) == 2


async def test_a_packed_stream_is_refused() -> None:
    packed = httpx.Response(200, headers={"content-type": "text/event-stream",
                                          "content-encoding": "gzip"}, stream=Script(""))
    heard = await heard_from(Server(packed, Script(event("task", row(1), 1))), TaskChanged)
    states = [each.online for each in heard.of(DeckStateChanged)
              if isinstance(each, DeckStateChanged)]
    assert states == [False, True]
