"""The editor of a story, whose buttons publish at once, and the sheet that asks where to."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import END, TOP, bottom_sheet, pill, window
from postdeck.lab.apps.instagram.session import BLUE, INK, PALE, WHITE, Session
from postdeck.lab.apps.instagram.state import Draft
from postdeck.lab.apps.stack import Layer

_TOOLS = (("video_mute_button", "Mute volume", "mic"), ("add_text_button", "Add text", "text"),
          ("asset_button", "Stickers", "sticker"),
          ("camera_ar_effect_button", "Camera effects", "spark"),
          ("ai_modify_button", "Modify", "wand"), ("music_button", "Music", "note"))
_CLOSE = "Close Friends"
_YOURS = "Your story"


class StoryEditor:
    """A story before it is out: Your story and Close Friends publish it."""

    layer = Layer.PAGE

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self.draft = draft
        self._asks = session.chance(session.options.story_sheet, 0.15)

    def view(self) -> View:
        """The picture, tools at the top, the ways out at the bottom."""
        session, kit = self._session, self._session.kit
        tools = [kit.view("Button", (268 + 115 * i, 178, 369 + 115 * i, 280), desc=desc,
                          name=name, clickable=True, look=Look(ink=WHITE, size=58, icon=icon))
                 for i, (name, desc, icon) in enumerate(_TOOLS)]
        field = kit.field((0, 1930, 600, 2050), self.draft.caption, "Add a caption…",
                          Look(ink=WHITE, size=42), name="add_caption_textview",
                          tap=lambda: session.host.focus("story caption"), on_text=self._type,
                          focused=session.host.keyboard_open)
        return window(session, kit.box(
            (0, TOP, 1080, END), kit.image((0, TOP, 1080, 2056), Look(
                picture=self.draft.media[0], radius=30)),
            kit.view("Button", (18, 178, 119, 280), desc="Cancel", name="cancel_button",
                     tap=self.back, look=Look(ink=WHITE, size=62, icon="close")), *tools, field,
            self._foot(), name="quick_capture_root_container", clickable=True),
            fill="#000000", ink=WHITE,
            hosts="layout_container_main quick_capture_fragment_container")

    def _foot(self) -> View:
        kit, soon = self._session.kit, self._session.stack.soon
        cells: list[View] = []
        for text, left, right in ((_YOURS, 30, 474), (_CLOSE, 488, 930)):
            cells.append(kit.row((left, 2205, right, 2311), kit.label(
                (left + 112, 2228, right - 112, 2288), text, Look(ink=INK, size=40, bold=True)),
                desc=text, tap=soon(lambda text=text: self._out(text)),  # type: ignore[misc]
                look=Look(fill=WHITE, radius=53)))
        cells.append(kit.view("Button", (943, 2205, 1050, 2311), desc="Share to", tap=soon(
            lambda: self._session.stack.push(StoryShareSheet(self._session, self.draft))),
            look=Look(fill=WHITE, ink=INK, size=56, radius=53, icon="chevron")))
        return kit.row((30, 2205, 1050, 2311), *cells, name="story_share_controls_action_bar")

    def _type(self, text: str) -> None:
        self.draft.caption = self._session.taken(text)

    def _out(self, audience: str) -> None:
        if self._asks and audience == _YOURS:
            self._session.stack.push(StoryShareSheet(self._session, self.draft))
            return
        self.draft.audience = "Everyone" if audience == _YOURS else audience
        self._session.go.publish(self.draft)

    def back(self) -> None:
        """Gone without a question."""
        self._session.stack.drop(self)


class StoryShareSheet:
    """Share: who sees the story, and the button that publishes it."""

    layer = Layer.SHEET

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft
        self._close = False

    def view(self) -> View:
        """Rows for the audience, Share below them."""
        session, kit = self._session, self._session.kit
        top = 1460
        title = kit.label((245, top + 69, 835, top + 175), "Share", Look(
            ink=INK, size=50, bold=True, align="center"), name="title_text_view")
        rows = [self._row(top + 178, "row_add_to_story_container", "add_to_story_label", _YOURS,
                          "Sharing options", not self._close),
                self._row(top + 325, "row_add_to_story_favorites_container", "label", _CLOSE,
                          "Add people", self._close)]
        rows.append(kit.row((0, top + 472, 1080, top + 619), kit.label(
            (186, top + 520, 500, top + 570), "Message", Look(ink=INK, size=44), name="label"),
            name="message_row_container", clickable=True))
        share = pill(session, (39, 2150, 1041, 2260), "Share", session.stack.soon(self._share),
                     name="share_story_button")
        return bottom_sheet(session, top, self.back, title, *rows, share)

    def _row(self, top: int, name: str, label: str, text: str, below: str, on: bool) -> View:
        kit = self._session.kit

        def choose() -> None:
            self._close = text == _CLOSE

        mark = kit.image((970, top + 50, 1030, top + 110), Look(
            ink=WHITE if on else PALE, fill=BLUE if on else "", size=40, radius=30,
            icon="check" if on else "", edge=PALE), in_tree=False)
        row = kit.row((0, top, 1080, top + 147), kit.label(
            (186, top + 30, 480, top + 76), text, Look(ink=INK, size=44), name=label),
            kit.label((186, top + 76, 600, top + 120), below, Look(ink=PALE, size=36),
                      name="sharing_preferences_label"), mark, name=name, tap=choose)
        row.selected = on
        return row

    def _share(self) -> None:
        self._draft.audience = _CLOSE if self._close else "Everyone"
        self._session.go.publish(self._draft)

    def back(self) -> None:
        """Back to the editor."""
        self._session.stack.drop(self)
