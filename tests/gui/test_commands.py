"""The palette's commands: each is found by its words, and does what it says."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from postdeck.core.account import NewAccount
from postdeck.core.settings import RemoteDeckSettings, Settings, Theme
from postdeck.core.task import NewTask, Outcome, Task, TaskStatus
from postdeck.gui.pages import accounts_page
from postdeck.gui.window import ACCOUNTS, DEVICES, TASKS, MainWindow
from postdeck.launch.window_house import WindowHouse
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import SERIALS, window_house
from tests.rigs.lab_rig import free_port

NOW = datetime.now(UTC)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[WindowHouse]:
    """A house with another deck in its settings, which does not answer."""
    shelf = RemoteDeckSettings(name="Shelf", url=f"http://127.0.0.1:{free_port()}")
    async with window_house(tmp_path, Settings(api_on=False, remote_decks=(shelf,))) as house:
        await house.deck.accounts.add(NewAccount(username="mira.bakes", serial=SERIALS[0]))
        yield house


async def opened(house: WindowHouse, open_window: OpenWindow) -> MainWindow:
    window = open_window(house.deck, house=house)
    await window.loaded()
    return window


async def run(window: MainWindow, typed: str) -> str:
    """Type into the palette, and press Enter; what stood first."""
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.frame.palette.field, typed)
    first = window.frame.palette.list.item(0)
    said = first.text() if first is not None else ""
    QTest.keyClick(window.frame.palette.field, Qt.Key.Key_Return)
    await window.loaded()
    return said.rpartition(",")[0]


def press(window: MainWindow, number: int) -> None:
    buttons = [b for b in window.messages.note.findChildren(QPushButton)
               if b.text() and not b.isHidden()]
    buttons[number].click()


async def ended(house: WindowHouse, outcome: Outcome, status: TaskStatus) -> Task:
    store = house._house.store
    (task,) = await store.tasks.add([NewTask(request_id="r", serial=SERIALS[0], created_at=NOW,
                                             due_at=NOW)])
    claimed = await store.tasks.claim(task.serial, NOW + timedelta(hours=3))
    assert claimed is not None
    done = await store.tasks.finish(claimed.id, claimed.attempt, status=status, outcome=outcome,
                                    remark="", at=NOW)
    assert done is not None
    return done


async def test_phones_are_connected_paused_and_resumed(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    window = await opened(house, open_window)
    window.show_page(TASKS)
    assert await run(window, "connect ph") == "Connect a phone"
    assert window.view.currentIndex() == DEVICES
    assert window.devices.first.isVisible()

    async def paused() -> set[bool]:
        await window.loaded()
        return {each.paused for each in await house.deck.devices.list()}

    assert await run(window, "pause all") == "Pause all phones"
    assert await paused() == {True}
    assert window.messages.note.text.startswith("3 phones paused.")
    assert await run(window, "resume") == "Resume all phones"
    assert await paused() == {False}
    await run(window, "pause all")
    press(window, 0)
    assert await paused() == {False}


async def test_accounts_are_found_imported_and_exported(
    house: WindowHouse, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = await opened(house, open_window)
    assert await run(window, "find acc") == "Find accounts"
    assert window.view.currentIndex() == ACCOUNTS
    assert window.messages.note.text == "No phone is online."  # they are all away
    path = tmp_path / "all.csv"
    # the system's own dialogs; everything behind them is real
    monkeypatch.setattr(accounts_page, "ask_to_save", lambda *_: str(path))
    monkeypatch.setattr(accounts_page, "ask_to_open", lambda *_: str(path))
    window.show_page(TASKS)
    assert await run(window, "export") == "Export accounts…"
    assert "mira.bakes" in path.read_text(encoding="utf-8-sig")
    assert await run(window, "import acc") == "Import accounts…"
    assert window.accounts.incoming.isVisible()


async def test_failed_tasks_are_retried_and_finished_ones_cleared_after_asking(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    for _ in range(2):
        await ended(house, Outcome.FAILED, TaskStatus.FAILED)
        await ended(house, Outcome.CONFIRMED, TaskStatus.COMPLETED)
    window = await opened(house, open_window)
    assert await run(window, "retry") == "Retry failed tasks"
    assert window.view.currentIndex() == TASKS
    assert window.messages.note.text.startswith("Queue 2 failed tasks again?")
    press(window, 0)
    await window.loaded()
    assert (await house.deck.tasks.stats()).pending == 2
    assert await run(window, "clear fin") == "Clear finished tasks"
    press(window, 0)
    await window.loaded()
    assert (await house.deck.tasks.stats()).total == 2


async def test_unconfirmed_posts_are_not_retried_unasked(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    await ended(house, Outcome.UNCONFIRMED, TaskStatus.FAILED)
    window = await opened(house, open_window)
    await run(window, "retry")
    assert "unconfirmed" in window.messages.note.text
    assert (await house.deck.tasks.stats()).failed == 1


async def test_the_theme_and_the_sections_of_settings(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    window = await opened(house, open_window)
    for typed, theme in (("dark", Theme.DARK), ("theme light", Theme.LIGHT),
                         ("theme system", Theme.SYSTEM)):
        assert (await run(window, typed)).startswith("Theme: "), typed
        assert house.settings.theme is theme
    for key, heading in window.frame.commands._sections():
        assert await run(window, f"settings: {heading}") == f"Settings: {heading}"
        page = window.settings
        assert page is not None
        assert page.isVisible()
        section = page._section(key)
        assert section.heading == heading
        assert section.visibleRegion().boundingRect().height() > 0


async def test_another_deck_is_shown_and_this_one_again(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    window = await opened(house, open_window)
    assert await run(window, "shelf") == "Shelf"
    assert window.visit is not None
    assert window.visit.wanted.name == "Shelf"
    assert await run(window, "this computer show") == "This computer"
    assert window.visit is None
