"""Somebody at a terminal, who types `postdeck` commands: the real program in its own process."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass
class Ran:
    """What a command gave back; `words` is everything it printed."""

    code: int
    out: str
    err: str

    @property
    def words(self) -> str:
        return self.out + self.err

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Terminal:
    """Types commands for one profile; no command may ever end in a traceback."""

    def __init__(self, folder: Path, adb_port: int | None = None, **environment: str) -> None:
        self.folder = folder
        self.profile = folder / "profile"
        self._adb_port = adb_port
        self._environment = environment
        self._started: list[asyncio.subprocess.Process] = []

    async def type(self, *words: str | bytes | Path, **environment: str) -> Ran:
        """Run `postdeck` to its end."""
        process = await self.start(*words, **environment)
        return await self.ended(process)

    async def start(self, *words: str | bytes | Path, **environment: str
                    ) -> asyncio.subprocess.Process:
        """Run `postdeck`; --profile and --adb-port go before the command."""
        port = () if self._adb_port is None else ("--adb-port", str(self._adb_port))
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "postdeck", "--profile", self.profile, *port,
            *(word if isinstance(word, bytes) else str(word) for word in words),
            cwd=self.folder, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=os.environ | {"COLUMNS": "200", "NO_COLOR": "1"}
            | self._environment | environment)
        self._started.append(process)
        return process

    async def ended(self, process: asyncio.subprocess.Process) -> Ran:
        """Wait for its end."""
        out, err = await process.communicate()
        ran = Ran(process.returncode or 0, out.decode(errors="replace"),
                  err.decode(errors="replace"))
        assert "Traceback" not in ran.words, ran.words
        assert "unexpected went wrong" not in ran.words, ran.words
        return ran

    async def queued(self) -> list[dict[str, Any]]:
        """All tasks of the profile."""
        found: list[dict[str, Any]] = (await self.type("tasks", "list", "--json")).json["tasks"]
        return found

    async def close(self) -> None:
        """End what a failed test left running."""
        for process in self._started:
            if process.returncode is None:
                process.kill()
            await process.wait()
            for stream in (process.stdout, process.stderr):
                assert stream is not None
                with contextlib.suppress(RuntimeError):  # a cancelled test was still reading it
                    await stream.read()


async def line_with(stream: asyncio.StreamReader | None, text: str) -> str:
    """Wait for a line that has `text`."""
    assert stream is not None
    seen = b""
    async for line in stream:
        seen += line
        if text in line.decode(errors="replace"):
            return line.decode(errors="replace")
    raise AssertionError(f"it ended without saying {text!r}: {seen.decode(errors='replace')}")
