"""Which columns a table shows and how wide: what a person chose, then what has room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from postdeck.gui.memory import Memory
from postdeck.gui.tables.columns import Column

_REMEMBER_MS = 400


class ColumnChoice(QObject):
    """The columns of one table, remembered under its name; `changed`: others are shown now."""

    changed = Signal()

    def __init__(self, table: QTableView, columns: Sequence[Column[Any]], memory: Memory,
                 name: str) -> None:
        super().__init__(table)
        self._table, self._columns, self._memory = table, columns, memory
        self._names = f"{name}.hidden", f"{name}.shown", f"{name}.widths"
        self._hidden = {column.key for column in columns if column.optional}
        self._hidden |= set(memory.get(self._names[0]))
        self._hidden -= set(memory.get(self._names[1]))
        self._blocked: set[str] = set()
        self._fitting = False
        self._widths = {number: column.width for number, column in enumerate(columns)}
        self._later = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._later.timeout.connect(self._remember_widths)
        self._read_widths()
        head = table.horizontalHeader()
        head.sectionResized.connect(self._on_section_resized)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda at: self.menu().popup(head.mapToGlobal(at)))

    def block(self, key: str, blocked: bool) -> None:
        """Have a column make room for another one, whatever was chosen."""
        (self._blocked.add if blocked else self._blocked.discard)(key)

    def shows(self, key: str) -> bool:
        """Whether a column can be seen now."""
        return any(column.key == key and not self._table.isColumnHidden(number)
                   for number, column in enumerate(self._columns))

    def show(self, key: str, wanted: bool) -> None:
        """Show or hide a column, now and from now on."""
        (self._hidden.discard if wanted else self._hidden.add)(key)
        usual = {column.key for column in self._columns if column.optional}
        self._memory.put(self._names[0], *sorted(self._hidden - usual))
        self._memory.put(self._names[1], *sorted(usual - self._hidden))
        self.fit(self._table.viewport().width())

    def menu(self) -> QMenu:
        """The columns, to be ticked."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._columns:
            if column.title and (column.gives_way or column.optional):
                action = QAction(column.title, menu, checkable=True)
                action.setChecked(column.key not in self._hidden)
                action.toggled.connect(lambda on, key=column.key: self.show(key, on))
                menu.addAction(action)
        menu.addSeparator()
        menu.addAction(_tr("Usual columns")).triggered.connect(self.reset)
        return menu

    def open_menu(self, at: QPoint) -> None:
        """Show the menu at a place of the screen."""
        self.menu().popup(at)

    def reset(self) -> None:
        """Show the columns that everybody begins with, as wide as they are then."""
        self._hidden = {column.key for column in self._columns if column.optional}
        for name in self._names:
            self._memory.put(name)
        for number, column in enumerate(self._columns):
            self._widths[number] = column.width
            if not column.stretch and not self._table.isColumnHidden(number):
                self._table.setColumnWidth(number, column.width)
        self.fit(self._table.viewport().width())

    def fit(self, room: int) -> None:
        """Hide what has no room, in the order in which columns give way."""
        self._fitting = True
        before = self._table.horizontalHeader().hiddenSectionCount()
        out = self._hidden | self._blocked
        width = self._widths
        shown = [n for n, column in enumerate(self._columns) if column.key not in out]
        need = sum(width[n] for n in shown)
        for number in sorted((n for n in shown if self._columns[n].gives_way),
                             key=lambda n: self._columns[n].gives_way):
            if need <= room:
                break
            shown.remove(number)
            need -= width[number]
        for number in range(len(self._columns)):
            if self._table.isColumnHidden(number) == (number in shown):
                self._table.setColumnHidden(number, number not in shown)
                if number in shown and not self._columns[number].stretch:
                    self._table.setColumnWidth(number, self._widths[number])
        self._fitting = False
        if self._table.horizontalHeader().hiddenSectionCount() != before:
            self.changed.emit()

    def _read_widths(self) -> None:
        kept = dict(word.partition("=")[::2] for word in self._memory.get(self._names[2]))
        for number, column in enumerate(self._columns):
            width = kept.get(column.key, "")
            if width.isdigit() and not column.stretch:
                self._widths[number] = max(48, min(int(width), 800))
                self._table.setColumnWidth(number, self._widths[number])

    def _on_section_resized(self, number: int, before: int, now: int) -> None:
        if not self._fitting and before and now and not self._columns[number].stretch:
            self._widths[number] = now
            self._later.start()

    def _remember_widths(self) -> None:
        self._memory.put(self._names[2], *(
            f"{column.key}={self._widths[number]}" for number, column in enumerate(self._columns)
            if self._widths[number] != column.width))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColumnChoice", text)
