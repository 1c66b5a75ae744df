"""The editor: Next beside Your Story, and a Close that takes the sound away."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import BODY, status_bar
from postdeck.lab.apps.tiktok.palette import WHITE
from postdeck.lab.apps.tiktok.screens.camera import sound_close, sound_pill, tools
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Draft
from postdeck.lab.apps.words import Own

_TOOLS = (("AI Alive", "spark"), ("Edit", "edit"), ("Video templates", "template"),
          ("Text", "text"), ("Stickers", "sticker"), ("AI Meme", "image"), ("Effects", "wand"))


class Editor:
    """A draft before its caption."""

    layer = Layer.PAGE

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft

    def view(self) -> View:
        """The media under layers of empty frames, as in the real tree."""
        session, kit = self._session, self._session.kit
        area = (0, 161, 1080, 2081)
        cover = self._draft.media[0] if self._draft.media else "none"
        media = kit.nest("preview preview_in -", BODY, kit.view(
            "SurfaceView", area, look=Look(picture=cover, radius=36)), self._count())
        layers = kit.nest("stickers texts captions effects guides pins", BODY,
                          kit.box((0, 0, 1080, 314), self._sound(), name="sound_box"))
        back = kit.image((32, 193, 137, 298), Look(ink=WHITE, size=66, icon="back"), name="back",
                         desc="@2131888269", tap=self.back)
        column = tools(kit, (("Settings", "gear"), ("Share", "share")), _TOOLS)
        return kit.window(
            status_bar(session.host.time()), media, kit.box(
                (0, 161, 1080, 620), in_tree=False,
                look=Look(fill="#00000059", icon="fade_up")),
            layers, kit.nest("footer_host -", BODY, self._footer()), kit.view(
                "ViewGroup", (0, 193, 1080, 561), back, name="editor_head"), column,
            fill="#000000")

    def _count(self) -> View:
        """Dots of a photo post with several pictures; drawn only."""
        many = len(self._draft.media)
        dots = [self._session.kit.view("View", (540 + (i * 2 - many) * 14, 2030,
                                                556 + (i * 2 - many) * 14, 2046), in_tree=False,
                                       look=Look(fill=WHITE if i == 0 else "#FFFFFF80", radius=8))
                for i in range(many if many > 1 else 0)]
        return self._session.kit.box((0, 2012, 1080, 2081), *dots, name="dots")

    def _sound(self) -> View:
        kit = self._session.kit
        if not self._draft.sound:
            pill = sound_pill(kit, (372, 198, 707, 314), "Add sound")
            pill.on_tap = self._sounds
            return pill
        title = self._draft.sound.split(" - ")[0]
        pill = sound_pill(kit, (349, 198, 632, 314), Own(title))
        pill.on_tap = self._sounds
        pill.children[0].bounds = (349, 214, 730, 298)
        return kit.row((349, 198, 730, 314), pill, sound_close(kit, self._remove_sound),
                       name="sound_rows")

    def _sounds(self) -> None:
        self._session.go.sounds(self._draft)

    def _remove_sound(self) -> None:
        self._draft.sound = ""

    def _footer(self) -> View:
        kit, session = self._session.kit, self._session
        face = f"face {session.accounts.active}"
        story = kit.box((32, 2123, 534, 2239), kit.row(
            (135, 2137, 430, 2224), kit.image((135, 2137, 222, 2224), Look(
                picture=face, radius=43, edge="#25F4EE"), name="story_face"),
            kit.label((238, 2154, 430, 2207), "Your Story", Look(ink="#161823", size=42, bold=True),
                      name="story_text")), name="story_button", look=Look(fill=WHITE, radius=58),
            tap=session.soon(self._story))
        following = kit.row((545, 2123, 1048, 2239), kit.label(
            (753, 2154, 840, 2207), "Next", Look(ink=WHITE, size=42, bold=True, align="center"),
            name="next_text"), name="next_button", look=Look(fill="#FE2C55", radius=58),
            tap=session.soon(lambda: session.go.compose(self._draft)))
        return kit.box((0, 2118, 1080, 2337), kit.row((0, 2118, 1080, 2239), story, following,
                                                      name="footer_row"), name="footer")

    def _story(self) -> None:
        """The trap: this publishes at once, as a story."""
        draft = self._draft.copy()
        draft.story = True
        self._session.go.publish(draft)

    def back(self) -> None:
        """Ask first: leaving loses the edits."""
        self._session.go.ask("Discard edits?", "If you go back now, your edits will be lost.", [
            ("Discard", self._discard), ("Save draft", self._keep), ("Cancel", lambda: None)])

    def _discard(self) -> None:
        self._session.drop(self)

    def _keep(self) -> None:
        accounts = self._session.accounts
        accounts.drafts.setdefault(accounts.active, []).append(self._draft.copy())
        self._session.toast("Saved to drafts")
        self._session.go.main()
