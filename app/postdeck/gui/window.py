"""The main window: the rail, the pages, the message bar and the status line around one deck."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.clock import Clock, SystemClock
from postdeck.core.deck import Deck
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.pages.accounts_page import AccountsPage
from postdeck.gui.pages.compose_page import ComposePage
from postdeck.gui.pages.devices_page import DevicesPage
from postdeck.gui.pages.tasks_page import TasksPage
from postdeck.gui.status_line import StatusLine
from postdeck.gui.widgets.drop_zone import files_in
from postdeck.gui.widgets.message_bar import MessageBar
from postdeck.gui.widgets.rail import Rail

DEVICES, ACCOUNTS, COMPOSE, TASKS = range(4)
_NARROW_BELOW = 1200


class MainWindow(QMainWindow):
    """The window on a deck; `closed` comes once, when a person closes it."""

    closed = Signal()

    def __init__(self, deck: Deck, look: Look, clock: Clock | None = None) -> None:
        super().__init__()
        self.setWindowTitle(f"PostDeck: {deck.name}")
        self.setMinimumSize(960, 600)
        self.resize(1440, 900)
        self.setAcceptDrops(True)
        self._deck = deck
        self.jobs = Jobs(self)
        clock = clock or SystemClock()
        self.live = Live(deck, self.jobs, clock, self)
        self.messages = MessageBar(look)
        context = Context(deck, clock, self.live, self.jobs, look,
                          self.messages, self.compose, self.show_tasks)
        self.rail = Rail(look, deck.name)
        self.devices = DevicesPage(context)
        self.accounts = AccountsPage(context)
        self.composer = ComposePage(context)
        self.tasks = TasksPage(context)
        self._pages = QStackedWidget()
        self._first_fields: tuple[QWidget, ...] = (
            self.devices.table, self.accounts.table, self.composer.caption.edit, self.tasks.table)
        self._lay_out(StatusLine(self.live, look, context.clock))
        self._connect()
        self.show_page(DEVICES)
        self.live.start()
        self.tasks.load()

    def show_page(self, index: int) -> None:
        """Show a page: DEVICES, ACCOUNTS, COMPOSE or TASKS."""
        self._pages.setCurrentIndex(index)
        self.rail.choose(index)
        first = self._first_fields[index]
        wanted = first if first.isVisible() else self._pages.currentWidget()
        if wanted is not None:
            wanted.setFocus()

    def compose(self, files: Sequence[str], serial: str = "") -> None:
        """Open Compose with files, perhaps for one phone."""
        self.show_page(COMPOSE)
        self.composer.add_files(tuple(files))
        if serial:
            self.composer.choose_phone(serial)

    def show_tasks(self) -> None:
        """Open Tasks at the newest."""
        self.show_page(TASKS)
        self.tasks.show_all()

    async def loaded(self) -> None:
        """Wait until everything that was asked of the deck is here."""
        await self.jobs.idle()

    async def shut(self) -> None:
        """Hear nothing any more and end every job; the deck may close after it."""
        self.live.close()
        await self.jobs.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A person wants to leave."""
        event.accept()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome anywhere."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Compose with what was dropped."""
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.compose(files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages the room that the rail can spare."""
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < _NARROW_BELOW)

    def _lay_out(self, status: StatusLine) -> None:
        for icon, text, page in (
            ("phones", self.tr("Devices"), self.devices),
            ("accounts", self.tr("Accounts"), self.accounts),
            ("compose", self.tr("Compose"), self.composer),
            ("tasks", self.tr("Tasks"), self.tasks),
        ):
            self.rail.add(icon, text, f"Ctrl+{self._pages.count() + 1}")
            page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._pages.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.messages)
        right.addWidget(self._pages, 1)
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.rail)
        above.addLayout(right, 1)
        centre = QWidget()
        lines = QVBoxLayout(centre)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(above, 1)
        lines.addWidget(status)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.jobs.troubled.connect(self.messages.complain)
        self.live.notice.connect(self._on_notice)
        self.live.devices_changed.connect(self._on_counts_changed)
        self.live.accounts_changed.connect(self._on_counts_changed)
        self.live.stats_changed.connect(self._on_counts_changed)
        for index in range(self._pages.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{index + 1}"), self)
            shortcut.activated.connect(lambda index=index: self.show_page(index))
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(
            lambda: self.compose(()))
        QShortcut(QKeySequence.StandardKey.Quit, self).activated.connect(self.close)

    def _on_notice(self, text: str, serious: bool) -> None:
        (self.messages.warn if serious else self.messages.tell)(text)

    def _on_counts_changed(self) -> None:
        live = self.live
        devices, accounts, _, tasks = self.rail.items
        devices.show_count(words.count(len(live.devices)) if live.devices else "")
        accounts.show_count(words.count(len(live.accounts)) if live.accounts else "")
        open_tasks = live.stats.pending + live.stats.running
        tasks.show_count(words.count(open_tasks) if open_tasks else "")
        if not live.devices:
            self.rail.mark.show_line(self.tr("No phones yet"))
        else:
            self.rail.mark.show_line(self.tr("{0}, {1} running").format(
                words.phones(len(live.devices)), words.count(live.stats.running)))
