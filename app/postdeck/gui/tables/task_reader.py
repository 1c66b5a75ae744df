"""How rows of the task list are asked of a deck: stretches by place, places by id."""

from __future__ import annotations

from collections.abc import Sequence

from postdeck.core.deck import Deck
from postdeck.core.task import Task, TaskFilter, TaskPage
from postdeck.gui.tables.task_rows import Stretch, TaskRows

PROBE = 50
_AT_ONCE = 500


class TaskReader:
    """Reads the list of one filter."""

    def __init__(self, deck: Deck, wanted: TaskFilter) -> None:
        self._deck, self._wanted = deck, wanted

    async def total(self) -> int:
        """How many tasks there are now."""
        return (await self._page(1)).total

    async def stretch(self, first: int, count: int, after: Task | None = None) -> TaskPage:
        """`count` tasks from a row on; `after` is the task of the row before, if known.

        Going on from a task costs the same everywhere and can't be off by what came or went above.
        """
        if after is not None:
            return await self._page(count, before_id=after.id)
        return await self._page(count, offset=first)

    async def again(self, first: Task, count: int) -> tuple[Task, ...]:
        """A stretch that was read before, as it is now."""
        return (await self._page(count, before_id=first.id + 1)).tasks

    async def place(self, task_id: int, guess: int, total: int) -> int:
        """The row of a task, or where it would stand; quick when the guess is near."""
        low, high, step = 0, total, PROBE
        at = guess
        while low < high:
            at = max(low, min(at, high - 1))
            found = (await self._page(PROBE, offset=max(low, at - PROBE // 2))).tasks
            start = max(low, at - PROBE // 2)
            if not found or found[0].id < task_id:
                high = start
                at = max(low + (high - low) // 2, high - step)
            elif found[-1].id > task_id:
                low = start + len(found)
                at = min(low + (high - low) // 2, low + step)
            else:
                return start + next(number for number, task in enumerate(found)
                                    if task.id <= task_id)
            step *= 4
        return low

    async def _page(self, limit: int, offset: int = 0, before_id: int | None = None) -> TaskPage:
        return await self._deck.tasks.page(self._wanted, limit=limit, offset=offset,
                                           before_id=before_id)


async def gathered(reader: TaskReader, rows: TaskRows, stretches: Sequence[Stretch]
                   ) -> list[Task]:
    """All tasks of some rows, read where they are not known."""
    found: dict[int, Task] = {}
    for first, end in stretches:
        at = first
        while (missing := rows.unknown(at, end)) is not None:
            page = await reader.stretch(missing[0], min(_AT_ONCE, missing[1] - missing[0]),
                                        rows.get(missing[0] - 1))
            found.update((task.id, task) for task in page.tasks)
            at = missing[0] + max(1, len(page.tasks))
        found.update((task.id, task) for task in rows.known(first, end))
    return list(found.values())
