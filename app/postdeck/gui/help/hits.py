"""Draws what a search in help has found: the heading, and a line from what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom
from postdeck.gui.tables.rows_model import Index

_HEIGHT, _PAD, _LINE = 46, 8, 18


class HitDelegate(QStyledItemDelegate):
    """The text of an item is two lines: the heading and the snippet."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(0, px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw both lines, elided."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        head, _, snippet = str(index.data()).partition("\n")
        painter.save()
        rect = zoom(painter, rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("row_selected"))
            painter.drawRoundedRect(rect, 4, 4)
        room = rect.adjusted(_PAD, 5, -_PAD, 0)
        self._line(painter, room, head, 13, Weight.Medium, "text")
        self._line(painter, room.translated(0, _LINE), snippet, 12, Weight.Normal, "text_2")
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, text: str, size: int, weight: Weight,
              token: str) -> None:
        font = self._look.drawn(size, weight)
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        painter.drawText(QRect(room.x(), room.y(), room.width(), _LINE),
                         Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                         QFontMetrics(font).elidedText(
                             text, Qt.TextElideMode.ElideRight, room.width()))
