"""The posts on an account's own Instagram profile: whether a task's is among the newest."""

from __future__ import annotations

import re

from postdeck.core.account import handle
from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Task
from postdeck.phones.screen import Node
from postdeck.scripts.app_driver import Baseline
from postdeck.scripts.caption import same_caption
from postdeck.scripts.driver import Driver
from postdeck.scripts.instagram.accounts import InstagramAccounts, active, baseline, post_tiles
from postdeck.scripts.instagram.aims import caption_of, goal_of
from postdeck.scripts.instagram.walking import changes
from postdeck.scripts.reading.reader import Seen

PAGE_SECONDS = 8.0
UNFOLD_SECONDS = 3.0
MOST_TILES = 4
"""So many of the newest posts are opened: others may have gone out since."""
MOST_PINNED = 3
"""So many old posts may stand before the newest one, in whatever words the app says so."""
LEAST_CUT = 12
"""A cut caption must show so many characters to count."""

_AGE = re.compile(r"(\d+)\s*([^\W\d]+)")
_CUT = re.compile(r"\s*(…|\.\.\.)\s*\w{0,12}\s*$")
_SPANS = {"age_seconds": 1, "age_minutes": 60, "age_hours": 3600, "age_days": 86_400,
          "age_weeks": 604_800}


class OwnPosts:
    """Looks through the profile's newest tiles; every further search sees a fresh profile."""

    def __init__(self, driver: Driver, accounts: InstagramAccounts) -> None:
        self._driver, self._accounts = driver, accounts
        self._has_looked = False

    async def find(self, task: Task, max_age_seconds: float, before: Baseline | None) -> str:
        """See AppDriver.find_post."""
        seen = await self._accounts.open(task.username)
        if self._has_looked:
            seen = await self._refreshed(seen, task.username)
        self._has_looked = True
        if goal_of(task) == "story":
            return await self._story(seen, max_age_seconds)
        now = baseline(seen)
        if before is not None and before.nothing_new(now):
            return ""
        grown = (before is not None and before.posts is not None and now.posts is not None
                 and now.posts > before.posts)
        return await self._among_tiles(seen, task, max_age_seconds, grown)

    async def _among_tiles(
        self, seen: Seen, task: Task, max_age_seconds: float, grown: bool
    ) -> str:
        """Open the newest tiles in turn; a post that does not say its age needs a grown count."""
        caption, username = caption_of(task), active(seen)
        for number in range(MOST_TILES):
            tiles = post_tiles(seen)
            if number >= len(tiles):
                break
            page = await self._opened(seen, tiles[number], username)
            if page is None:
                break
            age = self.age(page)
            young = age <= max_age_seconds if age is not None else grown
            found = young and await self._has_caption(page, caption, username)
            await self._driver.phone.key("BACK")
            if found:
                return _sentence(number, caption, age)
            if not young and number >= MOST_PINNED:  # what follows is older still
                break
            seen = await self._driver.reach(("profile",))
        return ""

    async def _story(self, seen: Seen, max_age_seconds: float) -> str:
        """Play the own story and read its age."""
        if seen.find("no_story") is not None or seen.find("own_story") is None:
            return ""
        await self._driver.tap(seen, "own_story")
        try:
            page = await self._driver.until(
                lambda one: one.find("story_age") is not None, "the own story", PAGE_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
            return ""
        label = page.find("story_age")
        age = self.seconds((label.text or label.desc) if label is not None else "")
        await self._driver.phone.key("BACK")
        return "the own story plays and is new" \
            if age is not None and age <= max_age_seconds else ""

    async def _opened(self, seen: Seen, tile: Node, username: str) -> Seen | None:
        """The page of a tile, once it names the account; None when none comes."""
        await self._driver.tap_node(seen, tile)
        try:
            return await self._driver.until(
                lambda one: one.name != "profile" and any(
                    handle(node.text or node.desc) == username for node in one.screen.nodes),
                "a post", PAGE_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
            return None

    async def _has_caption(self, page: Seen, caption: str, username: str) -> bool:
        """Whether a post has the caption; one that is cut off is unfolded first."""
        if not caption.strip():
            return True
        if holds_caption(page, caption, username):
            return True
        cut = next((node for node in page.screen.nodes
                    if is_cut_off(node.text or node.desc, caption, username)), None)
        if cut is None:
            return False
        await self._driver.tap_node(page, cut)
        try:
            await self._driver.until(lambda one: holds_caption(one, caption, username),
                                     "the whole caption", UNFOLD_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
            return len(_CUT.sub("", cut.text or cut.desc)) >= LEAST_CUT
        return True

    async def _refreshed(self, seen: Seen, username: str) -> Seen:
        """The profile loaded anew: left, come back to, and pulled down."""
        if seen.find("nav_home") is not None:
            await self._driver.tap(seen, "nav_home")
            await changes(self._driver, seen)
            seen = await self._accounts.open(username)
        width, height = seen.screen.size
        await self._driver.phone.swipe((width // 2, height * 35 // 100),
                                       (width // 2, height * 75 // 100), 400)
        return await self._driver.reach(("profile",))

    def age(self, page: Seen) -> float | None:
        """How old an opened post says it is, in seconds; None when it does not say."""
        node = page.find("post_age")
        return self.seconds(node.text or node.desc) if node is not None else None

    def seconds(self, label: str) -> float | None:
        """An age ("3 minutes ago", "3m") in seconds; None when it can't be read."""
        for found in reversed(list(_AGE.finditer(label))):
            unit = found[2].casefold()
            for word, span in _SPANS.items():
                if unit in (one.casefold() for one in self._driver.word(word)):
                    return int(found[1]) * span
        return 0.0 if self._driver.says(label, "just_now") else None


def _sentence(number: int, caption: str, age: float | None) -> str:
    which = "the newest post" if number == 0 else f"post {number + 1} from the newest"
    proof = " has the caption" if caption.strip() else " is new"
    return f"{which} on the profile{proof}" + (
        "" if age is not None else ", and the profile counts one more")


def _essence(text: str) -> str:
    return "".join(text.split())


def _without_name(label: str, username: str) -> str:
    """A feed post's words begin with whose they are."""
    name, _, rest = label.strip().partition(" ")
    return rest if handle(name) == username else label


def holds_caption(page: Seen, caption: str, username: str) -> bool:
    """Whether a label of a post is the caption, whole; a feed post's names the account first."""
    return any(same_caption(label, caption) or same_caption(_without_name(label, username),
                                                            caption)
               for node in page.screen.nodes for label in (node.text, node.desc) if label)


def is_cut_off(label: str, caption: str, username: str) -> bool:
    """Whether a label is the caption, cut off with dots."""
    if not _CUT.search(label):
        return False
    start = _essence(_CUT.sub("", _without_name(label, username)))
    return bool(start) and _essence(caption).startswith(start)
