"""What the window says of tasks, phones and times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from postdeck.core.device import Device, DeviceState
from postdeck.core.failure import RULES, Failure
from postdeck.core.task import Material, Outcome, StepName, Task, TaskFilter, TaskStatus
from postdeck.gui import words
from postdeck.gui.pages import task_words
from postdeck.gui.tables.task_model import matches
from postdeck.gui.theme import Tone

NOW = datetime(2026, 11, 18, 17, 4, tzinfo=UTC)
TASK = Task(id=7, request_id="r", serial="LAB0001", username="mira.bakes", caption="Loaf",
            created_at=NOW, due_at=NOW)


def task(**changes: object) -> Task:
    return TASK.model_copy(update=changes)


@pytest.mark.parametrize(
    ("changes", "said", "tone"),
    [({}, "Queued", Tone.WAIT),
     ({"status": TaskStatus.RUNNING}, "Starting", Tone.RUN),
     ({"status": TaskStatus.RUNNING, "step": StepName.OBSERVE, "progress": 64},
      "Uploading 64 %", Tone.RUN),
     ({"status": TaskStatus.RUNNING, "step": StepName.PICK, "stop_requested": True},
      "Stopping", Tone.RUN),
     ({"status": TaskStatus.COMPLETED, "outcome": Outcome.CONFIRMED}, "Confirmed", Tone.OK),
     ({"status": TaskStatus.FAILED, "outcome": Outcome.UNCONFIRMED}, "Unconfirmed", Tone.WARN),
     ({"status": TaskStatus.FAILED, "outcome": Outcome.FAILED,
       "failure": Failure.PHONE_OFFLINE}, "Failed: phone unplugged", Tone.BAD),
     ({"status": TaskStatus.FAILED, "outcome": Outcome.FAILED}, "Failed", Tone.BAD),
     ({"status": TaskStatus.FAILED, "outcome": Outcome.STOPPED}, "Stopped", Tone.WAIT),
     ({"status": TaskStatus.FAILED, "outcome": Outcome.MISSED}, "Missed", Tone.MISS),
     ({"status": TaskStatus.COMPLETED}, "Unconfirmed", Tone.WARN)])
def test_a_state_has_its_words_and_colour(
    changes: dict[str, object], said: str, tone: Tone
) -> None:
    chip = words.task_chip(task(**changes))
    assert (chip.text, chip.tone) == (said, tone)


@pytest.mark.parametrize("failure", list(Failure))
def test_every_failure_says_why_and_what_to_do(failure: Failure) -> None:
    failed = task(status=TaskStatus.FAILED, outcome=Outcome.FAILED, failure=failure)
    assert RULES[failure].title in words.task_chip(failed).text
    explained = task_words.explained(failed, NOW)
    assert explained is not None
    assert RULES[failure].advice in explained[1]
    assert explained[1].endswith(".")


@pytest.mark.parametrize(("days", "alone", "inside"), [
    (0, "", ""), (1, "Tomorrow ", "tomorrow "), (-1, "Yesterday ", "yesterday ")])
def test_a_day_is_written_small_inside_a_sentence(days: int, alone: str, inside: str) -> None:
    at = NOW + timedelta(days=days)
    assert words.short_time(at, NOW) == alone + words.clock_time(at)
    assert words.short_time(at, NOW, inside=True) == inside + words.clock_time(at)


@pytest.mark.parametrize(("minutes", "said"), [
    (10, "It looks again at {0}, when"), (60, "It looks again tomorrow at {0}, when")])
def test_the_next_look_is_said_with_its_day(minutes: int, said: str) -> None:
    now = NOW.astimezone().replace(hour=23, minute=30)
    unsure = task(status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED,
                  look_at=now + timedelta(minutes=minutes))
    explained = task_words.explained(unsure, now)
    assert explained is not None
    assert said.format(words.clock_time(unsure.look_at or now)) in explained[1]


def test_a_phone_says_what_it_does() -> None:
    phone = Device(serial="LAB0001", state=DeviceState.ONLINE)
    assert words.device_chip(phone, None, NOW).text == "Idle"
    running = task(status=TaskStatus.RUNNING, progress=31)
    assert words.device_chip(phone, running, NOW).text == "Posting 31 %"
    away = phone.model_copy(update={
        "state": DeviceState.OFFLINE, "seen_at": NOW - timedelta(minutes=12)})
    assert words.device_chip(away, None, NOW).text == "Offline 12 min"
    closed = phone.model_copy(update={"state": DeviceState.UNAUTHORIZED})
    assert words.device_chip(closed, None, NOW).tone is Tone.WARN


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-3, "0.0 s"), (0.0, "0.0 s"), (0.0124, "12 ms"), (0.094, "94 ms"), (0.094999, "95 ms"),
     (0.095, "0.1 s"), (0.94, "0.9 s"), (9.96, "10 s"), (48, "48 s"), (190, "3 min"),
     (3 * 3600, "3 h"), (49 * 3600, "2 d")])
def test_spans_are_short(seconds: float, said: str) -> None:
    assert words.span(seconds) == said


def test_what_is_posted_is_one_line() -> None:
    assert words.what(task(caption=" Line one\n\n#two ")) == "Line one #two"
    film = Material(name="film.mp4", sha256="0" * 64, suffix=".mp4", size=1, kind="video")
    assert words.what(task(caption="", materials=(film,))) == "film.mp4"


def test_an_event_s_task_is_filtered_as_the_store_would() -> None:
    assert matches(TaskFilter(), TASK)
    assert matches(TaskFilter(text="LOA"), TASK)
    assert matches(TaskFilter(text="mira"), TASK)
    assert not matches(TaskFilter(text="%"), TASK)
    assert not matches(TaskFilter(status=TaskStatus.RUNNING), TASK)
    assert not matches(TaskFilter(outcome=Outcome.CONFIRMED), TASK)
    missed = TASK.model_copy(update={"outcome": Outcome.MISSED})
    assert matches(TaskFilter(undecided=True), missed)
    assert not matches(TaskFilter(undecided=True), TASK)
    left = missed.model_copy(update={"stop_requested": True})
    assert not matches(TaskFilter(undecided=True), left)


def test_a_moment_reads_well_inside_a_sentence() -> None:
    now = datetime(2026, 11, 18, 17, 4).astimezone()
    for days, said in ((0, "at 17:04"), (1, "tomorrow at 17:04"), (-1, "yesterday at 17:04"),
                       (3, "on 21 Nov at 17:04"), (60, "on 17 Jan 2027 at 17:04")):
        at = (now.replace(tzinfo=None) + timedelta(days=days)).astimezone()
        assert words.moment(at, now) == said


@pytest.mark.parametrize(
    ("country", "shown"),
    [("en_US", "9:05:07 PM"), ("en_150", "21:05:07"), ("it_IT", "21:05:07")])
def test_a_moment_to_the_second_is_written_as_the_country_does(country: str, shown: str) -> None:
    before, at = QLocale(), datetime(2026, 11, 18, 21, 5, 7).astimezone()
    QLocale.setDefault(QLocale(country))
    try:
        assert words.full_time(at).endswith(f" {shown}")
    finally:
        QLocale.setDefault(before)
