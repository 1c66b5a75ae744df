"""The camera behind Create: POST is a tab, the gallery has no name, the shutter takes photos."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from postdeck.lab.android.view import Bounds, Look, View
from postdeck.lab.apps.kit import BODY, Kit, status_bar
from postdeck.lab.apps.tiktok.palette import WHITE
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.sounds.catalogue import Sound
from postdeck.lab.apps.tiktok.state import Draft
from postdeck.lab.apps.words import Own

_MODES = (("10m", 46, 188), ("60s", 188, 316), ("15s", 316, 444), ("PHOTO", 444, 637),
          ("TEXT", 637, 793))
_TOOLS = (("Timer", "timer"), ("Layout", "layout"), ("Ratio", "ratio"), ("Retouch", "wand"))


class Camera:
    """The record page, in photo mode as the real one often opens."""

    layer = Layer.PAGE

    def __init__(self, session: Session, sound: Sound | None = None) -> None:
        self._session = session
        self._sound = sound
        self._hinted = session.random.random() < 0.3
        self._shots = 0
        self._mode = "PHOTO" if session.seed % 3 else "15s"

    def view(self) -> View:
        """Everything lies over the viewfinder."""
        session, kit = self._session, self._session.kit
        finder = kit.nest("finder - surface", BODY, kit.view(
            "SurfaceView", (0, 161, 1080, 2081),
            look=Look(picture=f"camera {session.host.serial}", radius=36)))
        dim = kit.box((0, 161, 1080, 2081), look=Look(fill="#00000038", radius=36), in_tree=False)
        return kit.window(
            status_bar(session.host.time()), finder, dim,
            kit.nest("deck deck_in controls", BODY, self._shutter(), self._gallery(),
                     *self._hint(), self._sound_pill(), self._close(), self._modes(), self._tabs(),
                     tools(kit, (("Flip", "flip"), ("Flash", "flash")), _TOOLS)),
            fill="#000000")

    def _shutter(self) -> View:
        kit = self._session.kit
        ring = kit.view("View", (435, 1792, 645, 2002), name="shutter_ring",
                        look=Look(radius=105, edge=WHITE))
        disc = kit.view("View", (453, 1810, 627, 1984), look=Look(fill=WHITE, radius=87),
                        in_tree=False)
        button = kit.view("View", (395, 1752, 684, 2041), name="shutter", desc="@2131888184",
                          tap=self._session.soon(self._shoot))
        return kit.box((388, 1640, 692, 2337), ring, disc, button, name="shutter_box")

    def _shoot(self) -> None:
        """The trap: a photo of whatever lies in front of the phone."""
        self._shots += 1
        shot = f"shot {self._session.host.serial} {self._session.host.time()} {self._shots}"
        self._session.go.editor(Draft(
            (shot,), photo=self._mode == "PHOTO", way="camera",
            sound=self._sound.name if self._sound else ""))

    def _gallery(self) -> View:
        kit = self._session.kit
        newest = self._session.host.media()
        cover = newest[0].sha256 if newest else "empty gallery"
        thumb = kit.nest("album - album_in", (42, 2126, 137, 2221), kit.image(
            (42, 2126, 137, 2221), Look(picture=cover, radius=16, edge=WHITE), name="album_cover"))
        entry = kit.box((0, 2081, 179, 2239), name="gallery",
                        tap=self._session.soon(lambda: self._session.go.picker(self._sound)))
        return kit.box((0, 1504, 1080, 2239), kit.row((0, 2108, 1080, 2239), thumb), entry,
                       name="lower")

    def _hint(self) -> list[View]:
        kit = self._session.kit
        if not self._hinted:
            return []
        return [kit.label((169, 2123, 337, 2223), "UPLOAD", Look(
            fill=WHITE, ink="#161823", size=34, radius=12, align="center", bold=True),
            name="upload_hint")]

    def _sound_pill(self) -> View:
        """With a sound that was chosen before, its title and a Close that takes it away."""
        kit = self._session.kit
        if self._sound is None:
            return sound_pill(kit, (372, 198, 707, 314), "Add sound")
        return kit.row((349, 198, 730, 314),
                       sound_pill(kit, (349, 198, 632, 314), Own(self._sound.title)),
                       sound_close(kit, self._remove_sound), name="sound_rows")

    def _remove_sound(self) -> None:
        self._sound = None

    def _close(self) -> View:
        return self._session.kit.image(
            (32, 193, 148, 309), Look(ink=WHITE, size=66, icon="close"), name="camera_close",
            desc="@2131888272", tap=self.back)

    def _modes(self) -> View:
        kit = self._session.kit
        left, right = next((left, right) for text, left, right in _MODES if text == self._mode)
        pill = kit.view("View", (left - 6, 1651, right + 5, 1746), name="mode_pill",
                        look=Look(fill=WHITE, radius=47))
        cells = [kit.box((left, 1655, right, 1742), kit.label(
            (left, 1655, right, 1742), text, Look(
                ink="#161823" if text == self._mode else WHITE, size=38, bold=True,
                align="center"), name="mode_text"),
            touch((left, 1655, right, 1742), partial(self._turn, text)))
            for text, left, right in _MODES]
        return kit.view("HorizontalScrollView", (0, 1628, 1080, 1770), pill, kit.row(
            (0, 1628, 1080, 1770), *cells, name="mode_row"), name="modes")

    def _turn(self, mode: str) -> None:
        """The labels are not clickable, and yet a finger on them counts."""
        self._mode = mode

    def _tabs(self) -> View:
        kit = self._session.kit
        cells = [kit.box((left, 2115, right, 2233), kit.label(
            (left, 2115, right, 2233), text, Look(
                ink=WHITE if text == "POST" else "#FFFFFF99", size=40, bold=True, align="center"),
            name="mode_text")) for text, left, right in (("POST", 457, 623), ("CREATE", 623, 830))]
        return kit.box((0, 2110, 1080, 2239), kit.row((174, 2110, 1080, 2239), *cells,
                                                      name="mode_row"), name="camera_tabs")

    def back(self) -> None:
        """To the feed."""
        self._session.drop(self)


def touch(bounds: Bounds, tap: Callable[[], None]) -> View:
    """Where a finger counts although no node of the tree says so."""
    return View(bounds, clickable=True, on_tap=tap, in_tree=False)


def sound_close(kit: Kit, tap: Callable[[], None]) -> View:
    """The cross beside a sound's title: it takes the sound away."""
    return kit.row((632, 198, 730, 314), kit.view(
        "View", (632, 232, 635, 279), name="sound_line", look=Look(fill="#FFFFFF66")),
        kit.image((635, 229, 730, 282), Look(ink=WHITE, size=40, icon="close"),
                  name="sound_close", desc="Close"), name="sound_remove", desc="@2131888108",
        tap=tap)


