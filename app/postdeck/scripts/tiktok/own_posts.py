"""The posts on an account's own TikTok profile: whether a task's is among the newest."""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Task
from postdeck.scripts.app_driver import Baseline
from postdeck.scripts.driver import Driver
from postdeck.scripts.reading.reader import Seen
from postdeck.scripts.tiktok.accounts import (
    TikTokAccounts,
    baseline,
    post_tiles,
    shows_profile,
)
from postdeck.scripts.tiktok.evidence import Proof
from postdeck.scripts.tiktok.text import text_of

POST_PAGE_SECONDS = 8.0
MOST_TILES = 4
"""So many of the newest posts are opened: others may have gone out since."""


class OwnPosts:
    """Looks through the profile's newest tiles; every further search sees a fresh profile."""

    def __init__(self, driver: Driver, accounts: TikTokAccounts, proof: Proof) -> None:
        self._driver, self._accounts, self._proof = driver, accounts, proof
        self._has_looked = False

    async def find(self, task: Task, max_age_seconds: float, before: Baseline | None) -> str:
        """See AppDriver.find_post."""
        if self._has_looked:
            await self._leave_profile()
        self._has_looked = True
        seen = await self._accounts.open(task.username)
        if before is not None and before.nothing_new(baseline(seen)):
            return ""
        for number in range(MOST_TILES):
            tiles = post_tiles(seen)
            if number >= len(tiles):
                break
            await self._driver.tap_node(seen, tiles[number])
            page = await self._page()
            if page is None or self._age(page) > max_age_seconds:
                break
            found = self._proof.own_post(page, text_of(task).caption, max_age_seconds)
            await self._driver.phone.key("BACK")
            if found:
                which = "the newest post" if number == 0 else f"post {number + 1} from the newest"
                return f"{which} on the profile has the caption"
            seen = await self._driver.until(shows_profile, "the profile")
        return ""

    async def _page(self) -> Seen | None:
        """The opened post, when it says how old it is."""
        try:
            return await self._driver.until(
                lambda one: one.find("post_age") is not None, "a post", POST_PAGE_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
            return None

    def _age(self, page: Seen) -> float:
        label = page.find("post_age")
        return self._proof.age_seconds(label.text or label.desc) if label is not None else 0.0

    async def _leave_profile(self) -> None:
        """TikTok loads a profile anew when one comes to it, not while it is in view."""
        seen = await self._driver.see()
        if shows_profile(seen) and seen.find("nav_home") is not None:
            await self._driver.tap(seen, "nav_home")
            await self._driver.until(lambda one: not shows_profile(one), "the feed")
