"""Sheets from the bottom of the display and the rows in them."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import FULL, Kit, blocker, scrim
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED

_ROW = 150


def sheet(kit: Kit, top: int, title: str, *parts: View, close: Callable[[], None],
          name: str) -> View:
    """A sheet with a title and Close; it says that it is one, as Android's own do."""
    area = (0, top, 1080, 2400)
    head = [kit.label((200, top + 30, 880, top + 110), title,
                      Look(ink=INK, size=46, bold=True, align="center"), name=f"{name}_title"),
            kit.image((985, top + 40, 1045, top + 100), Look(ink=INK, size=52, icon="close"),
                      desc="Close", tap=close, name=f"{name}_close")]
    body = kit.box(area, blocker(area), *head, *parts, desc="Bottom sheet", name=name,
                   look=Look(fill="#FFFFFF", radius=42))
    return kit.box(FULL, scrim(tap=close), kit.box((0, 136, 1080, 2400), body,
                                                   name=f"{name}_host"))


def option(kit: Kit, y: int, icon: str, text: str, tap: Callable[[], None]) -> View:
    """A row that leads on."""
    return kit.row(
        (0, y, 1080, y + _ROW),
        kit.image((42, y + 53, 86, y + 97), Look(ink=INK, size=44, icon=icon), name="option_icon"),
        kit.label((120, y + 45, 900, y + 105), text, Look(ink=INK, size=44), name="option_text"),
        kit.image((990, y + 57, 1026, y + 93), Look(ink=PALE, size=36, icon="chevron"),
                  name="option_arrow"), name="option", tap=tap)


def switch(kit: Kit, y: int, text: str, note: str, on: bool, tap: Callable[[], None]) -> View:
    """A row with a switch: the switch takes the taps."""
    track = Look(fill=RED if on else "#D9D9DB", radius=36)
    knob = View((966 if on else 914, y + 45, 1026 if on else 974, y + 105), in_tree=False,
                look=Look(fill="#FFFFFF", radius=30))
    turn = kit.view("Switch", (908, y + 39, 1032, y + 111), name="switch", desc=text, tap=tap,
                    checked=on, look=track)
    turn.children.append(knob)
    parts = [kit.label((42, y + 30, 860, y + 90), text, Look(ink=INK, size=44),
                       name="switch_text"), turn]
    if note:
        parts.append(kit.label((42, y + 94, 860, y + 190), note, Look(ink=PALE, size=34),
                               name="switch_note"))
    return kit.row((0, y, 1080, y + (200 if note else _ROW)), *parts, name="switch_row")
