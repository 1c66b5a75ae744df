"""The table of tasks: painted row by row, since a delegate's call for each cell is too slow."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from postdeck.core.task import Task
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.memory import Memory
from postdeck.gui.tables.column_choice import ColumnChoice
from postdeck.gui.tables.columns import Kind
from postdeck.gui.tables.delegates import CellPainter
from postdeck.gui.tables.rows_model import Index
from postdeck.gui.tables.table_view import ROW_HEIGHT, TableView
from postdeck.gui.tables.task_model import TaskModel
from postdeck.gui.tables.task_rows import Stretch

PINNED = 300
"""Selections up to this size stay known wherever one scrolls."""


class TaskTable(TableView[Task]):
    """Rows of a TaskModel; `sight_changed` comes when other rows are looked at.

    `selected` are the selected tasks that are known; `selection_size` counts all of them.
    """

    sight_changed = Signal()

    def __init__(self, look: Look, model: TaskModel, name: str, memory: Memory) -> None:
        self._tasks = model
        super().__init__(look, model, name)
        self._painter = CellPainter(look)
        self._hidden: set[int] = set()
        self._sight: Stretch = (-1, -1)
        self._checks = next((number for number, column in enumerate(model.columns)
                             if column.kind is Kind.CHECK), -1)
        self.choice = ColumnChoice(self, model.columns, memory, "tasks")
        self.choice.changed.connect(model.make_cells_again)
        model.pins = self._pins
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(lambda first, last: self._hide_known(first.row(), last.row()))
        model.rowsInserted.connect(lambda _, first, last: self._hide_known(first, last))

    # What is chosen

    @property
    def stretches(self) -> list[Stretch]:
        """The selected rows, from top to bottom."""
        parts = self.selectionModel().selection()
        return sorted({(part.top(), part.bottom() + 1)
                       for part in map(parts.at, range(parts.count()))})

    @property
    def selection_size(self) -> int:
        """How many rows are selected, without those that are hidden."""
        hidden = sum(self.selectionModel().isRowSelected(row) for row in self._hidden_rows()) \
            if self._hidden else 0
        return sum(end - first for first, end in self.stretches) - hidden

    @property
    def selected(self) -> list[Task]:
        """The selected tasks that are known, from top to bottom."""
        return [task for first, end in self.stretches for task in self._tasks.known(first, end)
                if task.id not in self._hidden]

    @property
    def current(self) -> Task | None:
        """The task of the current row."""
        index = self.currentIndex()
        return self._tasks.task(index.row()) if index.isValid() else None

    def hide_tasks(self, ids: Iterable[int]) -> None:
        """Do not show these tasks, until they are shown again or gone."""
        fresh = set(ids) - self._hidden
        self._hidden |= fresh
        for task_id in fresh:
            self._set_hidden(task_id, True)

    def show_tasks(self, ids: Iterable[int]) -> None:
        """Show hidden tasks again."""
        for task_id in ids:
            self._hidden.discard(task_id)
            self._set_hidden(task_id, False)

    def use_thumbnails(self, picture: Callable[[str], QPixmap | None]) -> None:
        """Ask this for the small picture that a cell names."""
        self._painter.thumbnail = picture

    def _set_hidden(self, task_id: int, hidden: bool) -> None:
        row = self._tasks.row_of(task_id)
        if row >= 0:
            self.setRowHidden(row, hidden)

    def _hidden_rows(self) -> list[int]:
        return [row for row in map(self._tasks.row_of, self._hidden) if row >= 0]

    def _hide_known(self, first: int, last: int) -> None:
        if self._hidden:
            for row in self._hidden_rows():
                if first <= row <= last and not self.isRowHidden(row):
                    self.setRowHidden(row, True)

    def _pins(self) -> list[Stretch]:
        found = self.stretches
        return found if sum(end - first for first, end in found) <= PINNED else []

    def _on_reset(self) -> None:
        self.scrollToTop()
        self._sight = (-1, -1)
        self._hide_known(0, self._tasks.rowCount())

    # Painting

    @property
    def sight(self) -> Stretch:
        """The rows that can be seen."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        total = self._tasks.rowCount()
        return (max(0, first), (last + 1) if last >= 0 else total)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that can be seen, and ask for what is missing of them."""
        sight = self.sight
        painter = QPainter(self.viewport())
        self._painter.begin(painter)
        columns = [(number, self.columnViewportPosition(number), self.columnWidth(number))
                   for number in range(len(self._tasks.columns))
                   if not self.isColumnHidden(number)]
        chosen = self.stretches
        dirty, high = event.rect(), px(ROW_HEIGHT)
        for row in range(*sight):
            top = self.rowViewportPosition(row)
            if top > dirty.bottom() or top + high <= dirty.top() or self.isRowHidden(row):
                continue
            selected = any(first <= row < end for first, end in chosen)
            self._paint_row(row, top, columns, selected)
        painter.end()
        self._tasks.want(*sight)
        if sight != self._sight:
            self._sight = sight
            self.sight_changed.emit()

    def _paint_row(self, row: int, top: int, columns: list[tuple[int, int, int]],
                   selected: bool) -> None:
        paint = self._painter
        width, high = self.viewport().width(), px(ROW_HEIGHT)
        paint.ground(top, width, high, selected, row == self._hover.row,
                     row == self._hover.current)
        cells = self._tasks.cells(row)
        kinds = self._tasks.columns
        for place, (number, left, wide) in enumerate(columns):
            first = place == 0
            area = QRect(left + (self.edge if first else 6), top,
                         wide - (self.edge + 6 if first else 12), high - 1)
            if kinds[number].kind is Kind.CHECK:
                paint.check(area, selected)
            elif cells is None:
                paint.nothing(area, kinds[number].kind)
            else:
                paint.cell(area, kinds[number].kind, cells[number])

    # The keyboard and the mouse

    edge = 24

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a check box chooses besides; the others stay chosen."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and index.column() == self._checks:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.selectionModel().select(QItemSelection(index, index), flags.Toggle | flags.Rows)
            event.accept()
            return
        super().mousePressEvent(event)

    def scrollTo(self, index: Index,
                 hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
                 ) -> None:
        """Bring a row into sight, also when the first column is hidden."""
        shown = next(number for number in range(len(self._tasks.columns))
                     if not self.isColumnHidden(number))
        super().scrollTo(self._tasks.index(index.row(), shown), hint)

    def fit_columns(self) -> None:
        """Hide what has no room, in the order in which columns give way."""
        if hasattr(self, "choice"):
            self.choice.fit(self.viewport().width())

    def _set_up_columns(self) -> None:
        super()._set_up_columns()
        head = self.horizontalHeader()
        head.setSectionsMovable(False)
        for number, column in enumerate(self._tasks.columns):
            if not column.stretch:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
