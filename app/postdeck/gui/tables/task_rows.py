"""What is known of a very long list of tasks: some stretches of it, each at its place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from postdeck.core.task import Task

Stretch = tuple[int, int]
"""The first row and the one behind the last."""


@dataclass
class _Span:
    start: int
    tasks: list[Task]

    @property
    def end(self) -> int:
        return self.start + len(self.tasks)


class TaskRows:
    """`total` rows in which ids fall from row to row; the tasks of most rows are not here.

    Rows that are not known stand between the known stretches; their ids lie between those of
    their neighbours. `newest` is the largest id that was ever at the top.
    """

    def __init__(self, total: int = 0) -> None:
        self.total = total
        self.newest = 0
        self._spans: list[_Span] = []

    def get(self, row: int) -> Task | None:
        """The task of a row, None when it is not known."""
        number = bisect_right(self._spans, row, key=lambda span: span.start) - 1
        if number < 0 or row >= self._spans[number].end:
            return None
        return self._spans[number].tasks[row - self._spans[number].start]

    def find(self, task_id: int) -> int:
        """The row of a task, -1 when it is not known."""
        row, known = self.place(task_id)
        task = self.get(row) if known else None
        return row if task is not None and task.id == task_id else -1

    def place(self, task_id: int) -> tuple[int, bool]:
        """Where a task stands or would stand, and whether that is certain.

        If not, it is somewhere in the unknown stretch that ends before the row.
        """
        if task_id > self.newest:
            return 0, True
        before = 0
        for span in self._spans:
            if task_id > span.tasks[0].id:
                return span.start, span.start == before
            if task_id >= span.tasks[-1].id:
                inside = bisect_left(span.tasks, -task_id, key=lambda task: -task.id)
                return span.start + inside, True
            before = span.end
        return self.total, before == self.total

    def stretches(self) -> Iterator[Stretch]:
        """The known stretches, from the top."""
        for span in self._spans:
            yield span.start, span.end

    def known(self, first: int, end: int) -> Iterator[Task]:
        """The known tasks from a row on, up to before another."""
        for span in self._spans:
            if span.start < end and first < span.end:
                yield from span.tasks[max(0, first - span.start):end - span.start]

    def unknown(self, first: int, end: int) -> Stretch | None:
        """The first unknown stretch within these rows."""
        at = max(0, first)
        end = min(end, self.total)
        for span in self._spans:
            if at < span.start:
                break
            at = max(at, span.end) if span.end > at else at
        if at >= end:
            return None
        behind = min((span.start for span in self._spans if span.start > at), default=end)
        return at, min(end, behind)

    def put(self, start: int, tasks: Sequence[Task]) -> None:
        """These are the tasks from row `start` on, whatever was thought before."""
        tasks = tasks[:max(0, self.total - start)]
        if not tasks:
            return
        end = start + len(tasks)
        kept = []
        for span in self._spans:
            for first, last in ((span.start, min(span.end, start)), (max(span.start, end),
                                                                     span.end)):
                if first < last:
                    kept.append(_Span(first, span.tasks[first - span.start:last - span.start]))
        self._spans = _joined(sorted([*kept, _Span(start, list(tasks))], key=lambda s: s.start))
        if start == 0:
            self.newest = max(self.newest, tasks[0].id)

    def replace(self, row: int, task: Task) -> None:
        """A known task is another now."""
        for span in self._spans:
            if span.start <= row < span.end:
                span.tasks[row - span.start] = task

    def insert(self, row: int, count: int, tasks: Sequence[Task] = ()) -> None:
        """`count` rows come in before a row; their tasks are known or not."""
        split = []
        for span in self._spans:
            if span.start < row < span.end:
                split += [_Span(span.start, span.tasks[:row - span.start]),
                          _Span(row + count, span.tasks[row - span.start:])]
            else:
                if span.start >= row:
                    span.start += count
                split.append(span)
        self._spans = split
        self.total += count
        self.put(row, tasks)

    def remove(self, row: int, count: int = 1) -> None:
        """Rows go."""
        end = row + count
        for span in self._spans:
            first, last = max(span.start, row), min(span.end, end)
            if first < last:
                del span.tasks[first - span.start:last - span.start]
            if span.start > row:
                span.start = max(row, span.start - count)
        self.total -= count
        self._spans = _joined([span for span in self._spans if span.tasks])

    def forget(self, keep: Sequence[Stretch]) -> None:
        """Know only what is in these stretches."""
        kept = []
        for span in self._spans:
            for first, end in keep:
                low, high = max(span.start, first), min(span.end, end)
                if low < high:
                    kept.append(_Span(low, span.tasks[low - span.start:high - span.start]))
        self._spans = []
        for span in sorted(kept, key=lambda s: s.start):
            self.put(span.start, span.tasks)


def _joined(spans: list[_Span]) -> list[_Span]:
    """The same without borders between neighbours."""
    found: list[_Span] = []
    for span in spans:
        if found and found[-1].end == span.start:
            found[-1].tasks += span.tasks
        else:
            found.append(span)
    return found
