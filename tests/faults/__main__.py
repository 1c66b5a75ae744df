"""The matrix of faults: `python -m tests.faults` strikes with every kind at every step.

Prints one JSON object; a line for every run goes to stderr. With `--log FILE` every run is kept
there at once, and what is in it already is not run again. With `--shutdown` it ends the program
in every step, and puts it to sleep.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from postdeck.core.task import Platform, StepName
from tests.faults.kinds import KINDS
from tests.faults.matrix import Cell, strikes
from tests.faults.shutdown import shutdowns
from tests.rigs.revision import commit


class Log:
    """Runs that were made, in a file if one is named."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        known = path.read_text("utf-8").splitlines() if path is not None and path.exists() else ()
        self.cells = [Cell(**json.loads(line)) for line in known]

    def add(self, cell: Cell) -> None:
        """One more."""
        self.cells.append(cell)
        if self._path is not None:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(cell.as_json()) + "\n")

    def has(self, kind: str, step: StepName, platform: Platform) -> bool:
        """Whether that was run."""
        return any((cell.kind, cell.step, cell.platform) == (kind, step.value, platform.value)
                   for cell in self.cells)


async def run(kinds: Sequence[str], steps: Sequence[StepName], platform: Platform, seed: int,
              log: Log) -> None:
    """All of these kinds at all of these steps."""
    for name in kinds:
        left = [step for step in steps if not log.has(name, step, platform)]
        with tempfile.TemporaryDirectory(prefix="postdeck-faults-") as folder:
            async with contextlib.aclosing(
                    strikes(name, left, Path(folder), platform, seed)) as news:
                async for cell in news:
                    log.add(cell)
                    print(f"{cell.kind} | {cell.step} | {cell.ended} {cell.settled} | "
                          f"{cell.seconds} s | {len(cell.ways)} | {'; '.join(cell.wrong)}"
                          f"{' || ' + cell.remark + str(cell.ways) if cell.wrong else ''}",
                          file=sys.stderr, flush=True)


def shut_down(seed: int) -> int:
    """The ends and sleeps instead of the matrix."""
    with tempfile.TemporaryDirectory(prefix="postdeck-shutdown-") as folder:
        told = asyncio.run(shutdowns(Path(folder), seed))
    print(json.dumps(told, indent=1))
    return 0 if told["good"] else 1


def figures(cells: Sequence[Cell], seconds: float) -> dict[str, Any]:
    """What the report says."""
    return {
        "kinds": len({cell.kind for cell in cells}), "steps": len({cell.step for cell in cells}),
        "runs": len(cells), "seconds": round(seconds),
        "classes": dict(Counter(cell.ended for cell in cells)),
        "went back to the queue": sum(bool(cell.ways) for cell in cells),
        "settled by a later look": dict(Counter(
            cell.settled for cell in cells if cell.settled)),
        "duplicates": sum(max(0, cell.posts - 1) for cell in cells),
        "calls": sum(cell.calls for cell in cells),
        "worst_over_deadline_seconds": max(cell.worst_over for cell in cells),
        "longest_until_usable_seconds": max(cell.usable_seconds for cell in cells),
        "wrong": [f"{cell.kind} at {cell.step}: {'; '.join(cell.wrong)}"
                  for cell in cells if cell.wrong],
    }


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument("--kind", action="append", choices=list(KINDS))
    parser.add_argument("--step", action="append", choices=[step.value for step in StepName])
    parser.add_argument("--platform", default="tiktok", choices=[each.value for each in Platform])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", default="1/1", help="2/3: the second third of the kinds")
    parser.add_argument("--log", type=Path)
    parser.add_argument("--shutdown", action="store_true", help="ends and sleeps instead")
    chosen = parser.parse_args()
    if chosen.shutdown:
        return shut_down(chosen.seed)
    part, parts = map(int, chosen.part.split("/"))
    kinds = (chosen.kind or list(KINDS))[part - 1::parts]
    steps = [StepName(step) for step in chosen.step] if chosen.step else list(StepName)
    began = time.monotonic()
    log = Log(chosen.log)
    asyncio.run(run(kinds, steps, Platform(chosen.platform), chosen.seed, log))
    told = figures(log.cells, time.monotonic() - began)
    print(json.dumps({"commit": commit(), "platform": chosen.platform, "seed": chosen.seed} | told
                     | {"cells": [cell.as_json() for cell in log.cells]}, indent=1))
    return 1 if told["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
