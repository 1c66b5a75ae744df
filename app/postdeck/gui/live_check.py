"""Has the deck check a post while it is being written: not at every key, and only the latest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from postdeck.core.check import CheckReport, Finding, TargetReport
from postdeck.core.deck import Deck
from postdeck.core.errors import DeckRefusedError, PostDeckError
from postdeck.core.task import TaskRequest
from postdeck.gui.jobs import Jobs

PAUSE_MS = 400
"""How long nobody must have changed anything."""
AGAIN_MS = 2_000
"""How soon the same request is checked again when only a phone has changed."""

LeaveOut = Callable[[TaskRequest, tuple[TargetReport, ...]], TaskRequest | None]
"""The same request without these targets; None: they can't be left out."""


class LiveCheck(QObject):
    """Checks the request that was shown last.

    `reported` carries a CheckReport, or None while there is nothing to check or nothing known;
    `silent` comes, with a sentence, when the deck does not check at all. Where only some targets
    are refused, the report tells of them and of what becomes of the rest without them;
    `ready` is the request for that rest.
    """

    reported = Signal(object)
    silent = Signal(str)

    def __init__(self, deck: Deck, jobs: Jobs, parent: QObject | None = None,
                 leave_out: LeaveOut = lambda request, targets: None) -> None:
        super().__init__(parent)
        self._deck, self._jobs, self._leave_out = deck, jobs, leave_out
        self._wanted: TaskRequest | None = None
        self.ready: TaskRequest | None = None
        self._round = 0
        self._refusal, self._stopped = "", False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def show(self, request: TaskRequest | None) -> None:
        """Check this request soon; the one before is of no interest any more."""
        if request == self._wanted and not self._stopped:
            return
        self._wanted, self.ready, self._stopped = request, None, False
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
        if self._asks and not self._timer.isActive():
            self._timer.start(AGAIN_MS)

    def now(self) -> None:
        """A person wants to know at once."""
        if self._asks:
            self._timer.start(0)

    @property
    def _asks(self) -> bool:
        return self._wanted is not None and not self._refusal and not self._stopped

    def stop(self) -> None:
        """Queueing checks by itself: forget what was asked for."""
        self._timer.stop()
        self._round += 1
        self._stopped = True

    def _on_timer_timeout(self) -> None:
        if self._wanted is None:
            return
        self._round += 1
        mine = self._round

        def then(answer: tuple[CheckReport, TaskRequest | None]) -> None:
            if mine == self._round:
                report, self.ready = answer
                self.reported.emit(report)

        def sorry(error: PostDeckError) -> None:
            if isinstance(error, DeckRefusedError):
                self._refusal = error.sentence
                self.silent.emit(self._refusal)
            elif mine == self._round:
                self.reported.emit(CheckReport(errors=(
                    Finding(text=str(error), advice=error.advice),)))

        self._jobs.start(self._ask(self._wanted), then=then, sorry=sorry)

    async def _ask(self, request: TaskRequest) -> tuple[CheckReport, TaskRequest | None]:
        report = await self._deck.tasks.check(request)
        refused = tuple(each for each in report.targets if each.errors)
        if report.ok:
            return report, request
        if report.errors or len(refused) == len(report.targets):
            return report, None
        rest = self._leave_out(request, refused)
        if rest is None:
            return report, None
        without = await self._deck.tasks.check(rest)  # its times and captions are drawn anew
        if without.errors:
            return report, None
        whole = without.model_copy(update={"targets": (*without.targets, *refused)})
        return whole, rest if without.ok else None
