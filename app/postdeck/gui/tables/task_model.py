"""The window onto the deck's tasks: newest first, read in pages, kept true by events."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Signal

from postdeck.core.deck import Deck
from postdeck.core.task import Task, TaskFilter, TaskPage
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.tables.columns import Column
from postdeck.gui.tables.rows_model import ColumnsModel, Index

PAGE = 200
_RELOAD_AT_MOST = 1000
_Take = Callable[[list[Task]], None]


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
    text = wanted.text.casefold()
    return not text or any(
        text in hay.casefold() for hay in (task.caption, task.username, task.remark))


class TaskModel(ColumnsModel[Task]):
    """Tasks of a filter; holds the newest pages and asks for more when the view wants them.

    `counted` carries how many tasks the filter finds in all, `loaded` comes after each read.
    """

    counted = Signal(int)
    loaded = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Task]],
        deck: Deck,
        live: Live,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._deck = deck
        self._jobs = jobs
        self._wanted = TaskFilter()
        self._total = 0
        self._more = False
        self._round = 0
        self._fetching = False
        self._news: dict[int, Task | None] = {}
        live.task_changed.connect(self._on_task_changed)
        live.tasks_removed.connect(self._on_tasks_removed)
        live.tasks_reset.connect(self.reload)

    @property
    def wanted(self) -> TaskFilter:
        """The filter."""
        return self._wanted

    @property
    def total(self) -> int:
        """How many tasks the filter finds in all."""
        return self._total

    def show(self, wanted: TaskFilter) -> None:
        """Show the tasks of another filter."""
        self._wanted = wanted
        self._read(PAGE, None, self._start_over)

    def reload(self) -> None:
        """Read again what is shown; rows that are still there keep their selection."""
        self._read(min(max(PAGE, len(self._items)), _RELOAD_AT_MOST), None, self._merge)

    def row_of(self, task_id: int) -> int:
        """The row of a task, or -1 when it isn't loaded."""
        row = self._place(task_id)
        return row if row < len(self._items) and self._items[row].id == task_id else -1

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older tasks."""
        return not parent.isValid() and self._more and not self._fetching

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self.canFetchMore(QModelIndex()) and self._items:
            self._read(PAGE, self._items[-1].id, self._append)

    def _place(self, task_id: int) -> int:
        """Where a task stands or would stand; ids fall from row to row."""
        return bisect_left(self._items, -task_id, key=lambda task: -task.id)

    def _read(self, limit: int, before_id: int | None, take: _Take) -> None:
        self._round += 1
        round_, self._fetching, self._news = self._round, True, {}

        def then(page: TaskPage) -> None:
            if round_ == self._round:
                self._fetching = False
                self._more = len(page.tasks) >= limit
                take(self._newest(page))
                self._count(page.total)
                self._catch_up()
                self.loaded.emit()

        def sorry(error: Exception) -> None:
            if round_ == self._round:
                self._fetching = False
            self._jobs.troubled.emit(getattr(error, "sentence", str(error)))

        self._jobs.start(
            self._deck.tasks.page(self._wanted, limit=limit, before_id=before_id),
            then=then, sorry=sorry)

    def _newest(self, page: TaskPage) -> list[Task]:
        """The page's tasks, corrected by events that came while it was read."""
        fresh = [self._news.get(task.id, task) for task in page.tasks]
        return [task for task in fresh if task is not None and matches(self._wanted, task)]

    def _start_over(self, tasks: list[Task]) -> None:
        self._reset(tasks)

    def _append(self, tasks: list[Task]) -> None:
        last = self._items[-1].id if self._items else None
        older = [task for task in tasks if last is None or task.id < last]
        self._insert(len(self._items), older)

    def _merge(self, tasks: list[Task]) -> None:
        ids = {task.id for task in tasks}
        for row in range(len(self._items) - 1, -1, -1):
            if self._items[row].id not in ids:
                self._take(row)
        for task in tasks:
            self._put(task)

    def _catch_up(self) -> None:
        """Put in what came into being while the page was read."""
        for task in self._news.values():
            if task is not None and self.row_of(task.id) < 0:
                self._on_task_changed(task)
        self._news = {}

    def _put(self, task: Task) -> None:
        row = self._place(task.id)
        if row < len(self._items) and self._items[row].id == task.id:
            if self._items[row] != task:
                self._replace(row, task)
        else:
            self._insert(row, [task])

    def _on_task_changed(self, task: Task) -> None:
        if self._fetching:
            self._news[task.id] = task
        row = self.row_of(task.id)
        if not matches(self._wanted, task):
            if row >= 0:
                self._take(row)
                self._count(self._total - 1)
            return
        if row >= 0:
            self._replace(row, task)
        elif not self._items or not self._more or task.id > self._items[-1].id:
            self._put(task)
            self._count(self._total + 1)

    def _on_tasks_removed(self, ids: tuple[int, ...]) -> None:
        gone = 0
        for task_id in ids:
            if self._fetching:
                self._news[task_id] = None
            row = self.row_of(task_id)
            if row >= 0:
                self._take(row)
                gone += 1
        self._count(self._total - gone)

    def _count(self, total: int) -> None:
        self._total = max(total, len(self._items))
        self.counted.emit(self._total)
