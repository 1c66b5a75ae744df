"""What every lane works with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from postdeck.core.clock import Clock
from postdeck.core.events import Bus
from postdeck.scheduler.limits import Limits
from postdeck.scripts.script import Script
from postdeck.store.store import Store


@dataclass(frozen=True)
class Means:
    """Handed from the lanes to each lane and run; only the limits, and which phones are paused or
    lent, change."""

    store: Store
    script: Script
    bus: Bus
    clock: Clock
    evidence: Path
    phone_ready: Callable[[str], bool]
    limits: Limits
    paused: set[str] = field(default_factory=set)
    lent: set[str] = field(default_factory=set)
    held: asyncio.Event = field(default_factory=asyncio.Event)

    def may_start(self, serial: str) -> bool:
        """Whether a new task may start on the phone: it is there, and nothing is paused or
        lent."""
        return not (self.held.is_set() or serial in self.paused or serial in self.lent) \
            and self.phone_ready(serial)

    @property
    def grace(self) -> timedelta:
        """How late a task may start."""
        return self.limits.grace
