"""Captions: whether what a field shows is what was meant to be posted."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"))


def same_caption(shown: str, wanted: str) -> bool:
    """Whether a field's text is the wanted caption, spaces and invisible marks aside.

    Apps put a space after a hashtag, direction marks around a mention, and normalise accents;
    none of that changes what people read. Everything else does.
    """
    return _essence(shown) == _essence(wanted)


def begins_caption(shown: str, wanted: str) -> bool:
    """Whether a text cut off by the app ("… more") is the beginning of the wanted caption."""
    cut = re.sub(r"(…|\.\.\.)?\s*(more|see more)?\s*$", "", shown, flags=re.IGNORECASE)
    essence = _essence(cut)
    if not essence:
        return not _essence(wanted)
    return same_caption(shown, wanted) or (len(essence) >= 12 and cut != shown
                                           and _essence(wanted).startswith(essence))


def _essence(text: str) -> str:
    visible = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return "".join(visible.split())
