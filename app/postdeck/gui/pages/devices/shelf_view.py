"""The phones as cards or as a list, with one selection for both; or why there are none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QStackedWidget

from postdeck.core.device import Device
from postdeck.gui.context import Context
from postdeck.gui.tables.card_model import Entry
from postdeck.gui.tables.card_view import CardView
from postdeck.gui.tables.device_columns import device_columns
from postdeck.gui.tables.rows_model import RowsModel
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.widgets.card import Foot
from postdeck.gui.widgets.drop_zone import files_in
from postdeck.gui.widgets.empty import Empty

CARDS, LIST = "cards", "list"
PictureOf = Callable[[str], QImage | None]


class ShelfView(QStackedWidget):
    """Signals: `chosen` when other phones are selected, `picked` when that happened in the list;
    `opened`, `action_asked` carry a serial, `menu_asked` a place of the screen, `dropped` files
    and the serials they fell on, `folded` a group; `scrolled` when others can be seen."""

    chosen = Signal()
    picked = Signal()
    opened = Signal(str)
    action_asked = Signal(str)
    menu_asked = Signal(QPoint)
    dropped = Signal(tuple, tuple)
    folded = Signal(str)
    scrolled = Signal()

    def __init__(self, context: Context, picture: PictureOf,
                 foot: Callable[[Device], Foot]) -> None:
        super().__init__()
        look = context.look
        self._as_list = self._syncing = False
        self._blank = True
        self.rows = RowsModel[Device](device_columns(context.live, context.clock, foot),
                                      key=lambda device: device.serial, parent=self)
        self.table = TableView[Device](look, self.rows, self.tr("Phones"))
        self.table.remember_columns(context.memory, "phones")
        self.cards = CardView(look, self.tr("Phones as cards"), picture)
        self.empty = Empty(look, "phones", self.tr("No phones yet."), self.tr("Connect a phone"))
        for view in (self.cards, self.table, self.empty):
            self.addWidget(view)
        self._connect()

    # --- what is shown ---

    def show_as(self, view: str) -> None:
        """CARDS or LIST."""
        self._as_list = view == LIST
        self._show()

    def show_phones(self, phones: Sequence[Device], entries: Sequence[Entry], why_empty: str,
                    act: str) -> None:
        """Show these in the list, those as cards; without any, a sentence and a button's words.

        Without a sentence nothing at all: nobody knows yet.
        """
        self._syncing = True
        self.rows.set_rows(phones)
        self.cards.set_entries(entries)
        self._syncing = False
        self._blank = not why_empty
        if why_empty:
            self.empty.say(why_empty, act)
        self._show()

    def repaint_rows(self) -> None:
        """What rows say without being changed themselves is another by now."""
        if self.shows_list:
            self.rows.repaint_rows(0, self.rows.rowCount() - 1)

    @property
    def shows_list(self) -> bool:
        """Whether the list can be seen."""
        return self.currentWidget() is self.table

    def in_sight(self) -> list[str]:
        """The serials of the cards that can be seen."""
        return self.cards.visible() if self.currentWidget() is self.cards else []

    def place_of(self, serial: str) -> QPoint:
        """A place of the screen near a phone's name."""
        if not self.shows_list:
            return self.cards.viewport().mapToGlobal(
                self.cards.place_of(serial).topLeft() + QPoint(8, 8))
        index = self.rows.index(max(0, self.rows.row_of(serial)), 0)
        return self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft())

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        if (shown := self.currentWidget()) is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is selected ---

    @property
    def selected(self) -> list[str]:
        """Serials, in the order in which they are shown."""
        return [each.serial for each in self.table.selected] if self._as_list \
            else self.cards.selected

    def select(self, serials: Sequence[str]) -> None:
        """Select these and no others."""
        self.cards.select(serials)
        if serials:
            self.cards.scrollTo(self.cards.currentIndex())

    def clear_selection(self) -> None:
        """Select nothing."""
        self.table.clearSelection()
        self.cards.clearSelection()

    # --- inside ---

    def _show(self) -> None:
        wanted = self.table if self._as_list else self.cards
        self.setCurrentWidget(wanted if self.rows.rowCount() or self._blank else self.empty)
        self.setFocusProxy(wanted)

    def _connect(self) -> None:
        self.table.chosen.connect(self._on_table_chosen)
        self.table.opened.connect(lambda device: self.opened.emit(device.serial))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self.menu_asked.emit(self.table.viewport().mapToGlobal(at)))
        self.table.viewport().setAcceptDrops(True)
        self.table.viewport().installEventFilter(self)
        self.cards.chosen.connect(self._on_cards_chosen)
        self.cards.opened.connect(self.opened)
        self.cards.menu_asked.connect(lambda serial, at: self.menu_asked.emit(at))
        self.cards.action_asked.connect(self.action_asked)
        self.cards.dropped.connect(self.dropped)
        self.cards.folded.connect(self.folded)
        self.cards.scrolled.connect(self.scrolled)

    def _on_table_chosen(self) -> None:
        if self._syncing:
            return
        self._syncing = True
        self.cards.select([each.serial for each in self.table.selected])
        self._syncing = False
        self.chosen.emit()
        self.picked.emit()

    def _on_cards_chosen(self) -> None:
        if self._syncing:
            return
        self._syncing = True
        flag = QItemSelectionModel.SelectionFlag
        self.table.clearSelection()
        for serial in self.cards.selected:
            self.table.selectionModel().select(
                self.rows.index(self.rows.row_of(serial), 0), flag.Select | flag.Rows)
        self._syncing = False
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files over the list are for the row below, or for the selection that it belongs to."""
        if watched is not self.table.viewport() or not isinstance(event, QDropEvent):
            return False
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(files, self._below(event.position().toPoint().y()))
        return bool(files)

    def _below(self, y: int) -> tuple[str, ...]:
        row, chosen = self.table.rowAt(y), [each.serial for each in self.table.selected]
        if row < 0:
            return ()
        serial = self.rows.item(row).serial
        return tuple(chosen) if serial in chosen else (serial,)
