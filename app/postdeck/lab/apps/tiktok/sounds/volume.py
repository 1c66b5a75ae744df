"""The panel of volumes: a slider for the video's own sound and one for the added one."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import SLIDER_PAD
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED
from postdeck.lab.apps.tiktok.panel import sheet
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Draft
from postdeck.lab.apps.words import Own


class VolumePanel:
    """What a slider shows counts at once; a photo has no sound of its own."""

    layer = Layer.SHEET

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft

    def view(self) -> View:
        """Two rows and Done."""
        kit, draft = self._session.kit, self._draft
        done = kit.button((660, 2180, 1038, 2296), "Done", Look(
            fill=RED, ink="#FFFFFF", size=44, bold=True, radius=16, align="center"),
            name="volume_done", tap=self.back)
        return sheet(kit, 1640, "Volume",
                     self._row(1780, "Original sound", draft.origin_volume, not draft.photo,
                               self._set_origin),
                     self._row(1950, "Added sound", draft.added_volume, bool(draft.sound),
                               self._set_added), done, close=self.back, name="volume")

    def _row(self, y: int, text: str, value: int, enabled: bool,
             slide: Callable[[int], None]) -> View:
        kit = self._session.kit
        return kit.row(
            (0, y, 1080, y + 130),
            kit.label((42, y + 35, 330, y + 95), text, Look(
                ink=INK if enabled else PALE, size=40), name="volume_name"),
            kit.slider((340, y + 25, 940, y + 105), value, text, name="volume_bar",
                       enabled=enabled, on_slide=lambda part: slide(percent(part))),
            kit.label((950, y + 35, 1050, y + 95), Own(value), Look(
                ink=INK if enabled else PALE, size=40, align="right"), name="volume_value"),
            name="volume_row")

    def _set_origin(self, value: int) -> None:
        self._draft.origin_volume = value

    def _set_added(self, value: int) -> None:
        self._draft.added_volume = value

    def back(self) -> None:
        """Back to the sounds."""
        self._session.drop(self)


def percent(part: float) -> int:
    """The value at a part of a slider's width: it has room at both ends."""
    return round(100 * min(1.0, max(0.0, (part - SLIDER_PAD) / (1 - 2 * SLIDER_PAD))))
