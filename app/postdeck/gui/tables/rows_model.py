"""Table models over items in memory; changed rows are changed in place, so selection stays."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postdeck.gui.tables.columns import CELL_ROLE, ITEM_ROLE, Column

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ColumnsModel(QAbstractTableModel, Generic[T]):
    """A list of items seen through columns."""

    def __init__(self, columns: Sequence[Column[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._items: list[T] = []

    def item(self, row: int) -> T:
        """The item of a row."""
        return self._items[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are here."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, or the item behind it."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == CELL_ROLE:
            return self.columns[index.column()].cell(item)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
                    Qt.ItemDataRole.AccessibleTextRole):
            cell = self.columns[index.column()].cell(item)
            return cell.chip.text if cell.chip else cell.text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's title."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def repaint_rows(self, first: int, last: int) -> None:
        """Say that these rows look different now."""
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _replace(self, row: int, item: T) -> None:
        self._items[row] = item
        self.repaint_rows(row, row)

    def _insert(self, row: int, items: Sequence[T]) -> None:
        if items:
            self.beginInsertRows(QModelIndex(), row, row + len(items) - 1)
            self._items[row:row] = items
            self.endInsertRows()

    def _take(self, row: int, number: int = 1) -> None:
        if number:
            self.beginRemoveRows(QModelIndex(), row, row + number - 1)
            del self._items[row:row + number]
            self.endRemoveRows()

    def _reset(self, items: Sequence[T]) -> None:
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()


class RowsModel(ColumnsModel[T]):
    """A whole list, given anew whenever it changes; `key` says which item is which."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._key = key

    def set_rows(self, items: Sequence[T]) -> None:
        """Show these items in this order; rows that stay keep their selection."""
        wanted = {self._key(item) for item in items}
        for row in range(len(self._items) - 1, -1, -1):
            if self._key(self._items[row]) not in wanted:
                self._take(row)
        present = [self._key(item) for item in self._items]
        here = set(present)
        order = [self._key(item) for item in items if self._key(item) in here]
        if present != order:
            self._reset(items)
            return
        for row, item in enumerate(items):
            if row >= len(self._items) or self._key(self._items[row]) != self._key(item):
                self._insert(row, [item])
            elif self._items[row] != item:
                self._replace(row, item)

    def row_of(self, key: Hashable) -> int:
        """The row of an item, or -1."""
        return next((r for r, item in enumerate(self._items) if self._key(item) == key), -1)
