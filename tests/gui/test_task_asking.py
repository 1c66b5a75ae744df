"""What posts more than one thing, or throws something away, is asked once, with the count."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from postdeck.core.task import NewTask, Outcome, TaskStatus
from postdeck.gui.pages.tasks_page import TasksPage
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.gui.quiet_deck import SERIALS, Desk
from tests.gui.test_tasks_page import answer, ended, jobs_of, new, page_with


async def failed(desk: Desk, number: int) -> None:
    """Tasks that failed before Post."""
    for task in await desk.add(*(new(n, serial=SERIALS[0]) for n in range(number))):
        await desk.deck.tasks.stop(task.id)


def question(page: TasksPage) -> str:
    note = page._context.messages.note
    return note.text if page._context.messages.isVisible() else ""


async def test_stopping_one_is_asked_as_its_start_and_its_work_are_lost(
    desk: Desk, open_window: OpenWindow
) -> None:
    page = await page_with(desk, open_window, 1)
    page.table.choose_row(0)
    page.selection_bar.stop_button.click()
    await jobs_of(page).idle()
    assert "start time" in question(page)
    answer(page, 1)
    await jobs_of(page).idle()
    assert page.model.item(0).status is TaskStatus.PENDING
    page.selection_bar.stop_button.click()
    answer(page, 0)
    await jobs_of(page).idle()
    assert page.model.item(0).outcome is Outcome.STOPPED


async def test_one_is_retried_at_once_and_several_after_asking(
    desk: Desk, open_window: OpenWindow
) -> None:
    await failed(desk, 3)
    page = await page_with(desk, open_window, 0)
    page.table.choose_row(0)
    page.selection_bar.retry_button.click()
    await jobs_of(page).idle()
    assert page.model.item(0).status is TaskStatus.PENDING
    page.table.selectAll()
    page.selection_bar.retry_button.click()
    await jobs_of(page).idle()
    assert question(page).startswith("Queue 2 tasks again?")
    assert page.model.item(1).status is TaskStatus.FAILED
    answer(page, 0)
    await jobs_of(page).idle()
    assert {page.model.item(row).status for row in range(3)} == {TaskStatus.PENDING}
    assert question(page) == "2 tasks queued again."


async def test_retrying_all_that_failed_is_asked_with_the_count(
    desk: Desk, open_window: OpenWindow
) -> None:
    await ended(desk, *[Outcome.FAILED] * 3)
    page = await page_with(desk, open_window, 0)
    await until(lambda: not page.retry_all_button.isHidden(), jobs_of(page).settled)
    page.retry_all_button.click()
    await jobs_of(page).idle()
    assert question(page).startswith("Queue 3 failed tasks again?")
    answer(page, 1)
    await jobs_of(page).idle()
    assert (await desk.deck.tasks.stats()).failed == 3
    page.retry_all_button.click()
    answer(page, 0)
    await jobs_of(page).idle()
    assert (await desk.deck.tasks.stats()).pending == 3
    assert question(page) == "3 tasks queued again."


async def test_starting_several_now_is_asked_and_one_is_not(
    desk: Desk, open_window: OpenWindow
) -> None:
    page = await page_with(desk, open_window, 3)
    page.table.selectAll()
    page.selection_bar.move_button.click()
    page.selection_bar.asker.now_button.click()
    await jobs_of(page).idle()
    assert question(page).startswith("Start 3 posts now?")
    assert all(page.model.item(row).start_text for row in range(3))
    answer(page, 0)
    await jobs_of(page).idle()
    assert not any(page.model.item(row).start_text for row in range(3))
    assert page.toast.text == "3 posts start as soon as their phones are free."


async def test_a_move_says_when_in_a_sentence(desk: Desk, open_window: OpenWindow) -> None:
    page = await page_with(desk, open_window, 2)
    page.table.selectAll()
    page.selection_bar.move_button.click()
    asker = page.selection_bar.asker
    tomorrow = datetime.now() + timedelta(days=1)
    asker.date.setDate(asker.date.date().fromString(f"{tomorrow:%Y-%m-%d}", "yyyy-MM-dd"))
    asker.time.setTime(asker.time.time().fromString("13:50", "HH:mm"))
    asker.button.click()
    await jobs_of(page).idle()
    assert page.toast.text == "2 posts now start tomorrow at 13:50."


async def test_finished_tasks_are_cleared_after_asking_once(
    desk: Desk, open_window: OpenWindow
) -> None:
    now = datetime.now(UTC)
    for task in await desk.add(*(new(n, serial=SERIALS[0]) for n in range(3))):
        await finish(desk, task, now)
    await failed(desk, 1)
    page = await page_with(desk, open_window, 0)
    await jobs_of(page).idle()
    page.clear_button.click()
    assert question(page).startswith("Delete 3 finished tasks, with steps and screenshots?")
    answer(page, 0)
    await jobs_of(page).idle()
    assert (await desk.deck.tasks.stats()).total == 1
    assert page.model.item(0).status is TaskStatus.FAILED
    assert question(page) == "Deleted 3 tasks."


async def finish(desk: Desk, task: NewTask, now: datetime) -> None:
    """Let the next task of the phone be done."""
    claimed = await desk.store.tasks.claim(task.serial, now + timedelta(hours=3))
    assert claimed is not None
    await desk.store.tasks.finish(claimed.id, claimed.attempt, status=TaskStatus.COMPLETED,
                                  outcome=Outcome.CONFIRMED, remark="", at=now)