def tools(kit: Kit, fixed: tuple[tuple[str, str], ...],
          scrolled: tuple[tuple[str, str], ...]) -> View:
    """The column of labelled-by-description buttons at the right of camera and editor."""
    top = _column(kit, fixed, 193)
    more = _column(kit, scrolled, 502)
    end = 502 + 137 * len(scrolled)
    return kit.row(
        (686, 0, 1080, 2337), kit.row((933, 193, 1080, 467), *top, name="tools_top"),
        kit.view("View", (980, 483, 1033, 486), name="tools_line", look=Look(fill="#FFFFFF80")),
        kit.view("ScrollView", (933, 502, 1080, end), kit.row(
            (933, 502, 1080, end), *more, name="tools_column"), name="tools_scroll"),
        kit.image((969, end + 26, 1043, end + 84), Look(ink=WHITE, size=58, icon="down"),
                  name="tools_more", desc="Dropdown menu", clickable=True))


def _column(kit: Kit, items: tuple[tuple[str, str], ...], top: int) -> list[View]:
    out: list[View] = []
    for index, (desc, icon) in enumerate(items):
        y = top + 137 * index
        out.append(kit.view("Button", (933, y, 1080, y + 137), kit.box(
            (933, y, 1080, y + 137), kit.image(
                (964, y + 26, 1048, y + 110), Look(ink=WHITE, size=72, icon=icon),
                name="tool_icon"), name="tool_box"), desc=desc, clickable=True))
    return out


def sound_pill(kit: Kit, bounds: Bounds, text: str) -> View:
    """The sound button at the top: a row that can be tapped, with a label that cannot."""
    left, top, right, bottom = bounds
    shade = kit.view("View", (left, top + 16, right, bottom - 16), in_tree=False,
                     look=Look(fill="#00000073", radius=42))
    note = kit.image((left + 26, top + 34, left + 68, top + 76),
                     Look(ink=WHITE, size=42, icon="note"), name="sound_note", desc="Music")
    label = kit.label((left + 84, top, right - 12, bottom), text,
                      Look(ink=WHITE, size=40, bold=True), name="sound_text")
    inner = kit.row((left + 5, top, right - 5, bottom), kit.view(
        "ViewGroup", (left + 5, top + 34, left + 84, top + 81), note), label, name="sound_in",
        desc="" if isinstance(text, Own) else text)
    return kit.row(bounds, shade, inner, name="sound_row", clickable=True)
