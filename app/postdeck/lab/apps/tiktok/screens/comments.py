"""The comments of a clip: a sheet that a wrong tap opens."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import BODY, scrim
from postdeck.lab.apps.tiktok.palette import INK, PALE
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Clip, short_count
from postdeck.lab.apps.words import Own

_SAID = (("Ivy R", "I could watch this all day", "3d"), ("tomas", "what did you film this with?",
                                                         "5d"), ("Okapi fan", "so calm", "5h"))


class CommentsSheet:
    """Comments over a playing clip."""

    layer = Layer.SHEET

    def __init__(self, session: Session, clip: Clip) -> None:
        self._session = session
        self._clip = clip

    def view(self) -> View:
        """The sheet, over the clip that stays in the tree."""
        kit = self._session.kit
        count = short_count(self._clip.comments)
        title = kit.label((331, 841, 749, 957), kit.say("‎{} comments", count),
                          Look(ink=INK, size=40, bold=True, align="center"), name="sheet_title")
        close = kit.image((995, 877, 1048, 930), Look(ink=INK, size=53, icon="close"),
                          name="sheet_close", desc="Close", tap=self.back)
        rows: list[View] = []
        for index, (who, said, when) in enumerate(_SAID):
            top = 978 + 213 * index
            rows += [kit.image((35, top + 13, 130, top + 108), Look(
                picture=f"face {who}", radius=47), name="face", clickable=True),
                kit.view("Button", (155, top, 500, top + 42), name="title", text=Own(who),
                         look=Look(ink=PALE, size=36, bold=True), clickable=True),
                kit.label((155, top + 47, 780, top + 108), Own(said), Look(ink=INK, size=42),
                          name="comment_text"),
                kit.label((155, top + 119, 230, top + 161), Own(when), Look(ink=PALE, size=34)),
                kit.button((242, top + 116, 340, top + 161), "Reply", Look(ink=PALE, size=34)),
                kit.view("Button", (971, top + 108, 1075, top + 171), desc="@2131888139",
                         look=Look(ink=PALE, size=50, icon="heart_line"), clickable=True)]
        box = kit.view("EditText", (189, 2200, 721, 2282), name="comment_field",
                       text="Add comment...", clickable=True, look=Look(ink=PALE, size=42))
        sheet = kit.row((0, 841, 1080, 2337), title, close, *rows, kit.box(
            (152, 2190, 1048, 2306), box, look=Look(fill="#F1F1F2", radius=58)),
            name="comments", look=Look(fill="#FFFFFF", radius=36), clickable=True)
        below = kit.box((0, 2290, 1080, 2400), look=Look(fill="#FFFFFF"), in_tree=False)
        return kit.box(BODY, scrim("#00000040", self.back), below, sheet)

    def back(self) -> None:
        """Close."""
        self._session.drop(self)
