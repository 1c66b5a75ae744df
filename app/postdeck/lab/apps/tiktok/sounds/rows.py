"""A sound in a list."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import Kit
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED
from postdeck.lab.apps.tiktok.sounds.catalogue import Sound
from postdeck.lab.apps.words import Own

HIGH = 170


def sound_row(kit: Kit, sound: Sound, y: int, tap: Callable[[], None], *, loading: bool = False,
              confirm: Callable[[], None] | None = None) -> View:
    """Cover, title, artist; a spinner while it loads, then the tick that takes it."""
    row = kit.row(
        (0, y, 1080, y + HIGH),
        kit.image((42, y + 20, 172, y + 150), Look(picture=f"disc {sound.name}", radius=16),
                  name="sound_cover"),
        kit.label((204, y + 28, 850, y + 88), Own(sound.title), Look(ink=INK, size=44, bold=True),
                  name="sound_title"),
        kit.label((204, y + 92, 850, y + 144), Own(f"{sound.artist} · {sound.length}"),
                  Look(ink=PALE, size=36), name="sound_artist"), name="sound_item", tap=tap)
    if loading:
        row.children.append(kit.view(
            "ProgressBar", (956, y + 53, 1020, y + 117), name="sound_loading", desc="Loading",
            look=Look(ink=PALE, size=60, icon="spinner")))
    elif confirm is not None:
        row.selected = True
        row.children.append(kit.image(
            (930, y + 45, 1040, y + 125), Look(fill=RED, ink="#FFFFFF", size=50, radius=16,
                                               icon="check"), name="sound_confirm",
            desc="Confirm", tap=confirm))
    return row
