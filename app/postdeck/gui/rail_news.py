"""What the rail says of the deck that is shown: its name, a line about it, numbers by the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from postdeck.core.device import DeviceState
from postdeck.gui import words
from postdeck.gui.deck_view import DeckView
from postdeck.gui.language.sentences import said
from postdeck.gui.live import Live
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.rail import Rail

if TYPE_CHECKING:  # it brings HTTP, which only other decks need
    from postdeck.gui.visit import Visit


def tell_rail(rail: Rail, view: DeckView, visit: Visit | None) -> str:
    """Tell the rail; the deck's name. `view` is what stands behind a visit that is not there."""
    name = visit.wanted.name if visit else said(view.deck.name)
    there = visit is None or visit.view is not None
    rail.mark.show_name(name)
    if visit is not None and visit.away:
        rail.mark.show_line(_tr("Not connected"), "bad")
    elif visit is not None and not visit.there:
        rail.mark.show_line(_tr("Connecting"))
    else:
        rail.mark.show_line(_phones_line(view.live))
    stats = view.live.stats
    counts = ((len(view.live.devices), _phones_tone(view.live)), (len(view.live.accounts), None),
              (0, None), (stats.pending + stats.running, Tone.RUN if stats.running else Tone.WAIT))
    for item, (number, tone) in zip(rail.items, counts, strict=False):
        item.show_count(words.count(number) if there and number else "", tone)
    return name


def _phones_tone(live: Live) -> Tone | None:
    """How many phones there are is no news; that one of them waits to be allowed is."""
    waits = any(each.state is DeviceState.UNAUTHORIZED for each in live.devices.values())
    return Tone.WARN if waits else None


def _phones_line(live: Live) -> str:
    if not live.devices:
        return _tr("No phones yet")
    return _tr("{0}, {1} running").format(
        words.phones(len(live.devices)), words.count(live.stats.running))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rail", text)
