"""Screenshots made small off the window's thread, by QImageReader, which lets Python run meanwhile.

QImage.fromData and QImage.scaled do not: they hold the window up for 45 ms a screen.
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

_MOST_PIXELS = 40_000_000
"""No phone's screen has as many; more would be a file that is to fill the memory."""


async def shrink(png: bytes, width: int, ratio: float) -> QImage | None:
    """A picture `width` logical pixels wide, in device pixels; None for what is none.

    Wide screens are as wide as upright ones; a picture is never enlarged.
    """
    return await asyncio.to_thread(_shrunk, png, max(1, round(width * ratio)))


def _shrunk(png: bytes, wide: int) -> QImage | None:
    file = QBuffer()
    file.setData(png)
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(file, b"png")
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
        return None
    wide = min(wide, size.width())
    reader.setScaledSize(QSize(wide, max(1, round(size.height() * wide / size.width()))))
    picture = reader.read()
    return None if picture.isNull() else picture.convertToFormat(QImage.Format.Format_RGB888)
