"""What stands between each phone and a post, as far as anybody has looked."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from postdeck.core.clock import Clock
from postdeck.core.deck import Deck
from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.errors import PostDeckError
from postdeck.gui.jobs import Jobs

_AT_ONCE = 2
_GOOD_FOR = timedelta(hours=1)


class Readiness(QObject):
    """Looks at phones, a few at once; a look wakes the phone, so it is rare unless asked for.

    `changed` carries the serial of a phone that is known better or worse now.
    """

    changed = Signal(str)

    def __init__(self, deck: Deck, jobs: Jobs, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck, self._jobs, self._clock = deck, jobs, clock
        self._points: dict[str, tuple[CheckPoint, ...]] = {}
        self._looked_at: dict[str, datetime] = {}
        self._away: set[str] = set()
        self._wanted: list[str] = []
        self._asking: set[str] = set()

    def points(self, serial: str) -> tuple[CheckPoint, ...] | None:
        """What was found; None when nobody has looked."""
        return self._points.get(serial)

    def is_checking(self, serial: str) -> bool:
        """Whether somebody looks now."""
        return serial in self._asking or serial in self._wanted

    def want(self, device: Device) -> None:
        """Look if nobody has for long; only at a phone that has nothing else to do."""
        if device.state is not DeviceState.ONLINE:
            self._away.add(device.serial)
            return
        if device.busy_task is not None or device.paused:
            return
        if device.serial in self._away:
            self._away.discard(device.serial)
            if any(not point.ok and point.name == "connection"
                   for point in self._points.get(device.serial, ())):
                self._want(device.serial)  # the look before met it on its way out
                return
        looked = self._looked_at.get(device.serial)
        if looked is None or self._clock.now() - looked > _GOOD_FOR:
            self._want(device.serial)

    def take(self, serial: str, points: tuple[CheckPoint, ...]) -> None:
        """Somebody else has looked."""
        self._looked_at[serial] = self._clock.now()
        if self._points.get(serial) != points:
            self._points[serial] = points
        self.changed.emit(serial)

    def again(self, serial: str) -> None:
        """Look now: something was done about it."""
        self._want(serial)

    def _want(self, serial: str) -> None:
        if serial not in self._wanted and serial not in self._asking:
            self._wanted.append(serial)
            self._next()

    def _next(self) -> None:
        while self._wanted and len(self._asking) < _AT_ONCE:
            serial = self._wanted.pop(0)
            self._asking.add(serial)
            self._jobs.start(self._look(serial))

    async def _look(self, serial: str) -> None:
        self._looked_at[serial] = self._clock.now()
        try:
            points = await self._deck.devices.readiness(serial)
        except PostDeckError:
            points = None  # gone meanwhile; its card says so
        finally:
            self._asking.discard(serial)
        if points is not None:
            self._points[serial] = points
        self.changed.emit(serial)
        self._next()
