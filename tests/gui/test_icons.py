"""Every icon is there, drawn to the same measure, and takes the colour it is asked for."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage

import postdeck.gui
from postdeck.core.resources import resource
from postdeck.gui.look import Look

FILES = sorted(resource("icons").glob("*.svg"))
SOURCE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in Path(postdeck.gui.__file__).parent.rglob("*.py"))
NAMED = sorted(set(re.findall(
    r"""(?:look\.icon|pixmap|Chip|icon_file|_sign\(self\.\w+,)\(?\s*"([a-z]+)\"""", SOURCE)))


@pytest.mark.parametrize("name", NAMED)
def test_an_icon_that_is_named_is_there(name: str) -> None:
    assert resource("icons", f"{name}.svg").is_file()


def test_the_names_were_found() -> None:
    assert {"check", "spin", "clock", "trash"} <= set(NAMED)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_is_drawn_as_the_others(path: Path) -> None:
    root = ET.fromstring(path.read_text(encoding="utf-8"))
    assert root.get("viewBox") == "0 0 20 20"
    assert (root.get("fill"), root.get("stroke"), root.get("stroke-width")) == (
        "none", "#000", "1.6")
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")


def colours(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width())
              for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_is_tinted(look: Look, path: Path) -> None:
    found = colours(look.pixmap(path.stem, "#2450C4", 20, 4.0).toImage())
    assert found == {"#2450C4"}


def test_an_icon_follows_the_theme_and_the_state(look: Look) -> None:
    icon = look.icon("trash", "text")
    size = QSize(32, 32)
    light = colours(icon.pixmap(size, 1.0).toImage())
    look.choose("dark")
    dark = colours(icon.pixmap(size, 1.0).toImage())
    off = colours(icon.pixmap(size, 1.0, QIcon.Mode.Disabled).toImage())
    assert (light, dark) == ({"#1E1D1A"}, {"#ECECEA"})
    assert off == {look.theme.text_off}
