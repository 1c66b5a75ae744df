"""Measures every call to adb against its deadline, and can shorten the deadlines of a test."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field

import pytest

from postdeck.adb import client, device, wire
from postdeck.phones import ui_server

SLACK_SECONDS = 1.5
"""How much later than its deadline a call may return on a busy computer."""


@dataclass
class Deadlines:
    """What was measured. `scale` below 1 shortens every deadline from now on."""

    scale: float = 1.0
    calls: int = 0
    worst: float = 0.0
    late: list[str] = field(default_factory=list)

    @contextlib.asynccontextmanager
    async def deadline(
        self, seconds: float, doing: str, address: str = ""
    ) -> AsyncIterator[asyncio.Timeout]:
        """Stands for adb/wire.deadline."""
        loop = asyncio.get_running_loop()
        self.calls += 1
        limit: asyncio.Timeout | None = None
        wanted = loop.time() + seconds * self.scale
        try:
            async with wire.deadline(seconds * self.scale, doing, address) as limit:
                yield limit
        finally:
            end = limit.when() if limit is not None else None
            over = loop.time() - (wanted if end is None else end)
            self.worst = max(self.worst, over)
            if over > SLACK_SECONDS:
                self.late.append(f"{doing}: {over:.1f} s after its {seconds:g} s")


@contextlib.contextmanager
def measured() -> Iterator[Deadlines]:
    """Everything inside is measured."""
    found = Deadlines()
    with pytest.MonkeyPatch.context() as patch:
        for module in (client, device, ui_server):
            patch.setattr(module, "deadline", found.deadline)
        yield found

