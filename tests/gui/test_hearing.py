"""What people hear who don't see the window: every control says its name and what it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from postdeck.core.settings import RemoteDeckSettings
from postdeck.gui.look import Look
from postdeck.gui.widgets.chooser import Chooser
from postdeck.gui.widgets.message_bar import MessageBar
from postdeck.gui.widgets.toast import Toast
from postdeck.gui.window import DEVICES, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import laid_out, window_house
from tests.gui.stocked import SCENES, come_online, show, stock, write

Role = QAccessible.Role
FITTING = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText,
    Role.ComboBox, Role.SpinBox, Role.List, Role.Table, Role.Graphic, Role.PageTab,
    Role.StaticText,  # a text that is read: help
}


def heard(part: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(part)
    assert found is not None, part
    return found


def name(part: QWidget) -> str:
    """As a screen reader finds it: a choice says its value as its name, so its label counts."""
    one = heard(part)
    labels = [label.text(QAccessible.Text.Name) for label, how in one.relations(
        QAccessible.RelationFlag.Label)]
    return " ".join(labels) if isinstance(part, QComboBox) else \
        one.text(QAccessible.Text.Name) or " ".join(labels)


def controls(window: QWidget) -> list[QWidget]:
    """What takes the keyboard, and can be seen; not the inside of another control."""
    return [part for part in window.findChildren(QWidget)
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part.focusProxy() is None and not part.objectName().startswith("qt_")]


def complaints(window: QWidget) -> list[str]:
    """The controls that nobody could name, or that are nothing one can act on."""
    found = []
    for part in controls(window):
        about = f"{type(part).__name__} “{name(part)}”"
        if not name(part).strip():
            found.append(f"{about} has no name")
        if heard(part).role() not in FITTING:
            found.append(f"{about} is a {heard(part).role().name}")
    return found


@pytest.fixture
async def lived_in(tmp_path: Path, open_window: OpenWindow) -> AsyncIterator[MainWindow]:
    async with window_house(tmp_path) as house:
        await stock(house)
        window = open_window(house.deck, house=house)
        await window.loaded()
        come_online(house, window)
        await write(window, tmp_path)
        yield window
        await window.shut()


async def test_every_control_has_a_name_and_a_fitting_role(lived_in: MainWindow) -> None:
    wrong = set()
    for scene in SCENES:
        await show(lived_in, scene)
        await laid_out(lived_in)
        found = controls(lived_in)
        assert len(found) > 8, scene
        wrong |= {f"{scene}: {one}" for one in complaints(lived_in)}
    assert wrong == set()


async def test_what_is_one_of_several_is_heard_as_such(lived_in: MainWindow) -> None:
    lived_in.show_page(DEVICES)
    roles = {heard(item).role() for item in lived_in.rail.items}
    assert roles == {Role.RadioButton}
    (on,) = [item for item in lived_in.rail.items if heard(item).state().checked]
    assert name(on) == "Devices"
    assert heard(lived_in.rail.help).role() is Role.Button
    way = lived_in.composer.when.way
    assert {heard(one).role() for one in way._buttons.values()} == {Role.RadioButton}


async def test_the_forms_that_open_are_named_too(lived_in: MainWindow) -> None:
    settings = lived_in.settings
    assert settings is not None
    await show(lived_in, "settings")
    settings.decks.edit(RemoteDeckSettings(name="Shelf", url="http://localhost:1"))
    await show(lived_in, "accounts")
    await laid_out(lived_in)
    assert complaints(lived_in) == []
    lived_in.accounts.form.username.setFocus()
    await show(lived_in, "settings")
    await laid_out(lived_in)
    assert complaints(lived_in) == []


async def test_the_rows_of_a_list_say_what_they_show(lived_in: MainWindow) -> None:
    await show(lived_in, "tasks")
    model = lived_in.tasks.table.model()
    row = [str(model.index(0, column).data(Qt.ItemDataRole.DisplayRole) or "")
           for column in range(model.columnCount())]
    assert any("Overnight loaf" in cell for cell in row)


async def test_a_choosers_list_is_named(look: Look) -> None:
    over = QWidget()
    over.show()
    opened = Chooser(over, look, "Status", [(str(n), f"State {n}") for n in range(12)], "1",
                     lambda key: None)
    opened.open_under(over)
    assert complaints(opened) == []
    assert {name(opened.field), name(opened.list)} == {"Search in Status", "Status"}
    opened.close()
    over.deleteLater()


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """A screen reader listens; what it was told, and whether at once."""
    told: list[tuple[str, bool]] = []

    def hear(event: object) -> None:
        message = getattr(event, "message", None)
        if message is not None:
            told.append((message(), event.politeness()  # type: ignore[attr-defined]
                         is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


async def test_news_that_nobody_asked_for_is_read_aloud(
        look: Look, listening: list[tuple[str, bool]]) -> None:
    page = QWidget()
    page.resize(600, 400)
    page.show()
    toast = Toast(page)
    toast.say("Deleted 12 tasks.")
    bar = MessageBar(look)
    bar.tell("The report is saved.")
    bar.complain("North 2 is offline. Check the cable.")
    assert listening == [("Deleted 12 tasks.", False), ("The report is saved.", False),
                         ("North 2 is offline. Check the cable.", True)]
    toast.end()
    bar.clear()
    bar.deleteLater()
    page.deleteLater()


async def test_no_scroll_area_takes_the_keyboard_from_what_is_in_it(lived_in: MainWindow) -> None:
    for scene in SCENES:
        await show(lived_in, scene)
        taking = [part for part in controls(lived_in) if isinstance(part, QScrollArea)]
        assert taking == [], scene
