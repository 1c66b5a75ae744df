"""The rail's way to the command palette: a button that looks like the field it opens."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom

_HEIGHT, _RADIUS = 32, 6


class SearchButton(QAbstractButton):
    """Icon, words and key; only the icon where the rail is narrow."""

    def __init__(self, look: Look, text: str, key: str) -> None:
        super().__init__()
        self._look, self._key, self._narrow = look, key, False
        self._room = self.rect()
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})")
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the rail lets it be."""
        return QSize(px(40), px(_HEIGHT))

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon only."""
        self._narrow = narrow
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._room = zoom(painter, self.rect())
        look, box = self._look, QRectF(self._room).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.setBrush(look.colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        left = (self._room.width() - 16) // 2 if self._narrow else 8
        painter.drawPixmap(left, 8, look.pixmap(
            "search", look.theme.text_2, 16, self.devicePixelRatioF()))
        if not self._narrow:
            self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        look = self._look
        key_font = look.drawn(11, Weight.Normal)
        width = QFontMetrics(key_font).horizontalAdvance(self._key) + 10
        frame = QRect(self._room.width() - width - 6, 7, width, 18)
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(key_font)
        painter.setPen(look.colour("text_3"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)
        font = look.drawn(13, Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.colour("text_2"))
        room = QRect(32, 0, frame.x() - 36, self._room.height())
        text = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
