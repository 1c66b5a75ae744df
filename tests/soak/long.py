"""Hours of posting with something going wrong all the time: does PostDeck grow, and does it lose?

`python -m tests.soak.long --minutes M --seed S` prints one JSON object. The real `postdeck serve`
runs in a process of its own, on 20 virtual phones in another; posts are asked for over the API.
Linux only: it reads /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.crash.count import count, good
from tests.rigs.lab_rig import REAL, Rig, lab
from tests.rigs.media import make_sample
from tests.soak.measure import Limits, Sample, judge, sample
from tests.soak.mishaps import Mishaps

END_SECONDS = 300.0
ENDED = (2, 3)


@dataclass(frozen=True)
class Plan:
    """How long and how much. Seconds, but `minutes`; evidence is kept to so many MB."""

    minutes: float
    seed: int
    phones: int = 20
    at_once: int = 6
    every: float = 8.0
    lasting: float = 5.0
    sampled: float = 5.0
    evidence_mb: int = 50
    speed: float = 0.02


class Client:
    """Asks for posts over the API and hears of their ends."""

    def __init__(self, rig: Rig, url: str, films: list[Path], dies: asyncio.Event) -> None:
        self._rig, self._url, self._films, self._over = rig, url, films, dies
        self._news = asyncio.Event()
        self._number = 0
        self.status: dict[int, int] = {}
        self.accepted: dict[str, list[int]] = {}
        self.refused: Counter[str] = Counter()

    async def listen(self, http: httpx.AsyncClient) -> None:
        """Follow the event stream; until cancelled."""
        name = ""
        async with http.stream("GET", f"{self._url}/api/v1/events", timeout=None) as answer:
            async for line in answer.aiter_lines():
                field, _, value = line.partition(": ")
                name = value if field == "event" else name
                if field == "data" and name == "task":
                    task = json.loads(value)
                    self.status[task["id"]] = task["status"]
                if not line:
                    self._news.set()
                    self._news = asyncio.Event()

    async def keep_posting(self, http: httpx.AsyncClient, phone: int) -> None:
        """One post after the other on one phone, until it is over."""
        while not self._over.is_set():
            self._number += 1
            caption = f"soak {self._number}"
            task_id = await self._create(http, caption, phone)
            while task_id and self.status.get(task_id) not in ENDED and not self._over.is_set():
                await self._news.wait()

    async def _create(self, http: httpx.AsyncClient, caption: str, phone: int) -> int:
        """The task's id; 0 when it was over before the phone could take it."""
        while not self._over.is_set():
            heard = self._news
            answer = (await http.post(
                f"{self._url}/api/v1/task",
                headers={"Idempotency-Key": caption.replace(" ", "-")}, json={
                    "serials": [self._rig.serials[phone]], "script_name": "post",
                    "start_time": "", "script_config": {
                        "captions": caption, "upload_wait_time": 8, "allow_repeat": 1,
                        "material_list": [str(self._films[phone % len(self._films)])]}})).json()
            if not answer["code"]:
                self.accepted[caption] = answer["data"]["task_ids"]
                return int(answer["data"]["task_ids"][0])
            self.refused[answer["message"]] += 1
            await heard.wait()  # it is offline; something must happen first
        return 0

    async def all_ended(self, http: httpx.AsyncClient) -> None:
        """Wait until nothing is queued or runs; TimeoutError."""
        async with asyncio.timeout(END_SECONDS):
            while True:
                heard = self._news
                stats = (await http.get(f"{self._url}/api/v1/task/stats")).json()["data"]
                if not stats["pending"] and not stats["running"]:
                    return
                await heard.wait()

    @property
    def ended(self) -> int:
        """How many posts have ended so far."""
        return sum(status in ENDED for status in self.status.values())


