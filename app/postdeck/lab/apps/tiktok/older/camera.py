"""The older camera: Upload by name at the bottom right, modes below the shutter."""

from __future__ import annotations

from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import BODY, status_bar
from postdeck.lab.apps.tiktok.palette import WHITE
from postdeck.lab.apps.tiktok.screens.camera import Camera, touch
from postdeck.lab.apps.words import Own

_MODES = (("3m", 250, 370), ("60s", 370, 500), ("15s", 500, 630), ("PHOTO", 630, 800),
          ("Templates", 800, 1030))
_TOOLS = (("Flip", "flip"), ("Speed", "timer"), ("Beauty", "wand"), ("Filters", "spark"),
          ("Timer", "timer"), ("Flash", "flash"))


class OlderCamera(Camera):
    """The same camera with words under its buttons."""

    def view(self) -> View:
        """The tools at the right say what they are."""
        session, kit = self._session, self._session.kit
        finder = kit.nest("finder -", BODY, kit.view(
            "TextureView", (0, 0, 1080, 2130), look=Look(picture=f"camera {session.host.serial}")))
        return kit.window(
            status_bar(session.host.time()), finder, kit.box(
                (0, 0, 1080, 2130), look=Look(fill="#00000038"), in_tree=False),
            kit.nest("record record_in", BODY, self._sound_pill(), self._close(),
                     self._shutter(), *self._sides(), self._modes(), *self._column()),
            fill="#000000")

    def _sound_pill(self) -> View:
        kit = self._session.kit
        text = Own(self._sound.title) if self._sound else "Sounds"
        parts = [kit.image((400, 190, 444, 234), Look(ink=WHITE, size=42, icon="note")),
                 kit.label((456, 180, 660, 244), text, Look(ink=WHITE, size=40, bold=True),
                           name="choose_music")]
        pill = kit.row((380, 170, 690, 254), *parts, name="music_row", clickable=True,
                       look=Look(fill="#00000060", radius=42))
        if self._sound is None:
            return pill
        return kit.box((380, 170, 780, 254), pill, kit.image(
            (700, 180, 764, 244), Look(ink=WHITE, size=44, icon="close"), name="music_off",
            desc="Remove sound", tap=self._remove_sound), name="music_box")

    def _shutter(self) -> View:
        kit = self._session.kit
        return kit.view("View", (430, 1790, 650, 2010), name="record_button",
                        desc="Record", look=Look(fill="#FE2C55", radius=110, edge=WHITE),
                        tap=self._session.soon(self._shoot))

    def _sides(self) -> list[View]:
        kit, session = self._session.kit, self._session
        newest = session.host.media()
        cover = newest[0].sha256 if newest else "empty gallery"
        white = Look(ink=WHITE, size=38, bold=True, align="center")
        return [
            kit.row((120, 1820, 300, 2000), kit.image((165, 1825, 255, 1915), Look(
                ink=WHITE, size=80, icon="smile"), name="effects_icon"), kit.label(
                (120, 1930, 300, 1990), "Effects", white, name="effects_text"),
                name="effects", clickable=True),
            kit.row((780, 1820, 960, 2000), kit.image((825, 1825, 915, 1915), Look(
                picture=cover, radius=16, edge=WHITE), name="upload_cover"), kit.label(
                (780, 1930, 960, 1990), "Upload", white, name="upload_text"),
                name="upload_hot_area",
                tap=session.soon(lambda: session.go.picker(self._sound)))]

    def _modes(self) -> View:
        kit = self._session.kit
        cells = [kit.box((left, 2150, right, 2250), kit.label(
            (left, 2150, right, 2250), text, Look(
                ink=WHITE if text == self._mode else "#FFFFFF90", size=40, align="center",
                bold=text == self._mode), name="mode_name"),
            touch((left, 2150, right, 2250), partial(self._turn, text)), name="mode")
            for text, left, right in _MODES]
        return kit.view("HorizontalScrollView", (0, 2150, 1080, 2250), *cells, name="mode_bar")

    def _column(self) -> list[View]:
        kit = self._session.kit
        return [kit.row((930, 170 + 150 * i, 1070, 310 + 150 * i), kit.image(
            (966, 180 + 150 * i, 1034, 248 + 150 * i), Look(ink=WHITE, size=64, icon=icon)),
            kit.label((930, 256 + 150 * i, 1070, 304 + 150 * i), text, Look(
                ink=WHITE, size=30, align="center"), name="tool_text"), name="tool",
            clickable=True) for i, (text, icon) in enumerate(_TOOLS)]
