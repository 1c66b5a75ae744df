"""The table's window onto the deck's tasks: all rows are there, what is looked at is read."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from postdeck.core.deck import Deck
from postdeck.core.errors import PostDeckError
from postdeck.core.task import Task, TaskFilter
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.tables.columns import CELL_ROLE, ITEM_ROLE, Cell, Column
from postdeck.gui.tables.rows_model import ColumnsModel, Index
from postdeck.gui.tables.task_catch_up import CatchUp, renewed
from postdeck.gui.tables.task_match import matches, runs
from postdeck.gui.tables.task_reader import TaskReader, gathered
from postdeck.gui.tables.task_rows import Stretch, TaskRows

PAGE = 100
_NOWHERE = QModelIndex()
KEEP = 2_000
"""So many tasks are held at most, besides pinned ones."""
_NEAR = 500
_MARGIN = 30
_CHECK_MS = 250
_CELLS_KEPT = 400


class TaskModel(ColumnsModel[Task]):
    """The tasks of a filter, newest first; rows that nobody has looked at are empty.

    `counted` carries how many there are in all, `loaded` comes after each read. `pins` says which
    rows must stay known although nobody looks at them.
    """

    counted = Signal(int)
    loaded = Signal()

    def __init__(
        self, columns: Sequence[Column[Task]], deck: Deck, live: Live, jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._deck, self._jobs = deck, jobs
        self.pins: Callable[[], list[Stretch]] = list
        self._wanted = TaskFilter()
        self._rows = TaskRows()
        self._reader = TaskReader(deck, self._wanted)
        self._round = 0
        self._reading = False
        self._sight: Stretch = (0, PAGE)
        self._moving = CatchUp(0)
        self._asked: Stretch | None = None
        self._asking: asyncio.Future[None] | None = None
        self._news: dict[int, Task | None] = {}
        self._cells: dict[int, tuple[Task, tuple[Cell, ...]]] = {}
        self._check = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._check.timeout.connect(self._on_check_timeout)
        live.task_changed.connect(self._on_task_changed)
        live.tasks_removed.connect(self._on_tasks_removed)
        live.tasks_reset.connect(self.reload)

    # What is shown

    @property
    def wanted(self) -> TaskFilter:
        """The filter."""
        return self._wanted

    @property
    def total(self) -> int:
        """How many tasks the filter finds in all."""
        return self._rows.total

    @property
    def held(self) -> int:
        """How many of them are here."""
        return sum(end - first for first, end in self._rows.stretches())

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """All of them, known or not."""
        return 0 if parent.isValid() else self._rows.total

    def task(self, row: int) -> Task | None:
        """The task of a row, None while it is not read."""
        return self._rows.get(row)

    def item(self, row: int) -> Task:
        """The task of a row that is known."""
        task = self._rows.get(row)
        if task is None:
            raise LookupError(f"Row {row} is not read.")
        return task

    def known(self, first: int, end: int) -> Iterable[Task]:
        """The known tasks of rows."""
        return self._rows.known(first, end)

    def row_of(self, task_id: int) -> int:
        """The row of a task, or -1 when it isn't known."""
        return self._rows.find(task_id)

    def cells(self, row: int) -> tuple[Cell, ...] | None:
        """What a row shows in all columns; made once for each task."""
        task = self._rows.get(row)
        if task is None:
            return None
        kept = self._cells.get(task.id)
        if kept is None or kept[0] is not task:
            if len(self._cells) >= _CELLS_KEPT:
                self._cells.clear()
            kept = task, tuple(column.cell(task) for column in self.columns)
            self._cells[task.id] = kept
        return kept[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, or the task behind it."""
        if not index.isValid():
            return None
        if role == ITEM_ROLE:
            return self._rows.get(index.row())
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
                        Qt.ItemDataRole.AccessibleTextRole):
            return None
        cells = self.cells(index.row())
        if cells is None:
            return None
        cell = cells[index.column()]
        if role == CELL_ROLE:
            return cell
        return cell.chip.text if cell.chip else cell.text

    def repaint_rows(self, first: int, last: int) -> None:
        """Say that these rows look different now."""
        self._cells.clear()
        super().repaint_rows(first, last)

    def make_cells_again(self) -> None:
        """What cells show may have changed, though no task has."""
        self._cells.clear()

    # What is asked for

    def show(self, wanted: TaskFilter) -> None:
        """Show the tasks of another filter, from the top."""
        self._wanted = wanted
        self._reader = TaskReader(self._deck, wanted)
        self._sight = (0, PAGE)
        self._ask(lambda: self._reader.stretch(0, PAGE), lambda page: self._start_over(
            page.total, list(page.tasks)))

    def reload(self) -> None:
        """Read again what is known; rows that are still there keep their selection."""
        self._trim()
        known = [(first, list(self._rows.known(first, end)))
                 for first, end in self._rows.stretches()]
        self._ask(lambda: renewed(self._reader, known, self._rows.total), self._take_renewed)

    def want(self, first: int, end: int) -> None:
        """These rows are looked at: read what is missing of them and around them."""
        if self._sight != (first, end):
            self._sight, self._asked = (first, end), None
        if not self._reading:
            self._read_missing()

    async def settled(self) -> None:
        """Wait until what was asked for is here."""
        while self._asking is not None and not self._asking.done():
            await asyncio.wait((self._asking,))

    async def find(self, task_id: int) -> int:
        """The row of a task, read first if it has to be; -1 when the filter does not find it."""
        row = self._rows.find(task_id)
        if row >= 0:
            return row
        guess = self._rows.place(task_id)[0]
        row = await self._reader.place(task_id, guess, self._rows.total)
        first = max(0, row - _MARGIN)
        page = await self._reader.stretch(first, PAGE)
        if page.total != self._rows.total:
            self._check.start()
        self._put(first, list(page.tasks))
        return self._rows.find(task_id)

    async def gather(self, stretches: Sequence[Stretch]) -> list[Task]:
        """All tasks of these rows, read where they are not known."""
        return await gathered(self._reader, self._rows, stretches)

    # Reading

    def _ask(self, work: Callable[[], Awaitable[object]], take: Callable[..., None]) -> None:
        self._round += 1
        round_, self._reading, self._news = self._round, True, {}

        asking = self._asking = asyncio.get_running_loop().create_future()

        async def run() -> object:
            try:
                return await work()
            finally:
                asking.cancel()

        def then(found: object) -> None:
            if round_ == self._round:
                self._reading = False
                take(found)
                self._catch_up()
                self.counted.emit(self.total)
                self.loaded.emit()
                self._read_missing()

        def sorry(error: PostDeckError) -> None:
            if round_ == self._round:
                self._reading = False
            self._jobs.troubled.emit(error.sentence)

        self._jobs.start(run(), then=then, sorry=sorry)

    def _read_missing(self) -> None:
        first, end = self._sight
        missing = self._rows.unknown(first - _MARGIN, end + _MARGIN)
        if missing is None or missing == self._asked:
            return  # what did not come the first time waits for the next count
        self._asked = missing
        after = self._rows.get(missing[0] - 1)
        begin = missing[0]
        if after is None and missing[1] - begin > PAGE:
            begin = max(0, first - _MARGIN)
        elif after is None:  # from below: with what is above, up to the known row
            begin = max(0, missing[1] - PAGE)
        moving = self._moving = CatchUp(begin)
        self._ask(lambda: self._reader.stretch(begin, PAGE, after), lambda page: self._take_page(
            moving.row, page.total, list(page.tasks)))

    def _take_page(self, start: int, total: int, tasks: list[Task]) -> None:
        if not tasks or (total != self._rows.total and not self._news):
            self._check.start()
        if not tasks:  # there is less than was thought; do not ask for it again and again
            self._resize(min(total, start))
            return
        self._put(start, self._fresh(tasks))
        self._trim()

    def _put(self, start: int, tasks: list[Task]) -> None:
        for task in tasks:
            row = self._rows.find(task.id)
            if row >= 0 and not start <= row < start + len(tasks):
                self._check.start()  # known elsewhere: something came or went unheard
                tasks = tasks[:tasks.index(task)]
                break
        self._rows.put(start, tasks)
        self.repaint_rows(start, start + len(tasks) - 1)

    def _fresh(self, tasks: list[Task]) -> list[Task]:
        """The tasks, corrected by events that came while they were read."""
        fresh = [self._news.get(task.id, task) for task in tasks]
        return [task for task in fresh if task is not None and matches(self._wanted, task)]

    def _start_over(self, total: int, tasks: list[Task]) -> None:
        fresh = self._fresh(tasks)
        self.beginResetModel()
        self._cells.clear()
        self._rows = TaskRows(max(0, total - len(tasks) + len(fresh)))
        self._rows.put(0, fresh)
        self.endResetModel()

    def _take_renewed(self, found: tuple[int, list[tuple[list[Task], int, list[Task]]]]) -> None:
        """Make the rows what they are now, stretch by stretch, so that selections stay."""
        total, stretches = found
        self._asked = None
        end = 0  # of what is right already
        for before, place, after in stretches:
            after = self._fresh(after)
            start = self._rows.find(before[0].id)
            if start < 0:
                continue
            self._stretch_gap(end, start - end, place - end)
            keep = {task.id for task in after}
            for task in before:
                if task.id not in keep:
                    self._take(self._rows.find(task.id))
            for offset, task in enumerate(after):
                row = self._rows.find(task.id)
                if row < 0:
                    self._insert(place + offset, [task])
                elif self._rows.get(row) != task:
                    self._rows.replace(row, task)
            end = place + len(after)
        self._stretch_gap(end, self._rows.total - end, total - end)
        self.repaint_rows(0, self._rows.total - 1)

    def _stretch_gap(self, at: int, has: int, wanted: int) -> None:
        """Unknown rows from `at` on become more or fewer."""
        if wanted > has:
            self._insert(at, [], wanted - has)
        elif wanted < has:
            self._take(at, min(has, has - wanted))

    def _resize(self, total: int) -> None:
        has = self._rows.total
        end = max((end for _, end in self._rows.stretches()), default=0)
        self._stretch_gap(end, has - end, max(0, total - end))

    def _trim(self) -> None:
        """Let go of what is far from sight."""
        if self.held > KEEP:
            first, end = self._sight
            self._rows.forget([(max(0, first - _NEAR), end + _NEAR), *self.pins()])
            self._cells.clear()

    # News

    def _catch_up(self) -> None:
        """Put in what came into being while something was read."""
        news, self._news = self._news, {}
        for task in news.values():
            if task is not None and self._rows.find(task.id) < 0:
                self._on_task_changed(task)

    def _on_task_changed(self, task: Task) -> None:
        if self._reading:
            self._news[task.id] = task
        row, certain = self._rows.place(task.id)
        known = self._rows.get(row) if certain else None
        if known is not None and known.id == task.id:
            if matches(self._wanted, task):
                self._rows.replace(row, task)
                super().repaint_rows(row, row)
            else:
                self._take(row)
                self.counted.emit(self.total)
        elif certain and matches(self._wanted, task):
            self._insert(row, [task])
            self.counted.emit(self.total)
        elif not certain and self._wanted != TaskFilter():
            self._check_soon()  # it may have come in or gone out where nothing is known

    def _on_tasks_removed(self, ids: tuple[int, ...]) -> None:
        rows = []
        for task_id in ids:
            if self._reading:
                self._news[task_id] = None
            row, certain = self._rows.place(task_id)
            task = self._rows.get(row) if certain else None
            if task is not None and task.id == task_id:
                rows.append(row)
            elif not certain:
                self._check_soon()
        for first, end in reversed(runs(sorted(rows))):
            self._take(first, end - first)
        if rows:
            self.counted.emit(self.total)

    def _check_soon(self) -> None:
        if not self._check.isActive():
            self._check.start()

    def _on_check_timeout(self) -> None:
        """Count again; where the difference must be is known when only one stretch is unknown."""
        reader = self._reader

        def then(total: int) -> None:
            if reader is not self._reader or total == self._rows.total:
                return
            stretches = list(self._rows.stretches())
            if len(stretches) == 1 and stretches[0][0] == 0 and total >= stretches[0][1]:
                self._resize(total)
                self.counted.emit(self.total)
            else:
                self.reload()

        if self._reading:
            self._check.start()
        else:
            self._jobs.start(reader.total(), then=then, sorry=lambda _: None)

    # Rows as Qt counts them

    def _insert(self, row: int, items: Sequence[Task], count: int = 0) -> None:
        count = count or len(items)
        if count:
            self.beginInsertRows(QModelIndex(), row, row + count - 1)
            self._rows.insert(row, count, items)
            self._follow(row, count)
            self.endInsertRows()

    def _take(self, row: int, number: int = 1) -> None:
        if number:
            self.beginRemoveRows(QModelIndex(), row, row + number - 1)
            self._rows.remove(row, number)
            self._follow(row, -number)
            self.endRemoveRows()

    def _follow(self, row: int, by: int) -> None:
        """What is being read has moved."""
        if self._reading:
            self._moving.moved(row, by)
