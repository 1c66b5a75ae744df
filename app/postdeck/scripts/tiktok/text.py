"""A TikTok post's title and caption: what goes where, typed and read back."""

from __future__ import annotations

from dataclasses import dataclass

from postdeck.core.caption import split_title
from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Task
from postdeck.scripts.caption import same_caption
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.reading.reader import Seen


@dataclass(frozen=True)
class Text:
    """What stands in a post's two fields; a video has no title."""

    title: str
    caption: str


def text_of(task: Task) -> Text:
    """A task's text, by the fields that its kind of post has.

    Only photo posts have a title. A video's is not thrown away: it becomes the caption's first
    line. "##" itself is never posted.
    """
    title, caption = split_title(task.caption)
    if any(material.kind == "video" for material in task.materials):
        return Text("", "\n".join(part for part in (title, caption) if part))
    return Text(title, caption)


class PostText:
    """The fields of the caption page."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    async def write(self, task: Task) -> str:
        """Fill in what there is; CAPTION_LOST when a field shows something else afterwards."""
        text = text_of(task)
        notes = []
        if text.title:
            await self._fill("title_field", text.title, "title")
            notes.append(f"title of {len(text.title)}")
        if text.caption:
            await self._fill("caption_field", text.caption, "caption")
            await self._leave_suggestions(text.caption)
            notes.append(f"{len(text.caption)}")
        if not notes:
            return "No caption"
        joined = split_title(task.caption)[0] and not text.title
        tail = "; the title became its first line, as a video has none" if joined else ""
        return f"{' and caption of '.join(notes)} characters kept{tail}".capitalize()

    def shown(self, seen: Seen, task: Task) -> bool:
        """Whether the page holds title and caption."""
        text = text_of(task)
        return all(any(same_caption(node.text, wanted) for node in seen.screen.nodes)
                   for wanted in (text.title, text.caption) if wanted)

    async def _fill(self, element: str, text: str, what: str) -> None:
        seen = await self._driver.reach(("compose", "hashtags"))
        field = seen.find(element)
        if field is None:
            raise unknown_screen(seen, f"the field of the {what} is not on it")
        read = await self._driver.phone.type_text(field, text)
        if not same_caption(read, text):
            raise PhoneError(f"TikTok shows another {what} than the one that was typed.",
                             Failure.CAPTION_LOST)

    async def _leave_suggestions(self, caption: str) -> None:
        """Close the hashtag suggestions, which cover Post, and check the caption again."""
        seen = await self._driver.reach(("compose", "hashtags"))
        if seen.name == "compose":
            return
        field = seen.find("caption_field")
        if field is None:
            raise unknown_screen(seen, "the field of the caption is not on it")
        read = await self._driver.phone.type_text(field, caption + " ")
        if not same_caption(read, caption):
            raise PhoneError("TikTok changed the caption at a hashtag.", Failure.CAPTION_LOST)
        await self._driver.reach(("compose",))
