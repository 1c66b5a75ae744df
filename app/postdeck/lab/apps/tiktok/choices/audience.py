"""Who can view a post."""

from __future__ import annotations

from functools import partial

from postdeck.lab.apps.tiktok.session import Session
from postdeck.lab.apps.tiktok.state import Draft

AUDIENCES = ("Everyone", "Friends", "Only you")


def ask_audience(session: Session, draft: Draft) -> None:
    """Ask for one of the audiences."""
    def pick(who: str) -> None:
        draft.audience = who
    session.go.ask("Who can view this post", "",
                   [(who, partial(pick, who)) for who in AUDIENCES])
