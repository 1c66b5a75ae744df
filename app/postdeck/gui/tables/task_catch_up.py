"""How what is known of the task list is kept true over changes that were not told one by one."""

from __future__ import annotations

from postdeck.core.task import Task
from postdeck.gui.tables.task_reader import TaskReader

_MOST_STRETCHES = 6
_MANY = 1000
_ROOM = 100


class CatchUp:
    """A row that is being read while rows above it come and go."""

    def __init__(self, row: int) -> None:
        self.row = row

    def moved(self, row: int, by: int) -> None:
        """`by` rows came (or went) at `row`."""
        if row <= self.row:
            self.row = max(row, self.row + by)


async def renewed(reader: TaskReader, known: list[tuple[int, list[Task]]], total: int
                  ) -> tuple[int, list[tuple[list[Task], int, list[Task]]]]:
    """The number of tasks now; for each known stretch: what it was, where it is, what it is."""
    now = await reader.total()
    found = []
    for row, tasks in known[:_MOST_STRETCHES]:
        # most often tasks have come at the top: the first guess is that this moved by so many
        guess = row + now - total if row else 0
        place = await reader.place(tasks[0].id, guess, now)
        if row == 0 and place <= _MANY:
            after = (await reader.stretch(0, place + len(tasks) + _ROOM)).tasks
            place = 0
        else:
            after = await reader.again(tasks[0], len(tasks) + _ROOM)
        found.append((tasks, place, [task for task in after if task.id >= tasks[-1].id]))
    return now, found
