"""`postdeck tasks settle` and `report`, at a terminal."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime

import pytest

from postdeck.core.task import NewTask, Outcome, TaskStatus
from postdeck.store.profile import Profile
from postdeck.store.store import Store
from tests.rigs.terminal import Terminal

NOW = datetime.now(UTC)


@pytest.fixture
async def unsure(terminal: Terminal) -> str:
    """The number of an unconfirmed task in the terminal's profile."""
    profile = Profile(terminal.profile)
    profile.prepare()
    async with Store.open(profile.database) as store:
        (task,) = await store.tasks.add([NewTask(
            request_id="r", serial="R58M12", username="mira.bakes", caption="Fresh bread",
            created_at=NOW, due_at=NOW)])
        assert await store.tasks.claim("R58M12", NOW)
        assert await store.tasks.finish(
            task.id, 1, status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED,
            remark="unconfirmed: @mira.bakes was not seen", at=NOW)
    return str(task.id)


async def test_a_person_settles_a_task(terminal, unsure):
    for words, code, said in (
            (("settle", unsure), 2, "--posted or --not-posted"),
            (("settle", unsure, "--not-posted"), 0, f"Task {unsure}: failed."),
            (("settle", unsure, "--posted"), 1, "only unconfirmed"),
            (("retry", unsure), 0, "queued again"),
            (("settle", "99", "--posted"), 1, "no task 99")):
        ran = await terminal.type("tasks", *words)
        assert ran.code == code, ran.words
        assert said in ran.words


async def test_it_is_there(terminal, unsure):
    ran = await terminal.type("tasks", "settle", unsure, "--posted")
    assert ran.out == f"Task {unsure}: confirmed.\n"
    (task,) = await terminal.queued()
    assert (task["outcome"], task["remark"]) == ("confirmed", "Confirmed by you.")


async def test_a_report_is_written_also_while_somebody_else_has_the_profile(terminal, unsure):
    with Profile(terminal.profile).owned():
        ran = await terminal.type("tasks", "report", unsure, "--out", "mine.zip")
    assert ran.code == 0, ran.words
    assert "mine.zip holds the report" in ran.out
    with zipfile.ZipFile(terminal.folder / "mine.zip") as archive:
        assert json.loads(archive.read("task.json"))["username"] == "mira.bakes"
    ran = await terminal.type("tasks", "report", unsure, "--out", "mine.zip", "--redact")
    assert "hidden" in ran.out
    with zipfile.ZipFile(terminal.folder / "mine.zip") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert json.loads(parts["task.json"])["remark"] == "unconfirmed: @account-1 was not seen"
    assert not [name for name, part in parts.items()
                if any(secret in part for secret in (b"mira", b"R58M12", b"bread"))]
    ran = await terminal.type("tasks", "report", "99", "--out", "no.zip")
    assert ran.code == 1
    assert not (terminal.folder / "no.zip").exists()
