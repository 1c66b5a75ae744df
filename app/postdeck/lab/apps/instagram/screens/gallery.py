"""The grid of media for a reel or a story: the first cell opens the camera."""

from __future__ import annotations

import time

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.app import MediaItem
from postdeck.lab.apps.instagram.screens.frame import END, TOP, window
from postdeck.lab.apps.instagram.session import BLUE, GREY, INK, WHITE, Session
from postdeck.lab.apps.kit import HIGH, scrolled
from postdeck.lab.apps.stack import Layer, Screen
from postdeck.lab.apps.words import Own

_CELL, _TALL, _GRID_TOP, _GRID_END = 354, 628, 547, 2205
_MOST = 20
_ALBUM = "Album switcher, Recents, button, double tap to change album"
_MULTIPLE = "Select multiple, activate to select multiple photos in your gallery"
_MODES = (("feed", "POST", 455, 600), ("story", "STORY", 600, 770), ("clips", "REEL", 770, 911))
_PLACEMENTS = {"feed": "feed", "story": "story", "clips": "reel"}


class Gallery:
    """New reel, or Add to story."""

    layer = Layer.PAGE

    def __init__(self, session: Session, placement: str) -> None:
        self._session = session
        self.placement = placement
        self._camera_cell = session.random.random() < 0.8
        self._chosen: list[MediaItem] = []
        self._multiple = False
        self._pushed = 0
        self._modes = placement == "reel" or session.random.random() < 0.5

    def view(self) -> View:
        """Head, destinations, album, grid, modes."""
        session, kit = self._session, self._session.kit
        parts = [self._head(), self._destinations(), self._menu(), self._grid()]
        if self._modes:
            parts.append(mode_bar(session, self.placement, self))
        if self._chosen:
            parts.append(self._tray())
        return window(session, kit.box((0, TOP, 1080, END), *parts,
                                       name="gallery_grid_parent_container"),
                      fill="#0C1014", ink=WHITE,
                      hosts="layout_container_main quick_capture_fragment_container")

    def _head(self) -> View:
        kit = self._session.kit
        title = "New reel" if self.placement == "reel" else "Add to story"
        return kit.view(
            "ViewGroup", (0, TOP, 1080, 274),
            kit.view("Button", (0, 146, 128, 274), desc="Back to Home", tap=self.back,
                     name="gallery_cancel_button", look=Look(ink=WHITE, size=64, icon="close")),
            kit.row((128, 146, 952, 274), kit.label(
                (410, 182, 670, 238), title, Look(ink=WHITE, size=50, bold=True, align="center"),
                name="gallery_title_text"), name="gallery_title_container"),
            kit.view("Button", (952, 146, 1080, 274), desc="Camera settings", clickable=True,
                     name="gallery_settings_gear", look=Look(ink=WHITE, size=60, icon="gear")),
            name="gallery_header")

    def _destinations(self) -> View:
        kit = self._session.kit
        names = ("Edits", "Drafts", "Templates") if self.placement == "reel" else (
            "Templates", "Music", "Collage")
        cells = [kit.view(
            "ViewGroup", (left, 284, left + 300, 403),
            kit.label((left + 100, 318, left + 290, 368), name, Look(ink=WHITE, size=42),
                      name="button_name"), name="gallery_destination_item", clickable=True,
            look=Look(fill="#25292E", radius=24))
            for left, name in zip((35, 365, 695), names, strict=True)]
        return kit.view("RecyclerView", (0, 274, 1080, 414), *cells,
                        name="gallery_destination_bar")

    def _menu(self) -> View:
        kit = self._session.kit
        album = kit.label((0, 450, 258, 506), _ALBUM, Look(ink="#00000000", size=8),
                          name="gallery_folder_menu_tv")
        album.children.append(kit.label((30, 450, 300, 506), "Recents", Look(
            ink=WHITE, size=46, bold=True), in_tree=False))
        return kit.box((0, 414, 1080, 543), kit.row((880, 414, 1080, 543), kit.view(
            "Button", (966, 441, 1053, 528), desc=_MULTIPLE, tap=self._turn,
            name="gallery_menu_multi_select_button",
            look=Look(fill=BLUE if self._multiple else "#25292E", ink=WHITE, size=44, radius=44,
                      icon="collection")), name="gallery_select_buttons_container"),
            kit.row((0, 414, 700, 543), album, name="gallery_folder_menu_button"),
            name="gallery_menu")

    def _grid(self) -> View:
        session, kit = self._session, self._session.kit
        cells: list[View] = []
        if self._camera_cell:
            cells.append(kit.view(
                "Button", _place(0), kit.image((153, 830, 212, 890), Look(
                    ink=WHITE, size=58, icon="camera"), name="gallery_grid_camera_item_icon",
                    desc="Camera"), desc="Open camera", look=Look(fill="#25292E"),
                tap=session.stack.soon(lambda: session.go.camera(self.placement))))
        for item in session.host.media():
            cells.append(self._tile(item, _place(len(cells))))
        longest = max(0, _place(len(cells) - 1)[3] - _GRID_END)
        self._pushed = min(self._pushed, longest)
        grid = kit.view("GridView", (0, _GRID_TOP, 1080, _GRID_END), *scrolled(
            cells, self._pushed, _GRID_TOP, _GRID_END), name="gallery_recycler_view")
        grid.on_scroll = self._push
        return grid

    def _push(self, part: float) -> None:
        self._pushed = max(0, self._pushed + round(part * HIGH))

    def _tile(self, item: MediaItem, bounds: tuple[int, int, int, int]) -> View:
        kit, (left, _, right, bottom) = self._session.kit, bounds
        noun = "Video" if item.is_video else "Photo"
        number = self._chosen.index(item) + 1 if item in self._chosen else 0
        when = time.strftime("%B %-d, %Y %-I:%M %p", time.localtime(item.added_at))
        desc = self._session.words(f"Unselected {noun} thumbnail created on {{}}", when)
        if number:
            desc = self._session.words(
                f"Selected media number {{}}, {noun} thumbnail created on {{}}", number, when)
        tap = self._session.stack.soon(lambda: self._tapped(item))
        parts = [kit.view("Button", bounds, desc=desc, name="gallery_grid_item_thumbnail",
                          tap=tap, look=Look(picture=item.sha256))]
        if item.is_video:
            seconds = item.duration // 1000
            parts.append(kit.label((right - 110, bottom - 64, right - 20, bottom - 16),
                                   Own(f"{seconds // 60}:{seconds % 60:02d}"),
                                   Look(ink=WHITE, size=36, bold=True, align="right"),
                                   name="gallery_grid_item_label"))
        if number:
            parts.append(number_mark(self._session, (left + 20, bounds[1] + 20), number))
        return kit.view("ViewGroup", bounds, *parts, tap=tap)

    def _tapped(self, item: MediaItem) -> None:
        if not self._multiple:
            self._session.go.media(self.placement, [item])
        elif item in self._chosen:
            self._chosen.remove(item)
        elif len(self._chosen) < _MOST:
            self._chosen.append(item)

    def _turn(self) -> None:
        self._multiple = not self._multiple
        self._chosen.clear()

    def _tray(self) -> View:
        kit, soon = self._session.kit, self._session.stack.soon
        return kit.box((0, 2000, 1080, _GRID_END), kit.view(
            "Button", (790, 2040, 1040, 2165), text="Next", desc="Next",
            name="media_thumbnail_tray_button", look=Look(
                fill=BLUE, ink=WHITE, size=44, bold=True, radius=30, align="center"),
            tap=soon(lambda: self._session.go.media(self.placement, self._chosen))),
            name="media_thumbnail_tray", look=Look(fill="#0C1014"))

    def back(self) -> None:
        """Back to where one came from."""
        self._session.stack.drop(self)


