"""The ways into TikTok's editor: Android's share sheet, the add button, the page of a sound."""

from __future__ import annotations

import re

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.post import PostWay
from postdeck.core.task import Task
from postdeck.phones.permissions import MEDIA_PERMISSIONS
from postdeck.phones.staging import StagedMedia
from postdeck.scripts.driver import Driver
from postdeck.scripts.intents import mime_of, share, view
from postdeck.scripts.tiktok.accounts import TikTokAccounts
from postdeck.scripts.tiktok.sound.search import SoundSearch

SHARE_COMPONENT = "com.ss.android.ugc.aweme.share.SystemShareActivity"
LEAST_SOUND_SECONDS = 5.0

_LINK = re.compile(r"(https?://)?([\w-]+\.)*tiktok\.com/\S+|https?://\S+", re.IGNORECASE)


class Ways:
    """Goes in; what is open afterwards is the editor, or the camera for the picker to follow."""

    def __init__(self, driver: Driver, package: str, accounts: TikTokAccounts) -> None:
        self._driver = driver
        self._phone = driver.phone
        self._package = package
        self._accounts = accounts

    async def enter(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """Go the task's way; answers which one it was, and with what sound."""
        await self._phone.grant(self._package, MEDIA_PERMISSIONS)
        if task.config.post_way is PostWay.USE_SOUND:
            return await self._by_sound(task.sound or task.config.sound_name,
                                        task.config.sound_wait_time)
        if task.config.post_way is PostWay.ADD_BUTTON:
            return await self._by_button()
        if len(media) > 1:  # no shell command can share several files at once
            return f"{await self._by_button()}, as several images can't be shared at once"
        return await self._by_sharing(task, media[0])

    async def _by_sharing(self, task: Task, media: StagedMedia) -> str:
        """Share the file to TikTok, to the target that the phone itself names."""
        mime = mime_of(task.materials[0])
        targets = await self._phone.share_targets(self._package, mime)
        target = next((one for one in targets if one.endswith(SHARE_COMPONENT)), None) \
            or next((one for one in targets if "share" in one.lower()), None)
        if target is None:
            raise PhoneError("TikTok on this phone takes no shared files.", Failure.APP_MISSING,
                             "Update TikTok, then retry.")
        await share(self._phone, target, media, mime)
        return f"Shared to {target.rpartition('.')[2]}"

    async def _by_button(self) -> str:
        seen = await self._accounts.profile()
        seen = await self._driver.tap_on(seen, "nav_create", ("camera", "create_page"))
        if seen.name == "create_page":
            await self._driver.tap_on(seen, "post_tab", ("camera",))
        return "Through the add button"

    async def _by_sound(self, sound: str, wait_seconds: int) -> str:
        seconds = max(float(wait_seconds), LEAST_SOUND_SECONDS)
        if _LINK.fullmatch(sound.strip()):
            link = sound.strip() if "://" in sound else f"https://{sound.strip()}"
            await view(self._phone, self._package, link)
            shown = "the link"
        else:
            profile = await self._accounts.profile()
            shown = await SoundSearch(self._driver).open_page(profile, sound, seconds)
        page = await self._driver.until(
            lambda one: one.name == "sound_page" or one.find("sound_gone") is not None,
            "the page of the sound", seconds)
        if page.name != "sound_page":
            raise PhoneError(f"TikTok says that the sound of {shown} is not available.",
                             Failure.NOT_SUPPORTED, "Choose another sound, then post again.")
        title = page.find("sound_title")
        named = title.text or title.desc if title is not None else shown
        await self._driver.tap_on(page, "use_sound", ("camera",))
        return f"Sound: {named}"
