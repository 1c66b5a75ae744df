"""Connections and threads: one writer, a few readers, and nobody else touches the engine."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from postdeck.core.errors import ProfileError
from postdeck.core.failpoints import Failpoint, reach
from postdeck.store.backups import Backups
from postdeck.store.migrations import is_outdated, migrate

log = logging.getLogger(__name__)

T = TypeVar("T")

_DISK = {"disk is full": errno.ENOSPC, "disk I/O error": errno.EIO}

READERS = 2
BUSY_MILLISECONDS = 10_000
CHECK_BELOW = 64 << 20
"""Bytes up to which the whole file is checked when it is opened: well under a second. A larger one
is checked beside the work, or here when it was found to be damaged then."""


class DamagedError(ProfileError):
    """The database can't be read as one any more."""


class Database:
    """One writing connection in a thread of its own, and readers in theirs.

    Before SQLite 3.51.3 two writing connections could corrupt a WAL database, and one writer is
    also the fastest: every write is a transaction that waits for no lock.
    """

    def __init__(self, writing: Engine, reading: Engine) -> None:
        self._writing, self._reading = writing, reading
        self._writer = ThreadPoolExecutor(1, "store-writer")
        self._readers = ThreadPoolExecutor(READERS, "store-reader")
        self.unchecked = False

    @classmethod
    async def open(cls, where: Path | str) -> Database:
        """Open a SQLite file, or any engine by URL, and migrate it.

        Raises ProfileError when it can't be used: newer, damaged, not a database, no access.
        """
        database = cls(*(_sqlite(where) if isinstance(where, Path) else _server(where)))
        try:
            await database._prepare(where)
        except BaseException:
            await database.close()
            raise
        return database

    async def _prepare(self, where: Path | str) -> None:
        try:
            if isinstance(where, Path):
                await asyncio.to_thread(Backups(where).finish, datetime.now(UTC))
                await asyncio.to_thread(_refuse_emptied, where)
                await asyncio.to_thread(_make_private, where)
                self.unchecked = await asyncio.to_thread(_may_wait, where)
                if not self.unchecked:
                    await self.write(lambda connection: _check(connection, where))
                    await asyncio.to_thread(Backups(where).clear)
                if await self.write(is_outdated):
                    await asyncio.to_thread(Backups(where).make, datetime.now(UTC))
            await self.write(migrate)
        except (DatabaseError, OSError) as error:
            reason = error.orig if isinstance(error, DatabaseError) else error.strerror
            if _means_damage(error):
                raise _damaged(where, reason) from error
            raise ProfileError(
                f"The database {where if isinstance(where, Path) else 'server'} "
                f"can't be used: {reason}.",
                "Restore a backup, or choose another folder with --profile.") from error

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction; when this returns, it is on the disk.

        A cancelled caller stops waiting; the write itself goes on to its end. Raises OSError
        (ENOSPC, EIO) when the disk is full or broken.
        """
        call = asyncio.get_running_loop().run_in_executor(
            self._writer, _in_write, self._writing, work)
        with _disk_trouble():
            return await asyncio.shield(call)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on a consistent view that holds everything written before; OSError (EIO)."""
        with _disk_trouble():
            return await asyncio.get_running_loop().run_in_executor(
                self._readers, _in_transaction, self._reading, work)

    async def damage(self) -> str:
        """What is wrong with the file, "" when it is whole; for one that is `unchecked`."""
        try:
            said = await self.read(
                lambda connection: connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
        except DatabaseError as error:
            if not _means_damage(error):
                raise
            return str(error.orig)
        return "" if said == "ok" else str(said)

    async def close(self) -> None:
        """Let what was begun end, then close: readers first, so that the writer checkpoints."""
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        self._readers.shutdown()
        self._reading.dispose()
        self._writer.submit(self._writing.dispose).result()
        self._writer.shutdown()


@contextmanager
def said_plainly() -> Iterator[None]:
    """What the database's disk refuses in here becomes a ProfileError."""
    try:
        yield
    except (DatabaseError, OSError) as error:
        if isinstance(error, OSError) and error.errno not in _DISK.values():
            raise
        reason = error.orig if isinstance(error, DatabaseError) else error.strerror
        raise ProfileError(f"The database can't be used: {reason}.",
                           "Check this computer's disk, then start PostDeck again.") from error


@contextmanager
def _disk_trouble() -> Iterator[None]:
    """The computer's own words for what SQLite says of the disk."""
    try:
        yield
    except OperationalError as error:
        said = str(error.orig)
        code = next((code for words, code in _DISK.items() if words in said), None)
        if code is None:
            raise
        raise OSError(code, os.strerror(code)) from error


def _in_transaction(engine: Engine, work: Callable[[Connection], T]) -> T:
    with engine.begin() as connection:
        return work(connection)


def _in_write(engine: Engine, work: Callable[[Connection], T]) -> T:
    with engine.begin() as connection:
        reach(Failpoint.WRITE_BEGUN)
        done = work(connection)
        reach(Failpoint.WRITE_DONE)
    reach(Failpoint.WRITE_COMMITTED)
    return done


def _sqlite(path: Path) -> tuple[Engine, Engine]:
    url = URL.create("sqlite+pysqlite", database=str(path.absolute()))
    writing = create_engine(url, pool_size=1, max_overflow=0, hide_parameters=True)
    reading = create_engine(url, pool_size=READERS, max_overflow=0, hide_parameters=True)
    _tune(writing, "BEGIN IMMEDIATE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL")
    _tune(reading, "BEGIN", "PRAGMA query_only=ON")
    return writing, reading


def _tune(engine: Engine, begin: str, *pragmas: str) -> None:
    """Set up every new connection; transactions are ours, not the sqlite3 module's."""

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None
        wanted = (f"PRAGMA busy_timeout={BUSY_MILLISECONDS}", "PRAGMA foreign_keys=ON", *pragmas)
        for pragma in wanted:
            connection.execute(pragma).close()

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)


