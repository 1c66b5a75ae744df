"""What a preview shows of a post, and as which screen of which app."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Chrome(Enum):
    """Which screen of which app is imitated."""

    TIKTOK = auto()
    REEL = auto()
    STORY = auto()
    FEED = auto()


@dataclass(frozen=True)
class Scene:
    """What the screen shows: `seconds` is the video's length, 0 for images; `pages` of images."""

    chrome: Chrome = Chrome.TIKTOK
    name: str = ""
    caption: str = ""
    seconds: float = 0.0
    pages: int = 0
