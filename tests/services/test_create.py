"""What becomes a task, and what is refused with a sentence and nothing half-queued."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from postdeck.core.account import NewAccount
from postdeck.core.errors import (
    InvalidInputError,
    MediaError,
    NotFoundError,
    PostDeckError,
    StartTimeError,
    TargetError,
    UnsupportedScriptError,
)
from postdeck.core.events import TaskChanged, TasksReset
from postdeck.core.task import Outcome, Platform, Source, TaskRequest, TaskStatus
from postdeck.services.planning import starts
from tests.services.conftest import FINE, FULL, LOCKED, NO_APP, ROME, SECOND, SHY, Desk
from tests.store.making import NOON

pytestmark = pytest.mark.asyncio(loop_scope="package")

HARD = "🎈 \n \"quotes\" 'n' $(reboot) `id` ‮rtl‬ {a|b} #tag @name %s \\"
SAID = HARD.replace("{a|b}", "a"), HARD.replace("{a|b}", "b")
LATER = "2099-01-01T10:00"


async def account(desk: Desk, username: str, phone: int, **more: Any) -> None:
    await desk.store.accounts.add(
        NewAccount(username=username, serial=desk.serial(phone), **more))


async def test_a_post_is_queued_told_and_run(desk: Desk) -> None:
    request = desk.request(FINE, SECOND, FINE, config={"captions": HARD, "own_field": [1]},
                           source=Source.API)
    tasks = await desk.deck.tasks.create(request)
    assert [task.serial for task in tasks] == [desk.serial(FINE), desk.serial(SECOND)]
    assert {task.caption for task in tasks} == set(SAID)
    assert tasks[0].materials[0].name == "-clip “1”.mp4"
    assert len({task.request_id for task in tasks}) == 1
    told = [event.task.id for event in desk.events if isinstance(event, TaskChanged)]
    assert told[:2] == [task.id for task in tasks]
    for task in tasks:
        ended = await desk.end(task.id)
        assert ended.config == request.config
        assert ended.config.unknown_fields == ("own_field",)


@pytest.mark.parametrize(("phone", "what", "advice"), [
    (LOCKED, "locked", "Unlock"), (NO_APP, "not installed", "Install the app"),
    (FULL, "free", "Free some space"), (SHY, "not authorized", "accept"),
])
async def test_a_phone_that_could_not_post_now_is_refused(
    desk: Desk, phone: int, what: str, advice: str
) -> None:
    serial = desk.rig.addresses[phone] if phone == SHY else desk.serial(phone)
    with pytest.raises(TargetError, match=what) as caught:
        await desk.deck.tasks.create(
            desk.request(FINE).model_copy(update={"serials": (desk.serial(FINE), serial)}))
    assert advice in caught.value.advice
    assert await desk.nothing_queued()


async def test_a_phone_that_is_away_may_be_scheduled_but_not_started(desk: Desk) -> None:
    await desk.store.accounts.add(NewAccount(username="far", serial="AWAY01"))
    request = desk.request(usernames=("far",))
    with pytest.raises(TargetError, match="AWAY01 is not connected") as caught:
        await desk.deck.tasks.create(request)
    assert "give a start time" in caught.value.advice
    task, = await desk.deck.tasks.create(request.model_copy(update={"start_time": LATER}))
    assert task.status is TaskStatus.PENDING
    assert task.remark == "waiting: AWAY01 is not connected."


async def test_usernames_win_and_come_with_or_without_the_at_sign(desk: Desk) -> None:
    await account(desk, "kim", SECOND)
    await account(desk, "ann", FINE, enabled=False)
    tasks = await desk.deck.tasks.create(desk.request(
        LOCKED, usernames=("@Kim", "ann", "KIM"), start_time=LATER))
    assert [(task.username, task.serial) for task in tasks] == [
        ("kim", desk.serial(SECOND)), ("ann", desk.serial(FINE))]


async def test_the_platform_decides_between_accounts_of_one_name(desk: Desk) -> None:
    await account(desk, "kim", FINE)
    await account(desk, "kim", SECOND, platform=Platform.INSTAGRAM)
    await account(desk, "gram", SECOND, platform=Platform.INSTAGRAM)

    async def platform_of(name: str, **more: Any) -> Platform:
        task, = await desk.deck.tasks.create(
            desk.request(usernames=(name,), start_time=LATER, **more))
        return task.platform

    assert await platform_of("kim") is Platform.TIKTOK
    assert await platform_of("kim", platform=Platform.INSTAGRAM) is Platform.INSTAGRAM
    assert await platform_of("gram") is Platform.INSTAGRAM
    with pytest.raises(NotFoundError, match="@gram on TikTok"):
        await platform_of("gram", platform=Platform.TIKTOK)


async def test_an_account_on_two_phones_goes_to_the_one_that_is_there(desk: Desk) -> None:
    await desk.store.accounts.add(NewAccount(username="kim", serial="AAA_AWAY"))
    await account(desk, "kim", SECOND)
    task, = await desk.deck.tasks.create(desk.request(usernames=("kim",), start_time=LATER))
    assert task.serial == desk.serial(SECOND)


async def test_multi_account_makes_one_task_per_enabled_account(desk: Desk) -> None:
    for name, phone in (("a", FINE), ("b", FINE), ("c", SECOND)):
        await account(desk, name, phone)
    await account(desk, "off", FINE, enabled=False)
    await account(desk, "gram", FINE, platform=Platform.INSTAGRAM)
    request = desk.request(FINE, SECOND, enable_multi_account=True, start_time=LATER)
    tasks = await desk.deck.tasks.create(request)
    assert [(task.username, task.serial) for task in tasks] == [
        ("a", desk.serial(FINE)), ("b", desk.serial(FINE)), ("c", desk.serial(SECOND))]
    with pytest.raises(TargetError, match="no enabled TikTok account"):
        await desk.deck.tasks.create(
            desk.request(FINE, LOCKED, enable_multi_account=True, start_time=LATER))


async def test_a_phone_is_known_by_its_address_too(desk: Desk) -> None:
    task, = await desk.deck.tasks.create(TaskRequest(
        serials=(desk.rig.addresses[FINE],), config=desk.request(FINE).config,
        start_time=LATER))
    assert task.serial == desk.serial(FINE)


@pytest.mark.parametrize("more", [
    {"serials": ("NOBODY",)}, {"serials": ("",)}, {"usernames": ("@nobody",)},
    {"usernames": ("kim", "")}], ids=str)
async def test_whom_nobody_knows_is_named(desk: Desk, more: dict[str, Any]) -> None:
    await account(desk, "kim", FINE)
    with pytest.raises(NotFoundError) as caught:
        await desk.deck.tasks.create(desk.request(FINE, **more))
    assert "nobody" in str(caught.value).lower() or "“”" in str(caught.value) \
        or "@." in str(caught.value)
    assert await desk.nothing_queued()


BAD_CONFIGS = [
    ({"material_list": ()}, MediaError, "The library has no videos"),
    ({"material_list": (), "material_source": "localFolder", "material_path": "/x"},
     MediaError, "Choose it again"),
    ({"captions": "é" * 2201}, InvalidInputError, "2,201"),
    ({"captions": "🎈" * 1101}, InvalidInputError, "2,202"),
    ({"extra": "half \ud83c"}, InvalidInputError, "Type it again"),
    ({"captions": "nul \0"}, InvalidInputError, "Type it again"),
    ({"extra": {"deep": [1.0, float("nan")]}}, InvalidInputError, "not finite"),
    ({"extra": {"half \udc00": 1}}, InvalidInputError, "Type it again"),
    ({"content_type": 1, "image_count": 2}, InvalidInputError, "Choose more images"),
    ({"content_type": 1}, MediaError, "is a video"),
]


@pytest.mark.parametrize(("config", "error", "said"), BAD_CONFIGS, ids=repr)
async def test_a_bad_configuration_is_refused(
    desk: Desk, config: dict[str, Any], error: type[PostDeckError], said: str
) -> None:
    with pytest.raises(error) as caught:
        await desk.deck.tasks.create(desk.request(FINE, config=config))
    assert said in caught.value.sentence
    assert await desk.nothing_queued()


@pytest.mark.parametrize(("more", "error", "said"), [
    ({"script_name": "like"}, UnsupportedScriptError, "like"),
    ({"serials": ()}, InvalidInputError, "No phone and no account"),
    ({"serials": ("x",) * 501}, InvalidInputError, "500"),
    ({"min_interval": 5, "max_interval": 2}, InvalidInputError, "max_interval"),
    ({"start_time": "25:00"}, StartTimeError, "25:00"),
    ({"start_time": "2001-01-01T10:00"}, StartTimeError, "past"),
    ({"start_time": "10:00", "scheduled_at": NOON}, InvalidInputError, "Give one"),
], ids=repr)
async def test_a_bad_request_is_refused(
    desk: Desk, more: dict[str, Any], error: type[PostDeckError], said: str
) -> None:
    with pytest.raises(error) as caught:
        await desk.deck.tasks.create(desk.request(FINE, **more))
    assert said in caught.value.sentence
    assert await desk.nothing_queued()


async def test_a_bad_file_is_refused_with_nothing_left_behind(desk: Desk, tmp_path: Path) -> None:
    text = tmp_path / "text.mp4"
    text.write_text("hello")
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "folder.mp4").mkdir()
    os.mkfifo(tmp_path / "pipe.mp4")
    for path in (text, tmp_path / "empty.mp4", tmp_path / "folder.mp4", tmp_path / "pipe.mp4",
                 tmp_path / "missing.mp4", Path("/dev/zero")):
        with pytest.raises(MediaError):
            await desk.deck.tasks.create(
                desk.request(FINE, config={"material_list": (str(path),)}))
    with pytest.raises(InvalidInputError, match="one video, but 2"):
        await desk.deck.tasks.create(
            desk.request(FINE, config={"material_list": (str(desk.video),) * 2}))
    assert await desk.nothing_queued()
    assert list((tmp_path / "staging").iterdir()) == []


async def test_start_times_are_local_and_spaced_by_whole_minutes(desk: Desk) -> None:
    for name in ("a", "b", "c", "d"):
        await account(desk, name, FINE)
    tasks = await desk.deck.tasks.create(desk.request(
        usernames=("a", "b", "c", "d"), start_time="2099-07-01T18:30", min_interval=2,
        max_interval=5))
    assert tasks[0].due_at == datetime(2099, 7, 1, 16, 30, tzinfo=UTC)
    assert (tasks[0].start_text, tasks[0].zone) == ("2099-07-01T18:30", "Europe/Rome")
    gaps = [(b.due_at - a.due_at) / timedelta(minutes=1)
            for a, b in pairwise(tasks)]
    assert all(gap == int(gap) and 2 <= gap <= 5 for gap in gaps)
    assert all(task.start_text.startswith("2099-07-01T18:") for task in tasks)


async def test_spaced_tasks_after_the_first_only_wait(desk: Desk) -> None:
    tasks = await desk.deck.tasks.create(desk.request(FINE, LOCKED, min_interval=10))
    await desk.end(tasks[0].id)
    assert [bool(task.start_text) for task in tasks] == [False, True]
    assert (await desk.deck.tasks.stop(tasks[1].id)).outcome is Outcome.STOPPED


async def test_the_same_request_id_spaces_in_the_same_way() -> None:
    request = TaskRequest(serials=("x",), min_interval=1, max_interval=1000)
    one, again, other = (starts(request, name, 20, NOON, ROME) for name in ("a", "a", "b"))
    assert one == again != other


async def test_many_tasks_are_told_at_once(desk: Desk) -> None:
    for number in range(60):
        await account(desk, f"u{number}", FINE)
    desk.events.clear()
    tasks = await desk.deck.tasks.create(
        desk.request(FINE, enable_multi_account=True, start_time=LATER))
    assert len(tasks) == 60
    assert [type(event) for event in desk.events] == [TasksReset]
