"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from postdeck.gui.look import Look

_WIDTH, _HEIGHT, _RING = 32, 18, 4


class Switch(QAbstractButton):
    """32 × 18, with room around it for the ring of focus."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringInset", _RING)
        self.setProperty("ringRadius", _HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The switch and its ring."""
        return QSize(_WIDTH + 2 * _RING, _HEIGHT + 2 * _RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top = (self.width() - _WIDTH) / 2, (self.height() - _HEIGHT) / 2
        body = QRectF(left, top, _WIDTH, _HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._ground()))
        painter.drawRoundedRect(body, _HEIGHT / 2, _HEIGHT / 2)
        painter.setBrush(QColor("#FFFFFF"))
        at = left + (_WIDTH - 16 if self.isChecked() else 2)
        painter.drawEllipse(QRectF(at, top + 2, 14, 14))
        painter.end()

    def _ground(self) -> str:
        if not self.isEnabled():
            return "track"
        return "accent" if self.isChecked() else "control_line"
