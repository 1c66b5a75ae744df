"""A list of things to tick, as rows in a card; Space or a click ticks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from postdeck.gui.look import Look
from postdeck.gui.measures import px, zoom
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import paint_mark

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW = 36


@dataclass(frozen=True)
class Tickable:
    """One row: what it is, what stands at its right, and whether something is wrong with it.

    `sign` (icon and tone) says how a check went for it; `warning` is why, as its tooltip.
    """

    key: str
    text: str
    note: str = ""
    mark: tuple[str, Tone] | None = None
    icon: str = ""
    warning: str = ""
    sign: tuple[str, Tone] | None = None


class TickModel(QAbstractListModel):
    """Rows that are ticked or not."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Tickable, ...] = ()
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> list[str]:
        """The keys of the ticked rows, from top to bottom."""
        return [row.key for row in self._rows if row.key in self._ticked]

    @property
    def kept(self) -> list[str]:
        """The keys that are ticked, also those whose rows are not here yet, or no more."""
        return sorted(self._ticked)

    def set_rows(self, rows: Sequence[Tickable]) -> None:
        """Show other rows; a key that stays keeps its tick."""
        if tuple(rows) == self._rows:
            return
        before = self.ticked
        if [r.key for r in rows] == [r.key for r in self._rows]:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
        if self.ticked != before:
            self.ticked_changed.emit()

    def tick(self, keys: Sequence[str]) -> None:
        """Tick these rows and no others."""
        self._ticked = set(keys)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked_changed.emit()

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        self._ticked ^= {self._rows[row].key}
        self.dataChanged.emit(self.index(row), self.index(row))
        self.ticked_changed.emit()

    def row(self, number: int) -> tuple[Tickable, bool]:
        """A row and whether it is ticked."""
        row = self._rows[number]
        return row, row.key in self._ticked

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is read aloud."""
        row, ticked = self.row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.text} {row.note}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.warning or None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None


class _TickDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, model: TickModel) -> None:
        super().__init__()
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        return QSize(120, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw box, tile, text and note."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row, ticked = self._model.row(index.row())
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour("hover"))
        painter.save()
        rect = zoom(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, rect, ticked)
        left = self._paint_sign(painter, rect, row)
        self._paint_words(painter, rect, left, row)
        painter.restore()
        if index.row() < self._model.rowCount() - 1:
            below = QRect(option.rect)
            painter.fillRect(below.x(), below.bottom(), below.width(), 1,
                             self._look.colour("line"))

    def _paint_box(self, painter: QPainter, rect: QRect, ticked: bool) -> None:
        box = QRect(rect.x() + 12, rect.y() + (ROW - 16) // 2, 15, 15)
        painter.setPen(self._look.colour("accent" if ticked else "control_line"))
        painter.setBrush(self._look.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            ratio = painter.device().devicePixelRatio()
            tick = self._look.pixmap("check", self._look.theme.on_accent, 12, ratio)
            painter.drawPixmap(box.x() + 2, box.y() + 2, tick)

    def _paint_sign(self, painter: QPainter, rect: QRect, row: Tickable) -> int:
        left = rect.x() + 40
        if row.mark is not None:
            paint_mark(painter, left, rect.y() + (ROW - 16) // 2, row.mark, self._look)
            return left + 26
        if row.icon:
            ratio = painter.device().devicePixelRatio()
            icon = self._look.pixmap(row.icon, self._look.theme.text_2, 16, ratio)
            painter.drawPixmap(left, rect.y() + (ROW - 16) // 2, icon)
            return left + 24
        return left

    def _paint_words(self, painter: QPainter, rect: QRect, left: int, row: Tickable) -> None:
        right = rect.right() - 12
        if found := row.sign or (("alert", Tone.WARN) if row.warning else None):
            right -= 16
            ratio = painter.device().devicePixelRatio()
            icon, tone = found
            sign = self._look.pixmap(icon, self._look.tone(tone).text, 16, ratio)
            painter.drawPixmap(right, rect.y() + (ROW - 16) // 2, sign)
            right -= 8
        small = self._look.drawn(12)
        note_room = min(QFontMetrics(small).horizontalAdvance(row.note) + 2, (right - left) // 2)
        middle = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(small)
        painter.setPen(QColor(self._look.theme.text_2))
        note = QRect(right - note_room, rect.y(), note_room, ROW)
        painter.drawText(note, middle | Qt.AlignmentFlag.AlignRight,
                         QFontMetrics(small).elidedText(row.note, elide, note_room))
        font = self._look.drawn()
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.text))
        room = QRect(left, rect.y(), note.x() - left - 8, ROW)
        painter.drawText(room, middle,
                         QFontMetrics(font).elidedText(row.text, elide, room.width()))


class CheckList(QListView):
    """The list; it grows with its rows up to `most` of them, then it scrolls."""

    def __init__(self, look: Look, name: str, most: int = 9) -> None:
        super().__init__()
        self.ticks = TickModel()
        self._most = most
        self._tick_delegate = _TickDelegate(look, self.ticks)
        self.setModel(self.ticks)
        self.setItemDelegate(self._tick_delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._hidden: frozenset[str] = frozenset()
        self.ticks.modelReset.connect(self._fit)
        look.changed.connect(self.viewport().update)
        self._fit()

    def hide_rows(self, keys: Iterable[str]) -> None:
        """Leave these rows out of sight; they keep their ticks."""
        self._hidden = frozenset(keys)
        self._fit()

    @property
    def seen(self) -> list[str]:
        """The keys of the rows that are in sight."""
        rows = (self.ticks.row(number)[0].key for number in range(self.ticks.rowCount()))
        return [key for key in rows if key not in self._hidden]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in a row ticks it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self.ticks.toggle(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two fast clicks are two clicks."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; a first arrow key finds the first row."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticks.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        for number in range(self.ticks.rowCount()):
            self.setRowHidden(number, self.ticks.row(number)[0].key in self._hidden)
        self.setFixedHeight(max(1, min(self._most, len(self.seen))) * px(ROW))
