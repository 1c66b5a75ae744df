"""TikTok's evidence: what proves that a post is public, and what only looks like it."""

from __future__ import annotations

import re

from postdeck.phones.screen import Node
from postdeck.scripts.app_driver import Observation
from postdeck.scripts.caption import begins_caption
from postdeck.scripts.driver import Driver
from postdeck.scripts.reading.reader import Seen

FRESH_SECONDS = 90.0

_AGE = re.compile(r"(\d+)\s*(\D+)")
_SPANS = {"age_seconds": 1, "age_minutes": 60, "age_hours": 3600, "age_days": 86_400,
          "age_weeks": 604_800}


class Proof:
    """Reads evidence in every language of the selector file."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._old_failure = False

    def begin(self, seen: Seen) -> None:
        """What the profile shows before anything is posted: a failure told of there is older."""
        self._old_failure = seen.find("post_failed") is not None

    def observe(self, seen: Seen, toast: str, caption: str) -> Observation:
        """What one look after the tap shows. Home or Friends alone proves nothing."""
        if self._driver.says(toast, "failed_toast"):
            return Observation(failed_by=f"TikTok said “{toast}”")
        if self._driver.says(toast, "posted_toast"):
            return Observation(100, confirmed_by=f"TikTok said “{toast}”")
        if seen.name == "failed_post" and not self._old_failure:
            node = seen.find("post_failed")
            return Observation(failed_by=f"TikTok shows “{node.text if node else ''}”")
        if seen.name == "confirm":
            return Observation(asks_again="confirm_post")
        if self.own_post(seen, caption, FRESH_SECONDS):
            return Observation(100, confirmed_by="the own post plays with its caption and age")
        return Observation(_percent(seen.find("upload_percent")))

    def own_post(self, seen: Seen, caption: str, max_age_seconds: float) -> bool:
        """Whether the playing post carries the caption and is younger than that."""
        age = seen.find("post_age")
        if age is None or self.age_seconds(age.text or age.desc) > max_age_seconds:
            return False
        if not caption.strip():
            return True
        return any(begins_caption(node.text, caption) for node in seen.screen.nodes
                   if node.text and node.bounds[1] >= age.bounds[1] and node.index != age.index)

    def age_seconds(self, label: str) -> float:
        """The age a post shows ("· 3m ago"), in seconds; infinite when it can't be read."""
        if self._driver.says(label, "just_now"):
            return 0
        found = _AGE.search(label)
        if found is None:
            return float("inf")
        unit = found[2].split()[0].casefold() if found[2].strip() else ""
        for word, span in _SPANS.items():
            if unit in (one.casefold() for one in self._driver.word(word)):
                return int(found[1]) * span
        return float("inf")


def _percent(node: Node | None) -> int | None:
    match = re.search(r"\d{1,3}", node.text or node.desc) if node is not None else None
    return min(int(match[0]), 100) if match else None
