"""Draws the entries of a card view, and keeps what was drawn while nothing of it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.tables.card_model import Entry
from postdeck.gui.tables.columns import ITEM_ROLE
from postdeck.gui.tables.rows_model import Index
from postdeck.gui.widgets.card import Card, Section, State
from postdeck.gui.widgets.device_card import CARD_HEIGHT, SECTION_HEIGHT, CardPainter

if TYPE_CHECKING:
    from postdeck.gui.tables.card_view import CardView

GAP = 16
_LEAST_KEPT, _MOST_KEPT = 32, 72
"""How many drawn cards are kept, 0.4 MB each at 100 %: more than a large screen shows."""


class CardDelegate(QStyledItemDelegate):
    """Asks the view where a card lies, and what is hovered, aimed at or focused."""

    def __init__(self, view: CardView, look: Look, picture: Callable[[str], QImage | None]) -> None:
        super().__init__(view)
        self._view, self._picture = view, picture
        self.painter = CardPainter(look)
        self._kept: dict[str, tuple[object, QPixmap]] = {}

    def dress(self, look: Look) -> None:
        """Draw everything anew, in another theme."""
        self.painter = CardPainter(look)
        self.forget()

    def forget(self) -> None:
        """Keep nothing of what was drawn."""
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Sections take the whole width."""
        if isinstance(index.data(ITEM_ROLE), Section):
            return QSize(self._view.room, px(SECTION_HEIGHT))
        return QSize(self._view.cell_width, px(CARD_HEIGHT) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw an entry."""
        entry: Entry = index.data(ITEM_ROLE)
        state: QStyle.StateFlag = option.state
        view = self._view
        current = index.row() == view.currentIndex().row() and view.shows_focus
        area = view.card_rect(option.rect)
        if isinstance(entry, Section):
            self.painter.paint_section(painter, area, entry, current)
            return
        hovered = view.hovered[1] if view.hovered[0] == index.row() else None
        now = State(bool(state & QStyle.StateFlag.State_Selected), current, hovered,
                    entry.serial in view.targets)
        painter.drawPixmap(option.rect.topLeft(), self._drawn(
            entry, now, option.rect, painter.device().devicePixelRatio()))

    def _drawn(self, card: Card, state: State, cell: QRect, ratio: float) -> QPixmap:
        """The card as it was drawn before, or anew when anything of it is another."""
        picture = self._picture(card.serial)
        key = (card, state, cell.size().toTuple(), ratio, picture and picture.cacheKey())
        kept = self._kept.pop(card.serial, None)
        if kept is None or kept[0] != key:
            kept = (key, self._draw(card, state, cell.size(), ratio, picture))
        self._kept[card.serial] = kept
        while len(self._kept) > max(_LEAST_KEPT, _MOST_KEPT / ratio ** 2):
            del self._kept[next(iter(self._kept))]
        return kept[1]

    def _draw(self, card: Card, state: State, size: QSize, ratio: float,
              picture: QImage | None) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.painter.paint(painter, self._view.card_rect(QRect(QPoint(), size)), card, picture,
                           state)
        painter.end()
        return pixmap
