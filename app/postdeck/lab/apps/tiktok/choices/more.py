"""More options: comments and reuse, and the content disclosure with the AI label."""

from __future__ import annotations

from postdeck.lab.android.view import View
from postdeck.lab.apps.tiktok.panel import option, sheet, switch
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Draft

_AI_NOTE = "Add this label to tell viewers your content was generated or edited with AI."
_BRAND_NOTE = "Let others know this post promotes a brand, product or service."


class MoreSheet:
    """The sheet behind More options; older builds have the AI label right on it."""

    layer = Layer.SHEET

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft

    def view(self) -> View:
        """Switches, and the row that leads to the disclosure."""
        kit, draft = self._session.kit, self._draft
        rows = [switch(kit, 1350, "Allow comments", "", draft.comments, self._comments),
                switch(kit, 1500, "Allow reuse of content", "", draft.reuse, self._reuse)]
        if self._session.options.generation == 1:
            rows.append(option(kit, 1660, "shield", "Content disclosure",
                               self._session.soon(self._disclose)))
        else:
            rows.append(ai_switch(self._session, draft, 1660))
        return sheet(kit, 1200, "More options", *rows, close=self.back, name="more")

    def _comments(self) -> None:
        self._draft.comments = not self._draft.comments

    def _reuse(self) -> None:
        self._draft.reuse = not self._draft.reuse

    def _disclose(self) -> None:
        self._session.push(DisclosureSheet(self._session, self._draft))

    def back(self) -> None:
        """Back to the caption."""
        self._session.drop(self)


class DisclosureSheet:
    """What viewers are told about the content."""

    layer = Layer.SHEET

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft

    def view(self) -> View:
        """A brand's content, and content by AI."""
        kit, draft = self._session.kit, self._draft
        return sheet(kit, 1300, "Content disclosure",
                     switch(kit, 1450, "Disclose post content", _BRAND_NOTE, draft.branded,
                            self._brand),
                     ai_switch(self._session, draft, 1680), close=self.back, name="disclosure")

    def _brand(self) -> None:
        self._draft.branded = not self._draft.branded

    def back(self) -> None:
        """Back to More options."""
        self._session.drop(self)


def ai_switch(session: Session, draft: Draft, y: int) -> View:
    """The switch of the AI label: turning it on is asked back, turning it off is not."""
    def turn(on: bool) -> None:
        draft.made_by_ai = on

    def tapped() -> None:
        if draft.made_by_ai:
            turn(False)
            return
        session.go.ask("Label this post as AI-generated?",
                       "You can't remove the label after you post.",
                       [("Turn on", lambda: turn(True)), ("Cancel", lambda: None)])
    return switch(session.kit, y, "AI-generated content", _AI_NOTE, draft.made_by_ai,
                  session.soon(tapped))
