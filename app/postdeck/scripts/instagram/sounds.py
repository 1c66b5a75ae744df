"""A sound on Instagram: its page, opened by its link, and whether the reel really has it."""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Task
from postdeck.scripts.abilities import instagram_sound
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.instagram.accounts import InstagramAccounts
from postdeck.scripts.instagram.aims import goal_of
from postdeck.scripts.instagram.walking import Walk
from postdeck.scripts.intents import view
from postdeck.scripts.reading.reader import Seen

LEAST_SOUND_SECONDS = 5.0


class SoundPage:
    """Remembers the sound that was taken."""

    def __init__(self, driver: Driver, package: str, accounts: InstagramAccounts) -> None:
        self._driver = driver
        self._package = package
        self._accounts = accounts
        self._title = ""

    async def open(self, task: Task) -> str:
        """Through the page of the sound to the gallery for a reel with it."""
        link = instagram_sound(task.sound or task.config.sound_name)
        if not link or goal_of(task) != "video":
            raise PhoneError(
                "On Instagram PostDeck uses a sound for a reel only, and only by its link.",
                Failure.NOT_SUPPORTED,
                "Give the sound as https://www.instagram.com/reels/audio/…, or leave it out.")
        seconds = max(float(task.config.sound_wait_time), LEAST_SOUND_SECONDS)
        await self._accounts.open(task.username)
        await view(self._driver.phone, self._package, link)
        page = await self._driver.until(
            lambda one: one.name == "audio_page" or one.find("audio_gone") is not None,
            "the page of the sound", seconds)
        if page.name != "audio_page":
            raise PhoneError("Instagram says that this sound is not available.",
                             Failure.NOT_SUPPORTED, "Choose another sound, then post again.")
        title = page.find("audio_title")
        self._title = (title.text or title.desc) if title is not None else ""
        # Over the feed or the profile the sound would be lost, so they are no way there.
        await Walk(self._driver, "video").to(("picker",), ("audio_page", "camera"))
        return f"Sound: {self._title or link}"

    def check(self, seen: Seen) -> str:
        """What the caption page says of the sound; UNKNOWN_SCREEN when it has another one."""
        if not self._title:
            return ""
        if seen.find("original_audio") is not None:
            raise unknown_screen(seen, f"the reel has its own sound instead of “{self._title}”")
        wanted = self._title.casefold()
        shown = any(wanted in (node.text or node.desc).casefold() for node in seen.screen.nodes)
        return f"sound “{self._title}” " + ("is on the page" if shown else "is not shown here")
