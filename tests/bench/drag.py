"""How much slower everything runs because the machine is busy with something else."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass

_SPIN = """
import json, sys, threading, time
done = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), done.set()), daemon=True).start()
wall = cpu = 0.0
while not done.wait(0.05):
    began, used = time.perf_counter(), time.thread_time()
    while time.thread_time() - used < 0.02:
        pass
    wall += time.perf_counter() - began
    cpu += time.thread_time() - used
print(json.dumps(wall / cpu if cpu else 1.0))
"""


@dataclass
class Drag:
    """`factor` is 1.0 on a free machine; it is known when the measuring has ended."""

    factor: float = 1.0


@contextlib.asynccontextmanager
async def measured_drag() -> AsyncIterator[Drag]:
    """Measure beside what runs in the block: a plain loop, its time against its share of a core.

    What runs in the block counts, too, so that a bound grows a little by its own load.
    """
    drag = Drag()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _SPIN, stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE)
    try:
        yield drag
    finally:
        out, _ = await process.communicate(b"")
        drag.factor = max(1.0, float(json.loads(out)))
