"""Leaving the window while posts run or wait: what is asked, and what each answer does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from postdeck.core.events import Bus, Notice, TaskChanged
from postdeck.core.task import NewTask, Outcome, Task, TaskStatus
from postdeck.gui.tray import Tray
from postdeck.gui.window import TASKS, MainWindow
from postdeck.store.store import Store
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import SERIALS as FAR_SERIALS
from tests.gui.house_rig import until, window_house
from tests.gui.quiet_deck import SERIALS, Desk

NOW = datetime.now(UTC)


def running(desk_task: Task) -> Task:
    return desk_task.model_copy(update={"status": TaskStatus.RUNNING, "attempt": 1})


def confirmed(task: Task) -> Task:
    return task.model_copy(update={"status": TaskStatus.COMPLETED, "outcome": Outcome.CONFIRMED})


async def one_running(store: Store, bus: Bus, window: MainWindow, serial: str) -> Task:
    (task,) = await store.tasks.add([NewTask(
        request_id="r", serial=serial, caption="Now", created_at=NOW, due_at=NOW)])
    task = running(task)
    bus.publish(TaskChanged(task=task))
    assert task.id in window.home.live.running
    return task


def question(window: MainWindow) -> str:
    note = window.frame.leaving.note
    return note.note.text if note.isVisible() else ""


def choices(window: MainWindow) -> dict[str, QPushButton]:
    found = window.frame.leaving.note.findChildren(QPushButton)
    return {each.text(): each for each in found if each.text() and not each.isHidden()}


def ends(window: MainWindow) -> list[bool]:
    left: list[bool] = []
    window.closed.connect(lambda: left.append(True))
    return left


async def opened(desk: Desk, open_window: OpenWindow) -> tuple[MainWindow, list[bool]]:
    window = open_window(desk.deck)
    await window.loaded()
    return window, ends(window)


async def test_closing_while_nothing_runs_just_closes(
    desk: Desk, open_window: OpenWindow
) -> None:
    window, left = await opened(desk, open_window)
    window.close()
    assert left == [True]


async def test_closing_while_posts_run_is_asked_and_waits_for_them(
    desk: Desk, open_window: OpenWindow
) -> None:
    window, left = await opened(desk, open_window)
    task = await one_running(desk.store, desk.bus, window, SERIALS[0])
    window.close()
    assert window.isVisible()
    assert "1 post is running" in question(window)
    assert set(choices(window)) == {"Finish, then quit", "Stop and quit", "Stay"}
    choices(window)["Stay"].click()
    window.close()
    choices(window)["Finish, then quit"].click()
    assert left == []
    desk.bus.publish(TaskChanged(task=confirmed(task)))
    assert left == [True]


async def test_finishing_ends_at_once_when_the_last_post_has_ended_meanwhile(
    desk: Desk, open_window: OpenWindow
) -> None:
    window, left = await opened(desk, open_window)
    task = await one_running(desk.store, desk.bus, window, SERIALS[0])
    window.close()
    desk.bus.publish(TaskChanged(task=confirmed(task)))
    choices(window)["Finish, then quit"].click()
    assert left == [True]


async def test_while_everything_is_held_a_note_stays_with_a_way_back(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    async with window_house(tmp_path) as house:
        rooms = house._house
        window = open_window(house.deck, house=house)
        await window.loaded()
        left = ends(window)
        task = await one_running(rooms.store, rooms.bus, window, FAR_SERIALS[0])
        window.close()
        choices(window)["Finish, then quit"].click()
        assert rooms.lanes._means.held.is_set()
        rooms.bus.publish(Notice(text="Something else happened."))
        assert "closes right after that" in question(window)
        assert set(choices(window)) == {"Keep running"}
        window.frame.leaving.note.note._closer.click()  # it comes back: nothing starts any more
        await until(lambda: question(window), window.frame.leaving.note.note.dismissed,
                    window.home.jobs.settled)
        choices(window)["Keep running"].click()
        assert not rooms.lanes._means.held.is_set()
        rooms.bus.publish(TaskChanged(task=confirmed(task)))
        assert left == []
        assert question(window) == ""
        await window.shut()


async def test_stopping_stops_what_runs_and_ends(desk: Desk, open_window: OpenWindow) -> None:
    window, left = await opened(desk, open_window)
    task = await one_running(desk.store, desk.bus, window, SERIALS[0])
    window.close()
    choices(window)["Stop and quit"].click()
    await window.home.jobs.idle()
    assert (await desk.store.tasks.get(task.id)).outcome is Outcome.STOPPED
    assert left == [True]


async def test_posts_go_on_behind_the_tray(
    desk: Desk, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "there", True)
    window, left = await opened(desk, open_window)
    await one_running(desk.store, desk.bus, window, SERIALS[0])
    window.close()
    choices(window)["Keep running in the tray"].click()
    assert not window.isVisible()
    assert left == []
    actions = {each.text(): each for each in window.frame.tray.icon.contextMenu().actions()}
    actions["Tasks"].trigger()
    assert window.isVisible()
    assert window.view.currentIndex() == TASKS
    window.hide()
    actions["Show PostDeck"].trigger()
    assert window.isVisible()
    window.hide()
    actions["Quit"].trigger()
    assert window.isVisible(), "what is asked must be seen"
    assert "1 post is running" in question(window)
    assert left == []


@pytest.mark.parametrize("tray", [True, False])
async def test_closing_with_posts_to_come_is_asked(
    desk: Desk, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tray: bool
) -> None:
    monkeypatch.setattr(Tray, "there", tray)
    await desk.add(*(NewTask(request_id="r", serial=serial, caption="Later", created_at=NOW,
                             due_at=NOW + timedelta(hours=2), start_text="18:30")
                     for serial in SERIALS))
    window, left = await opened(desk, open_window)
    window.close()
    assert left == []
    assert question(window).startswith("2 posts are still to come")
    assert ("Keep running in the tray" in choices(window)) == tray
    choices(window)["Stay"].click()
    assert window.isVisible()
    window.frame.palette.open()
    window.frame._on_quit_asked()
    choices(window)["Quit"].click()
    assert left == [True]


async def test_an_end_of_the_session_asks_nothing(desk: Desk, open_window: OpenWindow) -> None:
    window, left = await opened(desk, open_window)
    await one_running(desk.store, desk.bus, window, SERIALS[0])
    window.end()
    assert left == [True]
    assert question(window) == ""
