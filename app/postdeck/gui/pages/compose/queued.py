"""Posts that were just queued: how Undo takes them back, and which it leaves alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from postdeck.core.deck import Deck
from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.core.task import Outcome, Task, TaskStatus


@dataclass(frozen=True)
class Undone:
    """How many posts were taken back, and how many had begun and stay."""

    taken_back: int
    begun: int


async def take_back(deck: Deck, tasks: Sequence[Task]) -> Undone:
    """Stop and delete those of the tasks that have not begun.

    What has begun stays, also in the list of tasks: it may be out already, and its record is the
    only proof.
    """
    waiting, begun = [], 0
    for task in tasks:
        try:
            now = await deck.tasks.get(task.id)
            if now.status is not TaskStatus.PENDING or now.attempt:
                begun += 1
                continue
            stopped = await deck.tasks.stop(task.id)
        except (NotFoundError, ConflictError):
            continue
        if stopped.outcome is Outcome.STOPPED and not stopped.attempt:
            waiting.append(task.id)
        else:
            begun += 1
    if waiting:
        await deck.tasks.delete(waiting)
    return Undone(len(waiting), begun)
