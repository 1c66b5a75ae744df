"""Short rows that are only read: a lead, an app's tile, a name, a text and a word at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import paint_mark

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class TextRow:
    """One row; `out`: it is left out, and struck through. `tip` is its text in full."""

    name: str
    lead: str = ""
    mark: tuple[str, Tone] | None = None
    text: str = ""
    note: str = ""
    out: bool = False
    tip: str = ""


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[TextRow, ...] = ()

    def put(self, rows: Sequence[TextRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            mark = row.mark[0] if row.mark else ""
            return " ".join(filter(None, (row.lead, mark, row.name, row.text, row.note)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        return None


class _Painter(QStyledItemDelegate):
    """`lead_width` and `name_width` are kept free in every row, so that columns stand."""

    def __init__(self, look: Look, model: _Rows, height: int, rules: bool) -> None:
        super().__init__(model)
        self._look, self._model, self._height, self._rules = look, model, height, rules
        self.lead_width = self.name_width = 0

    def measure(self) -> None:
        bold, plain = QFontMetrics(self._font(True)), QFontMetrics(self._font())
        rows = self._model.rows[:200]
        self.lead_width = max((bold.horizontalAdvance(row.lead) for row in rows), default=0)
        self.name_width = max((plain.horizontalAdvance(row.name) for row in rows), default=0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, px(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._model.rows[index.row()], QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = zoom(painter, rect).adjusted(12, 0, -12, 0)
        if self.lead_width:
            self._write(painter, room, row.lead, "text_3" if row.out else "text", bold=not row.out)
            room.setLeft(room.left() + self.lead_width + 12)
        if row.mark is not None:
            paint_mark(painter, room.left(), room.top() + (self._height - 16) // 2, row.mark,
                       self._look)
            room.setLeft(room.left() + 26)
        self._paint_words(painter, room, row)
        painter.restore()
        if self._rules and index.row() < self._model.rowCount() - 1:
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._look.colour("line"))

    def _paint_words(self, painter: QPainter, room: QRect, row: TextRow) -> None:
        metrics = QFontMetrics(self._font())
        if row.note:
            width = min(metrics.horizontalAdvance(row.note) + 2, room.width() // 2)
            at = QRect(room.right() - width, room.top(), width, room.height())
            self._write(painter, at, row.note, "bad" if row.out else "text_3")
            room.setRight(at.left() - 8)
        name = QRect(room)
        if row.text:
            name.setWidth(min(self.name_width + 2, room.width() * 2 // 5))
        self._write(painter, name, row.name, "text_3" if row.out else "text", struck=row.out)
        if row.text:
            room.setLeft(name.right() + 12)
            self._write(painter, room, row.text, "text_2")

    def _font(self, bold: bool = False) -> QFont:
        return self._look.drawn(12, Weight.DemiBold if bold else Weight.Normal)

    def _write(self, painter: QPainter, room: QRect, text: str, token: str, *,
               bold: bool = False, struck: bool = False) -> None:
        font = self._font(bold)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE, line)


class RowList(QListView):
    """The rows; as high as they are, up to `most` of them, then it scrolls. Nothing is chosen."""

    def __init__(self, look: Look, name: str, *, height: int = 30, most: int = 6,
                 rules: bool = True) -> None:
        super().__init__()
        self._height, self._most = height, most
        self._model = _Rows(self)
        self._painter = _Painter(look, self._model, height, rules)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.viewport().update)
        self.show_rows(())

    @property
    def rows(self) -> tuple[TextRow, ...]:
        """What is shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Show other rows."""
        if tuple(rows) == self._model.rows and rows:
            return
        self._model.put(rows)
        self._painter.measure()
        shown = max(1, min(self._most, len(rows)))
        half = px(self._height) // 2 if len(rows) > self._most else 0  # that there is more is seen
        self.setFixedHeight(shown * px(self._height) + half)
