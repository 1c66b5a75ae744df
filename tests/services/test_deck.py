"""Everything else one may ask of the deck."""

from __future__ import annotations

import asyncio

import pytest

from postdeck.core.account import NewAccount
from postdeck.core.deck import Deck
from postdeck.core.device import DeviceState
from postdeck.core.errors import ConflictError, NotFoundError, PhoneError
from postdeck.core.events import AccountsChanged, DeviceChanged, TasksRemoved, TasksReset
from postdeck.core.task import (
    Outcome,
    RetryResult,
    StepName,
    TaskFilter,
    TaskStats,
    TaskStatus,
)
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.evidence import Picture
from postdeck.scripts.script import Verdict
from tests.scheduler.conftest import CONFIRMED
from tests.services.conftest import FINE, LOCKED, NO_APP, SECOND, SHY, Desk
from tests.store.making import NOON, minutes, new

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def test_it_is_a_deck(desk: Desk) -> None:
    deck: Deck = desk.deck
    assert deck.name == "This computer"
    assert (await deck.tasks.page(TaskFilter())).total == 0


async def test_devices_are_listed_with_names_states_and_what_they_do(desk: Desk) -> None:
    shy = desk.rig.addresses[SHY]
    listed = {device.serial: device for device in await desk.deck.devices.list()}
    assert {desk.serial(i) for i in (FINE, SECOND, LOCKED, NO_APP)} <= set(listed)
    assert listed[desk.serial(FINE)].state is DeviceState.ONLINE
    assert listed[shy].state is DeviceState.UNAUTHORIZED

    await desk.deck.devices.arrange(desk.serial(FINE), name=" Desk left ")
    held, go = asyncio.Event(), asyncio.Event()

    async def act(attempt: Attempt) -> Verdict:
        held.set()
        await go.wait()
        return CONFIRMED

    desk.script.act = act
    task, = await desk.deck.tasks.create(desk.request(FINE))
    await held.wait()
    device = next(device for device in await desk.deck.devices.list()
                  if device.serial == desk.serial(FINE))
    assert (device.title, device.busy_task) == ("Desk left", task.id)
    go.set()
    await desk.end(task.id)
    told = [event.device.busy_task for event in desk.events
            if isinstance(event, DeviceChanged) and event.device.name == "Desk left"]
    assert told[-2:] == [task.id, None]


async def test_a_phone_once_seen_stays_known(desk: Desk) -> None:
    serial = desk.serial(FINE)
    desk.bus.publish(DeviceChanged(device=desk.roster.device(serial)))
    await desk.deck.devices.settle()
    stored = next(each for each in await desk.store.devices.all() if each.serial == serial)
    assert stored.state is DeviceState.OFFLINE


async def test_readiness_names_the_failing_point(desk: Desk) -> None:
    async def failing(serial: str) -> list[str]:
        return [point.name for point in await desk.deck.devices.readiness(serial)
                if not point.ok]

    assert await failing(desk.serial(FINE)) == []
    assert await failing(desk.serial(LOCKED)) == ["lock"]
    assert await failing(desk.serial(NO_APP)) == ["app"]
    assert await failing(desk.rig.addresses[SHY]) == ["connection"]
    with pytest.raises(NotFoundError, match="NOBODY"):
        await failing("NOBODY")


async def test_a_screenshot_is_a_picture(desk: Desk) -> None:
    assert (await desk.deck.devices.screenshot(desk.serial(FINE))).startswith(b"\x89PNG")
    with pytest.raises(PhoneError):
        await desk.deck.devices.screenshot(desk.rig.addresses[SHY])


async def test_accounts_are_found_on_the_phone_and_never_wiped(desk: Desk) -> None:
    accounts, serial = desk.deck.accounts, desk.serial(FINE)
    kim = await accounts.add(NewAccount(username="@Kim", serial=serial, tags="cats"))
    old = await accounts.add(NewAccount(username="old", serial=serial))
    desk.accounts_on_phone[serial] = ("kim", "New.One")
    desk.events.clear()
    found = await accounts.find(serial)
    assert [account.username for account in found] == ["kim", "new.one", "old"]
    assert found[0].tags == "cats"
    assert found[1].package == "com.zhiliaoapp.musically"
    assert any(isinstance(event, AccountsChanged) for event in desk.events)
    await accounts.remove(old.id)
    assert [account.username for account in await accounts.list()] == ["kim", "new.one"]
    for again in (NewAccount(username="kim", serial=serial),):
        with pytest.raises(ConflictError):
            await accounts.add(again)
    with pytest.raises(NotFoundError):
        await accounts.add(NewAccount(username="x", serial="NOBODY"))
    with pytest.raises(PhoneError, match="switcher"):
        await accounts.find(desk.serial(SECOND))
    with pytest.raises(PhoneError, match="not installed"):
        await accounts.find(desk.serial(NO_APP))
    assert kim.id == found[0].id


