from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postdeck.core.device import DeviceState
from postdeck.core.task import Outcome, Platform, TaskStatus
from postdeck.remote.shapes.fields import moment, rows
from postdeck.remote.shapes.lists import read_list
from postdeck.remote.shapes.phones import account_of, device_of, license_of
from postdeck.remote.shapes.tasks import Place, stats_of, step_of, task_of

from .conftest import BERLIN, row

UNKNOWN = datetime(2026, 1, 1, tzinfo=UTC)
PLACE = Place(BERLIN, UNKNOWN)


def test_a_task_as_tikmatrix_tells_it() -> None:
    task = task_of(row(7, status=2, end_time="2026-06-01 18:31:05"), PLACE)
    assert task is not None
    assert (task.id, task.serial, task.username) == (7, "R1", "studio")
    assert task.status is TaskStatus.COMPLETED
    assert task.outcome is None  # it says completed, which is not our confirmed
    assert task.caption == task.config.captions == "Hello"
    assert task.due_at == task.started_at == datetime(2026, 6, 1, 16, 30, tzinfo=UTC)
    assert task.ended_at == datetime(2026, 6, 1, 16, 31, 5, tzinfo=UTC)


@pytest.mark.parametrize("args", [
    {"username": "a", "captions": "c"}, '{"username": "a", "captions": "c"}'])
def test_script_args_come_as_object_or_text(args: object) -> None:
    task = task_of(row(1, script_args=args), PLACE)
    assert task is not None
    assert (task.username, task.caption) == ("a", "c")


@pytest.mark.parametrize(("status", "text", "meant"), [
    (0, "", TaskStatus.PENDING), ("1", "", TaskStatus.RUNNING), ("completed", "", TaskStatus(2)),
    (None, "Failed", TaskStatus.FAILED), (2.0, "", TaskStatus.COMPLETED),
    ("SUCCESS", "", TaskStatus.COMPLETED)])
def test_status_comes_as_number_or_text(status: object, text: str, meant: TaskStatus) -> None:
    task = task_of(row(1, status=status, status_text=text), PLACE)
    assert task is not None
    assert task.status is meant


def test_what_is_missing_is_made_up_plainly() -> None:
    task = task_of({"id": "12", "status": "3"}, PLACE)
    assert task is not None
    assert task.id == 12
    assert task.due_at == task.created_at == UNKNOWN
    assert task.outcome is Outcome.FAILED
    assert task.platform is Platform.TIKTOK


@pytest.mark.parametrize(("remark", "outcome"), [
    ("unconfirmed: look at the phone", Outcome.UNCONFIRMED), ("missed: late", Outcome.MISSED),
    ("stopped by the user", Outcome.STOPPED), ("app crashed", Outcome.FAILED)])
def test_how_a_failed_task_ended_is_read_from_its_remark(remark: str, outcome: Outcome) -> None:
    task = task_of(row(1, status=3, status_text="", remark=remark), PLACE)
    assert task is not None
    assert task.outcome is outcome


@pytest.mark.parametrize("bad", [
    None, 3, "x", [], {}, {"id": 1}, row(0), row(-1), row(2**63), row(1, id=True),
    row(1, id="abc"), row(1, id=[1]), row(1, status=9, status_text=""),
    row(1, status=True, status_text=""), row(1, status={}, status_text=""),
    row(1, serial={"a": 1}), row(1, id=10**400)])
def test_wrong_rows_are_left_out(bad: object) -> None:
    assert task_of(bad, PLACE) is None


def test_settings_that_are_not_valid_fall_back() -> None:
    task = task_of(row(1, script_args={
        "origin_sound_volume": 999, "captions": "stays", "post_way": "useSound",
        "content_type": "1", "material_list": {"a": 1}, "their_own": [1, {"x": "y"}]}), PLACE)
    assert task is not None
    assert task.config.captions == "stays"
    assert task.config.origin_sound_volume == 50
    assert task.config.content_type == 1
    assert task.config.unknown_fields == ("their_own",)


