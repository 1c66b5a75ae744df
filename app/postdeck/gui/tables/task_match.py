"""Which tasks belong into a filtered list, and which of its rows stand together."""

from __future__ import annotations

from collections.abc import Sequence

from postdeck.core.task import Task, TaskFilter
from postdeck.gui.tables.task_rows import Stretch


def matches(wanted: TaskFilter, task: Task) -> bool:
    """Whether a task that an event brought belongs into a filtered list."""
    pairs = (
        (wanted.status, task.status), (wanted.outcome, task.outcome),
        (wanted.serial, task.serial), (wanted.username, task.username),
        (wanted.platform, task.platform), (wanted.script_name, task.script_name),
        (wanted.source, task.source),
    )
    if any(want is not None and want != has for want, has in pairs):
        return False
    if wanted.since is not None and task.due_at < wanted.since:
        return False
    if wanted.undecided and not task.undecided:
        return False
    if wanted.until is not None and task.due_at >= wanted.until:
        return False
    text = wanted.text.casefold()
    return not text or any(
        text in hay.casefold() for hay in (task.caption, task.username, task.remark))


def runs(rows: Sequence[int]) -> list[Stretch]:
    """Neighbouring rows together."""
    found: list[Stretch] = []
    for row in rows:
        if found and found[-1][1] == row:
            found[-1] = found[-1][0], row + 1
        else:
            found.append((row, row + 1))
    return found
