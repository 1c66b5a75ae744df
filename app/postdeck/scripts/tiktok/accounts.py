"""TikTok's accounts: which one is active, which are signed in, and switching between them."""

from __future__ import annotations

import re

from postdeck.core.account import handle
from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.phones.screen import Node
from postdeck.scripts.app_driver import Baseline
from postdeck.scripts.driver import Driver
from postdeck.scripts.intents import launch
from postdeck.scripts.reading.reader import Seen

MOST_BACKS = 6

_COUNT = re.compile(r"[\d.,\s]+\w?")
"""How often a post was seen: "49", "37.3K", "1.2万"."""


class TikTokAccounts:
    """The profile page and the account switcher."""

    def __init__(self, driver: Driver, package: str) -> None:
        self._driver = driver
        self._package = package

    async def open(self, username: str) -> Seen:
        """Show the profile of `username`, switching when another account is active.

        Raises PhoneError(ACCOUNT_MISMATCH) when it is not signed in on this phone.
        """
        seen = await self.profile()
        if not username or active(seen) == handle(username):
            return seen
        await self._switch(seen, handle(username))
        seen = await self.profile()
        if active(seen) != handle(username):
            raise PhoneError(
                f"TikTok shows @{active(seen)} after switching to @{handle(username)}.",
                Failure.ACCOUNT_MISMATCH)
        return seen

    async def signed_in(self) -> tuple[str, ...]:
        """The usernames in the account switcher, the active one first."""
        seen = await self.profile()
        current = active(seen)
        await self._open_switcher(seen)
        sheet = await self._driver.reach(("switcher",))
        names = [handle(node.text) for node in sheet.all("switcher_row")]
        await self._driver.phone.key("BACK")
        await self._driver.reach(("profile",))
        return tuple(dict.fromkeys([current, *names]))

    async def profile(self) -> Seen:
        """Bring TikTok to the front and show the own profile, from wherever it is."""
        await launch(self._driver.phone, self._package)
        for _ in range(MOST_BACKS):
            seen = await self._driver.until(_leads_to_profile, "TikTok's first page")
            if seen.name == "profile":
                return seen
            if seen.name == "leave_question":
                await self._driver.tap(seen, "leave_saving")
            elif seen.find("nav_profile") is not None:
                await self._driver.tap(seen, "nav_profile")
                seen = await self._driver.until(
                    lambda later: later.name == "profile" or not later.find("nav_profile"),
                    "the profile")
                if seen.name == "profile":
                    return seen
            else:
                await self._driver.phone.key("BACK")
        raise PhoneError("TikTok does not come to the profile page.", Failure.UNKNOWN_SCREEN)

    async def _switch(self, seen: Seen, username: str) -> None:
        await self._open_switcher(seen)
        sheet = await self._driver.reach(("switcher",))
        row = next((node for node in sheet.all("switcher_row")
                    if handle(node.text) == username), None)
        if row is None:
            names = ", ".join(f"@{handle(node.text)}" for node in sheet.all("switcher_row"))
            await self._driver.phone.key("BACK")
            raise PhoneError(
                f"@{username} is not signed in to TikTok on this phone (there: {names or 'none'}).",
                Failure.ACCOUNT_MISMATCH)
        await self._driver.tap_node(sheet, row)
        await self._driver.reach(("profile", "feed"))

    async def _open_switcher(self, seen: Seen) -> None:
        await self._driver.tap(seen, "profile_name")


def active(seen: Seen) -> str:
    """The handle on a profile page."""
    node = seen.find("profile_handle")
    return handle(node.text or node.desc) if node is not None else ""


def baseline(seen: Seen) -> Baseline:
    """What a profile page shows of its posts."""
    tiles = seen.all("profile_tile")
    labels = tuple(node.text or node.desc for node in tiles)
    return Baseline(active(seen), len(tiles), labels)


def newest_tile(seen: Seen) -> Node | None:
    """The newest post's tile: drafts and pinned posts come first, and say so in words."""
    for tile in seen.all("profile_tile"):
        labels = (node.text for node in seen.inside(tile) if node.text)
        if all(_COUNT.fullmatch(label.strip()) for label in labels):
            return tile
    return None


def _leads_to_profile(seen: Seen) -> bool:
    """A page from which the profile can be reached; in-between pages are left by Back."""
    return seen.name in ("profile", "feed", "success", "progress", "failed_post", "editor",
                         "compose", "camera", "picker", "switcher", "hashtags", "leave_question")
