"""The API at a million tasks: ratios of medians in one run, and one steady minute.

The sizes can be lowered for a quick look: POSTDECK_BENCH_TASKS, POSTDECK_BENCH_SECONDS.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sqlite3
import statistics
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from postdeck.core.device import Device
from postdeck.core.post import PostConfig
from postdeck.core.task import TaskRequest
from postdeck.launch.thrift import leave_out_what_stands
from postdeck.media.intake import Intake
from tests.api.place import Place, local_deck, place, sample_video
from tests.bench.million import fill
from tests.bench.window_place import window_place

pytestmark = [pytest.mark.bench, pytest.mark.asyncio(loop_scope="module"),
              pytest.mark.timeout(600)]

TASKS = int(os.environ.get("POSTDECK_BENCH_TASKS", "1000000"))
SECONDS = int(os.environ.get("POSTDECK_BENCH_SECONDS", "60"))
ROUNDS, TURNS = 200, 10  # in turns, so that all meet the same machine
PAGE = 100

CALLER = """
import asyncio, json, random, sys, time
import httpx
url, rate, seconds, largest = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
CALLS = [("GET", "/task?page_size=20"), ("GET", "/task/stats"), ("GET", "/task/{id}"),
         ("GET", "/devices"), ("GET", "/task?status=3&page={page}"), ("GET", "/accounts"),
         ("POST", "/task/{id}/retry"), ("GET", "/health")]
async def main():
    times, wrong, slow = [], [], {}
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=20), timeout=20) as client:
        async def call():
            method, pattern = random.choice(CALLS)
            path = pattern.replace("{id}", str(random.randint(1, largest)))
            path = path.replace("{page}", str(random.randint(1, 200)))
            began = time.perf_counter()
            try:
                answer = await client.request(method, url + path)
            except httpx.HTTPError as error:
                wrong.append(repr(error))
                return
            times.append(time.perf_counter() - began)
            if times[-1] > 0.05:
                slow[pattern] = slow.get(pattern, 0) + 1
            if answer.status_code not in (200, 409):
                wrong.append(f"{method} {path}: {answer.status_code}")
        await client.get(url + "/health")
        start, jobs = time.perf_counter(), []
        for number in range(rate * seconds):
            wait = start + number / rate - time.perf_counter()
            if wait > 0:
                await asyncio.sleep(wait)
            jobs.append(asyncio.ensure_future(call()))
        await asyncio.gather(*jobs)
    times.sort()
    print(json.dumps({"calls": len(times), "wrong": wrong[:5], "slow": slow,
        "p50": times[len(times) // 2] * 1e3, "p99": times[int(len(times) * .99)] * 1e3,
        "max": times[-1] * 1e3, "seconds": time.perf_counter() - start}))
asyncio.run(main())
"""


@pytest_asyncio.fixture(scope="module", loop_scope="module", name="here")
async def _here(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    async with place(tmp_path_factory.mktemp("bench")) as opened:
        began = time.perf_counter()
        await fill(opened.store, TASKS)
        print(f"\n{TASKS:,} tasks filled in {time.perf_counter() - began:.0f} s")
        leave_out_what_stands()  # as the program does
        yield opened


async def timed(work: Callable[[], Awaitable[object]], rounds: int = ROUNDS,
                 choose: Callable[[list[float]], float] = statistics.median) -> float:
    """Milliseconds; `min` where a difference of two is wanted."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        await work()
        times.append(time.perf_counter() - began)
    return choose(times) * 1e3


async def get(here: Place, path: str) -> httpx.Response:
    answer = await here.api.get(path)
    assert answer.status_code == 200
    return answer


async def test_pages_and_counts_are_near_what_the_database_and_the_framework_cost(
    here: Place,
) -> None:
    empty, first, stats, bare = map(statistics.median, zip(*[(
        await timed(lambda: get(here, "/health"), ROUNDS // TURNS),
        await timed(lambda: get(here, f"/task?page_size={PAGE}"), ROUNDS // TURNS),
        await timed(lambda: get(here, "/task/stats"), ROUNDS // TURNS),
        _bare_page(here.folder / "postdeck.db")) for _ in range(TURNS)], strict=True))
    print(f"empty {empty:.2f} ms, stats {stats:.2f} ms ({stats / empty:.2f}x), "
          f"page {first:.2f} ms, bare query {bare:.2f} ms "
          f"({first / (bare + empty):.2f}x of both)")
    assert first < 5 * (bare + empty)
    assert stats < 2 * empty


def _bare_page(path: Path) -> float:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    times = []
    try:
        for _ in range(ROUNDS // TURNS):
            began = time.perf_counter()
            rows = connection.execute(
                "SELECT * FROM tasks WHERE id < ? ORDER BY id DESC LIMIT ?",
                (TASKS + 1, PAGE)).fetchall()
            times.append(time.perf_counter() - began)
            assert len(rows) == min(PAGE, TASKS)
    finally:
        connection.close()
    return statistics.median(times) * 1e3


@pytest.mark.parametrize("query", ["", "&status=2", "&serial=S7", "&source=api"])
async def test_deep_pages_cost_what_the_first_costs(here: Place, query: str) -> None:
    total = (await get(here, f"/task?page_size={PAGE}{query}")).json()["data"]["total"]
    pages = max(1, total // PAGE)
    dice = random.Random(7)

    async def deep() -> None:
        page = dice.randint(max(1, pages // 2), pages)
        await get(here, f"/task?page_size={PAGE}&page={page}{query}")

    began = time.perf_counter()
    await deep()
    once = (time.perf_counter() - began) * 1e3
    first = await timed(lambda: get(here, f"/task?page_size={PAGE}{query}"), 60)
    later = await timed(deep, 60)
    print(f"{query or 'all'}: first page {first:.2f} ms, deep pages {later:.2f} ms "
          f"({later / first:.2f}x), the first deep one {once:.0f} ms")
    assert later < 2 * first


async def test_500_tasks_in_one_call(tmp_path: Path) -> None:
    """The call alone: the file is read once for all, and what 500 phones do then is not its."""
    async with local_deck(tmp_path, works=False) as (deck, store, _):
        serials = [f"MADE{number}" for number in range(500)]
        for serial in serials:
            await store.devices.remember(Device(serial=serial))
        video = str(sample_video())
        intake = Intake(tmp_path / "staging")
        request = TaskRequest(serials=tuple(serials), start_time="23:59", config=PostConfig(
            material_list=(video,)))
        file = await timed(lambda: intake.take(video), 15, min)
        whole = await timed(lambda: deck.tasks.create(request), 15, min)
    inside = whole - file
    print(f"500 tasks: {whole:.0f} ms, of which the file {file:.0f} ms: "
          f"{500 / inside * 1e3:,.0f} tasks/s")
    assert inside < 500 / 10_000 * 1e3


async def test_a_steady_minute_while_the_window_is_open(tmp_path: Path) -> None:
    async with window_place(tmp_path, TASKS) as url:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", CALLER, url, "200", str(SECONDS), str(TASKS),
            stdout=asyncio.subprocess.PIPE)
        told, _ = await process.communicate()
    said = json.loads(told)
    print(f"200 requests/s with the window open: {said}")
    assert not said["wrong"]
    assert said["p99"] < 50
