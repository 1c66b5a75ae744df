"""How many phones may run tasks at once; the others stand in line, first come, first served."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from postdeck.core.clock import Clock
from postdeck.scheduler.waiting import wait_for

LOOK_AGAIN_SECONDS = 30.0
"""Nobody tells when a licence is installed or ends, so those in line look now and then."""

ALLOWED = "waiting: as many phones as allowed are posting."


@dataclass(frozen=True)
class Bound:
    """So many phones at once (0: any number), and what a task that waits for it says."""

    phones: int = 0
    why: str = ALLOWED


def tightest(*bounds: Bound) -> Bound:
    """The bound that leaves the fewest phones."""
    return min((bound for bound in bounds if bound.phones), default=Bound(),
               key=lambda bound: bound.phones)


class Slots:
    """Counts the phones at work. A bound that became smaller sends nobody away."""

    def __init__(self, bound: Callable[[], Bound], clock: Clock) -> None:
        self._bound, self._clock = bound, clock
        self._taken = 0
        self._line: deque[asyncio.Event] = deque()

    @property
    def why(self) -> str:
        """What a task that waits says."""
        return self._bound().why

    def take(self) -> bool:
        """Take a slot when one is free and nobody stands in line."""
        if self._line or not self._is_free():
            return False
        self._taken += 1
        return True

    async def take_in_turn(self) -> None:
        """Stand in line, then take a slot."""
        turn = asyncio.Event()
        self._line.append(turn)
        try:
            while not turn.is_set():
                self._admit()
                await wait_for(self._clock, LOOK_AGAIN_SECONDS, turn)
        except BaseException:
            if turn.is_set():
                self.release()
            else:
                self._line.remove(turn)
            raise

    def release(self) -> None:
        """Give a slot back to whoever is first in line."""
        self._taken -= 1
        self._admit()

    def look_again(self) -> None:
        """The bound has changed: let in who may work now."""
        self._admit()

    def _is_free(self) -> bool:
        phones = self._bound().phones
        return not phones or self._taken < phones

    def _admit(self) -> None:
        while self._line and self._is_free():
            self._taken += 1
            self._line.popleft().set()