def number_mark(session: Session, corner: tuple[int, int], number: int) -> View:
    """The number of a chosen piece."""
    left, top = corner
    mark = session.kit.view("View", (left, top, left + 66, top + 66), name="media_number",
                            look=Look(fill=BLUE, radius=33))
    mark.children.append(session.kit.label(
        (left, top, left + 66, top + 66), Own(str(number)),
        Look(ink=WHITE, size=36, align="center", bold=True), in_tree=False))
    return mark


def mode_bar(session: Session, placement: str, page: Screen) -> View:
    """POST, STORY, REEL: another grid in place of this one."""
    kit, ink = session.kit, INK if placement == "feed" else WHITE
    cells: list[View] = []
    for name, text, left, right in _MODES:
        here = _PLACEMENTS[name] == placement

        def turn(target: str = _PLACEMENTS[name]) -> None:
            session.stack.drop(page)
            session.go.gallery(target, asked=False)

        cell = kit.label((left, 2222, right, 2305), text, Look(
            ink=ink if here else ink + "99", size=42, bold=True, align="center"),
            name=f"cam_dest_{name}", desc=text, tap=None if here else session.stack.soon(turn))
        cell.clickable = True
        cells.append(cell)
    return kit.box((0, 2210, 1080, END), *cells, name="multi_destination_scroll_view",
                   look=Look(fill=GREY if placement == "feed" else "#0C1014"))


def _place(index: int) -> tuple[int, int, int, int]:
    row, column = divmod(index, 3)
    left, top = 4 + column * (_CELL + 5), _GRID_TOP + row * (_TALL + 4)
    return left, top, left + _CELL, top + _TALL
