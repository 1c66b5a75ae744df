"""Bodies and requests that no honest client sends: refused, never a server error."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from postdeck.api.entrance import connections, guard
from tests.api.place import Place, place
from tests.api.raw import Said, line, request

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module", name="here")
async def _here(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    async with place(tmp_path_factory.mktemp("bytes")) as opened:
        yield opened


async def post(here: Place, body: bytes, content_type: str = "application/json") -> Said:
    async with line(here.port) as to:
        return await to.ask(request("POST", "/api/v1/task", [
            ("Host", f"localhost:{here.port}"), ("Content-Type", content_type)], body))


def with_caption(caption: str) -> bytes:
    return (b'{"script_name":"post","serials":["PHONE1"],"start_time":"23:59",'
            b'"script_config":{"captions":' + caption.encode() + b'}}')


BODIES = {
    "surrogate": with_caption('"\\ud800"'),
    "other surrogate": with_caption('"a\\uDFFFb"'),
    "surrogate in a name": with_caption('"","\\ud800":1'),
    "raw surrogate": with_caption('"x"').replace(b"x", b"\xed\xa0\x80"),
    "NUL": with_caption('"a\\u0000b"'),
    "raw NUL": with_caption('"a\0b"'),
    "NUL in a serial": b'{"script_name":"post","serials":["a\\u0000"]}',
    "NaN": with_caption('"","x":NaN'),
    "infinity": with_caption('"","x":-Infinity'),
    "1e400": with_caption('"","x":1e400'),
    "long number": with_caption('"","x":' + "9" * 5000),
    "same name twice": b'{"script_name":"post","script_name":"post","serials":["PHONE1"]}',
    "same name twice below": with_caption('"","x":{"a":1,"a":2}'),
    "UTF-16": with_caption('"x"').decode().encode("utf-16"),
    "UTF-16 without a mark": with_caption('"x"').decode().encode("utf-16-le"),
    "byte order mark": b"\xef\xbb\xbf" + with_caption('"x"'),
    "Latin-1": with_caption('"x"').replace(b"x", b"\xe9"),
    "deep lists": b"[" * 200_000,
    "deep lists, closed": b"[" * 200_000 + b"]" * 200_000,
    "deep objects": b'{"a":' * 200_000,
    "deep but legal": with_caption('"","x":' + "[" * 500 + "]" * 500),
    "many values": b"[" + b"0," * 400_000 + b"0]",
    "not an object": b"[1]", "null": b"null", "a word": b"post", "empty text": b'""',
    "broken": b'{"script_name":', "two values": b"{}{}", "comment": b"{/**/}",
    "single quotes": b"{'script_name':'post'}", "only spaces": b"   ",
}


@pytest.mark.parametrize("name", BODIES)
async def test_a_body_that_readers_could_read_apart_is_refused(here: Place, name: str) -> None:
    said = await post(here, BODIES[name])
    assert (said.status, said.code // 10) == (400, 4000)
    assert (await here.store.tasks.stats()).total == 0


@pytest.mark.parametrize("kind", [
    "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
    "application/jsonp", "application/json; charset=utf-16", "application/json, text/plain", "json",
    "application/vnd.api+json", "text/json", ""])
async def test_only_json_is_read(here: Place, kind: str) -> None:
    assert (await post(here, b"{}", kind)).code == 41501


@pytest.mark.parametrize("kind", ["application/json", "Application/JSON ; charset=UTF-8",
                                  'application/json;charset="utf-8"'])
async def test_json_may_be_spelled_in_several_ways(here: Place, kind: str) -> None:
    assert (await post(here, b"{}", kind)).code == 40002


async def test_a_packed_body_is_not_unpacked(here: Place) -> None:
    async with line(here.port) as to:
        said = await to.ask(request("POST", "/api/v1/task", [
            ("Host", f"localhost:{here.port}"), ("Content-Type", "application/json"),
            ("Content-Encoding", "gzip")], b"\x1f\x8b..."))
    assert said.code == 41501


async def test_a_body_of_50_MB_is_refused_and_the_line_goes_on(here: Place) -> None:
    async with line(here.port) as to:
        size = 50 << 20
        head = request("POST", "/api/v1/task", [
            ("Host", f"localhost:{here.port}"), ("Content-Type", "application/json"),
            ("Content-Length", str(size))])
        said = await to.ask(head)
        assert (said.status, said.code) == (413, 41301)
        for _ in range(50):
            to.writer.write(b" " * (1 << 20))
            await to.writer.drain()
        said = await to.ask(request("GET", "/api/v1/health", [
            ("Host", f"localhost:{here.port}")]))
        assert said.code == 0


async def test_a_chunked_body_is_bounded_too(here: Place) -> None:
    async with line(here.port) as to:
        to.writer.write(request("POST", "/api/v1/task", [
            ("Host", f"localhost:{here.port}"), ("Content-Type", "application/json"),
            ("Transfer-Encoding", "chunked")]))
        for _ in range(17):
            to.writer.write(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
        assert (await to.hear()).code == 41301


async def test_a_body_of_almost_1_MiB_is_read(here: Place) -> None:
    body = json.dumps({"script_name": "post", "x": "a" * ((1 << 20) - 100)}).encode()
    assert (await post(here, body)).code == 40001


async def test_no_body_needs_no_type(here: Place) -> None:
    async with line(here.port) as to:
        host = ("Host", f"localhost:{here.port}")
        for headers in ([host], [host, ("Content-Length", "0")],
                        [host, ("Content-Length", "0"),
                         ("Content-Type", "application/x-www-form-urlencoded")]):
            said = await to.ask(request("POST", "/api/v1/task/retry-all", headers))
            assert said.code == 0


@pytest.mark.parametrize("data", [
    b"GARBAGE\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00",
    b"GET /\xff HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 9000, b"GET /" + b"a" * 99_999,
])
async def test_what_is_not_http_gets_the_envelope(here: Place, data: bytes) -> None:
    async with line(here.port) as to:
        said = await to.ask(data)
    assert 400 <= said.status < 500
    assert said.code == 40001
    assert said.headers["connection"] == "close"


async def test_an_upgrade_is_not_made(here: Place) -> None:
    async with line(here.port) as to:
        said = await to.ask(request("GET", "/api/v1/events", [
            ("Host", f"localhost:{here.port}"), ("Connection", "Upgrade"),
            ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"), ("Origin", "http://x"),
            ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")]))
    assert said.code == 40302


async def test_a_body_that_dawdles_ends_with_408(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "BODY_SECONDS", 0.2)
    async with line(here.port) as to:
        said = await to.ask(request("POST", "/api/v1/task", [
            ("Host", f"localhost:{here.port}"), ("Content-Type", "application/json"),
            ("Content-Length", "100")]) + b"{")
    assert (said.status, said.code) == (408, 40001)


async def test_a_head_that_dawdles_ends_with_408(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.3)
    async with line(here.port) as to:
        dripping = asyncio.ensure_future(_drip(to.writer))
        said = await to.hear()
        dripping.cancel()
    assert (said.status, said.code) == (408, 40001)


async def _drip(writer: asyncio.StreamWriter) -> None:
    writer.write(b"GET /api/v1/health HTTP/1.1\r\nX: ")
    while True:
        await asyncio.sleep(0.02)
        writer.write(b"a")


async def test_a_line_on_which_nothing_comes_is_hung_up(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.1)
    async with line(here.port) as to:
        with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
            await to.hear()


async def test_100_idle_lines_do_not_keep_others_out(here: Place) -> None:
    idle = [await asyncio.open_connection("127.0.0.1", here.port) for _ in range(100)]
    try:
        async with asyncio.timeout(5):
            while True:  # those that came last are given a moment to speak
                try:
                    async with line(here.port) as to:
                        said = await to.ask(request("GET", "/api/v1/health", [
                            ("Host", f"localhost:{here.port}")]))
                except (asyncio.IncompleteReadError, ConnectionError):
                    continue
                if said.code == 0:
                    break
                assert said.code == 42901
    finally:
        for _, writer in idle:
            writer.close()


async def test_more_callers_at_work_than_there_are_places(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "CONNECTIONS", 3)
    head = request("POST", "/api/v1/task", [
        ("Host", f"localhost:{here.port}"), ("Content-Type", "application/json"),
        ("Content-Length", "2")])
    lines = [await asyncio.open_connection("127.0.0.1", here.port) for _ in range(3)]
    try:
        for _, writer in lines:
            writer.write(head)
        async with asyncio.timeout(5):
            while True:
                async with line(here.port) as to:
                    try:
                        said = await to.ask(request("GET", "/api/v1/health", [
                            ("Host", f"localhost:{here.port}")]))
                    except (asyncio.IncompleteReadError, ConnectionError):
                        continue
                if said.status == 429:
                    assert said.code == 42901
                    break
        for reader, writer in lines:
            writer.write(b"{}")
            assert b"40002" in await reader.readuntil(b"}")
    finally:
        for _, writer in lines:
            writer.close()
