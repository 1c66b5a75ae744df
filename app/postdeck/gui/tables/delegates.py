"""How cells are drawn, by kind of column, over the same ground for all rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px
from postdeck.gui.tables.columns import CELL_ROLE, Cell, Kind
from postdeck.gui.widgets.chip import (
    CHIP_HEIGHT,
    Chip,
    chip_width,
    paint_chip,
    paint_mark,
)

EDGE, PAD = 24, 6
THUMB = (24, 32)
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_TEXTS_KEPT = 4096
_CHIPS_KEPT = 256
Index = QModelIndex | QPersistentModelIndex


class Hover:
    """Which row the pointer is over; the view writes it, delegates read it."""

    row = -1
    current = -1


class CellPainter:
    """Draws rows and cells with `begin`'s painter; remembers what is dear to make.

    `thumbnail` gives the picture that a cell names, if it is there.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self.thumbnail: Callable[[str], QPixmap | None] = lambda name: None
        self._fonts = {
            "": look.font(13), "strong": look.font(13, Weight.Medium), "mono": look.mono(),
            "small": look.font(12), "number": look.font(12, Weight.DemiBold)}
        self._metrics = {name: QFontMetrics(font) for name, font in self._fonts.items()}
        self._texts: dict[tuple[str, int, str], str] = {}
        self._chips: dict[tuple[Chip, int, float], QPixmap] = {}
        self._colours: dict[str, QColor] = {}
        self._kinds: dict[Kind, Callable[[QRect, Cell], None]] = {
            Kind.TEXT: self._text, Kind.MONO: self._mono, Kind.CHIP: self._chip,
            Kind.ACCOUNT: self._account, Kind.WHAT: self._what, Kind.PROGRESS: self._progress}
        self._theme = look.theme

    def begin(self, painter: QPainter) -> None:
        """Draw with this painter from now on."""
        if self._look.theme is not self._theme:
            self._theme = self._look.theme
            self._forget()
        self._painter = painter
        self._ratio = painter.device().devicePixelRatio()

    def ground(self, top: int, width: int, height: int, selected: bool, hovered: bool,
               current: bool) -> None:
        """Draw the ground of a row, the line below it and the bar of the current one."""
        token = "row_selected" if selected else "hover" if hovered else "surface"
        self._painter.fillRect(0, top, width, height, self._colour(token))
        self._painter.fillRect(0, top + height - 1, width, 1, self._colour("line"))
        if selected and current:
            self._painter.fillRect(0, top, 2, height, self._colour("accent"))

    def cell(self, area: QRect, kind: Kind, cell: Cell) -> None:
        """Draw what a cell shows."""
        self._kinds[kind](area, cell)

    def nothing(self, area: QRect, kind: Kind) -> None:
        """Draw a cell that is not read yet."""
        width = min(area.width(), 120 if kind in (Kind.CHIP, Kind.WHAT) else 48)
        self._painter.fillRect(area.x(), area.y() + area.height() // 2 - 4, width, 8,
                               self._colour("sunken"))

    def check(self, area: QRect, ticked: bool) -> None:
        """Draw the check box of a row."""
        box = QRectF(area.x() + 0.5, area.y() + (area.height() - 16) // 2 + 0.5, 15, 15)
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour("accent" if ticked else "control_line"))
        painter.setBrush(self._colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.drawPixmap(area.x() + 2, int(box.y()) + 2, self._look.pixmap(
                "check", self._look.theme.on_accent, 12, self._ratio))
        painter.restore()

    def _text(self, area: QRect, cell: Cell) -> None:
        self._write(area, cell.text, cell.token, "strong" if cell.strong else "")

    def _mono(self, area: QRect, cell: Cell) -> None:
        self._write(area, cell.text, cell.token, "mono")

    def _chip(self, area: QRect, cell: Cell) -> None:
        if cell.chip is None:
            return
        width = min(area.width(), chip_width(cell.chip, self._look)) if area.width() < px(160) \
            else area.width()
        key = cell.chip, width, self._ratio
        if key not in self._chips:
            if len(self._chips) >= _CHIPS_KEPT:
                self._chips.clear()
            self._chips[key] = self._drawn(cell.chip, width)
        self._painter.drawPixmap(area.x(), area.y() + (area.height() - px(CHIP_HEIGHT)) // 2,
                                 self._chips[key])

    def _drawn(self, chip: Chip, width: int) -> QPixmap:
        pixmap = QPixmap(round(width * self._ratio), round(px(CHIP_HEIGHT) * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_chip(painter, QRect(0, 0, width, px(CHIP_HEIGHT)), chip, self._look)
        painter.end()
        return pixmap

    def _account(self, area: QRect, cell: Cell) -> None:
        if cell.mark is not None:
            top = area.y() + (area.height() - px(16)) // 2
            paint_mark(self._painter, area.x(), top, cell.mark, self._look)
            area = area.adjusted(px(26), 0, 0, 0)
        self._text(area, cell)

    def _what(self, area: QRect, cell: Cell) -> None:
        painter = self._painter
        tile = QRect(area.x(), area.y() + (area.height() - THUMB[1]) // 2, *THUMB)
        picture = self.thumbnail(cell.picture) if cell.picture else None
        if picture is not None:
            painter.drawPixmap(tile, picture)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("track"))
            painter.drawRoundedRect(tile, 4, 4)
            painter.restore()
            painter.drawPixmap(tile.x() + 5, tile.y() + 9, self._look.pixmap(
                cell.icon, self._look.theme.text_2, 14, self._ratio))
        self._text(area.adjusted(34, 0, 0, 0), cell)

    def _progress(self, area: QRect, cell: Cell) -> None:
        if cell.progress < 0:
            self._write(area, cell.text, cell.token, "small")
            return
        painter = self._painter
        middle = area.y() + area.height() // 2
        number = f"{cell.progress} %"
        room = self._metrics["number"].horizontalAdvance(number)
        words = QRect(area.x(), middle - px(16), area.width(), px(18))
        self._write(words.adjusted(0, 0, -room - 8, 0), cell.text, cell.token, "small")
        self._write(QRect(words.right() - room + 1, words.y(), room, px(18)), number,
                    "accent_text", "number")
        bar = QRectF(area.x(), middle + px(6), area.width(), 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(bar, 2, 2)
        painter.fillPath(path, self._colour("track"))
        painter.setClipPath(path)
        done = bar.width() * cell.progress / 100
        painter.fillRect(QRectF(bar.x(), bar.y(), done, 4), self._colour("accent"))
        painter.restore()

    def _write(self, area: QRect, text: str, token: str, font: str) -> None:
        if not text:
            return
        painter = self._painter
        painter.setFont(self._fonts[font])
        painter.setPen(self._colour(token))
        painter.drawText(area, _MIDDLE_LEFT, self._elided(text, area.width(), font))

    def _elided(self, text: str, width: int, font: str) -> str:
        key = text, width, font
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _TEXTS_KEPT:
                self._texts.clear()
            mode = Qt.TextElideMode.ElideMiddle if font == "mono" else Qt.TextElideMode.ElideRight
            found = self._texts[key] = self._metrics[font].elidedText(text, mode, width)
        return found

    def _colour(self, token: str) -> QColor:
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = self._look.colour(token)
        return found

    def _forget(self) -> None:
        self._chips.clear()
        self._colours.clear()


class CellDelegate(QStyledItemDelegate):
    """Draws the cells of one kind of column, with the ground below them."""

    def __init__(self, kind: Kind, look: Look, hover: Hover, parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._hover = kind, hover
        self._painter = CellPainter(look)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        row, first = index.row(), index.column() == 0
        painter.save()
        painter.setClipRect(rect)
        self._painter.begin(painter)
        self._painter.ground(rect.y(), rect.right() + 1, rect.height(), selected,
                             row == self._hover.row, first and row == self._hover.current)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell):
            area = rect.adjusted(EDGE if first else PAD, 0, -PAD, -1)
            self._painter.cell(area, self._kind, cell)
        painter.restore()


DELEGATES: dict[Kind, Callable[[Look, Hover, QObject], CellDelegate]] = {
    kind: partial(CellDelegate, kind) for kind in Kind}
