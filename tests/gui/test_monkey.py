"""Somebody presses everything: 2,000 random deeds in the whole window, without one complaint."""

from __future__ import annotations

import asyncio
import logging
import os
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QTextEdit,
    QWidget,
)

from postdeck.core.account import NewAccount
from postdeck.core.device import DeviceState
from postdeck.core.events import DeviceChanged, Notice, TaskChanged
from postdeck.core.task import NewTask, TaskFilter, TaskStatus
from postdeck.gui.look import Look
from postdeck.gui.window import MainWindow
from postdeck.launch.window_house import WindowHouse
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import SERIALS, window_house
from tests.rigs.media import make_sample

SEED = "POSTDECK_MONKEY_SEED"
DEEDS = int(os.environ.get("POSTDECK_MONKEY_DEEDS", "2000"))
KEYS = ("Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "PgDown", "PgUp", "Space",
        "Return", "Escape", "Backspace", "Delete", "F2", "F5", "Ctrl+A", "Ctrl+C", "Ctrl+V",
        "Ctrl+Z", "Ctrl+F", "Ctrl+G", "Ctrl+K", "Ctrl+N", "Ctrl+P", "Ctrl+R", "Ctrl+1", "Ctrl+2",
        "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+Return", "Ctrl+Shift+D", "Shift+Down", "Ctrl+Space")
TEXTS = ("a", "mira.bakes", "#new @you {one|two", "{a|{b|c}} \\{", "面包新鲜出炉 🥐", "25:99", "-1",
         "0", "50809", "x" * 3000, "</b><script>", "line\nline", "  ", "\u202eabc\u0000")
NO_SCREEN = "This plugin does not support"
"""What Qt says of the platform on which tests run."""
PROGRAMS = ("virtual",)
"""Buttons with these words start other programs, which a monkey would start a hundred times."""


