"""How a task or step lies in a row, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
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

_MATERIALS = TypeAdapter(tuple[Material, ...])


def task_values(tasks: Sequence[NewTask]) -> list[dict[str, Any]]:
    """The rows of new tasks. Tasks of one request share their config, so it is written once."""
    configs: dict[int, str] = {}
    materials: dict[int, str] = {}
    rows = []
    for task in tasks:
        row = dict(task)
        config, files = id(task.config), id(task.materials)
        if config not in configs:
            configs[config] = task.config.model_dump_json()
        if files not in materials:
            materials[files] = _MATERIALS.dump_json(task.materials).decode()
        row["config"], row["materials"] = configs[config], materials[files]
        row["platform"], row["source"] = task.platform.value, task.source.value
        rows.append(row)
    return rows


def stored(task: NewTask, task_id: int) -> Task:
    """The task that a new task has become."""
    return Task.model_validate({**dict(task), "id": task_id})


def task_of(row: Row[Any]) -> Task:
    """The task in a row of `tasks`."""
    values = dict(row._mapping)
    values["config"] = _config(values["config"])
    values["materials"] = _materials(values["materials"])
    values["platform"] = Platform(values["platform"])
    values["source"] = Source(values["source"])
    values["status"] = TaskStatus(values["status"])
    for name, kind in (("outcome", Outcome), ("failure", Failure), ("step", StepName)):
        if values[name] is not None:
            values[name] = kind(values[name])
    # What comes out of the database went in validated; checking again costs a page its speed.
    return Task.model_construct(**values)


def step_of(row: Row[Any]) -> Step:
    """The step in a row of `steps`."""
    values = dict(row._mapping)
    values["name"] = StepName(values["name"])
    return Step.model_construct(**values)


@lru_cache(maxsize=512)
def _config(text: str) -> PostConfig:
    try:
        return PostConfig.model_validate_json(text)
    except ValidationError:  # rules that grew stricter must not make an old task unreadable
        return PostConfig.model_construct(**json.loads(text))


@lru_cache(maxsize=512)
def _materials(text: str) -> tuple[Material, ...]:
    return _MATERIALS.validate_json(text)
