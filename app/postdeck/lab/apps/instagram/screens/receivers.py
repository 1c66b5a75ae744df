"""Where shared media may end up besides the composer: the app's own chooser, and messages."""

from __future__ import annotations

from collections.abc import Sequence

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.app import MediaItem
from postdeck.lab.apps.instagram.screens.frame import END, TOP, action_bar, bottom_sheet, window
from postdeck.lab.apps.instagram.session import BLUE, GREY, INK, WHITE, Session
from postdeck.lab.apps.instagram.state import PEOPLE, Draft
from postdeck.lab.apps.instagram.uploads import details
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own

_ROWS = (("Feed", "feed"), ("Reels", "reel"), ("Stories", "story"), ("Chats", "direct"))


class Chooser:
    """Share to: what shall become of the shared media."""

    layer = Layer.SHEET

    def __init__(self, session: Session, items: Sequence[MediaItem]) -> None:
        self._session = session
        self._items = list(items)

    def view(self) -> View:
        """A row per way."""
        session, kit = self._session, self._session.kit
        top = END - 140 * len(_ROWS) - 230
        rows = [kit.row((0, top + 190 + 140 * i, 1080, top + 330 + 140 * i), kit.label(
            (60, top + 230 + 140 * i, 900, top + 290 + 140 * i), text, Look(ink=INK, size=46),
            name="share_to_label"), tap=session.stack.soon(
                lambda placement=placement: self._chosen(placement)))  # type: ignore[misc]
            for i, (text, placement) in enumerate(_ROWS)]
        return bottom_sheet(session, top, self.back, kit.label(
            (60, top + 90, 900, top + 160), "Share to", Look(ink=INK, size=54, bold=True),
            name="share_to_title"), *rows)

    def _chosen(self, placement: str) -> None:
        self._session.stack.drop(self)
        if placement == "direct":
            self._session.stack.push(DirectPage(self._session, self._items))
        else:
            self._session.go.media(placement, self._items, "share")

    def back(self) -> None:
        """Close."""
        self._session.stack.drop(self)


class DirectPage:
    """Send to: a tap on Send is a message, and the ledger says so."""

    layer = Layer.PAGE

    def __init__(self, session: Session, items: Sequence[MediaItem]) -> None:
        self._session = session
        self._items = list(items)
        self._sent: set[str] = set()

    def view(self) -> View:
        """People with a Send button each."""
        session, kit = self._session, self._session.kit
        rows: list[View] = []
        for index, name in enumerate(PEOPLE[:8]):
            y = 330 + 190 * index
            sent = name in self._sent
            rows.append(kit.row((0, y, 1080, y + 190), kit.label(
                (230, y + 60, 700, y + 120), Own(name), Look(ink=INK, size=42),
                name="row_user_primary_name"), kit.button(
                (830, y + 45, 1040, y + 145), "Undo" if sent else "Send", Look(
                    fill=GREY if sent else BLUE, ink=INK if sent else WHITE, size=40, radius=24,
                    align="center"), name="row_user_send_button",
                tap=session.stack.soon(
                    lambda name=name: self._send(name)))))  # type: ignore[misc]
        return window(session, kit.box((0, TOP, 1080, END), *rows, name="direct_share_sheet"),
                      action_bar(session, "Send to", self.back))

    def _send(self, name: str) -> None:
        self._sent.add(name)
        draft = Draft.of("direct", self._items, "share")
        self._session.host.went_out(
            app="instagram", account=self._session.accounts.active, caption="",
            media=list(draft.media), details=details(draft))

    def back(self) -> None:
        """Nothing is sent."""
        self._session.stack.drop(self)
