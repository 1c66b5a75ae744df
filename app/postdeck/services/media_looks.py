"""What media files look like, for the faces of this computer."""

from __future__ import annotations

from pathlib import Path

from postdeck.media.thumbnailer import FRAMES_A_SECOND
from postdeck.media.thumbnails import Glimpse, Thumbnails

__all__ = ["FRAMES_A_SECOND", "Glimpse", "MediaLooks"]

FOLDER = "thumbnails"
_THUMB_HEIGHT = 160
_STRIP_HEIGHT = 640
_STRIP_FRAMES = 48


class MediaLooks:
    """Thumbnails and strips of first frames, kept in the profile; without one, only made."""

    def __init__(self, profile: Path | None) -> None:
        self._thumbnails = Thumbnails(profile / FOLDER if profile else None)

    async def thumbnail(self, path: str) -> Glimpse:
        """One small picture; MediaError."""
        return await self._thumbnails.glimpse(path, 1, _THUMB_HEIGHT)

    async def strip(self, path: str) -> Glimpse:
        """A video's first seconds, FRAMES_A_SECOND pictures of each; one of an image."""
        return await self._thumbnails.glimpse(path, _STRIP_FRAMES, _STRIP_HEIGHT)
