"""What a person may change of the lanes' ways while they run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from postdeck.core.failure import RULES
from postdeck.core.start_time import GRACE

MOST_RETRIES = max(rule.retries for rule in RULES.values())


@dataclass
class Limits:
    """Read each time they matter, so that a change counts from the next time on.

    `grace` is how late a task may start, `max_running` how many phones post at once (0: all),
    `retries` bounds how often a failed attempt is repeated, whatever the failure's own rule says.
    """

    grace: timedelta = GRACE
    max_running: int = 0
    retries: int = MOST_RETRIES
