"""How lists of tasks are read: filters, pages by key, counts without counting rows."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, or_, select

from postdeck.core.task import Outcome, Task, TaskFilter, TaskPage, TaskStats, TaskStatus
from postdeck.store.ladders import Ladders
from postdeck.store.rows import task_of
from postdeck.store.schema import task_counts, tasks

LARGEST_ID = 2**63 - 1


def read_page(
    connection: Connection, wanted: TaskFilter, limit: int, offset: int, before_id: int | None,
    ladders: Ladders,
) -> TaskPage:
    """One page, newest first, at any depth at about the same cost."""
    conditions, limit, offset = _conditions(wanted), _whole(limit), _whole(offset)
    if wanted.since is not None or wanted.until is not None:
        conditions.append(_near(connection, wanted))
    total = count_tasks(connection, wanted)
    if before_id is None and offset:
        before_id, offset = ladders.place(connection, wanted, conditions, offset, total)
    # Ids first: an index alone tells them, where whole rows would have to be sorted or skipped.
    ids = select(tasks.c.id).where(*conditions).order_by(tasks.c.id.desc()).limit(limit)
    if before_id is not None:
        ids = ids.where(tasks.c.id < max(0, min(before_id, LARGEST_ID)))
    if offset:
        ids = ids.offset(min(offset, LARGEST_ID))
    query = select(tasks).where(tasks.c.id.in_(ids)).order_by(tasks.c.id.desc())
    rows = connection.execute(query).all()
    return TaskPage(tasks=tuple(task_of(row) for row in rows), total=total)


def _near(connection: Connection, wanted: TaskFilter) -> ColumnElement[bool]:
    """Between which ids the tasks of a span of time lie, told by an index alone.

    Ids and dates rise together but for a few tasks, so a walk along the ids that begins and ends
    there meets little else; sorting a long span by id for each page would cost far more.
    """
    least, most = connection.execute(
        select(func.min(tasks.c.id), func.max(tasks.c.id)).where(*_dates(wanted))).one()
    return tasks.c.id.between(least or 0, most or 0)


def _whole(number: int) -> int:
    """A count or id that every database takes."""
    return max(0, min(number, LARGEST_ID))


def read_tasks(connection: Connection, *wanted: ColumnElement[bool]) -> tuple[Task, ...]:
    """Tasks in order of id."""
    rows = connection.execute(select(tasks).where(*wanted).order_by(tasks.c.id))
    return tuple(task_of(row) for row in rows)


def count_tasks(connection: Connection, wanted: TaskFilter) -> int:
    """How many tasks the filter finds; kept counters answer where they can."""
    if wanted == TaskFilter(status=wanted.status):
        kept = read_stats(connection)
        return kept.total if wanted.status is None else int(getattr(kept, wanted.status.label))
    return connection.execute(
        select(func.count()).select_from(tasks).where(*_conditions(wanted))).scalar_one()


def read_stats(connection: Connection) -> TaskStats:
    """Counts by status, as the triggers keep them."""
    kept = {TaskStatus(row.status).label: row.n for row in connection.execute(select(task_counts))}
    return TaskStats(total=sum(kept.values()), **kept)


def _conditions(wanted: TaskFilter) -> list[ColumnElement[bool]]:
    columns = tasks.c
    found = _dates(wanted)
    if wanted.status is not None:
        found.append(columns.status == int(wanted.status))
    if wanted.outcome is not None:
        found.append(columns.outcome == wanted.outcome.value)
    if wanted.platform is not None:
        found.append(columns.platform == wanted.platform.value)
    if wanted.source is not None:
        found.append(columns.source == wanted.source.value)
    for name in ("serial", "username", "script_name"):
        if (value := getattr(wanted, name)) is not None:
            found.append(columns[name] == value)
    if wanted.undecided:
        found += _undecided()
    if wanted.text:
        found.append(or_(*(columns[name].icontains(wanted.text, autoescape=True)
                           for name in ("caption", "username", "remark"))))
    return found


def _undecided() -> list[ColumnElement[bool]]:
    """The first condition says less than the second, but an index answers it."""
    outcome, unsure = tasks.c.outcome, Outcome.UNCONFIRMED.value
    return [outcome.in_((unsure, Outcome.MISSED.value)),
            or_(outcome == unsure, tasks.c.stop_requested.is_(False))]


def _dates(wanted: TaskFilter) -> list[ColumnElement[bool]]:
    found = []
    if wanted.since is not None:
        found.append(tasks.c.due_at >= wanted.since)
    if wanted.until is not None:
        found.append(tasks.c.due_at < wanted.until)
    return found
