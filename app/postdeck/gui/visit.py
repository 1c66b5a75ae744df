"""Another deck in the window: reached or not, lost and back, refused; its pages once it is there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.clock import Clock
from postdeck.core.errors import InvalidInputError, PostDeckError
from postdeck.core.events import DeckStateChanged, Event
from postdeck.core.settings import RemoteDeckSettings
from postdeck.gui import words
from postdeck.gui.deck_view import DeckView
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.deck_panel import DeckPanel
from postdeck.gui.widgets.message_bar import MessageBar, Note
from postdeck.remote.deck import RemoteDeck


class State(Enum):
    """How it stands with the deck."""

    CONNECTING = "connecting"
    THERE = "there"
    AWAY = "away"


class Visit(QWidget):
    """Shows one other deck for as long as `run` runs; `leave` ends that.

    `reason` says why it is away, `was` why it had been. `arrived` comes once, when its pages are
    there; `changed` when it is lost or back; `edit_asked` when a person wants to mend the address
    or the token, `home_asked` to go back.
    """

    arrived = Signal()
    changed = Signal()
    edit_asked = Signal()
    home_asked = Signal()

    def __init__(self, house: HouseForWindow, wanted: RemoteDeckSettings, look: Look, clock: Clock,
                 messages: MessageBar, go: Callable[[int], None]) -> None:
        super().__init__()
        self._house, self.wanted = house, wanted
        self._look, self._clock, self._messages, self._go = look, clock, messages, go
        self.state = State.CONNECTING
        self.reason = self.was = ""
        self.view: DeckView | None = None
        self._page = 0
        self._deck: RemoteDeck | None = None
        self._jobs = Jobs(self)
        self._left = asyncio.Event()
        self.note = Note(look)
        self.panel = DeckPanel(look, wanted.name)
        self.panel.again_button.clicked.connect(self._on_again_clicked)
        self.panel.edit_button.clicked.connect(self.edit_asked)
        self.panel.home_button.clicked.connect(self.home_asked)
        self._lay_out()
        self.panel.connecting()

    async def run(self) -> None:
        """Keep up with the deck until `leave`."""
        try:
            async with self._house.connect(self.wanted) as deck:
                self._deck = deck
                unsubscribe = deck.subscribe(self._hear)
                try:
                    await self._left.wait()
                finally:
                    unsubscribe()
                    await self._shut()
        except InvalidInputError as error:  # it can't even be tried; only its settings help
            self._is_lost(error.sentence, can_retry=False)
            await self._left.wait()

    @property
    def there(self) -> bool:
        """Whether the deck can be reached now."""
        return self.state is State.THERE

    @property
    def away(self) -> bool:
        """Whether it was tried, and the deck can't be reached."""
        return self.state is State.AWAY

    def leave(self) -> None:
        """End the visit."""
        self._left.set()

    def show_page(self, index: int) -> None:
        """Show a page of the deck, now or as soon as it is there."""
        self._page = index
        if self.view is not None:
            self.view.show_page(index)

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        if self.view is not None:
            self.view.take_focus()
        else:
            self.panel.take_focus()

    def says_already(self, text: str) -> bool:
        """Whether a sentence stands on the panel or in the note."""
        return self.state is State.AWAY and text == self.reason

    async def loaded(self) -> None:
        """Wait until everything that was asked of the deck is here."""
        await self._jobs.idle()
        if self.view is not None:
            await self.view.jobs.idle()

    async def _shut(self) -> None:
        self._deck = None
        await self._jobs.close()
        if self.view is not None:
            await self.view.shut()

    def _hear(self, event: Event) -> None:
        match event:
            case DeckStateChanged(online=True):
                self._is_there()
            case DeckStateChanged(reason=reason):
                self._is_lost(reason)

    def _is_there(self) -> None:
        was, self.state = self.state, State.THERE
        self.was, self.reason = self.reason, ""
        self._strip.hide()
        if self.view is None and self._deck is not None:
            self.view = DeckView(self._deck, self._look, self._clock, self._messages, self._go,
                                 far=True)
            self.view.show_page(self._page)
            self._stack.addWidget(self.view)
            self._stack.setCurrentWidget(self.view)
            self.arrived.emit()
        elif was is State.AWAY and self.view is not None:
            self.view.read_again()
        self.changed.emit()

    def _is_lost(self, reason: str, can_retry: bool = True) -> None:
        was, self.state, self.reason = self.state, State.AWAY, reason
        if self.view is None:
            self.panel.lost(reason, can_retry)
        else:
            if was is not State.AWAY:
                self._since = words.clock_time(self._clock.now())
            self._strip.show()
            self.note.say(
                reason, Tone.WARN,
                title=self.tr("Can't reach {0} since {1}. What you see is from then.").format(
                    self.wanted.name, self._since),
                actions=((self.tr("Try again"), self._on_again_clicked),
                         (self.tr("Change address or token"), self.edit_asked.emit),
                         (self.tr("Show this computer"), self.home_asked.emit)))
        self.changed.emit()

    def _on_again_clicked(self) -> None:
        if self._deck is None:
            return
        if self.view is None:
            self.panel.connecting()
        else:
            self.note.say(self.tr("Connecting to {0}.").format(self.wanted.name), Tone.RUN)
        self._jobs.start(self._deck.greet(), sorry=self._on_still_lost)

    def _on_still_lost(self, error: PostDeckError) -> None:
        if self.state is not State.THERE:
            self._is_lost(error.sentence)

    def _lay_out(self) -> None:
        self._since = ""
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        self._strip = QWidget()
        self._strip.hide()
        inside = QVBoxLayout(self._strip)
        inside.setContentsMargins(24, 12, 24, 0)
        inside.addWidget(self.note)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._strip)
        lines.addWidget(self._stack, 1)
