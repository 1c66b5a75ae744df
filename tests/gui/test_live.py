"""What the window knows of a long queue: how much waits for each phone, and what comes next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from postdeck.core.clock import SystemClock
from postdeck.core.device import DeviceState
from postdeck.core.events import TasksReset
from postdeck.core.task import NewTask
from postdeck.gui import words
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.gui.quiet_deck import SERIALS, Desk
from tests.gui.test_devices_page import card

NOW = datetime.now(UTC).replace(microsecond=0)
SOON = NOW + timedelta(hours=30)


def made(serial: str, due: datetime, username: str = "") -> NewTask:
    return NewTask(request_id="r", serial=serial, username=username, created_at=NOW, due_at=due)


async def test_with_hundreds_queued_the_next_is_still_named_everywhere(
    desk: Desk, open_window: OpenWindow
) -> None:
    later = [made(SERIALS[0], SOON + timedelta(minutes=number)) for number in range(250)]
    await desk.add(made(SERIALS[0], SOON, "mira.bakes"), *later)
    window = open_window(desk.deck)
    await window.loaded()
    at = words.short_time(SOON, NOW, inside=True)
    assert window.live.waiting[SERIALS[0]].waiting == 251
    assert window.view.status._next.text() == f"Next: {at}, @mira.bakes on North 1"
    known = window.live.devices[SERIALS[0]]
    window.live._take_device(known.model_copy(update={
        "state": DeviceState.ONLINE, "address": SERIALS[0]}))
    window.devices.refresh()
    assert card(window.devices, SERIALS[0]).foot.text.endswith(f"Next {at}")
    await desk.deck.devices.arrange(SERIALS[0], paused=True)
    window.live._take_device(window.live.devices[SERIALS[0]].model_copy(update={
        "state": DeviceState.ONLINE, "address": SERIALS[0], "paused": True}))
    window.devices.refresh()
    assert "251" in card(window.devices, SERIALS[0]).foot.text
    assert SERIALS[1] not in window.live.waiting


async def test_a_moment_that_comes_without_news_makes_another_task_the_next(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    due = SystemClock().now() + timedelta(seconds=2.5)
    first, second = await desk.add(made(SERIALS[1], due), made(SERIALS[1], SOON))
    desk.bus.publish(TasksReset())
    live = window.live
    await until(lambda: live.next_task == first, live.stats_changed)
    await until(lambda: live.next_task == second, live.stats_changed)
    assert live.waiting[SERIALS[1]].waiting == 2
    assert live.waiting[SERIALS[1]].next_at == SOON


async def test_after_a_count_that_took_long_the_database_has_a_rest(
    desk: Desk, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With 100,000 posts in line and 25 changes a second it counted all the time, and callers of
    the API waited for minutes."""
    live = open_window(desk.deck).live
    await until(lambda: live.devices, live.devices_changed)
    monkeypatch.setattr("postdeck.gui.live.perf_counter", count(0.0, 2.0).__next__)
    await live._count()
    desk.bus.publish(TasksReset())
    assert live._count_timer.remainingTime() > 15_000


def test_times_inside_a_sentence_begin_small() -> None:
    noon = datetime(2026, 3, 10, 12, 0).astimezone()
    day = timedelta(days=1)
    assert words.short_time(noon + day, noon, inside=True) == "tomorrow 12:00"
    assert words.short_time(noon - day, noon, inside=True) == "yesterday 12:00"
    assert words.short_time(noon, noon, inside=True) == words.short_time(noon, noon) == "12:00"
    assert words.short_time(noon + day, noon) == "Tomorrow 12:00"
