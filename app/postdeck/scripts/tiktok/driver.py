"""TikTok from the way in to the proof: what is done on which of its screens, and in what order."""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Task
from postdeck.phones.staging import StagedMedia
from postdeck.scripts.app_driver import Baseline, Observation
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.evidence import Picture
from postdeck.scripts.reading.reader import Seen
from postdeck.scripts.tiktok.accounts import TikTokAccounts, baseline
from postdeck.scripts.tiktok.evidence import Proof
from postdeck.scripts.tiktok.labels import Labels
from postdeck.scripts.tiktok.own_posts import OwnPosts
from postdeck.scripts.tiktok.picker import Picker
from postdeck.scripts.tiktok.sound.editing import EditorSound
from postdeck.scripts.tiktok.text import PostText, text_of
from postdeck.scripts.tiktok.ways import Ways


class TikTok:
    """Implements AppDriver."""

    def __init__(self, driver: Driver, package: str) -> None:
        self._driver = driver
        self._phone = driver.phone
        self._accounts = TikTokAccounts(driver, package)
        self._ways = Ways(driver, package, self._accounts)
        self._picker = Picker(driver)
        self._sound = EditorSound(driver)
        self._labels = Labels(driver)
        self._text = PostText(driver)
        self._proof = Proof(driver)
        self._own_posts = OwnPosts(driver, self._accounts, self._proof)

    async def open_account(self, username: str) -> Baseline:
        """See AppDriver."""
        seen = await self._accounts.open(username)
        self._proof.begin(seen)
        return baseline(seen)

    async def accounts(self) -> tuple[str, ...]:
        """See AppDriver."""
        return await self._accounts.signed_in()

    async def open_media(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """See AppDriver."""
        return await self._ways.enter(task, media)

    async def pick(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """What was shared is chosen already; from the camera it is chosen in the gallery."""
        seen = await self._driver.reach(("editor", "compose", "camera", "picker"))
        if seen.name in ("camera", "picker"):
            return await self._picker.choose(task, media)
        return f"1 {task.materials[0].kind}, as shared"

    async def edit(self, task: Task) -> str:
        """The sound, then on to the caption page and its options."""
        config = task.config
        seen = await self._driver.reach(("editor", "compose"))
        if seen.name == "editor":
            notes = [await self._sound.set(seen, task)]
            seen = await self._on_to_compose()
        elif config.add_sound == "-1":
            notes = ["Sound left as is"]
        else:
            raise unknown_screen(seen, "there is no editor to set the sound in")
        if config.ai_content:
            notes.append(await self._labels.mark_ai(seen))
            seen = await self._driver.reach(("compose",))
        if config.add_product_link:
            notes.append(await self._labels.add_product(seen))
        return "; ".join(notes)

    async def write_caption(self, task: Task) -> str:
        """See AppDriver."""
        return await self._text.write(task)

    async def final(self, task: Task) -> tuple[Picture, Seen]:
        """See AppDriver; CAPTION_LOST when the page shows another title or caption."""
        await self._phone.ui.clear_toast()  # here, where failing still is clean: the next is new
        png = await self._driver.screenshot()
        seen = await self._driver.until(
            lambda one: one.name == "compose" and one.find("post_button") is not None,
            "the button Post", fresh=True)
        if not self._text.shown(seen, task):
            raise PhoneError("The caption is not on the page any more.", Failure.CAPTION_LOST)
        return Picture(png, seen.screen.xml), seen

    async def tap_final(self, seen: Seen) -> None:
        """See AppDriver."""
        await self._driver.publish(seen, "post_button")

    async def observe(self, task: Task) -> Observation:
        """See AppDriver."""
        toast = await self._phone.toast()
        seen = await self._driver.see()
        observation = self._proof.observe(seen, toast, text_of(task).caption)
        if observation == Observation() and seen.rules.stop is None:
            await self._driver.clear(seen)
        return observation

    async def tap_again(self, element: str) -> None:
        """See AppDriver."""
        seen = await self._driver.see()
        await self._driver.publish(seen, element)

    async def find_post(self, task: Task, max_age_seconds: float, before: Baseline | None) -> str:
        """See AppDriver."""
        return await self._own_posts.find(task, max_age_seconds, before)

    async def _on_to_compose(self) -> Seen:
        seen = await self._driver.reach(("editor", "compose"))
        if seen.name == "compose":
            return seen
        return await self._driver.tap_on(seen, "editor_next", ("compose", "hashtags"), ghost=True)