async def soak(plan: Plan, folder: Path) -> dict[str, Any]:
    """The figures; everything is kept in `folder`."""
    profile = folder / "profile"
    profile.mkdir(mode=0o700)
    (profile / "settings.toml").write_text(
        f"evidence_megabytes = {plan.evidence_mb}\nmax_running = {plan.at_once}\n")
    films = [make_sample(folder / f"film-{number}.mp4", seed=plan.seed + number, seconds=1.0)
             for number in range(5)]
    async with (lab(count=plan.phones, seed=plan.seed, speed=plan.speed, child=True,
                   size=REAL) as rig,
                serving(rig, profile) as (process, url)):
        over = asyncio.Event()
        client = Client(rig, url, films, over)
        mishaps = Mishaps(rig, plan.seed)
        async with httpx.AsyncClient(timeout=60) as http, asyncio.TaskGroup() as group:
            ear = group.create_task(client.listen(http))
            posting = [group.create_task(client.keep_posting(http, phone))
                       for phone in range(plan.phones)]
            going_wrong = group.create_task(mishaps.go_on(plan.every, plan.lasting))
            samples = await _samples(plan, process.pid, profile, client)
            over.set()
            going_wrong.cancel()
            await asyncio.wait([going_wrong, *posting])
            await mishaps.mend()
            with contextlib.suppress(TimeoutError):  # what has not ended counts as lost
                await client.all_ended(http)
            ear.cancel()
        ledger = rig.ledger()
    return _figures(plan, profile, samples, ledger, client, mishaps)


async def _samples(plan: Plan, pid: int, profile: Path, client: Client) -> list[Sample]:
    started = time.monotonic()
    samples: list[Sample] = []
    while (now := time.monotonic()) - started < plan.minutes * 60:
        samples.append(await asyncio.to_thread(sample, pid, profile, started, now)
                       | {"tasks_ended": client.ended})
        if len(samples) % 12 == 0:
            print(json.dumps(samples[-1]), file=sys.stderr, flush=True)
        await asyncio.sleep(plan.sampled)
    return samples


def _figures(plan: Plan, profile: Path, samples: list[Sample], ledger: list[dict[str, Any]],
             client: Client, mishaps: Mishaps) -> dict[str, Any]:
    warm_up = plan.minutes * 60 / 3
    measures = judge(samples, warm_up, Limits())
    counts = count(profile / "postdeck.db", ledger, client.accepted)
    flat = all(measure.get("flat", True) for measure in measures.values())
    return {"minutes": plan.minutes, "seed": plan.seed, "phones": plan.phones,
            "samples": len(samples), "warm_up_seconds": warm_up, "flat": flat,
            "good": flat and good(counts), "measures": measures, **counts,
            "refused": dict(client.refused), "mishaps": dict(mishaps.counts)}


@asynccontextmanager
async def serving(rig: Rig, profile: Path) -> AsyncIterator[
        tuple[asyncio.subprocess.Process, str]]:
    """The real program on a profile; ended by SIGTERM, and its adb server with it."""
    with (profile.parent / "serve.log").open("ab") as complaints:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "postdeck", "--profile", profile, "--adb-port",
            str(rig.adb_port), "serve", "--api-port", "0", stdout=asyncio.subprocess.PIPE,
            stderr=complaints, env=rig.env)
    assert process.stdout is not None
    try:
        line = (await process.stdout.readline()).decode()
        found = re.search(r"http://localhost:\d+", line)
        if found is None:
            raise RuntimeError(f"it does not serve: {(profile.parent / 'serve.log').read_text()}")
        yield process, found[0]
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()
        await rig.adb("kill-server")  # PostDeck may have started another one


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a new folder for database, logs, evidence")
    chosen = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = chosen.keep or Path(stack.enter_context(
            tempfile.TemporaryDirectory(prefix="postdeck-soak-")))
        folder.mkdir(exist_ok=True)
        figures = asyncio.run(soak(Plan(chosen.minutes, chosen.seed), folder))
    print(json.dumps(figures, indent=1))
    return 0 if figures["good"] else 1


if __name__ == "__main__":
    sys.exit(main())
