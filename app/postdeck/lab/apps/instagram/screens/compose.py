"""The caption page: Share wakes up late, hides behind the keyboard, and may only lead on."""

from __future__ import annotations

from postdeck.lab.android.view import Bounds, Look, View
from postdeck.lab.apps.instagram.screens.compose_rows import cover_part, option_rows
from postdeck.lab.apps.instagram.screens.frame import END, Question, action_bar, pill, window
from postdeck.lab.apps.instagram.screens.share_sheets import ShareNux, ThreadsOffer
from postdeck.lab.apps.instagram.session import BLUE, INK, LINE, WHITE, Session
from postdeck.lab.apps.instagram.state import Draft
from postdeck.lab.apps.stack import Layer

_MOST = 2200
_HINTS = ("Write a caption and add hashtags…", "Write a caption…", "Add a caption…")
_THREE_MINUTES = 180_000
_FOOT = 2102


class Compose:
    """A draft on its last page. Every accepted tap on Share publishes once."""

    layer = Layer.PAGE

    def __init__(self, session: Session, draft: Draft) -> None:
        options = session.options
        self._session = session
        self.draft = draft
        self._hint = _HINTS[2] if session.second else session.random.choice(_HINTS[:2])
        self._ready = False
        self._foot_hides = session.random.random() < 0.5
        reel = draft.placement == "reel"
        self._says_next = reel and session.chance(options.says_next, 0.08)
        self._nux = reel and (self._says_next or session.chance(options.nux, 0.08))
        self._offers = reel and (session.chance(None, options.popups / 2)
                                 or "threads_share" in options.notices)
        wait = session.random.random() * options.ready_seconds
        if wait > 0:
            session.host.later(wait, self._wake)
        else:
            self._ready = True

    def _wake(self) -> None:
        self._ready = True

    def view(self) -> View:
        """With the cover while nothing is typed, without it afterwards; OK while typing."""
        session, kit, draft = self._session, self._session.kit, self.draft
        typing = session.host.keyboard_open
        low = not typing and not draft.caption
        title = "New reel" if draft.placement == "reel" else "New post"
        bounds: Bounds = (48, 1235, 1032, 1379) if low else (39, 304, 1041, 510)
        field = kit.field(bounds, draft.caption, self._hint, Look(ink=INK, size=44),
                          name="caption_input_text_view", on_text=self._type, focused=typing,
                          tap=lambda: session.host.focus("caption"))
        field.cls = "android.widget.AutoCompleteTextView"
        listed = [*([cover_part(session, draft)] if low else []), field,
                  *option_rows(session, draft, 1403 if low else 530, whole=not low)]
        content = kit.view("ScrollView", (0, 304, 1080, _FOOT), kit.row(
            (0, 304, 1080, _FOOT), *listed, name="content_view", clickable=True),
            name="scroll_view", scrollable=True)
        parts = [content]
        if not typing or not self._foot_hides:
            parts.append(self._foot())
        done = [kit.button((951, 155, 1060, 304), "OK", Look(
            ink=BLUE, size=46, bold=True, align="center"), name="action_bar_button_text",
            desc="OK", tap=lambda: session.host.focus(""))] if typing else []
        return window(session, *parts, action_bar(session, title, self.back, *done),
                      hosts="layout_container_parent layout_container_main")

    def _foot(self) -> View:
        session, kit = self._session, self._session.kit
        word = "Next" if self._says_next else "Share"
        if session.host.fault("moved_buttons"):
            word = "Send it"
        press = session.stack.soon(self._share)
        rule = kit.view("View", (0, _FOOT, 1080, _FOOT + 2), name="footer_button_divider",
                        look=Look(fill=LINE))
        wide = session.second or self.draft.placement != "reel"
        bounds: Bounds = (48, 2145, 1032, 2277) if wide else (564, 2145, 1032, 2277)
        share = pill(session, bounds, word, press, name="share_button", kind="FrameLayout",
                     enabled=self._ready)
        row = [share]
        if not wide:
            row.insert(0, pill(session, (48, 2145, 516, 2277), "Save draft",
                               session.stack.soon(lambda: session.go.keep(self.draft)),
                               name="save_draft_button", loud=False))
        return kit.row((0, _FOOT, 1080, END), kit.view(
            "ViewGroup", (0, _FOOT, 1080, END), rule, *row, name="footer_button_container"),
            name="share_button_container", clickable=True, look=Look(fill=WHITE))

    def _type(self, text: str) -> None:
        self.draft.caption = self._session.taken(text)[:_MOST]

    def _share(self) -> None:
        """Share was tapped: it goes out, or something comes first."""
        session = self._session
        session.host.focus("")
        limited = session.options.limited_reach
        if limited is None:
            limited = self.draft.placement == "reel" and self.draft.longest > _THREE_MINUTES
        if limited:
            session.stack.push(Question(
                session, "Your reel may get limited reach",
                "Reels over 3 minutes won't be recommended to new audiences.",
                [("Share", "igds_alert_dialog_primary_button", self._accepted),
                 ("Edit draft", "igds_alert_dialog_cancel_button", lambda: None)]))
        else:
            self._accepted()

    def _accepted(self) -> None:
        session = self._session
        if self._nux:
            session.stack.push(ShareNux(session, self.draft))
        elif self._offers:
            self._offers = False
            session.stack.push(ThreadsOffer(session, lambda: session.go.publish(self.draft)))
        else:
            session.go.publish(self.draft)

    def back(self) -> None:
        """To the editor."""
        self._session.stack.drop(self)
