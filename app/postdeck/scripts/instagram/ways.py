"""The ways into Instagram: its own gallery first, then Android's share sheet; or a sound's page."""

from __future__ import annotations

import re

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.post import PostWay
from postdeck.core.task import Task
from postdeck.phones.permissions import MEDIA_PERMISSIONS
from postdeck.phones.staging import StagedMedia
from postdeck.scripts.driver import Driver
from postdeck.scripts.instagram.accounts import InstagramAccounts
from postdeck.scripts.instagram.aims import WORD, goal_of
from postdeck.scripts.instagram.walking import Walk, changes
from postdeck.scripts.intents import mime_of, share, view
from postdeck.scripts.reading.selectors import Goal

PICKERS: dict[Goal, str] = {
    "video": "picker", "story": "story_picker", "images": "post_picker"}
LANDINGS: dict[Goal, tuple[str, ...]] = {
    "video": ("editor", "compose"), "story": ("story_editor",), "images": ("editor", "compose")}
"""Where shared media have to come out; everything else (chats above all) is left again."""
HANDLERS: dict[Goal, tuple[str, ...]] = {
    "video": ("ClipsShareHandlerActivity",),
    "story": ("StoryShareHandlerActivity", "ReelShareHandlerActivity"),
    "images": ("ShareHandlerActivity",)}
"""Names of the share targets, the likeliest first; “Reel” was the old word for a story."""

LANDING_SECONDS = 10.0
LEAST_SOUND_SECONDS = 5.0
_PLACES = ("profile", "feed", "reels", "success", "progress", "other_profile", "create_menu",
           "picker", "story_picker", "post_picker", "camera")
_AUDIO = re.compile(r"(?:https?://)?(?:www\.)?instagram\.com/(?:reels?/)?audio/(\d+)/?(?:\?\S*)?",
                    re.IGNORECASE)


class Ways:
    """Goes in; what is open afterwards is the wanted gallery, or an editor with what was shared."""

    def __init__(self, driver: Driver, package: str, accounts: InstagramAccounts) -> None:
        self._driver = driver
        self._phone = driver.phone
        self._package = package
        self._accounts = accounts

    async def enter(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """Go the task's way; answers which one it was."""
        goal = goal_of(task)
        await self._phone.grant(self._package, MEDIA_PERMISSIONS)
        if task.config.post_way is PostWay.USE_SOUND:
            return await self._by_sound(task)
        try:
            await self._in_app(task, goal)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN or len(media) > 1:
                raise
            return await self._by_sharing(task, goal, media[0], error)
        return f"To the gallery for a {WORD[goal]}"

    async def _in_app(self, task: Task, goal: Goal) -> None:
        """From the profile, where the account is checked once more, through Create New."""
        await self._accounts.open(task.username)
        await Walk(self._driver, goal).to((PICKERS[goal],), _PLACES)

    async def _by_sharing(
        self, task: Task, goal: Goal, media: StagedMedia, why: PhoneError
    ) -> str:
        """Probe the share targets that the phone itself names; `why` when none leads right."""
        mime = mime_of(task.materials[0])
        targets = await self._phone.share_targets(self._package, mime)
        for target in fitting(targets, goal):
            await self._accounts.open(task.username)
            await share(self._phone, target, media, mime)
            if await self._landed(goal):
                return f"Shared to {target.rpartition('.')[2]}, as the gallery was not reached " \
                       f"({why})"
        raise why

    async def _landed(self, goal: Goal) -> bool:
        """Whether what was shared came out where it belongs; else it is left again."""
        try:
            await self._driver.reach(LANDINGS[goal], LANDING_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
            seen = await self._driver.see()
            if seen.name in LANDINGS[goal]:
                return True
            await self._phone.key("BACK")
            await changes(self._driver, seen)
            return False
        return True

    async def _by_sound(self, task: Task) -> str:
        """Through the page of a sound to the gallery for a reel with it."""
        link = audio_link(task.sound or task.config.sound_name)
        if not link or goal_of(task) != "video":
            raise PhoneError(
                "On Instagram PostDeck uses a sound for a reel only, and only by its link.",
                Failure.NOT_SUPPORTED,
                "Give the sound as https://www.instagram.com/reels/audio/…, or leave it out.")
        seconds = max(float(task.config.sound_wait_time), LEAST_SOUND_SECONDS)
        await self._accounts.open(task.username)
        await view(self._phone, self._package, link)
        page = await self._driver.until(
            lambda one: one.name == "audio_page" or one.find("audio_gone") is not None,
            "the page of the sound", seconds)
        if page.name != "audio_page":
            raise PhoneError("Instagram says that this sound is not available.",
                             Failure.NOT_SUPPORTED, "Choose another sound, then post again.")
        title = page.find("audio_title")
        await Walk(self._driver, "video").to(("picker",), ("audio_page", "camera"))
        named = (title.text or title.desc) if title is not None else link
        return f"Sound: {named}"


def fitting(targets: tuple[str, ...], goal: Goal) -> tuple[str, ...]:
    """The share targets to try for a goal, in order. Direct messages are never among them."""
    safe = [one for one in targets if "direct" not in one.lower()]
    return tuple(one for name in HANDLERS[goal] for one in safe
                 if re.split(r"[./]", one)[-1] == name)


def audio_link(sound: str) -> str:
    """The link of an Instagram sound in the form its app opens, "" for anything else."""
    found = _AUDIO.fullmatch(sound.strip())
    return f"https://www.instagram.com/reels/audio/{found[1]}/" if found else ""
