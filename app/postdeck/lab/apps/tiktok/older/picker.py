"""The older picker: a page of its own, four to a row, the length written on every video."""

from __future__ import annotations

from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import status_bar
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED, WHITE
from postdeck.lab.apps.tiktok.screens.picker import Picker
from postdeck.lab.apps.tiktok.session import Layer
from postdeck.lab.apps.words import Own

_TABS = (("All", "", 0, 360), ("Videos", "video", 360, 720), ("Photos", "image", 720, 1080))


class OlderPicker(Picker):
    """The same media in another grid."""

    layer = Layer.PAGE

    def view(self) -> View:
        """Close and the album above, Select multiple and Next below."""
        kit = self._session.kit
        head = kit.view("RelativeLayout", (0, 136, 1080, 256), kit.image(
            (30, 160, 100, 230), Look(ink=INK, size=56, icon="close"), name="close", desc="Close",
            tap=self.back), kit.label((380, 160, 700, 234), "All media", Look(
                ink=INK, size=46, bold=True, align="center"), name="album"), name="head")
        tabs = kit.row((0, 262, 1080, 372), *[self._tab(*tab) for tab in _TABS], name="tabs")
        grid = kit.view("GridView", (0, 380, 1080, 2160), *self._shown(384, 2160), name="grid",
                        scrollable=True)
        grid.on_scroll = self._push
        return kit.window(status_bar(self._session.host.time(), INK), head, tabs, grid,
                          self._foot(), fill=WHITE)

    def _tab(self, text: str, kind: str, left: int, right: int) -> View:
        kit, here = self._session.kit, kind == self._kind
        label = kit.label((left, 262, right, 372), text, Look(
            ink=INK if here else PALE, size=42, bold=here, align="center"), name="tab_title",
            tap=None if here else partial(self._filter, kind))
        label.selected = here
        return label

    def _tiles(self) -> list[View]:
        kit = self._session.kit
        out: list[View] = []
        for index, item in enumerate(self._session.host.media(self._kind)):
            left, top = 270 * (index % 4), 384 + 270 * (index // 4)
            tile = kit.view("RelativeLayout", (left + 2, top, left + 268, top + 266), kit.image(
                (left + 2, top, left + 268, top + 266), Look(picture=item.sha256), name="media"),
                name="cell", tap=self._session.soon(partial(self._tapped, item)))
            if item.is_video:
                seconds = item.duration // 1000
                tile.children.append(kit.label(
                    (left + 150, top + 210, left + 260, top + 258),
                    Own(f"{seconds // 60:02d}:{seconds % 60:02d}"),
                    Look(ink=WHITE, size=34, align="right"), name="duration"))
            if self._multiple:
                tile.children.append(self._number(item in self._chosen and
                                                  self._chosen.index(item) + 1, left, top))
            out.append(tile)
        return out

    def _number(self, number: int, left: int, top: int) -> View:
        """The order of the chosen is written on them here."""
        return self._session.kit.label(
            (left + 204, top + 10, left + 258, top + 64), Own(number or ""), Look(
                fill=RED if number else "#00000040", ink=WHITE, size=34, radius=27, align="center",
                edge=WHITE), name="order")

    def _foot(self) -> View:
        kit, count = self._session.kit, len(self._chosen)
        tick = kit.view("CheckBox", (36, 2196, 500, 2300), name="multi", text="Select multiple",
                        checked=self._multiple, tap=self._turn, look=Look(ink=INK, size=42))
        following = kit.button(
            (560, 2190, 1044, 2306), kit.say("Next ({})", count) if count else "Next", Look(
                fill=RED if count else "#F1F1F2", ink=WHITE if count else PALE, size=44,
                radius=8, align="center"), name="next", tap=self._session.soon(self._next))
        following.enabled = bool(count)
        return kit.view("RelativeLayout", (0, 2170, 1080, 2337), tick, following, name="foot",
                        look=Look(fill=WHITE))
