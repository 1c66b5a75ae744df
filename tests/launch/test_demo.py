"""The demo, as a stranger runs it, and how it is judged."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from postdeck.core.errors import PostDeckError
from postdeck.core.task import Material, Outcome, Step, StepName, Task, TaskStatus
from postdeck.launch.demo import DemoPlace
from postdeck.launch.demo_report import Wanted, judge
from tests.rigs.terminal import Terminal

AT = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
SHA = "ab" * 32
POST = {"app": "tiktok", "serial": "LAB0001", "account": "anna", "caption": "hi #go ",
        "media": [SHA]}


@pytest.mark.timeout(400)
@pytest.mark.long
async def test_the_headless_demo_posts_each_video_exactly_once(tmp_path):
    folder = tmp_path / "demo"
    terminal = Terminal(tmp_path)
    try:
        ran = await terminal.ended(await terminal.start(
            "demo", "--headless", "--json", folder, "--seed", "11", HOME=str(tmp_path / "home")))
    finally:
        await terminal.close()
    assert ran.code == 0, ran.words
    report = ran.json
    assert set(report) == {"tasks", "ledger", "duplicates", "lost", "screenshot"}
    assert (report["duplicates"], report["lost"]) == (0, 0)
    assert {task["serial"] for task in report["tasks"]} == {"LAB0001", "LAB0002", "LAB0003"}
    for task in report["tasks"]:
        assert set(task) == {
            "id", "serial", "username", "status", "outcome", "seconds", "evidence"}
        assert (task["status"], task["outcome"]) == (2, "confirmed")
        assert len(task["evidence"]) >= 10
        assert all(Path(name).stat().st_size for name in task["evidence"])
    assert sum(bool(task["username"]) for task in report["tasks"]) >= 1
    ledger = report["ledger"]
    assert {post["serial"] for post in ledger} == {"LAB0001", "LAB0002", "LAB0003"}
    placements = sorted(post["details"]["placement"] for post in ledger)
    assert placements == ["carousel", "reel", "video", "video", "video", "video"]
    assert {post["app"] for post in ledger if post["details"]["placement"] == "reel"} == {
        "instagram"}
    (with_sound,) = [post for post in ledger if post["details"]["sound"].startswith("Golden Hour")]
    assert (with_sound["details"]["origin_volume"], with_sound["details"]["added_volume"]) == (
        "30", "70")
    on_its_phone = [post["account"] for post in ledger if post["serial"] == with_sound["serial"]]
    assert len(set(on_its_phone)) == 2
    picture = Path(report["screenshot"]).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">II", picture[16:24]) >= (1000, 600)
    assert not (tmp_path / "home" / ".android").exists()


def wanted(outcome: Outcome | None = Outcome.CONFIRMED, **changes: object) -> Wanted:
    task = Task(
        id=1, request_id="r", serial="LAB0001", caption="hi #go", created_at=AT, due_at=AT,
        materials=(Material(name="a.mp4", sha256=SHA, suffix=".mp4", size=1, kind="video"),),
        status=TaskStatus.COMPLETED, outcome=outcome, started_at=AT,
        ended_at=AT + timedelta(seconds=4.25)).model_copy(update=changes)
    return Wanted(task, "anna")


def test_a_post_seen_once_is_good():
    step = Step(task_id=1, number=1, attempt=1, name=StepName.READY, started_at=AT,
                screenshot="1/a.png", tree="1/a.xml")
    report = judge([wanted()], {1: [step]}, [POST], Path("/e"), "w.png")
    assert report.good
    assert report.tasks[0]["seconds"] == 4.25
    assert report.tasks[0]["evidence"] == ["/e/1/a.png", "/e/1/a.xml"]


@pytest.mark.parametrize(("ledger", "lost", "duplicates"), [
    ([], 1, 0), ([POST, POST], 0, 1), ([POST | {"account": "bea"}], 1, 1),
    ([POST | {"caption": "hi"}], 1, 1), ([POST | {"media": ["cd" * 32]}], 1, 1),
    ([POST | {"serial": "LAB0002"}], 1, 1), ([POST | {"media": [SHA, SHA]}], 1, 1)])
def test_a_ledger_that_differs_is_not_good(ledger, lost, duplicates):
    report = judge([wanted()], {}, ledger, Path("/e"), "")
    assert (report.good, report.lost, report.duplicates) == (False, lost, duplicates)


def test_a_task_that_went_out_but_is_not_confirmed_is_not_good():
    assert not judge([wanted(Outcome.UNCONFIRMED)], {}, [POST], Path("/e"), "").good
    assert not judge([], {}, [], Path("/e"), "").good


def test_a_used_folder_is_left_as_it_is(tmp_path):
    first, second, third = (DemoPlace.make(tmp_path / "d") for _ in range(3))
    assert first.folder == tmp_path / "d"
    assert second.folder == tmp_path / "d" / "run-2"
    assert third.folder == tmp_path / "d" / "run-3"
    assert second.profile.folder == second.folder / "profile"


def test_a_demo_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "f").touch()
    with pytest.raises(PostDeckError, match="can't write"):
        DemoPlace.make(tmp_path / "f")
