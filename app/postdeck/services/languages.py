"""The languages that PostDeck speaks, which one is meant, and its sentences as they are shipped."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache

from postdeck.core.phrases import Phrases
from postdeck.core.resources import resource

ENGLISH = "en"
LANGUAGES = {"en": "English", "it": "Italiano", "zh_CN": "简体中文"}
"""By the names of their files; each is called as it calls itself."""


def chosen_language(setting: str, wanted: Iterable[str]) -> str:
    """Which language to speak: the one that is set, else the first of `wanted` that is known.

    `wanted` are names like “it_IT”, “zh-Hans-CN” or “de_DE.UTF-8”, the dearest first; of Chinese
    only one script is there, which is better than none.
    """
    for name in (setting, *wanted):
        short = name.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        for language in LANGUAGES:
            if short and language.partition("_")[0] == short:
                return language
    return ENGLISH


@lru_cache(maxsize=4)
def phrases_of(language: str) -> Phrases:
    """The sentences of a language; English needs none, and a damaged file leaves them English."""
    if language == ENGLISH or language not in LANGUAGES:
        return Phrases({})
    try:
        content = resource("languages", f"sentences_{language}.json").read_text(encoding="utf-8")
        return Phrases(json.loads(content))
    except (OSError, ValueError):
        return Phrases({})
