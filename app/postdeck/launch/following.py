"""Waits, by events, until tasks have ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from postdeck.core.deck import Deck
from postdeck.core.errors import NotFoundError
from postdeck.core.events import Event, TaskChanged, TasksRemoved
from postdeck.core.task import Task


class _Watched:
    """The tasks as the news left them."""

    def __init__(self, tasks: Sequence[Task], on_change: Callable[[Task], None]) -> None:
        self.latest = {task.id: task for task in tasks}
        self.over = asyncio.Event()
        self._on_change = on_change

    def take(self, task: Task) -> None:
        self.latest[task.id] = task
        self._on_change(task)
        self._look()

    def drop(self, task_id: int) -> None:
        self.latest.pop(task_id, None)
        self._look()

    def hear(self, event: Event) -> None:
        if isinstance(event, TaskChanged) and event.task.id in self.latest:
            self.take(event.task)
        elif isinstance(event, TasksRemoved):
            for task_id in event.task_ids:
                self.drop(task_id)

    def _look(self) -> None:
        if all(task.ended for task in self.latest.values()):
            self.over.set()


async def follow(
    deck: Deck, tasks: Sequence[Task], on_change: Callable[[Task], None]
) -> tuple[Task, ...]:
    """Wait until all have ended or were deleted; tells every change; the tasks as they ended."""
    watched = _Watched(tasks, on_change)
    unsubscribe = deck.subscribe(watched.hear)
    try:
        for task_id in tuple(watched.latest):  # what happened between the queueing and now
            try:
                watched.take(await deck.tasks.get(task_id))
            except NotFoundError:
                watched.drop(task_id)
        await watched.over.wait()
    finally:
        unsubscribe()
    return tuple(watched.latest.values())
