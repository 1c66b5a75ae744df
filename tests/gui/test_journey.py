"""From a file dropped on the window to a confirmed post on a virtual phone, and its proof."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.settings import Settings
from postdeck.core.task import Outcome, StepName, TaskFilter
from postdeck.gui.window import DEVICES
from postdeck.media.intake import Intake
from postdeck.media.samples import make_sample
from postdeck.services.deck import LocalDeck
from tests.gui.conftest import OpenWindow
from tests.gui.test_window import drop
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab

CAPTION = "Overnight loaf, start to crumb 🍞\n#sourdough"


async def test_from_drop_to_confirmed(open_window: OpenWindow, tmp_path: Path) -> None:
    video = tmp_path / "overnight loaf.mp4"
    make_sample(video, seed=3, seconds=1.0)
    async with lab(count=1, seed=5, speed=0.02) as rig, engine(rig, tmp_path) as works:
        deck = LocalDeck(works.store, works.lanes, works.roster, Intake(tmp_path / "staging"),
                         works.bus, SystemClock(), Settings())
        account = await deck.accounts.add(NewAccount(
            username=rig.accounts[0][0], serial=rig.serials[0]))
        window = open_window(deck)
        await window.loaded()

        window.show_page(DEVICES)
        window.devices.table.choose_row(0)
        window.devices.pane.check_button.click()
        await window.loaded()

        drop(window, video)
        window.composer.targets.accounts.ticks.toggle(0)
        window.composer.caption.edit.setPlainText(CAPTION)
        window.composer.queue_button.click()
        await window.loaded()
        (task,) = (await deck.tasks.page(TaskFilter())).tasks
        window.tasks.table.choose_row(0)
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
