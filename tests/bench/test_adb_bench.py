"""Our adb client against adbutils, on the same phone, in the same run: only ratios count."""

from __future__ import annotations

import asyncio
import time
import warnings

import pytest

from tests.rigs.lab_rig import REAL, lab

pytestmark = pytest.mark.bench

_CALLS = 60


async def _ours(device) -> float:
    best = float("inf")
    for _ in range(_CALLS):
        start = time.perf_counter()
        await device.shell("echo", "hello")
        best = min(best, time.perf_counter() - start)
    return best


def _theirs(port: int, address: str) -> float:
    import adbutils

    device = adbutils.AdbClient(host="127.0.0.1", port=port).device(address)
    best = float("inf")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        for _ in range(10):
            start = time.perf_counter()
            device.shell(["echo", "hello"])
            best = min(best, time.perf_counter() - start)
    return best


async def test_a_shell_call_is_far_faster_than_adbutils_one():
    from postdeck.adb.client import AdbClient

    async with lab(count=1, seed=1, speed=0.02, size=REAL) as rig:
        device = AdbClient("127.0.0.1", rig.adb_port).device(rig.addresses[0])
        ours = await _ours(device)
        theirs = await asyncio.to_thread(_theirs, rig.adb_port, rig.addresses[0])
    print(f"shell call: ours {ours * 1e3:.2f} ms, adbutils {theirs * 1e3:.2f} ms, "
          f"{theirs / ours:.0f} times faster")
    assert theirs > ours * 5  # 20 and more when the computer has nothing else to do
