"""What a person is told once about a deck's answers, not for every row."""

from __future__ import annotations

import logging

from postdeck.core.events import Bus, Notice

log = logging.getLogger(__name__)


class Remarks:
    """Publishes at most one notice of rows that were left out."""

    def __init__(self, name: str, bus: Bus) -> None:
        self._name, self._bus = name, bus
        self._told = False

    def left_out(self, count: int, what: str) -> None:
        """Tell that so many rows could not be understood."""
        if not count:
            return
        log.info("%s: %d %s could not be understood", self._name, count, what)
        if not self._told:
            self._told = True
            self._bus.publish(Notice(text=(
                f"Some of {self._name}'s {what} can't be understood and are not shown.")))
