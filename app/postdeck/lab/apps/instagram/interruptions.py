"""When a notice comes between: what was asked for, else the seed; each kind once per run."""

from __future__ import annotations

from postdeck.lab.apps.instagram.screens.notices import NOTICES, Notice, NoticeScreen
from postdeck.lab.apps.instagram.session import Session
from postdeck.lab.apps.stack import Layer

_SECOND = 0.4


class Interruptions:
    """The notices that this run has not shown yet, in the seed's order."""

    def __init__(self, session: Session) -> None:
        self._session = session
        known = {notice.name for notice in NOTICES} | {"threads_share"}
        if unknown := set(session.options.notices) - known:
            raise ValueError(f"there is no notice {', '.join(sorted(unknown))}; known are "
                             f"{', '.join(sorted(known))}")
        self._left: list[Notice] = list(NOTICES)
        session.random.shuffle(self._left)

    def offer(self, moment: str) -> None:
        """Show those asked for; maybe one, seldom two more that belong to the moment."""
        session = self._session
        for notice in self._fitting(moment):
            if notice.name in session.options.notices:
                self._show(notice)
        chance = session.options.popups
        for probability in (chance, chance * _SECOND):
            fitting = self._fitting(moment)
            if fitting and session.random.random() < probability:
                self._show(fitting[0])

    def show(self, name: str) -> None:
        """Show one now, whatever the moment; raises ValueError when there is none."""
        for notice in NOTICES:
            if notice.name == name:
                self._session.stack.push(NoticeScreen(self._session, notice))
                return
        raise ValueError(f"there is no notice {name}")

    def _fitting(self, moment: str) -> list[Notice]:
        """One sheet at a time, one window at a time, a page only over a page."""
        layers = [screen.layer for screen in self._session.stack]
        return [one for one in self._left if moment in one.moments
                and (one.layer not in layers or one.layer is Layer.PAGE)
                and (one.layer is not Layer.PAGE or set(layers) == {Layer.PAGE})]

    def _show(self, notice: Notice) -> None:
        self._left.remove(notice)
        self._session.stack.push(NoticeScreen(self._session, notice))
