"""Posts that were missed: told at the start and whenever it happens, until a person decides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from postdeck.core.task import NewTask, Outcome, TaskFilter, TaskStatus
from postdeck.gui.missed import MissedNote
from postdeck.gui.tray import Tray
from postdeck.gui.window import DEVICES, TASKS, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.gui.quiet_deck import SERIALS, Desk


async def late(desk: Desk, number: int) -> None:
    """Tasks whose time was two hours ago, and lanes that find them."""
    then = datetime.now(UTC) - timedelta(hours=2)
    await desk.add(*(NewTask(request_id="r", serial=SERIALS[each % 2], caption=f"Loaf {each}",
                             created_at=then, due_at=then, start_text="06:30")
                     for each in range(number)))


async def told(window: MainWindow, number: int) -> MissedNote:
    note = window.frame.missed
    await until(lambda: note.number == number, note.grew, window.home.jobs.settled)
    return note


def press(note: MissedNote, words: str) -> None:
    next(each for each in note.findChildren(QPushButton) if each.text() == words).click()


@pytest.fixture
def notices(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was told."""
    told: list[str] = []
    monkeypatch.setattr(
        Tray, "tell", lambda self, title, text, *, bad=False: told.append(f"{title}: {text}"))
    return told


async def test_what_was_missed_before_the_window_came_is_told_until_it_is_decided(
    desk: Desk, open_window: OpenWindow, notices: list[str]
) -> None:
    await late(desk, 3)
    await desk.lanes.start()
    window = open_window(desk.deck)
    note = await told(window, 3)
    assert note.isVisible()
    assert note.note.text.startswith("3 posts were missed")
    assert notices == [f"Posts were missed: {note.note.text}"]
    press(note, "Don't post")
    await until(lambda: note.isHidden() and not note.number, window.home.jobs.settled)
    assert "3 missed posts will not be posted" in window.messages.note.text
    assert {task.outcome for task in (await desk.deck.tasks.page(TaskFilter())).tasks} == {
        Outcome.MISSED}, "what happened stays true"
    await window.shut()
    again = open_window(desk.deck)
    await again.loaded()
    again.frame.missed._on_soon_timeout()
    await again.loaded()
    assert (again.frame.missed.number, again.frame.missed.isHidden()) == (0, True)


async def test_what_is_missed_while_the_window_is_there_is_told_on_every_page(
    desk: Desk, open_window: OpenWindow, notices: list[str]
) -> None:
    await desk.lanes.start()
    window = open_window(desk.deck)
    window.show_page(DEVICES)
    await window.loaded()
    await late(desk, 2)  # as after the computer slept: the lanes wake, and their time is over
    for serial in SERIALS:
        desk.lanes.wake(serial)
    note = await told(window, 2)
    assert note.isVisible()
    assert notices[-1].startswith("Posts were missed: 2 posts were missed")
    press(note, "Show")
    await window.loaded()
    assert window.view.currentIndex() == TASKS
    assert window.tasks.filters.wanted == TaskFilter(undecided=True)
    await until(lambda: window.tasks.model.total == 2, window.tasks.model.counted)
    assert note.isVisible(), "they are still to be decided"
    page = window.tasks
    await until(lambda: page.filters.decide_button.isVisible(), window.home.jobs.settled)
    assert page.filters.decide_button.text() == "2 need a decision"
    assert page.retry_all_button.isHidden(), "nothing has failed"
    press(note, "Queue now")
    await until(lambda: note.isHidden() and not note.number, window.home.jobs.settled)
    assert (await desk.deck.tasks.stats()).pending == 2
    assert "2 posts queued again" in window.messages.note.text
    tasks = (await desk.deck.tasks.page(TaskFilter())).tasks
    assert {(task.status, task.start_text) for task in tasks} == {(TaskStatus.PENDING, "")}


async def test_a_closed_note_comes_back_with_the_next_missed_post(
    desk: Desk, open_window: OpenWindow, notices: list[str]
) -> None:
    await late(desk, 2)
    await desk.lanes.start()
    window = open_window(desk.deck)
    note = await told(window, 2)
    note.note._closer.click()
    assert note.isHidden()
    await late(desk, 1)
    desk.lanes.wake(SERIALS[0])
    await told(window, 3)
    assert note.isVisible()
