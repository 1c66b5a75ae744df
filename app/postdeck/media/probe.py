"""Asks a child process what a file is, and ends it when it takes too long."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from postdeck.core.errors import MediaError
from postdeck.media.prober import Facts

DEADLINE_SECONDS = 30.0


async def probe(path: Path, name: str) -> Facts:
    """What the file at `path` is; `name` is what its user calls it, for the error's sentence.

    Raises MediaError when it is no media, damaged, or too heavy to open.
    """
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "postdeck.media.prober", str(path),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        creationflags=flags)
    try:
        async with asyncio.timeout(DEADLINE_SECONDS):
            output, _ = await child.communicate()
    except TimeoutError:
        raise _refused(name, "it takes too long to open") from None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    return _read(output, name)


def _read(output: bytes, name: str) -> Facts:
    try:
        answer = json.loads(output)
    except ValueError:  # the child died: limits, or a parser's crash
        raise _refused(name, "opening it failed") from None
    if "error" in answer:
        raise _refused(name, answer["error"])
    facts: Facts = answer
    return facts


def _refused(name: str, why: str) -> MediaError:
    return MediaError(f"{name} can't be posted: {why}.",
                      "Choose another file, or export it again as MP4 (H.264) or JPEG.")
