"""What each account has posted, by content, and what it is about to post."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    delete,
    or_,
    select,
    text,
)

from postdeck.core.account import handle
from postdeck.core.library import Use
from postdeck.core.task import Platform, Task
from postdeck.store.database import Database
from postdeck.store.rows import materials_of
from postdeck.store.schema import PENDING, RUNNING, Moment, tasks, uses

CHUNK = 500

Queued = Mapping[tuple[Platform, str], Mapping[str, int]]
"""For each account that has something queued: the content, by sha256, and its task's id."""

# SQLAlchemy writes this per engine only; both engines understand the same words.
_MARK = text(
    "INSERT INTO uses (platform, username, sha256, task_id, used_at) "
    "VALUES (:platform, :username, :sha256, :task_id, :used_at) ON CONFLICT DO NOTHING"
).bindparams(bindparam("used_at", type_=Moment))


class Uses:
    """The used marks; they outlive tasks and library items."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_account(self, platform: Platform, username: str) -> dict[str, Use]:
        """Everything that an account has posted, by sha256."""
        def work(connection: Connection) -> dict[str, Use]:
            rows = connection.execute(select(uses).where(
                uses.c.platform == platform.value, uses.c.username == handle(username)))
            return {row.sha256: use_of(row) for row in rows}

        return await self._database.read(work)

    async def queued(self, serials: Collection[str], holding: Collection[str] = ()) -> Queued:
        """What waiting and running tasks of these phones will post, by account.

        The account "" is whichever is signed in. `holding`: only tasks with one of these sha256.
        """
        wanted: list[ColumnElement[bool]] = [or_(
            *(tasks.c.materials.contains(sha256) for sha256 in holding))] if holding else []

        def work(connection: Connection) -> Queued:
            found: dict[tuple[Platform, str], dict[str, int]] = {}
            for some in _chunks(sorted(serials)):
                rows = connection.execute(
                    select(tasks.c.id, tasks.c.platform, tasks.c.username, tasks.c.materials)
                    .where(tasks.c.serial.in_(some), tasks.c.status.in_((PENDING, RUNNING)),
                           tasks.c.materials != "[]", *wanted).order_by(tasks.c.id))
                for row in rows:
                    of_account = found.setdefault(
                        (Platform(row.platform), handle(row.username)), {})
                    for material in materials_of(row.materials):
                        of_account.setdefault(material.sha256, row.id)
            return found

        return await self._database.read(work)

    async def forget(self, contents: Collection[str] | None = None, username: str = "") -> int:
        """Clear used marks: of these contents (None: of all), of one account or of all.

        Returns how many were cleared.
        """
        wanted = [uses.c.username == handle(username)] if username else []

        def work(connection: Connection) -> int:
            if contents is None:
                return connection.execute(delete(uses).where(*wanted)).rowcount
            return sum(connection.execute(
                delete(uses).where(uses.c.sha256.in_(some), *wanted)).rowcount
                for some in _chunks(sorted(contents)))

        return await self._database.write(work)


def mark_used(connection: Connection, task: Task, at: datetime) -> None:
    """Write down, in the transaction that arms it, that a task may post now.

    Whoever posted the same before stays the one who is named.
    """
    if task.username and task.materials:
        connection.execute(_MARK, [
            {"platform": task.platform.value, "username": handle(task.username),
             "sha256": material.sha256, "task_id": task.id, "used_at": at}
            for material in task.materials])


def release(connection: Connection, task: Task) -> None:
    """Take back a task's own marks: nothing was posted, or it is to be posted again."""
    connection.execute(delete(uses).where(
        uses.c.platform == task.platform.value, uses.c.username == handle(task.username),
        uses.c.sha256.in_([material.sha256 for material in task.materials]),
        uses.c.task_id == task.id))


def uses_of(connection: Connection, contents: Iterable[str]) -> dict[str, tuple[Use, ...]]:
    """Who has posted these contents, by sha256."""
    found: dict[str, tuple[Use, ...]] = {}
    for some in _chunks(sorted(set(contents))):
        rows = connection.execute(select(uses).where(uses.c.sha256.in_(some))
                                  .order_by(uses.c.used_at, uses.c.username))
        for row in rows:
            found[row.sha256] = (*found.get(row.sha256, ()), use_of(row))
    return found


def use_of(row: Row[Any]) -> Use:
    """The use in a row."""
    return Use.model_validate(dict(row._mapping))


def _chunks(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), CHUNK):
        yield values[start:start + CHUNK]
