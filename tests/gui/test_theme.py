"""The colours can be read: WCAG contrast, recomputed from the tokens."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from postdeck.gui.look import Look
from postdeck.gui.style import palette
from postdeck.gui.theme import DARK, LIGHT, Theme, Tone
from postdeck.gui.widgets.caption_edit import CaptionEdit

GROUNDS = ("window", "rail", "surface", "sunken", "hover", "row_selected")


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance of #RRGGBB."""
    channels = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lowest(theme: Theme, token: str, grounds: tuple[str, ...] = GROUNDS) -> float:
    return min(contrast(theme.colour(token), theme.colour(ground)) for ground in grounds)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("token", ["text", "text_2", "text_3", "accent_text"])
def test_text_can_be_read_on_every_ground(theme: Theme, token: str) -> None:
    assert lowest(theme, token) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("tone", list(Tone))
def test_a_state_can_be_read_on_its_own_ground(theme: Theme, tone: Tone) -> None:
    pair = theme.tone(tone)
    assert contrast(pair.text, pair.ground) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_what_stands_on_fills_can_be_read(theme: Theme) -> None:
    assert contrast(theme.tone(Tone.RUN).text, theme.run_fill) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_accent, theme.accent_hover) >= 4.5
    assert contrast(theme.tip_text, theme.tip) >= 4.5
    assert contrast(theme.tip_2, theme.tip) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_edges_and_rings_can_be_seen(theme: Theme) -> None:
    assert lowest(theme, "control_line") >= 3
    assert lowest(theme, "focus") >= 3
    assert contrast(theme.accent, theme.track) >= 3


@pytest.mark.parametrize(
    ("theme", "token", "said"),
    [(LIGHT, "text", 14.36), (DARK, "text", 11.77), (LIGHT, "text_2", 6.64),
     (DARK, "text_2", 6.94), (LIGHT, "text_3", 4.80), (DARK, "text_3", 4.71),
     (LIGHT, "accent_text", 5.93), (DARK, "accent_text", 7.12)])
def test_the_tokens_are_those_of_the_design(theme: Theme, token: str, said: float) -> None:
    assert lowest(theme, token) == pytest.approx(said, abs=0.006)


@pytest.mark.parametrize(
    ("theme", "token", "said"),
    [(LIGHT, "control_line", 3.28), (DARK, "control_line", 3.69), (LIGHT, "focus", 5.45),
     (DARK, "focus", 6.79)])
def test_so_are_the_edges_of_controls(theme: Theme, token: str, said: float) -> None:
    assert lowest(theme, token, ("window", "surface")) == pytest.approx(said, abs=0.006)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("tone", list(Tone))
def test_words_in_a_states_colour_can_be_read_on_the_page_itself(
        theme: Theme, tone: Tone) -> None:
    assert lowest(theme, tone.value) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("tone", list(Tone))
def test_a_notes_button_can_be_read_under_the_pointer(theme: Theme, tone: Tone) -> None:
    text = theme.tone(tone).text  # its words and edge are the note's colour
    for ground in (theme.surface, theme.hover):
        assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_placeholder_can_be_read_in_its_field(theme: Theme) -> None:
    shown = palette(theme)
    placeholder = shown.color(QPalette.ColorRole.PlaceholderText).name()
    assert contrast(placeholder, shown.color(QPalette.ColorRole.Base).name()) >= 4.5
    assert contrast(placeholder, theme.surface) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_toast_and_the_selection_bar_can_be_read(theme: Theme) -> None:
    for text in (theme.tip_text, theme.tip_2):
        assert contrast(text, theme.tip) >= 4.5
    assert contrast(theme.tip_2, theme.tip) >= 3  # the edge of the toast's button
    assert contrast(theme.tip_text, theme.tip) >= 3  # the ring of focus on either


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_what_the_caption_colours_can_be_read(qapp: QApplication, choice: str) -> None:
    look = Look(qapp, choice)
    edit = CaptionEdit(look)
    edit.setPlainText("plain #tag @someone {one|two} {open")
    edit.mark(spintax=True, error=len("plain #tag @someone {one|two} "))
    seen = set()
    for shape in edit.document().firstBlock().layout().formats():
        ground = shape.format.background().color().name() \
            if shape.format.hasProperty(shape.format.Property.BackgroundBrush) \
            else look.theme.surface
        text = shape.format.foreground().color().name()
        seen.add(text.upper())
        assert contrast(text, ground) >= 4.5
    assert seen == {look.theme.accent_text, look.tone(Tone.MISS).text, look.tone(Tone.WARN).text,
                    look.tone(Tone.BAD).text}
    edit.deleteLater()
    look.deleteLater()
