"""Nobody but a program on this computer gets in: hosts, origins, bodies and tokens, crossed."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from postdeck.core.task import TaskFilter
from tests.api.place import Place, place
from tests.api.raw import Line, line, request

Headers = tuple[tuple[str, str], ...]

HOSTS = (
    "evil.example", "evil.example:{port}", "localhost", "localhost:80", "localhost:{other}",
    "localhost:0{port}", "localhost:{port}0", "localhost.:{port}", "localhost.evil.example:{port}",
    "evil.localhost:{port}", "user@localhost:{port}", "localhost:{port}@evil.example",
    "localhost:{port}/", "localhost:{port},evil.example", "http://localhost:{port}",
    "127.0.0.1", "127.0.0.1:{other}", "127.0.0.2:{port}", "127.1:{port}", "2130706433:{port}",
    "0x7f000001:{port}", "0177.0.0.1:{port}", "0.0.0.0:{port}", "127.0.0.1.nip.io:{port}",
    "[::1]", "::1:{port}", "[::]:{port}", "[::ffff:127.0.0.1]:{port}", "[0:0:0:0:0:0:0:1]:{port}",
    "192.168.1.2:{port}", "169.254.169.254", "", " ", ":{port}", "*", "localhost%00:{port}",
)
GOOD_HOSTS = ("localhost:{port}", "127.0.0.1:{port}", "[::1]:{port}", "LocalHost:{port}")

ORIGINS: tuple[Headers, ...] = (
    (("Origin", "https://evil.example"),), (("Origin", "null"),), (("Origin", ""),),
    (("Origin", "http://localhost:{port}"),), (("Origin", "http://127.0.0.1:{port}"),),
    (("Origin", "file://"),), (("Origin", "chrome-extension://abc"),),
    (("Sec-Fetch-Site", "cross-site"),), (("Sec-Fetch-Site", "same-site"),),
    (("Sec-Fetch-Site", "Cross-Site"),), (("Sec-Fetch-Site", "none, cross-site"),),
    (("Sec-Fetch-Site", "same-origin"), ("Origin", "https://evil.example")),
    (("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Site", "cross-site")),
)
GOOD_ORIGINS: tuple[Headers, ...] = (
    (), (("Sec-Fetch-Site", "none"),), (("Sec-Fetch-Site", "same-origin"),),
    (("Sec-Fetch-Mode", "cors"),))  # as Node's fetch says

BODIES: tuple[tuple[Headers, bytes], ...] = (
    ((("Content-Type", "application/json"),), b'{"task_ids":[1]}'),
    ((("Content-Type", "text/plain"),), b'{"task_ids":[1]}'),
    ((("Content-Type", "application/x-www-form-urlencoded"),), b"task_ids=1"),
    ((), b""),
)
ROUTES = (
    ("POST", "/api/v1/task"), ("GET", "/api/v1/task"), ("GET", "/api/v1/task/1"),
    ("DELETE", "/api/v1/task/1"), ("DELETE", "/api/v1/task/batch"), ("POST", "/api/v1/task/1/stop"),
    ("POST", "/api/v1/task/1/retry"), ("POST", "/api/v1/task/retry-all"),
    ("GET", "/api/v1/task/stats"), ("GET", "/api/v1/license/check"), ("GET", "/api/v1/devices"),
    ("GET", "/api/v1/accounts"), ("GET", "/api/v1/task/1/steps"),
    ("GET", "/api/v1/task/1/evidence/1"), ("GET", "/api/v1/events"), ("GET", "/api/v1/health"),
    ("GET", "/docs"), ("GET", "/docs/docs.js"), ("GET", "/docs/docs.css"), ("GET", "/openapi.json"),
    ("OPTIONS", "/api/v1/task/1/stop"), ("PUT", "/api/v1/task"), ("GET", "/nothing"),
)
TOGETHER = 64


def _filled(headers: Headers, port: int) -> Headers:
    return tuple((name, value.replace("{port}", str(port)).replace("{other}", str(port + 1)))
                 for name, value in headers)


def attacks() -> Iterator[tuple[str, str, Headers, bytes]]:
    """Every request in which host or origin is wrong."""
    origins = [(each, True) for each in ORIGINS] + [(each, False) for each in GOOD_ORIGINS]
    hosts = [(each, True) for each in HOSTS] + [(each, False) for each in GOOD_HOSTS]
    for (method, path), (host, bad_host), (origin, bad_origin), (kind, body) in itertools.product(
            ROUTES, hosts, origins, BODIES):
        if bad_host or bad_origin:
            yield method, path, (("Host", host), *origin, *kind), body


def test_the_matrix_is_as_large_as_promised() -> None:
    assert len(HOSTS) >= 25
    assert len(ORIGINS) >= 12
    assert len(BODIES) == 4


@pytest.mark.timeout(240)
async def test_no_combination_of_host_and_origin_gets_in(here: Place) -> None:
    (task,) = await here.fill(1)
    assert task.id == 1
    asked = 0
    async with line(here.port) as to:
        for some in itertools.batched(attacks(), TOGETHER) if hasattr(itertools, "batched") \
                else _batched(attacks(), TOGETHER):
            wanted = [request(method, path, _filled(headers, here.port), body)
                      for method, path, headers, body in some]
            to.writer.write(b"".join(wanted))
            for attack in some:
                said = await to.hear()
                assert said.status == 403, attack
                if attack[0] != "HEAD":
                    assert said.code == 40302, attack
            asked += len(some)
    assert asked > 40_000
    assert (await here.store.tasks.get(1)) == task
    assert (await here.store.tasks.page(TaskFilter())).total == 1


def _batched(attacks: Iterator[tuple[str, str, Headers, bytes]], size: int
             ) -> Iterator[tuple[tuple[str, str, Headers, bytes], ...]]:
    while some := tuple(itertools.islice(attacks, size)):
        yield some


@pytest.mark.parametrize("hosts", [(), ("localhost:{port}", "localhost:{port}"),
                                   ("localhost:{port}", "evil.example")])
@pytest.mark.parametrize("version", ["1.0", "1.1"])
async def test_there_must_be_exactly_one_host(
    here: Place, hosts: tuple[str, ...], version: str
) -> None:
    headers = _filled(tuple(("Host", host) for host in hosts), here.port)
    async with line(here.port) as to:
        said = await to.ask(request("POST", "/api/v1/task/1/stop", headers, version=version))
    assert (said.status, said.code) == (403, 40302)


@pytest_asyncio.fixture(scope="module", loop_scope="module", name="quiet")
async def _quiet(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    async with place(tmp_path_factory.mktemp("guard")) as opened:
        yield opened


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("host", GOOD_HOSTS)
@pytest.mark.parametrize("origin", GOOD_ORIGINS)
async def test_programs_on_this_computer_get_in_if_they_speak_json(
    quiet: Place, host: str, origin: Headers
) -> None:
    async with line(quiet.port) as to:
        for (method, path), (kind, body) in itertools.product(ROUTES, BODIES):
            if path == "/api/v1/events":
                continue
            headers = _filled((("Host", host), *origin, *kind), quiet.port)
            said = await to.ask(request(method, path, headers, body))
            if body and not kind[0][1].endswith("json"):
                assert said.code == 41501
            else:
                assert said.status not in (403, 415, 500), (method, path, said)


async def test_both_addresses_answer(here: Place) -> None:
    for address in ("127.0.0.1", "::1"):
        try:
            async with line(here.port, address) as to:
                said = await to.ask(request("GET", "/api/v1/health", [
                    ("Host", f"localhost:{here.port}")]))
        except OSError:
            assert address == "::1"  # this computer has no IPv6
            continue
        assert said.code == 0


TOKEN = "k" * 43


@pytest.mark.parametrize(("given", "code"), [
    ((), 40101), ((f"Bearer {TOKEN}",), 0), ((f"bearer {TOKEN}",), 40101), ((TOKEN,), 40101),
    ((f"Bearer {TOKEN}x",), 40101), (("Bearer ",), 40101), (("Basic a2s6",), 40101),
    ((f"Bearer {TOKEN}", f"Bearer {TOKEN}"), 40101), (("Bearer \xe9",), 40101)])
async def test_a_token_is_wanted_when_one_is_set(
    tmp_path: Path, given: tuple[str, ...], code: int
) -> None:
    async with place(tmp_path, token=TOKEN) as here, line(here.port) as to:
        said = await to.ask(request("GET", "/api/v1/task/stats", [
            ("Host", f"localhost:{here.port}"), *(("Authorization", one) for one in given)]))
        assert said.code == code
        if code:
            assert said.headers["www-authenticate"] == "Bearer"


async def test_a_token_in_the_address_counts_for_nothing(tmp_path: Path) -> None:
    async with place(tmp_path, token=TOKEN) as here:
        assert (await here.api.get(f"/task?token={TOKEN}")).json()["code"] == 40101
        document = (await here.api.get(f"http://localhost:{here.port}/openapi.json"))
        assert document.json()["security"] == [{"token": []}]
        assert TOKEN not in document.text


async def test_a_refusal_does_not_hold_the_line(here: Place) -> None:
    async def refused(to: Line) -> None:
        said = await to.ask(request("POST", "/api/v1/task/1/stop", [("Host", "evil.example")]))
        assert said.code == 40302
        said = await to.ask(request("GET", "/api/v1/health", [
            ("Host", f"localhost:{here.port}")]))
        assert said.code == 0

    async with line(here.port) as one, line(here.port) as two:
        await asyncio.gather(refused(one), refused(two))
