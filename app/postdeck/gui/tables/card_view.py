"""Phones as cards under the heads of their groups: layout, keyboard, pointer, dropped files."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
)

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.tables.card_delegate import GAP, CardDelegate
from postdeck.gui.tables.card_model import CardModel, Entry
from postdeck.gui.tables.rows_model import Index
from postdeck.gui.widgets.card import Card, Part, Section
from postdeck.gui.widgets.device_card import CARD_WIDTH, SECTION_HEIGHT
from postdeck.gui.widgets.drop_zone import files_in
from postdeck.gui.widgets.parts import restyle

_EDGE = 24
_FORGET_MS = 10_000
"""How long cards stay drawn that nobody sees: whoever comes back soon finds them at once."""
_BAR = 12
"""The width of the scroll bar, as style.py has it: it stands in the page's margin, always, so that
no card moves when it is needed."""


class CardView(QListView):
    """Signals carry serials: `opened` by Enter or a double click, `chosen` when others are
    selected, `menu_asked` and `action_asked` by a card's dots and button, `dropped` files and the
    phones they fell on. `folded` names a group that is to be folded or unfolded. `scrolled` comes
    when other cards can be seen."""

    opened = Signal(str)
    chosen = Signal()
    menu_asked = Signal(str, QPoint)
    action_asked = Signal(str)
    dropped = Signal(tuple, tuple)
    folded = Signal(str)
    scrolled = Signal()

    def __init__(self, look: Look, name: str, picture: Callable[[str], QImage | None]) -> None:
        super().__init__()
        self.model_ = CardModel(self)
        self.hovered: tuple[int, Part] = (-1, Part.BODY)
        self.targets: frozenset[str] = frozenset()
        self.shows_focus = False
        self.setProperty("drawsFocus", True)  # the ring goes around a card, not its cell
        self._look, self._picture = look, picture
        self.setModel(self.model_)
        self.setAccessibleName(name)
        self._set_up()
        self._delegate = CardDelegate(self, look, picture)
        self.setItemDelegate(self._delegate)
        self._unseen = QTimer(self, singleShot=True, interval=_FORGET_MS)
        self._unseen.timeout.connect(self._delegate.forget)
        look.changed.connect(self._on_look_changed)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        self.doubleClicked.connect(self._on_index_double_clicked)

    # --- what is where ---

    @property
    def room(self) -> int:
        """The width of a whole row of cells."""
        return self.width() - 2 * (_EDGE - GAP // 2) - 2  # with no pixel to spare Qt wraps early

    @property
    def cell_width(self) -> int:
        """The width of a card and the gap around it."""
        columns = max(1, self.room // (px(CARD_WIDTH) + GAP))
        return self.room // columns

    def card_rect(self, cell: QRect) -> QRect:
        """The card in its cell."""
        half = GAP // 2
        if cell.height() == px(SECTION_HEIGHT):
            return cell.adjusted(half, 0, -half, 0)
        return cell.adjusted(half, 0, -half, -GAP)

    def visible(self) -> list[str]:
        """The serials of the cards that can be seen, even in part."""
        area = self.viewport().rect()
        found = []
        for row in range(self.model_.rowCount()):
            entry = self.model_.item(row)
            if isinstance(entry, Card):
                place = self.visualRect(self.model_.index(row, 0))
                if place.intersects(area):
                    found.append(entry.serial)
                elif place.top() > area.bottom():
                    break
        return found

    def place_of(self, serial: str) -> QRect:
        """A card's rectangle in the viewport; empty for a phone that has none."""
        row = self.model_.row_of_card(serial)
        return self.card_rect(self.visualRect(self.model_.index(row, 0))) if row >= 0 else QRect()

    def part_rect(self, serial: str, part: Part) -> QRect:
        """Where a part of a card is, in the viewport."""
        card, row = self.place_of(serial), self.model_.row_of_card(serial)
        entry = self.model_.item(row)
        assert isinstance(entry, Card)
        if part is Part.MENU:
            return self._delegate.painter.menu_rect(card)
        return self._delegate.painter.action_rect(card, entry.foot) if part is Part.ACTION else card

    # --- what is chosen ---

    @property
    def selected(self) -> list[str]:
        """The serials of the selected cards, in the order of the page."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        entries = (self.model_.item(row) for row in rows)
        return [entry.serial for entry in entries if isinstance(entry, Card)]

    @property
    def current(self) -> str:
        """The serial of the current card, "" when there is none."""
        entry = self._entry(self.currentIndex())
        return entry.serial if isinstance(entry, Card) else ""

    def select(self, serials: Sequence[str]) -> None:
        """Select these cards and no others; the first one becomes the current one."""
        selection = QItemSelection()
        rows = [row for row in map(self.model_.row_of_card, serials) if row >= 0]
        for row in rows:
            index = self.model_.index(row, 0)
            selection.select(index, index)
        model = self.selectionModel()
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows and self.currentIndex().row() not in rows:
            model.setCurrentIndex(self.model_.index(rows[0], 0),
                                  QItemSelectionModel.SelectionFlag.NoUpdate)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; what is selected and where the page stands stays."""
        selected, current = self.selected, self.current
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        try:
            self.model_.set_rows(entries)
            if self.selected != selected:
                self.select(selected)
            row = self.model_.row_of_card(current) if current else -1
            if row >= 0 and self.current != current:
                self.selectionModel().setCurrentIndex(
                    self.model_.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        finally:
            self.blockSignals(False)
        if self.verticalScrollBar().value() != place:
            self.verticalScrollBar().setValue(place)
        if self.selected != selected:
            self.chosen.emit()

    def repaint_card(self, serial: str) -> None:
        """Draw one card anew: its picture came."""
        row = self.model_.row_of_card(serial)
        if row >= 0:
            self.update(self.model_.index(row, 0))

    # --- Qt's side ---

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Other cards are selected."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Left and Right fold on a section, Escape lets go."""
        self._show_focus(True)
        entry, key = self._entry(self.currentIndex()), event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(entry, Section) and (enter or key == Qt.Key.Key_Space or key == (
                Qt.Key.Key_Right if entry.folded else Qt.Key.Key_Left)):
            self.folded.emit(entry.name)
        elif enter and isinstance(entry, Card):
            self.opened.emit(entry.serial)
        elif key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy the card's words; the page copies serials
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Dots, buttons and sections act; the rest of a card is selected."""
        self._show_focus(False)
        at = event.position().toPoint()
        entry, part = self._entry(self.indexAt(at)), self._part_at(at)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and isinstance(entry, Section):
            self.folded.emit(entry.name)
        elif left and isinstance(entry, Card) and part is Part.ACTION:
            self.action_asked.emit(entry.serial)
        elif left and isinstance(entry, Card) and part is Part.MENU:
            if entry.serial not in self.selected:
                self.select([entry.serial])
            self.menu_asked.emit(entry.serial, self.viewport().mapToGlobal(at))
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the card under the pointer, or of the current one by the keyboard."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self._entry(index)
        if isinstance(entry, Card):
            if entry.serial not in self.selected:
                self.select([entry.serial])
            place = self.viewport().mapToGlobal(
                self.part_rect(entry.serial, Part.MENU).bottomLeft()) if by_key \
                else event.globalPos()
            self.menu_asked.emit(entry.serial, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what can be pressed."""
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        self._hover((self.indexAt(at).row(), self._part_at(at)))

    def viewportEvent(self, event: QEvent) -> bool:
        """Put the light out when the pointer goes."""
        if event.type() == QEvent.Type.Leave:
            self._hover((-1, Part.BODY))
        return super().viewportEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """By the keyboard the ring shows where one is."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self.model_.rowCount():
            self.selectionModel().setCurrentIndex(
                self.model_.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        reason = getattr(event, "reason", lambda: None)()
        self._show_focus(reason in (Qt.FocusReason.TabFocusReason,
                                    Qt.FocusReason.BacktabFocusReason,
                                    Qt.FocusReason.ShortcutFocusReason))

    def focusOutEvent(self, event: QEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._show_focus(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome; where they may fall is said while they move."""
        event.setAccepted(bool(files_in(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the phones that the files would be for."""
        self._aim(self._targets_at(event.position().toPoint()))
        event.setAccepted(bool(files_in(event.mimeData())))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went away."""
        self._aim(())

    def dropEvent(self, event: QDropEvent) -> None:
        """They are here, for the phones below or for nobody yet."""
        targets = self._targets_at(event.position().toPoint())
        self._aim(())
        event.acceptProposedAction()
        self.dropped.emit(files_in(event.mimeData()), targets)

    def showEvent(self, event: QShowEvent) -> None:
        """What is still drawn is of use."""
        self._unseen.stop()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Drawn cards take 0.4 MB each."""
        super().hideEvent(event)
        self._unseen.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.scrolled.emit()

    # --- inside ---

    def _entry(self, index: Index) -> Entry | None:
        return self.model_.item(index.row()) if index.isValid() else None

    def _part_at(self, at: QPoint) -> Part:
        index = self.indexAt(at)
        entry = self._entry(index)
        if not isinstance(entry, Card):
            return Part.BODY
        return self._delegate.painter.part_at(self.card_rect(self.visualRect(index)), entry, at)

    def _targets_at(self, at: QPoint) -> tuple[str, ...]:
        entry = self._entry(self.indexAt(at))
        if not isinstance(entry, Card):
            return ()
        selected = self.selected
        return tuple(selected) if entry.serial in selected else (entry.serial,)

    def _aim(self, serials: Sequence[str]) -> None:
        if self.targets != frozenset(serials):
            self.targets = frozenset(serials)
            self.viewport().update()

    def _hover(self, where: tuple[int, Part]) -> None:
        before, self.hovered = self.hovered, where
        if before != where:
            for row in {before[0], where[0]} - {-1}:
                self.update(self.model_.index(row, 0))
            hand = where[1] is not Part.BODY
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand
                                      else Qt.CursorShape.ArrowCursor)

    def _show_focus(self, wanted: bool) -> None:
        if wanted != self.shows_focus:
            self.shows_focus = wanted
            self.viewport().update()

    def _on_range_changed(self, least: int, most: int) -> None:
        restyle(self.verticalScrollBar(), "idle", most <= least)
        self.scrolled.emit()

    def _on_look_changed(self) -> None:
        self._delegate.dress(self._look)
        self.viewport().update()

    def _on_index_double_clicked(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if isinstance(entry, Card):
            self.opened.emit(entry.serial)

    def _set_up(self) -> None:
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setSpacing(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setProperty("role", "cards")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setProperty("idle", True)
        edge = _EDGE - GAP // 2
        self.setViewportMargins(edge, 0, edge - _BAR, 0)
        self.verticalScrollBar().setSingleStep(40)
