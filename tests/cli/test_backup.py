"""Backups by command, and a damaged database: put back by itself, with nothing posted unasked."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from postdeck.core.events import Event, Notice
from postdeck.core.task import NewTask, TaskFilter
from postdeck.launch.house import open_house
from postdeck.store.backups import Backups
from postdeck.store.profile import Profile
from postdeck.store.store import Store

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


async def profile_with_a_task(folder: Path) -> Profile:
    profile = Profile(folder)
    profile.prepare()
    async with Store.open(profile.database) as store:
        await store.tasks.add([NewTask(request_id="r", serial="LAB0001", caption=f"{number} " * 99,
                                       created_at=NOW, due_at=NOW) for number in range(200)])
    return profile


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3:4096 * 30] = b"\xa5" * (4096 * 27)
    path.write_bytes(content)


async def test_backing_up_and_putting_back(terminal) -> None:
    profile = await profile_with_a_task(terminal.profile)
    assert (await terminal.type("backup")).code == 0
    async with Store.open(profile.database) as store:
        ids = [task.id for task in (await store.tasks.page(TaskFilter(), 500)).tasks]
        await store.tasks.delete(ids)
    listed = (await terminal.type("backup", "--list", "--json")).json["backups"]
    assert len(listed) == 1
    ran = await terminal.type("restore")
    assert ran.code == 0, ran.err
    assert "1 phones with queued posts are paused" in ran.out
    async with Store.open(profile.database) as store:
        assert (await store.tasks.stats()).pending == 200
        (phone,) = await store.devices.all()
        assert phone.paused
    assert (await terminal.type("restore", "nothing.db")).code == 1


async def test_a_damaged_database_is_replaced_and_its_phones_are_paused(tmp_path: Path) -> None:
    profile = await profile_with_a_task(tmp_path / "profile")
    Backups(profile.database).make(NOW)
    damage(profile.database)
    told: list[Event] = []
    async with open_house(profile, adb_port=0) as house:
        heard = house.bus.subscribe(told.append)
        (phone,) = [each for each in await house.deck.devices.list()
                    if each.serial == "LAB0001"]
        assert phone.paused
        stats = await house.deck.tasks.stats()
        assert (stats.pending, stats.running) == (200, 0)
        heard()
    assert any(isinstance(event, Notice) and "damaged" in event.text for event in told)
    assert list(profile.folder.glob("postdeck-before-*.db"))


async def test_without_a_good_backup_it_says_so_and_touches_nothing(terminal) -> None:
    profile = await profile_with_a_task(terminal.profile)
    damage(profile.database)
    before = profile.database.read_bytes()
    ran = await terminal.type("serve", "--api-port", "0")
    assert ran.code == 1
    assert "damaged" in ran.err
    assert "no good backup" in ran.err
    assert profile.database.read_bytes() == before
