"""What an Instagram post is to become: where it goes, and the one text it has."""

from __future__ import annotations

from postdeck.core.caption import split_title
from postdeck.core.post import Placement
from postdeck.core.task import Task
from postdeck.scripts.reading.selectors import Goal

WORD: dict[Goal, str] = {"video": "reel", "story": "story", "images": "feed post"}
"""What a goal is called to a person."""


def goal_of(task: Task) -> Goal:
    """A story if that is wanted, else a reel for a video and a feed post for images."""
    if task.config.placement is Placement.STORY:
        return "story"
    return "video" if task.materials[0].kind == "video" else "images"


def caption_of(task: Task) -> str:
    """The text that goes into Instagram's one field: "Title##Text" becomes two lines."""
    return "\n".join(part for part in split_title(task.caption) if part)
