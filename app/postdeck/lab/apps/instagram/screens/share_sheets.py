"""Sheets between Share and the upload: the one that holds the real Share, and Threads' offer."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import bottom_sheet, pill
from postdeck.lab.apps.instagram.session import INK, PALE, Session
from postdeck.lab.apps.instagram.state import Draft
from postdeck.lab.apps.stack import Layer

_NUX = (
    ("clips_nux_sheet_share_button", "About Reels",
     "Your account is public, so anyone can discover your reel and follow you."),
    ("clips_original_audio_nux_sheet_share_button", "Introducing original audio",
     "People can use your original audio in reels of their own."),
)


class ShareNux:
    """What reels are, told before the first one: its Share publishes."""

    layer = Layer.SHEET

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft
        self._nux = session.random.choice(_NUX)

    def view(self) -> View:
        """A headline, a few words, Share."""
        session, kit = self._session, self._session.kit
        name, title, text = self._nux
        top = 1240
        share = pill(session, (48, 2145, 1032, 2277), "Share",
                     session.stack.soon(self._share), name=name)
        return bottom_sheet(session, top, self.back, kit.label(
            (120, top + 160, 960, top + 240), title, Look(
                ink=INK, size=58, bold=True, align="center"), name="clips_nux_sheet_title"),
            kit.label((120, top + 280, 960, top + 420), text, Look(
                ink=PALE, size=42, align="center"), name="clips_nux_sheet_text"), share)

    def _share(self) -> None:
        self._session.go.publish(self._draft)

    def back(self) -> None:
        """Back to the caption."""
        self._session.stack.drop(self)


class ThreadsOffer:
    """Always share reels on Threads? `then` happens with either answer, not with Back."""

    layer = Layer.SHEET

    def __init__(self, session: Session, then: Callable[[], None]) -> None:
        self._session = session
        self._then = then

    def view(self) -> View:
        """A headline, Always share reels, Not now."""
        session, kit = self._session, self._session.kit
        top, soon = 1119, session.stack.soon
        words = [kit.label((120, top + 153, 960, top + 341), "Always share reels on Threads?",
                           Look(ink=INK, size=58, bold=True, align="center"),
                           name="crossposting_upsell_bottom_sheet_title"),
                 kit.label((216, top + 425, 984, top + 619),
                           "Grow your reach by sharing this and future reels to Threads.",
                           Look(ink=INK, size=42),
                           name="crossposting_upsell_bottom_sheet_description_text")]
        return bottom_sheet(
            session, top, self.back, *words,
            pill(session, (48, 2013, 1032, 2145), "Always share reels", soon(self._answer),
                 name="bb_primary_action_container"),
            pill(session, (48, 2169, 1032, 2301), "Not now", soon(self._answer),
                 name="bb_secondary_action", loud=False))

    def _answer(self) -> None:
        self._session.stack.drop(self)
        self._then()

    def back(self) -> None:
        """Closed: nothing follows."""
        self._session.stack.drop(self)