class Monkey:
    """Does something at random; everything that it did last is in `deeds`."""

    def __init__(self, dice: random.Random, house: WindowHouse, look: Look, open_window:
                 Callable[[], MainWindow], files: list[str]) -> None:
        self._dice, self._house, self._look, self._files = dice, house, look, files
        self._open = open_window
        self.deeds: list[str] = []
        self.restarts = 0
        self.window = self._enter()
        self._ways = ((self._press_button, 8), (self._press_row, 5), (self._press_key, 10),
                      (self._type, 3), (self._press_anywhere, 3), (self._scroll, 2),
                      (self._resize, 1), (self._turn_theme, 1), (self._drop, 1), (self._tell, 4))

    async def act(self) -> None:
        """One deed, in a menu or a popup when one is open.

        As from Qt, outside of every task: some of Qt's test functions serve events.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def act() -> None:
            try:
                self._act()
            except Exception as error:  # noqa: BLE001  # raised again by who waits
                done.set_exception(error)
            else:
                done.set_result(None)

        loop.call_soon(act)
        await done
        if not self.window.isVisible():
            await self._start_again()

    def _act(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None and self._dice.random() < 0.7:
            self._in_popup(popup)
        else:
            ways, weights = zip(*self._ways, strict=True)
            self._dice.choices(ways, weights)[0]()

    def let_go(self) -> None:
        """Take the hand from the mouse: a menu that opens while a button is held gets its release,
        and Qt takes it for held ever after."""
        for held in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            if held & QApplication.mouseButtons():
                QTest.mouseRelease(self.window, held)

    async def settle(self) -> None:
        """Let what was asked for come."""
        window = self.window
        try:
            async with asyncio.timeout(20):
                await window.loaded()
        except TimeoutError:
            left = [task for jobs in (window._jobs, window.home.jobs) for task in jobs._running]
            raise AssertionError(f"{self.deeds}: {[task.get_stack() for task in left]}") from None

    def _enter(self) -> MainWindow:
        window = self._open()
        window.closed.connect(window.hide)
        return window

    async def _start_again(self) -> None:
        """It was closed; as the program does, everything ends, and a person opens it again."""
        self._say("start again")
        self.restarts += 1
        await self.window.shut()
        self.window = self._enter()
        await self.window.loaded()

    def _say(self, deed: str) -> None:
        self.deeds = [*self.deeds[-15:], deed]

    def _all(self, kind: type[QWidget]) -> list[QWidget]:
        return [part for part in self.window.findChildren(kind)
                if part.isVisible() and part.isEnabled() and not part.visibleRegion().isEmpty()]

    def _press_button(self) -> None:
        buttons = [one for one in self._all(QAbstractButton) if not _starts_a_program(one)]
        if buttons:
            chosen = self._dice.choice(buttons)
            self._say(f"press “{chosen.text() or chosen.accessibleName()}”")
            QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)

    def _press_row(self) -> None:
        views = [one for one in self._all(QAbstractItemView) if one.model() is not None
                 and one.model().rowCount()]
        if not views:
            return
        view = self._dice.choice(views)
        model = view.model()
        index = model.index(self._dice.randrange(model.rowCount()),
                            self._dice.randrange(_columns(view)))
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        at, keys = view.visualRect(index).center(), self._dice.choice((
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.ShiftModifier))
        self._say(f"press row {index.row()} of {type(view).__name__}")
        deed = self._dice.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        button = self._dice.choice((Qt.MouseButton.LeftButton,) * 4 + (Qt.MouseButton.RightButton,))
        deed(view.viewport(), button, keys, at)

    def _press_anywhere(self) -> None:
        at = QPoint(self._dice.randrange(self.window.width()),
                    self._dice.randrange(self.window.height()))
        part = self.window.childAt(at) or self.window
        if _starts_a_program(part):
            return
        self._say(f"press at {at.toTuple()}: {type(part).__name__}")
        QTest.mouseMove(part, part.mapFrom(self.window, at))
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=part.mapFrom(self.window, at))

    def _press_key(self) -> None:
        keys = self._dice.choice(KEYS)
        part = QApplication.focusWidget() or self.window
        if _starts_a_program(part):
            return
        self._say(f"{keys} in {type(part).__name__}")
        QTest.keySequence(part, QKeySequence(keys))

    def _type(self) -> None:
        part = QApplication.focusWidget()
        if not isinstance(part, QLineEdit | QTextEdit):
            fields = [*self._all(QLineEdit), *self._all(QTextEdit)]
            part = self._dice.choice(fields) if fields else None
        if part is not None:
            text = self._dice.choice(TEXTS)
            self._say(f"type {text[:20]!r} in {part.accessibleName()}")
            part.setFocus()
            part.insert(text) if isinstance(part, QLineEdit) else part.insertPlainText(text)

    def _scroll(self) -> None:
        if areas := self._all(QAbstractScrollArea):
            bar = self._dice.choice(areas).verticalScrollBar()
            self._say(f"scroll {type(bar.parent()).__name__}")
            bar.setValue(self._dice.randint(bar.minimum(), bar.maximum()))

    def _resize(self) -> None:
        size = self._dice.choice(((960, 600), (1024, 700), (1440, 900), (1920, 1200)))
        self._say(f"resize to {size}")
        self.window.resize(*size)

    def _turn_theme(self) -> None:
        self._say("turn the theme")
        self._look.choose(self._dice.choice(("light", "dark")))

    def _drop(self) -> None:
        mime = QMimeData()
        files = self._dice.sample(self._files, self._dice.randint(1, 3))
        mime.setUrls([QUrl.fromLocalFile(path) for path in files])
        self._say(f"drop {files}")
        at, keys = QPoint(400, 300), Qt.KeyboardModifier.NoModifier
        target = self._dice.choice([self.window, *self._all(QAbstractItemView)])
        action = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at, action, mime, Qt.MouseButton.LeftButton, keys)
        QApplication.sendEvent(target, enter)
        if enter.isAccepted():
            QApplication.sendEvent(target, QDropEvent(
                QPointF(at), action, mime, Qt.MouseButton.LeftButton, keys))

    def _tell(self) -> None:
        """News of a task or phone, as they come from below at any moment."""
        bus, live = self._house.deck._bus, self.window.live
        tasks = [task for task in (self.window.tasks.model.task(row) for row in range(
            min(20, self.window.tasks.model.rowCount()))) if task is not None]
        way = self._dice.randrange(3)
        self._say(f"news {way}")
        if way == 0 and tasks:
            task = self._dice.choice(tasks)
            bus.publish(TaskChanged(task=task.model_copy(update={
                "percent": self._dice.randint(0, 100),
                "status": self._dice.choice(list(TaskStatus))})))
        elif way == 1 and live.devices:
            device = self._dice.choice(list(live.devices.values()))
            bus.publish(DeviceChanged(device=device.model_copy(update={
                "state": self._dice.choice(list(DeviceState)),
                "battery": self._dice.randint(0, 100)})))
        else:
            bus.publish(Notice(text="adb has ended.", serious=self._dice.random() < 0.5))

    def _in_popup(self, popup: QWidget) -> None:
        if isinstance(popup, QMenu) and (acts := [
                one for one in popup.actions() if one.isEnabled() and not one.isSeparator()]):
            chosen = self._dice.choice(acts)
            self._say(f"choose “{chosen.text()}”")
            popup.close()
            chosen.trigger()
        elif buttons := [one for one in popup.findChildren(QAbstractButton) if one.isVisible()]:
            chosen = self._dice.choice(buttons)
            self._say(f"press “{chosen.text()}” in a popup")
            QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        else:
            self._say(f"Escape in {type(popup).__name__}")
            QTest.keyClick(popup, Qt.Key.Key_Escape)


def _columns(view: QAbstractItemView) -> int:
    return view.model().columnCount() if isinstance(view, QTableView) else 1


def _starts_a_program(part: QWidget) -> bool:
    return isinstance(part, QAbstractButton) and any(word in part.text() for word in PROGRAMS)


@pytest.fixture
def nothing_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The system's own dialogs and programs, which would wait for a person."""
    monkeypatch.setattr(QFileDialog, "open", lambda self: None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "no.csv"), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    monkeypatch.setattr(QProcess, "startDetached", lambda *_: True)


