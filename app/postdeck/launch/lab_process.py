"""Virtual phones in a process of their own, which alone writes the ledger."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.errors import PostDeckError
from postdeck.core.own_program import own_command
from postdeck.lab.ledger import read_ledger

START_SECONDS = 30
END_SECONDS = 5


class LabError(PostDeckError):
    """The virtual phones did not start."""

    advice = "Run “postdeck lab” by itself to see why."


@dataclass(frozen=True)
class LabPhone:
    """A virtual phone as the lab announces it; the first account is the one in front."""

    serial: str
    address: str
    accounts: tuple[str, ...]


@dataclass(frozen=True)
class Lab:
    """The running virtual phones and the file in which they write what went out."""

    phones: tuple[LabPhone, ...]
    ledger: Path

    def posts(self) -> list[dict[str, object]]:
        """Every post that went out so far, oldest first."""
        return read_ledger(self.ledger)


@asynccontextmanager
async def lab_process(count: int, seed: int, folder: Path) -> AsyncIterator[Lab]:
    """Run `postdeck lab` while inside; it also ends when this process dies.

    Its ledger and its log are written into `folder`. Raises LabError when it does not start.
    """
    log = folder / "lab.log"
    with log.open("wb") as complaints:
        process = await asyncio.create_subprocess_exec(
            *own_command(), "lab", "-n", str(count), "--seed", str(seed), "--in-use",
            "--ledger", str(folder / "ledger.jsonl"), "--json", "--until-input-ends",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=complaints)
    try:
        yield await _announced(process, log)
    finally:
        await _end(process)


async def _announced(process: asyncio.subprocess.Process, log: Path) -> Lab:
    assert process.stdout is not None
    line = b""
    with suppress(TimeoutError):
        async with asyncio.timeout(START_SECONDS):
            line = await process.stdout.readline()
    try:
        said = json.loads(line)
        phones = tuple(LabPhone(p["serial"], p["address"], tuple(p["accounts"]))
                       for p in said["phones"])
        return Lab(phones, Path(said["ledger"]))
    except (ValueError, KeyError, TypeError) as error:
        raise LabError(f"The virtual phones did not start. {_last_line(log)}".strip()) from error


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1] if lines else ""


async def _end(process: asyncio.subprocess.Process) -> None:
    """Close its input, which it takes as the end; then insist."""
    assert process.stdin is not None
    process.stdin.close()
    for insist in (process.terminate, process.kill):
        with suppress(TimeoutError):
            async with asyncio.timeout(END_SECONDS):
                await process.communicate()
                return
        with suppress(ProcessLookupError):
            insist()
    await process.wait()
