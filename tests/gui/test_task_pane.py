"""The pane that explains a task, on one that really ran on a virtual phone: what its screens
consist of, zoom, the report, the way to the phone, and the same post elsewhere."""

from __future__ import annotations

import io
import zipfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.post import PostConfig
from postdeck.core.settings import Settings
from postdeck.core.task import Outcome, Task, TaskRequest
from postdeck.gui.pages.task_pane import TaskPane
from postdeck.gui.screen_tree import Node
from postdeck.gui.widgets.screen_view import MOST, ScreenView
from postdeck.gui.window import COMPOSE, DEVICES, TASKS, MainWindow
from postdeck.media.intake import Intake
from postdeck.services.deck import LocalDeck
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import laid_out, until
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab
from tests.rigs.media import make_sample


@dataclass
class Seat:
    """A window whose pane explains the task."""

    window: MainWindow
    pane: TaskPane
    task: Task
    video: Path

    @property
    def picture(self) -> ScreenView:
        return self.pane.steps.picture


@pytest.fixture
async def seat(open_window: OpenWindow, tmp_path: Path) -> AsyncIterator[Seat]:
    video = make_sample(tmp_path / "loaf.mp4", seed=3, seconds=1.0)
    async with lab(count=1, seed=5, speed=0.02) as rig, engine(rig, tmp_path) as works:
        deck = LocalDeck(works.store, works.lanes, works.roster, Intake(tmp_path / "staging"),
                         works.bus, SystemClock(), Settings())
        account = await deck.accounts.add(NewAccount(
            username=rig.accounts[0][0], serial=rig.serials[0]))
        (task,) = await deck.tasks.create(TaskRequest(account_ids=(account.id,), config=PostConfig(
            captions="{Crust|Crumb} first #sourdough", material_list=(str(video),))))
        ended = await works.ended(task.id)
        assert ended.outcome is Outcome.CONFIRMED, ended.remark
        window = open_window(deck)
        window.show_page(TASKS)
        window.tasks.show_task(ended)
        await window.loaded()
        await laid_out(window)
        yield Seat(window, window.tasks.pane, ended, video)
        await window.shut()


def middle(picture: ScreenView, node: Node) -> QPoint:
    return picture._place(node, picture._frame()).center().toPoint()


async def at_a_screen_that_says_something(seat: Seat) -> None:
    """Go to a step whose screen has words, and look at what it consists of."""
    steps = seat.pane.steps
    steps.timeline.choose(next(number for number, step in enumerate(steps.steps) if step.tree))
    await seat.window.loaded()
    steps.tree_button.click()
    await seat.window.loaded()
    assert seat.picture.nodes_shown
    assert seat.picture._nodes


async def test_what_is_under_the_pointer_is_said(seat: Seat) -> None:
    await at_a_screen_that_says_something(seat)
    told = [node for node in seat.picture._nodes if node.text]
    for node in told[:3]:
        QTest.mouseMove(seat.picture, middle(seat.picture, node))
        under = seat.picture.node
        assert under is not None
        assert under.area <= node.area
        assert under.lines[0] in seat.picture.accessibleDescription()
    before = seat.picture.grab().toImage()
    seat.pane.steps.tree_button.click()
    assert seat.picture.node is None
    assert seat.picture.grab().toImage() != before


async def test_n_goes_from_part_to_part_and_back(seat: Seat) -> None:
    await at_a_screen_that_says_something(seat)
    telling = [node for node in seat.picture._nodes if node.text or node.description]
    for node in (*telling[:3], telling[1]):
        shift = Qt.KeyboardModifier.ShiftModifier if node is telling[1] \
            and seat.picture.node is telling[2] else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(seat.picture, Qt.Key.Key_N, shift)
        assert seat.picture.node == node
        assert (node.text or node.description)[:20] in seat.picture.accessibleDescription()


async def test_the_screenshot_is_zoomed_and_moved(seat: Seat) -> None:
    picture = seat.picture
    assert not picture.empty
    for key, larger in ((Qt.Key.Key_Plus, True), (Qt.Key.Key_Minus, False)):
        before = picture.zoom
        QTest.keyClick(picture, key)
        assert (picture.zoom > before) is larger
    QTest.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=picture.rect().center())
    assert picture.zoom == 3.0
    place = picture._frame().topLeft()
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture._frame().topLeft() == place - QPointF(48, 0)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseMove(picture, QPoint(90, 75))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(90, 75))
    moved = picture._frame().topLeft() - place
    assert (round(moved.x()), round(moved.y())) == (30 - 48, 15)
    for _ in range(40):  # never out of the picture
        QTest.keyClick(picture, Qt.Key.Key_Up)
    assert picture._frame().top() == pytest.approx(0, abs=1)
    for _ in range(40):
        QTest.keyClick(picture, Qt.Key.Key_Plus)
    assert picture.zoom == MOST
    QTest.keyClick(picture, Qt.Key.Key_0)
    assert picture.zoom == 1.0
    seat.pane.steps.zoom_button.click()
    assert not seat.pane.steps.timeline.isVisible()
    seat.pane.steps.zoom_button.click()
    assert seat.pane.steps.timeline.isVisible()


async def test_the_report_is_saved_and_its_folder_shown(
    seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert seat.pane.report_button.text() == "Save report…"
    path, shown = tmp_path / "told.zip", list[str]()
    # the system's file manager, which no test may start
    monkeypatch.setattr(QDesktopServices, "openUrl",
                        lambda url: shown.append(url.toLocalFile()) or True)
    seat.pane.report_button.click()
    (dialog,) = seat.pane.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    await seat.window.loaded()
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as report:
        assert any(name.endswith(".png") for name in report.namelist())
    assert str(path) in seat.window.messages.note.text
    (button,) = [b for b in seat.window.messages.note.findChildren(QPushButton)
                 if b.text() == "Show its folder"]
    button.click()
    assert shown == [str(tmp_path)]


async def test_the_way_to_the_phone(seat: Seat) -> None:
    seat.pane.phone_button.click()
    assert seat.window.view.currentIndex() == DEVICES
    assert seat.window.devices.pane.phone is not None
    assert seat.window.devices.pane.phone.serial == seat.task.serial


async def test_the_same_post_elsewhere(seat: Seat) -> None:
    await until(lambda: seat.window.tasks.selection_bar.again_button.isEnabled(),
                seat.window.jobs.settled)
    seat.window.tasks.selection_bar.again_button.click()
    await seat.window.loaded()
    page = seat.window.composer
    assert seat.window.view.currentIndex() == COMPOSE
    assert page.media.paths == (str(seat.video),)
    assert page.caption.text == seat.task.caption  # what was drawn, not what it was drawn from
    assert page.targets.number == 0
