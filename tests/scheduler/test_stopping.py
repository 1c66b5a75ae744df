"""Stopping, closing, and what a crash leaves behind."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from postdeck.core.errors import ConflictError, NotFoundError, PhoneError
from postdeck.core.events import Event, StepRecorded, TaskChanged
from postdeck.core.failure import Failure
from postdeck.core.task import Outcome, StepName, Task, TaskStatus
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.evidence import Picture
from postdeck.scripts.script import Verdict
from postdeck.store.store import Store
from tests.scheduler.conftest import CONFIRMED, Rig, open_rig
from tests.store.making import NOON, minutes, new


class Pause:
    """A place in a script where a test can hold it."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.go = asyncio.Event()

    async def here(self) -> None:
        self.reached.set()
        await self.go.wait()


async def test_a_pending_task_is_stopped_at_once(rig: Rig) -> None:
    later, = await rig.add(new(due=NOON + minutes(5)))
    task = await rig.lanes.stop(later)
    assert (task.status, task.outcome) == (TaskStatus.FAILED, Outcome.STOPPED)
    with pytest.raises(ConflictError, match="ended already"):
        await rig.lanes.stop(later)
    with pytest.raises(NotFoundError):
        await rig.lanes.stop(99)
    assert rig.script.ran == []


async def test_stopping_before_the_commit_waits_for_the_body_to_end(rig: Rig) -> None:
    pause, tidied, tidy = Pause(), asyncio.Event(), asyncio.Event()

    async def act(attempt: Attempt) -> Verdict:
        if len(rig.script.ran) > 1:
            assert tidied.is_set(), "the next task started before the stopped one had ended"
            return CONFIRMED
        try:
            async with attempt.step(StepName.STAGE):
                await pause.here()
        finally:
            await tidy.wait()
            tidied.set()
        return CONFIRMED

    rig.script.act = act
    first, second = await rig.add(new(), new())
    await pause.reached.wait()
    stopping = asyncio.create_task(rig.lanes.stop(first))
    await rig.reach(first, lambda task: task.stop_requested)
    assert not stopping.done()
    tidy.set()
    task = await stopping
    assert (task.status, task.outcome, task.armed_at) == (
        TaskStatus.FAILED, Outcome.STOPPED, None)
    assert (await rig.end(second)).outcome is Outcome.CONFIRMED
    steps = await rig.store.steps.of_task(first)
    assert [(step.ok, step.note) for step in steps] == [(False, "Stopped here.")]


@pytest.mark.parametrize("fails", [True, False])
@pytest.mark.parametrize("closes", [True, False])
async def test_a_step_cut_short_while_its_picture_is_taken_has_ended(
    rig: Rig, fails: bool, closes: bool
) -> None:
    pause = Pause()

    async def camera() -> Picture:
        await pause.here()
        return Picture()

    async def act(attempt: Attempt) -> Verdict:
        attempt.camera = camera
        async with attempt.step(StepName.STAGE) as step:
            step.note = "Copied"
            if fails:
                raise PhoneError("It is full.", Failure.PHONE_STORAGE)
        raise AssertionError("it was stopped before")

    rig.script.act = act
    mine, = await rig.add(new())
    await pause.reached.wait()
    if closes:
        await rig.lanes.close(5)
    else:
        await rig.lanes.stop(mine)
    step, = await rig.store.steps.of_task(mine)
    assert step.ended_at is not None
    assert (step.ok, step.note) == ((False, "It is full.") if fails else (True, "Copied"))


@pytest.mark.parametrize("moment", ["written", "told"])
async def test_a_step_cut_short_at_its_very_beginning_has_ended(rig: Rig, moment: str) -> None:
    stops: list[asyncio.Task[Task]] = []

    def stop_then(event: Event) -> None:
        told = isinstance(event, StepRecorded)
        claimed = isinstance(event, TaskChanged) and event.task.status is TaskStatus.RUNNING
        if not stops and (told if moment == "told" else claimed):
            stops.append(asyncio.create_task(rig.lanes.stop(mine)))

    async def act(attempt: Attempt) -> Verdict:
        async with attempt.step(StepName.STAGE):
            await asyncio.Event().wait()  # on a slow disk the stop comes no sooner than here
        return CONFIRMED

    rig.script.act = act
    rig.bus.subscribe(stop_then)
    mine, = await rig.add(new())
    task = await rig.end(mine)
    assert (task.outcome, len(stops)) == (Outcome.STOPPED, 1)
    await stops[0]
    steps = await rig.store.steps.of_task(mine)
    assert [(step.ended_at is not None, step.note) for step in steps] == [(True, "Stopped here.")]


