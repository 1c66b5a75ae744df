"""Phones and the heads of their groups as rows of one list, of which only phones are selected."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from postdeck.gui.tables.columns import Cell, Column
from postdeck.gui.tables.rows_model import Index, RowsModel
from postdeck.gui.widgets.card import Card, Section
from postdeck.gui.widgets.device_card import CARD_WIDTH

Entry = Card | Section


def _cell(entry: Entry) -> Cell:
    if isinstance(entry, Card):
        return Cell(entry.said)
    return Cell(f"{entry.title}, {entry.count}")


def _key(entry: Entry) -> tuple[bool, str]:
    return (True, entry.serial) if isinstance(entry, Card) else (False, entry.name)


class CardModel(RowsModel[Entry]):
    """Sections and cards in one list; only cards can be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column("", _cell, CARD_WIDTH),), _key, parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sections can be reached, not selected."""
        flags = super().flags(index)
        if index.isValid() and isinstance(self.item(index.row()), Section):
            flags &= ~Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As for tables, but a card has no tooltip of its own."""
        return None if role == Qt.ItemDataRole.ToolTipRole else super().data(index, role)

    def row_of_card(self, serial: str) -> int:
        """The row of a phone's card, or -1."""
        return self.row_of((True, serial))
