"""What comes between: offers, questions and hints, in the shapes that the app has for them."""

from __future__ import annotations

from dataclasses import dataclass

from postdeck.lab.android.view import Bounds, Look, View
from postdeck.lab.apps.instagram.screens.frame import (
    END,
    TOP,
    Question,
    bottom_sheet,
    pill,
    window,
)
from postdeck.lab.apps.instagram.session import BLUE, INK, PALE, WHITE, Session
from postdeck.lab.apps.kit import FULL, scrim
from postdeck.lab.apps.stack import Layer


@dataclass(frozen=True)
class Notice:
    """One kind of notice: `moments` are where it may come, `no` is how it is refused.

    `shape`: sheet, accept (a sheet that can only be accepted or left by Back), card (a dialog
    with a headline), rate, location (a page, then an alert).
    """

    name: str
    moments: frozenset[str]
    shape: str
    title: str
    text: str
    yes: str
    no: str = ""

    @property
    def layer(self) -> Layer:
        """Sheets leave the page in the tree, dialogs don't."""
        if self.shape == "location":
            return Layer.PAGE
        return Layer.SHEET if self.shape in ("sheet", "accept") else Layer.WINDOW


def _at(*moments: str) -> frozenset[str]:
    return frozenset(moments)


NOTICES = (
    Notice("notifications", _at("launch", "profile", "posted"), "sheet", "Turn on notifications",
           "Get notified when someone likes or comments on your posts.", "Turn on", "Not now"),
    Notice("save_login", _at("launch", "profile"), "sheet", "Save your login info?",
           "We'll save the login info, so you won't need to enter it next time.", "Save",
           "Not now"),
    Notice("location", _at("launch"), "location",
           "To use Location Services, allow Instagram to access your location",
           "How you can use Location Services", "Continue"),
    Notice("threads", _at("compose"), "sheet", "Always share reels on Threads?",
           "Grow your reach by sharing this and future reels to Threads.", "Always share reels",
           "Not now"),
    Notice("edits", _at("editor"), "accept", "Level up your videos with Edits",
           "Powerful editing tools, project tracking and actionable insights.", "Get App"),
    Notice("meta_verified", _at("posted", "profile"), "accept", "Get more from your next reel",
           "Reels from profiles with a verified badge get more engagement.", "Get started"),
    Notice("sticker", _at("editor"), "card", "Create a sticker",
           "Turn part of any photo into a sticker you can use in your reels.", "Try it",
           "Not now"),
    Notice("collages", _at("gallery"), "card", "Try animated collages",
           "Select 5 to 20 photos and watch them turn into an animated collage.", "Try it",
           "Not now"),
    Notice("archive", _at("posted"), "card", "Introducing your stories archive",
           "Now your stories will be kept in your archive.", "OK", "Edit in Settings"),
    Notice("rate", _at("posted", "profile"), "rate", "Rate Instagram",
           "If you enjoy using Instagram, would you mind taking a moment to rate it?",
           "Rate Instagram", "No, thanks"),
)