async def test_an_armed_task_ends_with_its_evidence(rig: Rig) -> None:
    pause = Pause()

    async def act(attempt: Attempt) -> Verdict:
        assert await attempt.arm({})
        await pause.here()
        assert attempt.stop_wanted.is_set()
        return CONFIRMED

    rig.script.act = act
    mine, = await rig.add(new())
    await pause.reached.wait()
    task = await rig.lanes.stop(mine)
    assert (task.status, task.stop_requested) == (TaskStatus.RUNNING, True)
    pause.go.set()
    assert (await rig.end(mine)).outcome is Outcome.CONFIRMED


async def test_a_stop_that_comes_just_before_the_commit_wins(rig: Rig) -> None:
    pause = Pause()

    async def act(attempt: Attempt) -> Verdict:
        attempt.committed = True  # as `arm` does first
        await pause.here()
        return await rig.script.post(attempt)

    rig.script.act = act
    mine, = await rig.add(new())
    await pause.reached.wait()
    await rig.lanes.stop(mine)
    pause.go.set()
    task = await rig.end(mine)
    assert (task.outcome, task.armed_at, rig.script.taps) == (Outcome.STOPPED, None, [])


async def test_a_body_that_ignores_its_cancellation_still_cannot_arm(rig: Rig) -> None:
    pause = Pause()

    async def act(attempt: Attempt) -> Verdict:
        try:
            await pause.here()
        except asyncio.CancelledError:
            await attempt.stop_wanted.wait()
        return await rig.script.post(attempt)

    rig.script.act = act
    mine, = await rig.add(new())
    await pause.reached.wait()
    await rig.lanes.stop(mine)
    assert rig.script.taps == []
    assert (await rig.store.tasks.get(mine)).outcome is Outcome.STOPPED


async def test_closing_puts_back_what_was_not_committed(tmp_path: Path) -> None:
    pause = Pause()

    async def act(attempt: Attempt) -> Verdict:
        await pause.here()
        return CONFIRMED

    async with open_rig(tmp_path) as rig:
        rig.script.act = act
        await rig.lanes.start()
        mine, _second = await rig.add(new(), new())
        await pause.reached.wait()
        await rig.lanes.close(5)
        task = await rig.store.tasks.get(mine)
        assert (task.status, task.attempt) == (TaskStatus.PENDING, 1)
        assert task.remark.startswith("waiting: PostDeck was closed")
        assert rig.script.ran == [mine]
    async with open_rig(tmp_path) as rig:
        await rig.lanes.start()
        assert [task.outcome for task in await rig.all_ended()] == [Outcome.CONFIRMED] * 2


async def test_closing_waits_for_evidence_but_not_for_ever(tmp_path: Path) -> None:
    pause = Pause()

    async def act(attempt: Attempt) -> Verdict:
        await rig.script.post(attempt)
        await pause.here()
        return CONFIRMED

    async with open_rig(tmp_path) as rig:
        rig.script.act = act
        await rig.lanes.start()
        first, second = await rig.add(new("A"), new("B"))
        await rig.reach(first, lambda task: task.is_armed)
        await rig.reach(second, lambda task: task.is_armed)
        await rig.lanes.close(0.05)
        assert [task.is_armed for task in await rig.store.tasks.running()] == [True, True]
    async with open_rig(tmp_path) as rig:
        await rig.lanes.start()
        assert {task.outcome for task in await rig.all_ended()} == {Outcome.CONFIRMED}
        assert (rig.script.ran, sorted(rig.script.looked)) == ([], [first, second])


async def crashed(folder: Path, *, armed: bool, stop: bool = False) -> int:
    """A database as a process leaves it that was killed while a task ran."""
    async with Store.open(folder / "postdeck.db") as store:
        await store.tasks.add([new(), new()])
        task = await store.tasks.claim("A", NOON)
        assert task is not None
        await store.steps.begin(task.id, 1, StepName.ARMED, NOON)
        if armed:
            assert await store.tasks.arm(task.id, 1, NOON)
        if stop:
            await store.tasks.request_stop(task.id)
    return task.id


async def test_what_was_cut_off_before_the_tap_starts_again(tmp_path: Path) -> None:
    mine = await crashed(tmp_path, armed=False)
    async with open_rig(tmp_path) as rig:
        await rig.lanes.start()
        ended = await rig.all_ended()
        assert [(task.outcome, task.attempt) for task in ended] == [
            (Outcome.CONFIRMED, 2), (Outcome.CONFIRMED, 1)]
        assert rig.script.ran == [mine, mine + 1]


async def test_what_was_being_stopped_stays_stopped(tmp_path: Path) -> None:
    mine = await crashed(tmp_path, armed=False, stop=True)
    async with open_rig(tmp_path) as rig:
        await rig.lanes.start()
        await rig.all_ended()
        assert (await rig.store.tasks.get(mine)).outcome is Outcome.STOPPED
        assert rig.script.ran == [mine + 1]


