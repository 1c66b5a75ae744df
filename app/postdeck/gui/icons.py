"""How an icon becomes a picture in a colour of the theme."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from postdeck.core.resources import resource

_STROKE = 'stroke-width="1.6"'
_STROKES = ((12, 2.4), (14, 2.1), (16, 1.9))

Colour = Callable[[QIcon.Mode, QIcon.State], str]


@lru_cache(maxsize=256)
def icon_svg(name: str, colour: str, side: int = 20) -> bytes:
    """The icon's SVG in a colour, its stroke made for `side` logical pixels."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    width = next((width for limit, width in _STROKES if side <= limit), 1.6)
    drawn = text.replace(_STROKE, f'stroke-width="{width}"', 1).replace('"#000"', f'"{colour}"')
    return drawn.encode()


class Icons:
    """Tinted pictures of the icons, kept once they are drawn."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, side: int, ratio: float) -> QPixmap:
        """The icon in a colour, `side` logical pixels wide and high."""
        key = (name, colour, side, ratio)
        if key not in self._kept:
            self._kept[key] = _draw(icon_svg(name, colour, side), max(1, round(side * ratio)))
            self._kept[key].setDevicePixelRatio(ratio)
        return self._kept[key]


def _draw(svg: bytes, pixels: int) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


class IconEngine(QIconEngine):
    """Draws an icon in the colour that its owner wants now, so a new theme needs no new icon."""

    def __init__(self, icons: Icons, name: str, colour: Colour) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        """A copy, as Qt asks for it."""
        return IconEngine(self._icons, self._name, self._colour)

    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State
    ) -> None:
        """Draw it in the middle of `rect`."""
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatio()
        left = rect.x() + (rect.width() - side) // 2
        top = rect.y() + (rect.height() - side) // 2
        painter.drawPixmap(left, top, self._icons.pixmap(
            self._name, self._colour(mode, state), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A picture of it at ratio 1."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """A picture of it; `size` is in device pixels."""
        side = min(size.width(), size.height())
        icon = self._icons.pixmap(self._name, self._colour(mode, state), round(side / scale), scale)
        if size.width() == size.height():
            return icon
        wide = QPixmap(size)  # a wider icon has its gap to the text at the right
        wide.fill(Qt.GlobalColor.transparent)
        wide.setDevicePixelRatio(scale)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, icon)
        painter.end()
        return wide
