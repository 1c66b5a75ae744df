"""Mutated media through the probe: it answers or its child dies, and PostDeck never does.

`python -m tests.security.test_mutants 2000 SEED` takes so many and prints the counts as JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import pytest

from postdeck.core.errors import MediaError
from postdeck.media.intake import Intake
from postdeck.media.probe import ProbeBounds
from tests.security.mutants import mutants, specimens
from tests.soak.measure import descendants

BOUNDS = ProbeBounds(seconds=20, megabytes=1024)


async def run(folder: Path, count: int, seed: int) -> Counter[str]:
    """Take so many in; what became of them."""
    staging = folder / "staging"
    staging.mkdir()
    intake = Intake(staging, BOUNDS)
    found: Counter[str] = Counter()
    gate = asyncio.Semaphore(2)

    async def take(number: int, suffix: str, content: bytes) -> None:
        path = folder / f"mutant-{number}{suffix}"
        path.write_bytes(content)
        async with gate:
            try:
                material = await intake.take(str(path))
                found["taken"] += 1
                intake.path_of(material).unlink()
            except MediaError as error:
                found["killed" if "opening it failed" in str(error) else
                      "too long" if "too long" in str(error) else "refused"] += 1
        path.unlink()

    healthy = specimens(folder / "healthy")
    async with asyncio.TaskGroup() as group:
        for number, (suffix, content) in enumerate(mutants(healthy, count, seed)):
            async with gate:  # no more files at once than are looked at
                group.create_task(take(number, suffix, content))
    found["left in staging"] = len(list(staging.iterdir()))
    return found


@pytest.mark.timeout(240)
async def test_no_mutant_harms(tmp_path: Path) -> None:
    found = await run(tmp_path, 60, seed=1)
    assert found["taken"] + found["refused"] + found["killed"] + found["too long"] == 60
    assert found["refused"] >= 10
    assert found["taken"] >= 1
    assert found["left in staging"] == 0
    if sys.platform == "linux":
        lines = [Path(f"/proc/{pid}/cmdline").read_text() for pid in descendants(os.getpid())]
        assert not [line for line in lines if "prober" in line]


if __name__ == "__main__":
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        counts = asyncio.run(run(Path(name), int(sys.argv[1]), int(sys.argv[2])))
    print(json.dumps({"mutants": int(sys.argv[1]), "seed": int(sys.argv[2]), **counts,
                      "seconds": round(time.monotonic() - began)}))
