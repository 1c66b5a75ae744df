"""Many posts at random: phones of every kind, popups, slow screens, two generations of apps.

`python -m tests.soak.posts --runs N --seed S` prints one JSON object. `--round R` runs the one
round that a remark names, `--keep DIR` keeps the evidence of what was not confirmed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from postdeck.core.task import Platform, Task
from postdeck.scripts.sources import SourceRequest, Sources
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import REAL, lab
from tests.rigs.revision import commit
from tests.soak.judge import Verdicts
from tests.soak.wishes import Wish, Wishes

PHONES = 6
POSTS_PER_PHONE = 4
FAULTS: tuple[tuple[str, ...], ...] = (
    (), (), (), (), ("slow",), ("slow",), ("dump_stale",), ("dump_fails",), ("dump_single_node",),
    ("toast_lost",), ("slow", "toast_lost"), ("dump_stale", "slow"))
"""Faults with which a post still has to come out right."""
PLATFORMS = (Platform.TIKTOK, Platform.INSTAGRAM)


async def soak(runs: int, seed: int, keep: Path | None = None) -> Verdicts:
    """So many posts, a fresh lab for every PHONES x POSTS_PER_PHONE of them."""
    verdicts = Verdicts()
    number = 0
    while verdicts.tasks < runs:
        left = runs - verdicts.tasks
        await run_round(verdicts, seed * 10_000 + number, min(left, PHONES * POSTS_PER_PHONE),
                        keep)
        number += 1
        print(f"{verdicts.tasks} of {runs}, {verdicts.confirmed} confirmed", file=sys.stderr)
    return verdicts


async def run_round(verdicts: Verdicts, seed: int, posts: int, keep: Path | None = None) -> None:
    """One lab and its posts."""
    dice = random.Random(f"round {seed}")
    phones = min(PHONES, posts)
    each = {index: phone_at_random(dice) for index in range(phones)}
    with tempfile.TemporaryDirectory(prefix="postdeck-soak-") as name:
        folder = Path(name)
        async with lab(count=phones, seed=seed, each=each, child=True, size=REAL) as rig, \
                engine(rig, folder) as works:
            wishes = Wishes(folder, seed, PLATFORMS)
            wanted = [wishes.make(number % phones, len(rig.accounts[number % phones]))
                      for number in range(posts)]
            tasks = [await queue(works, wish) for wish in wanted]
            ended = await asyncio.gather(*(works.ended(task.id) for task in tasks))
            ledger = rig.ledger()
            for wish, task in zip(wanted, ended, strict=True):
                steps = await works.store.steps.of_task(task.id)
                said = verdicts.judge(wish, task, steps, ledger)
                about = f"round {seed} phone {wish.phone} {each[wish.phone]}"
                verdicts.remarks += [f"{one} ({about})" for one in said]
                print(*said, sep="\n", end="\n" * bool(said), file=sys.stderr)
                if said and keep is not None:
                    shutil.copytree(folder / "evidence" / str(task.id),
                                    keep / f"{seed}-{wish.number}", dirs_exist_ok=True)


def phone_at_random(dice: random.Random) -> dict[str, Any]:
    """What one of the lab's phones is like."""
    return {
        "popups": dice.choice((0.0, 0.2, 0.5, 0.8)),
        "latency": dice.choice((0.0, 0.0, 0.002)),
        "language": dice.choice(("en", "en", "it", "zh")),
        "android": dice.choice(("9", "11", "13", "14")),
        "generation": dice.choice((1, 1, 2)),
        "faults": dice.choice(FAULTS),
        "instagram_options": {"create_tab": dice.random() < 0.2, "pinned": dice.choice((0, 0, 2)),
                              "profile_seconds": dice.choice((0.0, 0.0, 3.0))},
    }


async def queue(works: Engine, wish: Wish) -> Task:
    """Resolve the wish as the deck does, and queue it."""
    serial, account = works.rig.serials[wish.phone], works.rig.accounts[wish.phone][wish.account]
    resolved = await Sources(works.store, works.intake).resolve(SourceRequest(
        wish.config, request_id="soak", index=wish.number, serial=serial, username=account,
        platform=wish.platform))
    return await works.queue(
        resolved.caption, wish.phone, wish.account, platform=wish.platform, config=wish.config,
        materials=resolved.materials, sound=resolved.sound)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--round", type=int, default=None)
    parser.add_argument("--keep", type=Path, default=None)
    chosen = parser.parse_args()
    began = time.monotonic()
    if chosen.round is None:
        verdicts = asyncio.run(soak(chosen.runs, chosen.seed, chosen.keep))
    else:
        verdicts = Verdicts()
        asyncio.run(run_round(verdicts, chosen.round, PHONES * POSTS_PER_PHONE, chosen.keep))
    took = round(time.monotonic() - began)
    print(json.dumps({"commit": commit(), "seed": chosen.seed, "seconds": took,
                      **verdicts.as_json()}, ensure_ascii=False, indent=1))
    return 0 if verdicts.good else 1


if __name__ == "__main__":
    sys.exit(main())
