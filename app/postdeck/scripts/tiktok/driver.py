"""TikTok from the share sheet to the proof: the share route, one video with a caption."""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Task
from postdeck.phones.staging import StagedMedia
from postdeck.scripts.app_driver import Baseline, Observation
from postdeck.scripts.caption import same_caption
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.evidence import Picture
from postdeck.scripts.intents import mime_of, share
from postdeck.scripts.reading.reader import Seen
from postdeck.scripts.tiktok import evidence as proof
from postdeck.scripts.tiktok.accounts import TikTokAccounts, baseline, newest_tile

SHARE_COMPONENT = "com.ss.android.ugc.aweme.share.SystemShareActivity"
PERMISSIONS = (
    "android.permission.READ_MEDIA_VIDEO", "android.permission.READ_MEDIA_IMAGES",
    "android.permission.READ_EXTERNAL_STORAGE", "android.permission.CAMERA",
    "android.permission.RECORD_AUDIO",
)
POST_PAGE_SECONDS = 8.0


class TikTok:
    """Implements AppDriver."""

    def __init__(self, driver: Driver, package: str) -> None:
        self._driver = driver
        self._phone = driver.phone
        self._package = package
        self._accounts = TikTokAccounts(driver, package)

    async def open_account(self, username: str) -> Baseline:
        """See AppDriver."""
        return baseline(await self._accounts.open(username))

    async def accounts(self) -> tuple[str, ...]:
        """See AppDriver."""
        return await self._accounts.signed_in()

    async def open_media(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """Share the file to TikTok, to the target that the phone itself names."""
        await self._phone.grant(self._package, PERMISSIONS)
        mime = mime_of(task.materials[0])
        targets = await self._phone.share_targets(self._package, mime)
        target = next((one for one in targets if one.endswith(SHARE_COMPONENT)), None) \
            or next((one for one in targets if "share" in one.lower()), None)
        if target is None:
            raise PhoneError("TikTok on this phone takes no shared files.", Failure.APP_MISSING,
                             "Update TikTok, then retry.")
        await share(self._phone, target, media[0], mime)
        return f"Shared to {target.rpartition('.')[2]}"

    async def pick(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """A shared file is chosen already: the editor must show."""
        await self._driver.reach(("editor", "compose"))
        return f"{len(media)} video" if len(media) == 1 else f"{len(media)} files"

    async def edit(self, task: Task) -> str:
        """Leave everything as it is and go on to the caption page."""
        seen = await self._driver.reach(("editor", "compose"))
        for _ in range(3):
            if seen.name == "compose":
                return "Sound left as is"
            await self._driver.tap(seen, "editor_next")
            seen = await self._driver.reach(("compose", "hashtags"))
        raise unknown_screen(seen, "Next does not lead on")

    async def write_caption(self, task: Task) -> str:
        """Set the description, then look whether the page really holds it."""
        caption = task.caption
        if not caption:
            return "No caption"
        seen = await self._driver.reach(("compose", "hashtags"))
        field = seen.find("caption_field")
        if field is None:
            raise unknown_screen(seen, "the caption field is not on it")
        read = await self._phone.type_text(field, caption)
        if not same_caption(read, caption):
            raise PhoneError("TikTok shows another caption than the one that was typed.",
                             Failure.CAPTION_LOST)
        await self._leave_suggestions(caption)
        return f"{len(caption)} characters kept"

    async def final(self, task: Task) -> tuple[Picture, Seen]:
        """See AppDriver; CAPTION_LOST when the page shows another caption."""
        caption = task.caption
        png = await self._driver.screenshot()
        seen = await self._driver.until(
            lambda one: one.name == "compose" and one.find("post_button") is not None,
            "the button Post")
        if caption and not any(same_caption(node.text, caption) for node in seen.screen.nodes):
            raise PhoneError("The caption is not on the page any more.", Failure.CAPTION_LOST)
        return Picture(png, seen.screen.xml), seen

    async def tap_final(self, seen: Seen) -> None:
        """See AppDriver."""
        await self._phone.ui.clear_toast()
        await self._driver.publish(seen, "post_button")

    async def observe(self, task: Task) -> Observation:
        """See AppDriver."""
        toast = await self._phone.toast()
        seen = await self._driver.see()
        observation = proof.observe(seen, toast, task.caption)
        if observation == Observation() and seen.rules.stop is None:
            await self._driver.clear(seen)
        return observation

    async def tap_again(self, element: str) -> None:
        """See AppDriver."""
        seen = await self._driver.see()
        await self._driver.publish(seen, element)

    async def find_post(self, task: Task, max_age_seconds: float, before: Baseline | None) -> str:
        """Open the newest tile of the profile and compare caption and age."""
        seen = await self._accounts.open(task.username)
        tile = newest_tile(seen)
        if tile is None:
            return ""
        await self._driver.tap_node(seen, tile)
        try:
            page = await self._driver.until(
                lambda one: one.find("post_age") is not None, "a post", POST_PAGE_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
            return ""
        found = proof.own_post(page, task.caption, max_age_seconds)
        await self._phone.key("BACK")
        return "the newest post on the profile has the caption" if found else ""

    async def _leave_suggestions(self, caption: str) -> None:
        """Close the hashtag suggestions, which cover Post, and check the caption again."""
        seen = await self._driver.reach(("compose", "hashtags"))
        if seen.name == "compose":
            return
        field = seen.find("caption_field")
        if field is None:
            raise unknown_screen(seen, "the caption field is not on it")
        read = await self._phone.type_text(field, caption + " ")
        if not same_caption(read, caption):
            raise PhoneError("TikTok changed the caption at a hashtag.", Failure.CAPTION_LOST)
        await self._driver.reach(("compose",))