def _server(url: str) -> tuple[Engine, Engine]:
    return (create_engine(url, pool_size=1, max_overflow=0, pool_pre_ping=True,
                          hide_parameters=True),
            create_engine(url, pool_size=READERS, max_overflow=0, pool_pre_ping=True,
                          hide_parameters=True))


def _refuse_emptied(path: Path) -> None:
    """A file that was cut to nothing looks like a new one; what lies beside it tells."""
    if not path.is_file() or path.stat().st_size:
        return
    log_of_it = Path(f"{path}-wal")
    if Backups(path).list() or (log_of_it.is_file() and log_of_it.stat().st_size):
        raise _damaged(path, "it is empty")


def _make_private(path: Path) -> None:
    """Make the database file its owner's alone; SQLite gives -wal and -shm the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if os.name == "posix":
        path.chmod(0o600)


def _may_wait(path: Path) -> bool:
    """Whether the check of the whole file is for later."""
    return path.stat().st_size > CHECK_BELOW and not Backups(path).is_suspect()


def _check(connection: Connection, path: Path) -> None:
    """Every page, and every index against its table: a task that is missing in the index of its
    lane would never run, and quick_check does not see that."""
    said = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if said != "ok":
        raise _damaged(path, said)


def _means_damage(error: DatabaseError | OSError) -> bool:
    """SQLITE_CORRUPT or SQLITE_NOTADB, whatever the file holds."""
    said = str(error.orig) if isinstance(error, DatabaseError) else ""
    return "malformed" in said or "not a database" in said


def _damaged(where: Path | str, what: object) -> DamagedError:
    name = where if isinstance(where, Path) else "server"
    return DamagedError(f"The database {name} is damaged ({what}).",
                        "Restore a backup (postdeck restore), or choose another folder with "
                        "--profile.")
