"""Tab goes from the rail into each page and around it, and Shift+Tab the same way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postdeck.core.task import NewTask
from postdeck.gui.forms.when_form import LATER
from postdeck.gui.window import ACCOUNTS, COMPOSE, DEVICES, TASKS, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.gui.quiet_deck import SERIALS, Desk
from tests.rigs.media import make_sample

NOW = datetime.now(UTC)

Wanted = Callable[[MainWindow], list[QWidget]]
PAGES: dict[str, tuple[int, Wanted]] = {
    "cards": (DEVICES, lambda window: [
        window.devices.search, window.devices.new_button, window.devices.cards]),
    "list": (DEVICES, lambda window: [
        window.devices.search, window.devices.new_button, window.devices.table]),
    "accounts": (ACCOUNTS, lambda window: [window.accounts.table]),
    "compose": (COMPOSE, lambda window: [
        window.composer.media.list, window.composer.caption.edit,
        window.composer.targets.accounts, window.composer.queue_button]),
    "tasks": (TASKS, lambda window: [window.tasks.table]),
}


def tabbed(window: MainWindow, key: Qt.Key, most: int = 150) -> list[QWidget]:
    """What has the focus, press by press, until a whole round is done; a field of several parts,
    like a date, takes several presses."""
    seen: list[QWidget] = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen[:-1]:
            assert focused is seen[0]  # the round ends where it began
            return seen
        if focused not in seen:
            seen.append(focused)
        QTest.keyClick(focused, key)
    raise AssertionError("Tab never comes around")


@pytest.mark.parametrize("name", PAGES)
async def test_everything_is_reached_from_the_rail_and_back(
    desk: Desk, open_window: OpenWindow, tmp_path: Path, name: str
) -> None:
    page, wanted = PAGES[name]
    await desk.add(NewTask(request_id="r", serial=SERIALS[0], created_at=NOW, due_at=NOW))
    window = open_window(desk.deck)
    await window.loaded()
    window.activateWindow()
    await until(window.isActiveWindow, QApplication.instance().focusWindowChanged)
    window.show_page(page)
    if name == "list":
        window.devices.view.choose("list")
    if name == "compose":
        window.compose([str(make_sample(tmp_path / "clip.mp4", seed=1, seconds=0.5))])
        window.composer.targets.accounts.ticks.toggle(0)
        window.composer.caption.edit.setPlainText("Good day")
        window.composer.when.way.choose(LATER)
    await window.loaded()
    rail = window.rail.items[page]
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        rail.setFocus(Qt.FocusReason.TabFocusReason)
        seen = tabbed(window, key)
        missed = [part.accessibleName() or type(part).__name__ for part in wanted(window)
                  if part not in seen]
        assert missed == []
