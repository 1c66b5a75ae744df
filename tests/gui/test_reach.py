"""Everything can be reached with Tab, on every page and pane, and is then in sight."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from postdeck.core.settings import RemoteDeckSettings
from postdeck.gui.look import Look
from postdeck.gui.widgets.chooser import Chooser
from postdeck.gui.window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import laid_out, until, window_house
from tests.gui.stocked import SCENES, come_online, show, stock, write
from tests.gui.test_hearing import controls, name

LEAST_SEEN = 12
"""So many pixels of a control's height have to be in sight; a link is 18 high."""


@pytest.fixture
async def active(tmp_path: Path, open_window: OpenWindow) -> AsyncIterator[MainWindow]:
    async with window_house(tmp_path) as house:
        await stock(house)
        window = open_window(house.deck, (1024, 700), house=house)
        window.activateWindow()
        await until(window.isActiveWindow, QApplication.instance().focusWindowChanged)
        await window.loaded()
        come_online(house, window)
        await write(window, tmp_path)
        yield window
        await window.shut()


def tabbed(window: QWidget) -> dict[QWidget, bool]:
    """What Tab reaches, round and round, and whether it was in sight then."""
    found: dict[QWidget, bool] = {}
    for _ in range(3 * len(controls(window)) + 20):
        focused = QApplication.focusWidget() or window
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None:
            break
        seen = now.visibleRegion().boundingRect().height()
        found[now] = found.get(now, True) and seen >= min(now.height(), LEAST_SEEN)
    return found


def wants_tab(part: QWidget, reached: dict[QWidget, bool]) -> bool:
    """One of several is reached by arrows from the one that is on."""
    if not part.isEnabled() or part in reached:
        return False
    if isinstance(part, QAbstractButton) and part.autoExclusive() and part.isCheckable():
        group = part.group()
        several = group.buttons() if group is not None else []
        return not any(one in reached for one in several)
    return True


async def complaints(window: QWidget) -> list[str]:
    await laid_out(window)
    window.setFocus()
    reached = tabbed(window)
    missed = [f"Tab never reaches {type(one).__name__} “{name(one)}”"
              for one in controls(window) if wants_tab(one, reached)]
    hidden = [f"{type(one).__name__} “{name(one)}” is out of sight when Tab reaches it"
              for one, seen in reached.items() if not seen]
    return missed + hidden


async def test_tab_reaches_everything_and_shows_it(active: MainWindow) -> None:
    wrong = []
    for scene in SCENES:
        await show(active, scene)
        wrong += [f"{scene}: {one}" for one in await complaints(active)]
    assert "\n".join(wrong) == ""


async def test_tab_reaches_the_form_of_a_deck(active: MainWindow) -> None:
    await show(active, "settings")
    assert active.settings is not None
    active.settings.decks.edit(RemoteDeckSettings(name="Shelf", url="http://localhost:1"))
    assert await complaints(active) == []


class Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) \
                and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


async def test_no_part_opens_a_window_of_its_own_while_pages_are_made(
        open_window: OpenWindow, tmp_path: Path) -> None:
    app, shown = QApplication.instance(), Shown()
    async with window_house(tmp_path) as house:
        await stock(house)
        app.installEventFilter(shown)
        try:
            window = open_window(house.deck, house=house)
            await window.loaded()
            for scene in SCENES:
                await show(window, scene)
            window.settings.decks.edit(
                RemoteDeckSettings(name="Shelf", url="http://localhost:1"))
            await window.loaded()
        finally:
            app.removeEventFilter(shown)
        await window.shut()
    assert set(shown.windows) == {"MainWindow"}


async def test_tab_goes_round_in_a_list_that_opened(look: Look) -> None:
    over = QWidget()
    over.show()
    opened = Chooser(over, look, "Status", [(str(n), f"State {n}") for n in range(12)], "1",
                     lambda key: None)
    opened.open_under(over)
    assert opened.field.hasFocus()
    QTest.keyClick(opened.field, Qt.Key.Key_Tab)
    assert opened.list.hasFocus()
    opened.close()
    over.deleteLater()
