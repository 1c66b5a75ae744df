"""The page of one sound: it loads, then offers to use it."""

from __future__ import annotations

import zlib

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import status_bar
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED, WHITE
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.sounds.catalogue import Sound
from postdeck.lab.apps.tiktok.state import short_count
from postdeck.lab.apps.words import Own


class SoundPage:
    """A sound and the posts that use it; None is a sound that is gone."""

    layer = Layer.PAGE

    def __init__(self, session: Session, sound: Sound | None) -> None:
        self._session = session
        self._sound = None if session.host.fault("sound_missing") else sound
        self._loaded = False
        session.after(session.sound_seconds, self._load)

    def _load(self) -> None:
        self._loaded = True

    def view(self) -> View:
        """Bare until it is loaded."""
        kit = self._session.kit
        head = kit.box((0, 136, 1080, 252), kit.image(
            (21, 136, 137, 252), Look(ink=INK, size=64, icon="back"), desc="@2131888269",
            name="sound_back", tap=self.back), kit.image(
            (943, 136, 1059, 252), Look(ink=INK, size=60, icon="share"), desc="Share",
            name="sound_share", clickable=True), name="sound_head")
        return kit.window(status_bar(self._session.host.time(), INK), head, *self._parts(),
                          fill=WHITE)

    def _parts(self) -> list[View]:
        kit = self._session.kit
        if not self._loaded:
            return [kit.view("ProgressBar", (500, 1100, 580, 1180), name="page_loading",
                             desc="Loading", look=Look(ink=PALE, size=80, icon="spinner"))]
        if self._sound is None:
            return [kit.label((90, 1100, 990, 1170), "This sound isn't available",
                              Look(ink=PALE, size=46, align="center"), name="page_empty")]
        return [*self._words(self._sound), self._grid(self._sound), self._button(self._sound)]

    def _words(self, sound: Sound) -> list[View]:
        kit = self._session.kit
        number = short_count(zlib.crc32(sound.id.encode()) % 90_000)
        return [
            kit.image((42, 290, 322, 570), Look(picture=f"disc {sound.name}", radius=20),
                      name="page_cover", clickable=True),
            kit.label((364, 300, 1038, 366), Own(sound.title), Look(ink=INK, size=52, bold=True),
                      name="page_title"),
            kit.label((364, 376, 1038, 430), Own(sound.artist), Look(ink=INK, size=42),
                      name="page_artist"),
            kit.label((364, 440, 1038, 490), kit.say("{} videos", number),
                      Look(ink=PALE, size=38), name="page_count"),
            kit.button((42, 610, 520, 710), "Add to Favorites", Look(
                fill="#F1F1F2", ink=INK, size=40, bold=True, radius=14, align="center"),
                name="page_favorite")]

    def _grid(self, sound: Sound) -> View:
        kit = self._session.kit
        tiles = [kit.box((x, y, x + 358, y + 478), kit.image(
            (x, y, x + 358, y + 478), Look(picture=f"{sound.name} {x} {y}"), name="page_tile"),
            name="page_tile_box", clickable=True)
            for y in (760, 1241, 1722) for x in (0, 361, 722)]
        return kit.view("RecyclerView", (0, 760, 1080, 2337), *tiles, name="page_grid",
                        scrollable=True)

    def _button(self, sound: Sound) -> View:
        """The label takes no taps; the pill around it does."""
        kit, session = self._session.kit, self._session
        word = "Use this sound" if session.options.generation == 1 else "Use sound"
        pill = kit.row((270, 2110, 810, 2240), kit.image(
            (330, 2150, 380, 2200), Look(ink=WHITE, size=50, icon="camera"), name="use_icon"),
            kit.label((400, 2140, 760, 2210), word, Look(ink=WHITE, size=46, bold=True),
                      name="use_text"),
            name="use_sound", look=Look(fill=RED, radius=65),
            tap=session.soon(lambda: session.go.camera(sound)))
        return kit.box((0, 2080, 1080, 2337), pill, name="use_box")

    def back(self) -> None:
        """To where one came from."""
        self._session.drop(self)