@pytest.mark.parametrize("verdict", [CONFIRMED, Verdict(Outcome.UNCONFIRMED, "not seen")])
async def test_what_was_found_armed_is_looked_for_and_never_run(
    tmp_path: Path, verdict: Verdict
) -> None:
    mine = await crashed(tmp_path, armed=True)

    async def look(attempt: Attempt) -> Verdict:
        assert attempt.committed
        return verdict

    async with open_rig(tmp_path) as rig:
        rig.script.look_act = look
        rig.away.add("A")
        await rig.lanes.start()
        waiting = await rig.store.tasks.get(mine)
        assert waiting.is_armed
        assert waiting.remark.startswith("unconfirmed: ")
        rig.plug("A")
        task = await rig.end(mine)
        assert task.outcome is verdict.outcome
        assert task.remark.startswith("unconfirmed: ") is (verdict is not CONFIRMED)
        assert (await rig.end(mine + 1)).outcome is Outcome.CONFIRMED
        assert (rig.script.looked, rig.script.ran) == ([mine], [mine + 1])


async def test_a_look_that_loses_the_phone_is_repeated(tmp_path: Path) -> None:
    mine = await crashed(tmp_path, armed=True)

    async def look(attempt: Attempt) -> Verdict:
        if len(rig.script.looked) == 1:
            raise PhoneError("A is offline.", Failure.PHONE_OFFLINE)
        return CONFIRMED

    async with open_rig(tmp_path) as rig:
        rig.script.look_act = look
        rig.away.add("A")
        await rig.lanes.start()
        rig.plug("A")  # nothing wakes the lane after this
        assert await rig.clock.until_somebody_sleeps() == 2
        rig.clock.turn(2)
        assert (await rig.end(mine)).outcome is Outcome.CONFIRMED
        assert rig.script.looked == [mine, mine]


async def test_a_task_whose_phone_never_returns_can_be_given_up(tmp_path: Path) -> None:
    mine = await crashed(tmp_path, armed=True)
    async with open_rig(tmp_path) as rig:
        rig.away.add("A")
        await rig.lanes.start()
        task = await rig.lanes.stop(mine)
        assert task.outcome is Outcome.UNCONFIRMED
        rig.plug("A")
        await rig.end(mine + 1)
        assert (rig.script.looked, rig.script.ran) == ([], [mine + 1])


async def test_a_stop_that_the_disk_refuses_keeps_the_look(tmp_path: Path) -> None:
    mine = await crashed(tmp_path, armed=True)
    async with open_rig(tmp_path) as rig:
        write = rig.store.tasks._database.write
        rig.away.add("A")
        await rig.lanes.start()
        await write(lambda c: c.exec_driver_sql(
            "CREATE TRIGGER refuse BEFORE UPDATE ON tasks BEGIN "
            "SELECT RAISE(ABORT, 'disk trouble'); END"))
        with pytest.raises(IntegrityError, match="disk trouble"):
            await rig.lanes.stop(mine)
        await write(lambda c: c.exec_driver_sql("DROP TRIGGER refuse"))
        rig.plug("A")
        assert [task.outcome for task in await rig.all_ended()] == [Outcome.CONFIRMED] * 2
        assert (rig.script.looked, rig.script.ran) == ([mine], [mine + 1])


async def test_a_scheduled_task_cut_off_long_ago_is_missed(tmp_path: Path) -> None:
    async with Store.open(tmp_path / "postdeck.db") as store:
        await store.tasks.add([new(due=NOON - timedelta(hours=2), start_text="10:00")])
        assert await store.tasks.claim("A", NOON - timedelta(hours=2)) is not None
    async with open_rig(tmp_path) as rig:
        await rig.lanes.start()
        assert [task.outcome for task in await rig.all_ended()] == [Outcome.MISSED]
        assert rig.script.ran == []


async def test_a_deck_in_which_nothing_runs_can_still_stop_tasks(tmp_path: Path) -> None:
    for armed, outcome in ((False, Outcome.STOPPED), (True, Outcome.UNCONFIRMED)):
        folder = tmp_path / str(armed)
        folder.mkdir()
        cut_off = await crashed(folder, armed=armed)
        async with open_rig(folder) as rig:
            rig.lanes.wake("A")
            assert (await rig.lanes.stop(cut_off)).outcome is outcome
            assert (await rig.lanes.stop(cut_off + 1)).outcome is Outcome.STOPPED
            with pytest.raises(ConflictError):
                await rig.lanes.stop(cut_off)
            assert rig.script.ran == []