class NoticeScreen:
    """A notice on the display. Whatever is tapped on it, it goes; some accepting taps leave."""

    def __init__(self, session: Session, notice: Notice) -> None:
        self._session = session
        self.notice = notice
        self.layer = notice.layer

    def view(self) -> View:
        """Drawn by its shape."""
        return {"sheet": self._sheet, "accept": self._accept_sheet, "card": self._card,
                "rate": self._rate, "location": self._location}[self.notice.shape]()

    def back(self) -> None:
        """The same as refusing."""
        self._session.stack.drop(self)

    def _yes(self) -> None:
        """Accepted: offers lead out of the app, to the store or the settings."""
        self._session.stack.drop(self)
        if self.notice.shape in ("accept", "rate") or self.notice.name == "notifications":
            self._session.host.go_home()

    def _words(self, top: int, bottom: int) -> list[View]:
        kit, notice = self._session.kit, self.notice
        threads = notice.name == "threads"
        return [kit.label((120, top, 960, top + 130), notice.title, Look(
            ink=INK, size=56, bold=True, align="center"),
            name="crossposting_upsell_bottom_sheet_title" if threads
            else "igds_headline_emphasized_headline"),
            kit.label((150, top + 180, 930, bottom), notice.text, Look(
                ink=PALE, size=42, align="center"), name="igds_headline_body")]

    def _sheet(self) -> View:
        session, soon = self._session, self._session.stack.soon
        return bottom_sheet(
            session, 1219, self.back, *self._words(1400, 1800),
            pill(session, (48, 2013, 1032, 2145), self.notice.yes, soon(self._yes),
                 name="bb_primary_action_container"),
            pill(session, (48, 2169, 1032, 2301), self.notice.no, soon(self.back),
                 name="bb_secondary_action", loud=False))

    def _accept_sheet(self) -> View:
        session = self._session
        return bottom_sheet(
            session, 1300, self.back, *self._words(1700, 2060),
            pill(session, (39, 2190, 1041, 2310), self.notice.yes,
                 session.stack.soon(self._yes), name="bb_primary_action_container"))

    def _card(self) -> View:
        """A dialog; of the stories' archive the first button only closes it."""
        kit, notice = self._session.kit, self.notice
        soon = self._session.stack.soon
        plain = notice.yes == "OK"
        parts = [kit.label((300, 900, 780, 1010), notice.title, Look(
            ink=INK, size=52, bold=True, align="center"), name="igds_headline_headline"),
            kit.label((300, 1030, 780, 1290), notice.text, Look(ink=PALE, size=40,
                                                                align="center"),
                      name="igds_headline_body")]
        for y, row, name, text, act in (
                (1340, "primary_button_row", "primary_button", notice.yes,
                 self.back if plain else self._yes),
                (1459, "negative_button_row" if plain else "auxiliary_button_row",
                 "negative_button" if plain else "auxiliary_button", notice.no,
                 self._yes if plain else self.back)):
            parts.append(kit.row((222, y, 858, y + 117), kit.button(
                (272, y, 808, y + 117), text, Look(ink=BLUE if row.startswith("prim") else INK,
                                                   size=46, bold=True, align="center"),
                name=name, tap=soon(act)), name=row, clickable=True))
        card: Bounds = (190, 780, 890, 1590)
        return kit.box(FULL, scrim(), kit.row(card, *parts, clickable=True,
                                              look=Look(fill=WHITE, radius=48)))

    def _rate(self) -> View:
        kit, notice, soon = self._session.kit, self.notice, self._session.stack.soon
        parts = [kit.label((148, 820, 540, 902), notice.title, Look(ink=INK, size=54, bold=True),
                           name="appirater_title_area"),
                 kit.label((148, 920, 932, 1105), notice.text, Look(ink=PALE, size=42),
                           name="appirater_message_area")]
        for y, name, text, act in ((1105, "rate_button", notice.yes, self._yes),
                                   (1222, "rate_later_button", "Remind me later", self.back),
                                   (1339, "cancel_button", notice.no, self.back)):
            parts.append(kit.button((148, y, 932, y + 117), text, Look(
                ink=BLUE, size=44, align="center"), name=f"appirater_{name}", tap=soon(act)))
        return kit.box(FULL, scrim(), kit.row((110, 760, 970, 1500), *parts, clickable=True,
                                              look=Look(fill=WHITE, radius=24)))

    def _location(self) -> View:
        """No way to skip it: Continue leads to an alert that can be cancelled."""
        session, kit = self._session, self._session.kit
        parts: list[View] = [
            kit.label((63, 178, 900, 241), "Set up on new device", Look(ink=INK, size=50,
                                                                        bold=True)),
            kit.view("View", (0, 283, 1080, 294), desc="Step 1 of 1", look=Look(fill=BLUE)),
            kit.view("View", (84, 704, 996, 848), text=self.notice.title, desc=self.notice.title,
                     look=Look(ink=INK, size=56, bold=True)),
            kit.view("View", (178, 977, 996, 1034), text=self.notice.text, desc=self.notice.text,
                     look=Look(ink=INK, size=44, bold=True)),
            pill(session, (42, 2159, 1038, 2269), "Continue",
                 session.stack.soon(self._ask_settings), name="")]
        return window(session, kit.box((0, TOP, 1080, END), *parts))

    def _ask_settings(self) -> None:
        session = self._session
        session.stack.push(Question(
            session, 'Open your location settings to allow "Instagram" access to your location',
            'In your device settings tap "Permissions" and tap "Location".',
            [("Cancel", "igds_alert_dialog_primary_button", self.back),
             ("Open settings", "igds_alert_dialog_cancel_button", self._settings)]))

    def _settings(self) -> None:
        self._session.stack.drop(self)
        self._session.host.go_home()
