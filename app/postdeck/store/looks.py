"""Tasks whose post was not seen: when PostDeck looks again, and what a person says of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, literal, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from postdeck.core.failure import Failure
from postdeck.core.task import Outcome, Task, TaskStatus
from postdeck.store.database import Database
from postdeck.store.rows import task_of
from postdeck.store.schema import FAILED, accounts, tasks
from postdeck.store.uses import release

_UNCONFIRMED = (tasks.c.status == FAILED, tasks.c.outcome == Outcome.UNCONFIRMED.value)
_SEEN: dict[str, Any] = {
    "status": int(TaskStatus.COMPLETED), "outcome": Outcome.CONFIRMED.value, "failure": None,
    "progress": 100, "look_at": None}
_COARSEST_AGE = timedelta(hours=1)


class Looks:
    """Every change counts only while the task is unconfirmed: a person's word comes first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def next_at(self, serial: str) -> datetime | None:
        """When the phone's next look is due; None: there is none ahead."""
        query = (select(tasks.c.look_at)
                 .where(tasks.c.serial == serial, tasks.c.look_at.is_not(None), *_UNCONFIRMED)
                 .order_by(tasks.c.look_at).limit(1))
        return await self._database.read(lambda connection: connection.execute(query).scalar())

    async def due(self, serial: str, now: datetime) -> Task | None:
        """The task of the phone that was to be looked for first."""
        query = (select(tasks)
                 .where(tasks.c.serial == serial, tasks.c.look_at <= now, *_UNCONFIRMED)
                 .order_by(tasks.c.look_at, tasks.c.id).limit(1))

        def work(connection: Connection) -> Task | None:
            row = connection.execute(query).first()
            return task_of(row) if row is not None else None

        return await self._database.read(work)

    async def serials(self) -> tuple[str, ...]:
        """The phones with looks ahead."""
        query = select(tasks.c.serial).where(tasks.c.look_at.is_not(None)).distinct()
        return await self._database.read(
            lambda connection: tuple(connection.execute(query).scalars()))

    async def seen(self, task: Task, remark: str) -> Task | None:
        """The post is there. None: somebody has changed the task meanwhile."""
        return await self._of_look(task, **_SEEN, remark=remark, looks=task.looks + 1)

    async def not_seen(self, task: Task, look_at: datetime | None) -> Task | None:
        """Nothing was learnt; look again then, or no more. None as `seen`."""
        return await self._of_look(task, look_at=look_at, looks=task.looks + 1)

    async def put_off(self, task: Task, look_at: datetime) -> Task | None:
        """The look was cut short: begin it again then. None as `seen`."""
        return await self._of_look(task, look_at=look_at)

    async def settle(self, task_id: int, *, posted: bool, remark: str) -> Task | None:
        """A person has looked. None: the task is not unconfirmed."""
        changes = _SEEN if posted else {
            "outcome": Outcome.FAILED.value, "failure": Failure.UPLOAD_NOT_SEEN.value,
            "look_at": None}
        statement = _changing(tasks.c.id == task_id, **changes, remark=remark)

        def work(connection: Connection) -> Task | None:
            row = connection.execute(statement).first()
            if row is None:
                return None
            task = task_of(row)
            if not posted:
                release(connection, task)
            return task

        return await self._database.write(work)

    async def twins(self, task: Task, now: datetime) -> tuple[bool, bool]:
        """Whether posts of the account that look like this one may have gone out before it, and
        since, from any phone that it is known on.

        Apps round a post's age down to its largest unit, so that a post of up to twice the age
        can be taken for it.
        """
        if task.armed_at is None:
            return False, False
        age = max(now - task.armed_at, _COARSEST_AGE)
        phones = select(accounts.c.serial).where(
            accounts.c.platform == task.platform.value, accounts.c.username == task.username)
        query = select(tasks.c.armed_at).where(
            tasks.c.serial.in_(phones.union(select(literal(task.serial, Text)))),
            tasks.c.armed_at >= task.armed_at - age, tasks.c.id != task.id,
            tasks.c.platform == task.platform.value, tasks.c.username == task.username,
            tasks.c.caption == task.caption)

        def work(connection: Connection) -> list[datetime]:
            return list(connection.execute(query).scalars())

        found = await self._database.read(work)
        return any(at < task.armed_at for at in found), any(at >= task.armed_at for at in found)

    async def _of_look(self, task: Task, **changes: Any) -> Task | None:
        statement = _changing(
            tasks.c.id == task.id, tasks.c.attempt == task.attempt, tasks.c.looks == task.looks,
            **changes)
        row = await self._database.write(lambda connection: connection.execute(statement).first())
        return task_of(row) if row is not None else None


def _changing(*wanted: ColumnElement[bool], **changes: Any) -> ReturningUpdate[Any]:
    return (update(tasks).where(*wanted, *_UNCONFIRMED).values(**changes)
            .returning(*tasks.c))
