"""JSON-RPC over HTTP/1.1, against answers of every shape a server may give."""

from __future__ import annotations

import asyncio
import contextlib
import json
from contextlib import asynccontextmanager

import pytest

from postdeck.adb.wire import dial
from postdeck.phones import rpc
from postdeck.phones.errors import UiNodeGoneError, UiServerError

BODY = json.dumps({"jsonrpc": "2.0", "id": 1, "result": "käse \U0001f600"}).encode()
HALVES = BODY[:7], BODY[7:]


@asynccontextmanager
async def answering(raw: bytes, asked: list[bytes] | None = None):
    """A connection to a server that reads one request, answers `raw` and closes."""

    async def serve(reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        body = await reader.readexactly(length)
        if asked is not None:
            asked.append(head + body)
        writer.write(raw)
        await writer.drain()
        writer.close()

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    streams = await dial("127.0.0.1", listener.sockets[0].getsockname()[1])
    try:
        yield streams
    finally:
        streams.close()
        listener.close()
        await listener.wait_closed()


def with_length(body: bytes, status: str = "200 OK") -> bytes:
    return b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n" % (status.encode(), len(body)) + body


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"".join(
    b"%x\r\n%s\r\n" % (len(half), half) for half in HALVES) + b"0\r\n\r\n"
UNTIL_CLOSE = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + BODY


@pytest.mark.parametrize("raw", [with_length(BODY), CHUNKED, UNTIL_CLOSE])
async def test_a_result_arrives_however_it_is_framed(raw):
    asked: list[bytes] = []
    async with answering(raw, asked) as streams:
        assert await rpc.Line(streams).call("getText", ({"a": "ü"}, 2)) == "käse \U0001f600"
    head, _, body = asked[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /jsonrpc/0 HTTP/1.1")
    assert json.loads(body) == {
        "jsonrpc": "2.0", "id": 1, "method": "getText", "params": [{"a": "ü"}, 2]}


async def test_an_answer_to_an_earlier_question_is_never_taken_for_the_next_ones():
    async def serve(reader, writer):
        for number in (1, 1, 2):  # the first answer comes twice
            body = json.dumps({"jsonrpc": "2.0", "id": number, "result": f"{number}"}).encode()
            writer.write(with_length(body))
        with contextlib.closing(writer), contextlib.suppress(ConnectionError):
            await writer.drain()
            await reader.read()

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    streams = await dial("127.0.0.1", listener.sockets[0].getsockname()[1])
    try:
        line = rpc.Line(streams)
        assert await line.call("getText", ()) == "1"
        if line.reusable:  # what is too much may not have come yet
            with pytest.raises(rpc.UiBrokenError):
                await line.call("getText", ())
    finally:
        streams.close()
        listener.close()
        await listener.wait_closed()


@pytest.mark.parametrize("raw", [
    b"", b"HTTP/1.1 200 OK\r\nContent-Le", with_length(BODY)[:-3], CHUNKED[:-8],
    b"nonsense\r\n\r\n", with_length(b"<html>"),
])
async def test_a_broken_answer_says_that_the_server_is_broken(raw):
    async with answering(raw) as streams:
        with pytest.raises(rpc.UiBrokenError):
            await rpc.Line(streams).call("setText", ())


@pytest.mark.parametrize(("message", "expected"), [
    ("androidx.test.uiautomator.UiObjectNotFoundException", UiNodeGoneError),
    ("java.lang.IllegalStateException: UiAutomation not connected!", rpc.UiBrokenError),
    ("android.os.DeadObjectException", rpc.UiBrokenError),
    ("java.lang.IllegalArgumentException: no\n\tat x", rpc.UiRefusedError),
])
async def test_errors_of_the_server_are_told_apart(message, expected):
    body = json.dumps({"error": {"code": -32001, "message": message, "data": "stack"}}).encode()
    async with answering(with_length(body)) as streams:
        with pytest.raises(UiServerError) as caught:
            await rpc.Line(streams).call("click", (1, 2))
    assert type(caught.value) is expected


async def test_a_status_other_than_200_is_an_error():
    async with answering(with_length(BODY, "500 Oops")) as streams:
        with pytest.raises(UiServerError, match="500"):
            await rpc.Line(streams).call("click", (1, 2))


def test_a_selector_says_which_conditions_count():
    chosen = rpc.selector(focused=True, className="android.widget.EditText")
    assert chosen == {"mask": 0x20010, "childOrSibling": [], "childOrSiblingSelector": [],
                      "focused": True, "className": "android.widget.EditText"}


def test_selectors_are_those_of_uiautomator2():
    selector_module = pytest.importorskip("uiautomator2._selector")
    for name in rpc._MASKS:
        assert rpc.selector(**{name: 1})["mask"] == selector_module.Selector(**{name: 1})["mask"]
