"""How much a caption may hold, for those who count while it is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from postdeck.core.post import Placement
from postdeck.core.task import Platform
from postdeck.media.limit_files import LimitsFile
from postdeck.store.profile import Profile


@dataclass(frozen=True)
class CaptionLimit:
    """Most characters in the app's own count, most hashtags; None: no limit is known."""

    characters: int | None
    hashtags: int | None


class CaptionLimits:
    """The limits of the profile, or those that come with PostDeck. Reading them blocks a little."""

    def __init__(self, profile: Path | None) -> None:
        self._limits = (LimitsFile(Profile(profile).limits_file) if profile
                        else LimitsFile()).read()

    def of(self, platform: Platform, placement: Placement, images: bool) -> CaptionLimit:
        """The limits of one kind of post."""
        rules = self._limits.of(platform, placement, images)
        tags = [most for bounds in (rules.refuse, rules.warn)
                if (most := bounds.hashtags_max) is not None]
        return CaptionLimit(rules.refuse.caption_max, min(tags, default=None))
