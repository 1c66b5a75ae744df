"""When a notice comes between: the seed decides, each kind comes once per run; faults force it."""

from __future__ import annotations

from postdeck.lab.apps.tiktok.screens.notices import NOTICES, Notice, NoticeScreen
from postdeck.lab.apps.tiktok.session import Session

_SECOND = 0.4


class Interruptions:
    """The notices that this run has not shown yet, in the seed's order."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._left: list[Notice] = list(NOTICES)
        session.random.shuffle(self._left)

    def offer(self, moment: str) -> None:
        """Maybe show one, seldom two, that belong to the moment."""
        chance = self._session.options.popups
        for notice in NOTICES:
            if (self._session.host.fault(f"popup_{notice.name}") and moment in notice.moments
                    and self._has_room(notice)):
                self._session.slip_in(NoticeScreen(self._session, notice))
        for probability in (chance, chance * _SECOND):
            fitting = [notice for notice in self._left
                       if moment in notice.moments and self._has_room(notice)]
            if fitting and self._session.random.random() < probability:
                self._left.remove(fitting[0])
                self._session.slip_in(NoticeScreen(self._session, fitting[0]))

    def _has_room(self, notice: Notice) -> bool:
        """One sheet at a time, one window at a time."""
        return all(screen.layer is not notice.layer for screen in self._session.stack)
