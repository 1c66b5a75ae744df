"""From a drop to a queue on virtual phones, by keyboard alone, and how it is taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.settings import Settings
from postdeck.core.task import TaskFilter, TaskStatus
from postdeck.gui.pages.compose import composition
from postdeck.gui.pages.compose.queued import take_back
from postdeck.gui.window import MainWindow
from postdeck.media.intake import Intake
from postdeck.services.deck import LocalDeck
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.gui.test_window import drop
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import Rig, lab
from tests.rigs.media import make_sample

Key = Qt.Key


@dataclass
class Seat:
    window: MainWindow
    deck: LocalDeck
    works: Engine
    rig: Rig


@asynccontextmanager
async def seated(open_window: OpenWindow, folder: Path) -> AsyncIterator[Seat]:
    async with lab(count=1, seed=5, speed=0.02) as rig, engine(rig, folder) as works:
        deck = LocalDeck(works.store, works.lanes, works.roster, Intake(folder / "staging"),
                         works.bus, SystemClock(), Settings())
        await deck.accounts.add(NewAccount(username=rig.accounts[0][0], serial=rig.serials[0]))
        window = open_window(deck)
        await window.loaded()
        yield Seat(window, deck, works, rig)
        await window.shut()


def tab_to(window: MainWindow, wanted: QWidget) -> None:
    """Press Tab until the control has the focus, as a person without a mouse does."""
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is wanted:
            return
        QTest.keyClick(focused or window, Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted.accessibleName()}")


async def test_from_a_drop_to_queued_and_back_by_keyboard(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "loaf.mp4", seed=3, seconds=1.0)
    async with seated(open_window, tmp_path) as seat:
        window, page = seat.window, seat.window.composer
        window.activateWindow()
        await until(window.isActiveWindow, QApplication.instance().focusWindowChanged)
        drop(window, video)
        await window.loaded()
        page.media.list.setFocus()
        tab_to(window, page.caption.edit)
        QTest.keyClicks(page.caption.edit, "Typed #here")
        assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
        tab_to(window, page.targets.accounts)
        QTest.keyClick(page.targets.accounts, Key.Key_Down)
        QTest.keyClick(page.targets.accounts, Key.Key_Space)
        assert page.targets.number == 1
        tab_to(window, page.queue_button)
        QTest.keyClick(page.queue_button, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await window.loaded()
        (task,) = (await seat.deck.tasks.page(TaskFilter())).tasks
        assert task.status is TaskStatus.PENDING  # it waits, so that it can be taken back
        assert (task.due_at - task.created_at).total_seconds() == composition.HOLD_SECONDS
        assert page.toast.text == "1 post queued."
        assert page.media.paths == ()
        tab_to(window, page.toast.undo_button)
        QTest.keyClick(page.toast.undo_button, Key.Key_Space)
        await window.loaded()
        assert (await seat.deck.tasks.page(TaskFilter())).tasks == ()
        assert page.caption.text == "Typed #here"
        assert seat.rig.ledger() == []


async def test_what_has_begun_is_not_taken_back(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(composition, "HOLD_SECONDS", 0)
    video = make_sample(tmp_path / "loaf.mp4", seed=3, seconds=1.0)
    async with seated(open_window, tmp_path) as seat:
        window, page = seat.window, seat.window.composer
        drop(window, video)
        await window.loaded()
        page.targets.accounts.ticks.toggle(0)
        page.queue_button.click()
        await window.loaded()
        (task,) = (await seat.deck.tasks.page(TaskFilter())).tasks
        ended = await seat.works.ended(task.id)
        undone = await take_back(seat.deck, [task])
        assert (undone.taken_back, undone.begun) == (0, 1)
        assert (await seat.deck.tasks.get(task.id)).outcome is ended.outcome
        page.toast.undo_button.click()
        await window.loaded()
        assert page.toast.text == "1 post had begun and stays: see Tasks."
        assert page.media.paths == ()
