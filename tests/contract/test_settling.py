"""An unconfirmed task: settled by a person, and reported, on this computer and from another."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from postdeck.core.errors import ConflictError, NotFoundError, PostDeckError
from postdeck.core.failure import Failure
from postdeck.core.task import NewTask, Outcome, StepName, Task, TaskStatus

from .conftest import Rig

NOW = datetime.now(UTC).replace(microsecond=0)


async def unconfirmed(rig: Rig) -> Task:
    """A task that ended unconfirmed, with a look ahead."""
    store = rig.house.store
    (task,) = await store.tasks.add([NewTask(
        request_id="r", serial="R1", username="mira", caption="Fresh bread",
        created_at=NOW, due_at=NOW)])
    assert await store.tasks.claim("R1", NOW)
    step = await store.steps.begin(task.id, 1, StepName.CONFIRM, NOW)
    await store.steps.end(step, at=NOW, ok=False, note="Not seen", looked_for="a post")
    ended = await store.tasks.finish(
        task.id, 1, status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED,
        failure=Failure.UPLOAD_NOT_SEEN, remark="unconfirmed: not seen", at=NOW,
        look_at=NOW + timedelta(minutes=2))
    assert ended is not None
    return ended


async def test_looks_ahead_are_told(rig: Rig) -> None:
    task = await unconfirmed(rig)
    assert await rig.deck.tasks.get(task.id) == task
    assert (await rig.deck.tasks.steps(task.id))[0].looked_for == "a post"


async def test_it_is_there(rig: Rig) -> None:
    task = await unconfirmed(rig)
    settled = await rig.deck.tasks.settle(task.id, True)
    assert (settled.status, settled.outcome, settled.failure) == (
        TaskStatus.COMPLETED, Outcome.CONFIRMED, None)
    assert (settled.remark, settled.look_at, settled.progress) == ("Confirmed by you.", None, 100)
    assert await rig.house.store.tasks.get(task.id) == settled
    with pytest.raises(ConflictError):
        await rig.deck.tasks.settle(task.id, False)


async def test_it_is_not_there_and_may_be_retried_like_any_other(rig: Rig) -> None:
    task = await unconfirmed(rig)
    with pytest.raises(ConflictError):
        await rig.deck.tasks.retry(task.id)
    settled = await rig.deck.tasks.settle(task.id, False)
    assert (settled.status, settled.outcome, settled.failure, settled.look_at) == (
        TaskStatus.FAILED, Outcome.FAILED, Failure.UPLOAD_NOT_SEEN, None)
    again = await rig.deck.tasks.retry(task.id)
    assert (again.status, again.armed_at) == (TaskStatus.PENDING, None)


async def test_only_what_is_unconfirmed_is_settled(rig: Rig) -> None:
    store = rig.house.store
    (task,) = await store.tasks.add([NewTask(
        request_id="r", serial="R1", created_at=NOW, due_at=NOW)])
    with pytest.raises(ConflictError):
        await rig.deck.tasks.settle(task.id, True)
    assert await store.tasks.get(task.id) == task
    with pytest.raises(NotFoundError):
        await rig.deck.tasks.settle(task.id + 1, True)


@pytest.mark.parametrize("redact", [False, True])
async def test_a_report_is_a_zip(rig: Rig, redact: bool) -> None:
    task = await unconfirmed(rig)
    content = await rig.deck.tasks.report(task.id, redact)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        said = json.loads(archive.read("task.json"))
        journal = archive.read("journal.txt").decode()
    assert said["id"] == task.id
    assert said["advice"]
    assert ("mira" in (said["username"], journal)) is not redact
    assert ("Fresh" in said["caption"]) is not redact
    assert "looked for: a post" in journal
    with pytest.raises(PostDeckError):
        await rig.deck.tasks.report(task.id + 1)
