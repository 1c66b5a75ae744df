"""The live pictures of phones: whose, how often, and never while a script works on one."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from postdeck.core.clock import Clock
from postdeck.core.deck import Deck
from postdeck.core.device import DeviceState
from postdeck.core.errors import PostDeckError
from postdeck.core.task import Step
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.pages.devices.shrinking import shrink
from postdeck.gui.widgets.device_card import PICTURE_WIDTH

FASTEST_SECONDS = 0.5
SLOWEST_SECONDS = 15.0
LARGE_WIDTH = 176
_AT_ONCE = 4
_DEADLINE_SECONDS = 15.0


@dataclass
class _Film:
    """One phone's last picture, the digest of its file, and when the next one is due (loop time).
    """

    small: QImage | None = None
    large: QImage | None = None
    taken_at: datetime | None = None
    seen: bytes = b""
    pause: float = FASTEST_SECONDS
    due: float = 0.0
    asking: bool = False


class Pictures(QObject):
    """Asks for a picture of a phone once the one before is here, twice a second at most.

    A picture that stays the same is asked for more and more rarely, one that changes more often.
    One phone, the closer one, also gets a large picture. While a task runs the pictures are those
    that its steps leave behind. `changed` carries a serial.
    """

    changed = Signal(str)

    def __init__(self, deck: Deck, live: Live, jobs: Jobs, clock: Clock,
                 visible: Callable[[], Iterable[str]], ratio: Callable[[], float],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck, self._live, self._jobs, self._clock = deck, live, jobs, clock
        self._visible, self._ratio = visible, ratio
        self._films: dict[str, _Film] = {}
        self._closer = ""
        self._on = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.poke)
        live.step_recorded.connect(self._on_step_recorded)

    # --- what there is ---

    def small(self, serial: str) -> QImage | None:
        """For the card."""
        film = self._films.get(serial)
        return film.small if film else None

    def large(self, serial: str) -> QImage | None:
        """For the pane; of the closer phone only."""
        film = self._films.get(serial)
        return film.large if film else None

    def taken_at(self, serial: str) -> datetime | None:
        """When the picture was taken."""
        film = self._films.get(serial)
        return film.taken_at if film else None

    @property
    def asking(self) -> int:
        """How many phones are being asked at present."""
        return sum(film.asking for film in self._films.values())

    @property
    def waits(self) -> bool:
        """Whether anything is to happen later; not, while nothing can be seen."""
        return self._timer.isActive()

    # --- when to look ---

    def turn(self, on: bool) -> None:
        """Somebody can see the pictures, or nobody."""
        self._on = on
        if on:
            for film in self._films.values():
                film.pause, film.due = FASTEST_SECONDS, 0.0
            self.poke()
        else:
            self._timer.stop()

    def look_closer(self, serial: str) -> None:
        """This phone is the chosen one ("" for none): its picture is large, and soon here."""
        if serial == self._closer:
            return
        before = self._films.get(self._closer)
        if before is not None:
            before.large = None
        self._closer = serial
        self.hurry(serial)

    def hurry(self, serial: str) -> None:
        """Something happens on this phone: look soon, and often again."""
        film = self._films.get(serial)
        if film is not None:
            film.pause, film.due, film.seen = FASTEST_SECONDS, 0.0, b""
        self.poke()

    def poke(self) -> None:
        """Ask for every picture that is due; say when the next one is."""
        self._timer.stop()
        if not self._on:
            return
        now = time.monotonic()
        room, soonest = _AT_ONCE - self.asking, None
        for serial in self.wanted():
            film = self._films.setdefault(serial, _Film())
            if film.asking:
                continue
            if film.due <= now and room > 0:
                room -= 1
                film.asking = True
                self._jobs.start(self._take(serial, film))
            elif film.due > now:
                soonest = min(soonest or film.due, film.due)
        if soonest is not None:
            self._timer.start(max(1, round((soonest - now) * 1000)))

    def wanted(self) -> list[str]:
        """Who can be seen and may be asked, whoever waits longest first."""
        busy = {task.serial for task in self._live.running.values()}
        seen = dict.fromkeys(self._visible())
        if self._closer:
            seen[self._closer] = None
        found = []
        for serial in seen:
            device = self._live.devices.get(serial)
            if device is not None and device.state is DeviceState.ONLINE \
                    and device.busy_task is None and serial not in busy:
                found.append(serial)
        return sorted(found, key=lambda s: self._films[s].due if s in self._films else 0.0)

    async def _take(self, serial: str, film: _Film) -> None:
        began, same = time.monotonic(), True
        try:
            async with asyncio.timeout(_DEADLINE_SECONDS):
                png = await self._deck.devices.screenshot(serial)
                same = _digest(png) == film.seen
                if not same:
                    await self._show(serial, film, png)
            film.taken_at = self._clock.now()
        except (PostDeckError, TimeoutError):
            same = True
        finally:
            film.asking = False
            took = time.monotonic() - began
            film.pause = min(SLOWEST_SECONDS, film.pause * 2) if same \
                else max(FASTEST_SECONDS, film.pause / 4)
            film.due = began + max(film.pause, 2 * took)
            asyncio.get_running_loop().call_soon(self.poke)

    async def _show(self, serial: str, film: _Film, png: bytes) -> None:
        ratio = self._ratio()
        small = await shrink(png, PICTURE_WIDTH, ratio)
        if small is None:
            return
        film.seen, film.small = _digest(png), small
        if serial == self._closer:
            film.large = await shrink(png, LARGE_WIDTH, ratio)
        self.changed.emit(serial)

    # --- while a task runs ---

    def _on_step_recorded(self, step: Step) -> None:
        task = self._live.running.get(step.task_id)
        if not self._on or not step.screenshot or task is None:
            return
        if task.serial in self._visible() or task.serial == self._closer:
            self._jobs.start(self._take_step(task.serial, step))

    async def _take_step(self, serial: str, step: Step) -> None:
        film = self._films.setdefault(serial, _Film())
        try:
            png = await self._deck.tasks.evidence(step.task_id, step.screenshot)
            await self._show(serial, film, png)
            film.taken_at = self._clock.now()
        except PostDeckError:
            return  # swept away, or another deck that shows none: the card has words


def _digest(png: bytes) -> bytes:
    return hashlib.blake2b(png, digest_size=16).digest()
