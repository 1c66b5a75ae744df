"""The main window: the rail, the message bar, the settings, and the pages of the deck it is on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow

from postdeck.core.clock import Clock, SystemClock
from postdeck.gui.ground import Ground
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.sentences import said
from postdeck.gui.language.settling import clear_out
from postdeck.gui.language.speaking import speak
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.memory import Memory
from postdeck.gui.places import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS
from postdeck.gui.widgets.drop_zone import files_in
from postdeck.gui.widgets.update_note import UpdateNote

if TYPE_CHECKING:  # the pages take a second to import: only when the window moves in
    from postdeck.core.deck import Deck
    from postdeck.core.settings import RemoteDeckSettings
    from postdeck.gui.deck_view import DeckView
    from postdeck.gui.frame import Frame
    from postdeck.gui.house import HouseForWindow
    from postdeck.gui.live import Live
    from postdeck.gui.pages.accounts_page import AccountsPage
    from postdeck.gui.pages.compose_page import ComposePage
    from postdeck.gui.pages.devices_page import DevicesPage
    from postdeck.gui.pages.settings_page import SettingsPage
    from postdeck.gui.pages.tasks_page import TasksPage
    from postdeck.gui.visit import Visit

__all__ = ["ACCOUNTS", "COMPOSE", "DEVICES", "SETTINGS", "TASKS", "MainWindow"]

_NARROW_BELOW = 1200
_HERE = "This computer"


class MainWindow(QMainWindow):
    """The window on this computer's deck, and on others; `closed` comes once, when a person
    closes it; `settled_anew` when everything in it was made again in another language.

    The pages of this computer are always there; those of another deck while it is visited.
    Without a house there are neither settings nor other decks. Without a deck only the frame is
    there, until `move_in`; `folder` is then where the window remembers its place.
    """

    closed = Signal()
    settled_anew = Signal()

    home: DeckView
    frame: Frame

    def __init__(self, deck: Deck | None, look: Look, clock: Clock | None = None,
                 house: HouseForWindow | None = None, folder: Path | None = None) -> None:
        super().__init__()
        self.setMinimumSize(960, 600)
        self.resize(1440, 900)
        self.setAcceptDrops(True)
        self._look, self._clock, self._house = look, clock or SystemClock(), house
        self._jobs, self._visits = Jobs(self), Jobs(self)
        self.memory = Memory(house.folder if house is not None else folder)
        self.visit: Visit | None = None
        self._settings: SettingsPage | None = None
        self._page = self._deck_page = DEVICES
        self._left = self._lives = False
        if house is not None:
            speak(house.settings.language)
        self._furnish(deck.name if deck is not None else _HERE)
        self.memory.place(self)
        if deck is not None:
            self.move_in(deck, house)

    def _furnish(self, name: str) -> None:
        """Make the frame: the rail, the message bar, and room for pages."""
        ground = self._ground = Ground(self._look, said(name),
                                       with_settings=self.memory.folder is not None)
        self.messages, self.rail = ground.messages, ground.rail
        self._pages, self._feet = ground.pages, ground.feet
        self.setCentralWidget(ground)
        self.rail.chosen.connect(self.show_page)
        self.rail.choose(self._page)

    async def _settle_anew(self) -> None:
        """Make everything once more, in the language that is spoken now; nothing is lost."""
        page, wanted = self._page, self.visit.wanted if self.visit else None
        if self.visit is not None:
            self.visit.leave()
            await self._visits.idle()
        before, draft = self.home, self.home.draft
        await before.shut()
        if self._left:
            return
        clear_out(self, self.frame)
        self.visit, self._settings, self._lives = None, None, False
        self._furnish(before.deck.name)
        self.move_in(before.deck, self._house)
        self.rail.set_narrow(self.width() < px(_NARROW_BELOW))
        if self._house is None and draft is not None:  # else it comes back by itself: it was saved
            self.home.composer.bring_back(draft)
        if wanted is not None:
            self.show_deck(wanted)
        self.show_page(page)
        self.settled_anew.emit()

    def move_in(self, deck: Deck, house: HouseForWindow | None = None) -> None:
        """Fill the frame with the pages of this computer's deck; once for each furnishing."""
        # The frame is painted before any of these is there.
        from postdeck.gui.deck_view import DeckView
        from postdeck.gui.frame import Frame

        self._house = house
        if house is not None and self.memory.folder is None:
            self.memory = Memory(house.folder)
        self.home = DeckView(deck, self._look, self._clock, self.messages, self.show_page,
                             house=house, memory=self.memory)
        self._lives = True
        self._ground.move_in(self.home, self.home.status)
        self._show_foot()
        self._connect()
        if house is not None:
            self._take_house(house)
        self.frame = Frame(self, self, self.home, lambda: self.view, self.messages, self._look,
                           house)
        self.frame.over.connect(self._leave)
        self._ground.put_above(*self.frame.notes)
        self.rail.search.clicked.connect(self.frame.palette.open)
        self._follow(self.home)
        self.show_page(self._page)

    @property
    def view(self) -> DeckView:
        """The pages that are shown, or would be if Settings weren't."""
        return (self.visit and self.visit.view) or self.home

    @property
    def live(self) -> Live:
        """What is known of the deck that is shown."""
        return self.view.live

    @property
    def jobs(self) -> Jobs:
        """What is being asked of the deck that is shown."""
        return self.view.jobs

    @property
    def devices(self) -> DevicesPage:
        """The page of phones."""
        return self.view.devices

    @property
    def accounts(self) -> AccountsPage:
        """The page of accounts."""
        return self.view.accounts

    @property
    def composer(self) -> ComposePage:
        """The page on which a post is made."""
        return self.view.composer

    @property
    def tasks(self) -> TasksPage:
        """The page of tasks."""
        return self.view.tasks

    @property
    def settings(self) -> SettingsPage | None:
        """The page of settings, made when it is first wanted; None without a house."""
        if self._settings is None and self._lives and self._house is not None:
            from postdeck.gui.pages.settings_page import SettingsPage

            page = SettingsPage(self._house, self._look, self._jobs, self.messages)
            page.deck_asked.connect(self.show_deck)
            page.saved.connect(self._on_settings_saved)
            self._pages.addWidget(page)
            self._settings = page
        return self._settings

    def show_page(self, index: int) -> None:
        """Show a page: DEVICES, ACCOUNTS, COMPOSE, TASKS or, in a house, SETTINGS."""
        self._page = index
        self.rail.choose(index)
        if not self._lives:
            return
        if index == SETTINGS and self.settings is not None:
            self._pages.setCurrentWidget(self.settings)
            self.settings.take_focus()
            return
        self._deck_page = index
        shown = self.visit or self.home
        shown.show_page(index)
        self._pages.setCurrentWidget(shown)
        shown.take_focus()

    def compose(self, files: Sequence[str], serials: Sequence[str] = ()) -> None:
        """Open Compose with files, perhaps for these phones."""
        if self.visit is not None and self.visit.view is None:
            self.show_page(COMPOSE)
            return
        self.view.compose(files, serials)

    def show_tasks(self) -> None:
        """Open Tasks at the newest."""
        self.view.show_tasks()

    def show_deck(self, wanted: RemoteDeckSettings | None) -> None:
        """Switch to another deck, None: to this computer; the page stays the same."""
        before, self.visit = self.visit, None
        self.messages.clear()
        if wanted is not None and self._house is not None:
            self.visit = self._begin(wanted, self._house)
        if before is not None:
            before.leave()
        self._show_foot()
        self.show_page(self._deck_page)
        self._tell_counts()

    async def loaded(self) -> None:
        """Wait until everything that was asked of the decks is here."""
        await self._jobs.idle()
        if self._lives:
            await self.home.jobs.idle()
        if self.visit is not None:
            await self.visit.loaded()

    async def shut(self) -> None:
        """Hear nothing any more and end every job; the deck may close after it."""
        if self.visit is not None:
            self.visit.leave()
        await self._visits.idle()
        if self._lives:
            await self.home.shut()
        await self._jobs.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A person wants to leave; while posts run, what that means is asked first."""
        if self._left or not self._lives or self.frame.may_close():
            event.accept()
            self._leave()
        else:
            event.ignore()
            self.frame.come_forward()

    def end(self) -> None:
        """Close without a question: the computer or a signal wants PostDeck to end."""
        self._leave()
        self.close()

    def _leave(self) -> None:
        if not self._left:
            self._left = True
            self.memory.keep_place(self)
            if self._lives:
                self.frame.close()
            self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome anywhere."""
        if self._lives and files_in(event.mimeData()):
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
        self.rail.set_narrow(self.width() < px(_NARROW_BELOW))

    def _connect(self) -> None:
        self._jobs.troubled.connect(self.messages.complain)
        self._visits.troubled.connect(self.messages.complain)
        for index in range(SETTINGS):
            self._key(f"Ctrl+{index + 1}", index)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(lambda: self.compose(()))
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)

    def _key(self, keys: str, index: int) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(lambda: self.show_page(index))

    def _take_house(self, house: HouseForWindow) -> None:
        """With a house come its settings and its other decks."""
        from postdeck.gui.deck_switcher import DeckSwitcher
        from postdeck.gui.widgets.crash_note import CrashNote

        self._ground.add_settings()
        self.update_note = UpdateNote(self._look, self._jobs, house.updates)
        self._ground.put_above(CrashNote(self._look, house.crashes), self.update_note)
        if house.settings.look_for_updates:
            self.update_note.start()
        self.switcher = DeckSwitcher(
            self.rail.mark, house, self._look,
            lambda: self.visit.wanted if self.visit else None)
        self.switcher.chosen.connect(self.show_deck)
        self.switcher.settings_asked.connect(self._edit_decks)
        self._key(f"Ctrl+{SETTINGS + 1}", SETTINGS)
        self._on_settings_saved()

    def _on_settings_saved(self) -> None:
        """Go by the settings: the theme, the app for a new post, the deck that is shown."""
        assert self._house is not None
        settings = self._house.settings
        other_size = self._look.follow(settings)
        if speak(settings.language) or other_size:
            self._jobs.start(self._settle_anew())
        self.home.prefer(settings.default_platform)
        if self.visit is not None and self.visit.wanted not in settings.remote_decks:
            name, page = self.visit.wanted.name, self._page
            self.show_deck(next((d for d in settings.remote_decks if d.name == name), None))
            self.show_page(page)

    def _edit_decks(self) -> None:
        if self.settings is not None:
            self.show_page(SETTINGS)
            self.settings.edit_decks(self.visit.wanted.name if self.visit else "")

    def _begin(self, wanted: RemoteDeckSettings, house: HouseForWindow) -> Visit:
        from postdeck.gui.visit import Visit  # and with it HTTP, which only other decks need

        visit = Visit(house, wanted, self._look, self._clock, self.messages, self.show_page)
        visit.arrived.connect(lambda: self._on_visit_arrived(visit))
        visit.changed.connect(lambda: self._on_visit_changed(visit))
        visit.edit_asked.connect(self._edit_decks)
        visit.home_asked.connect(lambda: self.show_deck(None))
        self._pages.addWidget(visit)
        self._visits.start(self._stay(visit))
        return visit

    async def _stay(self, visit: Visit) -> None:
        try:
            await visit.run()
        finally:
            if visit.view is not None:
                self._feet.removeWidget(visit.view.status)
                visit.view.status.deleteLater()
            self._pages.removeWidget(visit)
            visit.deleteLater()

    def _on_visit_arrived(self, visit: Visit) -> None:
        assert visit.view is not None
        self._feet.addWidget(visit.view.status)
        self._follow(visit.view)
        if visit is self.visit:
            self._show_foot()
            if self._page != SETTINGS:
                visit.take_focus()

    def _on_visit_changed(self, visit: Visit) -> None:
        if visit is not self.visit:
            return
        self._tell_counts()
        if visit.there and self.messages.note.text == said(visit.was):
            self.messages.clear()  # no reason to complain any more

    def _follow(self, view: DeckView) -> None:
        """Tell of a deck's news; those of this computer also while another is shown."""
        view.jobs.troubled.connect(lambda text: self._on_notice(view, text, True, bad=True))
        view.live.notice.connect(lambda text, serious: self._on_notice(view, text, serious))
        for signal in (view.live.devices_changed, view.live.accounts_changed,
                       view.live.stats_changed):
            signal.connect(self._tell_counts)

    def _on_notice(self, view: DeckView, text: str, serious: bool, bad: bool = False) -> None:
        if view is not self.view:
            if view is not self.home or not serious:
                return
            text = f"{view.deck.name}: {text}"
        elif self.visit is not None and not bad and self.visit.says_already(text):
            return
        say = self.messages.complain if bad else self.messages.warn if serious \
            else self.messages.tell
        say(text)

    def _show_foot(self) -> None:
        known = self._lives and (self.visit is None or self.visit.view is not None)
        self._ground.show_foot(self.view.status if known else None)

    def _tell_counts(self) -> None:
        from postdeck.gui.rail_news import tell_rail

        name = tell_rail(self.rail, self.view, self.visit)
        self.setWindowTitle(f"PostDeck: {name}")
