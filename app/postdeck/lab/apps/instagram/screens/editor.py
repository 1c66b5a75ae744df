"""The editor of a reel or feed post: Next leads on, Back asks what becomes of the draft."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import END, TOP, bottom_sheet, window
from postdeck.lab.apps.instagram.session import BLUE, INK, LINE, PALE, WHITE, Session
from postdeck.lab.apps.instagram.state import Draft
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own

_TOOLS = (("volume_controls", "Add audio", "note"), ("add_text", "Add text", "text"),
          ("add_sticker", "Add sticker", "sticker"), ("ar_effects", "Effects", "spark"),
          ("voiceover", "Voiceover", "mic"), ("add_clips", "Add clips", "plus"),
          ("captions", "Captions", "message"), ("volume_controls", "Volume", "note"))


class Editor:
    """A draft in the editor."""

    layer = Layer.PAGE

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self.draft = draft
        self._hinted = session.random.random() < 0.3

    def view(self) -> View:
        """The picture, tools at the bottom, Edit video and Next below them."""
        session, kit, reel = self._session, self._session.kit, self.draft.placement == "reel"
        soon = session.stack.soon
        picture = kit.box((0, TOP, 1080, 2056), kit.image(
            (0, TOP, 1080, 2056), Look(picture=self.draft.media[0])),
            name="capture_interactive_drawable_container",
            desc="Reel preview playing" if reel else "")
        tools = self._tools(_TOOLS if reel else _TOOLS[:2])
        following = self._button((853, 2224, 1048, 2337), "Next", "Next",
                                 "clips_right_action_button")
        following.on_tap = soon(lambda: session.go.compose(self.draft))
        foot = [following]
        if reel:
            foot.insert(0, self._button(
                (32, 2224, 269, 2337), "Edit video",
                "Double tap for tools that edit your video clips.", "clips_left_action_button"))
        head = [kit.view("Button", (19, 178, 135, 294), desc="Cancel", name="cancel_button",
                         tap=soon(self.back), look=Look(ink=WHITE, size=64, icon="close")),
                kit.view("Button", (954, 178, 1062, 294), desc=Own("@2131966362"),
                         clickable=True, name="overflow_button",
                         look=Look(ink=WHITE, size=60, icon="more"))]
        return window(session, kit.box(
            (0, TOP, 1080, END), picture, kit.view(
                "RecyclerView", (0, 1890, 1080, 2050), *tools, scrollable=True,
                name="creation_toolbar_recyclerview"), kit.view(
                "ViewGroup", (30, 2224, 1050, END), *foot, name="clips_action_bar"), *head,
            *self._hint(),
            name="quick_capture_root_container", clickable=True), fill="#000000", ink=WHITE,
            hosts="layout_container_main quick_capture_fragment_container")

    def _tools(self, known: tuple[tuple[str, str, str], ...]) -> list[View]:
        return [self._session.kit.view(
            "Button", (28 + 143 * i, 1912, min(1080, 143 + 143 * i), 2027), desc=desc,
            name=f"clips_action_bar_{name}_button", clickable=True,
            look=Look(ink=WHITE, size=64, icon=icon))
            for i, (name, desc, icon) in enumerate(known)]

    def _hint(self) -> list[View]:
        """A hint at the top that goes nowhere."""
        kit = self._session.kit
        if not self._hinted:
            return []
        return [kit.box((312, 178, 768, 295), *(kit.label(
            (441, top, 700, top + 40), text, Look(ink=WHITE, size=34, bold=top == 197), name=name)
            for top, text, name in ((197, "Explore audio", "toast_message_title"),
                                    (236, "Tap to browse", "toast_message_subtitle"))),
            name="camera_sticky_toast", clickable=True, look=Look(fill="#25292ECC", radius=58))]

    def _button(self, bounds: tuple[int, int, int, int], text: str, desc: str, name: str) -> View:
        kit, (left, top, right, bottom) = self._session.kit, bounds
        loud = text == "Next"
        return kit.view("Button", bounds, kit.label(
            (left + 42, top + 36, right - 31, bottom - 36), text,
            Look(ink=WHITE, size=42, bold=True)), desc=desc, name=name, clickable=True,
            look=Look(fill=BLUE if loud else "#25292E", radius=56))

    def back(self) -> None:
        """Asks first."""
        self._session.stack.push(LeaveQuestion(self._session, self))


class LeaveQuestion:
    """Save draft? The editor's Next stays in the tree beneath."""

    layer = Layer.SHEET

    def __init__(self, session: Session, editor: Editor) -> None:
        self._session = session
        self._editor = editor

    def view(self) -> View:
        """Start over, Save draft, Keep editing."""
        session, kit = self._session, self._session.kit
        top = 1723
        parts = [kit.label((39, top + 90, 1041, top + 132), "Save draft?", Look(
            ink=INK, size=46, bold=True, align="center"), name="action_sheet_header_text_view"),
            kit.label((39, top + 137, 1041, top + 179),
                      "If you go back now, you will lose this draft.",
                      Look(ink=PALE, size=38, align="center"),
                      name="action_sheet_subheader_text_view")]
        for index, (text, act) in enumerate((
                ("Start over", self._over), ("Save draft", self._save),
                ("Keep editing", self.back))):
            y = top + 222 + 116 * index
            parts += [kit.view("View", (0, y, 1080, y + 2), look=Look(fill=LINE), in_tree=False),
                      kit.button((0, y + 2, 1080, y + 116), text, Look(
                          ink=INK, size=44, align="center"), name="action_sheet_row_text_view",
                          tap=session.stack.soon(act))]
        return bottom_sheet(session, top, self.back, *parts)

    def _over(self) -> None:
        stack = self._session.stack
        stack.drop(self)
        stack.drop(self._editor)

    def _save(self) -> None:
        self._session.go.keep(self._editor.draft)

    def back(self) -> None:
        """Keep editing."""
        self._session.stack.drop(self)
