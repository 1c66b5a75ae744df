"""What every deck keeps, be it this computer or another."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from postdeck.core.account import NewAccount
from postdeck.core.device import Device
from postdeck.core.errors import (
    ConflictError,
    DeckRefusedError,
    InvalidInputError,
    NotFoundError,
    PostDeckError,
    UnsupportedScriptError,
)
from postdeck.core.events import (
    AccountsChanged,
    DeviceChanged,
    Event,
    TaskChanged,
    TasksRemoved,
    TasksReset,
)
from postdeck.core.post import PostConfig
from postdeck.core.task import (
    NewTask,
    Outcome,
    PhoneQueue,
    Platform,
    Queue,
    StepName,
    Task,
    TaskFilter,
    TaskRequest,
    TaskStatus,
)

from .conftest import SERIALS, Rig

LATER = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)


def asked(rig: Rig, *serials: str, captions: str = "Good day", **words: object) -> TaskRequest:
    config = PostConfig.model_validate({
        "content_type": 1, "captions": captions, "material_list": [rig.picture],
        "their_own": {"x": [1, "é"]}})
    return TaskRequest.model_validate({
        "serials": serials or ("R1",), "config": config, "scheduled_at": LATER, **words})


async def made(rig: Rig, *serials: str, **words: object) -> tuple[Task, ...]:
    return await rig.deck.tasks.create(asked(rig, *serials, **words))  # type: ignore[arg-type]


async def test_a_task_is_the_same_however_it_is_asked_for(rig: Rig) -> None:
    (task,) = await made(rig, "R1", captions="Grüße 🎬 #studio")
    stored = await rig.house.store.tasks.get(task.id)
    assert await rig.deck.tasks.get(task.id) == stored
    assert task == stored
    assert stored.due_at == LATER
    assert stored.config.unknown_fields == ("their_own",)
    assert (await rig.deck.tasks.page(TaskFilter())).tasks == (stored,)


async def test_one_request_makes_a_task_for_each_phone_in_order(rig: Rig) -> None:
    tasks = await made(rig, *SERIALS)
    assert [task.serial for task in tasks] == list(SERIALS)
    assert len({task.request_id for task in tasks}) == 1


@pytest.mark.parametrize(("words", "kind", "says"), [
    ({"serials": ("NOBODY",)}, NotFoundError, "NOBODY"),
    ({"usernames": ("@nobody",)}, NotFoundError, "nobody"),
    ({"serials": ()}, InvalidInputError, None),
    ({"script_name": "like"}, UnsupportedScriptError, "like"),
    ({"scheduled_at": None, "start_time": "25:00"}, InvalidInputError, None),
    ({"config": PostConfig(material_list=("/no/such/file.mp4",))}, InvalidInputError, None),
    ({"config": PostConfig()}, InvalidInputError, None),
])
async def test_what_can_not_be_done_is_refused_and_nothing_is_made(
        rig: Rig, words: dict[str, object], kind: type[PostDeckError], says: str | None) -> None:
    request = asked(rig, "R1").model_copy(update=words)
    with pytest.raises(kind, match=says):
        await rig.deck.tasks.create(request)
    assert (await rig.deck.tasks.stats()).total == 0


async def test_unknown_tasks_are_not_found(rig: Rig) -> None:
    for call in (rig.deck.tasks.get(99), rig.deck.tasks.stop(99), rig.deck.tasks.retry(99),
                 rig.deck.tasks.steps(99), rig.deck.tasks.evidence(99, "1-screenshot.png")):
        with pytest.raises(NotFoundError):
            await call
    assert (await rig.deck.tasks.delete([99])).not_found == (99,)


async def test_pages_filters_and_counts(rig: Rig) -> None:
    for number in range(5):
        await made(rig, *SERIALS, captions=f"Caption {number}")
    ids = list(range(15, 0, -1))
    tasks = rig.deck.tasks
    for limit, offset in ((4, 0), (4, 4), (4, 6), (100, 0), (3, 14), (10, 40)):
        page = await tasks.page(TaskFilter(), limit, offset)
        assert [task.id for task in page.tasks] == ids[offset:offset + limit]
        assert page.total == 15
    assert [task.id for task in (await tasks.page(TaskFilter(), 4, before_id=10)).tasks] == [
        9, 8, 7, 6]
    for wanted, total in ((TaskFilter(serial="R2"), 5), (TaskFilter(text="caption 3"), 3),
                          (TaskFilter(status=TaskStatus.FAILED), 0),
                          (TaskFilter(platform=Platform.INSTAGRAM), 0),
                          (TaskFilter(serial="R2", text="caption 3"), 1)):
        page = await tasks.page(wanted)
        assert (page.total, len(page.tasks)) == (total, total)
    stats = await tasks.stats()
    assert (stats.total, stats.pending, stats.failed) == (15, 15, 0)


async def test_more_than_a_page_at_once(rig: Rig) -> None:
    (first,) = await made(rig)
    new = NewTask.model_validate(first.model_dump(include=set(NewTask.model_fields)))
    await rig.house.store.tasks.add([new] * 174)
    page = await rig.deck.tasks.page(TaskFilter(), 170, 5)
    assert [task.id for task in page.tasks] == list(range(170, 0, -1))
    older = await rig.deck.tasks.page(TaskFilter(), 150, before_id=161)
    assert [task.id for task in older.tasks] == list(range(160, 10, -1))


async def test_what_waits_is_counted_by_phone_and_the_next_is_named(rig: Rig) -> None:
    assert await rig.deck.tasks.queue() == Queue()
    (first,) = await made(rig, "R1")
    new = NewTask.model_validate(first.model_dump(include=set(NewTask.model_fields)))
    past, sooner = LATER - timedelta(days=9), LATER - timedelta(hours=1)
    store = rig.house.store.tasks
    await store.add([new] * 260)
    (due, soon) = await store.add([
        new.model_copy(update={"serial": "R2", "due_at": past}),
        new.model_copy(update={"serial": "R2", "due_at": sooner, "username": "ann"})])
    (ended,) = await store.add([new.model_copy(update={"serial": "R3", "due_at": past})])
    assert await rig.deck.tasks.queue() == Queue(
        phones=(PhoneQueue(serial="R1", waiting=261, next_at=LATER),
                PhoneQueue(serial="R2", waiting=2, next_at=sooner),
                PhoneQueue(serial="R3", waiting=1, next_at=None)),
        next_task=soon)
    await rig.deck.tasks.stop(ended.id)
    await rig.deck.tasks.stop(soon.id)
    now = await rig.deck.tasks.queue()
    assert now.next_task == first
    assert now.phones[1:] == (PhoneQueue(serial="R2", waiting=1, next_at=None),)
    assert due.status is TaskStatus.PENDING


async def test_stopping_retrying_and_deleting(rig: Rig) -> None:
    first, second = await made(rig, "R1", "R2")
    tasks = rig.deck.tasks
    stopped = await tasks.stop(first.id)
    assert (stopped.status, stopped.outcome) == (TaskStatus.FAILED, Outcome.STOPPED)
    with pytest.raises(ConflictError):
        await tasks.stop(first.id)
    with pytest.raises(ConflictError):
        await tasks.retry(second.id)
    again = await tasks.retry(first.id)
    assert (again.status, again.outcome, again.retry_count) == (TaskStatus.PENDING, None, 1)
    await tasks.stop(first.id)
    assert (await tasks.retry_all()).retried_count == 1
    gone = await tasks.delete([first.id, second.id, 77])
    assert (gone.deleted_count, gone.not_found) == (2, (77,))


async def test_only_what_failed_is_retried_where_that_is_meant(rig: Rig) -> None:
    stopped, failed, again = await made(rig, "R1", "R2", "R3")
    store, now = rig.house.store.tasks, LATER + timedelta(minutes=1)
    await rig.deck.tasks.stop(stopped.id)
    for task in (failed, again):
        running = await store.claim(task.serial, now)
        assert running is not None
        await store.finish(task.id, running.attempt, status=TaskStatus.FAILED, at=now,
                           outcome=Outcome.FAILED)
    result = await rig.deck.tasks.retry_all(Outcome.FAILED)
    assert (result.retried_count, result.skipped_count) == (2, 0)
    statuses = [(await rig.deck.tasks.get(task.id)).status for task in (stopped, failed, again)]
    assert statuses == [TaskStatus.FAILED, TaskStatus.PENDING, TaskStatus.PENDING]


async def test_missed_tasks_wait_for_a_persons_word(rig: Rig) -> None:
    missed, other = await made(rig, "R1", "R2")
    now = LATER + timedelta(minutes=1)
    running = await rig.house.store.tasks.claim(missed.serial, now)
    assert running is not None
    await rig.house.store.tasks.finish(missed.id, running.attempt, status=TaskStatus.FAILED,
                                       at=now, outcome=Outcome.MISSED, remark="missed: x")
    await rig.deck.tasks.stop(other.id)
    found = await rig.deck.tasks.page(TaskFilter(undecided=True))
    assert (found.total, [task.id for task in found.tasks]) == (1, [missed.id])
    if not rig.is_remote:
        assert await rig.deck.tasks.leave_missed() == 1
        assert (await rig.deck.tasks.page(TaskFilter(undecided=True))).total == 0
    else:
        with pytest.raises(DeckRefusedError, match="can't be settled from here"):
            await rig.deck.tasks.leave_missed()


async def test_an_unconfirmed_task_is_retried_only_with_confirmation(rig: Rig) -> None:
    (task,) = await made(rig)
    store = rig.house.store.tasks
    now = LATER + timedelta(minutes=1)
    running = await store.claim("R1", now)
    assert running is not None
    await store.finish(task.id, running.attempt, status=TaskStatus.FAILED, at=now,
                       outcome=Outcome.UNCONFIRMED, remark="unconfirmed: nobody saw it")
    with pytest.raises(ConflictError):
        await rig.deck.tasks.retry(task.id)
    assert (await rig.deck.tasks.retry_all()).skipped_count == 1
    assert (await rig.deck.tasks.retry(task.id, confirm=True)).status is TaskStatus.PENDING


async def test_the_journal_and_its_evidence(rig: Rig) -> None:
    (task,) = await made(rig)
    folder = rig.house.profile.evidence / str(task.id)
    folder.mkdir()
    (folder / "shot.png").write_bytes(b"\x89PNG\r\n\x1a\n picture")
    (folder / "tree.xml").write_text("<hierarchy/>")
    journal = rig.house.store.steps
    step = await journal.begin(task.id, 1, StepName.READY, LATER)
    await journal.end(step, at=LATER + timedelta(seconds=2), ok=True, note="awake",
                      screenshot=f"{task.id}/shot.png", tree=f"{task.id}/tree.xml")
    await journal.begin(task.id, 1, StepName.STAGE, LATER + timedelta(seconds=2))
    ready, stage = await rig.deck.tasks.steps(task.id)
    assert (ready.name, ready.ok, ready.note, ready.number) == (
        StepName.READY, True, "awake", step.number)
    assert (ready.started_at, ready.ended_at) == (LATER, LATER + timedelta(seconds=2))
    assert (stage.name, stage.ended_at, stage.screenshot) == (StepName.STAGE, None, "")
    assert (await rig.deck.tasks.evidence(task.id, ready.screenshot)).endswith(b"picture")
    assert await rig.deck.tasks.evidence(task.id, ready.tree) == b"<hierarchy/>"
    for name in ("../postdeck.db", "", f"{stage.number}-tree.xml", "a\0b"):
        with pytest.raises(NotFoundError):
            await rig.deck.tasks.evidence(task.id, name)


async def test_phones_accounts_and_the_licence(rig: Rig) -> None:
    await rig.house.deck.accounts.add(NewAccount(
        username="ann", serial="R1", platform=Platform.INSTAGRAM, tags="a,b", enabled=False))
    await rig.house.deck.accounts.add(NewAccount(username="bob", serial="R2", package="com.x"))
    assert await rig.deck.devices.list() == await rig.house.deck.devices.list()
    accounts = await rig.deck.accounts.list()
    assert [(each.username, each.serial, each.platform, each.tags, each.enabled)
            for each in accounts] == [
        ("ann", "R1", Platform.INSTAGRAM, "a,b", False), ("bob", "R2", Platform.TIKTOK, "", True)]
    points = await rig.deck.devices.readiness("R1")
    assert not all(point.ok for point in points)
    with pytest.raises(NotFoundError):
        await rig.deck.devices.readiness("NOBODY")
    assert await rig.deck.license.check() == await rig.house.deck.license.check()
    with pytest.raises(PostDeckError):
        await rig.deck.devices.screenshot("R1")


class Heard:
    def __init__(self) -> None:
        self.events: list[Event] = []
        self._news = asyncio.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self._news.set()

    async def first(self, kind: type[Event]) -> Event:
        async with asyncio.timeout(10):
            while True:
                found = next((each for each in self.events if isinstance(each, kind)), None)
                if found is not None:
                    return found
                self._news.clear()
                await self._news.wait()


async def test_news_come_by_themselves(rig: Rig) -> None:
    heard = Heard()
    end = rig.deck.subscribe(heard)
    if rig.is_remote:
        await heard.first(TasksReset)  # from here on it listens
    (task,) = await made(rig)
    changed = await heard.first(TaskChanged)
    assert isinstance(changed, TaskChanged)
    assert changed.task == await rig.house.store.tasks.get(task.id)
    await rig.deck.tasks.delete([task.id])
    assert await heard.first(TasksRemoved) == TasksRemoved(task_ids=(task.id,))
    rig.house.bus.publish(DeviceChanged(device=Device(serial="R9", battery=50)))
    told = await heard.first(DeviceChanged)
    assert isinstance(told, DeviceChanged)
    assert (told.device.serial, told.device.battery) == ("R9", 50)
    await rig.house.deck.accounts.add(NewAccount(username="ann", serial="R1"))
    await heard.first(AccountsChanged)
    end()
    count = len(heard.events)
    await made(rig, "R2")
    assert len(heard.events) == count
