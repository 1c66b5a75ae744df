"""The media picker: a sheet over the camera, whose controls stay in the tree beneath it."""

from __future__ import annotations

from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.app import MediaItem
from postdeck.lab.apps.kit import BODY, HIGH, scrolled, status_bar
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.sounds.catalogue import Sound
from postdeck.lab.apps.words import Own

_TABS = (("All", "", 42, 254), ("Videos", "video", 254, 501), ("Photos", "image", 501, 751),
         ("AI gallery", "none", 751, 1038))
_MOST = 35


class Picker:
    """Recents, newest first. A tile's tap opens the editor, or ticks it in multiple mode."""

    layer = Layer.SHEET

    def __init__(self, session: Session, sound: Sound | None = None) -> None:
        self._session = session
        self._sound = sound
        self._kind = ""
        self._multiple = False
        self._chosen: list[MediaItem] = []
        self._pushed = 0

    def view(self) -> View:
        """The sheet alone."""
        kit = self._session.kit
        tabs = kit.view("HorizontalScrollView", (0, 262, 1080, 380), kit.row(
            (0, 262, 1080, 380), *[self._tab(*tab) for tab in _TABS]), name="picker_tabs")
        grid = kit.nest("pager - grid_box", (0, 380, 1080, 2137), kit.view(
            "RecyclerView", (0, 380, 1080, 2137), *self._shown(385, 2137), name="picker_grid",
            scrollable=True))
        grid.children[-1].on_scroll = self._push
        sheet = kit.row((0, 0, 1080, 2337), self._head(), kit.box(
            (0, 262, 1080, 2337), tabs, grid, self._foot(), name="picker_body"),
            name="picker", clickable=True, look=Look(fill="#FFFFFF", radius=30))
        blank = kit.box((0, 0, 1080, 136), look=Look(fill="#FFFFFF"), in_tree=False)
        below = kit.box((0, 2300, 1080, 2400), look=Look(fill="#FFFFFF"), in_tree=False)
        return kit.nest("stage picker_host", BODY, blank, below, sheet,
                        status_bar(self._session.host.time(), INK))

    def _head(self) -> View:
        kit = self._session.kit
        recents = kit.row((403, 151, 676, 246), kit.label(
            (445, 173, 586, 223), "Recents", Look(ink=INK, size=42, bold=True), name="album_name"),
            kit.image((602, 177, 644, 219), Look(ink=INK, size=36, icon="down"), desc="Down",
                      name="album_arrow"), name="album_row", clickable=True)
        text = kit.row((906, 151, 1059, 246), kit.image(
            (932, 180, 969, 217), Look(ink=INK, size=37, icon="text"),
            desc="Get description ideas"), kit.label(
            (974, 179, 1040, 218), "Text", Look(ink=INK, size=36)), clickable=True,
            name="text_post")
        close = kit.image((42, 167, 105, 230), Look(ink=INK, size=60, icon="close"), desc="Close",
                          name="picker_close", tap=self.back)
        return kit.box((0, 136, 1080, 262), close, recents, text, name="picker_head")

    def _tab(self, text: str, kind: str, left: int, right: int) -> View:
        kit, here = self._session.kit, kind == self._kind
        label = kit.label((left + 26, 262, right - 26, 380), text, Look(
            ink=INK if here else PALE, size=42, bold=here, align="center"))
        tab = kit.row((left, 262, right, 380), label, desc=text,
                      tap=None if here else lambda: self._filter(kind))
        tab.selected = here
        if here:
            tab.children.append(kit.view("View", (left + 40, 372, right - 40, 378), in_tree=False,
                                         look=Look(fill=INK)))
        return tab

    def _filter(self, kind: str) -> None:
        self._kind, self._pushed = kind, 0

    def _push(self, part: float) -> None:
        self._pushed = max(0, self._pushed + round(part * HIGH))

    def _shown(self, top: int, bottom: int) -> list[View]:
        """The tiles as far as the grid was pushed up; not beyond its last row."""
        tiles = self._tiles()
        self._pushed = min(self._pushed, max(0, tiles[-1].bounds[3] - bottom)) if tiles else 0
        return scrolled(tiles, self._pushed, top, bottom)

    def _tiles(self) -> list[View]:
        kit = self._session.kit
        items = self._session.host.media(self._kind) if self._kind != "none" else []
        out: list[View] = []
        for index, item in enumerate(items):
            column, row = index % 3, index // 3
            left, top = (5, 364, 722)[column], 385 + 362 * row
            right, bottom = (359, 717, 1075)[column], top + 357
            tile = kit.box((left, top, right, bottom), kit.image(
                (left, top, right, bottom), Look(picture=item.sha256), name="picker_cover"),
                tap=self._session.soon(partial(self._tapped, item)))
            tile.children += self._marks(item, right, bottom, top)
            out.append(tile)
        if not out:
            out.append(kit.label((90, 1000, 990, 1080), "No photos or videos",
                                 Look(ink=PALE, size=44, align="center")))
        return out

    def _marks(self, item: MediaItem, right: int, bottom: int, top: int) -> list[View]:
        """What a person sees on a tile; the real tree shows none of it."""
        kit = self._session.kit
        marks: list[View] = []
        if item.is_video:
            seconds = item.duration // 1000
            marks.append(kit.label((right - 130, bottom - 62, right - 14, bottom - 10),
                                   Own(f"{seconds // 60}:{seconds % 60:02d}"), Look(
                                       ink="#FFFFFF", size=36, bold=True, align="right"),
                                   in_tree=False))
        if self._multiple:
            number = self._chosen.index(item) + 1 if item in self._chosen else 0
            marks.append(kit.label((right - 74, top + 14, right - 14, top + 74),
                                   Own(number or ""), Look(
                                       fill=RED if number else "#00000040", ink="#FFFFFF",
                                       size=36, radius=30, bold=True, align="center",
                                       edge="#FFFFFF"), in_tree=False))
        return marks

    def _tapped(self, item: MediaItem) -> None:
        if not self._multiple:
            self._session.go.media([item], self._sound)
        elif item in self._chosen:
            self._chosen.remove(item)
        elif len(self._chosen) < _MOST:
            self._chosen.append(item)

    def _foot(self) -> View:
        kit = self._session.kit
        tick = kit.image((32, 2211, 95, 2274), Look(
            ink=INK, size=50, icon="check" if self._multiple else "", radius=31, edge=INK),
            name="multiple_tick")
        label = kit.label((111, 2214, 400, 2261), "Select multiple", Look(ink=INK, size=40),
                          name="multiple_text")
        row = kit.row((32, 2137, 420, 2337), tick, label, name="multiple", tap=self._turn)
        foot = kit.box((0, 2137, 1080, 2337), kit.row((32, 2137, 1027, 2337), row),
                       name="picker_foot", look=Look(fill="#FFFFFF"))
        if self._multiple:
            count = len(self._chosen)
            foot.children.append(kit.button(
                (740, 2180, 1048, 2296), kit.say("Next ({})", count) if count else "Next", Look(
                    fill=RED if count else "#F1F1F2", ink="#FFFFFF" if count else PALE, size=44,
                    bold=True, radius=14, align="center"), name="picker_next",
                tap=self._session.soon(self._next)))
            foot.children[-1].enabled = bool(count)
        return foot

    def _turn(self) -> None:
        self._multiple = not self._multiple
        self._chosen.clear()

    def _next(self) -> None:
        if self._chosen:
            self._session.go.media(self._chosen, self._sound)

    def back(self) -> None:
        """Down to the camera."""
        self._session.drop(self)
