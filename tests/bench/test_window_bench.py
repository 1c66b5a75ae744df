"""The window over a million tasks: how soon it is there, how smooth, how heavy."""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import time
from pathlib import Path

import pytest

from postdeck.core.device import Device
from postdeck.core.settings import Settings
from postdeck.media.samples import make_sample
from postdeck.store.profile import Profile
from postdeck.store.settings import save_settings
from postdeck.store.store import Store
from tests.bench.drag import measured_drag
from tests.bench.million import fill
from tests.bench.window_frames import FILM
from tests.rigs.lab_rig import REAL, lab

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]

TASKS = int(os.environ.get("POSTDECK_BENCH_TASKS", "1000000"))
PAINTS = 3
OVER_BARE = 60
"""MB that an idle window may take beyond a bare one of PySide6, which takes 60, and 1 MB for each
phone."""
WITH_FIVE = 120
"""MB with 5 phones."""


async def profile_of(folder: Path, tasks: int, phones: int) -> Path:
    """A profile as years of use leave it; its phones are away."""
    profile = Profile(folder)
    profile.prepare()
    save_settings(profile.settings_file, Settings(api_on=False))
    async with Store.open(profile.database) as store:
        if tasks:
            await fill(store, tasks)
        for number in range(phones):
            await store.devices.remember(Device(serial=f"S{number}", model="Pixel 8"))
    return folder


async def figures(module: str, *words: object) -> dict[str, float]:
    """What a process of the bench prints."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", f"tests.bench.{module}", *map(str, words),
        stdout=asyncio.subprocess.PIPE, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    out, _ = await process.communicate()
    assert process.returncode == 0
    found: dict[str, float] = json.loads(out.splitlines()[-1])
    print(*words[:1], {name: round(value, 3) for name, value in found.items()})
    return found


async def measure(what: str, *words: object) -> dict[str, float]:
    return await figures("window_frames", what, *words)


async def first_paint(what: str, folder: Path) -> float:
    """Seconds from the spawn of the program to its first painted window."""
    return (await figures("first_paint", what, time.monotonic(), folder))["painted"]


async def test_the_first_paint_waits_for_nothing(tmp_path: Path) -> None:
    """Side by side and in turns, so that both meet the same machine."""
    folder = await profile_of(tmp_path / "large", TASKS, 50)
    await first_paint("postdeck", folder)  # once for the disk's sake
    bare, ours = [], []
    async with measured_drag() as drag:
        for _ in range(PAINTS):
            bare.append(await first_paint("bare", folder))
            ours.append(await first_paint("postdeck", folder))
    print(f"busy {drag.factor:.1f}")
    assert statistics.median(ours) < 1.5 * statistics.median(bare) + 0.3 * drag.factor


async def test_a_million_tasks_are_scrolled_without_a_stutter(tmp_path: Path) -> None:
    folder = await profile_of(tmp_path / "large", TASKS, 50)
    scroll = await measure("scroll", folder)
    assert scroll["rows"] == TASKS
    assert scroll["p99"] < 16
    assert scroll["held"] < 3_000
    assert scroll["memory"] < 250


@pytest.mark.parametrize(("phones", "percent"), [(5, 1.0), (20, 1.0), (0, 0.1)])
async def test_an_idle_window_costs_nothing(tmp_path: Path, phones: int, percent: float) -> None:
    folder = await profile_of(tmp_path / "small", 200, 0)
    bare = await measure("bare", folder)
    async with lab(count=max(1, phones), seed=1, child=True, size=REAL,
                   connect=phones > 0) as rig:
        idle = await measure("idle", folder, rig.adb_port, phones)
    assert idle["memory"] < bare["memory"] + OVER_BARE + phones
    assert phones != 5 or idle["memory"] < WITH_FIVE
    assert idle["percent"] < percent


async def test_a_hundred_posting_phones_do_not_hold_the_window_up(tmp_path: Path) -> None:
    """The phones and adb need more than this machine may have; `own` is what PostDeck answers for.
    """
    folder = await profile_of(tmp_path / "busy", 100_000, 0)
    make_sample(folder / FILM, 1, 2.0)
    async with lab(count=100, seed=1, speed=1.0, popups=0.0, child=True, behind=True,
                   size=REAL) as rig:
        busy = await measure("busy", folder, rig.adb_port, 100)
    assert busy["running"] > 0
    assert busy["own99"] < 25
    assert busy["own"] < 100
    assert busy["memory"] < 250
