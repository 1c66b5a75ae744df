"""Asks a child process what a file is, and ends it when it takes too long."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.errors import MediaError
from postdeck.core.own_program import own_command
from postdeck.media.prober import FROM_INPUT, MEMORY_MEGABYTES, Facts


@dataclass(frozen=True)
class ProbeBounds:
    """What a child may use: seconds of waiting, megabytes of memory (not on Windows)."""

    seconds: float = 30.0
    megabytes: int = MEMORY_MEGABYTES


USUAL = ProbeBounds()


async def probe(path: Path, name: str, bounds: ProbeBounds = USUAL) -> Facts:
    """What the file at `path` is; `name` is what its user calls it, for the error's sentence.

    Raises MediaError when it is no media, damaged, or too heavy to open.
    """
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    child = await asyncio.create_subprocess_exec(
        *own_command("postdeck.media.prober"), FROM_INPUT, str(bounds.megabytes),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        creationflags=flags)
    try:
        async with asyncio.timeout(bounds.seconds):
            output, _ = await child.communicate(os.fsencode(path))
    except TimeoutError:
        raise refused(name, "it takes too long to open") from None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    return _read(output, name)


def _read(output: bytes, name: str) -> Facts:
    try:
        answer = json.loads(output)
    except ValueError:  # the child died: limits, or a parser's crash
        raise refused(name, "opening it failed") from None
    if "error" in answer:
        raise refused(name, answer["error"])
    facts: Facts = answer
    return facts


def refused(name: str, why: str) -> MediaError:
    """The error for a file that can't be posted."""
    return MediaError(f"{name} can't be posted: {why}.",
                      "Choose another file, or export it again as MP4 (H.264) or JPEG.")
