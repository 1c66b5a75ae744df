"""After Share: what Instagram says of this upload, told apart from what it says of older ones."""

from __future__ import annotations

import re
from collections.abc import Collection

from postdeck.core.task import Task
from postdeck.phones.screen import Node
from postdeck.scripts.app_driver import Baseline, Observation
from postdeck.scripts.driver import Driver
from postdeck.scripts.instagram.compose import FINALS
from postdeck.scripts.instagram.messages import outcome_shown, page_of, under_way
from postdeck.scripts.instagram.own_posts import OwnPosts
from postdeck.scripts.reading.reader import Seen

LOOK_AFTER = (1.0, 4.0, 8.0, 15.0, 20.0, 20.0)
"""Seconds of silence before each look at the profile; a reel was seen there after 54 s."""
SLACK_SECONDS = 60.0
"""The phone's clock and the network's may differ by so much."""


class Aftermath:
    """Watches the one upload that began with `begin`.

    Rows and snackbars of older uploads stay for long, each on its page. So a message counts
    only on a page that was seen without one: since the tap, or before it with no upload on it.
    """

    def __init__(self, driver: Driver, own_posts: OwnPosts) -> None:
        self._driver = driver
        self._own_posts = own_posts
        self._began_at = driver.monotonic()
        self._before: Baseline | None = None
        self._answered: set[str] = set()
        self._clean: set[str] = set()
        self._quiet_since: float | None = None
        self._looks = 0

    def begin(self, element: str, before: Baseline | None, clean: Collection[str]) -> None:
        """The element is about to be tapped; `clean` pages told nothing of any upload yet."""
        self._answered.add(element)
        self._began_at = self._driver.monotonic()
        self._before = before
        self._clean.update(clean)

    async def answer(self, element: str) -> None:
        """Tap the button of the question, once; one that has gone meanwhile may come again."""
        seen = await self._driver.see()
        if seen.find(element) is None:
            self._answered.discard(element)
        else:
            await self._driver.publish(seen, element)

    async def observe(self, task: Task) -> Observation:
        """One look; a question about this post is named once, popups are cleared."""
        toast = await self._driver.phone.toast()
        seen = await self._driver.see()
        if question := self._question(seen):
            self._answered.add(question)
            return Observation(asks_again=question)
        if told := self._told(seen, toast):
            return told
        if seen.name in FINALS or seen.rules.stop is not None:
            return Observation()
        if await self._driver.clear(seen):
            return Observation()
        return await self._on_profile(task)

    def _question(self, seen: Seen) -> str:
        """The button of a sheet that asks once more, unless it was tapped already."""
        if seen.name not in ("share_nux", "share_question", "story_share"):
            return ""
        element = FINALS[seen.name]
        known = element in self._answered or seen.find(element) is None
        return "" if known else element

    def _told(self, seen: Seen, toast: str) -> Observation | None:
        """What messages and progress say; None when there are none."""
        if self._driver.says(toast, "post_failed"):
            return Observation(failed_by=f"Instagram said “{toast}”")
        if self._driver.says(toast, "posted"):
            return Observation(100, confirmed_by=f"Instagram said “{toast}”")
        page = page_of(seen)
        if page and not outcome_shown(seen):
            self._clean.add(page)
        if under_way(seen):
            self._quiet_since = None
            return Observation(_percent(seen.find("upload_percent")))
        if not outcome_shown(seen) or page not in self._clean:
            return None
        failed, posted = seen.find("post_failed"), seen.find("posted")
        if failed is not None:
            return Observation(failed_by=f"Instagram shows “{failed.text or failed.desc}”")
        assert posted is not None
        return Observation(100, confirmed_by=f"Instagram shows “{posted.text or posted.desc}”")

    async def _on_profile(self, task: Task) -> Observation:
        """Nothing is said: after a while the profile is looked at, then Home again."""
        now = self._driver.monotonic()
        if self._quiet_since is None:
            self._quiet_since = now
        if self._looks >= len(LOOK_AFTER) or now - self._quiet_since < LOOK_AFTER[self._looks]:
            return Observation()
        self._looks += 1
        age = now - self._began_at + SLACK_SECONDS
        found = await self._own_posts.find(task, age, self._before)
        if found:
            return Observation(100, confirmed_by=found)
        seen = await self._driver.reach(("profile", "feed", "reels", "progress", "success",
                                         "failed_post", "story_viewer"))
        if seen.name == "profile" and seen.find("nav_home") is not None:
            await self._driver.tap(seen, "nav_home")
        self._quiet_since = self._driver.monotonic()
        return Observation()


def _percent(node: Node | None) -> int | None:
    found = re.search(r"\d{1,3}", node.text or node.desc) if node is not None else None
    return min(int(found[0]), 100) if found else None