@asynccontextmanager
async def lived_in(folder: Path) -> AsyncIterator[WindowHouse]:
    """A house with phones, accounts and a month of tasks."""
    async with window_house(folder) as house:
        deck = house.deck
        for number, serial in enumerate(SERIALS):
            await deck.accounts.add(NewAccount(username=f"account{number}", serial=serial))
        now = datetime.now(UTC)
        await house._house.store.tasks.add([NewTask(
            request_id=f"r{number}", serial=SERIALS[number % 3], username=f"account{number % 3}",
            caption=f"Post {number}", created_at=now,
            due_at=now + timedelta(days=1, minutes=number)) for number in range(300)])
        yield house


def samples(folder: Path) -> list[str]:
    """What a person may drop: good, gone, empty, wrong, a folder."""
    good = make_sample(folder / "clip.mp4", seed=1, seconds=0.5)
    (folder / "empty.mp4").touch()
    (folder / "notes.txt").write_text("no picture")
    (folder / "folder").mkdir()
    return [str(good), str(folder / "gone.mp4"), str(folder / "empty.mp4"),
            str(folder / "notes.txt"), str(folder / "folder")]


@pytest.mark.timeout(240)
@pytest.mark.qt_log_level_fail("WARNING")
# pytest-qt reads one such mark, so both are in it. The second is what QTest says when a key meets a
# widget that has just gone: its word, not the window's.
@pytest.mark.qt_log_ignore("This plugin does not support",
                           "Keyboard event not accepted by receiving widget", extend=True)
@pytest.mark.usefixtures("nothing_outside")
@pytest.mark.long
async def test_whatever_is_pressed_nothing_complains(
    tmp_path: Path, open_window: OpenWindow, look: Look, caplog: pytest.LogCaptureFixture,
) -> None:
    seed = int(os.environ.get(SEED) or random.SystemRandom().randrange(1_000_000))
    print(f"{SEED}={seed}")
    async with lived_in(tmp_path) as house:
        monkey = Monkey(random.Random(seed), house, look,
                        lambda: open_window(house.deck, house=house), samples(tmp_path))
        try:
            for number in range(DEEDS):
                await monkey.act()
                said = [record.getMessage() for record in caplog.records
                        if record.levelno >= logging.WARNING
                        and not record.getMessage().startswith(NO_SCREEN)]
                assert not said, f"{SEED}={seed}, deed {number}: {monkey.deeds}: {said}"
                if number % 50 == 0:
                    await monkey.settle()
        finally:
            monkey.let_go()
            await monkey.window.shut()
        assert QApplication.mouseButtons() == Qt.MouseButton.NoButton
        assert (await house.deck.tasks.page(TaskFilter())).total > 0
