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
from postdeck.scripts.instagram.sounds import SoundPage
from postdeck.scripts.instagram.walking import Walk, changes
from postdeck.scripts.intents import mime_of, share
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
_PLACES = ("profile", "feed", "reels", "success", "progress", "failed_post", "other_profile",
           "create_menu", "picker", "story_picker", "post_picker", "camera")


class Ways:
    """Goes in; what is open afterwards is the wanted gallery, or an editor with what was shared."""

    def __init__(self, driver: Driver, package: str, accounts: InstagramAccounts,
                 sound: SoundPage) -> None:
        self._driver = driver
        self._sound = sound
        self._phone = driver.phone
        self._package = package
        self._accounts = accounts

    async def enter(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """Go the task's way; answers which one it was."""
        goal = goal_of(task)
        await self._phone.grant(self._package, MEDIA_PERMISSIONS)
        if task.config.post_way is PostWay.USE_SOUND:
            return await self._sound.open(task)
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


def fitting(targets: tuple[str, ...], goal: Goal) -> tuple[str, ...]:
    """The share targets to try for a goal, in order. Direct messages are never among them."""
    safe = [one for one in targets if "direct" not in one.lower()]
    return tuple(one for name in HANDLERS[goal] for one in safe
                 if re.split(r"[./]", one)[-1] == name)
