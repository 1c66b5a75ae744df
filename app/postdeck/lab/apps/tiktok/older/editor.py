"""The older editor: words beside its tools, Next as a button of its own."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import BODY, status_bar
from postdeck.lab.apps.tiktok.palette import INK, RED, WHITE
from postdeck.lab.apps.tiktok.screens.editor import Editor
from postdeck.lab.apps.words import Own

_TOOLS = (("Text", "text"), ("Stickers", "sticker"), ("Effects", "wand"), ("Filters", "spark"),
          ("Voiceover", "mic"), ("Captions", "comment"))


class OlderEditor(Editor):
    """The same draft under another arrangement."""

    def view(self) -> View:
        """The whole display is the media."""
        session, kit, draft = self._session, self._session.kit, self._draft
        media = kit.nest("cut cut_in", BODY, kit.view("TextureView", (0, 0, 1080, 2160), look=Look(
            picture=draft.media[0] if draft.media else "none")))
        back = kit.image((24, 160, 124, 260), Look(ink=WHITE, size=60, icon="back"), name="exit",
                         desc="Back", tap=self.back)
        tools = [kit.row((880, 180 + 150 * i, 1070, 316 + 150 * i), kit.image(
            (940, 186 + 150 * i, 1010, 256 + 150 * i), Look(ink=WHITE, size=64, icon=icon)),
            kit.label((880, 264 + 150 * i, 1070, 312 + 150 * i), text, Look(
                ink=WHITE, size=30, align="center"), name="tool_name"), name="tool_item",
            clickable=True) for i, (text, icon) in enumerate(_TOOLS)]
        return kit.window(status_bar(session.host.time()), media, kit.view(
            "RelativeLayout", BODY, back, self._sound(), *tools, self._footer(), name="panel"),
            fill="#000000")

    def _sound(self) -> View:
        kit, draft = self._session.kit, self._draft
        text = Own(draft.sound.split(" - ")[0]) if draft.sound else "Add sound"
        pill = kit.row((340, 164, 690, 250), kit.image(
            (362, 186, 404, 228), Look(ink=WHITE, size=40, icon="note")), kit.label(
            (416, 176, 670, 238), text, Look(ink=WHITE, size=40, bold=True), name="music_name"),
            name="music", tap=self._sounds, look=Look(fill="#00000060", radius=43))
        if not draft.sound:
            return pill
        return kit.box((340, 164, 780, 250), pill, kit.image(
            (704, 178, 764, 238), Look(ink=WHITE, size=44, icon="close"), name="music_remove",
            desc="Remove sound", tap=self._remove_sound), name="music_line")

    def _footer(self) -> View:
        kit, session = self._session.kit, self._session
        story = kit.button((40, 2180, 520, 2300), "Your Story", Look(
            fill=WHITE, ink=INK, size=44, radius=8, align="center"), name="story",
            tap=session.soon(self._story))
        following = kit.button((560, 2180, 1040, 2300), "Next", Look(
            fill=RED, ink=WHITE, size=44, radius=8, align="center"), name="go_on",
            tap=session.soon(lambda: session.go.compose(self._draft)))
        return kit.view("RelativeLayout", (0, 2160, 1080, 2337), story, following, name="bottom")
