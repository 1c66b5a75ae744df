"""What surrounds the pages: palette, tray, the question at leaving, the ear for a later start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from postdeck.core.settings import Notices
from postdeck.gui.commands import Commands, Place
from postdeck.gui.deck_view import DeckView
from postdeck.gui.finding import Finding
from postdeck.gui.help.door import HelpDoor
from postdeck.gui.house import HouseForWindow
from postdeck.gui.instance import FirstWindow
from postdeck.gui.leaving import Leave, Leaving
from postdeck.gui.look import Look
from postdeck.gui.missed import MissedNote
from postdeck.gui.palette import Find, Palette
from postdeck.gui.places import TASKS
from postdeck.gui.tray import Tray
from postdeck.gui.widgets.message_bar import MessageBar
from postdeck.gui.widgets.rail import Rail

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget


class Going(Place, Protocol):
    """Where a frame can send the window."""

    rail: Rail


class Frame(QObject):
    """Belongs to one window, above whose pages `notes` stand. `over`: PostDeck is to end now."""

    over = Signal()

    def __init__(self, window: QMainWindow, going: Going, home: DeckView,
                 view: Callable[[], DeckView], messages: MessageBar, look: Look,
                 house: HouseForWindow | None) -> None:
        super().__init__(window)
        self._window, self._going, self._home = window, going, home
        self._house = house
        self.commands = Commands(going, messages, house, self._on_quit_asked)
        self.finding = Finding(view, going.show_page, self.commands.finds)
        self.help = HelpDoor(window, lambda: going.rail.current, look, home.jobs, house)
        self.palette = Palette(window, look, self._known, self.finding.search,
                               self.finding.show_task)
        self.tray = Tray(home.live, look, self._wanted_notices, self)
        hold = house.hold if house is not None else lambda on: None
        self.leaving = Leaving(home.deck, home.live, home.jobs, look,
                               lambda: self.tray.there, hold, self)
        self.missed = MissedNote(look, home.deck, home.live, home.jobs, self._on_missed_asked,
                                 messages.tell)
        self.first = FirstWindow(house.folder, self) if house is not None else None
        self._connect()

    @property
    def notes(self) -> tuple[QWidget, ...]:
        """What is said over all pages until it is settled."""
        return self.leaving.note, self.missed

    def may_close(self) -> bool:
        """Whether closing the window ends PostDeck now; else the question is being asked."""
        return self.leaving.wanted() is Leave.NOW

    def come_forward(self) -> None:
        """Bring the window up, wherever it was."""
        window = self._window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """No icon, no listener and no page of help stay."""
        self.tray.close()
        self.help.close()
        if self.first is not None:
            self.first.close()

    def _connect(self) -> None:
        shortcut = QShortcut(QKeySequence("Ctrl+K"), self._window)
        shortcut.activated.connect(self.palette.open)
        self._going.rail.help.clicked.connect(self.help.open_fitting)
        self.tray.show_asked.connect(self.come_forward)
        self.tray.tasks_asked.connect(self._on_tasks_asked)
        self.tray.quit_asked.connect(self._on_quit_asked)
        self.missed.grew.connect(
            lambda text: self.tray.tell(self.tr("Posts were missed"), text, bad=True))
        self.leaving.settled.connect(self.over)
        self.leaving.hidden.connect(self._window.hide)
        if self.first is not None:
            self.first.asked.connect(self._on_first_asked)

    def _on_tasks_asked(self) -> None:
        self.come_forward()
        self._going.show_page(TASKS)

    def _on_missed_asked(self) -> None:
        """They are those of this computer, whichever deck is shown."""
        self._going.show_deck(None)
        self._home.show_undecided()

    def _on_quit_asked(self) -> None:
        if self.may_close():
            self.over.emit()
        else:
            self.come_forward()

    def _on_first_asked(self, files: tuple[str, ...]) -> None:
        self.come_forward()
        if files:
            self._going.compose(files)

    def _wanted_notices(self) -> Notices:
        return self._house.settings.notices if self._house is not None else Notices.ALL

    def _known(self) -> list[Find]:
        return [*self.finding.known(), *self.help.finds()]