async def ended(desk: Desk, serial: str, outcome: Outcome) -> int:
    added, = await desk.store.tasks.add([new(serial)])
    task = await desk.store.tasks.claim(serial, NOON)
    assert task is not None
    await desk.store.tasks.finish(task.id, 1, status=TaskStatus.FAILED, outcome=outcome, at=NOON)
    return added.id


async def test_retrying(desk: Desk) -> None:
    tasks = desk.deck.tasks
    failed = await ended(desk, desk.serial(FINE), Outcome.FAILED)
    unsure = await ended(desk, desk.serial(FINE), Outcome.UNCONFIRMED)
    missed = await ended(desk, desk.serial(SECOND), Outcome.MISSED)
    with pytest.raises(ConflictError, match="may have been posted"):
        await tasks.retry(unsure)
    for unknown in (10**6, 0, -1, 2**70):
        for ask in (tasks.retry, tasks.stop, tasks.get, tasks.steps):
            with pytest.raises(NotFoundError):
                await ask(unknown)
    assert await tasks.retry_all() == RetryResult(retried_count=2, skipped_count=1)
    assert any(isinstance(event, TasksReset) for event in desk.events)
    for task_id in (failed, missed):
        await desk.end(task_id)
        with pytest.raises(ConflictError, match="is completed"):
            await tasks.retry(task_id)
    retried = await tasks.retry(unsure, confirm=True)
    assert retried.status is TaskStatus.PENDING
    await desk.end(unsure)
    assert await tasks.stats() == TaskStats(total=3, completed=3)


async def test_deleting_stops_what_runs_and_waits_for_what_is_armed(desk: Desk) -> None:
    steps, armed, evidence = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def act(attempt: Attempt) -> Verdict:
        if attempt.task.serial == desk.serial(FINE):
            async with attempt.step(StepName.READY):
                steps.set()
                await asyncio.Event().wait()
        await attempt.arm({})
        armed.set()
        await evidence.wait()
        return CONFIRMED

    desk.script.act = act
    one, two = await desk.deck.tasks.create(desk.request(FINE, SECOND))
    pending, = await desk.store.tasks.add([new("AWAY", due=NOON + minutes(10**6))])
    await steps.wait()
    await armed.wait()
    deleting = asyncio.create_task(
        desk.deck.tasks.delete([one.id, two.id, pending.id, 10**6, one.id]))

    async def only_the_armed_one_is_left() -> bool:
        return (await desk.store.tasks.stats()).total == 1

    await desk.until(only_the_armed_one_is_left)
    assert not deleting.done()
    assert (desk.lanes.evidence / str(two.id)).is_dir()
    evidence.set()
    result = await deleting
    assert (result.deleted_count, result.not_found) == (3, (10**6,))
    removed = [event.task_ids for event in desk.events if isinstance(event, TasksRemoved)]
    assert removed == [(pending.id,), (one.id,), (two.id,)]
    assert not (desk.lanes.evidence / str(two.id)).exists()
    assert await desk.nothing_queued()


async def test_evidence_is_given_out_by_its_name_in_the_journal_only(desk: Desk) -> None:
    async def camera() -> Picture:
        return Picture(b"\x89PNG...", "<hierarchy/>")

    async def act(attempt: Attempt) -> Verdict:
        attempt.camera = camera
        async with attempt.step(StepName.READY):
            pass
        return CONFIRMED

    desk.script.act = act
    task, = await desk.deck.tasks.create(desk.request(FINE))
    await desk.end(task.id)
    step, = await desk.deck.tasks.steps(task.id)
    evidence = desk.deck.tasks.evidence
    assert await evidence(task.id, step.screenshot) == b"\x89PNG..."
    assert await evidence(task.id, step.tree) == b"<hierarchy/>"
    for name in ("../postdeck.db", "", "/etc/passwd", f"{task.id}/baseline.json"):
        with pytest.raises(NotFoundError):
            await evidence(task.id, name)
    (desk.lanes.evidence / step.screenshot).unlink()
    with pytest.raises(NotFoundError, match="not kept"):
        await evidence(task.id, step.screenshot)
    with pytest.raises(NotFoundError):
        await desk.deck.tasks.steps(10**6)
