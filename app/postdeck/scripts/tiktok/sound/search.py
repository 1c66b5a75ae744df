"""Finding a sound in TikTok by its name, and telling whether a result is the wanted one."""

from __future__ import annotations

import re

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.phones.screen import Node
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.reading.reader import Seen

_WORD = re.compile(r"\w+")


class SoundSearch:
    """Types into TikTok's searches and taps the first result that has the name."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    async def open_page(self, profile: Seen, name: str, seconds: float) -> str:
        """From the own profile to the page of the sound; answers how the result reads."""
        seen = profile
        if seen.find("search_icon") is None:
            await self._driver.tap(seen, "nav_home")
            seen = await self._driver.until(
                lambda one: one.find("search_icon") is not None, "the search of TikTok")
        seen = await self._driver.tap_on(seen, "search_icon", ("search_page",))
        await self._ask(seen, name)
        seen = await self._driver.until(
            lambda one: one.find("sounds_tab") is not None, "the tab of sounds", seconds)
        await self._driver.tap(seen, "sounds_tab")
        return await self.take_result(name, seconds)

    async def search_sheet(self, seen: Seen, name: str, seconds: float) -> str:
        """In the sheet of sounds: search and choose; answers how the result reads."""
        if seen.find("search_field") is None:
            await self._driver.tap(seen, "sound_search")
            seen = await self._driver.until(
                lambda one: one.find("search_field") is not None, "the search of sounds")
        await self._ask(seen, name)
        return await self.take_result(name, seconds)

    async def take_result(self, name: str, seconds: float) -> str:
        """Tap the first result with the name; NOT_SUPPORTED when there is none."""
        shown: list[str] = []

        def answered(one: Seen) -> bool:
            shown[:] = [label_of(one, node) for node in one.all("sound_result")] or shown
            return find_result(one, name) is not None or one.find("no_results") is not None

        try:
            seen = await self._driver.until(answered, "a sound of that name", seconds)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN or not shown:
                raise
            raise _not_found(name, shown) from error
        result = find_result(seen, name)
        if result is None:
            raise _not_found(name, shown)
        await self._driver.tap_node(seen, result)
        return label_of(seen, result)

    async def _ask(self, seen: Seen, name: str) -> None:
        """Type the name and send it off, with the button or the keyboard's key."""
        field = seen.find("search_field")
        if field is None:
            raise unknown_screen(seen, "the search field is not on it")
        await self._driver.phone.type_text(field, name)
        typed = await self._driver.see()
        if typed.find("search_button") is not None:
            await self._driver.tap(typed, "search_button")
        else:
            await self._driver.phone.key("ENTER")


def find_result(seen: Seen, name: str) -> Node | None:
    """The first result with the name; "" takes any."""
    return next((node for node in seen.all("sound_result")
                 if has_name(label_of(seen, node), name)), None)


def label_of(seen: Seen, node: Node) -> str:
    """What the row of a result says: its title, then the rest."""
    row = seen.screen.clickable(node)
    labels = [one.text or one.desc for one in (row, *seen.inside(row))]
    return " · ".join(dict.fromkeys(label for label in labels if label))


def has_name(label: str, name: str) -> bool:
    """Whether a result is the sound that was asked for: all words of the name are in it.

    Chinese puts no spaces between words: there a part of the label will do.
    """
    there = label.casefold()
    words = set(_WORD.findall(there))
    return all(word in words or (not word.isascii() and word in there)
               for word in _WORD.findall(name.casefold()))


def _not_found(name: str, shown: list[str]) -> PhoneError:
    others = f" (first: {shown[0]})" if shown else ""
    return PhoneError(f"TikTok finds no sound “{name}”{others}.", Failure.NOT_SUPPORTED,
                      "Write the sound's name as TikTok does, or give its link.")
