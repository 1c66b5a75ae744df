"""The journal: the steps of every attempt, in the order in which they began."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from postdeck.core.task import Step, StepName
from postdeck.store.database import Database
from postdeck.store.rows import step_of
from postdeck.store.schema import steps


class Steps:
    """Steps are begun before they act and ended after, so a crash shows where it happened."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def begin(self, task_id: int, attempt: int, name: StepName, at: datetime) -> Step:
        """Write down that a step begins."""
        def work(connection: Connection) -> Step:
            last = connection.execute(
                select(func.max(steps.c.number)).where(steps.c.task_id == task_id)).scalar()
            step = Step(task_id=task_id, number=(last or 0) + 1, attempt=attempt, name=name,
                        started_at=at)
            connection.execute(insert(steps).values(**dict(step) | {"name": name.value}))
            return step

        return await self._database.write(work)

    async def end(self, step: Step, *, at: datetime, ok: bool, note: str = "",
                  screenshot: str = "", tree: str = "", looked_for: str = "") -> Step:
        """Write down how a step ended, with its evidence."""
        changes = {"ended_at": at, "ok": ok, "note": note, "screenshot": screenshot, "tree": tree,
                   "looked_for": looked_for}
        await self._database.write(lambda connection: connection.execute(
            update(steps).values(**changes)
            .where(steps.c.task_id == step.task_id, steps.c.number == step.number)))
        return step.model_copy(update=changes)

    async def of_task(self, task_id: int) -> tuple[Step, ...]:
        """The steps of all attempts, in order."""
        def work(connection: Connection) -> tuple[Step, ...]:
            rows = connection.execute(
                select(steps).where(steps.c.task_id == task_id).order_by(steps.c.number))
            return tuple(step_of(row) for row in rows)

        return await self._database.read(work)
