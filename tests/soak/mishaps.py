"""What goes wrong in a long run: one mishap after the other, each mended after a while."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from postdeck.lab.control import LabControlError
from tests.rigs.lab_rig import Rig
from tests.rigs.phone_bench import TIKTOK

FAULTS = ("u2_dies", "u2_not_connected", "push_truncates", "dump_fails", "dump_slow", "dump_stale",
          "tap_lost", "screencap_fails", "scan_ignored", "upload_fails", "toast_lost",
          "crash_after_tap", "popup_anr", "no_network", "silent")
_FULL, _ROOMY = 1 << 20, 64 << 30
Mishap = Callable[[str, float], Awaitable[None]]


class Mishaps:
    """Causes them, by seed, on phones of a lab; `seconds` is how long one lasts."""

    def __init__(self, rig: Rig, seed: int) -> None:
        self._rig = rig
        self._dice = random.Random(f"mishaps {seed}")
        self.counts: Counter[str] = Counter()
        self._kinds: dict[str, Mishap] = {
            "unplugged": self._unplugged, "cut in a transfer": self._cut,
            "rebooted": self._rebooted, "adb server killed": self._adb_killed,
            "locked": self._locked, "full": self._full, "latency": self._latency,
            "notice": self._notice, **{name: self._fault(name) for name in FAULTS}}

    async def go_on(self, every: float, lasting: float) -> None:
        """One after the other in shuffled rounds, until cancelled; everything is mended then."""
        while True:
            names = list(self._kinds)
            self._dice.shuffle(names)
            for name in names:
                async with _at_least(every):
                    serial = self._dice.choice(self._rig.serials)
                    with contextlib.suppress(LabControlError):  # a rebooting phone
                        await self._kinds[name](serial, lasting)
                    self.counts[name] += 1

    async def mend(self) -> None:
        """Put every phone back as it was."""
        for phone in await self._rig.control.phones():
            serial = phone["serial"]
            for name in phone["faults"]:
                await self._rig.control.fault(serial, name, on=False)
            await self._rig.control.set_capacity(serial, _ROOMY)
            await self._rig.control.set_latency(serial, 0.0)
            await self._rig.control.unlock(serial)
            await self._rig.control.plug(serial)

    async def _unplugged(self, serial: str, seconds: float) -> None:
        await self._rig.control.unplug(serial)
        await asyncio.sleep(seconds)
        await self._rig.control.plug(serial)

    async def _cut(self, serial: str, seconds: float) -> None:
        await self._rig.control.unplug_after(serial, self._dice.randrange(200_000))
        await asyncio.sleep(seconds)
        await self._rig.control.unplug(serial)  # if nothing was transferred
        await self._rig.control.plug(serial)

    async def _rebooted(self, serial: str, seconds: float) -> None:
        await self._rig.control.reboot(serial)

    async def _adb_killed(self, serial: str, seconds: float) -> None:
        for pid in listening(self._rig.adb_port):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    async def _locked(self, serial: str, seconds: float) -> None:
        await self._rig.control.lock(serial)

    async def _full(self, serial: str, seconds: float) -> None:
        await self._rig.control.set_capacity(serial, _FULL)
        await asyncio.sleep(seconds)
        await self._rig.control.set_capacity(serial, _ROOMY)

    async def _latency(self, serial: str, seconds: float) -> None:
        await self._rig.control.set_latency(serial, 0.02)
        await asyncio.sleep(seconds)
        await self._rig.control.set_latency(serial, 0.0)

    async def _notice(self, serial: str, seconds: float) -> None:
        notice = self._dice.choice(("security", "email", "anr"))
        await self._rig.control.notice(serial, TIKTOK, notice)

    def _fault(self, name: str) -> Mishap:
        async def cause(serial: str, seconds: float) -> None:
            await self._rig.control.fault(serial, name)
            await asyncio.sleep(seconds)
            await self._rig.control.fault(serial, name, on=False)
        return cause


def listening(port: int) -> list[int]:
    """The processes that listen on a port of this computer (Linux)."""
    sockets = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            words = line.split()
            if words[3] == "0A" and int(words[1].rpartition(":")[2], 16) == port:
                sockets.add(f"socket:[{words[9]}]")
    return [int(pid) for pid in os.listdir("/proc")
            if pid.isdigit() and sockets & _open_files(Path(f"/proc/{pid}/fd"))]


def _open_files(folder: Path) -> set[str]:
    found = set()
    with contextlib.suppress(OSError):
        for entry in folder.iterdir():
            with contextlib.suppress(OSError):
                found.add(os.readlink(entry))
    return found


@asynccontextmanager
async def _at_least(seconds: float) -> AsyncIterator[None]:
    """Stay inside for so long at least."""
    pause = asyncio.create_task(asyncio.sleep(seconds))
    try:
        yield
        await pause
    finally:
        pause.cancel()
