"""Devices where room is short, and the columns that its list and that of accounts remember."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from postdeck.gui.language.speaking import speak
from postdeck.gui.look import Look
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.window import ACCOUNTS, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import laid_out, until
from tests.gui.quiet_deck import Desk


@pytest.mark.parametrize("language", ["en", "it", "zh_CN"])
async def test_nothing_of_the_head_lies_over_anything_else(
    desk: Desk, open_window: OpenWindow, language: str
) -> None:
    speak(language)
    try:
        window = open_window(desk.deck, (960, 600))
        await window.loaded()
        await laid_out(window)
        head = window.devices._head
        parts = sorted((part for part in head.children()
                        if isinstance(part, QWidget) and part.isVisible()),
                       key=lambda part: part.x())
        for left, right in pairwise(parts):
            assert left.geometry().right() < right.geometry().left()
        assert parts[-1].geometry().right() < head.width()
        assert head.view.width() >= head.view.sizeHint().width()
        room = head.search.width()
        assert room >= 104
        window.resize(1440, 900)
        await laid_out(window)
        assert head.search.width() == 208
    finally:
        speak("en")


def table_of(window: MainWindow, name: str) -> TableView[object]:
    if name == "phones":
        window.devices.view.choose("list")
        return window.devices.table
    window.show_page(ACCOUNTS)
    return window.accounts.table


@pytest.mark.parametrize(("name", "kept", "left_out"), [
    ("phones", "model", "serial"), ("accounts", "phone", "tags")])
async def test_columns_and_their_widths_are_remembered(
    desk: Desk, look: Look, tmp_path: Path, name: str, kept: str, left_out: str
) -> None:
    windows: list[MainWindow] = []

    async def opened() -> TableView[object]:
        window = MainWindow(desk.deck, look, folder=tmp_path)
        windows.append(window)
        window.resize(1920, 1000)
        window.show()
        await window.loaded()
        return table_of(window, name)

    table = await opened()
    numbers = {column.key: number for number, column in enumerate(table._rows.columns)}
    assert all(numbers)
    assert not table.isColumnHidden(numbers[left_out])
    table.horizontalHeader().resizeSection(numbers[kept], 231)
    choice = table._choice
    assert choice is not None
    menu = choice.menu()
    (tick,) = [action for action in menu.actions()
               if action.text() == table._rows.columns[numbers[left_out]].title]
    tick.setChecked(False)
    menu.deleteLater()
    assert table.isColumnHidden(numbers[left_out])
    memory = windows[0].memory
    await until(lambda: memory.get(f"{name}.widths"), choice._later.timeout)
    assert memory.get(f"{name}.widths") == (f"{kept}=231",)
    again = await opened()
    assert again.columnWidth(numbers[kept]) == 231
    assert again.isColumnHidden(numbers[left_out])
    assert again.horizontalHeader().contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
    for window in windows:
        await window.shut()
        window.close()
        window.deleteLater()
