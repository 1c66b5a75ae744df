"""How large things are that hold words: LOOK's measures, as much larger as the text is set."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

_SCALE = "textScale"
"""The application carries it, because rows and bars of every window are as large as its font."""


def set_scale(app: QApplication, scale: float) -> None:
    """Words are so many times as large as LOOK has them; the look says it."""
    app.setProperty(_SCALE, scale)


def scale() -> float:
    """How many times as large as LOOK has it everything is."""
    app = QApplication.instance()
    found = app.property(_SCALE) if app is not None else None
    return found if isinstance(found, float) else 1.0


def px(pixels: int) -> int:
    """A measure of what holds words."""
    return round(pixels * scale())


def zoom(painter: QPainter, area: QRect) -> QRect:
    """Draw into this area as if it were of LOOK's size, with fonts from `Look.drawn`, until the
    painter is restored; the area as it has to be thought of. What is zoomed already stays."""
    factor = scale()
    if factor == 1.0 or painter.worldTransform().m11() != 1.0:
        return area
    painter.translate(area.topLeft())
    painter.scale(factor, factor)
    return QRect(QPoint(), area.size() / factor)


def unzoomed(area: QRect, at: QPoint) -> tuple[QRect, QPoint]:
    """The same area, and a place in it, as `zoom` has them."""
    factor = scale()
    if factor == 1.0:
        return area, at
    return QRect(QPoint(), area.size() / factor), (at - area.topLeft()) / factor
