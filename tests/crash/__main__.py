"""Kills PostDeck again and again while it posts, and counts what went out.

`python -m tests.crash --runs N --seed S` prints one JSON object; every run is one start of the
real program and one SIGKILL, at a failpoint or at a random moment.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx

from postdeck.core.failpoints import Failpoint
from tests.crash.count import count, good, main_json, total
from tests.crash.program import Program, program
from tests.rigs.lab_rig import Rig, lab
from tests.rigs.media import make_sample
from tests.rigs.revision import commit

PHONES = 4
LABS = 3
"""So many labs and programs side by side; most of a run is waiting."""
LEAST_RUNS = 10
RANDOM_MOMENTS = 0.25
"""The share of runs that die at a random moment instead of at a failpoint."""
LONGEST_RUN_SECONDS = 12.0
END_SECONDS = 240.0
AROUND_THE_TAP = (
    Failpoint.BASELINE_SAVED, Failpoint.ARM_BEFORE, Failpoint.ARM_AFTER, Failpoint.POST_BEFORE,
    Failpoint.POST_AFTER, Failpoint.OBSERVED, Failpoint.FINISH_BEFORE, Failpoint.FINISH_AFTER,
    Failpoint.RECOVERY_BEFORE, Failpoint.RECOVERY_AFTER)
"""Where a mistake would be a post too many or one that nobody knows of: never left out."""
MOST_TIMES = {Failpoint.WRITE_BEGUN: 60, Failpoint.WRITE_DONE: 60, Failpoint.WRITE_COMMITTED: 60,
              Failpoint.STEP_BEGUN: 20, Failpoint.STEP_ENDED: 20, Failpoint.PICTURE_SAVED: 20,
              Failpoint.TAP_BEFORE: 12, Failpoint.TAP_AFTER: 12, Failpoint.OBSERVED: 8}
"""Up to which time of coming there it dies; elsewhere 3."""


class Crash:
    """One lab, one profile, many deaths."""

    def __init__(self, rig: Rig, folder: Path, seed: int) -> None:
        self._rig, self._folder = rig, folder
        self._dice = random.Random(f"crash {seed}")
        self._profile = folder / "profile"
        self._film = make_sample(folder / "clip.mp4", seed=seed, seconds=1.0).read_bytes()
        self._asked = list(range(PHONES))
        self.accepted: dict[str, list[int]] = {}
        self.deaths: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    async def run(self, plan: str) -> None:
        """Start, ask for posts, die."""
        async with program(self._profile, self._rig.adb_port, plan) as started:
            moment = self._dice.uniform(0.1, 3.0) if not plan else LONGEST_RUN_SECONDS
            if started.url is not None:
                await self._ask(started)
            if plan.startswith(Failpoint.TASK_PUT_BACK):
                for serial in self._rig.serials:  # whichever posts in this run
                    await self._rig.control.unplug_after(serial, 30_000)
            died = await started.died(moment)
            name = plan.partition(":")[0] or "random"
            for serial in self._rig.serials:
                await self._rig.control.plug(serial)
            self.deaths[name if died or not plan else f"{name}, not reached"] += 1

    @staticmethod
    def plans(runs: int, seed: int) -> list[str]:
        """Every failpoint in turn, those around the tap first, and moments at random."""
        dice = random.Random(f"plans {seed}")
        others = [point for point in Failpoint if point not in AROUND_THE_TAP]
        points = itertools.cycle([*dice.sample(AROUND_THE_TAP, len(AROUND_THE_TAP)),
                                  *dice.sample(others, len(others))])
        plans = []
        for _ in range(runs):
            if dice.random() < RANDOM_MOMENTS:
                plans.append("")
            else:
                point = next(points)
                plans.append(f"{point.value}:{dice.randint(1, MOST_TIMES.get(point, 3))}")
        dice.shuffle(plans)
        return plans

    async def end(self) -> None:
        """Start once more and let everything end."""
        async with program(self._profile, self._rig.adb_port) as started:
            assert started.url is not None
            for caption, ids in self.accepted.items():
                if not ids:
                    await _phones_online(started.url)
                    await self._create(started.url, caption)
            with contextlib.suppress(TimeoutError):  # what has not ended counts as lost
                await _all_ended(started.url)

    async def _ask(self, started: Program) -> None:
        """Keep every phone busy; what was not answered is asked again, with the same key."""
        try:
            await self._ask_for_more(started)
        except httpx.HTTPError:
            return  # it died meanwhile

    async def _ask_for_more(self, started: Program) -> None:
        assert started.url is not None
        unanswered = [caption for caption, ids in self.accepted.items() if not ids]
        busy = await _waited_for(started.url) | {self._serial(caption) for caption in unanswered}
        for phone, serial in enumerate(self._rig.serials):
            if serial not in busy:
                self._asked[phone] += PHONES
                caption = f"post {self._asked[phone]}"
                self.accepted[caption] = []
                unanswered.append(caption)
        await _phones_online(started.url)
        for caption in unanswered:
            await self._create(started.url, caption)

    def _serial(self, caption: str) -> str:
        """The phone that a post is for."""
        return self._rig.serials[int(caption.split()[1]) % PHONES]

    async def _create(self, url: str, caption: str) -> None:
        async with _client() as client:
            answer = await client.post(
                f"{url}/api/v1/task", headers={"Idempotency-Key": caption.replace(" ", "-")}, json={
                    "serials": [self._serial(caption)], "script_name": "post", "start_time": "",
                    "script_config": {"captions": caption, "upload_wait_time": 8,
                                      "material_list": [str(self._video(caption))]}})
        said = answer.json()
        if said["code"]:
            self.refused[said["message"]] += 1
            return
        self.accepted[caption] = said["data"]["task_ids"]

    def _video(self, caption: str) -> Path:
        """A film of its own for every post, so that every post is pushed."""
        path = self._folder / f"{caption}.mp4"
        mark = caption.encode()
        path.write_bytes(self._film + (8 + len(mark)).to_bytes(4, "big") + b"free" + mark)
        return path


def _client() -> httpx.AsyncClient:
    """Without certificates, which take longer to load than all that it asks for."""
    return httpx.AsyncClient(timeout=30, trust_env=False, verify=False)


async def _waited_for(url: str) -> set[str]:
    """The phones that a task waits for: on a slow computer they must not pile up from run to run,
    and a phone that looks long for a post of before keeps the others from nothing."""
    async with _client() as client:
        answer = (await client.get(f"{url}/api/v1/task", params={"status": 0})).json()
        return {task["serial"] for task in answer["data"]["tasks"]}


async def _phones_online(url: str) -> None:
    """Right after the start adb has not told of its phones yet."""
    async with _news(url) as (client, heard):
        while True:
            found = (await client.get(f"{url}/api/v1/devices")).json()["data"]["devices"]
            if sum(each["state"] == "online" for each in found) == PHONES:
                return
            await anext(heard)


async def _all_ended(url: str) -> None:
    """TimeoutError when nothing ends any more."""
    left = -1
    while left:
        async with _news(url) as (client, heard):
            before = left
            while left == before:
                stats = (await client.get(f"{url}/api/v1/task/stats")).json()["data"]
                left = stats["pending"] + stats["running"]
                if left == before:
                    await anext(heard)


@contextlib.asynccontextmanager
async def _news(url: str) -> AsyncIterator[tuple[httpx.AsyncClient, AsyncIterator[str]]]:
    """A client, and a line whenever something has happened."""
    async with (asyncio.timeout(END_SECONDS), _client() as client,
                client.stream("GET", f"{url}/api/v1/events", timeout=None) as news):
        yield client, news.aiter_lines()


async def crash(runs: int, seed: int, keep: Path | None = None, labs: int = LABS
                ) -> dict[str, Any]:
    """The figures of so many runs; `keep`: a new folder in which everything stays."""
    began = time.monotonic()
    labs = min(labs, max(1, runs // LEAST_RUNS))
    with contextlib.ExitStack() as stack:
        folder = keep or Path(stack.enter_context(
            tempfile.TemporaryDirectory(prefix="postdeck-crash-")))
        folder.mkdir(exist_ok=True)
        plans = Crash.plans(runs, seed)
        found = await asyncio.gather(*(
            _one_lab(plans[number::labs], seed * 1000 + number, folder / str(number))
            for number in range(labs)))
    figures = total(figures for figures, _ in found)
    deaths, refused = Counter[str](), Counter[str]()
    for _, trial in found:
        deaths.update(trial.deaths)
        refused.update(trial.refused)
    return {"commit": commit(), "runs": runs, "seed": seed, **figures, "good": good(figures),
            "seconds": round(time.monotonic() - began), "deaths": dict(sorted(deaths.items())),
            "refused": dict(refused)}


async def _one_lab(plans: list[str], seed: int, folder: Path) -> tuple[dict[str, Any], Crash]:
    folder.mkdir()
    async with lab(count=PHONES, seed=seed, child=True, popups=0.1) as rig:
        trial = Crash(rig, folder, seed)
        for number, plan in enumerate(plans, 1):
            await trial.run(plan)
            if number % 20 == 0:
                print(f"{number} of {len(plans)} runs in {folder.name}", file=sys.stderr)
        await trial.end()
        return count(folder / "profile" / "postdeck.db", rig.ledger(), trial.accepted), trial


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="crash", description=__doc__)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a new folder for database, logs, evidence")
    parser.add_argument("--labs", type=int, default=LABS, help="side by side")
    chosen = parser.parse_args()
    figures = asyncio.run(crash(chosen.runs, chosen.seed, chosen.keep, chosen.labs))
    print(main_json(figures))
    return 0 if figures["good"] else 1


if __name__ == "__main__":
    sys.exit(main())
