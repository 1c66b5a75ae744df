from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

from postdeck.core.errors import (
    ConflictError,
    DeckAwayError,
    DeckRefusedError,
    InvalidInputError,
    LicenseError,
    NotFoundError,
    PostDeckError,
    UnsupportedScriptError,
)
from postdeck.remote.greeting import Greeter
from postdeck.remote.library import RemoteLibrary
from postdeck.remote.wire.address import api_url
from postdeck.remote.wire.client import ANSWER_BYTES, Wire

from .conftest import URL, StepClock, envelope

Handler = Callable[[httpx.Request], httpx.Response]


@asynccontextmanager
async def wire(handler: Handler, clock: StepClock | None = None,
               token: str = "") -> AsyncIterator[Wire]:
    made = Wire(URL, token, "Shelf", clock or StepClock(),
                transport=httpx.MockTransport(handler))
    try:
        yield made
    finally:
        await made.close()


@pytest.mark.parametrize(("typed", "meant"), [
    ("http://localhost:50809", "http://localhost:50809/api/v1"),
    ("10.0.0.5:50809", "http://10.0.0.5:50809/api/v1"),
    ("https://deck.example/api/v1/", "https://deck.example/api/v1"),
    ("https://deck.example/shelf/", "https://deck.example/shelf/api/v1"),
    ("http://[::1]:50809", "http://[::1]:50809/api/v1")])
def test_addresses(typed: str, meant: str) -> None:
    assert str(api_url(typed)) == meant


