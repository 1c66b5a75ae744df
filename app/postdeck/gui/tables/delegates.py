"""How cells are drawn: one delegate per kind of column, over the same ground for all."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postdeck.gui.look import Look, Weight
from postdeck.gui.tables.columns import CELL_ROLE, Cell, Kind
from postdeck.gui.widgets.chip import paint_chip, paint_mark

EDGE, PAD = 24, 6
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
Index = QModelIndex | QPersistentModelIndex


class Hover:
    """Which row the pointer is over; the view writes it, delegates read it."""

    row = -1
    current = -1


class TextDelegate(QStyledItemDelegate):
    """One line of text; draws the ground, the line below and the bar of the current row."""

    def __init__(self, look: Look, hover: Hover) -> None:
        super().__init__()
        self.look = look
        self._hover = hover

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        rect: QRect = option.rect
        self._paint_ground(painter, option, rect, index)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell):
            left = EDGE if index.column() == 0 else PAD
            self.paint_cell(painter, rect.adjusted(left, 0, -PAD, -1), cell)

    def paint_cell(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        """Draw what the cell shows; subclasses draw their kind."""
        self.paint_text(painter, area, cell)

    def paint_text(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        """Draw the cell's text, elided."""
        font = self.look.font(13, Weight.Medium if cell.strong else Weight.Normal)
        painter.setFont(font)
        painter.setPen(self.look.colour(cell.token))
        text = QFontMetrics(font).elidedText(
            cell.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE_LEFT, text)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index
    ) -> None:
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        token = "row_selected" if selected else (
            "hover" if index.row() == self._hover.row else "surface")
        painter.fillRect(rect, self.look.colour(token))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self.look.colour("line"))
        if index.column() == 0 and selected and index.row() == self._hover.current:
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), self.look.colour("accent"))


class MonoDelegate(TextDelegate):
    """A serial."""

    def paint_text(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        """Draw it in the fixed font."""
        font = self.look.mono()
        painter.setFont(font)
        painter.setPen(self.look.colour(cell.token))
        text = QFontMetrics(font).elidedText(
            cell.text, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, _MIDDLE_LEFT, text)


class ChipDelegate(TextDelegate):
    """A state."""

    def paint_cell(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        """Draw the chip."""
        if cell.chip is not None:
            paint_chip(painter, area, cell.chip, self.look)


class AccountDelegate(TextDelegate):
    """An app's tile and a handle."""

    def paint_cell(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        """Draw tile, gap, text."""
        if cell.mark is not None:
            top = area.y() + (area.height() - 16) // 2
            paint_mark(painter, area.x(), top, cell.mark, self.look)
            area = area.adjusted(26, 0, 0, 0)
        self.paint_text(painter, area, cell)


class WhatDelegate(TextDelegate):
    """A tile with a picture and a line of text."""

    def paint_cell(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        """Draw tile, gap, text."""
        tile = QRect(area.x(), area.y() + (area.height() - 32) // 2, 24, 32)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("track"))
        painter.drawRoundedRect(tile, 4, 4)
        painter.restore()
        ratio = painter.device().devicePixelRatio()
        icon = self.look.pixmap(cell.icon, self.look.theme.text_2, 14, ratio)
        painter.drawPixmap(tile.x() + 5, tile.y() + 9, icon)
        self.paint_text(painter, area.adjusted(34, 0, 0, 0), cell)


DELEGATES: dict[Kind, type[TextDelegate]] = {
    Kind.TEXT: TextDelegate, Kind.MONO: MonoDelegate, Kind.CHIP: ChipDelegate,
    Kind.ACCOUNT: AccountDelegate, Kind.WHAT: WhatDelegate,
}
