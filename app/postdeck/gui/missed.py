"""Posts whose time passed while nobody could post them: told until a person has decided."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal

from postdeck.core.deck import Deck
from postdeck.core.task import Outcome, RetryResult, TaskFilter
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.widgets.message_bar import MessageBar

_COUNT_MS = 500
_WANTED = TaskFilter(outcome=Outcome.MISSED, undecided=True)


class MissedNote(MessageBar):
    """A note over all pages, while there are such posts; it goes when there are none any more.

    What was decided is in the deck, so it comes again after a restart only for what was not.
    Closed, it comes back with the next missed post. `grew` carries the sentence for a notice of
    the desktop. `show_asked` is called to show these tasks, `say` to say what was done.
    """

    grew = Signal(str)

    def __init__(self, look: Look, deck: Deck, live: Live, jobs: Jobs,
                 show_asked: Callable[[], None], say: Callable[[str], None]) -> None:
        super().__init__(look)
        self._deck, self._live, self._jobs = deck, live, jobs
        self._show_asked, self._say_done = show_asked, say
        self.number = 0
        self._soon = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._soon.timeout.connect(self._on_soon_timeout)
        live.stats_changed.connect(self._on_stats_changed)

    def _on_stats_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_soon_timeout(self) -> None:
        self._jobs.start(self._count(), then=self._take, sorry=lambda _: None)

    async def _count(self) -> int:
        if not self._live.stats.failed:
            return 0
        return (await self._deck.tasks.page(_WANTED, limit=1)).total

    def _take(self, number: int) -> None:
        before, self.number = self.number, number
        if not number:
            self.clear()
        elif number > before:
            self._tell()
            self.grew.emit(self.note.text)
        elif number != before and not self.isHidden():
            self._tell()

    def _tell(self) -> None:
        self.warn(
            self.tr("%n posts were missed: PostDeck or their phones were not there at their time.",
                    "", self.number),
            (self.tr("Queue now"), self._on_queue_clicked),
            (self.tr("Show"), self._on_show_clicked),
            (self.tr("Don't post"), self._on_leave_clicked))

    def _on_queue_clicked(self) -> None:
        def then(result: RetryResult) -> None:
            self._say_done(self.tr("%n posts queued again.", "", result.retried_count))

        self._jobs.start(self._deck.tasks.retry_all(Outcome.MISSED), then=then)

    def _on_show_clicked(self) -> None:
        """They can be looked at, and are still to be decided."""
        self._tell()
        self._show_asked()

    def _on_leave_clicked(self) -> None:
        def then(number: int) -> None:
            self._say_done(self.tr("%n missed posts will not be posted.", "", number))

        self._jobs.start(self._deck.tasks.leave_missed(), then=then)
