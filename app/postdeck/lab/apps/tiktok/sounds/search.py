"""The search page: a field, then results by kind; sounds have a tab of their own."""

from __future__ import annotations

from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import status_bar
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED, WHITE
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.sounds import catalogue
from postdeck.lab.apps.tiktok.sounds.rows import HIGH, sound_row
from postdeck.lab.apps.words import Own

_TABS = (("Top", 0, 170), ("Shop", 170, 340), ("Users", 340, 520), ("Videos", 520, 720),
         ("Sounds", 720, 930), ("LIVE", 930, 1080))
_IDEAS = ("sourdough", "small kitchen ideas", "night photography", "ceramics for beginners")
_MOST = 9


class SearchPage:
    """What is typed is searched by Enter or by the word Search."""

    layer = Layer.PAGE

    def __init__(self, session: Session) -> None:
        self._session = session
        self._text = ""
        self._asked = ""
        self._loaded = False
        self._tab = "Top"

    def view(self) -> View:
        """The field, and ideas or results below it."""
        parts = [self._head()]
        parts += self._results() if self._asked else self._ideas()
        return self._session.kit.window(status_bar(self._session.host.time(), INK), *parts,
                                        fill=WHITE)

    def _head(self) -> View:
        kit, host = self._session.kit, self._session.host
        back = kit.image((16, 140, 120, 246), Look(ink=INK, size=60, icon="back"),
                         desc="@2131888269", name="search_back", tap=self.back)
        field = kit.field((136, 146, 850, 240), self._text, "Search", Look(
            fill="#F1F1F2", ink=INK, size=42, radius=16), name="search_field",
            tap=lambda: host.focus("search"), on_text=self._type, focused=host.keyboard_open)
        go = kit.button((870, 146, 1064, 240), "Search", Look(
            ink=RED, size=44, bold=True, align="center"), name="search_go", tap=self._search)
        return kit.box((0, 136, 1080, 252), back, field, go, name="search_head")

    def _type(self, text: str) -> None:
        self._text = text.replace("\n", "")
        self._asked = ""
        if text.endswith("\n"):
            self._search()

    def _search(self) -> None:
        if not self._text.strip():
            return
        asked = self._asked = self._text.strip()
        self._loaded, self._tab = False, "Top"
        self._session.host.focus("")
        self._session.after(self._session.sound_seconds, lambda: self._arrive(asked))

    def _arrive(self, asked: str) -> None:
        self._loaded = self._loaded or asked == self._asked

    def _take(self, text: str) -> None:
        self._text = text
        self._search()

    def _ideas(self) -> list[View]:
        kit = self._session.kit
        head = kit.label((42, 290, 700, 350), "You may like", Look(ink=INK, size=44, bold=True))
        return [head, *[kit.row((0, 370 + 110 * i, 1080, 480 + 110 * i), kit.label(
            (60, 395 + 110 * i, 900, 455 + 110 * i), Own(text), Look(ink=INK, size=42),
            name="idea"), name="idea_row", tap=partial(self._take, text))
            for i, text in enumerate(_IDEAS)]]

    def _results(self) -> list[View]:
        kit = self._session.kit
        tabs = [self._one_tab(*tab) for tab in _TABS]
        bar = kit.view("HorizontalScrollView", (0, 262, 1080, 370), kit.row(
            (0, 262, 1080, 370), *tabs), name="search_tabs")
        if not self._loaded:
            body = [kit.view("ProgressBar", (500, 1000, 580, 1080), name="search_loading",
                             desc="Loading", look=Look(ink=PALE, size=80, icon="spinner"))]
        else:
            body = self._found()
        return [bar, kit.view("RecyclerView", (0, 380, 1080, 2337), *body, name="search_list",
                              scrollable=True)]

    def _one_tab(self, text: str, left: int, right: int) -> View:
        kit, here = self._session.kit, text == self._tab
        tab = kit.row((left, 262, right, 370), kit.label(
            (left + 12, 262, right - 12, 370), text, Look(
                ink=INK if here else PALE, size=42, bold=here, align="center")), desc=text,
            tap=None if here else partial(self._turn, text))
        tab.selected = here
        return tab

    def _turn(self, tab: str) -> None:
        self._tab = tab

    def _found(self) -> list[View]:
        kit, session = self._session.kit, self._session
        if self._tab in ("Top", "Users"):
            return self._people()
        found = catalogue.search(self._asked)[:_MOST] if self._tab == "Sounds" else ()
        if not found or session.host.fault("sound_missing"):
            return [kit.label((90, 1000, 990, 1070), "No results found",
                              Look(ink=PALE, size=44, align="center"), name="search_empty")]
        return [sound_row(kit, sound, 400 + HIGH * i,
                          session.soon(partial(session.go.sound_page, sound)))
                for i, sound in enumerate(found)]

    def _people(self) -> list[View]:
        """Accounts that are called like what was asked: nothing to use."""
        kit = self._session.kit
        plain = "".join(c for c in self._asked.casefold() if c.isalnum()) or "someone"
        return [kit.row((0, 400 + 180 * i, 1080, 580 + 180 * i), kit.image(
            (42, 420 + 180 * i, 182, 560 + 180 * i), Look(picture=f"face {plain}{end}", radius=70)),
            kit.label((220, 440 + 180 * i, 900, 500 + 180 * i), Own(f"{plain}{end}"),
                      Look(ink=INK, size=44, bold=True), name="person_handle"),
            name="person", clickable=True) for i, end in enumerate(("", ".daily", "_studio"))]

    def back(self) -> None:
        """To the feed."""
        self._session.drop(self)
