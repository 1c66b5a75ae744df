"""Instagram's accounts: which one is active, which are signed in, and switching between them."""

from __future__ import annotations

import re

from postdeck.core.account import handle
from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.phones.screen import Node
from postdeck.scripts.app_driver import Baseline
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.instagram.messages import outcome_shown, page_of, under_way
from postdeck.scripts.instagram.walking import changes
from postdeck.scripts.intents import launch
from postdeck.scripts.reading.reader import Seen

MOST_BACKS = 8
STRANGE_SECONDS, MOST_STRANGE = 12.0, 3
"""A page of Instagram that no rule knows, a chat or its settings: so many are left by Back."""
SWITCH_SECONDS = 30.0

_USERNAME = re.compile(r"[a-z0-9._]{1,30}")
_NUMBER = re.compile(r"\d{1,3}([.,\s\u202f]\d{3})+|\d+")
_PLACE = re.compile(r"(?i),? ?(at row|alla riga|riga|位于|第) ?\d+.*")
_LEFT_BY_BACK = (
    "editor", "compose", "camera", "picker", "story_picker", "post_picker", "story_editor",
    "story_share", "share_nux", "share_question", "popup_share_offer", "popup_over_compose",
    "create_menu", "switcher", "other_profile", "audio_page", "story_viewer", "post_page")
"""Pages in between. Nothing on them is answered: Back closes them, whatever they ask."""

_OUTSIDE = ("launcher", "app_drawer", "search")


class InstagramAccounts:
    """The profile page and the account switcher."""

    def __init__(self, driver: Driver, package: str) -> None:
        self._driver = driver
        self._package = package
        self.clean_pages: set[str] = set()
        """Pages passed on the way that told nothing of any upload."""

    async def open(self, username: str) -> Seen:
        """Show the profile of `username`, switching when another account is active.

        Raises PhoneError(ACCOUNT_MISMATCH) when it is not signed in on this phone.
        """
        seen = await self.profile()
        wanted = handle(username)
        if not wanted or active(seen) == wanted:
            return seen
        await self._switch(seen, wanted)
        seen = await self.profile()
        if active(seen) != wanted:
            raise PhoneError(f"Instagram shows @{active(seen)} after switching to @{wanted}.",
                             Failure.ACCOUNT_MISMATCH)
        return seen

    async def signed_in(self) -> tuple[str, ...]:
        """The usernames in the account switcher, the active one first."""
        seen = await self.profile()
        sheet = await self._switcher(seen)
        names = [name for row in rows(sheet) if (name := row_name(row))]
        await self._driver.phone.key("BACK")
        await self._driver.reach(("profile",))
        return tuple(dict.fromkeys([active(seen), *names]))

    async def profile(self) -> Seen:
        """Bring Instagram to the front and show the own profile, from wherever it is."""
        await launch(self._driver.phone, self._package)
        strange = 0
        for _ in range(MOST_BACKS):
            seen = await self._page(strange < MOST_STRANGE)
            self._note(seen)
            if seen.name == "profile":
                return seen
            if seen.name == "leave_question":
                await self._driver.tap(seen, "save_draft_row")
            elif seen.name not in _LEFT_BY_BACK and seen.find("nav_profile") is not None:
                await self._driver.tap(seen, "nav_profile")
            elif seen.screen.package == self._package:
                strange += not _leads_to_profile(seen)
                await self._driver.phone.key("BACK")
            else:  # left by a Back too many, or died
                strange += 1
                await launch(self._driver.phone, self._package)
            await changes(self._driver, seen)
        raise unknown_screen(seen, "it does not lead to the profile")

    async def _page(self, may_be_strange: bool) -> Seen:
        """A page that leads on; a strange one (a chat, the settings) if nothing else comes."""
        try:
            return await self._driver.until(_leads_to_profile, "Instagram's profile",
                                            STRANGE_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN or not may_be_strange:
                raise
        seen = await self._driver.see()
        if seen.screen.package != self._package and seen.name not in _OUTSIDE:
            raise unknown_screen(seen, "it is none of Instagram's")
        return seen

    def _note(self, seen: Seen) -> None:
        """Remember whether a page tells of an upload that is none of the coming post's."""
        if (page := page_of(seen)) and not (outcome_shown(seen) or under_way(seen)):
            self.clean_pages.add(page)
        elif page:
            self.clean_pages.discard(page)

    async def _switch(self, seen: Seen, username: str) -> None:
        sheet = await self._switcher(seen)
        row = next((one for one in rows(sheet) if row_name(one) == username), None)
        if row is None:
            names = ", ".join(f"@{name}" for one in rows(sheet) if (name := row_name(one)))
            await self._driver.phone.key("BACK")
            raise PhoneError(
                f"@{username} is not signed in to Instagram on this phone "
                f"(there: {names or 'none'}).", Failure.ACCOUNT_MISMATCH)
        await self._driver.tap_node(sheet, row)
        await self._driver.until(
            lambda one: one.name != "switcher" and one.find("nav_profile") is not None,
            "the other account", SWITCH_SECONDS)

    async def _switcher(self, seen: Seen) -> Seen:
        return await self._driver.tap_on(seen, "profile_name", ("switcher",))


def active(seen: Seen) -> str:
    """The username on a profile page."""
    node = seen.find("profile_handle")
    return handle(node.text or node.desc) if node is not None else ""


def rows(sheet: Seen) -> tuple[Node, ...]:
    """The switcher's rows of accounts."""
    return sheet.all("switcher_row")


def row_name(row: Node) -> str:
    """The username of a row ("ann.bakes, 3 notifications"), "" for a row of something else."""
    name = handle((row.desc or row.text).partition(",")[0])
    return name if _USERNAME.fullmatch(name) else ""


def baseline(seen: Seen) -> Baseline:
    """What a profile page shows of its posts; labels without their place in the grid."""
    tiles = post_tiles(seen)
    labels = tuple(_PLACE.sub("", tile.desc or tile.text) for tile in tiles)
    return Baseline(active(seen), len(tiles), labels, post_count(seen))


def post_tiles(seen: Seen) -> tuple[Node, ...]:
    """The grid's tiles, the newest first: row by row, without those that are pinned on top."""
    pinned = {node.index for node in seen.all("pinned_tile")}
    return tuple(sorted((node for node in seen.all("profile_tile") if node.index not in pinned),
                        key=lambda node: (node.bounds[1], node.bounds[0])))


def post_count(seen: Seen) -> int | None:
    """How many posts the profile says it has; None for a rounded number ("12.3K")."""
    node = seen.find("post_count")
    if node is None:
        return None
    found = _NUMBER.match(node.text or node.desc)
    if found is None:
        return None
    rest = (node.text or node.desc)[found.end():].strip()
    if rest[:1] in (".", ",") or re.match(r"(?i)(k|m|万|亿|mila|mln)\b|[万亿]", rest):
        return None
    return int(re.sub(r"\D", "", found[0]))


def _leads_to_profile(seen: Seen) -> bool:
    """A page from which the profile can be reached; what covers a page is cleared first."""
    return seen.name in ("profile", "leave_question", *_LEFT_BY_BACK) \
        or (seen.find("nav_profile") is not None and not (seen.rules.tap or seen.rules.key
                                                          or seen.rules.stop))
