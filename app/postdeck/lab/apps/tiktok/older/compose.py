"""The older page of the caption: Post at the top right at all times, the cover at the right."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import status_bar
from postdeck.lab.apps.tiktok.choices.audience import ask_audience
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED, WHITE
from postdeck.lab.apps.tiktok.screens.compose import Compose
from postdeck.lab.apps.tiktok.screens.hashtags import tag_list
from postdeck.lab.apps.words import Own

_LINE = "#E3E3E4"
_AUDIENCE = {"Everyone": "Everyone", "Friends": "Friends", "Only you": "Only you"}


class OlderCompose(Compose):
    """The same draft; the description holds fewer characters."""

    most = 2200

    def view(self) -> View:
        """The page's heading is called Post, too, and is no button."""
        session, kit = self._session, self._session.kit
        focused, tags = self._focused(), self._tags()
        parts = [self._head(focused, bool(tags)), self._cover(focused), self._words(focused),
                 *([self._counter()] if focused else [])]
        if tags:
            parts.append(tag_list(kit, tags, 660, focused, self._take))
        else:
            parts += self._chips()
            parts += [] if focused else [*self._rows(), self._foot()]
        return kit.window(status_bar(session.host.time(), INK), kit.view(
            "RelativeLayout", (0, 0, 1080, 2337), *parts, name="publish"), fill=WHITE)

    def _head(self, focused: bool, hidden: bool) -> View:
        kit = self._session.kit
        parts = [kit.image((24, 150, 124, 250), Look(ink=INK, size=56, icon="back"), name="up",
                           desc="Back", tap=self.back),
                 kit.label((400, 160, 680, 240), "Post", Look(
                     ink=INK, size=48, bold=True, align="center"), name="heading")]
        if not hidden:
            parts.append(kit.button((840, 156, 1044, 244), self._post_word(), Look(
                fill=RED, ink=WHITE, size=42, bold=True, radius=8, align="center"),
                name="publish_button", tap=self._session.soon(self._post)))
        return kit.view("RelativeLayout", (0, 136, 1080, 262), *parts, name="title_bar")

    def _cover(self, focused: bool) -> View:
        kit = self._session.kit
        media = self.draft.media[0] if self.draft.media else "none"
        return kit.box((810, 290, 1038, 600), kit.image(
            (810, 290, 1038, 600), Look(picture=media, radius=8), name="cover_image"), kit.label(
            (810, 550, 1038, 600), "Select cover", Look(
                fill="#00000080", ink=WHITE, size=32, align="center"), name="cover_label"),
            name="cover_box", clickable=True)

    def _words(self, focused: bool) -> View:
        kit, draft, top = self._session.kit, self.draft, 290
        parts: list[View] = []
        if draft.photo:
            parts.append(kit.field((42, 290, 770, 350), draft.title, "Add a title", Look(
                ink=INK, size=44, bold=True), name="title_edit",
                tap=lambda: self._focus("title"), on_text=self._set_title,
                focused=focused and self._field == "title"))
            top = 370
        parts.append(kit.field((42, top, 770, 600), draft.caption, self._hint, Look(
            ink=INK, size=42), name="edit", tap=lambda: self._focus("caption"),
            on_text=self._set_caption, focused=focused and self._field == "caption"))
        return kit.row((42, 290, 770, 600), *parts, name="edit_box")

    def _counter(self) -> View:
        return self._session.kit.label(
            (560, 604, 770, 650), Own(f"{len(self.draft.caption)}/{self.most}"),
            Look(ink=PALE, size=34, align="right"), name="count")

    def _chips(self) -> list[View]:
        kit = self._session.kit
        return [kit.button((left, 660, right, 740), text, Look(
            fill="#F1F1F2", ink=INK, size=38, radius=8, align="center"), name="chip")
            for text, left, right in (("Hashtags", 42, 300), ("Mention", 320, 560))]

    def _rows(self) -> list[View]:
        kit, session, draft = self._session.kit, self._session, self.draft
        link = Own(draft.product) or "Add link"
        rows = (("Location", "pin", "", None),
                (link, "link", "", None if draft.product else
                 session.soon(lambda: session.go.links(draft))),
                ("Who can watch this video", "lock", _AUDIENCE[draft.audience],
                 session.soon(lambda: ask_audience(session, draft))),
                ("More options", "more", "", session.soon(lambda: session.go.more(draft))))
        out: list[View] = []
        for index, (text, icon, said, tap) in enumerate(rows):
            y = 800 + 150 * index
            out.append(kit.view(
                "RelativeLayout", (0, y, 1080, y + 148),
                kit.image((42, y + 50, 90, y + 98), Look(ink=INK, size=46, icon=icon)),
                kit.label((120, y + 44, 740, y + 104), text, Look(ink=INK, size=42),
                          name="setting"),
                kit.label((750, y + 46, 980, y + 102), said, Look(
                    ink=PALE, size=38, align="right"), name="setting_value"),
                kit.view("View", (42, y + 147, 1038, y + 148), look=Look(fill=_LINE)),
                name="setting_row", tap=tap, clickable=True))
        return out

    def _foot(self) -> View:
        kit = self._session.kit
        return kit.button((42, 2180, 1038, 2296), "Drafts", Look(
            fill="#F1F1F2", ink=INK, size=44, radius=8, align="center"), name="drafts",
            tap=self._session.soon(self._save))
