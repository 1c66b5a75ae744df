"""The two sliders of TikTok's volumes: set by the finger, read back, corrected."""

from __future__ import annotations

import re

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.phones.screen import Node
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.reading.reader import Seen

MOST_TRIES = 12
NEAR = 1
"""How far off a slider may stay that can't be set to the point."""

_NUMBER = re.compile(r"(\d{1,3})([.,]\d+)?\s?%?")


class Volumes:
    """The panel with the sliders; it stays open."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    async def set(self, panel: Seen, origin: int, added: int) -> str:
        """Set both, in percent; answers what they read now.

        A photo has no sound of its own: then there is no such slider, or it is switched off.
        """
        if (bar := slider(panel, "origin_label")) is None or not bar.enabled:
            own = "no own sound"
        else:
            own = str(await self._slide(panel, "origin_label", origin))
        other = await self._slide(panel, "added_label", added)
        return f"volumes {own}/{other}"

    async def _slide(self, panel: Seen, label: str, wanted: int) -> int:
        """One slider; NOT_SUPPORTED when it can't be moved to where it should be."""
        bar, shown = self._read(panel, label)
        tried: dict[int, int] = {}
        touch = _Touch()
        for _ in range(MOST_TRIES):
            if shown == wanted:
                return shown
            at = _aim(bar, tried, wanted)
            thumb, middle = _place(bar, shown), bar.center[1]
            if touch.drags:
                await self._driver.phone.swipe((thumb, middle), (at, middle))
            else:
                await self._driver.phone.tap(at, middle)
            before = shown
            bar, shown = self._read(await self._driver.see(), label)
            tried[at] = shown
            touch.learn(shown != before)
        if abs(shown - wanted) > NEAR:
            raise PhoneError(f"TikTok's volume stays at {shown} instead of {wanted}.",
                             Failure.NOT_SUPPORTED)
        return shown

    def _read(self, seen: Seen, label: str) -> tuple[Node, int]:
        bar = slider(seen, label)
        if bar is None or not bar.enabled:
            raise PhoneError("TikTok shows no slider for the volume of the added sound.",
                             Failure.NOT_SUPPORTED)
        shown = value_of(seen, bar)
        if shown is None:
            raise unknown_screen(seen, "the volume can't be read")
        return bar, shown


class _Touch:
    """How a slider wants to be touched: some move to a tap, some must be dragged."""

    def __init__(self) -> None:
        self.drags = False
        self._known = False

    def learn(self, moved: bool) -> None:
        """What the last touch did; one that does nothing may also be at the slider's end."""
        if moved:
            self._known = True
        elif not self._known:
            self.drags = not self.drags


def slider(seen: Seen, label: str) -> Node | None:
    """The slider that a label names: its own, or the nearest one."""
    bars = seen.all("seek_bar")
    for name in seen.all(label):
        if name in bars:
            return name
        if bars:
            return min(bars, key=lambda bar: _distance(bar, name))
    return None


def value_of(seen: Seen, bar: Node) -> int | None:
    """What a slider stands at: its own text, or the number in its row."""
    row = (one for one in seen.screen.nodes
           if one.index != bar.index and bar.bounds[1] <= one.center[1] <= bar.bounds[3])
    for node in (bar, *row):
        for text in (node.text, node.desc):
            if found := _NUMBER.fullmatch(text.strip()):
                return int(found[1])
    return None


def _aim(bar: Node, tried: dict[int, int], wanted: int) -> int:
    """Where to put the finger: between what was too low and too high, else as far off as it is."""
    left, _, right, _ = bar.bounds
    lower = max((x for x, value in tried.items() if value < wanted), default=None)
    upper = min((x for x, value in tried.items() if value > wanted), default=None)
    if not tried:
        return _place(bar, wanted)
    if lower is not None and upper is not None and (lower + upper) // 2 not in tried:
        return (lower + upper) // 2
    last, shown = next(reversed(tried.items()))
    return min(max(last + round((wanted - shown) / 100 * (right - left)), left + 1), right - 1)


def _place(bar: Node, value: int) -> int:
    left, _, right, _ = bar.bounds
    return min(max(left + round((right - left) * value / 100), left + 1), right - 1)


def _distance(bar: Node, label: Node) -> int:
    return abs(bar.center[1] - label.center[1])
