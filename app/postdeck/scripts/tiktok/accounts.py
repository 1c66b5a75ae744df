"""TikTok's accounts: which one is active, which are signed in, and switching between them."""

from __future__ import annotations

import re

from postdeck.core.account import handle
from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.phones.screen import Node
from postdeck.scripts.app_driver import Baseline
from postdeck.scripts.driver import RETAP_SECONDS, Driver, unknown_screen
from postdeck.scripts.intents import launch
from postdeck.scripts.reading.reader import Seen

MOST_BACKS = 8
UNKNOWN_SECONDS = 5.0
AWAY = ("launcher", "app_drawer", "search", "store")
"""Android's own pages: TikTok is started from them."""
MOST_NAMESAKES = 3
SWITCH_SECONDS = 6.0

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
        return await self._switch(seen, handle(username))

    async def signed_in(self) -> tuple[str, ...]:
        """The usernames in the account switcher, the active one first."""
        seen = await self.profile()
        current = active(seen)
        sheet = await self._open_switcher(seen)
        names = [handle(node.text) for node in sheet.all("switcher_row")]
        await self._driver.phone.key("BACK")
        await self._driver.until(shows_profile, "the profile")
        return tuple(dict.fromkeys([current, *names]))

    async def profile(self) -> Seen:
        """Bring TikTok to the front and show the own profile, from wherever it is.

        What lies over the first page is left by Back, as a person would: an editor that was left
        open keeps its draft. An unknown page is given time first, as it may still be loading.
        """
        await launch(self._driver.phone, self._package)
        for _ in range(MOST_BACKS):
            seen = await self._settled()
            if shows_profile(seen):
                return seen
            if seen.name == "leave_question":
                await self._driver.tap(seen, "leave_saving")
            elif seen.name in AWAY:
                await launch(self._driver.phone, self._package)
            elif seen.find("nav_profile") is not None:
                if (profile := await self._tap_profile(seen)) is not None:
                    return profile
            else:
                await self._driver.phone.key("BACK")
            await self._driver.changed(seen)
        raise unknown_screen(seen, "TikTok does not come to the profile page")

    async def _tap_profile(self, seen: Seen) -> Seen | None:
        """The profile by its tab; None when the tap led elsewhere.

        A tap that does nothing at all hits a question that the tree does not show (“Continue
        editing?”): Back closes it.
        """
        await self._driver.tap(seen, "nav_profile")
        try:
            seen = await self._driver.until(
                lambda later: shows_profile(later) or not later.find("nav_profile"),
                "the profile", RETAP_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
            await self._driver.phone.key("BACK")
            return None
        return seen if shows_profile(seen) else None

    async def _settled(self) -> Seen:
        """A page from which something leads on; an unknown one after a while."""
        end = self._driver.monotonic() + UNKNOWN_SECONDS

        def leads_on(seen: Seen) -> bool:
            rules = seen.rules
            in_the_way = rules.tap or rules.key or rules.stop is not None
            return not in_the_way and (
                seen.name not in ("unknown", "blank") or self._driver.monotonic() > end)

        return await self._driver.until(leads_on, "TikTok's first page")

    async def _switch(self, seen: Seen, username: str) -> Seen:
        """Tap the account's row until its profile shows.

        A row has a display name, too, and one account's name may be another one's handle: what
        counts is what the profile says afterwards.
        """
        for turn in range(MOST_NAMESAKES):
            sheet = await self._open_switcher(seen)
            rows = [node for node in sheet.all("switcher_row") if handle(node.text) == username]
            if turn >= len(rows):
                await self._driver.phone.key("BACK")
                raise _mismatch(seen, username) if turn else _absent(sheet, username)
            await self._driver.tap_node(sheet, rows[turn])
            seen = await self._changed(username)
            if active(seen) == username:
                return seen
        raise _mismatch(seen, username)

    async def _changed(self, username: str) -> Seen:
        """The profile after a switch: TikTok may show the feed first, or the old one a while."""
        def settled(seen: Seen) -> bool:
            if shows_profile(seen):
                return active(seen) == username
            return seen.name in ("feed", "failed_post")

        try:
            seen = await self._driver.until(settled, f"@{username}", SWITCH_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
        else:
            if shows_profile(seen):
                return seen
        return await self.profile()

    async def _open_switcher(self, seen: Seen) -> Seen:
        return await self._driver.tap_on(seen, "profile_name", ("switcher",))


def _mismatch(seen: Seen, username: str) -> PhoneError:
    return PhoneError(f"TikTok shows @{active(seen)} after switching to @{username}.",
                      Failure.ACCOUNT_MISMATCH)


def _absent(sheet: Seen, username: str) -> PhoneError:
    there = ", ".join(f"@{handle(node.text)}" for node in sheet.all("switcher_row"))
    return PhoneError(
        f"@{username} is not signed in to TikTok on this phone (there: {there or 'none'}).",
        Failure.ACCOUNT_MISMATCH)


def shows_profile(seen: Seen) -> bool:
    """Whether it is the own profile, on which an upload that failed may be told of, too."""
    if seen.name == "failed_post":
        return not seen.find("clip_rail") and None not in (
            seen.find("profile_handle"), seen.find("profile_counts"), seen.find("nav_profile"))
    return seen.name == "profile"


def active(seen: Seen) -> str:
    """The handle on a profile page."""
    node = seen.find("profile_handle")
    return handle(node.text or node.desc) if node is not None else ""


def baseline(seen: Seen) -> Baseline:
    """What a profile page shows of its posts.

    Without what stays in its place when a post comes: beside drafts, posts that all show the
    same count would look as if nothing had come.
    """
    tiles = post_tiles(seen)
    labels = tuple(" ".join(filter(None, (
        one.text or one.desc for one in (node, *seen.inside(node))))) for node in tiles)
    return Baseline(active(seen), len(tiles), labels)


def post_tiles(seen: Seen) -> list[Node]:
    """The posts' tiles, newest first; drafts and pinned posts, which say so in words, are none."""
    return [tile for tile in seen.all("profile_tile")
            if all(_COUNT.fullmatch(node.text.strip()) for node in seen.inside(tile) if node.text)]
