"""Whether an app takes a caption: its length in the app's own unit, hashtags, mentions, title."""

from __future__ import annotations

import re

from postdeck.core.apps import NAMES
from postdeck.core.caption import TITLE, split_title, units
from postdeck.core.check import Where
from postdeck.core.task import Platform
from postdeck.media.limits import Bounds, Rules
from postdeck.services.checking.findings import Findings

_TAGS = re.compile(r"(?<![#\w&])(?:#\w+)+")
"""Hashtags may follow each other without a space; "a#b" is none, nor is "&#39;"."""
_TAG = re.compile(r"#\w*[^\W\d_]\w*")
_MENTION = re.compile(r"(?<![\w@.])@\w[\w.]*")


def look_at_caption(
    caption: str, platform: Platform, rules: Rules, found: Findings, *, images: bool, story: bool
) -> None:
    """Hold a resolved caption against the limits."""
    app = NAMES[platform]
    title, text = split_title(caption)
    if TITLE in caption and not (platform is Platform.TIKTOK and images):
        found.warning(Where.CAPTION, f"“##” splits title and description of TikTok photos only; "
                      f"this is {'an Instagram post' if app == 'Instagram' else 'a video'}.",
                      "Take the ## out, or mind what the post will say.")
        title, text = "", caption
    if story and caption.strip():
        found.warning(Where.CAPTION, "A story has no caption: the text is not posted.",
                      "Put the text into the picture.")
        return
    _look_at_length(text, "caption", platform, rules.refuse.caption_max, found)
    _look_at_length(title, "title", platform, rules.refuse.title_max, found)
    for bounds, is_error in ((rules.refuse, True), (rules.warn, False)):
        _look_at_marks(caption, app, bounds, found, is_error)


def _look_at_length(
    text: str, what: str, platform: Platform, most: int | None, found: Findings
) -> None:
    length = units(text, platform)
    if most is not None and length > most:
        app = NAMES[platform]
        found.error(Where.CAPTION, f"The {what} has {length:,} characters as {app} counts them; "
                    f"it takes {most:,}.", "Shorten it.")


def _look_at_marks(caption: str, app: str, bounds: Bounds, found: Findings, is_error: bool) -> None:
    say = found.error if is_error else found.warning
    hashtags = sum(len(_TAG.findall(run)) for run in _TAGS.findall(caption))
    for name, count, most in (
            ("hashtags", hashtags, bounds.hashtags_max),
            ("mentions", len(_MENTION.findall(caption)), bounds.mentions_max)):
        if most is not None and count > most:
            say(Where.CAPTION, f"The caption has {count} {name}; {app} takes {most}.",
                f"Take {count - most} of them out.")
