"""The driver: looks at a phone's screen, clears what is in the way, and taps with care.

It alone holds the rule that a button which publishes is tapped by `publish` only, and every
such button once at most.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from postdeck.core.clock import Clock
from postdeck.core.errors import PhoneError
from postdeck.core.failpoints import Failpoint, reach
from postdeck.core.failure import Failure
from postdeck.phones.phone import Phone
from postdeck.phones.screen import Node
from postdeck.scripts.evidence import Picture
from postdeck.scripts.reading.reader import Reader, Seen
from postdeck.scripts.reading.selectors import normal

log = logging.getLogger(__name__)

SETTLE_SECONDS = 20.0
"""How long a wanted screen may take; real phones show a dump in 0.2 to 1 s."""

FIRST_PAUSE, LONGEST_PAUSE = 0.02, 0.4
"""Pauses between looks grow, so that a quick phone is not kept waiting."""

SAME_MOMENT_SECONDS = 0.3
"""How long a look holds as evidence when nothing was done since."""

RETAP_SECONDS = 4.0
"""A tap that leads on and shows nothing after this long was lost: it is made once more."""

LATE_SECONDS = 8.0
"""The same where a second tap could hit a button that publishes, were the first only late."""

GOING_SECONDS = 4.0
"""A popup that still shows this long after it was cleared stays, and is cleared again."""

STALE_SECONDS = 30.0
"""What was seen so long ago is not tapped: the phone may have gone on to another screen."""

MOST_CLEARINGS = 12
"""Popups cleared in a row before the screen counts as unknown."""


class Driver:
    """Hands and eyes of a script on one phone and in one app."""

    def __init__(self, phone: Phone, reader: Reader, clock: Clock, *, look_only: bool = False
                 ) -> None:
        self.phone = phone
        self._reader = reader
        self._clock = clock
        self._look_only = look_only
        self._published: set[str] = set()
        self._wishes: list[str] = []
        self._spellings: dict[str, tuple[str, ...]] = {}
        self._seen: _Look | None = None
        self._cleared: tuple[str, float] | None = None

    async def see(self) -> Seen:
        """One fresh dump, read."""
        deeds, last = self.phone.deeds, self._seen
        began = self._clock.now(), self._clock.monotonic()
        screen = await self.phone.look()
        same = last is not None and last.seen.screen is screen
        seen = last.seen if same and last is not None else self._reader.read(screen)
        self._seen = _Look(seen, deeds, self._clock.monotonic(), began)
        if self._cleared is not None and f"{seen.name} {_headline(seen)}" != self._cleared[0]:
            self._cleared = None  # it has gone: should it come again, it is another one
        return seen

    async def picture(self) -> Picture:
        """What the phone shows now, as evidence: the screenshot and the tree.

        A tree from a moment ago does, if nothing was done since: a dump takes long on a phone.
        """
        if (last := self._just_seen()) is not None:
            return Picture(await self.screenshot(), last.screen.xml)
        png, seen = await asyncio.gather(self.screenshot(), self.see())
        return Picture(png, seen.screen.xml)

    async def screenshot(self) -> bytes:
        """What the phone shows, PNG; empty when it can't be had: it is not worth failing for."""
        try:
            return await self.phone.screenshot()
        except PhoneError as error:
            log.warning("%s gave no screenshot: %s", self.phone.serial, type(error).__name__)
            return b""

    async def tap(self, seen: Seen, element: str) -> None:
        """Tap an element of a screen just seen.

        Raises PhoneError when it is not there, or when the tap would hit a button that
        publishes.
        """
        node = seen.find(element)
        if node is None:
            raise unknown_screen(seen, f"“{element}” is not on it")
        await self.tap_node(seen, node)

    async def tap_node(self, seen: Seen, node: Node) -> None:
        """Tap a node, but never where a button that publishes would take the tap.

        What comes later in the tree is drawn above: a popup's button may lie over one.
        """
        target = seen.target(node)
        if any(final.index >= target.index and _covers(final, target.center)
               for final in seen.publishing()):
            raise unknown_screen(seen, "a tap would have hit a button that publishes")
        await self.phone.tap(*target.center)

    async def tap_on(
        self, seen: Seen, element: str, wanted: Collection[str],
        seconds: float = SETTLE_SECONDS, ghost: bool = False,
    ) -> Seen:
        """Tap what leads on to one of the wanted screens, and reach it.

        Phones lose taps: if nothing has come for a while and the element is where it was, it is
        tapped once more. But not on the way to a screen that can publish: a tap that was only
        late would make the second one hit its button, which may lie in the same place. `ghost`:
        a question that the tree does not show may lie over the screen (TikTok's “Continue
        editing?”); Back closes it. Raises as `tap` and `reach`.
        """
        publishes = not self._reader.publishing_screens.isdisjoint(wanted)
        await self.tap(seen, element)
        if publishes and not ghost:
            return await self.reach(wanted, seconds)
        before, seen = seen, await self._awaited(
            wanted, LATE_SECONDS if publishes else min(RETAP_SECONDS, seconds))
        if ghost and seen.name == before.name:
            await self.phone.key("BACK")
            seen = await self.reach((before.name, *wanted))
            if seen.name == before.name:  # what was only late may still come
                seen = await self.changed(seen, 1.0)
        if seen.name == before.name and seen.find(element) is not None:
            await self.tap(seen, element)
        return seen if seen.name in wanted else await self.reach(wanted, seconds)

    async def _awaited(self, wanted: Collection[str], seconds: float) -> Seen:
        """The last that was seen until a wanted screen came, or time was up."""
        try:
            return await self.reach(wanted, seconds)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
        return await self.see()

    def says(self, text: str, word: str) -> bool:
        """Whether a text of the app holds a word of the selector file, in any language."""
        if word not in self._spellings:
            self._spellings[word] = tuple(
                one.casefold() for one in self._reader.selectors.spellings((f"${word}",)))
        plain = normal(text).casefold()
        return any(one in plain for one in self._spellings[word])

    def word(self, word: str) -> tuple[str, ...]:
        """The labels of a word of the selector file, normalised, of every language."""
        return tuple(self._reader.selectors.spellings((f"${word}",)))

    async def publish(self, seen: Seen, element: str) -> None:
        """The tap that makes a post public: one shell command, never repeated.

        A driver that was opened only to look refuses it; raises StalledError, with nothing
        tapped, when the screen was seen too long ago.
        """
        if self._look_only:
            raise unknown_screen(seen, "a look taps nothing that publishes")
        node = seen.find(element)
        if node is None or element in self._published:
            raise unknown_screen(seen, f"“{element}” is not there to be tapped")
        if self._is_stale(seen):
            raise StalledError
        self._published.add(element)
        reach(Failpoint.POST_BEFORE)
        await self.phone.tap(*seen.target(node).center)
        reach(Failpoint.POST_AFTER)

    def _is_stale(self, seen: Seen) -> bool:
        """By the wall clock or the ticks: while a computer sleeps, only one of them may go on."""
        last = self._seen
        if last is None or last.seen is not seen:
            return False
        wall, ticks = last.began
        return max((self._clock.now() - wall).total_seconds(),
                   self._clock.monotonic() - ticks) > STALE_SECONDS

    async def reach(self, wanted: Collection[str], seconds: float = SETTLE_SECONDS) -> Seen:
        """Look until one of the wanted screens shows, clearing popups on the way.

        Raises PhoneError with the failure the screen stands for, or UNKNOWN_SCREEN when the
        time is up.
        """
        expecting = " or ".join(f"“{name}”" for name in wanted)
        return await self.until(lambda seen: seen.name in wanted, expecting, seconds)

    async def until(
        self, fits: Callable[[Seen], bool], expecting: str, seconds: float = SETTLE_SECONDS, *,
        fresh: bool = False,
    ) -> Seen:
        """Look until a screen fits, clearing popups on the way; as `reach`.

        `expecting` says in the error what did not come. A look from a moment ago does if it fits
        and nothing was done since, unless it has to be `fresh`.
        """
        if expecting not in self._wishes:
            self._wishes.append(expecting)
        if not fresh and (last := self._just_seen()) is not None and fits(last):
            return last
        deadline = self._clock.monotonic() + seconds
        pause = FIRST_PAUSE
        clearings = 0
        while True:
            seen = await self.see()
            if fits(seen):
                return seen
            deeds = self.phone.deeds
            if await self.clear(seen) and self.phone.deeds > deeds:
                clearings += 1
                pause = FIRST_PAUSE
            if clearings > MOST_CLEARINGS or self._clock.monotonic() > deadline:
                raise unknown_screen(seen, f"{expecting} did not come")
            await self._clock.sleep(pause)
            pause = min(pause * 1.5, LONGEST_PAUSE)

    async def changed(self, seen: Seen, seconds: float = RETAP_SECONDS) -> Seen:
        """Look until another screen shows, or time is up; the last that was seen.

        After a tap or a key on a phone that takes its time: what still shows the old screen must
        not be acted on again.
        """
        try:
            return await self.until(lambda one: one.name != seen.name, "another screen", seconds)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
        return await self.see()

    def _just_seen(self) -> Seen | None:
        """The last look, if it is of this moment: nothing was done since."""
        last = self._seen
        if last is None or last.deeds != self.phone.deeds \
                or self._clock.monotonic() - last.at >= SAME_MOMENT_SECONDS:
            return None
        return last.seen

    def take_wishes(self) -> str:
        """What was looked for since this was asked last, in order, for the journal."""
        wishes, self._wishes = self._wishes, []
        return ", then ".join(wishes)

    async def clear(self, seen: Seen) -> bool:
        """Clear a popup as its rules say; False when there was nothing in the way.

        A popup is tapped once: while it goes away, slowly, its button may still be seen, and what
        appears in that place may publish. One that stays is closed by Back, but for what asks
        after the tap that publishes: there Back could mean no. Raises PhoneError
        when the screen means that the task can't go on.
        """
        rules = seen.rules
        if rules.stop is not None:
            raise PhoneError(f"The app shows: {_headline(seen)}.", rules.stop)
        if not (rules.tap or rules.key):
            return False
        now, what = self._clock.monotonic(), f"{seen.name} {_headline(seen)}"
        stays = self._cleared is not None and self._cleared[0] == what
        if self._cleared is not None and stays and now - self._cleared[1] < GOING_SECONDS:
            return True
        self._cleared = what, now
        if rules.tap and (not stays or self._published or not self._own(seen)):
            await self.tap(seen, rules.tap)
        else:
            await self.phone.key(rules.key.upper() if rules.key else "BACK")
        return True

    def _own(self, seen: Seen) -> bool:
        """Whether a popup is the app's own, so that the app's buttons may lie below it."""
        node = seen.find(seen.rules.tap) if seen.rules.tap else None
        return node is None or node.package in self._reader.selectors.packages

    async def pause(self, seconds: float) -> None:
        """Wait, as a person would between two looks."""
        await self._clock.sleep(seconds)

    def monotonic(self) -> float:
        """Seconds for deadlines."""
        return self._clock.monotonic()


class StalledError(PhoneError):
    """Too much time went by between a look and the tap that was to follow from it."""

    def __init__(self) -> None:
        super().__init__("This computer slept or stalled just before the tap on Post, so Post "
                         "was not tapped.", Failure.STALLED)


@dataclass(frozen=True)
class _Look:
    """What was seen, how much had been done by then, when, and (wall, ticks) when it began."""

    seen: Seen
    deeds: int
    at: float
    began: tuple[datetime, float]


def unknown_screen(seen: Seen, why: str) -> PhoneError:
    """The error for a screen on which the script can't go on."""
    return PhoneError(f"The app shows “{seen.name}”: {why}.", Failure.UNKNOWN_SCREEN)


def _headline(seen: Seen) -> str:
    elements = (*seen.rules.has, *seen.rules.any)
    node = next((one for name in elements if (one := seen.find(name))), None)
    return f"“{(node.text or node.desc)[:80]}”" if node is not None else seen.name


def _covers(node: Node, point: tuple[int, int]) -> bool:
    left, top, right, bottom = node.bounds
    return left <= point[0] < right and top <= point[1] < bottom
