"""Words are as large as the system and the setting want them, and so is what holds them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from postdeck.core.settings import Settings
from postdeck.gui.look import Look, system_scale
from postdeck.gui.tables.table_view import ROW_HEIGHT
from postdeck.gui.window import SETTINGS
from tests.gui.conftest import OpenWindow
from tests.gui.cut_words import clipped
from tests.gui.house_rig import laid_out, until, window_house
from tests.gui.stocked import SCENES, come_online, show, stock, write


@pytest.mark.parametrize(
    ("points", "platform", "scale"),
    [(9, "win32", 1.0), (13.5, "win32", 1.5), (13, "darwin", 1.0), (11, "linux", 1.0),
     (10, "linux", 1.0), (16.5, "linux", 1.5), (40, "linux", 2.0)])
def test_the_systems_larger_font_counts(points: float, platform: str, scale: float) -> None:
    assert system_scale(points, platform) == scale


def test_fonts_and_the_heights_of_controls_follow(qapp: QApplication) -> None:
    look = Look(qapp, "light", text_size=150)
    assert look.font().pixelSize() == 20
    assert look.mono().pixelSize() == 18
    sheet = qapp.styleSheet()
    assert 'QLabel[role="title"] { font-size: 30px;' in sheet
    assert "border-radius: 6px;" in sheet  # corners and lines stay
    assert look.follow(Settings(text_size=100))
    assert not look.follow(Settings(text_size=100))
    assert 'QLabel[role="title"] { font-size: 20px;' in qapp.styleSheet()
    look.deleteLater()


async def test_another_size_is_worn_at_once_and_nothing_is_lost(
        open_window: OpenWindow, tmp_path: Path) -> None:
    async with window_house(tmp_path) as house:
        await stock(house)
        window = open_window(house.deck, house=house)
        await write(window, tmp_path)
        window.show_page(SETTINGS)
        await window.loaded()
        row = window.tasks.table.verticalHeader().defaultSectionSize()
        title = next(one for one in window.settings.findChildren(QLabel) if one.text() == "Theme")
        small = title.fontMetrics().height()
        window.settings.fields["text_size"].control.setValue(140)
        anew: list[bool] = []
        window.settled_anew.connect(lambda: anew.append(True))
        await until(lambda: anew, window.settled_anew)
        await window.loaded()
        assert (row, window.tasks.table.verticalHeader().defaultSectionSize()) == (
            ROW_HEIGHT, round(ROW_HEIGHT * 1.4))
        title = next(one for one in window.settings.findChildren(QLabel) if one.text() == "Theme")
        assert title.fontMetrics().height() > 1.3 * small
        assert window.settings.isVisible()
        assert window.composer.isHidden()
        await window.loaded()
        assert "Overnight loaf" in window.composer.caption.edit.toPlainText()
        window.settings.fields["text_size"].control.setValue(100)
        await until(lambda: len(anew) == 2, window.settled_anew)
        await window.shut()


@pytest.mark.parametrize("size", [130, 150])
async def test_no_word_is_cut_in_large_text(
        look: Look, open_window: OpenWindow, tmp_path: Path, size: int) -> None:
    wrong = []
    async with window_house(tmp_path, Settings(api_on=False, text_size=size)) as house:
        await stock(house)
        window = open_window(house.deck, (1440, 900), house)
        await window.loaded()
        assert look.scale == size / 100
        come_online(house, window)
        await write(window, tmp_path)
        for scene in SCENES:
            await show(window, scene)
            await laid_out(window)
            wrong += [f"{scene}: {one}" for one in clipped(window)]
        await window.shut()
    look.follow(Settings())
    assert "\n".join(wrong) == ""
