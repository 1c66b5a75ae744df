"""The life of a task in the database: every change of status is one guarded statement."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Update,
    delete,
    func,
    insert,
    not_,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from postdeck.core.errors import NotFoundError
from postdeck.core.failpoints import Failpoint, reach
from postdeck.core.failure import Failure
from postdeck.core.start_time import StartTime
from postdeck.core.task import (
    Material,
    NewTask,
    Outcome,
    Queue,
    RequestKey,
    StepName,
    Task,
    TaskFilter,
    TaskPage,
    TaskStats,
    TaskStatus,
)
from postdeck.store.database import Database
from postdeck.store.ladders import Ladders
from postdeck.store.queue import read_queue
from postdeck.store.requests import key_is_taken, remember
from postdeck.store.rows import materials_text, stored, task_of, task_values
from postdeck.store.schema import FAILED, PENDING, RUNNING, steps, tasks
from postdeck.store.task_lists import (
    LARGEST_ID,
    count_tasks,
    read_page,
    read_stats,
    read_tasks,
)
from postdeck.store.task_statements import (
    ARM,
    CLAIM,
    FINISH,
    FRESH,
    GET,
    NEXT_DUE,
    NEXT_SCHEDULED,
    NOTE,
    NOTE_CHOICE,
    PUT_BACK,
    REMARK_NEXT,
)
from postdeck.store.uses import mark_used, release

_UNCONFIRMED = tasks.c.outcome == Outcome.UNCONFIRMED.value


class Tasks:
    """The tasks. Whoever runs an attempt names its number, so that a lost lane changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ladders = Ladders()

    # What is asked

    async def get(self, task_id: int) -> Task:
        """One task; NotFoundError."""
        row = await self._database.read(lambda connection: connection.execute(
            GET, {"p_id": task_id}).first()) if 0 < task_id <= LARGEST_ID else None
        if row is None:
            raise NotFoundError(f"There is no task {task_id}.")
        return task_of(row)

    async def page(self, wanted: TaskFilter, limit: int = 100, offset: int = 0,
                   before_id: int | None = None) -> TaskPage:
        """Tasks, newest first; `before_id` continues a list, `offset` skips into it."""
        return await self._database.read(
            lambda connection: read_page(
                connection, wanted, limit, offset, before_id, self._ladders))

    async def count(self, wanted: TaskFilter) -> int:
        """How many tasks the filter finds."""
        return await self._database.read(lambda connection: count_tasks(connection, wanted))

    async def stats(self) -> TaskStats:
        """Counts by status, kept by triggers."""
        return await self._database.read(read_stats)

    async def queue(self, after: datetime) -> Queue:
        """What waits for each phone; what comes next is due after this moment."""
        return await self._database.read(lambda connection: read_queue(connection, after))

    async def running(self) -> tuple[Task, ...]:
        """The running tasks; at start-up: those that a crash cut off."""
        return await self._list(tasks.c.status == RUNNING)

    async def serials_with_pending(self) -> tuple[str, ...]:
        """The phones that have something to do."""
        def work(connection: Connection) -> tuple[str, ...]:
            query = select(tasks.c.serial).where(tasks.c.status == PENDING).distinct()
            return tuple(connection.execute(query).scalars())

        return await self._database.read(work)

    async def next_due(self, serial: str, scheduled: bool = False) -> datetime | None:
        """When the phone's next pending task is due; `scheduled`: of those with a start time."""
        query = NEXT_SCHEDULED if scheduled else NEXT_DUE
        return await self._database.read(
            lambda connection: connection.execute(query, {"p_serial": serial}).scalar())

    async def _list(self, *wanted: ColumnElement[bool]) -> tuple[Task, ...]:
        return await self._database.read(lambda connection: read_tasks(connection, *wanted))

    # What a lane does

    async def claim(self, serial: str, now: datetime) -> Task | None:
        """Start the phone's next due task, in order of due time, then id.

        None: nothing is due, or the phone has a running task.
        """
        try:
            task = await self._run(CLAIM, p_serial=serial, p_at=now)
            reach(Failpoint.TASK_CLAIMED)
            return task
        except IntegrityError:  # the unique index: another host was faster
            return None

    async def note(self, task_id: int, attempt: int, *, step: StepName | None = None,
                   progress: int | None = None, remark: str | None = None,
                   username: str | None = None) -> Task | None:
        """Say how far an attempt is; None leaves as is. Returns None when the lane was lost.

        `username` is the account found active, where the task named none.
        """
        return await self._run(NOTE, p_id=task_id, p_attempt=attempt, p_progress=progress,
                               p_step=step.value if step else None, p_remark=remark,
                               p_username=username)

    async def note_choice(self, task_id: int, attempt: int, materials: Sequence[Material],
                          caption: str, sound: str) -> Task | None:
        """Write down what was chosen at the start. None: armed, or the lane was lost."""
        return await self._run(NOTE_CHOICE, p_id=task_id, p_attempt=attempt, p_caption=caption,
                               p_materials=materials_text(materials), p_sound=sound)

    async def arm(self, task_id: int, attempt: int, at: datetime) -> bool:
        """Write down that Post is about to be tapped; when this returns, power may fail.

        From now on its media counts as posted to its account. False: the lane was lost or
        somebody asked to stop; nothing may be tapped.
        """
        armed = await self._run(ARM, lambda connection, task: mark_used(connection, task, at),
                                p_id=task_id, p_attempt=attempt, p_at=at)
        return armed is not None

    async def finish(self, task_id: int, attempt: int, *, status: TaskStatus, outcome: Outcome,
                     failure: Failure | None = None, remark: str = "", at: datetime,
                     look_at: datetime | None = None) -> Task | None:
        """End an attempt for good; `look_at`: when to look for its post again.

        None: the lane was lost, or an armed one was to be called stopped, which says that
        nothing was posted; nothing was changed.
        """
        return await self._run(
            FINISH, release if outcome is Outcome.FAILED else None,
            p_id=task_id, p_attempt=attempt, p_status=int(status), p_remark=remark,
            p_outcome=outcome.value, p_failure=failure.value if failure else None, p_at=at,
            p_look_at=look_at, p_progress=100 if status is TaskStatus.COMPLETED else None)

    async def put_back(self, task_id: int, attempt: int, *, due_at: datetime | None = None,
                       remark: str = "", counted: bool = False) -> Task | None:
        """Queue a running task again; never one that is armed.

        `counted`: it used up one of its own retries. None: armed, or the lane was lost.
        """
        return await self._run(PUT_BACK, p_id=task_id, p_attempt=attempt, p_due_at=due_at,
                               p_remark=remark, p_counted=int(counted))

    async def remark_next(self, serial: str, now: datetime, remark: str) -> Task | None:
        """Say why the phone's next due task waits; None when there is none or it says so."""
        return await self._run(REMARK_NEXT, p_serial=serial, p_at=now, p_remark=remark)

    async def miss_late(self, serial: str, before: datetime, *, remark: str,
                        at: datetime) -> tuple[Task, ...]:
        """End, as missed, the phone's pending tasks whose start time was before `before`."""
        return await self._change_all(
            tasks.c.serial == serial, tasks.c.status == PENDING, tasks.c.start_text != "",
            tasks.c.due_at < before, status=FAILED, outcome=Outcome.MISSED.value,
            remark=remark, ended_at=at)

    # What a person does

    async def add(self, new: Sequence[NewTask], key: RequestKey | None = None
                  ) -> tuple[Task, ...]:
        """Store tasks, and the key of their request, in one transaction, all or none.

        Raises ConflictError when a request with the key was stored already.
        """
        def work(connection: Connection) -> tuple[Task, ...]:
            ids = _insert(connection, task_values(new))
            if key is not None:
                _remember(connection, key, ids, new[0].created_at)
            return tuple(stored(task, task_id) for task, task_id in zip(new, ids, strict=True))

        added = await self._database.write(work) if new else ()
        reach(Failpoint.TASKS_ADDED)
        return added

    async def request_stop(self, task_id: int) -> Task | None:
        """Ask a running task to stop; it can't be armed any more. None: it does not run."""
        return await self._change(tasks.c.id == task_id, tasks.c.status == RUNNING,
                                  stop_requested=True)

    async def stop_pending(self, task_id: int, at: datetime, remark: str) -> Task | None:
        """End a task that has not started; None when it is not pending."""
        return await self._change(
            tasks.c.id == task_id, tasks.c.status == PENDING, status=FAILED,
            outcome=Outcome.STOPPED.value, remark=remark, ended_at=at)

    async def retry(self, task_id: int, at: datetime, *, unconfirmed: bool = False
                    ) -> Task | None:
        """Queue a failed task again, to start now; an unconfirmed one only if so said.

        None: it is not failed, or it is unconfirmed.
        """
        allowed = () if unconfirmed else (_may_retry(),)
        again = update(tasks).where(tasks.c.id == task_id, tasks.c.status == FAILED, *allowed)
        return await self._run(again.values(**_queued_again(at)).returning(*tasks.c), release)

    async def reschedule(self, task_ids: Sequence[int], start: StartTime) -> tuple[Task, ...]:
        """Give pending tasks another start; returns those that it changed."""
        def work(connection: Connection) -> tuple[Task, ...]:
            moved: list[Task] = []
            for some in _chunks([i for i in task_ids if 0 < i <= LARGEST_ID]):
                moved += map(task_of, connection.execute(
                    update(tasks).where(tasks.c.id.in_(some), tasks.c.status == PENDING)
                    .values(due_at=start.at, start_text=start.text, zone=start.zone)
                    .returning(*tasks.c)))
            return tuple(moved)

        return await self._database.write(work)

    async def retry_all(self, at: datetime, outcome: Outcome | None = None) -> tuple[int, int]:
        """Queue all failed tasks again but the unconfirmed: how many, and how many those are.

        With `outcome` only those that ended so, of the missed those that nobody has left at
        that; then no others are counted.
        """
        ended = () if outcome is None else _ended(outcome)

        def work(connection: Connection) -> tuple[int, int]:
            retried = connection.execute(update(tasks).where(
                tasks.c.status == FAILED, _may_retry(), *ended)
                .values(**_queued_again(at))).rowcount
            skipped = 0 if ended else connection.execute(
                select(func.count()).select_from(tasks).where(
                    tasks.c.status == FAILED, _UNCONFIRMED)).scalar_one()
            return retried, skipped

        return await self._database.write(work)

    async def leave_missed(self) -> int:
        """Write down that nobody wants the missed tasks posted any more; answers how many."""
        return await self._database.write(lambda connection: connection.execute(
            update(tasks).where(*_ended(Outcome.MISSED)).values(stop_requested=True)).rowcount)

    async def delete(self, task_ids: Sequence[int]) -> tuple[int, ...]:
        """Delete those that do not run; returns their ids.

        The journal of a task that was armed stays: it is the proof that Post was tapped.
        """
        def work(connection: Connection) -> tuple[int, ...]:
            gone = []
            for some in _chunks([i for i in task_ids if 0 < i <= LARGEST_ID]):
                rows = connection.execute(
                    delete(tasks).where(tasks.c.id.in_(some), tasks.c.status != RUNNING)
                    .returning(tasks.c.id, tasks.c.armed_at)).all()
                unarmed = [row.id for row in rows if row.armed_at is None]
                connection.execute(delete(steps).where(steps.c.task_id.in_(unarmed)))
                gone += [row.id for row in rows]
            return tuple(gone)

        return await self._database.write(work)

    async def _run(self, statement: Update,
                   then: Callable[[Connection, Task], None] | None = None, **values: Any
                   ) -> Task | None:
        """Change one task, and what hangs on it, in one transaction."""
        def work(connection: Connection) -> Task | None:
            row = connection.execute(statement, values).first()
            task = task_of(row) if row is not None else None
            if task is not None and then is not None:
                then(connection, task)
            return task

        return await self._database.write(work)

    async def _change(self, *wanted: ColumnElement[bool], **changes: Any) -> Task | None:
        found = await self._change_all(*wanted, **changes)
        return found[0] if found else None

    async def _change_all(self, *wanted: ColumnElement[bool], **changes: Any
                          ) -> tuple[Task, ...]:
        statement = update(tasks).where(*wanted).values(**changes).returning(*tasks.c)

        def work(connection: Connection) -> tuple[Task, ...]:
            return tuple(task_of(row) for row in connection.execute(statement))

        return await self._database.write(work)


