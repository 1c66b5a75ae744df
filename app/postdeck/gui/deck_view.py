"""Everything of the window that belongs to one deck: what is known of it, its jobs, its pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from postdeck.core.clock import Clock
from postdeck.core.deck import Deck
from postdeck.core.draft import Draft
from postdeck.core.task import Platform, Task
from postdeck.gui.context import Context
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.memory import Memory
from postdeck.gui.places import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS
from postdeck.gui.status_line import StatusLine
from postdeck.gui.widgets.message_bar import MessageBar

if TYPE_CHECKING:  # their modules come with the pages, too
    from postdeck.gui.pages.accounts_page import AccountsPage
    from postdeck.gui.pages.compose_page import ComposePage
    from postdeck.gui.pages.devices_page import DevicesPage
    from postdeck.gui.pages.tasks_page import TasksPage

Page = TypeVar("Page", bound=QWidget)

class DeckView(QStackedWidget):
    """The pages of a deck; `go` shows one of the window's pages, `status` stands at its foot.

    A page is made when it is first needed: a window that shows one page carries no other.
    `far`: the deck is another computer, and so are the files that it posts.
    """

    def __init__(self, deck: Deck, look: Look, clock: Clock, messages: MessageBar,
                 go: Callable[[int], None], *, far: bool = False,
                 house: HouseForWindow | None = None, memory: Memory | None = None) -> None:
        super().__init__()
        self.deck, self.far = deck, far
        self._go = go
        self.jobs = Jobs(self)
        self.live = Live(deck, self.jobs, clock, self)
        self._context = Context(deck, clock, self.live, self.jobs, look, messages,
                                self.compose, self.show_tasks, far, None if far else house,
                                memory or Memory(), self.compose_again, self.show_phone,
                                self.connect_phone)
        self.status = StatusLine(self.live, look, clock, None if far else house)
        self._made: set[int] = set()
        self._preferred: Platform | None = None
        for _ in range(SETTINGS):  # those before it are pages of a deck
            self.addWidget(QWidget())
        self.live.start()

    @cached_property
    def devices(self) -> DevicesPage:
        """The page of phones."""
        from postdeck.gui.pages.devices_page import DevicesPage

        return self._move_in(DEVICES, DevicesPage(self._context))

    @cached_property
    def accounts(self) -> AccountsPage:
        """The page of accounts."""
        from postdeck.gui.pages.accounts_page import AccountsPage

        return self._move_in(ACCOUNTS, AccountsPage(self._context))

    @cached_property
    def composer(self) -> ComposePage:
        """The page on which a post is made."""
        from postdeck.gui.pages.compose_page import ComposePage

        page = self._move_in(COMPOSE, ComposePage(self._context))
        if self._preferred is not None:
            page.prefer(self._preferred)
        return page

    @cached_property
    def tasks(self) -> TasksPage:
        """The page of tasks."""
        from postdeck.gui.pages.tasks_page import TasksPage

        page = self._move_in(TASKS, TasksPage(self._context))
        page.load()
        return page

    def _move_in(self, index: int, page: Page) -> Page:
        """Put a page into its place, and let it hear what is known already."""
        self._made.add(index)
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        room = self.widget(index)
        assert room is not None
        self.insertWidget(index, page)
        if self.currentWidget() is room:
            self.setCurrentWidget(page)
        self.removeWidget(room)
        room.deleteLater()
        self.live.tell()
        return page

    def _page(self, index: int) -> QWidget:
        if index == DEVICES:
            return self.devices
        if index == ACCOUNTS:
            return self.accounts
        return self.composer if index == COMPOSE else self.tasks

    def show_page(self, index: int) -> None:
        """Show a page: DEVICES, ACCOUNTS, COMPOSE or TASKS."""
        self.setCurrentWidget(self._page(index))

    def take_focus(self) -> None:
        """Let the keyboard act on what the page is for."""
        index = self.currentIndex()
        first = self._first_field(index)
        (first if first.isVisible() else self._page(index)).setFocus()

    def _first_field(self, index: int) -> QWidget:
        if index == DEVICES:
            return self.devices.table
        if index == ACCOUNTS:
            return self.accounts.table
        return self.composer.caption.edit if index == COMPOSE else self.tasks.table

    def compose(self, files: Sequence[str], serials: Sequence[str] = ()) -> None:
        """Open Compose with files, perhaps for these phones."""
        self._go(COMPOSE)
        self.composer.add_files(tuple(files))
        if serials:
            self.composer.choose_phones(serials)

    def compose_again(self, tasks: Sequence[Task]) -> None:
        """Open Compose with what tasks have posted; where to is still to be said."""
        self._go(COMPOSE)
        self.composer.compose_again(tasks)

    def show_phone(self, serial: str) -> None:
        """Open Devices at a phone."""
        self._go(DEVICES)
        self.devices.show_phone(serial)

    def connect_phone(self) -> None:
        """Open Devices at how a phone is connected."""
        self._go(DEVICES)
        self.devices.connect_button.click()

    def show_tasks(self) -> None:
        """Open Tasks at the newest."""
        self._go(TASKS)
        self.tasks.show_all()

    def show_undecided(self) -> None:
        """Open Tasks at those that wait for a person's word."""
        self._go(TASKS)
        self.tasks.filters.show_only_undecided()

    def prefer(self, platform: Platform) -> None:
        """Begin a post for this app, unless one is being made."""
        self._preferred = platform
        if COMPOSE in self._made:
            self.composer.prefer(platform)

    @property
    def draft(self) -> Draft | None:
        """What is being composed; None: nothing was."""
        return self.composer.draft if COMPOSE in self._made else None

    def read_again(self) -> None:
        """Ask the deck for everything that is shown: it was away, and news were missed."""
        self.live.start()
        if TASKS in self._made:
            self.tasks.model.reload()

    async def shut(self) -> None:
        """Hear nothing any more and end every job; the deck may close after it."""
        self.live.close()
        if TASKS in self._made:
            await self.tasks.shut()
        if DEVICES in self._made:
            await self.devices.shut()
        if COMPOSE in self._made:
            await self.composer.shut()
        await self.jobs.close()
