"""Which nodes of the recorded TikTok 43.1.4 screens a driver goes by, read from those records."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_RECORDS = Path(__file__).parent.parent / "data" / "screens"
_CAMERA = (54, 58, 77, 80, 81, 88, 91, 94, 97, 100, 109, 112, 115, 119, 126, 130, 134, 138, 142)
_SHEET = (54, 79, 82, 89, 101, 110, 113, 116, 120, 156, 158, 169, 171, 172, 173, 174, 175, 176,
          182, 184, 186, 217, 219)
_NODES: dict[str, tuple[str, tuple[int, ...]]] = {
    "feed_home": ("tiktok/screen-20", (
        115, 149, 154, 156, 160, 163, 164, 165, 177, 178, 180, 183, 186, 190, 191)),
    "camera": ("tiktok/screen-03", _CAMERA),
    "gallery_picker": ("tiktok/screen-23", _SHEET),
    "editor": ("tiktok/screen-13", (
        46, 50, 51, 52, 54, 77, 82, 83, 84, 97, 100, 104, 112, 118, 122, 126, 130, 134, 138, 142)),
    "compose_unfocused": ("tiktok/screen-08", (
        15, 28, 32, 34, 37, 38, 40, 55, 77, 86, 88, 95, 97, 108, 111, 112, 117, 119)),
    "compose_focused": ("tiktok/screen-06", (15, 17, 32, 34, 36, 42, 46, 58, 80)),
    "feed_after_post": ("tiktok/screen-16", (
        40, 43, 45, 49, 74, 84, 85, 91, 96, 131, 142, 145, 147, 152, 155, 158, 161, 164)),
    "friends_tab": ("tiktok/screen-21", (29, 32, 33, 34, 58, 62, 64, 69, 73, 75, 78, 81)),
    "contacts_dialog": ("tiktok/screen-10", (7, 13, 18, 19)),
    "notification_prompt": ("tiktok/screen-24", (34, 36, 37)),
    "add_widget_dialog": ("android/screen-90", (5, 6, 13, 17, 18)),
    "account_blocked": ("tiktok/screen-01", (8, 13, 16)),
    "permission_dialog": ("tiktok/screen-25", (9, 11, 12, 13)),
}
SCREENS = tuple(sorted(_NODES))


class Seen(NamedTuple):
    """A node of a real screen; `kind` is None where the record has no classes."""

    kind: str | None
    text: str
    desc: str
    bounds: tuple[int, int, int, int]
    clickable: bool


@lru_cache
def real(name: str) -> tuple[Seen, ...]:
    """The nodes of one screen, those that the record's own marks point at among them."""
    path, chosen = _NODES[name]
    record = json.loads((_RECORDS / f"{path}.json").read_text(encoding="utf-8"))
    indexes = sorted({*chosen, *record["marks"].values()})
    return tuple(
        Seen(e["class"], e["text"], e["desc"], tuple(e["bounds"]), bool(e["clickable"]))
        for e in (record["elements"][i] for i in indexes))
