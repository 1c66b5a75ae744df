"""What a person may change of the lanes' ways while they run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from postdeck.core.failure import RULES, Failure, RetryClass
from postdeck.core.start_time import GRACE


@dataclass
class Limits:
    """Read each time they matter, so that a change counts from the next time on.

    `grace` is how late a task may start, `max_running` how many phones post at once (0: all),
    `retries` bounds how often a failed attempt is repeated, whatever the failure's own rule says.
    """

    grace: timedelta = GRACE
    max_running: int = 0
    retries: Mapping[RetryClass, int] = field(default_factory=dict)

    def retries_of(self, failure: Failure) -> int:
        """How many further attempts a failure is worth."""
        rule = RULES[failure]
        return min(rule.retries, self.retries.get(rule.kind, rule.retries))
