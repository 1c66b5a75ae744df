"""TikTok's evidence: what proves that a post is public, and what only looks like it."""

from __future__ import annotations

import re

from postdeck.phones.screen import Node
from postdeck.scripts.app_driver import Observation
from postdeck.scripts.caption import begins_caption
from postdeck.scripts.reading.reader import Seen

_AGE = re.compile(r"(\d+)\s?([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
POSTED_TOAST = re.compile(r"(video|photos?|post)\s+(posted|published|uploaded)", re.IGNORECASE)
FAILED_TOAST = re.compile(r"couldn.t (post|upload)|upload failed", re.IGNORECASE)


def observe(seen: Seen, toast: str, caption: str) -> Observation:
    """What one look after the tap shows. Home or Friends alone proves nothing."""
    if POSTED_TOAST.search(toast):
        return Observation(100, confirmed_by=f"TikTok said “{toast}”")
    if FAILED_TOAST.search(toast):
        return Observation(failed_by=f"TikTok said “{toast}”")
    if seen.name == "failed_post":
        node = seen.find("post_failed")
        return Observation(failed_by=f"TikTok shows “{node.text if node else ''}”")
    if seen.name == "confirm":
        return Observation(asks_again="confirm_post")
    if own_post(seen, caption, max_age_seconds=90):
        return Observation(100, confirmed_by="the own post plays with its caption and age")
    return Observation(_percent(seen.find("upload_percent")))


def own_post(seen: Seen, caption: str, max_age_seconds: float) -> bool:
    """Whether the playing post carries the caption and is younger than that."""
    age = seen.find("post_age")
    if age is None or age_seconds(age.text) > max_age_seconds:
        return False
    if not caption.strip():
        return True
    return any(begins_caption(node.text, caption) for node in seen.screen.nodes
               if node.text and node.bounds[1] >= age.bounds[1] and node.index != age.index)


def age_seconds(label: str) -> float:
    """The age a post shows ("· 3m ago"), in seconds; infinite when it can't be read."""
    if "just now" in label.lower():
        return 0
    match = _AGE.search(label)
    return int(match[1]) * _SECONDS[match[2]] if match else float("inf")


def _percent(node: Node | None) -> int | None:
    match = re.search(r"\d{1,3}", node.text or node.desc) if node is not None else None
    return min(int(match[0]), 100) if match else None
