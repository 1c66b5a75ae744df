"""The table as all pages use it: calm rows, columns that give way, a scroll place that stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.memory import Memory
from postdeck.gui.tables.column_choice import ColumnChoice
from postdeck.gui.tables.columns import ITEM_ROLE
from postdeck.gui.tables.delegates import DELEGATES, Hover
from postdeck.gui.tables.rows_model import ColumnsModel, Index

T = TypeVar("T")

ROW_HEIGHT = 44

_NO_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class TableView(QTableView, Generic[T]):
    """Rows of a ColumnsModel; `opened` carries the item that was double-clicked or entered."""

    opened = Signal(object)
    chosen = Signal()

    def __init__(self, look: Look, model: ColumnsModel[T], name: str) -> None:
        super().__init__()
        self._look = look
        self._hover = Hover()
        self._rows = model
        self._choice: ColumnChoice | None = None
        self.setModel(model)
        self.setAccessibleName(name)
        self._set_up_rows()
        self._set_up_columns()
        self.doubleClicked.connect(self._on_index_double_clicked)
        look.changed.connect(self.viewport().update)

    @property
    def current(self) -> T | None:
        """The item of the current row."""
        index = self.currentIndex()
        return self._rows.item(index.row()) if index.isValid() else None

    @property
    def selected(self) -> list[T]:
        """The items of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.item(row) for row in rows]

    def choose_row(self, row: int) -> None:
        """Make a row the current and only selected one."""
        if 0 <= row < self._rows.rowCount():
            self.selectRow(row)
            self.scrollTo(self._rows.index(row, 0))

    def remember_columns(self, memory: Memory, name: str) -> None:
        """Let a person choose the columns and their widths, and keep that under a name."""
        self._choice = ColumnChoice(self, self._rows.columns, memory, name)

    def fit_columns(self) -> None:
        """Hide what has no room, in the order in which columns give way."""
        if self._choice is not None:
            self._choice.fit(self.viewport().width())
            return
        room = self.viewport().width()
        columns = self._rows.columns
        need = sum(c.width for c in columns)
        leaving: set[int] = set()
        for number in sorted((n for n, c in enumerate(columns) if c.gives_way),
                             key=lambda n: columns[n].gives_way):
            if need <= room:
                break
            leaving.add(number)
            need -= columns[number].width
        for number in range(len(columns)):
            if self.isColumnHidden(number) != (number in leaving):
                self.setColumnHidden(number, number in leaving)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Rows came: what was in sight stays in sight."""
        bar = self.verticalScrollBar()
        value, above = bar.value(), self._is_above(start)
        super().rowsInserted(parent, start, end)
        if above:
            self.updateGeometries()
            bar.setValue(value + (end - start + 1) * px(ROW_HEIGHT))

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Rows go: what was in sight stays in sight."""
        bar = self.verticalScrollBar()
        value, above = bar.value(), self._is_above(end)
        super().rowsAboutToBeRemoved(parent, start, end)
        if above:
            bar.setValue(value - (end - start + 1) * px(ROW_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room changed."""
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape lets go of the selection; the first Up or Down selects."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.currentIndex().isValid() \
                and not self.selectionModel().hasSelection() \
                and event.modifiers() in _NO_KEYS:
            self.selectRow(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover_over(self.rowAt(event.position().toPoint().y()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Put the light out when the pointer goes."""
        if event.type() == QEvent.Type.Leave:
            self._hover_over(-1)
        return super().viewportEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row is the current one."""
        self._hover.current = current.row()
        super().currentChanged(current, previous)
        self.viewport().update()

    def selectionChanged(
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Other rows are selected."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def _is_above(self, row: int) -> bool:
        """Whether a row is above what can be seen, so that a change there would push it."""
        return self.verticalScrollBar().value() > 0 and row <= self.rowAt(0)

    def _hover_over(self, row: int) -> None:
        if row != self._hover.row:
            self._hover.row = row
            self.viewport().update()

    def _on_index_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ITEM_ROLE))

    def _set_up_rows(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(px(ROW_HEIGHT))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(px(ROW_HEIGHT))
        rows.setDefaultSectionSize(px(ROW_HEIGHT))

    def _set_up_columns(self) -> None:
        head = self.horizontalHeader()
        head.setFixedHeight(px(32))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(48)
        kinds: Sequence[int] = range(len(self._rows.columns))
        self._delegates = [DELEGATES[c.kind](self._look, self._hover, self)
                           for c in self._rows.columns]
        for number in kinds:
            column = self._rows.columns[number]
            self.setItemDelegateForColumn(number, self._delegates[number])
            self.setColumnWidth(number, column.width)
            if column.stretch:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