def _insert(connection: Connection, rows: list[dict[str, Any]]) -> Sequence[int]:
    if connection.dialect.name != "sqlite":
        return connection.execute(
            insert(tasks).returning(tasks.c.id, sort_by_parameter_order=True), rows).scalars().all()
    # There is one writer, so ids can be given beforehand: to read them back takes four times as
    # long. The counter is SQLite's own, so no id is used twice.
    last = connection.exec_driver_sql(
        "SELECT seq FROM sqlite_sequence WHERE name = 'tasks'").scalar() or 0
    ids = range(last + 1, last + 1 + len(rows))
    connection.execute(insert(tasks), [
        {**row, "id": task_id} for row, task_id in zip(rows, ids, strict=True)])
    return ids


def _remember(connection: Connection, key: RequestKey, ids: Sequence[int], at: datetime) -> None:
    try:
        remember(connection, key, ids, at)
    except IntegrityError:
        raise key_is_taken(key) from None


def _may_retry() -> ColumnElement[bool]:
    return or_(tasks.c.outcome.is_(None), not_(_UNCONFIRMED))


def _ended(outcome: Outcome) -> tuple[ColumnElement[bool], ...]:
    ended = tasks.c.outcome == outcome.value
    return (ended, tasks.c.stop_requested.is_(False)) if outcome is Outcome.MISSED else (ended,)


def _queued_again(at: datetime) -> dict[str, Any]:
    """A person wants it again: to start now, with all of its own retries, and unarmed."""
    return FRESH | {
        "status": PENDING, "due_at": at, "start_text": "", "zone": "", "armed_at": None,
        "retry_count": tasks.c.retry_count + 1, "auto_retries": 0}


def _chunks(ids: list[int], size: int = 500) -> Iterator[list[int]]:
    for start in range(0, len(ids), size):
        yield ids[start:start + size]
