"""Later looks on virtual phones: what was not seen at once is found, and nothing is tapped."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from postdeck.core.errors import PhoneError
from postdeck.core.events import TaskChanged
from postdeck.core.task import Outcome, StepName, Task, TaskStatus
from postdeck.scripts.apps import Apps, package_on
from postdeck.scripts.attempt import Attempt
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import Rig, lab
from tests.rigs.turned_clock import TurnedClock

MINUTE = 60.0


async def stuck(rig: Rig, works: Engine, caption: str) -> Task:
    """A task whose upload hangs, so that nobody sees its post."""
    await rig.control.fault(rig.serials[0], "upload_stuck")
    task = await works.queue(caption, upload_wait=1)
    await works.task_until(task.id, lambda one: one.ended or one.remark == "Uploading 40 %")
    works.clock.turn(6)
    task = await works.ended(task.id)
    assert task.outcome is Outcome.UNCONFIRMED, task.remark
    return task


async def goes_out(rig: Rig) -> None:
    """The phone finishes its upload by itself."""
    await rig.control.fault(rig.serials[0], "upload_stuck", on=False)
    async with asyncio.timeout(20):
        while not rig.ledger():
            await asyncio.sleep(0.02)


async def looked(works: Engine, task: Task, looks: int) -> Task:
    return await works.task_until(
        task.id, lambda one: one.looks >= looks or one.outcome is not Outcome.UNCONFIRMED)


async def test_a_post_that_appears_late_is_found_by_a_later_look(tmp_path: Path) -> None:
    async with lab(seed=31) as rig, engine(rig, tmp_path) as works:
        task = await stuck(rig, works, "Better late")
        assert task.look_at is not None
        assert task.ended_at is not None
        assert (task.look_at - task.ended_at).total_seconds() == 2 * MINUTE
        works.clock.turn(2 * MINUTE)
        task = await looked(works, task, 1)
        assert (task.outcome, task.looks) == (Outcome.UNCONFIRMED, 1)
        assert task.look_at is not None
        assert (task.look_at - task.ended_at).total_seconds() == 10 * MINUTE
        await goes_out(rig)
        works.clock.turn(8 * MINUTE)
        task = await looked(works, task, 2)
        assert (task.status, task.outcome, task.failure) == (
            TaskStatus.COMPLETED, Outcome.CONFIRMED, None)
        assert (task.look_at, task.progress) == (None, 100)
        assert "later look" in task.remark
        assert len(rig.ledger()) == 1
        steps = await works.store.steps.of_task(task.id)
        names = [step.name for step in steps]
        assert names[-4:] == [StepName.READY, StepName.CONFIRM] * 2
        assert names.count(StepName.TAP) == 1
        assert all(step.screenshot and step.tree for step in steps[-4:])
        assert steps[-1].looked_for


async def test_looks_outlive_a_restart_and_end_by_themselves(tmp_path: Path) -> None:
    async with lab(seed=32) as rig:
        async with engine(rig, tmp_path) as works:
            task = await stuck(rig, works, "Never there")
        clock = TurnedClock()
        clock.turn(61 * MINUTE)  # while PostDeck was closed
        async with engine(rig, tmp_path, clock=clock) as works:
            task = await looked(works, task, 1)
            assert (task.outcome, task.looks, task.look_at) == (Outcome.UNCONFIRMED, 1, None)
            assert task.remark.startswith("unconfirmed:")
        assert rig.ledger() == []


async def test_a_task_comes_before_a_look(tmp_path: Path) -> None:
    async with lab(seed=33) as rig, engine(rig, tmp_path) as works:
        first = await stuck(rig, works, "First")
        await goes_out(rig)
        began = works.hear_step(StepName.READY)
        works.clock.turn(2 * MINUTE)
        await began
        second = await works.queue("Second")
        started = await works.task_until(second.id, lambda one: one.started_at is not None)
        assert started.started_at is not None
        assert (started.started_at - second.due_at).total_seconds() < 1
        assert (await works.store.tasks.get(first.id)).looks == 0
        assert (await works.ended(second.id)).outcome is Outcome.CONFIRMED
        works.clock.turn(MINUTE)  # so long a look rests that was cut short
        task = await looked(works, first, 1)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["caption"] for post in rig.ledger()] == ["First", "Second"]


async def test_a_post_with_a_twin_is_never_taken_for_it(tmp_path: Path) -> None:
    async with lab(seed=34) as rig, engine(rig, tmp_path) as works:
        first = await stuck(rig, works, "The same words")
        await rig.control.reboot(rig.serials[0])  # the upload is lost
        await rig.control.fault(rig.serials[0], "upload_stuck", on=False)
        second = await works.ended((await works.queue("The same words")).id)
        assert second.outcome is Outcome.CONFIRMED, second.remark
        works.clock.turn(2 * MINUTE)
        task = await looked(works, first, 1)
        assert task.outcome is Outcome.UNCONFIRMED
        notes = [step.note for step in await works.store.steps.of_task(first.id)]
        assert "the same caption" in notes[-1]


async def test_a_phone_that_is_away_is_looked_at_when_it_is_back(tmp_path: Path) -> None:
    async with lab(seed=35) as rig, engine(rig, tmp_path) as works:
        task = await stuck(rig, works, "Back home")
        await goes_out(rig)
        await rig.control.unplug(rig.serials[0])
        works.clock.turn(30 * MINUTE)
        told = works.hear(lambda event: isinstance(event, TaskChanged))
        await rig.control.plug(rig.serials[0])
        await told
        task = await works.store.tasks.get(task.id)
        assert task.outcome is Outcome.CONFIRMED, task.remark


async def test_a_look_can_not_publish_whatever_is_asked_of_it(tmp_path: Path) -> None:
    async with lab(seed=36) as rig, engine(rig, tmp_path) as works:
        task = await works.queue("Right before the tap")
        await works.hear_step(StepName.ARMED)
        await works.lanes.close(0.01)  # abandoned with Post in view, armed or not
        attempt = Attempt(task, works.store, works.bus, works.clock, works.evidence,
                          look_only=True)
        phone = works.roster.phone(task.serial)
        package = await package_on(phone, task.platform)
        app = Apps(works.clock).open(phone, task.platform, package, attempt)
        posts = len(rig.ledger())
        for element in ("post_button", "confirm_post"):
            with pytest.raises(PhoneError, match="taps nothing that publishes"):
                await app.tap_again(element)
        assert not await attempt.arm({})
        assert len(rig.ledger()) == posts
