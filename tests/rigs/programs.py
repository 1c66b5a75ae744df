"""Other programs, run as a person runs them."""

from __future__ import annotations

import asyncio
import os


async def said_by(*words: str) -> str:
    """What a program says; asserts that it ends well. Proxies of this computer are left out."""
    process = await asyncio.create_subprocess_exec(
        *words, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if "proxy" not in name.lower()})
    try:
        out, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode == 0, err.decode()
    return out.decode()
