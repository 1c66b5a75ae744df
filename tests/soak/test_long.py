"""Twenty seconds of what `dev.py soak --minutes` does for hours, and its own arithmetic."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.crash.count import good
from tests.soak.long import Plan, soak
from tests.soak.measure import Limits, judge, slope_per_minute

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

PLAN = Plan(minutes=1 / 3, seed=5, phones=5, at_once=3, every=2.0, lasting=1.5, sampled=1.0)


@pytest.mark.timeout(240)
@pytest.mark.long
async def test_with_something_going_wrong_all_the_time_nothing_is_lost_and_nothing_piles_up(
    tmp_path: Path,
) -> None:
    figures = await soak(PLAN, tmp_path)
    assert good(figures), figures
    assert figures["tasks"] >= PLAN.phones
    assert sum(figures["mishaps"].values()) >= 5
    most = {name: measure["most"] for name, measure in figures["measures"].items()}
    assert most["descriptors"] < 80
    assert most["threads"] < 20
    assert most["resident_mb"] < 300
    assert most["log_mb"] < 5
    assert figures["measures"]["children"]["end"] <= 3
    assert figures["measures"]["staged_files"]["end"] <= 5
    assert not list((tmp_path / "profile" / "crashes").glob("*.txt"))


def test_a_slope_is_told_per_minute() -> None:
    assert slope_per_minute([(0, 1), (30, 2), (60, 3)]) == pytest.approx(2)
    assert slope_per_minute([(0, 5)]) == 0


def test_what_grows_is_not_called_flat() -> None:
    samples = [{"at": float(second), "descriptors": 20 + second / 20, "threads": 8.0}
               for second in range(0, 600, 5)]
    found = judge(samples, 60, Limits())
    assert not found["descriptors"]["flat"]
    assert found["descriptors"]["per_minute"] == pytest.approx(3)
    assert found["threads"]["flat"]
