"""Draws the application's icon in every size and format that the systems want, from one SVG.

`python packaging/icons.py` writes into build/icons: PNG from 16 to 512 pixels, .ico, .icns.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "packaging" / "icons" / "postdeck.svg"
ICONS = ROOT / "build" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 128, 256)


def draw(folder: Path = ICONS) -> Path:
    """Draw all of them; gives the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in (*SIZES, 1024):
        _png(folder / f"{size}.png", size)
    _containers(folder)
    return folder


def _png(path: Path, size: int) -> None:
    """One picture, with whatever colour the SVG leaves out transparent."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    if not picture.save(str(path)):
        raise OSError(f"{path} can't be written.")


def _containers(folder: Path) -> None:
    """The files that hold several sizes: of Windows, and of macOS."""
    from PIL import Image
    with Image.open(folder / "1024.png") as largest:
        drawn = [Image.open(folder / f"{size}.png") for size in _ICO]
        largest.save(folder / "postdeck.ico", sizes=[(size, size) for size in _ICO],
                     append_images=drawn)
        largest.save(folder / "postdeck.icns")
        for each in drawn:
            each.close()


if __name__ == "__main__":
    print(draw())
    sys.exit(0)
