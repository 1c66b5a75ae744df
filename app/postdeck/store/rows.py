"""How a task or step lies in a row, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Row

from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig
from postdeck.core.task import (
    Material,
    NewTask,
    Outcome,
    Platform,
    Source,
    Step,
    StepName,
    Task,
    TaskStatus,
)
from postdeck.store.schema import tasks as tasks_table

_MATERIALS = TypeAdapter(tuple[Material, ...])
_TASK_COLUMNS = tuple(tasks_table.c.keys())
_KINDS: dict[str, dict[object, Enum | None]] = {
    "platform": {each.value: each for each in Platform},
    "source": {each.value: each for each in Source},
    "status": {each.value: each for each in TaskStatus},
    "outcome": {None: None, **{each.value: each for each in Outcome}},
    "failure": {None: None, **{each.value: each for each in Failure}},
    "step": {None: None, **{each.value: each for each in StepName}},
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NO_TASK = Task(id=0, request_id="", serial="", created_at=_EPOCH, due_at=_EPOCH)


def task_values(tasks: Sequence[NewTask]) -> list[dict[str, Any]]:
    """The rows of new tasks. Tasks of one request share their config, so it is written once."""
    configs: dict[int, str] = {}
    materials: dict[int, str] = {}
    rows = []
    for task in tasks:
        row = vars(task).copy()
        config, files = id(task.config), id(task.materials)
        if config not in configs:
            configs[config] = task.config.model_dump_json()
        if files not in materials:
            materials[files] = materials_text(task.materials)
        row["config"], row["materials"] = configs[config], materials[files]
        row["platform"], row["source"] = task.platform.value, task.source.value
        rows.append(row)
    return rows


def stored(task: NewTask, task_id: int) -> Task:
    """The task that a new task has become."""
    return _NO_TASK.model_copy(update={**vars(task), "id": task_id})


def task_of(row: Row[Any]) -> Task:
    """The task in a row of `tasks`."""
    values = dict(zip(_TASK_COLUMNS, row, strict=True))
    values["config"] = _config(values["config"])
    values["materials"] = materials_of(values["materials"])
    for name, kinds in _KINDS.items():
        values[name] = kinds[values[name]]
    # What comes out of the database went in validated, so it is not checked again; of the ways
    # to make a model without checks, a copy with changes takes half as long as the others.
    return _NO_TASK.model_copy(update=values)


def step_of(row: Row[Any]) -> Step:
    """The step in a row of `steps`."""
    values = dict(row._mapping)
    values["name"] = StepName(values["name"])
    return Step.model_construct(**values)


@lru_cache(maxsize=64)  # a page's: a request's tasks share theirs, and go by soon
def _config(text: str) -> PostConfig:
    try:
        return PostConfig.model_validate_json(text)
    except ValidationError:  # rules that grew stricter must not make an old task unreadable
        return PostConfig.model_construct(**json.loads(text))


def materials_text(materials: Sequence[Material]) -> str:
    """What lies in a task's column `materials`."""
    return _MATERIALS.dump_json(tuple(materials)).decode()


@lru_cache(maxsize=64)  # a page's: a request's tasks share theirs, and go by soon
def materials_of(text: str) -> tuple[Material, ...]:
    """The files in a task's column `materials`."""
    return _MATERIALS.validate_json(text)
