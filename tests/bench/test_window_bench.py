"""The window over a million tasks: how soon it is there, how smooth, how heavy."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from postdeck.core.device import Device
from postdeck.core.settings import Settings
from postdeck.store.profile import Profile
from postdeck.store.settings import save_settings
from postdeck.store.store import Store
from tests.bench.million import fill

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]

TASKS = int(os.environ.get("POSTDECK_BENCH_TASKS", "1000000"))


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


async def measure(what: str, folder: Path) -> dict[str, float]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.window_frames", what, str(folder),
        stdout=asyncio.subprocess.PIPE, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    out, _ = await process.communicate()
    assert process.returncode == 0
    found: dict[str, float] = json.loads(out.splitlines()[-1])
    print(what, {name: round(value, 3) for name, value in found.items()})
    return found


async def test_a_million_tasks_are_scrolled_without_a_stutter(tmp_path: Path) -> None:
    folder = await profile_of(tmp_path / "large", TASKS, 50)
    await measure("paint", folder)  # once for the disk's sake
    bare = await measure("bare", folder)
    paint = await measure("paint", folder)
    scroll = await measure("scroll", folder)
    assert paint["rows"] == TASKS
    assert paint["seconds"] < 1.5 * bare["seconds"] + 0.3
    assert scroll["p99"] < 16
    assert scroll["held"] < 3_000
    assert scroll["memory"] < 250


async def test_an_idle_window_costs_nothing(tmp_path: Path) -> None:
    idle = await measure("idle", await profile_of(tmp_path / "small", 200, 5))
    assert idle["memory"] < 120
    assert idle["percent"] < 0.1
