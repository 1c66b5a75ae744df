"""How a page deep in a long list is found without counting its way there from the top."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from postdeck.core.task import TaskFilter
from postdeck.store.schema import tasks

STEP = 1000
DEEP = 2 * STEP
"""Skipping fewer rows than this costs less than looking anything up."""

FILTERS = 32
PATIENCE_SECONDS = 10.0


@dataclass(frozen=True)
class _Ladder:
    """Every STEP-th id of a filter's tasks, oldest first, as counted at `made_at`.

    Counted from the oldest, new tasks change nothing below; that nothing was deleted shows in the
    number of tasks.
    """

    rungs: tuple[int, ...]
    made_at: float

    @property
    def top(self) -> int:
        return self.rungs[-1] if self.rungs else 0


class Ladders:
    """The ladders of the filters that were paged deeply; for any thread."""

    def __init__(self) -> None:
        self._known: OrderedDict[TaskFilter, _Ladder] = OrderedDict()
        self._lock = threading.Lock()

    def place(self, connection: Connection, wanted: TaskFilter,
              conditions: Sequence[ColumnElement[bool]], offset: int, total: int,
              ) -> tuple[int | None, int]:
        """Where the page after `offset` tasks begins: below which id, and how many to skip there.

        The same tasks as by skipping `offset` from the top, read in the same transaction.
        """
        if offset < DEEP or offset >= total or wanted.text:
            return None, offset
        ladder = self._valid(connection, wanted, conditions, total)
        rank = total - offset  # the page's first task, counted from the oldest
        index = -(-rank // STEP) - 1
        if ladder is None or index >= len(ladder.rungs):
            return None, offset
        return ladder.rungs[index] + 1, (index + 1) * STEP - rank

    def _valid(self, connection: Connection, wanted: TaskFilter,
               conditions: Sequence[ColumnElement[bool]], total: int) -> _Ladder | None:
        with self._lock:
            known = self._known.get(wanted)
        now = time.monotonic()
        if known is not None:
            above = connection.execute(
                select(func.count()).select_from(tasks)
                .where(*conditions, tasks.c.id > known.top)).scalar_one()
            if len(known.rungs) * STEP + above == total:
                return known if above < DEEP else self._keep(wanted, _Ladder(
                    known.rungs + _climb(connection, conditions, known.top), known.made_at))
            if now - known.made_at < PATIENCE_SECONDS:
                return None  # tasks are being deleted; a new ladder would not last
        return self._keep(wanted, _Ladder(_climb(connection, conditions, 0), now))

    def _keep(self, wanted: TaskFilter, ladder: _Ladder) -> _Ladder:
        with self._lock:
            self._known[wanted] = ladder
            self._known.move_to_end(wanted)
            while len(self._known) > FILTERS:
                self._known.popitem(last=False)
        return ladder


def _climb(connection: Connection, conditions: Sequence[ColumnElement[bool]], above: int
           ) -> tuple[int, ...]:
    counted = (select(tasks.c.id, func.row_number().over(order_by=tasks.c.id).label("rank"))
               .where(*conditions, tasks.c.id > above).subquery())
    return tuple(connection.execute(
        select(counted.c.id).where(counted.c.rank % STEP == 0).order_by(counted.c.id)).scalars())
