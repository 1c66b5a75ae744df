"""Closing the window while posts run or wait: what that is to mean is asked inside the window."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from postdeck.core.deck import Deck
from postdeck.core.errors import ConflictError, NotFoundError, PostDeckError
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.widgets.message_bar import Action, MessageBar


class Leave(Enum):
    """What closing the window means."""

    NOW = auto()
    ASK = auto()


class Leaving(QObject):
    """Decides for this computer's deck. `settled`: PostDeck may end now; `hidden`: to the tray.

    `note` stands above the pages from the question on, and as long as nothing new may start: no
    other message takes its place.
    """

    settled = Signal()
    hidden = Signal()

    def __init__(self, deck: Deck, live: Live, jobs: Jobs, look: Look,
                 has_tray: Callable[[], bool], hold: Callable[[bool], None],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck, self._live, self._jobs = deck, live, jobs
        self._has_tray, self._hold = has_tray, hold
        self._waiting = False
        self.note = MessageBar(look)
        self.note.note.dismissed.connect(self._on_note_dismissed)
        live.running_changed.connect(self._on_running_changed)
        hold(False)  # a window that was furnished anew has forgotten that it was about to end

    def wanted(self) -> Leave:
        """What a wish to close means at this moment; ASK has put the question already."""
        if self._live.running:
            self._ask_about_running()
        elif self._live.stats.pending:
            self._ask_about_waiting()
        else:
            return Leave.NOW
        return Leave.ASK

    def _ask_about_running(self) -> None:
        self._ask(f"{self._running_words()} " + self.tr(
            "Queued posts wait until PostDeck runs again."),
            (self.tr("Finish, then quit"), self._finish), (self.tr("Stop and quit"), self._stop),
            (self.tr("Stay"), self._stay))

    def _ask_about_waiting(self) -> None:
        """Nothing would be lost, but a post whose time passes meanwhile is missed."""
        self._ask(self.tr("%n posts are still to come. PostDeck must run to post them.", "",
                          self._live.stats.pending),
                  (self.tr("Quit"), self.settled.emit), (self.tr("Stay"), self._stay))

    def _ask(self, text: str, *choices: Action) -> None:
        tray: tuple[Action, ...] = ()
        if self._has_tray():
            tray = ((self.tr("Keep running in the tray"), self._go_to_tray),)
        self.note.warn(text, *tray, *choices)

    def _running_words(self) -> str:
        return self.tr("%n posts are running.", "", len(self._live.running))

    def _stay(self) -> None:
        self._waiting = False
        self._hold(False)

    def _go_to_tray(self) -> None:
        self._stay()
        self.hidden.emit()

    def _finish(self) -> None:
        """Start nothing new, and end when what runs has ended."""
        self._waiting = True
        self._hold(True)
        self._on_running_changed()

    def _stop(self) -> None:
        self._hold(True)
        self._jobs.start(self._stop_all(), then=lambda _: self.settled.emit(),
                         sorry=self._on_not_stopped)

    async def _stop_all(self) -> None:
        """Stop what runs; what has been tapped ends with its evidence, within the deadline."""
        for task_id in tuple(self._live.running):
            try:
                await self._deck.tasks.stop(task_id)
            except (ConflictError, NotFoundError):
                continue  # it has ended meanwhile

    def _on_not_stopped(self, error: PostDeckError) -> None:
        self._stay()
        self.note.complain(error.sentence)

    def _on_running_changed(self) -> None:
        if not self._waiting:
            return
        if self._live.running:
            self._tell_waiting()
        else:
            self._waiting = False
            self.note.clear()
            self.settled.emit()

    def _tell_waiting(self) -> None:
        self.note.warn(f"{self._running_words()} " + self.tr(
            "PostDeck closes right after that, and starts nothing new until then."),
            (self.tr("Keep running"), self._stay))

    def _on_note_dismissed(self) -> None:
        """Closed by its cross, or by a button, which may end the waiting right after this."""
        QTimer.singleShot(0, self, self._on_running_changed)
