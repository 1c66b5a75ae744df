"""Opening, migrating and refusing databases."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from postdeck.core.errors import ProfileError
from postdeck.store.migrations import configuration
from postdeck.store.schema import HEAD, metadata
from postdeck.store.store import Store
from tests.store.making import new


def test_the_last_migration_is_the_one_the_store_expects() -> None:
    assert ScriptDirectory.from_config(configuration()).get_current_head() == HEAD


async def test_the_migrations_make_the_tables_the_code_uses(any_store: Store) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    assert await any_store.tasks._database.read(differences) == []


async def test_commits_are_synced_and_files_private(tmp_path: Path) -> None:
    path = tmp_path / "100% o'brien?.db"
    async with Store.open(path) as store:
        await store.tasks.add([new()])
        modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
        pragmas = await store.tasks._database.write(lambda c: [
            c.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")])
    assert pragmas == ["wal", 2, 1]
    assert os.name != "posix" or modes == {0o600}
    assert [file.name for file in tmp_path.iterdir()] == [path.name], "the log was folded in"


async def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        await store.tasks._database.read(lambda c: c.exec_driver_sql("DELETE FROM tasks"))


async def test_opening_again_finds_everything(tmp_path: Path) -> None:
    path = tmp_path / "postdeck.db"
    async with Store.open(path) as store:
        added, = await store.tasks.add([new()])
    async with Store.open(path) as store:
        assert await store.tasks.get(added.id) == added


async def test_a_newer_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "postdeck.db"
    async with Store.open(path):
        pass
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ProfileError, match="newer PostDeck"):
        async with Store.open(path):
            pass
    assert path.read_bytes() == before


@pytest.mark.parametrize("harm", ["text", "folder", "away"])
async def test_what_is_no_database_is_refused_with_a_sentence(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "postdeck.db"
    if harm == "text":
        path.write_text("not a database, but long enough to look like something " * 20)
    elif harm == "folder":
        path.mkdir()
    else:
        path = tmp_path / "missing" / "postdeck.db"
    with pytest.raises(ProfileError, match=r"can.t be used|is damaged") as caught:
        async with Store.open(path):
            pass
    assert caught.value.advice


async def test_a_damaged_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "postdeck.db"
    async with Store.open(path) as store:
        await store.tasks.add([new(caption="x" * 500) for _ in range(200)])
    content = bytearray(path.read_bytes())
    page = 4096
    for start in range(3 * page, len(content) - page, page):
        content[start:start + 64] = os.urandom(64)
    path.write_bytes(content)
    with pytest.raises(ProfileError, match=r"damaged|can't be used"):
        async with Store.open(path):
            pass


async def test_a_migration_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "postdeck.db"

    def cut(connection: Connection) -> None:
        from postdeck.store.migrations import migrate
        migrate(connection)
        raise OSError("power cut")

    monkeypatch.setattr("postdeck.store.database.migrate", cut)
    with pytest.raises(ProfileError):
        async with Store.open(path):
            pass
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    connection.close()


async def test_a_write_survives_its_cancelled_caller(store: Store) -> None:
    caller = asyncio.create_task(store.tasks.add([new()]))
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    await store.tasks.add([new()])
    assert (await store.tasks.stats()).total == 2
