"""What is wrong with a request before any phone or file is touched."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from postdeck.core.errors import InvalidInputError, UnsupportedScriptError
from postdeck.core.post import PostConfig
from postdeck.core.task import TaskRequest

SCRIPTS = ("post",)
MOST_TASKS = 500
"""Tasks that one call may make."""

IMAGES = 1


def check_request(request: TaskRequest) -> None:
    """Raises InvalidInputError or UnsupportedScriptError with the first thing that is wrong."""
    if request.script_name not in SCRIPTS:
        raise UnsupportedScriptError(f"PostDeck has no script “{request.script_name[:60]}”.")
    if not (request.serials or request.usernames or request.account_ids):
        raise InvalidInputError("No phone and no account was chosen.",
                                "Choose at least one of either.")
    if max(map(len, (request.serials, request.usernames, request.account_ids))) > MOST_TASKS:
        raise InvalidInputError(f"More than {MOST_TASKS} tasks in one go.", "Make several calls.")
    if request.max_interval and request.max_interval < request.min_interval:
        raise InvalidInputError("max_interval is smaller than min_interval.",
                                "Swap them, or leave max_interval out.")
    if request.start_time and request.scheduled_at:
        raise InvalidInputError("Both start_time and scheduled_at were given.", "Give one.")
    for config in (request.config, *request.app_configs.values()):
        _check_storable(config)
        _check_material_list(config)


def check_number(count: int) -> None:
    """Raises InvalidInputError when the targets are too many for one call."""
    if count > MOST_TASKS:
        raise InvalidInputError(f"These phones have {count} accounts, more than the "
                                f"{MOST_TASKS} tasks that one call may make.",
                                "Make several calls.")


def _check_material_list(config: PostConfig) -> None:
    count = len(config.material_list)
    if config.content_type != IMAGES and count > 1:
        raise InvalidInputError(f"A video post takes one video, but {count} files were chosen.",
                                "Queue one post per video.")
    if config.content_type == IMAGES and 0 < count < config.image_count:
        raise InvalidInputError(
            f"The post is to have {config.image_count} images, but {count} were chosen.",
            "Choose more images, or lower the number.")


def _check_storable(config: PostConfig) -> None:
    for value in _leaves(config.model_dump()):
        if isinstance(value, float) and not math.isfinite(value):
            raise InvalidInputError("A number in the configuration is not finite.")
        if isinstance(value, str) and ("\0" in value or _has_half_character(value)):
            raise InvalidInputError(
                "A text in the configuration has characters that are no text (NUL or half a "
                "surrogate pair).", "Type it again.")


def _has_half_character(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def _leaves(value: Any) -> Iterator[Any]:
    """Every text and number in a nested value, names included."""
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, dict):
            waiting += current.keys()
            waiting += current.values()
        elif isinstance(current, list | tuple):
            waiting += current
        else:
            yield current