def test_text_that_chokes_a_window_is_cleaned() -> None:
    task = task_of(row(1, remark="a\0b\ud800c\x1b[31m\nd", serial="R\0\udfff1"), PLACE)
    assert task is not None
    assert task.remark == "abc[31m\nd"
    assert task.serial == "R1"
    task.model_dump_json().encode()


@pytest.mark.parametrize("text", [
    "0000-00-00 00:00:00", "0001-01-01 00:00:00", "9999-12-31 23:59:59", "", "soon", "-", None,
    True, 10**30, "2026-02-30 10:00:00", {}, "1969-12-31"])
def test_impossible_times_count_as_missing(text: object) -> None:
    assert moment({"at": text}, "at", zone=BERLIN) is None


@pytest.mark.parametrize("text", [
    "2026-06-01 18:30:00", "2026/06/01 18:30", "2026-06-01T16:30:00Z", 1780331400,
    "1780331400000", "2026-06-01T18:30:00+02:00"])
def test_times_come_in_many_spellings(text: object) -> None:
    assert moment({"at": text}, "at", zone=BERLIN) == datetime(2026, 6, 1, 16, 30, tzinfo=UTC)


@pytest.mark.parametrize("data", [
    [1, 2], {"tasks": [1, 2]}, {"items": [1, 2]}, {"list": [1, 2]}, {"data": {"list": [1, 2]}}])
def test_lists_come_under_many_names(data: object) -> None:
    assert rows(data, "tasks") == [1, 2]


def test_what_was_left_out_is_counted() -> None:
    found = read_list({"tasks": [row(2), None, row(1)], "total": "9"},
                      lambda each: task_of(each, PLACE), "tasks")
    assert [task.id for task in found.items] == [2, 1]
    assert (found.skipped, found.size, found.total) == (1, 3, 9)


def test_phones_accounts_licences_and_counts() -> None:
    device = device_of({"serial": "R1", "online": 1, "battery": "87"}, BERLIN)
    assert device is not None
    assert (device.state, device.battery) == (DeviceState.ONLINE, 87)
    account = account_of({"id": 3, "username": "@Ann", "device": "R1", "platform": "instagram",
                          "packagename": "com.x", "status_text": "disabled", "tags": ["a", "b"]})
    assert account is not None
    assert (account.username, account.enabled, account.tags) == ("ann", False, "a,b")
    told = license_of({"plan_name": "Pro", "api_enabled": True, "device_limit": "20"})
    assert (told.plan_name, told.device_limit) == ("Pro", 20)
    assert stats_of({"pending": "2", "failed": -3}).total == 2
    assert stats_of("x").total == 0
    assert device_of({"serial": ""}, BERLIN) is None
    assert account_of({"id": 1, "username": " @ "}) is None
    assert step_of({"task_id": 1, "number": 1, "name": "dance"}, PLACE) is None


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30)
    | st.sampled_from(["0", "1", "2026-06-01 18:30:00", "{}", '{"username": 3}', "[]"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner,
                                                                max_size=3), max_leaves=6)
NAMES = ("id", "status", "status_text", "serial", "device", "script_args", "script_config",
         "start_time", "end_time", "created_at", "outcome", "username", "caption", "materials",
         "progress", "attempt", "retry_count", "step", "remark", "platform", "source", "battery",
         "state", "online", "tags", "number", "task_id", "name", "started_at", "ok", "note")


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), ANY))
def test_nothing_foreign_raises(wild: dict[str, object]) -> None:
    for read in (lambda each: task_of(each, PLACE), lambda each: step_of(each, PLACE),
                 lambda each: device_of(each, BERLIN), account_of, license_of, stats_of):
        found = read({"id": 1, "status": 0, "serial": "R1", **wild})
        assert found is None or found.model_dump_json().encode()
        json.dumps(wild)
