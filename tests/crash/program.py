"""The real `postdeck serve` in a process of its own, which dies where it is told to."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from postdeck.core.failpoints import VARIABLE

ROOT = Path(__file__).resolve().parents[2]


class Program:
    """One start of it. `url` is None when it died before it served."""

    def __init__(self, process: asyncio.subprocess.Process, url: str | None) -> None:
        self._process = process
        self.url = url

    @property
    def pid(self) -> int:
        """The process, to send signals to."""
        return self._process.pid

    @property
    def code(self) -> int | None:
        """What it ended with; None while it runs."""
        return self._process.returncode

    async def died(self, seconds: float) -> bool:
        """Whether it died by itself within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await self._process.wait()
            return True
        except TimeoutError:
            return False

    async def kill(self) -> None:
        """As a power cut would."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()


@contextlib.asynccontextmanager
async def program(profile: Path, adb_port: int, failpoint: str = "", wall: Path | None = None
                  ) -> AsyncIterator[Program]:
    """Start it, wait until it serves or is dead; killed when left.

    `wall`: a file that says by how many seconds its wall clock is ahead.
    """
    start = ["postdeck"] if wall is None else ["tests.rigs.shifted_program", str(wall)]
    with (profile.parent / "serve.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *start, "--profile", profile, "--adb-port", str(adb_port),
            "serve", "--api-port", "0", stdout=asyncio.subprocess.PIPE, stderr=log,
            cwd=ROOT, env=os.environ | {VARIABLE: failpoint})
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    found = re.search(r"http://localhost:\d+", line)
    started = Program(process, found[0] if found else None)
    try:
        yield started
    finally:
        await started.kill()
