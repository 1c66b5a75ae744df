"""What Android must allow an app before it can post: its media, its camera, its microphone."""

from __future__ import annotations

import re
from collections.abc import Mapping

_P = "android.permission."
_MEDIA = (f"{_P}READ_MEDIA_VIDEO", f"{_P}READ_MEDIA_IMAGES")
_STORAGE = (f"{_P}READ_EXTERNAL_STORAGE",)
_MAKING = (f"{_P}CAMERA", f"{_P}RECORD_AUDIO")
_MEDIA_SINCE = 13

MEDIA_PERMISSIONS = (*_MEDIA, *_STORAGE, *_MAKING)
"""Androids refuse those that they don't have; the others are granted all the same."""


def missing(held: Mapping[str, bool], android: str) -> tuple[str, ...]:
    """What a post needs of what the app asks for (`held`: by name, whether it is granted).

    Since Android 13 apps read videos and images by permissions of their own, and the one for the
    whole storage opens nothing any more.
    """
    version = re.match(r"\d+", android)
    since = version is None or int(version[0]) >= _MEDIA_SINCE
    needed = (*(_MEDIA if since else _STORAGE), *_MAKING)
    return tuple(name for name in needed if held.get(name) is False)


def reads_media(lacking: tuple[str, ...]) -> bool:
    """Whether what is lacking leaves the media readable."""
    return not any(name in (*_MEDIA, *_STORAGE) for name in lacking)
