"""Backups: made while the database is written, verified, five kept, put back whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from postdeck.core.device import Device
from postdeck.core.errors import NotFoundError, ProfileError
from postdeck.core.task import NewTask, TaskFilter
from postdeck.store.backups import KEPT, KEPT_BEFORE, Backups, is_whole
from postdeck.store.store import Store

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def new(caption: str) -> NewTask:
    return NewTask(request_id="r", serial="S", caption=caption, created_at=NOW, due_at=NOW)


async def captions(path: Path) -> list[str]:
    async with Store.open(path) as store:
        return [task.caption for task in (await store.tasks.page(TaskFilter())).tasks]


async def test_a_backup_holds_what_was_there_while_writing_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "odd # name?%20.db"
    async with Store.open(path) as store:
        await store.tasks.add([new("before")])
        backup = Backups(path).make(NOW)
        await store.tasks.add([new("after")])
    assert is_whole(backup)
    assert backup.stat().st_mode & 0o777 == 0o600
    Backups(path).lay_out(backup)
    Backups(path).put(NOW)
    assert await captions(path) == ["before"]
    (aside,) = tmp_path.glob("postdeck-before-*.db")
    assert await captions(aside) == ["after", "before"]


async def leave_a_log(ready: Path) -> sqlite3.Connection:
    """Pause a phone in what was laid out, while a reader keeps that in the log."""
    async with Store.open(ready) as store:
        await store.devices.remember(Device(serial="S"))
        reader = sqlite3.connect(f"file:{ready}?mode=ro", uri=True)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM devices").fetchone()
        await store.devices.arrange("S", paused=True)
    assert Path(f"{ready}-wal").stat().st_size
    return reader


async def paused(path: Path) -> list[str]:
    async with Store.open(path) as store:
        return [device.serial for device in await store.devices.all() if device.paused]


@pytest.mark.parametrize("cut_off", [False, True])
async def test_what_is_only_in_the_log_of_the_laid_out_copy_comes_with_it(
    tmp_path: Path, cut_off: bool
) -> None:
    path = tmp_path / "deck.db"
    async with Store.open(path) as store:
        await store.tasks.add([new("queued")])
        backup = Backups(path).make(NOW)
    (await leave_a_log(Backups(path).lay_out(backup))).close()
    if cut_off:
        path.unlink()  # `put` was killed after its first step; opening finishes it
    else:
        Backups(path).put(NOW)
    assert await paused(path) == ["S"]
    assert not list(tmp_path.glob("*.part*"))


async def test_a_copy_whose_log_cannot_be_folded_is_not_put_in_place(tmp_path: Path) -> None:
    path = tmp_path / "deck.db"
    async with Store.open(path) as store:
        await store.tasks.add([new("queued")])
        backup = Backups(path).make(NOW)
        await store.tasks.add([new("since")])
    with closing(await leave_a_log(Backups(path).lay_out(backup))), \
            pytest.raises(ProfileError, match="could not be put back"):
        Backups(path).put(NOW)
    assert await captions(path) == ["since", "queued"]


async def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "deck.db"
    async with Store.open(path):
        backups = Backups(path)
        made = [backups.make(NOW + timedelta(hours=hour)) for hour in range(KEPT + 3)]
        again = backups.make(NOW + timedelta(hours=KEPT + 2))
    assert backups.list() == (again, *reversed(made[-KEPT + 1:]))


async def test_of_the_databases_that_were_replaced_the_newest_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "deck.db"
    async with Store.open(path):
        backup = Backups(path).make(NOW)
    asides = []
    for hour in range(KEPT_BEFORE + 2):
        Backups(path).lay_out(backup)
        asides.append(Backups(path).put(NOW + timedelta(hours=hour)))
        Path(f"{asides[-1]}-wal").touch()
    left = {one.name for one in tmp_path.glob("postdeck-before-*")}
    kept = [one.name for one in asides[-KEPT_BEFORE:]]
    assert left == {*kept, *(f"{name}-wal" for name in kept)}


async def test_a_damaged_backup_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "deck.db"
    async with Store.open(path) as store:
        await store.tasks.add([new(f"task {number} " + "x" * 200) for number in range(300)])
        backups = Backups(path)
        good = backups.make(NOW)
        bad = backups.make(NOW + timedelta(hours=1))
    content = bytearray(bad.read_bytes())
    content[8192:16384] = b"\xa5" * 8192
    bad.write_bytes(content)
    assert not is_whole(bad)
    assert backups.newest_good() == good
    with pytest.raises(ProfileError, match="damaged too"):
        backups.lay_out(bad)
    with pytest.raises(NotFoundError):
        backups.lay_out(tmp_path / "nowhere.db")
    assert len(await captions(path)) == 100


def test_a_spoilt_database_leaves_no_backup_behind(tmp_path: Path) -> None:
    path = tmp_path / "deck.db"
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(ProfileError):
        Backups(path).make(NOW)
    assert list((tmp_path / "backups").iterdir()) == []
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE x (y)")
    assert not is_whole(tmp_path / "other.db")
