"""Everything of the window that belongs to one deck: what is known of it, its jobs, its pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from postdeck.core.clock import Clock
from postdeck.core.deck import Deck
from postdeck.core.task import Platform, Task
from postdeck.gui.context import Context
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.memory import Memory
from postdeck.gui.pages.accounts_page import AccountsPage
from postdeck.gui.pages.compose_page import ComposePage
from postdeck.gui.pages.devices_page import DevicesPage
from postdeck.gui.pages.tasks_page import TasksPage
from postdeck.gui.places import COMPOSE, DEVICES, TASKS
from postdeck.gui.status_line import StatusLine
from postdeck.gui.widgets.message_bar import MessageBar


class DeckView(QStackedWidget):
    """The pages of a deck; `go` shows one of the window's pages, `status` stands at its foot.

    `far`: the deck is another computer, and so are the files that it posts.
    """

    def __init__(self, deck: Deck, look: Look, clock: Clock, messages: MessageBar,
                 go: Callable[[int], None], *, far: bool = False,
                 house: HouseForWindow | None = None, memory: Memory | None = None) -> None:
        super().__init__()
        self.deck = deck
        self._go = go
        self.jobs = Jobs(self)
        self.live = Live(deck, self.jobs, clock, self)
        context = Context(deck, clock, self.live, self.jobs, look, messages,
                          self.compose, self.show_tasks, far, None if far else house,
                          memory or Memory(), self.compose_again, self.show_phone)
        self.devices = DevicesPage(context)
        self.accounts = AccountsPage(context)
        self.composer = ComposePage(context)
        self.tasks = TasksPage(context)
        self.status = StatusLine(self.live, look, clock, None if far else house)
        self._first_fields: tuple[QWidget, ...] = (
            self.devices.table, self.accounts.table, self.composer.caption.edit, self.tasks.table)
        for page in (self.devices, self.accounts, self.composer, self.tasks):
            page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.addWidget(page)
        self.live.start()
        self.tasks.load()

    def show_page(self, index: int) -> None:
        """Show a page: DEVICES, ACCOUNTS, COMPOSE or TASKS."""
        self.setCurrentIndex(index)

    def take_focus(self) -> None:
        """Let the keyboard act on what the page is for."""
        first = self._first_fields[self.currentIndex()]
        wanted = first if first.isVisible() else self.currentWidget()
        if wanted is not None:
            wanted.setFocus()

    def compose(self, files: Sequence[str], serials: Sequence[str] = ()) -> None:
        """Open Compose with files, perhaps for these phones."""
        self._go(COMPOSE)
        self.composer.add_files(tuple(files))
        if serials:
            self.composer.choose_phones(serials)

    def compose_again(self, task: Task) -> None:
        """Open Compose with what a task posts; where to is still to be said."""
        self._go(COMPOSE)
        self.composer.compose_again(task)

    def show_phone(self, serial: str) -> None:
        """Open Devices at a phone."""
        self._go(DEVICES)
        self.devices.show_phone(serial)

    def show_tasks(self) -> None:
        """Open Tasks at the newest."""
        self._go(TASKS)
        self.tasks.show_all()

    def prefer(self, platform: Platform) -> None:
        """Begin a post for this app, unless one is being made."""
        if not self.composer.media.paths and not self.composer.targets.number:
            self.composer.targets.app.choose(platform.value)

    def read_again(self) -> None:
        """Ask the deck for everything that is shown: it was away, and news were missed."""
        self.live.start()
        self.tasks.model.reload()

    async def shut(self) -> None:
        """Hear nothing any more and end every job; the deck may close after it."""
        self.live.close()
        await self.tasks.shut()
        await self.devices.shut()
        await self.composer.shut()
        await self.jobs.close()
