"""The window and the clock: hours go by, midnight comes, somebody sets the computer's clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from postdeck.core.start_time import GRACE
from postdeck.gui.forms import when_form
from postdeck.gui.forms.when_form import LATER, NOW, WhenForm
from postdeck.gui.look import Look
from postdeck.gui.window import TASKS, MainWindow
from tests.gui.house_rig import until
from tests.gui.quiet_deck import Desk
from tests.gui.test_tasks_page import new
from tests.rigs.turned_clock import TurnedClock

HOURS = 3600


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def when(clock: TurnedClock, look: Look, monkeypatch: pytest.MonkeyPatch
         ) -> Iterator[WhenForm]:
    monkeypatch.setattr(when_form, "LOOK_AGAIN_MS", 10)
    form = WhenForm(clock, look)
    form.show()
    yield form
    form.close()
    form.deleteLater()


def start(form: WhenForm) -> datetime:
    return datetime.fromisoformat(form.read().start_time).astimezone()


async def test_at_a_time_offers_one_to_come_however_long_the_page_stood_open(
    when: WhenForm, clock: TurnedClock
) -> None:
    for _ in range(3):
        clock.turn(9 * HOURS)
        when.way.choose(LATER)
        ahead = start(when) - clock.now()
        assert timedelta(minutes=9) < ahead <= timedelta(minutes=25)
        when.way.choose(NOW)


async def test_a_time_that_somebody_chose_is_never_replaced(
    when: WhenForm, clock: TurnedClock
) -> None:
    when.way.choose(LATER)
    when.date.setDate(when.date.date().addDays(1))
    chosen = when.read()
    clock.turn(2 * HOURS)
    when.way.choose(NOW)
    when.way.choose(LATER)
    assert when.read() == chosen
    clock.turn(72 * HOURS)
    await until(lambda: when._about.text() == "This time is past.", when.changed)
    assert when.read() == chosen


async def test_a_clock_that_is_set_forward_and_back_is_noticed(
    when: WhenForm, clock: TurnedClock
) -> None:
    when.way.choose(LATER)
    assert not when._about.isVisible()
    jump = 2 * HOURS + GRACE.total_seconds()
    clock.turn(jump)
    await until(lambda: when._about.text() == "This time is past.", when.changed)
    clock.turn(-jump)
    await until(lambda: not when._about.text(), when.changed)


async def test_a_draft_that_was_to_start_earlier_today_gets_a_time_to_come(
    when: WhenForm, clock: TurnedClock
) -> None:
    when.way.choose(LATER)
    fields = when.draft_fields()
    clock.turn(HOURS)
    when.restore(True, fields["day"], fields["time"], "", False, 10, 25)
    assert start(when) > clock.now()


async def test_today_is_another_day_after_midnight(
    desk: Desk, look: Look, clock: TurnedClock
) -> None:
    noon = datetime.now().replace(hour=12, minute=0).astimezone()
    await desk.add(*(new(n, due_at=noon + timedelta(days=n)) for n in range(2)))
    window = MainWindow(desk.deck, look, clock)
    window.show()
    window.show_page(TASKS)
    page = window.tasks
    page.filters.chips["days"].choose("today")
    await window.loaded()
    assert [page.model.item(row).caption for row in range(page.model.rowCount())] == ["Loaf 0"]
    clock.turn(24 * HOURS)
    await until(lambda: page.model.total and page.model.item(0).caption == "Loaf 1",
                page.model.loaded)
    assert page.model.rowCount() == 1
    await window.shut()
    window.close()
    window.deleteLater()
