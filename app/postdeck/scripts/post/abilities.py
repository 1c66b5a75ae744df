"""Refuses a post that can't be done as asked before the phone is touched."""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Task
from postdeck.scripts.abilities import inabilities


def require_ability(task: Task) -> None:
    """Return if the task can be done as asked; PhoneError(NOT_SUPPORTED) names what can't."""
    said = [each.text for each in inabilities(task.platform, task.config)]
    wanted = "video" if task.config.content_type == 0 else "image"
    said += [f"{material.name} is no {wanted}." for material in task.materials
             if material.kind != wanted]
    if said:
        raise PhoneError(" ".join(said), Failure.NOT_SUPPORTED)
