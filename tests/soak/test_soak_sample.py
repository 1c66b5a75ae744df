"""A sample of the soak in every run of the tests: other posts each time, by a seed that is told."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.soak.judge import Verdicts
from tests.soak.posts import run_round

RUNS = 16
SEED = "POSTDECK_SOAK_SEED"


@pytest.mark.long
async def test_sixteen_posts_at_random_come_out_as_they_were_asked_for(tmp_path: Path) -> None:
    seed = int(os.environ.get(SEED) or random.SystemRandom().randrange(10_000, 1_000_000))
    print(f"{SEED}={seed}")
    verdicts = Verdicts()
    await run_round(verdicts, seed, RUNS, keep=tmp_path)
    said = "\n".join((f"{SEED}={seed}", *verdicts.remarks))
    assert verdicts.wrong == 0, said
    assert verdicts.tasks == RUNS
    assert verdicts.confirmed >= RUNS - 1, said
