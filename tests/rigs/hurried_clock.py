"""A clock for what waits in vain: every look at a phone takes a second of it."""

from __future__ import annotations

from tests.rigs.turned_clock import TurnedClock


class HurriedClock(TurnedClock):
    """Each sleep, however short, lets a second go by for everybody."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        self.turn(1.0)
