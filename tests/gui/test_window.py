"""The window on a real deck: dropping, composing, accounts, phones, coming and going."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from postdeck.core.device import Device, DeviceState
from postdeck.core.events import DeviceChanged, Notice
from postdeck.core.task import TaskFilter
from postdeck.gui.app import grab
from postdeck.gui.forms.targets_form import PHONES
from postdeck.gui.forms.when_form import LATER
from postdeck.gui.look import Look
from postdeck.gui.window import ACCOUNTS, COMPOSE, DEVICES, TASKS, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.cut_words import clipped
from tests.gui.house_rig import is_blank, laid_out
from tests.gui.quiet_deck import SERIALS, Desk
from tests.rigs.media import make_sample


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton,
                        Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(300, 300), copy, mime, left, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(300, 300), copy, mime, left, none))


def visible(parent: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    return (part for part in parent.findChildren(kind) if part.isVisible())


async def test_a_dropped_file_opens_compose_and_queues(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = tmp_path / "-l'œuf & \"du jour\".mp4"
    make_sample(video, seed=1, seconds=1.0)
    window = open_window(desk.deck)
    await window.loaded()
    drop(window, video)
    await window.loaded()
    page = window.composer
    assert page.isVisible()
    assert page.media.paths == (str(video),)
    assert not page.queue_button.isEnabled()
    page.targets.accounts.ticks.toggle(0)
    page.caption.edit.setPlainText("Line one 🍅\n#bread $(reboot)")
    page.when.way.choose(LATER)
    assert page.queue_button.text() == "Queue 1 post"
    start = page.when.read().start_time
    QTest.keyClick(page.caption.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await window.loaded()
    (task,) = (await desk.deck.tasks.page(TaskFilter())).tasks
    assert (task.username, task.caption) == ("mira.bakes", "Line one 🍅\n#bread $(reboot)")
    assert task.start_text == start
    assert page.isVisible()
    assert page.toast.text.startswith("1 post queued, ")  # "at", or "tomorrow" towards midnight
    assert (page.media.paths, page.caption.text, page.targets.number) == ((), "", 0)
    page.toast.tasks_button.click()
    assert window.tasks.isVisible()
    await window.loaded()
    assert window.tasks.model.item(0) == task


async def test_what_can_not_be_queued_is_said_where_it_can_be_mended(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    fake = tmp_path / "notes.mp4"
    fake.write_text("only words")
    window = open_window(desk.deck)
    await window.loaded()
    page = window.composer
    drop(window, fake)
    await window.loaded()
    page.targets.accounts.ticks.toggle(0)
    page.when.way.choose(LATER)
    page.queue_button.click()
    await window.loaded()
    assert page.media.note.isVisible()
    assert "notes.mp4" in page.media.note.text
    assert page.media.note.text.endswith(".")
    assert page.queue_button.isEnabled()
    assert page.media.paths == (str(fake),)
    page.targets.way.choose(PHONES)  # at once, on a phone that is away
    page.targets.phones.ticks.tick([SERIALS[0]])
    page.when.way.choose("now")
    page.queue_button.click()
    await window.loaded()
    assert page.targets.note.isVisible()
    assert "North 1" in page.targets.note.text
    assert (await desk.deck.tasks.stats()).total == 0


async def test_accounts_are_added_once_and_removed(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    window.show_page(ACCOUNTS)
    await window.loaded()
    page = window.accounts
    for typed, said in (("  @Paper.And.Oak ", "Added @paper.and.oak on North 1."),
                        ("@paper.and.oak", "paper.and.oak"), ("@", "username is empty")):
        page.form.username.setText(typed)
        QTest.keyClick(page.form.username, Qt.Key.Key_Return)
        await window.loaded()
        assert said in window.messages.note.text
    assert [a.username for a in await desk.deck.accounts.list()] == ["mira.bakes", "paper.and.oak"]
    page.table.choose_row(1)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    (confirm,) = [b for b in window.messages.findChildren(QPushButton)
                  if b.isVisible() and b.text().startswith("Remove")]
    confirm.click()
    await window.loaded()
    assert [a.username for a in await desk.deck.accounts.list()] == ["mira.bakes"]
    assert window.accounts.table.model().rowCount() == 1


async def test_phones_come_and_go_live(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    table = window.devices.table
    table.choose_row(1)
    assert window.devices.pane.isVisible()
    desk.bus.publish(DeviceChanged(device=Device(
        serial="NEW1", address="NEW1", model="Aaa", state=DeviceState.UNAUTHORIZED)))
    assert [d.serial for d in table.selected] == [SERIALS[1]]
    words = " ".join(str(table.model().index(0, c).data()) for c in range(3))
    assert "Aaa" in words
    assert "Unauthorized" in words
    assert "tap Allow" in words


async def test_the_keyboard_reaches_every_page(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    pages = (window.devices, window.accounts, window.composer, window.tasks)
    for key, page in zip("1234", pages, strict=True):
        QTest.keySequence(window, f"Ctrl+{key}")
        assert page.isVisible()
    QTest.keySequence(window, "Ctrl+N")
    assert window.composer.isVisible()


async def test_controls_have_names(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    nameless = [
        f"{type(part).__name__} {part.objectName()} in {type(part.parent()).__name__}"
        for part in window.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.window() is window
        and not part.objectName().startswith("qt_")  # parts that Qt makes inside its own
        and not isinstance(part, QScrollArea)
        and not part.accessibleName() and not getattr(part, "text", str)()]
    assert nameless == []


@pytest.mark.parametrize("size", [(960, 600), (1440, 900)], ids=str)
@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_nothing_is_clipped_or_blank(
    desk: Desk, look: Look, open_window: OpenWindow, size: tuple[int, int], theme: str
) -> None:
    look.choose(theme)
    window = open_window(desk.deck, size)
    await window.loaded()
    window.devices.table.choose_row(0)
    for page in (DEVICES, ACCOUNTS, COMPOSE, TASKS):
        window.show_page(page)
        await laid_out(window)
        assert not is_blank(window._pages.currentWidget().grab().toImage())
        assert clipped(window) == []


async def test_notices_are_shown_in_the_window(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    desk.bus.publish(Notice(text="adb has ended. PostDeck starts it again.", serious=True))
    assert window.messages.isVisible()
    assert window.messages.note.text == "adb has ended. PostDeck starts it again."


async def test_closing_ends_the_jobs_and_the_listening(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    left: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    window.closed.connect(lambda: left.set_result(None))
    window.close()
    await left
    await window.shut()
    desk.bus.publish(Notice(text="Too late", serious=True))
    assert window.messages.note.text == ""


async def test_a_picture_of_the_window_is_saved(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "window.png"
    await grab(desk.deck, path, (1200, 700), theme="dark")
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1200, 700)
    assert not is_blank(image)
    with pytest.raises(OSError, match="could not be written"):
        await grab(desk.deck, tmp_path / "no" / "folder.png")
