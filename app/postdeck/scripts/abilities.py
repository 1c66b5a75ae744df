"""What PostDeck can do in which app: the one place that the check and the script both ask.

An option that is silently left out would make another post than the one that was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from postdeck.core.apps import NAMES
from postdeck.core.post import Placement, PostConfig, PostWay
from postdeck.core.task import Platform


class Option(StrEnum):
    """What a post may ask for besides a video with a caption, shared to the app."""

    IMAGES = "posting images"
    STORY = "stories"
    ADD_BUTTON = "the way in “addButton”"
    USE_SOUND = "the way in “useSound”"
    SOUND = "changing the sound"
    PRODUCT_LINK = "product links"
    AI_LABEL = "labelling as AI-generated"


DRIVERS_CAN: dict[Platform, frozenset[Option]] = {
    Platform.TIKTOK: frozenset({
        Option.IMAGES, Option.ADD_BUTTON, Option.USE_SOUND, Option.SOUND, Option.PRODUCT_LINK,
        Option.AI_LABEL}),
    Platform.INSTAGRAM: frozenset({
        Option.IMAGES, Option.STORY, Option.ADD_BUTTON, Option.USE_SOUND}),
}
"""What each app's driver does. Whoever teaches a driver something adds it here."""

_INSTAGRAM_SOUND = re.compile(
    r"(?:https?://)?(?:www\.)?instagram\.com/(?:reels?/)?audio/(\d+)/?(?:\?\S*)?", re.IGNORECASE)

_APP_CANT = {
    (Platform.TIKTOK, Option.STORY): "Choose the placement reel for TikTok.",
    (Platform.INSTAGRAM, Option.PRODUCT_LINK): "Leave the product link out for Instagram.",
    (Platform.INSTAGRAM, Option.AI_LABEL): "Set the label in Instagram itself.",
}


@dataclass(frozen=True)
class Inability:
    """Something that was asked for and can't be done, and what to do instead."""

    text: str
    advice: str


def inabilities(platform: Platform, config: PostConfig) -> tuple[Inability, ...]:
    """What in this configuration can't be done in this app; empty when all of it can."""
    if platform not in DRIVERS_CAN:
        return (Inability(f"PostDeck can't post to {NAMES[platform]} yet.",
                          "Choose another app."),)
    return tuple(_found(platform, config))


def _found(platform: Platform, config: PostConfig) -> Iterator[Inability]:
    app, asked = NAMES[platform], frozenset(_asked(config))
    for option in sorted(asked - DRIVERS_CAN[platform]):
        yield Inability(f"{option.value[:1].upper()}{option.value[1:]}: PostDeck can't do this on "
                        f"{app}.", _APP_CANT.get((platform, option), "Change the option."))
    if {Option.USE_SOUND, Option.IMAGES} <= asked:
        yield Inability("A sound's own page takes a video, not images.",
                        "Choose the way in addButton, and the sound by its name (custom).")
    if config.post_way is PostWay.USE_SOUND and config.add_sound in ("0", "custom"):
        yield Inability("A post that is made with a sound can't lose or change it.",
                        "Leave the sound as it is (-1), or choose another way in.")
    if platform is Platform.INSTAGRAM and Option.USE_SOUND in asked:
        yield from _instagram_sound(config)
    if platform is Platform.INSTAGRAM and {Option.STORY, Option.IMAGES} <= asked \
            and config.image_count > 1:
        yield Inability("A story takes one image at a time.", "Set the number of images to 1.")


def _instagram_sound(config: PostConfig) -> Iterator[Inability]:
    """A sound's page is opened by its link, makes a reel, and has no volumes."""
    if config.placement is Placement.STORY:
        yield Inability("A sound's own page makes a reel, not a story.",
                        "Choose the placement reel.")
    if config.sound_name and not instagram_sound(config.sound_name):
        yield Inability(
            "PostDeck finds a sound on Instagram by its link only.",
            "Give it as https://www.instagram.com/reels/audio/ and the sound's number.")
    if (config.origin_sound_volume, config.add_sound_volume) != (50, 50):
        yield Inability("PostDeck can't set volumes on Instagram.", "Leave both at 50.")


def instagram_sound(sound: str) -> str:
    """The link of an Instagram sound as its app opens it, "" for anything else."""
    found = _INSTAGRAM_SOUND.fullmatch(sound.strip())
    return f"https://www.instagram.com/reels/audio/{found[1]}/" if found else ""


def _asked(config: PostConfig) -> Iterator[Option]:
    if config.content_type != 0:
        yield Option.IMAGES
    if config.placement is Placement.STORY:
        yield Option.STORY
    if config.post_way is PostWay.ADD_BUTTON:
        yield Option.ADD_BUTTON
    if config.post_way is PostWay.USE_SOUND:
        yield Option.USE_SOUND
    if config.add_sound != "-1":
        yield Option.SOUND
    if config.add_product_link:
        yield Option.PRODUCT_LINK
    if config.ai_content:
        yield Option.AI_LABEL
