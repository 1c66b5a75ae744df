"""Saves what is on the page by itself, and brings it back after a restart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from postdeck.core.clock import Clock
from postdeck.core.draft import Draft
from postdeck.core.errors import PostDeckError
from postdeck.gui import words
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.sentences import said
from postdeck.services.drafts import Drafts

PAUSE_MS = 2_000
"""How long after a change it is saved; further changes do not put it off."""
AGAIN_MS = 15_000
"""How soon it is tried again when the disk refused."""


class DraftKeeper(QObject):
    """Keeps the draft on the page, and lists the others.

    `told` carries a sentence and whether it is a trouble; `listed` comes when the drafts that are
    not on the page are others.
    """

    told = Signal(str, bool)
    listed = Signal()

    def __init__(self, drafts: Drafts, jobs: Jobs, clock: Clock, read: Callable[[], Draft],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._jobs, self._clock, self._read = drafts, jobs, clock, read
        self.parked: tuple[Draft, ...] = ()
        self._saved: Draft | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self, then: Callable[[Draft | None], None]) -> None:
        """Read what was kept; `then` is given what was on the page last, if anything."""
        def take(found: tuple[Draft, ...]) -> None:
            opened = next((each for each in found if each.open), None)
            self._list(found, "")
            then(opened)

        self._jobs.start(self._drafts.all(), then=take)

    def changed(self) -> None:
        """What is on the page is to be saved soon."""
        if not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def shown(self, draft: Draft) -> None:
        """This draft is on the page now, as it was saved."""
        self._saved = draft
        self._list(self.parked, draft.id)

    async def save(self) -> bool:
        """Save what is on the page now; False: the disk refused, which is told."""
        self._timer.stop()
        draft = self._read()
        if self._same(draft):
            return True
        if not draft.says_something:
            return await self._forget(draft.id)
        try:
            await self._drafts.save(draft)
        except PostDeckError as error:
            self.told.emit(said(error.sentence), True)
            self._timer.start(AGAIN_MS)
            return False
        self._saved = draft
        self.told.emit(self.tr("Draft saved at {0}").format(
            words.clock_time(self._clock.now())), False)
        return True

    async def park(self) -> bool:
        """Put what is on the page among the drafts, if it says anything."""
        self._timer.stop()
        draft = self._read().model_copy(update={"open": False})
        if not draft.says_something:
            return True
        try:
            await self._drafts.save(draft)
        except PostDeckError as error:
            self.told.emit(said(error.sentence), True)
            self._timer.start(AGAIN_MS)
            return False
        self._saved = None
        self._list((draft, *self.parked), "")
        self.told.emit("", False)
        return True

    async def remove(self, draft_id: str) -> None:
        """Forget a draft."""
        self._timer.stop()
        await self._forget(draft_id)
        self._list(self.parked, draft_id)

    async def put_back(self, draft: Draft) -> None:
        """Keep a draft that was removed, among the others; ProfileError."""
        await self._drafts.save(draft)
        self._list((draft, *self.parked), "")

    async def _forget(self, draft_id: str) -> bool:
        if self._saved is not None and self._saved.id == draft_id:
            self._saved = None
        try:
            await self._drafts.remove(draft_id)
        except PostDeckError as error:
            self.told.emit(said(error.sentence), True)
            return False
        self.told.emit("", False)
        return True

    def _same(self, draft: Draft) -> bool:
        saved = self._saved
        return saved is not None and draft.model_copy(
            update={"saved_at": saved.saved_at}) == saved

    def _list(self, drafts: tuple[Draft, ...], without: str) -> None:
        known = {each.id: each for each in reversed(drafts) if each.id != without}
        self.parked = tuple(sorted(known.values(), reverse=True, key=lambda each: (
            each.saved_at.timestamp() if each.saved_at else 0.0)))
        self.listed.emit()

    def _on_timer_timeout(self) -> None:
        self._jobs.start(self.save())
