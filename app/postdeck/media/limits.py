"""What the apps take: sizes, lengths, codecs and counts, as data that a person can mend.

Two levels per kind of post: what lies outside `refuse` fails for certain, what lies outside
`warn` may be accepted by the app and mostly is.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from postdeck.core.post import Placement
from postdeck.core.task import Platform

VERSION = 1


def _off(value: Any) -> Any:
    """TOML has no word for "none": `false` takes a limit away."""
    return None if value is False else value


def _several(value: Any) -> Any:
    return (value,) if isinstance(value, str) else _off(value)


Words = Annotated[tuple[str, ...] | None, BeforeValidator(_several)]
Number = Annotated[Annotated[float, Field(ge=0, strict=True)] | None, BeforeValidator(_off)]
Count = Annotated[Annotated[int, Field(ge=0, strict=True)] | None, BeforeValidator(_off)]


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Bounds(_Data):
    """Limits of one level; None is no limit. Units: seconds, megabytes (10^6), pixels, Hz."""

    containers: Words = None
    codecs: Words = None
    pixel_formats: Words = None
    formats: Words = None
    audio_codecs: Words = None
    seconds_min: Number = None
    seconds_max: Number = None
    megabytes_max: Number = None
    fps_min: Number = None
    fps_max: Number = None
    side_min: Count = None
    side_max: Count = None
    width_min: Count = None
    width_max: Count = None
    aspect_min: Number = None
    aspect_max: Number = None
    audio_rate_max: Count = None
    images_min: Count = None
    images_max: Count = None
    caption_max: Count = None
    title_max: Count = None
    hashtags_max: Count = None
    mentions_max: Count = None

    @model_validator(mode="after")
    def _are_in_order(self) -> Bounds:
        for name in ("seconds", "fps", "side", "width", "aspect", "images"):
            low, high = getattr(self, f"{name}_min"), getattr(self, f"{name}_max")
            if low is not None and high is not None and low > high:
                raise ValueError(f"{name}_min is larger than {name}_max")
        return self


class Rules(_Data):
    """The limits of one kind of post."""

    refuse: Bounds = Bounds()
    warn: Bounds = Bounds()


class TikTokLimits(_Data):
    """TikTok's kinds of post."""

    video: Rules = Rules()
    images: Rules = Rules()


class InstagramLimits(_Data):
    """Instagram's kinds of post."""

    reel: Rules = Rules()
    story_video: Rules = Rules()
    story_images: Rules = Rules()
    images: Rules = Rules()


class Limits(_Data):
    """All limits. `date` is when somebody last held them against the apps."""

    version: Literal[1]
    date: datetime.date
    tiktok: TikTokLimits = TikTokLimits()
    instagram: InstagramLimits = InstagramLimits()

    def of(self, platform: Platform, placement: Placement, images: bool) -> Rules:
        """The limits of a post: where it goes, and whether it is of images."""
        if platform is Platform.TIKTOK:
            return self.tiktok.images if images else self.tiktok.video
        if placement is Placement.STORY:
            return self.instagram.story_images if images else self.instagram.story_video
        return self.instagram.images if images else self.instagram.reel
