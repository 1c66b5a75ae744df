"""Screenshots made small off the window's thread: Pillow, unlike Qt, lets the others run meanwhile.
"""

from __future__ import annotations

import asyncio
import io

from PySide6.QtGui import QImage

_MOST_PIXELS = 40_000_000
"""No phone's screen has as many; more would be a file that is to fill the memory."""


async def shrink(png: bytes, width: int, ratio: float) -> QImage | None:
    """A picture `width` logical pixels wide, in device pixels; None for what is none.

    Wide screens are as wide as upright ones; a picture is never enlarged.
    """
    found = await asyncio.to_thread(_shrunk, png, max(1, round(width * ratio)))
    if found is None:
        return None
    raw, wide, high = found
    return QImage(raw, wide, high, wide * 3, QImage.Format.Format_RGB888).copy()


def _shrunk(png: bytes, wide: int) -> tuple[bytes, int, int] | None:
    from PIL import Image  # only where a phone shows something, and in this thread
    from PIL.PngImagePlugin import PngImageFile  # Image.open would load other formats too
    try:
        with PngImageFile(io.BytesIO(png)) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            picture.load()
            wide = min(wide, picture.width)
            size = wide, max(1, round(picture.height * wide / picture.width))
            small = picture.convert("RGB").resize(size, Image.Resampling.BOX, reducing_gap=2.0)
            return small.tobytes(), small.width, small.height
    except (OSError, ValueError, SyntaxError):
        return None
