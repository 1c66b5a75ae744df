"""Instagram's last page: the caption, and the button that really publishes."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Task
from postdeck.scripts.caption import same_caption
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.evidence import Picture
from postdeck.scripts.instagram.aims import caption_of, goal_of
from postdeck.scripts.reading.reader import Seen

FINALS = {
    "compose": "share_button", "share_nux": "sheet_share", "share_question": "question_share",
    "story_editor": "your_story", "story_share": "story_share_button"}
"""On which screen which button publishes."""

SHARE_SECONDS = 10.0
READY_SECONDS = 100.0
"""Share was seen greyed out for 90 seconds, while the video was prepared."""
_STORY = ("story_editor", "story_share")


class ComposePage:
    """The caption page of reels and feed posts; a story has the buttons only."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    async def write(self, task: Task) -> str:
        """Put the caption in and close the keyboard; CAPTION_LOST when it reads otherwise."""
        caption = caption_of(task)
        if goal_of(task) == "story":
            await self._driver.reach(_STORY)
            return "Caption left out: a story has none" if caption else "No caption"
        seen = await self._driver.reach(("compose",))
        if not caption:
            return "No caption"
        seen = await self._driver.until(
            lambda one: one.name == "compose" and one.find("caption_field") is not None,
            "the caption field")
        field = seen.find("caption_field")
        assert field is not None
        read = await self._driver.phone.type_text(field, caption)
        if not same_caption(read, caption):
            raise PhoneError("Instagram shows another caption than the one that was typed.",
                             Failure.CAPTION_LOST)
        await self._close_keyboard()
        note = "; the title became its first line" if caption != task.caption.strip() else ""
        return f"{len(caption)} characters kept{note}"

    async def final(self, task: Task) -> tuple[Picture, Seen]:
        """The button that publishes, in one fresh dump; CAPTION_LOST for another caption.

        Where the page's own button reads “Next”, the real one is in a sheet that hides the
        caption: it was compared in the dump before.
        """
        if goal_of(task) == "story":
            return await self._pictured(lambda one: one.name in _STORY and _final(one) is not None,
                                        "the button of the story")
        caption = caption_of(task)
        await self._ready()
        picture, seen = await self._pictured(lambda one: _usable(one) is not None, "Share")
        if caption and not any(same_caption(node.text, caption) for node in seen.screen.nodes):
            raise PhoneError("The caption is not on the page any more.", Failure.CAPTION_LOST)
        if seen.find("share_button") is not None:
            return picture, seen
        await self._driver.tap(seen, "share_next")
        # Nothing is cleared away here: what comes up may ask about this very post.
        seen = await self._driver.until(
            lambda one: one.name in ("share_nux", "share_question")
            or bool(one.rules.tap or one.rules.key), "the sheet with Share")
        if _final(seen) is None:
            raise unknown_screen(seen, "another question came instead of the sheet with Share")
        return await self._pictured(lambda one: one.name == seen.name and _final(one) is not None,
                                    "the sheet with Share")

    async def _close_keyboard(self) -> None:
        """OK closes it; Share is away until then."""
        seen = await self._driver.until(
            lambda one: one.name == "compose" and any(
                one.find(name) for name in ("keyboard_done", "share_button", "share_next")),
            "OK or Share")
        if seen.find("keyboard_done") is None:
            return
        await self._driver.tap(seen, "keyboard_done")
        await self._driver.until(
            lambda one: one.name == "compose" and one.find("keyboard_done") is None,
            "the page without the keyboard")

    async def _ready(self) -> None:
        """Wait until Share is there, and then until it can be tapped."""
        if (await self._driver.reach(("compose",))).find("keyboard_done") is not None:
            await self._close_keyboard()
        seen = await self._driver.until(lambda one: _shown(one) is not None, "Share",
                                        SHARE_SECONDS)
        if _usable(seen) is None:
            await self._driver.until(lambda one: _usable(one) is not None,
                                     "Share that can be tapped", READY_SECONDS)

    async def _pictured(
        self, fits: Callable[[Seen], bool], expecting: str
    ) -> tuple[Picture, Seen]:
        """The screenshot first: nothing is done between the dump and its return."""
        png = await self._driver.screenshot()
        seen = await self._driver.until(fits, expecting, fresh=True)
        return Picture(png, seen.screen.xml), seen


def final_button(seen: Seen) -> str:
    """The element of the screen that publishes; UNKNOWN_SCREEN when it has none."""
    element = _final(seen)
    if element is None:
        raise unknown_screen(seen, "nothing on it publishes")
    return element


def _final(seen: Seen) -> str | None:
    element = FINALS.get(seen.name)
    return element if element is not None and seen.find(element) is not None else None


def _shown(seen: Seen) -> str | None:
    """Share, or the Next in its place; the keyboard may cover it."""
    if seen.name != "compose" or seen.find("keyboard_done") is not None:
        return None
    return next((name for name in ("share_button", "share_next") if seen.find(name)), None)


def _usable(seen: Seen) -> str | None:
    """The same, unless it is greyed out."""
    name = _shown(seen)
    node = seen.find(name) if name is not None else None
    return name if node is not None and node.enabled and seen.target(node).enabled else None
