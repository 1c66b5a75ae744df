"""The page of caption and Post: Post wanders with the keyboard and hides from hashtags."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import BODY, status_bar
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED
from postdeck.lab.apps.tiktok.screens.compose_rows import option_rows, tool_row
from postdeck.lab.apps.tiktok.screens.hashtags import completed, suggestions_for, tag_list
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Draft
from postdeck.lab.apps.words import Own

_LINE = "#E3E3E4"
_TITLE_MOST = 90
_HINTS = ("Describe your video", "Add description...",
          "Writing a long description can help get 3x more views on average.")


class Compose:
    """A draft on its last page. Every accepted tap on Post publishes once."""

    layer = Layer.PAGE
    most = 4000

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self.draft = draft
        self._hint = _HINTS[2] if draft.photo else session.random.choice(_HINTS)
        self._field = ""
        self._suggest = False
        self._with_keyboard = False
        self._asks = session.options.confirm_dialog
        if self._asks is None:
            self._asks = session.random.random() < 0.15

    def view(self) -> View:
        """Two layouts: at rest, and with the keyboard open."""
        session, kit = self._session, self._session.kit
        focused = self._focused()
        tags = self._tags()
        down = 63 if focused else 0
        content = kit.view(
            "ScrollView", (0, 253, 1080, 2147), self._cover(focused), self._words(focused),
            *([self._counter()] if focused else []), tool_row(session, self.draft, down, focused),
            name="compose_scroll", scrollable=True)
        if not tags:
            content.children.append(option_rows(session, self.draft, down, focused))
        parts: list[View] = [self._head(focused, bool(tags)), content]
        if tags:
            parts.append(tag_list(session.kit, tags, 1169 + down, focused, self._take))
        elif not focused:
            parts.append(self._foot())
        return kit.window(status_bar(session.host.time(), INK),
                          kit.nest("compose compose_in", BODY, *parts), fill="#FFFFFF")

    def _focused(self) -> bool:
        """Whether the keyboard is open; Back closes it and the suggestions with it."""
        opened = self._session.host.keyboard_open and bool(self._field)
        if self._with_keyboard and not opened:
            self._suggest = False
        self._with_keyboard = opened
        return opened

    def _post_word(self) -> str:
        return "Send it" if self._session.host.fault("moved_buttons") else "Post"

    def _head(self, focused: bool, hidden: bool) -> View:
        kit = self._session.kit
        back = kit.image((16, 136, 131, 252), Look(ink=INK, size=64, icon="back"), name="back",
                         desc="@2131888269", tap=self.back)
        head = kit.box((0, 136, 1080, 252), back, name="compose_head")
        if focused and not hidden:
            post = kit.button((846, 152, 1038, 236), self._post_word(), Look(
                fill=RED, ink="#FFFFFF", size=40, bold=True, radius=42, align="center"),
                name="post_top", tap=self._session.soon(self._post))
            head.children.append(kit.box((846, 136, 1080, 252), post, name="post_top_box"))
        return head

    def _cover(self, focused: bool) -> View:
        kit = self._session.kit
        side = 111 if focused else 278
        bounds = (42, 274, 42 + side, 274 + side)
        media = self.draft.media[0] if self.draft.media else "none"
        cover = kit.box(bounds, kit.image(bounds, Look(picture=media, radius=16), name="cover",
                                          clickable=True))
        if not focused:
            cover.children.append(kit.label(
                (42, 274, 42 + (119 if self.draft.photo else 190), 332),
                "Cover" if self.draft.photo else "Edit cover", Look(
                    fill="#00000073", ink="#FFFFFF", size=34, bold=True, align="center",
                    radius=16), name="cover_text"))
        return kit.view("HorizontalScrollView", (0, 274, 1080, 274 + side), cover, name="covers")

    def _words(self, focused: bool) -> View:
        kit, draft = self._session.kit, self.draft
        top = 417 if focused else 584
        parts: list[View] = []
        if draft.photo:
            parts.append(kit.field((42, top, 1038, top + 53), draft.title, "Add a catchy title",
                                   Look(ink=INK, size=46, bold=True), name="title_field",
                                   tap=lambda: self._focus("title"), on_text=self._set_title,
                                   focused=focused and self._field == "title"))
            parts.append(kit.view("View", (42, top + 85, 1038, top + 86), look=Look(fill=_LINE),
                                  name="title_line"))
        below = top + 107 if draft.photo else top
        parts.append(kit.field((42, below, 1038, 1059), draft.caption, self._hint,
                               Look(ink=INK, size=44), name="caption_field",
                               tap=lambda: self._focus("caption"), on_text=self._set_caption,
                               focused=focused and self._field == "caption"))
        return kit.nest("words words_in", (42, top, 1038, 1059), *parts)

    def _counter(self) -> View:
        kit = self._session.kit
        return kit.box((0, 1059, 1080, 1122), kit.label(
            (42, 1059, 240, 1122), Own(f"{len(self.draft.caption)}/{self.most}"),
            Look(ink=PALE, size=36), name="counter"), name="counter_box")

    def _focus(self, field: str) -> None:
        self._field = field
        self._session.host.focus(field)

    def _set_caption(self, text: str) -> None:
        self.draft.caption = self._taken(text)[:self.most]
        self._suggest = True

    def _set_title(self, text: str) -> None:
        self.draft.title = self._taken(text).replace("\n", " ")[:_TITLE_MOST]

    def _taken(self, text: str) -> str:
        """What the field makes of it: a broken one loses every fifth character."""
        if not self._session.host.fault("caption_mangled"):
            return text
        return "".join(c for index, c in enumerate(text) if index % 5 != 4)

    def _tags(self) -> list[str]:
        """The suggestions for the hashtag at the very end, if the popup is open."""
        return suggestions_for(self.draft.caption) if self._suggest else []

    def _take(self, tag: str) -> None:
        self.draft.caption = completed(self.draft.caption, tag)
        self._suggest = False

    def _foot(self) -> View:
        kit = self._session.kit
        look = Look(fill="#F1F1F2", ink=INK, size=44, bold=True, radius=63, align="center")
        red = Look(fill=RED, ink="#FFFFFF", size=44, bold=True, radius=63, align="center")
        drafts = kit.button((32, 2179, 529, 2305), "Drafts", look, name="drafts_button",
                            tap=self._session.soon(self._save))
        post = kit.button((550, 2179, 1048, 2305), self._post_word(), red, name="post_button",
                          tap=self._session.soon(self._post))
        rule = kit.view("View", (0, 2147, 1080, 2149), look=Look(fill=_LINE))
        return kit.box((0, 2147, 1080, 2337), rule, kit.row(
            (32, 2179, 1048, 2305), drafts, post, name="foot_row"), name="foot",
            look=Look(fill="#FFFFFF"))

    def _save(self) -> None:
        accounts = self._session.accounts
        accounts.drafts.setdefault(accounts.active, []).append(self.draft.copy())
        self._session.toast("Saved to drafts")
        self._session.go.main("profile")

    def _post(self) -> None:
        """Post was tapped: it goes out, or a question comes first."""
        if self._session.host.fault("content_check"):
            self._session.host.focus("")
            self._session.go.ask(
                "Content may be restricted", "Some viewers may not be shown this post.",
                [("Edit", lambda: None),
                 ("Post anyway", lambda: self._session.go.publish(self.draft))])
            return
        if not self._asks:
            self._session.go.publish(self.draft)
            return
        self._session.host.focus("")
        noun = "photo" if self.draft.photo else "video"
        yes = self._session.random.choice(("Publish now", "Post Now"))
        self._session.go.ask(
            f"Publish {noun} publicly?", f"Your {noun} will be visible to everyone.",
            [(yes, lambda: self._session.go.publish(self.draft)), ("Cancel", lambda: None)])

    def back(self) -> None:
        """Close the suggestions, else return to the editor."""
        if self._tags():
            self._suggest = False
        else:
            self._session.drop(self)
