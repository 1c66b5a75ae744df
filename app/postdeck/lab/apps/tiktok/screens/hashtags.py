"""The popup of hashtags: it opens while a caption ends in one, and hides Post."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import Kit
from postdeck.lab.apps.tiktok.palette import INK, PALE
from postdeck.lab.apps.words import Own

_TAG = re.compile(r"#(\w+)$")
_ENDS = ("", "tok", "s", "life")
_ROW = 110


def suggestions_for(caption: str) -> list[str]:
    """The hashtags offered for the one at the very end of the caption, if there is one."""
    found = _TAG.search(caption)
    return [f"#{found[1]}{end}" for end in _ENDS] if found else []


def completed(caption: str, tag: str) -> str:
    """The caption with its last hashtag replaced, and a space after it."""
    return _TAG.sub(lambda _: f"{tag} ", caption)


def tag_list(kit: Kit, tags: list[str], top: int, with_keyboard: bool,
             take: Callable[[str], None]) -> View:
    """The list over everything below the caption."""
    rows: list[View] = []
    for index, tag in enumerate(tags):
        y = top + _ROW * index
        posts = random.Random(tag).randint(11, 990) / 10
        rows.append(kit.view(
            "RelativeLayout", (0, y, 1080, y + _ROW),
            kit.label((42, y, 700, y + _ROW), Own(tag), Look(ink=INK, size=44, bold=True),
                      name="tag_text"),
            kit.label((700, y, 1038, y + _ROW), kit.say("{}M posts", posts),
                      Look(ink=PALE, size=36, align="right"), name="tag_count"),
            name="tag_row", tap=partial(take, tag)))
    bottom = 1602 if with_keyboard else 2337
    return kit.view("RecyclerView", (0, top, 1080, max(bottom, top + _ROW * len(tags))), *rows,
                    look=Look(fill="#FFFFFF"), name="tags", scrollable=True)
