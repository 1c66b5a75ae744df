"""New post: a preview above the grid; the previewed piece is the first one that is selected."""

from __future__ import annotations

from postdeck.lab.android.view import Bounds, Look, View
from postdeck.lab.apps.app import MediaItem
from postdeck.lab.apps.instagram.screens.frame import TITLE, TOP, window
from postdeck.lab.apps.instagram.screens.gallery import mode_bar, number_mark
from postdeck.lab.apps.instagram.session import BLUE, GREY, INK, WHITE, Session
from postdeck.lab.apps.instagram.state import age
from postdeck.lab.apps.kit import HIGH, scrolled
from postdeck.lab.apps.stack import Layer

_CELL, _GRID_TOP, _GRID_END = 265, 1347, 2205
_MOST = 20


class FeedGallery:
    """The grid of POST mode. The order of the taps is the order of the post."""

    layer = Layer.PAGE
    placement = "feed"

    def __init__(self, session: Session) -> None:
        self._session = session
        items = session.host.media()
        self._preview: MediaItem | None = items[0] if items else None
        self._chosen: list[MediaItem] = []
        self._multiple = False
        self._pushed = 0

    def view(self) -> View:
        """Head, preview, album, grid, modes."""
        return window(self._session, self._head(), self._shown(), self._menu(), self._grid(),
                      mode_bar(self._session, "feed", self),
                      hosts="layout_container_main layout_container_left")

    def _head(self) -> View:
        kit = self._session.kit
        ready = bool(self._chosen) if self._multiple else self._preview is not None
        following = kit.label((939, TOP, 1080, 272), "Next", Look(
            ink=BLUE if ready else "#B9C0FB", size=46, bold=True, align="center"),
            name="next_button_textview", desc="Next",
            tap=self._session.stack.soon(self._next) if ready else None)
        following.clickable, following.enabled = True, ready
        return kit.box((0, TOP, 1080, 272), kit.image(
            (0, TOP, 136, 272), Look(ink=INK, size=60, icon="close"), name="action_bar_cancel",
            desc="Cancel", tap=self.back), kit.label(
            (136, TOP, 939, 272), "New post", TITLE, name="new_post_title"), following,
            look=Look(fill=WHITE))

    def _shown(self) -> View:
        kit, item = self._session.kit, self._preview
        if item is None:
            return kit.box((0, 272, 1080, 1216), name="preview_container")
        noun = "Video" if item.is_video else "Photo"
        return kit.view("View", (0, 272, 1080, 1216), clickable=True, name="video_preview_view"
                        if item.is_video else "crop_image_view", desc=f"{noun} preview thumbnail",
                        look=Look(picture=item.sha256))

    def _menu(self) -> View:
        kit = self._session.kit
        album = kit.label((0, 1251, 286, 1310), "Recents", Look(ink=INK, size=46, bold=True),
                          name="gallery_folder_menu_tv")
        album.clickable = True
        many = kit.view("Button", (722, 1240, 1050, 1318), kit.label(
            (780, 1261, 1030, 1296), "SELECT MULTIPLE", Look(
                ink=WHITE if self._multiple else INK, size=28, bold=True),
            name="slideout_iconview_text"), desc="Select multiple button", tap=self._turn,
            name="multi_select_slide_button_alt",
            look=Look(fill=BLUE if self._multiple else GREY, radius=38))
        return kit.box((0, 1216, 1080, _GRID_TOP - 4), album, many, name="gallery_menu")

    def _grid(self) -> View:
        session, kit = self._session, self._session.kit
        items = session.host.media()
        cells = [kit.box(_place(0), name="gallery_picker_grid_item_container", look=Look(
            fill=GREY, ink=INK, size=70, icon="camera"), tap=session.stack.soon(
                lambda: session.go.camera("feed")))]
        cells += [self._cell(item, _place(index)) for index, item in enumerate(items, 1)]
        self._pushed = min(self._pushed, max(0, _place(len(items))[3] - _GRID_END))
        grid = kit.view("GridView", (0, _GRID_TOP, 1080, _GRID_END), *scrolled(
            cells, self._pushed, _GRID_TOP, _GRID_END), scrollable=True,
            name="media_picker_grid_view")
        grid.on_scroll = self._push
        return grid

    def _push(self, part: float) -> None:
        self._pushed = max(0, self._pushed + round(part * HIGH))

    def _cell(self, item: MediaItem, bounds: Bounds) -> View:
        session, kit = self._session, self._session.kit
        noun = "Video" if item.is_video else "Photo"
        unit, number = age(session.host.time() - item.added_at)
        when = session.words(unit, number)
        said = session.words(f"{noun} thumbnail, Added on {{}}", when)
        place = self._chosen.index(item) + 1 if item in self._chosen else 0
        if place:
            said = session.words(f"Selected media number {{}}, {noun} thumbnail, Added on {{}}",
                                 place, when)
        elif self._multiple:
            said = session.words(f"Unselected {noun} thumbnail, Added on {{}}", when)
        cell = kit.box(bounds, name="gallery_picker_grid_item_container", desc=said,
                       look=Look(picture=item.sha256), tap=lambda: self._tapped(item))
        if place:
            cell.children.append(number_mark(session, (bounds[0] + 185, bounds[1] + 14), place))
        return cell

    def _turn(self) -> None:
        """The piece in the preview is selected by that already."""
        self._multiple = not self._multiple
        self._chosen = [self._preview] if self._multiple and self._preview else []

    def _tapped(self, item: MediaItem) -> None:
        """A chosen piece comes into the preview first; tapped there it is let go."""
        if self._multiple and item in self._chosen and item == self._preview:
            self._chosen.remove(item)
            return
        if self._multiple and item not in self._chosen and len(self._chosen) < _MOST:
            self._chosen.append(item)
        self._preview = item

    def _next(self) -> None:
        items = self._chosen if self._multiple else [self._preview] if self._preview else []
        alone = len(items) == 1 and items[0].is_video
        self._session.go.media("reel" if alone else "feed", items)

    def back(self) -> None:
        """Back to where one came from."""
        self._session.stack.drop(self)


def _place(index: int) -> Bounds:
    row, column = divmod(index, 4)
    left, top = 3 + column * (_CELL + 5), _GRID_TOP + row * (_CELL + 4)
    return left, top, left + _CELL, top + _CELL
