"""The statements that lanes run all the time, built once: building one costs more than running it.

Parameters begin with `p_`, since SQLAlchemy keeps the columns' own names for itself.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Text,
    Update,
    bindparam,
    false,
    func,
    not_,
    or_,
    select,
    update,
)

from postdeck.core.task import Outcome
from postdeck.store.schema import PENDING, RUNNING, Moment, tasks

FRESH: dict[str, Any] = {
    "outcome": None, "failure": None, "step": None, "progress": 0, "remark": "",
    "started_at": None, "ended_at": None, "stop_requested": False,
    "look_at": None, "looks": 0,
}
"""What a task looks like before an attempt."""

_at = bindparam("p_at", type_=Moment)
_serial = bindparam("p_serial", type_=Text)
_remark = bindparam("p_remark", type_=Text)


def _unless_none(name: str) -> ColumnElement[Any]:
    column = tasks.c[name]
    return func.coalesce(bindparam(f"p_{name}", type_=column.type), column)


def _next_due_id() -> ColumnElement[int]:
    other = tasks.alias("other")
    return (select(other.c.id)
            .where(other.c.serial == _serial, other.c.status == PENDING, other.c.due_at <= _at)
            .order_by(other.c.due_at, other.c.id).limit(1).scalar_subquery())


def _claim() -> Update:
    other = tasks.alias("taken")
    taken = select(other.c.id).where(other.c.serial == _serial, other.c.status == RUNNING).exists()
    # The outer condition on status matters on PostgreSQL, where a subquery alone lets two claims
    # take one task.
    return (update(tasks)
            .where(tasks.c.id == _next_due_id(), tasks.c.status == PENDING, not_(taken))
            .values(FRESH | {"status": RUNNING, "attempt": tasks.c.attempt + 1,
                             "started_at": _at})
            .returning(*tasks.c))


def _of_attempt(*more: ColumnElement[bool], **values: Any) -> Update:
    """Changes the running task only for whoever holds its present attempt."""
    return (update(tasks)
            .where(tasks.c.id == bindparam("p_id"), tasks.c.status == RUNNING,
                   tasks.c.attempt == bindparam("p_attempt"), *more)
            .values(**values).returning(*tasks.c))


def _due(*more: ColumnElement[bool]) -> Select[Any]:
    return select(func.min(tasks.c.due_at)).where(
        tasks.c.serial == _serial, tasks.c.status == PENDING, *more)


CLAIM = _claim()
NOTE = _of_attempt(step=_unless_none("step"), progress=_unless_none("progress"),
                   remark=_unless_none("remark"), username=_unless_none("username"))
NOTE_CHOICE = _of_attempt(
    tasks.c.armed_at.is_(None), **{name: bindparam(f"p_{name}", type_=Text)
                                   for name in ("materials", "caption", "sound")})
ARM = _of_attempt(tasks.c.armed_at.is_(None), tasks.c.stop_requested == false(), armed_at=_at)
_outcome = bindparam("p_outcome", type_=Text)
FINISH = _of_attempt(
    or_(_outcome != Outcome.STOPPED.value, tasks.c.armed_at.is_(None)),  # armed: nobody knows
    status=bindparam("p_status", type_=tasks.c.status.type), ended_at=_at, remark=_remark,
    outcome=_outcome, failure=bindparam("p_failure", type_=Text),
    progress=_unless_none("progress"), look_at=bindparam("p_look_at", type_=Moment))
_counted = bindparam("p_counted", type_=Integer)
PUT_BACK = _of_attempt(tasks.c.armed_at.is_(None), **FRESH | {
    "status": PENDING, "remark": _remark, "due_at": _unless_none("due_at"),
    "retry_count": tasks.c.retry_count + _counted,
    "auto_retries": tasks.c.auto_retries + _counted})
REMARK_NEXT = (
    update(tasks)
    .where(tasks.c.id == _next_due_id(), tasks.c.status == PENDING, tasks.c.remark != _remark)
    .values(remark=_remark).returning(*tasks.c))
NEXT_DUE = _due()
NEXT_SCHEDULED = _due(tasks.c.start_text != "")
GET = select(tasks).where(tasks.c.id == bindparam("p_id"))
