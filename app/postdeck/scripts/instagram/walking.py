"""Going from screen to screen as the selector file says what leads on, until a wanted one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.reading.reader import Seen
from postdeck.scripts.reading.selectors import Goal

MOVE_SECONDS = 5.0
"""A move that shows nothing after this long was lost, or led nowhere."""

MOST_MOVES = 14
MOST_VISITS = 4
"""So often one screen is come to; then the way is a circle."""


class Walk:
    """Moves towards a gallery. Nothing that publishes lies on the way, and none is tapped."""

    def __init__(self, driver: Driver, goal: Goal) -> None:
        self._driver = driver
        self._goal = goal

    async def to(self, wanted: Collection[str], by: Collection[str]) -> Seen:
        """Reach one of the wanted screens over those named `by`; UNKNOWN_SCREEN otherwise."""
        expecting = " or ".join(f"“{name}”" for name in wanted)
        visits: Counter[str] = Counter()
        for _ in range(MOST_MOVES):
            seen = await self._driver.until(
                lambda one: one.name in wanted or (one.name in by and self._leads(one)),
                expecting)
            if seen.name in wanted:
                return seen
            visits[seen.name] += 1
            if visits[seen.name] > MOST_VISITS:
                break
            await self._move(seen)
            await changes(self._driver, seen)
        raise unknown_screen(seen, f"{expecting} did not come")

    def _leads(self, seen: Seen) -> bool:
        move = seen.next("pick", goal=self._goal)
        return move.node is not None or move.key == "back"

    async def _move(self, seen: Seen) -> None:
        move = seen.next("pick", goal=self._goal)
        if move.node is not None and not move.final:
            await self._driver.tap(seen, move.element)
        elif move.key == "back":
            await self._driver.phone.key("BACK")


async def changes(driver: Driver, seen: Seen) -> None:
    """Return as soon as another screen shows, and after a while all the same."""
    try:
        await driver.until(lambda one: one.name != seen.name, "another screen", MOVE_SECONDS)
    except PhoneError as error:
        if error.failure is not Failure.UNKNOWN_SCREEN:
            raise
