"""The files of a post, one row each, in the order in which they are posted; moved and taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.file_row import CROSS, ROW, FileRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SHOWN = 4


@dataclass(frozen=True)
class FileItem:
    """A file; `kind` is "video" or "image", `about` a line such as “0:47, 38 MB”.

    `trouble` says what is wrong with it; `bad`: so much that it can't be posted. `called` is what
    people know a copy by, "" its own name.
    """

    path: str
    kind: str
    about: str
    trouble: str = ""
    bad: bool = False
    picture: QImage | None = None
    called: str = ""

    @property
    def name(self) -> str:
        """Its name."""
        return self.called or Path(self.path).name


class FileModel(QAbstractListModel):
    """Files in order; `ordered` comes when a person has moved one."""

    ordered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[FileItem] = []

    def put(self, items: Sequence[FileItem]) -> None:
        """Show these files."""
        if [each.path for each in items] == [each.path for each in self.items]:
            self.items = list(items)
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many files there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is read aloud."""
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (
                f"{index.row() + 1}. {item.name}", item.trouble, item.about)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.path}\n{item.trouble}" if item.trouble else item.path
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be taken, and let go between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved, never copied."""
        return Qt.DropAction.MoveAction

    def moveRows(self, source: Index, row: int, count: int, target: Index, to: int) -> bool:
        """Move a row in front of another one."""
        if not self.beginMoveRows(QModelIndex(), row, row + count - 1, QModelIndex(), to):
            return False
        taken = self.items[row:row + count]
        del self.items[row:row + count]
        at = to if to < row else to - count
        self.items[at:at] = taken
        self.endMoveRows()
        self.ordered.emit()
        return True


class FileList(QListView):
    """Shows files; `removed` carries the path of the one that was taken out.

    Dragging moves a file, and so do Alt+Up and Alt+Down; Delete takes it out.
    """

    removed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.files = FileModel(self)
        self._delegate = FileRow(look, self.files)
        self.setModel(self.files)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Files, in the order in which they are posted"))
        self.setAccessibleDescription(self.tr(
            "Alt with an arrow key moves a file, Delete takes it out."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.files.modelReset.connect(self._fit)
        look.changed.connect(self.viewport().update)
        self._fit()

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, in their order."""
        return tuple(item.path for item in self.files.items)

    def shift(self, step: int) -> None:
        """Move the current file up (-1) or down (1)."""
        row = self.currentIndex().row()
        to = row + step
        if row >= 0 and 0 <= to < self.files.rowCount():
            self.files.moveRows(QModelIndex(), row, 1, QModelIndex(), to + (step > 0))
            self.setCurrentIndex(self.files.index(to))

    def take_out(self, row: int) -> None:
        """Take a file out; its neighbour is the current one then."""
        if not 0 <= row < self.files.rowCount():
            return
        self.removed.emit(self.files.items[row].path)
        if left := self.files.rowCount():
            self.setCurrentIndex(self.files.index(min(row, left - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and take out by keyboard."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_out(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a row's cross takes the file out."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mouseReleaseEvent(event)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton \
                and self._cross(index).contains(at):
            self.take_out(index.row())

    def _cross(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index)
        return QRect(rect.right() - px(CROSS), rect.top(), px(CROSS), rect.height())

    def _fit(self) -> None:
        rows = self.files.rowCount()
        half = px(ROW) // 2 if rows > _SHOWN else 0
        self.setFixedHeight(max(1, min(_SHOWN, rows)) * px(ROW) + half)
