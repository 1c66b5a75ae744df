"""Which fields of a post's configuration have any effect: by app, way in, content and source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postdeck.core.post import MaterialSource, PostWay
from postdeck.core.task import Platform
from postdeck.scripts.abilities import DRIVERS_CAN, Option

_EVERYWHERE = ("content_type", "captions", "caption_format", "material_list", "post_way",
               "upload_wait_time", "allow_repeat")
_ADDED = ("1", "custom")
"""Values of add_sound with which the app plays a sound that the file has not."""


def applying(platform: Platform, values: Mapping[str, Any]) -> frozenset[str]:
    """Names of the fields that count in a post to this app, `values` being as they are."""
    can = DRIVERS_CAN.get(platform, frozenset())
    return frozenset((*_EVERYWHERE, *_of_source(values), *_of_sound(can, values),
                      *_of_app(can)))


def ways_in(platform: Platform, images: bool) -> tuple[PostWay, ...]:
    """The ways in which media gets into this app."""
    can = DRIVERS_CAN.get(platform, frozenset())
    ways = [PostWay.SHARE]
    if Option.ADD_BUTTON in can:
        ways.append(PostWay.ADD_BUTTON)
    if Option.USE_SOUND in can and not images:
        ways.append(PostWay.USE_SOUND)
    return tuple(ways)


def for_app(platform: Platform, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that count in a post to this app; the others are left to their defaults."""
    names = applying(platform, values)
    return {name: value for name, value in values.items() if name in names}


def _of_source(values: Mapping[str, Any]) -> Iterator[str]:
    images = values.get("content_type", 0) == 1
    if images:
        yield "image_count"
    if values.get("material_list"):
        return
    yield "material_source"
    if values.get("material_source", MaterialSource.LIBRARY) == MaterialSource.FOLDER:
        yield "material_path"
    else:
        yield "materials_tags"


def _of_sound(can: frozenset[Option], values: Mapping[str, Any]) -> Iterator[str]:
    uses_sound = values.get("post_way", PostWay.SHARE) == PostWay.USE_SOUND
    added = False
    if uses_sound:
        yield "sound_name"
    elif Option.SOUND in can:
        yield "add_sound"
        added = values.get("add_sound", "-1") in _ADDED
        if values.get("add_sound") == "custom":
            yield "custom_sound_keyword"
    if uses_sound or added:
        yield "sound_wait_time"
    if (uses_sound or added) and Option.SOUND in can:
        yield "add_sound_volume"
        if values.get("content_type", 0) != 1:
            yield "origin_sound_volume"


def _of_app(can: frozenset[Option]) -> Iterator[str]:
    if Option.STORY in can:
        yield "placement"
    if Option.PRODUCT_LINK in can:
        yield "add_product_link"
    if Option.AI_LABEL in can:
        yield "ai_content"
