"""What every lane works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from postdeck.core.clock import Clock
from postdeck.core.events import Bus
from postdeck.scripts.script import Script
from postdeck.store.store import Store


@dataclass(frozen=True)
class Means:
    """Handed from the lanes to each lane and run; nothing of it changes."""

    store: Store
    script: Script
    bus: Bus
    clock: Clock
    evidence: Path
    phone_ready: Callable[[str], bool]
    grace: timedelta
