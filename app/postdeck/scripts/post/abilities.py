"""What the post script can't do yet, refused before the phone is touched.

An option that is silently left out would make another post than the one that was asked for.
"""

from __future__ import annotations

import re

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.post import PostWay
from postdeck.core.task import Platform, Task

_SPINTAX = re.compile(r"\{[^{}]*\|[^{}]*\}")


def require_ability(task: Task) -> None:
    """Return if the task can be done as asked; PhoneError(NOT_SUPPORTED) names what can't."""
    config = task.config
    missing = [name for name, wanted in (
        ("posting to Instagram", task.platform is not Platform.TIKTOK),
        ("posting images", config.content_type != 0
         or any(material.kind != "video" for material in task.materials)),
        (f"the way in “{config.post_way.value}”", config.post_way is not PostWay.SHARE),
        ("changing the sound", config.add_sound != "-1"),
        ("product links", config.add_product_link != 0),
        ("captions with {a|b}", _SPINTAX.search(task.caption) is not None),
    ) if wanted]
    if missing:
        raise PhoneError(f"PostDeck can't do this yet: {', '.join(missing)}.",
                         Failure.NOT_SUPPORTED)
