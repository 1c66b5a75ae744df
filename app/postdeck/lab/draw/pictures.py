"""Thumbnails of what lies on a virtual phone: photos as they are, videos as a scene."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable
from functools import lru_cache

from PIL import Image, ImageOps, UnidentifiedImageError

from postdeck.lab.draw.scenes import scene

Content = Callable[[str], bytes | None]

_SHA256 = re.compile("[0-9a-f]{64}")
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_MOST_PIXELS = 50_000_000
_SMALL = 720
_known: dict[str, Image.Image | None] = {}
_KEPT = 12


def picture(sha256: str, size: tuple[int, int], content: Content) -> Image.Image:
    """The thumbnail at exactly the size: a decodable photo is cropped to it."""
    photo = _photo(sha256, content)
    if photo is not None:
        return ImageOps.fit(photo, size, Image.Resampling.BILINEAR)
    if size[0] * size[1] <= 200_000:
        return _small_scene(sha256, size)
    return scene(sha256, size)


@lru_cache(maxsize=12)
def _small_scene(sha256: str, size: tuple[int, int]) -> Image.Image:
    return scene(sha256, size)


def _photo(sha256: str, content: Content) -> Image.Image | None:
    """The decoded photo at a modest size, remembered; None for anything else."""
    if not _SHA256.fullmatch(sha256):
        return None
    if sha256 not in _known:
        data = content(sha256)
        if data is None:
            return None
        while len(_known) >= _KEPT:
            _known.pop(next(iter(_known)), None)
        _known[sha256] = _decoded(data)
    return _known.get(sha256)


def _decoded(data: bytes) -> Image.Image | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=_FORMATS) as photo:
                if photo.width * photo.height > _MOST_PIXELS:
                    return None
                photo.draft("RGB", (_SMALL, _SMALL))
                turned = ImageOps.exif_transpose(photo).convert("RGB")
                turned.thumbnail((_SMALL, _SMALL * 2))
                return turned
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return None
