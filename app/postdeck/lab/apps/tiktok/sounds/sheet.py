"""The sheet of sounds over the editor: recommended ones, a search, the way to the volumes."""

from __future__ import annotations

from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.tiktok.palette import INK, PALE
from postdeck.lab.apps.tiktok.panel import sheet
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.sounds import catalogue
from postdeck.lab.apps.tiktok.sounds.catalogue import Sound
from postdeck.lab.apps.tiktok.sounds.rows import HIGH, sound_row
from postdeck.lab.apps.tiktok.state import Draft

_REST, _RAISED = 1000, 200
_MOST = 6


class SoundSheet:
    """A tapped sound loads and plays; only its tick takes it."""

    layer = Layer.SHEET

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft
        self._text = ""
        self._searching = False
        self._shown = catalogue.recommended(f"{session.host.serial} {session.seed}")
        self._arrived = True
        self._chosen: Sound | None = None
        self._loaded = False

    def view(self) -> View:
        """Low at first; raised as soon as the field is used."""
        kit = self._session.kit
        top = _RAISED if self._searching else _REST
        return sheet(kit, top, "Sounds", self._field(top + 130), *self._tabs(top + 250),
                     self._list(top + 340), self._foot(), close=self.back, name="sounds")

    def _field(self, y: int) -> View:
        kit, host = self._session.kit, self._session.host
        field = kit.field((42, y, 880, y + 96), self._text, "Search sounds", Look(
            fill="#F1F1F2", ink=INK, size=42, radius=16), name="sounds_field",
            tap=self._focus, on_text=self._type, focused=self._searching and host.keyboard_open)
        go = kit.image((910, y, 1038, y + 96), Look(ink=INK, size=56, icon="search"),
                       name="sounds_go", desc="Search", tap=self._search)
        return kit.box((0, y, 1080, y + 96), field, go, name="sounds_search")

    def _focus(self) -> None:
        self._searching = True
        self._session.host.focus("sounds")

    def _type(self, text: str) -> None:
        self._searching = True
        self._text = text.replace("\n", "")
        if text.endswith("\n"):
            self._search()

    def _search(self) -> None:
        asked = self._text.strip()
        if not asked:
            return
        self._searching, self._arrived, self._shown = True, False, ()
        self._session.host.focus("")
        self._session.after(self._session.sound_seconds, lambda: self._arrive(asked))

    def _arrive(self, asked: str) -> None:
        if asked == self._text.strip():
            missing = self._session.host.fault("sound_missing")
            self._arrived, self._shown = True, () if missing else catalogue.search(asked)

    def _tabs(self, y: int) -> list[View]:
        if self._searching:
            return []
        kit = self._session.kit
        return [kit.label((left, y, right, y + 80), text, Look(
            ink=INK if i == 0 else PALE, size=42, bold=i == 0), name="sounds_tab")
            for i, (text, left, right) in enumerate((("Recommended", 42, 360),
                                                     ("Favorites", 380, 640)))]

    def _list(self, y: int) -> View:
        kit, session = self._session.kit, self._session
        if not self._arrived:
            rows = [kit.view("ProgressBar", (500, y + 200, 580, y + 280), name="sounds_loading",
                             desc="Loading", look=Look(ink=PALE, size=80, icon="spinner"))]
        elif not self._shown:
            rows = [kit.label((90, y + 200, 990, y + 270), "No results found",
                              Look(ink=PALE, size=44, align="center"), name="sounds_empty")]
        else:
            rows = [sound_row(kit, sound, y + HIGH * i, session.soon(partial(self._tap, sound)),
                              loading=sound == self._chosen and not self._loaded,
                              confirm=self._confirm if sound == self._chosen else None)
                    for i, sound in enumerate(self._shown[:_MOST])
                    if y + HIGH * (i + 1) <= 2160]
        return kit.view("RecyclerView", (0, y, 1080, 2160), *rows, name="sounds_list",
                        scrollable=True)

    def _tap(self, sound: Sound) -> None:
        if self._session.host.keyboard_open:
            self._session.host.focus("")
        self._chosen, self._loaded = sound, False
        self._session.after(self._session.sound_seconds, lambda: self._load(sound))

    def _load(self, sound: Sound) -> None:
        self._loaded = self._loaded or sound == self._chosen

    def _confirm(self) -> None:
        if self._chosen is not None:
            self._draft.sound = self._chosen.name
        self._session.drop(self)

    def _foot(self) -> View:
        """The way to the volumes lies at the bottom."""
        kit, session = self._session.kit, self._session
        volume = kit.row((300, 2190, 780, 2310), kit.label(
            (420, 2215, 700, 2285), "Volume", Look(ink=INK, size=44, bold=True),
            name="volume_text"), name="volume_button", look=Look(fill="#F1F1F2", radius=16),
            tap=session.soon(self._volume))
        return kit.box((0, 2170, 1080, 2337), volume, name="sounds_foot",
                       look=Look(fill="#FFFFFF"))

    def _volume(self) -> None:
        """Of the draft as it will be: a loaded sound counts, a ticked one, too."""
        if self._chosen is not None and self._loaded:
            self._draft.sound = self._chosen.name
        self._session.go.volume(self._draft)

    def back(self) -> None:
        """Down, without what was not ticked."""
        self._session.drop(self)
