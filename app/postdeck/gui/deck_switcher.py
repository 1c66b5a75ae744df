"""The menu of decks below the rail's head: this computer, the others, and where they are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from postdeck.core.settings import RemoteDeckSettings
from postdeck.gui.house import HouseForWindow
from postdeck.gui.look import Look
from postdeck.gui.widgets.deck_mark import KEY, DeckMark


class DeckSwitcher(QObject):
    """`chosen` carries the RemoteDeckSettings of a deck, None for this computer."""

    chosen = Signal(object)
    settings_asked = Signal()

    def __init__(self, mark: DeckMark, house: HouseForWindow, look: Look,
                 current: Callable[[], RemoteDeckSettings | None]) -> None:
        super().__init__(mark)
        self._mark, self._house, self._look, self._current = mark, house, look, current
        self.menu = QMenu(mark)
        self.menu.setMinimumWidth(240)
        self.menu.setAccessibleName(self.tr("Decks"))
        mark.let_open()
        mark.clicked.connect(self.open)
        QShortcut(QKeySequence(KEY), mark.window()).activated.connect(self.open)

    def open(self) -> None:
        """Show the decks that there are now."""
        self.fill()
        self.menu.popup(self._mark.mapToGlobal(QPoint(0, self._mark.height() + 4)))
        self.menu.setActiveAction(self.menu.actions()[0])

    def fill(self) -> None:
        """Read the decks from the settings again."""
        self.menu.clear()
        current = self._current()
        self._add(self._house.deck.name, "computer", None, current is None)
        for deck in self._house.settings.remote_decks:
            self._add(deck.name, "globe", deck, current is not None and deck.name == current.name)
        self.menu.addSeparator()
        words = self.tr("Change decks…") if self._house.settings.remote_decks \
            else self.tr("Add a deck…")
        more = self.menu.addAction(self._look.icon("settings", "text_2"), words)
        more.triggered.connect(self.settings_asked)

    def _add(self, name: str, icon: str, deck: RemoteDeckSettings | None, on: bool) -> QAction:
        plain = name.replace("&", "&&").replace("\t", " ")
        action = self.menu.addAction(
            self._look.icon("check" if on else icon, "accent_text" if on else "text_2"), plain)
        action.setStatusTip(self.tr("Shown now") if on else "")
        action.triggered.connect(partial(self.chosen.emit, deck))
        return action
