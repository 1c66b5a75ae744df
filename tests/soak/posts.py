"""Many posts at random: phones of every kind, popups, slow screens, two generations of apps.

`python -m tests.soak.posts --runs N --seed S` prints one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from postdeck.core.task import Platform, Task
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import Rig, lab
from tests.soak.judge import Verdicts
from tests.soak.wishes import Wish, Wishes

PHONES = 6
POSTS_PER_PHONE = 4
PLATFORMS = (Platform.TIKTOK, Platform.INSTAGRAM)


async def soak(runs: int, seed: int, platforms: tuple[Platform, ...] = PLATFORMS) -> Verdicts:
    """So many posts, a fresh lab for every PHONES x POSTS_PER_PHONE of them."""
    verdicts = Verdicts()
    number = 0
    while verdicts.tasks < runs:
        left = runs - verdicts.tasks
        await _round(verdicts, seed * 10_000 + number, min(left, PHONES * POSTS_PER_PHONE),
                     platforms)
        number += 1
        print(f"{verdicts.tasks} of {runs}, {verdicts.confirmed} confirmed", file=sys.stderr)
    return verdicts


async def _round(verdicts: Verdicts, seed: int, posts: int,
                 platforms: tuple[Platform, ...]) -> None:
    dice = random.Random(f"round {seed}")
    phones = min(PHONES, posts)
    each = {index: phone_at_random(dice) for index in range(phones)}
    with tempfile.TemporaryDirectory(prefix="postdeck-soak-") as name:
        folder = Path(name)
        async with lab(count=phones, seed=seed, each=each, child=True) as rig, \
                engine(rig, folder) as works:
            wishes = Wishes(folder, seed, platforms)
            wanted = [wishes.make(number % phones, len(rig.accounts[number % phones]))
                      for number in range(posts)]
            tasks = [await queue(works, wish) for wish in wanted]
            ended = await asyncio.gather(*(works.ended(task.id) for task in tasks))
            await _judge(verdicts, works, rig, list(zip(wanted, ended, strict=True)))


def phone_at_random(dice: random.Random) -> dict[str, Any]:
    """What one of the lab's phones is like."""
    return {
        "popups": dice.choice((0.0, 0.2, 0.5, 0.8)),
        "latency": dice.choice((0.0, 0.0, 0.002)),
        "language": dice.choice(("en", "en", "it", "zh")),
        "android": dice.choice(("9", "11", "13", "14")),
        "generation": dice.choice((1, 1, 2)),
        "faults": dice.choice(((), (), ("slow",))),
    }


async def queue(works: Engine, wish: Wish) -> Task:
    """Take the media in and queue the wish."""
    materials = tuple([await works.intake.take(str(path)) for path in wish.media])
    return await works.queue(
        wish.caption, wish.phone, wish.account, platform=wish.platform, config=wish.config,
        materials=materials, sound=wish.config.sound_name or wish.config.custom_sound_keyword)


async def _judge(verdicts: Verdicts, works: Engine, rig: Rig,
                 ended: list[tuple[Wish, Task]]) -> None:
    ledger = rig.ledger()
    for wish, task in ended:
        steps = await works.store.steps.of_task(task.id)
        verdicts.judge(wish, task, steps, ledger)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    began = time.monotonic()
    verdicts = asyncio.run(soak(chosen.runs, chosen.seed))
    print(json.dumps({"seed": chosen.seed, "seconds": round(time.monotonic() - began),
                      **verdicts.as_json()}, ensure_ascii=False, indent=1))
    return 0 if verdicts.good else 1


if __name__ == "__main__":
    sys.exit(main())