@pytest.mark.parametrize("typed", [
    "", "ftp://x", "file:///etc/passwd", "http://", "http://a:b@x", "http://x?y=1", "http://x#y",
    "http://x:99999999", "http://ex ample", "http://x\ny", "javascript://x", "unix:///x",
    "http://\udcff"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInputError):
        api_url(typed)


@pytest.mark.parametrize("token", ["a b", "a\nb", "é", "x" * 1001])
def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(InvalidInputError):
        Wire(URL, token, "Shelf", StepClock())


@pytest.mark.parametrize(("code", "status", "kind"), [
    (40001, 400, InvalidInputError), (40002, 400, InvalidInputError),
    (40003, 400, UnsupportedScriptError), (40101, 401, DeckRefusedError),
    (40301, 403, LicenseError), (40302, 403, DeckRefusedError), (40401, 404, NotFoundError),
    (40501, 405, DeckRefusedError), (40901, 409, ConflictError), (41301, 413, InvalidInputError),
    (41501, 415, DeckRefusedError), (42901, 429, DeckAwayError), (50001, 500, DeckAwayError),
    (40401, 200, NotFoundError), (77777, 400, InvalidInputError), ("40901", 200, ConflictError)])
async def test_codes_become_our_errors(
        code: object, status: int, kind: type[PostDeckError]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json={"code": code, "message": "because", "data": None})
    async with wire(answer) as made:
        with pytest.raises(kind, match="asks for a token" if code == 40101 else "because"):
            await made.get("/task/1")


@pytest.mark.parametrize(("response", "kind"), [
    (httpx.Response(200, text="<html>"), DeckRefusedError),
    (httpx.Response(200, content=b"\xff\xfe"), DeckRefusedError),
    (httpx.Response(200, content=b"[" * 100_000), DeckRefusedError),
    (httpx.Response(200, content=b'{"code": 0, "data": NaN}'), DeckRefusedError),
    (httpx.Response(301, headers={"location": "http://evil.example"}), DeckRefusedError),
    (httpx.Response(403, text="no"), DeckRefusedError),
    (httpx.Response(404, text="no"), NotFoundError),
    (httpx.Response(502, text="no"), DeckAwayError),
    (httpx.Response(200, content=b" " * (ANSWER_BYTES + 1)), DeckAwayError),
    (httpx.Response(200, headers={"content-encoding": "gzip"}), DeckAwayError)])
async def test_answers_that_are_none(response: httpx.Response, kind: type[PostDeckError]) -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        if response.headers.get("content-encoding"):
            return httpx.Response(200, headers=response.headers, stream=httpx.ByteStream(b"x"))
        return response
    async with wire(answer) as made:
        with pytest.raises(kind):
            await made.get("/task")
    assert {each.url.host for each in asked} == {"deck.example"}


async def test_reading_is_tried_three_times_with_growing_pauses() -> None:
    clock, tries = StepClock(), 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise httpx.ReadTimeout("slow", request=request)
        if tries == 2:
            return envelope(None, 42901, "busy", 429)
        return envelope({"id": 1})
    async with wire(answer, clock) as made:
        assert await made.get("/task/1") == {"id": 1}
    first, second = clock.slept
    assert 0.125 <= first <= 0.375
    assert 0.25 <= second <= 0.75


async def test_reading_gives_up_after_three_tries() -> None:
    tries = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal tries
        tries += 1
        raise httpx.ConnectError("refused")
    async with wire(answer) as made:
        with pytest.raises(DeckAwayError):
            await made.get("/task/1")
    assert tries == 3


async def test_a_busy_deck_says_how_long_to_wait() -> None:
    clock = StepClock()
    answers = iter([httpx.Response(503, headers={"retry-after": "2"}),
                    httpx.Response(503, headers={"retry-after": "99999"}), envelope(1)])
    async with wire(lambda request: next(answers), clock) as made:
        assert await made.get("/task") == 1
    assert clock.slept == [2.0, 4.0]


@pytest.mark.parametrize("error", [httpx.ReadTimeout, httpx.RemoteProtocolError, httpx.ReadError])
async def test_a_change_is_asked_for_once_and_told_to_be_unsure(error: type[Exception]) -> None:
    tries = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal tries
        tries += 1
        raise error("gone")
    async with wire(answer) as made:
        with pytest.raises(DeckAwayError) as raised:
            await made.send("POST", "/task/1/stop")
    assert tries == 1
    assert "may have been done all the same" in raised.value.sentence


async def test_a_deck_that_is_off_is_told_plainly() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")
    async with wire(answer) as made:
        with pytest.raises(DeckAwayError) as raised:
            await made.send("POST", "/task/1/stop")
    assert raised.value.sentence == (
        "Shelf does not answer at deck.example. "
        "Check that PostDeck runs on that computer and that the address is right.")


async def test_the_token_goes_in_a_header_and_nowhere_else() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return envelope(None, 40101, "token wrong", 401)
    async with wire(answer, token="s3cret") as made:
        with pytest.raises(DeckRefusedError) as raised:
            await made.get("/task")
    assert asked[0].headers["authorization"] == "Bearer s3cret"
    assert "s3cret" not in str(asked[0].url) + raised.value.sentence + repr(raised.value)
    assert "origin" not in asked[0].headers


async def test_a_trickling_answer_ends_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    class Trickle(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            while True:
                yield b" "
                await asyncio.Event().wait()

    async with wire(lambda request: httpx.Response(200, stream=Trickle())) as made:
        with pytest.raises(DeckAwayError, match="in time"):
            await made.send("POST", "/task/1/stop", seconds=0.05)


@pytest.mark.parametrize("far_end_is_there", [True, False])
async def test_the_near_end_of_a_tunnel_may_have_another_port(far_end_is_there: bool) -> None:
    hosts: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        hosts.append(request.headers["host"])
        if hosts[-1] == "localhost:50809" and far_end_is_there:
            return envelope({"name": "PostDeck", "version": "1"})
        return envelope(None, 40302, "Call it as localhost.", 403)
    made = Wire("http://127.0.0.1:6000", "", "Shelf", StepClock(),
                transport=httpx.MockTransport(answer))
    greeter = Greeter(made)
    if far_end_is_there:
        assert (await greeter.greet()).product == "PostDeck"
        await made.get("/task")
    else:
        with pytest.raises(DeckRefusedError, match="Call it as localhost"):
            await greeter.greet()
        with pytest.raises(DeckRefusedError):
            await made.get("/task")
    await made.close()
    last = "localhost:50809" if far_end_is_there else "127.0.0.1:6000"
    assert hosts == ["127.0.0.1:6000", "localhost:50809", last]


async def test_elsewhere_a_refused_host_is_just_told() -> None:
    hosts: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        hosts.append(request.headers["host"])
        return envelope(None, 40302, "Call it as localhost.", 403)
    async with wire(answer) as made:
        with pytest.raises(DeckRefusedError, match="Call it as localhost"):
            await Greeter(made).greet()
    assert hosts == ["deck.example:50809"]


async def test_another_decks_library_says_where_to_go() -> None:
    async with wire(lambda request: httpx.Response(500)) as made:
        library = RemoteLibrary(made)
        for asked in (library.list(), library.add(["a.mp4"]), library.update(1, tags="x"),
                      library.remove([1]), library.forget()):
            with pytest.raises(DeckRefusedError, match="library of Shelf") as caught:
                await asked
            assert caught.value.advice
