"""A sample of the kills: the real program dies at failpoints and at random moments of its posts."""

from __future__ import annotations

import os
import random
import sys

import pytest

from tests.crash.__main__ import crash

RUNS = int(os.environ.get("POSTDECK_CRASH_RUNS", "20"))
"""Of each of the three tests, which so can run side by side: 60 kills."""
LABS = 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
@pytest.mark.timeout(500)
@pytest.mark.parametrize("third", range(3))
@pytest.mark.long
async def test_nothing_is_lost_or_doubled_whenever_it_dies(third: int) -> None:
    seed = random.randrange(10_000) * 3 + third
    figures = await crash(RUNS, seed, labs=LABS)
    assert figures["good"], f"seed {seed}: {figures}"
    assert figures["outcomes"].get("confirmed", 0) > 0, f"seed {seed}: {figures}"
