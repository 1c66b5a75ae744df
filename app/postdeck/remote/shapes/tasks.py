"""Tasks, steps and counts as other decks tell them, ours and foreign ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum
from typing import TypeVar

from pydantic import ValidationError

from postdeck.core.account import handle
from postdeck.core.failure import Failure
from postdeck.core.task import (
    Material,
    Outcome,
    Platform,
    Source,
    Step,
    StepName,
    Task,
    TaskStats,
    TaskStatus,
)
from postdeck.remote.shapes.config import config_of
from postdeck.remote.shapes.fields import (
    Row,
    clean,
    count,
    flag,
    moment,
    number,
    rows,
    table,
    text,
)

E = TypeVar("E", bound=Enum)

_WORDS = {
    **dict.fromkeys(("pending", "queued", "waiting", "scheduled", "created"), TaskStatus.PENDING),
    **dict.fromkeys(("running", "in_progress", "processing", "started"), TaskStatus.RUNNING),
    **dict.fromkeys(("completed", "complete", "success", "succeeded", "done", "finished"),
                    TaskStatus.COMPLETED),
    **dict.fromkeys(("failed", "failure", "error", "stopped", "cancelled", "canceled", "missed"),
                    TaskStatus.FAILED),
}


@dataclass(frozen=True)
class Place:
    """What a deck's rows leave out: its zone, and the moment that stands for an unknown one."""

    zone: tzinfo
    unknown_at: datetime


def task_of(value: object, place: Place) -> Task | None:
    """A task, or None when it has no number, no status or the wrong types."""
    if not isinstance(value, dict):
        return None
    task_id, status = number(value, "id", "task_id"), _status(value)
    serial = value.get("serial", value.get("device", ""))
    if task_id is None or task_id < 1 or status is None or not isinstance(serial, str | int):
        return None
    try:
        return Task.model_validate({
            "id": task_id, "status": status, "serial": clean(serial, 200),
            **_words(value), **_config(value), **_times(value, status, place),
            **_ending(value, status), **_counts(value, status)})
    except ValidationError:
        return None


def _status(row: Row) -> TaskStatus | None:
    found = number(row, "status")
    if found is None:
        found = _WORDS.get(text(row, "status", "status_text", cap=30).strip().lower())
    return TaskStatus(found) if found in tuple(TaskStatus) else None


def _words(row: Row) -> dict[str, object]:
    return {
        "request_id": text(row, "request_id", cap=100),
        "script_name": text(row, "script_name", "script", cap=100) or "post",
        "platform": member(Platform, row, "platform") or Platform.TIKTOK,
        "source": member(Source, row, "source") or Source.API,
        "start_text": text(row, "start_text", cap=100),
        "zone": text(row, "zone", cap=100),
        "remark": text(row, "remark", "message"),
    }


def _config(row: Row) -> dict[str, object]:
    values = table(row, "script_config", "script_args", "config")
    username = text(row, "username", "account", cap=100) or text(values, "username", cap=100)
    config = config_of({name: each for name, each in values.items() if name != "username"})
    materials = (_material(each) for each in rows(row.get("materials")))
    return {
        "username": handle(username), "config": config,
        "caption": text(row, "caption", cap=10_000) or config.captions,
        "materials": tuple(each for each in materials if each is not None),
    }


def _material(value: object) -> Material | None:
    try:
        return Material.model_validate(value) if isinstance(value, dict) else None
    except ValidationError:
        return None


def _times(row: Row, status: TaskStatus, place: Place) -> dict[str, object]:
    zone = place.zone
    start = moment(row, "start_time", zone=zone)
    created = moment(row, "created_at", "create_time", zone=zone)
    due = moment(row, "scheduled_at", "due_at", zone=zone) or start or created
    began = status is not TaskStatus.PENDING
    ended = status in (TaskStatus.COMPLETED, TaskStatus.FAILED)
    return {
        "created_at": created or due or place.unknown_at,
        "due_at": due or place.unknown_at,
        "started_at": moment(row, "started_at", zone=zone) or (start if began else None),
        "ended_at": moment(row, "ended_at", "end_time", zone=zone) if ended else None,
        "armed_at": moment(row, "armed_at", zone=zone),
        "look_at": moment(row, "look_at", zone=zone) if ended else None,
    }


def _ending(row: Row, status: TaskStatus) -> dict[str, object]:
    outcome = member(Outcome, row, "outcome")
    if outcome is None and status is TaskStatus.FAILED:
        word = text(row, "status_text", "remark", cap=50).strip().lower()
        known = {"unconfirmed": Outcome.UNCONFIRMED, "missed": Outcome.MISSED,
                 "stopped": Outcome.STOPPED, "cancel": Outcome.STOPPED}
        outcome = next((each for start, each in known.items() if word.startswith(start)),
                       Outcome.FAILED)
    return {"outcome": outcome, "failure": member(Failure, row, "failure")}


def _counts(row: Row, status: TaskStatus) -> dict[str, object]:
    done = 100 if status is TaskStatus.COMPLETED else 0
    return {
        "progress": min(100, count(row, "progress") or done),
        "attempt": count(row, "attempt"),
        "retry_count": count(row, "retry_count"),
        "auto_retries": count(row, "auto_retries"),
        "looks": count(row, "looks"),
        "step": member(StepName, row, "step"),
        "stop_requested": flag(row, "stop_requested") or False,
    }


def step_of(value: object, place: Place) -> Step | None:
    """A journaled step, or None. Its files get names that RemoteTasks.evidence understands."""
    if not isinstance(value, dict):
        return None
    step = number(value, "number")
    try:
        return Step.model_validate({
            "task_id": number(value, "task_id"), "number": step,
            "attempt": count(value, "attempt"), "name": text(value, "name", "step", cap=30),
            "started_at": moment(value, "started_at", zone=place.zone),
            "ended_at": moment(value, "ended_at", zone=place.zone),
            "ok": flag(value, "ok"), "note": text(value, "note"),
            "looked_for": text(value, "looked_for"),
            "screenshot": f"{step}-screenshot.png" if text(value, "screenshot") else "",
            "tree": f"{step}-tree.xml" if text(value, "tree") else ""})
    except ValidationError:
        return None


def stats_of(data: object) -> TaskStats:
    """Counts by status; what is missing is 0, a missing total is their sum."""
    row = data if isinstance(data, dict) else {}
    counts = {name: count(row, name) for name in ("pending", "running", "completed", "failed")}
    return TaskStats(total=count(row, "total") or sum(counts.values()), **counts)


def member(kind: type[E], row: Row, name: str) -> E | None:
    """The member of a closed list that a field names, if it does."""
    word = text(row, name, cap=50).strip().lower()
    try:
        return kind(word) if word else None
    except ValueError:
        return None
