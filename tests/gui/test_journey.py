"""From a file dropped on the window to a confirmed post on a virtual phone, and its proof."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.settings import Settings
from postdeck.core.task import Outcome, StepName, TaskFilter
from postdeck.gui.pages.compose import composition
from postdeck.media.intake import Intake
from postdeck.services.deck import LocalDeck
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.gui.test_compose_journey import tab_to
from tests.gui.test_window import drop
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab
from tests.rigs.media import make_sample

CAPTION = "Overnight loaf, start to crumb 🍞\n#sourdough"


async def test_from_drop_to_confirmed_by_keyboard_alone(
        open_window: OpenWindow, tmp_path: Path) -> None:
    video = tmp_path / "overnight loaf.mp4"
    make_sample(video, seed=3, seconds=1.0)
    async with lab(count=1, seed=5, speed=0.02) as rig, engine(rig, tmp_path) as works:
        deck = LocalDeck(works.store, works.lanes, works.roster, Intake(tmp_path / "staging"),
                         works.bus, SystemClock(), Settings())
        account = await deck.accounts.add(NewAccount(
            username=rig.accounts[0][0], serial=rig.serials[0]))
        window = open_window(deck)
        window.activateWindow()
        await until(window.isActiveWindow, QApplication.instance().focusWindowChanged)
        await window.loaded()

        drop(window, video)
        await window.loaded()
        page = window.composer
        tab_to(window, page.caption.edit)
        QApplication.clipboard().setText(CAPTION)
        QTest.keySequence(page.caption.edit, "Ctrl+V")
        tab_to(window, page.targets.accounts)
        QTest.keyClick(page.targets.accounts, Qt.Key.Key_Down)
        QTest.keyClick(page.targets.accounts, Qt.Key.Key_Space)
        QTest.keyClick(page.targets.accounts, Qt.Key.Key_Return,
                       Qt.KeyboardModifier.ControlModifier)
        await window.loaded()
        (task,) = (await deck.tasks.page(TaskFilter())).tasks
        QTest.keySequence(window, "Ctrl+4")
        await window.loaded()
        tab_to(window, window.tasks.table)
        QTest.keyClick(window.tasks.table, Qt.Key.Key_Down)
        works.clock.turn(composition.HOLD_SECONDS)
        ended = await works.ended(task.id)
        await window.loaded()

        assert ended.outcome is Outcome.CONFIRMED, ended.remark
        assert window.tasks.model.item(0) == ended
        assert window.tasks.table.selected == [ended]
        chip = window.tasks.model.index(0, 2).data()
        assert chip == "Confirmed"

        QTest.keyClick(window.tasks.table, Qt.Key.Key_Return)
        await window.loaded()
        pane = window.tasks.pane
        assert pane.steps.timeline.count == len(StepName)
        assert not pane.steps.picture.empty
        QTest.keyClick(pane.steps.timeline, Qt.Key.Key_Left)
        await window.loaded()
        assert pane.steps.timeline.row == len(StepName) - 2

        (post,) = rig.ledger()
        assert (post["account"], post["caption"].rstrip()) == (account.username, CAPTION)
        assert post["media"] == [hashlib.sha256(video.read_bytes()).hexdigest()]
        await window.shut()
