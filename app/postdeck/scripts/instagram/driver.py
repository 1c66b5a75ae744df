"""Instagram from the way in to the proof: what is done on which screen, and in what order."""

from __future__ import annotations

from postdeck.core.task import Task
from postdeck.phones.staging import StagedMedia
from postdeck.scripts.app_driver import Baseline, Observation
from postdeck.scripts.driver import Driver
from postdeck.scripts.evidence import Picture
from postdeck.scripts.instagram.accounts import InstagramAccounts, baseline
from postdeck.scripts.instagram.aftermath import Aftermath
from postdeck.scripts.instagram.aims import goal_of
from postdeck.scripts.instagram.compose import ComposePage, final_button
from postdeck.scripts.instagram.own_posts import OwnPosts
from postdeck.scripts.instagram.picker import Picker
from postdeck.scripts.instagram.sounds import SoundPage
from postdeck.scripts.instagram.ways import LANDINGS, PICKERS, Ways
from postdeck.scripts.reading.reader import Seen


class Instagram:
    """Implements AppDriver."""

    def __init__(self, driver: Driver, package: str) -> None:
        self._driver = driver
        self._accounts = InstagramAccounts(driver, package)
        self._sound = SoundPage(driver, package, self._accounts)
        self._ways = Ways(driver, package, self._accounts, self._sound)
        self._picker = Picker(driver)
        self._page = ComposePage(driver)
        self._own_posts = OwnPosts(driver, self._accounts)
        self._aftermath = Aftermath(driver, self._own_posts)
        self._before: Baseline | None = None

    async def open_account(self, username: str) -> Baseline:
        """See AppDriver."""
        self._before = baseline(await self._accounts.open(username))
        return self._before

    async def accounts(self) -> tuple[str, ...]:
        """See AppDriver."""
        return await self._accounts.signed_in()

    async def open_media(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """See AppDriver."""
        return await self._ways.enter(task, media)

    async def pick(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """What was shared is chosen already; else it is chosen in the gallery."""
        goal = goal_of(task)
        seen = await self._driver.reach((PICKERS[goal], *LANDINGS[goal]))
        if seen.name == PICKERS[goal]:
            return await self._picker.choose(task, media)
        return f"1 {task.materials[0].kind}, as shared"

    async def edit(self, task: Task) -> str:
        """Nothing is changed; a reel and a feed post go on to the caption page."""
        if goal_of(task) == "story":
            await self._driver.reach(("story_editor",))
            return "Story left as it is"
        seen = await self._driver.reach(("editor", "compose"))
        if seen.name == "editor":
            await self._driver.tap_on(seen, "editor_next", ("compose",))
        return "Nothing changed"

    async def write_caption(self, task: Task) -> str:
        """See AppDriver."""
        note = await self._page.write(task)
        if goal_of(task) != "video":
            return note
        sound = self._sound.check(await self._driver.reach(("compose",)))
        return f"{note}; {sound}" if sound else note

    async def final(self, task: Task) -> tuple[Picture, Seen]:
        """See AppDriver."""
        await self._driver.phone.ui.clear_toast()  # here, where failing still is clean
        return await self._page.final(task)

    async def tap_final(self, seen: Seen) -> None:
        """See AppDriver."""
        element = final_button(seen)
        self._aftermath.begin(element, self._before, self._accounts.clean_pages)
        await self._driver.publish(seen, element)

    async def observe(self, task: Task) -> Observation:
        """See AppDriver."""
        return await self._aftermath.observe(task)

    async def tap_again(self, element: str) -> None:
        """See AppDriver."""
        await self._aftermath.answer(element)

    async def find_post(self, task: Task, max_age_seconds: float, before: Baseline | None) -> str:
        """See AppDriver."""
        return await self._own_posts.find(task, max_age_seconds, before)
