"""Where Instagram tells how uploads go: rows in the feed, a bar over Reels."""

from __future__ import annotations

from postdeck.scripts.reading.reader import Seen

_PAGES = ("feed", "reels", "progress", "success", "failed_post")


def page_of(seen: Seen) -> str:
    """Which of the two pages it is, "" for another one."""
    if seen.name not in _PAGES:
        return ""
    return "reels" if seen.find("nav_reels") or seen.find("reel_playing") else "home"


def outcome_shown(seen: Seen) -> bool:
    """Whether an upload is said to have ended, well or badly."""
    return seen.find("post_failed") is not None or seen.find("posted") is not None


def under_way(seen: Seen) -> bool:
    """Whether an upload is shown to be going on."""
    return seen.find("posting") is not None
