"""Closing the window while posts run: what that is to mean is asked inside the window, once."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from postdeck.core.deck import Deck
from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.gui import words
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.widgets.message_bar import MessageBar


class Leave(Enum):
    """What closing the window means."""

    NOW = auto()
    TO_TRAY = auto()
    ASK = auto()


class Leaving(QObject):
    """Decides for this computer's deck. `settled`: PostDeck may end now; `hidden`: to the tray."""

    settled = Signal()
    hidden = Signal()

    def __init__(self, deck: Deck, live: Live, jobs: Jobs, messages: MessageBar,
                 has_tray: Callable[[], bool], hold: Callable[[bool], None],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck, self._live, self._jobs = deck, live, jobs
        self._messages, self._has_tray = messages, has_tray
        self._hold = hold
        self._waiting = False
        live.running_changed.connect(self._on_running_changed)

    def wanted(self) -> Leave:
        """What a wish to close means at this moment; ASK has put the question already."""
        if not self._live.running:
            return Leave.NOW
        self._ask()
        return Leave.ASK

    def _ask(self) -> None:
        number = len(self._live.running)
        text = self.tr("%n posts are running.", "", number)
        choices: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Finish, then quit"), self._finish), (self.tr("Stop and quit"), self._stop),
            (self.tr("Stay"), self._stay)]
        if self._has_tray():
            choices.insert(0, (self.tr("Keep running in the tray"), self.hidden.emit))
        self._messages.warn(f"{text} " + self.tr(
            "Queued posts wait until PostDeck runs again."), *choices)

    def _stay(self) -> None:
        self._waiting = False
        self._hold(False)

    def _finish(self) -> None:
        """Start nothing new, and end when what runs has ended."""
        self._waiting = True
        self._hold(True)
        self._messages.tell(self.tr("PostDeck closes when {0} ended.").format(
            words.posts(len(self._live.running))), (self.tr("Stay"), self._stay))

    def _stop(self) -> None:
        self._hold(True)
        self._jobs.start(self._stop_all(), then=lambda _: self.settled.emit())

    async def _stop_all(self) -> None:
        """Stop what runs; what has been tapped ends with its evidence, within the deadline."""
        for task_id in tuple(self._live.running):
            try:
                await self._deck.tasks.stop(task_id)
            except (ConflictError, NotFoundError):
                continue  # it has ended meanwhile

    def _on_running_changed(self) -> None:
        if self._waiting and not self._live.running:
            self._waiting = False
            self.settled.emit()

