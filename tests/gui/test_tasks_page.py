"""The task table, on a real deck: live, without losing what a person holds on to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from postdeck.core.events import TaskChanged, TasksReset
from postdeck.core.failure import Failure
from postdeck.core.task import NewTask, Outcome, Source, Task, TaskFilter, TaskStatus
from postdeck.gui.jobs import Jobs
from postdeck.gui.pages.tasks_page import TasksPage
from postdeck.gui.tables.task_model import PAGE
from postdeck.gui.tables.task_table import TaskTable
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.window import TASKS, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import laid_out, until
from tests.gui.quiet_deck import SERIALS, Desk


def new(number: int, **changes: object) -> NewTask:
    now = datetime.now(UTC)
    return NewTask(
        request_id="r", serial=SERIALS[number % 2], username="mira.bakes",
        caption=f"Loaf {number}", source=Source.UI, created_at=now,
        due_at=now + timedelta(hours=2), start_text="18:30").model_copy(update=changes)


async def page_with(desk: Desk, open_window: OpenWindow, number: int) -> TasksPage:
    await desk.add(*(new(n) for n in range(number)))
    window = open_window(desk.deck)
    window.show_page(TASKS)
    await window.loaded()
    return window.tasks


def first_in_sight(page: TasksPage) -> Task:
    return page.model.item(page.table.rowAt(0))


def jobs_of(page: TasksPage) -> Jobs:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window.jobs


def shown_words(page: TasksPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(note: Note, words: str) -> None:
    (found,) = [b for b in note.findChildren(QPushButton)
                if b.text() == words and not b.isHidden()]
    found.click()


async def test_news_keep_the_selection_and_the_place(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 150)
    page.table.choose_row(70)
    page.table.verticalScrollBar().setValue(60 * 44)
    chosen, seen = page.table.selected, first_in_sight(page)
    for task in await desk.add(*(new(n) for n in range(3))):
        desk.bus.publish(TaskChanged(task=task))
    assert page.model.rowCount() == 153
    assert page.table.selected == chosen
    assert first_in_sight(page).id == seen.id
    running = chosen[0].model_copy(update={"status": TaskStatus.RUNNING, "progress": 40})
    desk.bus.publish(TaskChanged(task=running))
    assert page.table.selected == [running]
    await desk.deck.tasks.delete([page.model.item(0).id])
    assert page.table.selected == [running]
    assert first_in_sight(page).id == seen.id


async def test_at_the_top_new_tasks_are_seen(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 40)
    (task,) = await desk.add(new(99))
    desk.bus.publish(TaskChanged(task=task))
    assert first_in_sight(page) == task


async def test_what_is_looked_at_is_read_and_little_else(desk: Desk, open_window: OpenWindow
                                                         ) -> None:
    number = 12 * PAGE
    page = await page_with(desk, open_window, number)
    assert page.model.rowCount() == page.model.total == number
    assert page.model.held <= 2 * PAGE
    for row in (number - 1, number // 2, 0):
        page.table.scrollTo(page.model.index(row, 0))
        page.table.viewport().repaint()
        await jobs_of(page).idle()
        assert [task.id for task in page.model.known(row, row + 1)] == [number - row]
    assert page.model.held < number // 2


async def test_a_task_far_down_is_shown(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 12 * PAGE)
    window = page.window()
    assert isinstance(window, MainWindow)
    page.filters.chips["status"].choose("1")
    await window.loaded()
    assert page.model.rowCount() == 0
    page.show_task(await desk.deck.tasks.get(77))
    await window.loaded()
    assert page.pane.task is not None
    assert page.pane.task.id == 77
    assert [task.id for task in page.table.selected] == [77]
    assert not page.filters.any


async def test_news_far_from_sight_are_counted(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 12 * PAGE)
    page.table.choose_row(3)
    chosen = page.table.selected
    await desk.deck.tasks.delete([5, 6, 7])
    await until(lambda: page.model.total == 12 * PAGE - 3, page.model.counted)
    await desk.deck.tasks.delete(list(range(100, 400)))
    await until(lambda: page.model.total == 12 * PAGE - 303, page.model.counted)
    assert page.table.selected == chosen
    page.table.scrollToBottom()
    page.table.viewport().repaint()
    await jobs_of(page).idle()
    assert page.model.item(page.model.total - 1).id == 1


async def test_many_made_at_once_leave_the_sight_where_it_was(
    desk: Desk, open_window: OpenWindow
) -> None:
    page = await page_with(desk, open_window, 12 * PAGE)
    page.table.choose_row(600)
    page.table.viewport().repaint()
    await jobs_of(page).idle()
    chosen, seen = page.table.stretches, first_in_sight(page).id
    await desk.add(*(new(n) for n in range(70)))
    desk.bus.publish(TasksReset())
    await jobs_of(page).idle()
    assert page.model.total == 12 * PAGE + 70
    assert page.table.stretches == [(chosen[0][0] + 70, chosen[0][1] + 70)]
    assert first_in_sight(page).id == seen


async def test_a_task_made_while_the_list_is_read_is_not_lost(
    desk: Desk, open_window: OpenWindow
) -> None:
    await desk.add(*(new(n) for n in range(5)))
    window = open_window(desk.deck)
    assert window.tasks.model.rowCount() == 0  # its first read has not begun yet
    for task in await desk.add(new(77)):
        desk.bus.publish(TaskChanged(task=task))
    await window.loaded()
    assert window.tasks.model.item(0).caption == "Loaf 77"
    assert window.tasks.model.rowCount() == 6


async def test_a_reset_reads_again_and_keeps_the_selection(
    desk: Desk, open_window: OpenWindow
) -> None:
    page = await page_with(desk, open_window, 20)
    page.table.choose_row(3)
    kept = page.table.selected[0].id
    gone = page.model.item(5).id
    await desk.store.tasks.delete([gone])
    await desk.add(new(50), new(51))
    desk.bus.publish(TasksReset())
    await jobs_of(page).idle()
    assert page.model.rowCount() == 21
    assert page.model.row_of(gone) == -1
    assert [task.id for task in page.table.selected] == [kept]


async def test_filters_and_text(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 20)
    page.filters.chips["status"].choose(str(int(TaskStatus.RUNNING)))
    await jobs_of(page).idle()
    assert page.model.rowCount() == 0
    assert "No task matches these filters." in shown_words(page)
    page.filters.chips["status"].choose(str(int(TaskStatus.PENDING)))
    await jobs_of(page).idle()
    assert page.model.rowCount() == 20
    QTest.keyClicks(page.filters.search, "LOAF 1")
    await until(lambda: page.model.rowCount() == 11, page.model.loaded)
    assert {page.model.item(r).caption for r in range(page.model.rowCount())} == {
        "Loaf 1", *(f"Loaf {n}" for n in range(10, 20))}
    page.filters.chips["status"].setFocus()
    QTest.keyClick(page.filters.chips["status"], Qt.Key.Key_Delete)
    assert page.filters.wanted == TaskFilter(text="LOAF 1")
    page.filters.clear()
    await jobs_of(page).idle()
    assert page.model.wanted == TaskFilter()


async def test_days_are_those_of_this_place(desk: Desk, open_window: OpenWindow) -> None:
    at = datetime.now().replace(hour=12, minute=0).astimezone()
    await desk.add(*(new(n, due_at=at + timedelta(days=n - 3)) for n in range(7)))
    page = await page_with(desk, open_window, 0)
    for key, captions in (("today", {3}), ("tomorrow", {4}), ("last7", {0, 1, 2, 3})):
        page.filters.chips["days"].choose(key)
        await jobs_of(page).idle()
        assert {t.caption for t in page.model.known(0, 9)} == {f"Loaf {n}" for n in captions}


async def test_deleting_can_be_taken_back(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 8)
    window = page.window()
    assert isinstance(window, MainWindow)
    page.table.setFocus()
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.toast.text == "Deleted 8 tasks."
    assert all(page.table.isRowHidden(row) for row in range(8))
    page.toast.undo_button.click()
    await window.loaded()
    assert not any(page.table.isRowHidden(row) for row in range(8))
    assert (await desk.deck.tasks.stats()).total == 8
    page.table.choose_row(2)
    page.selection_bar.delete_selected()
    page.toast.end()
    await window.loaded()
    assert (await desk.deck.tasks.stats()).total == page.model.rowCount() == 7
    page.table.selectAll()
    page.selection_bar.delete_selected()
    await window.shut()
    assert (await desk.deck.tasks.stats()).total == 0


async def test_deleting_many_is_asked_once_with_the_count(
    desk: Desk, open_window: OpenWindow
) -> None:
    page = await page_with(desk, open_window, 5 * PAGE)
    window = page.window()
    assert isinstance(window, MainWindow)
    page.table.selectAll()
    assert page.table.selection_size == 5 * PAGE
    page.selection_bar.delete_selected()
    await window.loaded()
    press(window.messages.note, "Delete 500 tasks")
    await window.loaded()
    assert (await desk.deck.tasks.stats()).total == 0
    assert "Nothing here yet." in shown_words(page)


async def test_waiting_posts_are_moved_and_moved_back(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 3)
    before = page.model.item(0).due_at
    page.table.choose_row(0)
    page.selection_bar.move_button.click()
    asker = page.selection_bar.asker
    asker.date.setDate(asker.date.date().addDays(2))
    QTest.keyClick(asker, Qt.Key.Key_Return)
    await jobs_of(page).idle()
    assert page.model.item(0).due_at > before + timedelta(days=1)
    assert page.model.item(0).start_text.startswith("20")
    page.toast.undo_button.click()
    await jobs_of(page).idle()
    assert page.model.item(0).due_at == before


async def test_columns_that_were_hidden_stay_hidden(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 3)
    assert page.table.choice.shows("phone")
    page.table.choice.show("phone", False)
    page.table.choice.show("app", True)
    other = TaskTable(page.table._look, page.model, "Other", page._context.memory)
    other.resize(page.table.size())
    other.choice.fit(2000)
    assert (other.choice.shows("phone"), other.choice.shows("app")) == (False, True)
    other.deleteLater()


async def test_stopping_and_queueing_again(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 1)
    page.table.choose_row(0)
    page.selection_bar.stop_button.click()
    await jobs_of(page).idle()
    assert page.model.item(0).outcome is Outcome.STOPPED
    assert not page.selection_bar.stop_button.isEnabled()
    page.selection_bar.retry_button.click()
    await jobs_of(page).idle()
    assert page.model.item(0).status is TaskStatus.PENDING


async def test_an_unconfirmed_task_is_explained_and_never_retried_unasked(
    desk: Desk, open_window: OpenWindow
) -> None:
    (task,) = await desk.add(new(1))
    claimed = await desk.store.tasks.claim(task.serial, datetime.now(UTC) + timedelta(hours=3))
    assert claimed is not None
    await desk.store.tasks.finish(
        task.id, claimed.attempt, status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED,
        failure=Failure.UPLOAD_NOT_SEEN, remark="unconfirmed: not seen on the profile",
        at=datetime.now(UTC))
    window = open_window(desk.deck)
    window.show_page(TASKS)
    await window.loaded()
    page = window.tasks
    page.table.choose_row(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    await window.loaded()
    assert page.pane.isVisible()
    assert "will not tap again by itself" in page.pane.note.text
    press(page.pane.note, "It is not, post again…")
    assert "publish it twice" in window.messages.note.text
    press(window.messages.note, "Leave it")
    assert (await desk.deck.tasks.get(task.id)).status is TaskStatus.FAILED
    page.selection_bar.retry_button.click()
    press(window.messages.note, "Post again")
    await window.loaded()
    assert (await desk.deck.tasks.get(task.id)).status is TaskStatus.PENDING


async def test_a_person_says_that_an_unconfirmed_post_is_there(
    desk: Desk, open_window: OpenWindow
) -> None:
    (task,) = await desk.add(new(1))
    now = datetime.now(UTC)
    claimed = await desk.store.tasks.claim(task.serial, now + timedelta(hours=3))
    assert claimed is not None
    await desk.store.tasks.finish(
        task.id, claimed.attempt, status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED,
        remark="unconfirmed: not seen", at=now, look_at=now + timedelta(minutes=2))
    window = open_window(desk.deck)
    window.show_page(TASKS)
    await window.loaded()
    page = window.tasks
    page.table.choose_row(0)
    assert page.selection_bar.there_button.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    await window.loaded()
    assert "looks again at" in page.pane.note.text
    press(page.pane.note, "It is there")
    await window.loaded()
    settled = await desk.deck.tasks.get(task.id)
    assert (settled.outcome, settled.look_at) == (Outcome.CONFIRMED, None)
    assert not page.selection_bar.there_button.isVisible()
    assert not page.pane.note.isVisible()


async def test_the_pane_never_covers_what_can_be_done_with_the_selection(
    desk: Desk, open_window: OpenWindow
) -> None:
    page = await page_with(desk, open_window, 3)
    page.window().resize(1024, 700)
    page.table.choose_row(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    await laid_out(page.window())
    pane = page.pane.geometry()
    assert page.pane.isVisible()
    assert pane.bottom() < page.selection_bar.geometry().top()
    page.table.clearSelection()
    await laid_out(page.window())
    assert page.pane.height() == page.pane.parentWidget().height()
