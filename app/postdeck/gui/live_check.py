"""Has the deck check a post while it is being written: not at every key, and only the latest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from postdeck.core.check import CheckReport, Finding
from postdeck.core.deck import Deck
from postdeck.core.errors import DeckRefusedError, PostDeckError
from postdeck.core.task import TaskRequest
from postdeck.gui.jobs import Jobs

PAUSE_MS = 400
"""How long nobody must have changed anything."""
AGAIN_MS = 2_000
"""How soon the same request is checked again when only a phone has changed."""


class LiveCheck(QObject):
    """Checks the request that was shown last.

    `reported` carries a CheckReport, or None while there is nothing to check or nothing known;
    `silent` comes, with a sentence, when the deck does not check at all.
    """

    reported = Signal(object)
    silent = Signal(str)

    def __init__(self, deck: Deck, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck, self._jobs = deck, jobs
        self._wanted: TaskRequest | None = None
        self._round = 0
        self._refusal = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def show(self, request: TaskRequest | None) -> None:
        """Check this request soon; the one before is of no interest any more."""
        if request == self._wanted:
            return
        self._wanted = request
        self._round += 1
        self._timer.stop()
        if request is None:
            self.reported.emit(None)
        elif self._refusal:
            self.silent.emit(self._refusal)
        else:
            self._timer.start(PAUSE_MS)

    def again(self) -> None:
        """The world has changed: the same request may fare otherwise now."""
        if self._wanted is not None and not self._refusal and not self._timer.isActive():
            self._timer.start(AGAIN_MS)

    def stop(self) -> None:
        """Queueing checks by itself: forget what was asked for."""
        self._timer.stop()
        self._round += 1

    def _on_timer_timeout(self) -> None:
        if self._wanted is None:
            return
        self._round += 1
        mine = self._round

        def then(report: CheckReport) -> None:
            if mine == self._round:
                self.reported.emit(report)

        def sorry(error: PostDeckError) -> None:
            if isinstance(error, DeckRefusedError):
                self._refusal = error.sentence
                self.silent.emit(self._refusal)
            elif mine == self._round:
                self.reported.emit(CheckReport(errors=(
                    Finding(text=str(error), advice=error.advice),)))

        self._jobs.start(self._deck.tasks.check(self._wanted), then=then, sorry=sorry)
