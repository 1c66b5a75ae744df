"""The page of tasks: the list, live; what may be done to the selected; one explained."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.task import Outcome, Task, TaskFilter, TaskStatus
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.forms.task_filters import TaskFilters
from postdeck.gui.measures import px
from postdeck.gui.pages.task_actions import TaskActions
from postdeck.gui.pages.task_pane import TaskPane, pane_width
from postdeck.gui.tables import task_columns as columns
from postdeck.gui.tables.task_match import matches
from postdeck.gui.tables.task_model import TaskModel
from postdeck.gui.tables.task_table import TaskTable
from postdeck.gui.thumbnails import Thumbnails
from postdeck.gui.widgets.beside import Beside
from postdeck.gui.widgets.empty import Empty
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import button, rule, stack
from postdeck.gui.widgets.toast import Toast
from postdeck.services.media_looks import MediaLooks

_BESIDE_FROM = 1100
_CHECKS_BELOW = 1000
_TICK_MS = 1_000
_SLOW_TICKS = 30
_UNDECIDED_MS = 500
_STAGING = "staging"


class TasksPage(QWidget):
    """The tasks of the deck."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "page")
        look = context.look
        self.clear_button = button(self.tr("Clear finished"), look.icon("clear", "text_2"),
                                   kind="flat")
        self.retry_all_button = button(self.tr("Retry failed"), look.icon("retry"))
        self.new_button = button(self.tr("New post"), look.icon("compose", "on_accent"),
                                 kind="main")
        self._head = PageHead(self.tr("Tasks"), self.clear_button, self.retry_all_button,
                              self.new_button)
        self.filters = TaskFilters(context)
        self.columns_button = button("", look.icon("list", "text_2"), kind="flat", size="icon",
                                     name=self.tr("Columns"))
        self.model = TaskModel(
            columns.task_columns(context.live, context.clock, self._bar_shown), context.deck,
            context.live, context.jobs, self)
        self.table = TaskTable(look, self.model, self.tr("Tasks"), context.memory)
        folder = context.house.folder if context.house is not None else None
        self._thumbnails = Thumbnails(folder / _STAGING if folder else None,
                                      MediaLooks(Path(folder) if folder else None), context.jobs,
                                      self)
        self.table.use_thumbnails(self._thumbnails.picture)
        self.pane = TaskPane(context)
        self.toast = Toast(self, self._below, context.look.motion)
        self.selection_bar = TaskActions(context, self.table, self.model, self.toast)
        self._empty = Empty(look, "tasks", "")
        self._failed = self._counted_of = 0
        self._clock = QTimer(self, interval=_TICK_MS)
        self._ticks = 0
        self._count_later = QTimer(self, singleShot=True, interval=_UNDECIDED_MS)
        self._lay_out()
        self._connect()
        self._set_keys()
        self._show_retry()

    def load(self) -> None:
        """Read the first page."""
        self.model.show(TaskFilter())
        self._count_later.start()

    def show_all(self) -> None:
        """Take all filters away, and go to the newest."""
        self.filters.clear()
        self.table.scrollToTop()

    def show_task(self, task: Task) -> None:
        """Choose a task, wherever in the list it is, and explain it."""
        if not matches(self.model.wanted, task):
            self.filters.clear()
        self.pane.show_task(task)
        self._place_pane()

        def then(row: int) -> None:
            if row >= 0 and self.pane.task is not None and self.pane.task.id == task.id:
                self.table.choose_row(row)
                self._show_place()

        self._context.jobs.start(self._find(task.id), then=then)

    async def shut(self) -> None:
        """The window goes: what was deleted and could be undone is deleted now."""
        await self.selection_bar.deletion.close()

    async def _find(self, task_id: int) -> int:
        await self.model.settled()
        return await self.model.find(task_id)

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pane lies over the table when there is no room beside it."""
        super().resizeEvent(event)
        self._place_pane()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep spans of time true while they can be seen."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while they can't."""
        super().hideEvent(event)
        self._clock.stop()

    def _below(self) -> int:
        return self.selection_bar.height() if self.selection_bar.isVisible() else 0

    def _bar_shown(self) -> bool:
        return hasattr(self, "table") and self.table.choice.shows(columns.PROGRESS)

    def _place_pane(self) -> None:
        narrow = self.width() < px(_CHECKS_BELOW)
        self.table.edge = 16 if narrow else 24
        self.table.choice.block(columns.CHECK, not narrow)
        self.table.choice.block(columns.NUMBER, narrow)
        self.table.fit_columns()
        width = pane_width(self.width())
        if self.width() >= px(_BESIDE_FROM):
            self.pane.setFixedWidth(width)
            self._centre.put_beside()
        else:
            self.pane.setFixedWidth(min(width, self._centre.width()))
            self._lay_over()

    def _lay_over(self) -> None:
        """Over the table, but not over what can be done with the selection."""
        if self.width() < px(_BESIDE_FROM):
            self._centre.put_over(self.pane.width(), self.pane.task is not None, self._below())

    # What happens

    def _connect(self) -> None:
        live = self._context.live
        live.stats_changed.connect(self._show_retry)
        live.stats_changed.connect(self._on_stats_changed)
        live.task_changed.connect(self._on_task_changed)
        live.tasks_reset.connect(self._count_soon)
        live.devices_changed.connect(self._repaint)
        live.tasks_removed.connect(self._on_tasks_removed)
        self.model.counted.connect(self._on_tasks_counted)
        self.model.loaded.connect(self._show_empty)
        self.filters.changed.connect(lambda: self.model.show(self.filters.wanted))
        self.filters.search.returnPressed.connect(self.table.setFocus)
        self.columns_button.clicked.connect(lambda: self.table.choice.open_menu(
            self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft())))
        self.new_button.clicked.connect(lambda: self._context.compose((), ()))
        self.clear_button.clicked.connect(
            lambda: self.selection_bar.deletion.clear_finished(self.clear_button))
        self.retry_all_button.clicked.connect(self._on_retry_all_clicked)
        self._empty.button.clicked.connect(self._on_empty_clicked)
        self.table.opened.connect(self._on_task_opened)
        self.table.chosen.connect(self._on_table_chosen)
        self.table.chosen.connect(self.selection_bar.update_buttons)
        self.table.chosen.connect(self._lay_over)
        self.table.sight_changed.connect(self._want_thumbnails)
        self.model.loaded.connect(self._want_thumbnails)
        self._thumbnails.arrived.connect(self.table.viewport().update)
        self.pane.closed.connect(self._on_pane_closed)
        self.pane.moved.connect(self._on_pane_moved)
        self.pane.retry_asked.connect(lambda task: self.selection_bar.retry([task]))
        self.pane.seen_asked.connect(lambda task: self.selection_bar.confirm([task]))
        self.selection_bar.again_asked.connect(self._context.compose_again)
        self._clock.timeout.connect(self._on_clock_timeout)
        self._count_later.timeout.connect(self._count_undecided)

    def _set_keys(self) -> None:
        for keys, slot in (("Ctrl+F", self.filters.search.setFocus),
                           ("Escape", self._on_pane_closed), ("Ctrl+Z", self.toast.undo)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.selection_bar.delete_selected)

    def _show_retry(self) -> None:
        """What was stopped or missed, or may be out already, is nobody's to repeat unasked."""
        failed = self._failed if self._context.live.stats.failed else 0
        self.retry_all_button.setVisible(failed > 0)
        self.retry_all_button.setText(self.tr("Retry %Ln failed", "", failed))
        self.retry_all_button.setAccessibleName(self.retry_all_button.text())
        self.clear_button.setVisible(self._context.live.stats.completed > 0)

    def _on_retry_all_clicked(self) -> None:
        self.selection_bar.retry_all(self.retry_all_button, self._failed)

    def _on_stats_changed(self) -> None:
        """What runs is told many times a second and changes nothing of what is counted here."""
        if self._context.live.stats.failed != self._counted_of:
            self._count_soon()

    def _on_task_changed(self, task: Task) -> None:
        if task.status is not TaskStatus.RUNNING:
            self._count_soon()

    def _count_soon(self) -> None:
        if not self._count_later.isActive():
            self._count_later.start()

    def retry_failed(self, nothing: Callable[[], None]) -> None:
        """As the button does, but counted first: the page may have been made just now."""
        def then(numbers: tuple[int, int]) -> None:
            self._take_numbers(numbers)
            if self._failed:
                self._on_retry_all_clicked()
            else:
                nothing()

        self._context.jobs.start(self._count(), then=then)

    def _count_undecided(self) -> None:
        self._counted_of = self._context.live.stats.failed
        self._context.jobs.start(self._count(), then=self._take_numbers, sorry=lambda _: None)

    def _take_numbers(self, numbers: tuple[int, int]) -> None:
        undecided, self._failed = numbers
        self.filters.show_undecided(undecided)
        self._show_retry()

    async def _count(self) -> tuple[int, int]:
        """How many wait for a person's word, and how many failed and may be repeated."""
        if not self._context.live.stats.failed:
            return 0, 0
        page = self._context.deck.tasks.page
        return ((await page(self.filters.undecided, limit=1)).total,
                (await page(self._failed_only, limit=1)).total)

    @property
    def _failed_only(self) -> TaskFilter:
        """The status says it too, for a foreign deck, which can't look for outcomes."""
        status = TaskStatus.FAILED if self._context.far else None
        return TaskFilter(status=status, outcome=Outcome.FAILED)

    def _on_clock_timeout(self) -> None:
        """Every second where something runs, every half minute else."""
        self._ticks += 1
        self.filters.look_at_clock()
        running = [row for row in range(*self.table.sight)
                   if (task := self.model.task(row)) and task.status is TaskStatus.RUNNING]
        if running and (self.table.choice.shows("elapsed")):
            self.model.repaint_rows(running[0], running[-1])
        if self._ticks % _SLOW_TICKS == 0:
            self._repaint()

    def _repaint(self) -> None:
        self.model.repaint_rows(0, self.model.rowCount() - 1)

    def _want_thumbnails(self) -> None:
        self._thumbnails.ratio = self.devicePixelRatioF()
        self._thumbnails.want(
            task.materials[0].staged_name for task in self.model.known(*self.table.sight)
            if task.materials)

    def _on_tasks_counted(self, total: int) -> None:
        days = self.filters.days
        total = max(0, total - len(self.selection_bar.deletion.hidden))
        text = words.count(total) + f" {days.lower()}" if days else words.many_tasks(total)
        self._head.say(text if total else "")
        self._show_place()
        self._show_empty()

    def _show_empty(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        if not self.filters.any:
            self._empty.say(self.tr("Nothing here yet. Posts you queue show up in this list."),
                            self.tr("New post"))
        else:
            self._empty.say(self.tr("No task matches these filters."), self.tr("Clear filters"))
        self._stack.setCurrentWidget(self._empty)

    def _on_empty_clicked(self) -> None:
        if self.filters.any:
            self.filters.clear()
        else:
            self._context.compose((), ())

    # The pane

    def _on_task_opened(self, task: Task) -> None:
        self.pane.show_task(task)
        self._place_pane()
        self._show_place()
        self.pane.take_focus()
        self.table.scrollTo(self.table.currentIndex())

    def _on_table_chosen(self) -> None:
        chosen = self.table.selected
        if self.pane.task is not None and len(chosen) == 1 and self.table.selection_size == 1:
            self.pane.show_task(chosen[0])
            self._show_place()

    def _show_place(self) -> None:
        if self.pane.task is not None:
            self.pane.show_place(self.model.row_of(self.pane.task.id), self.model.total)

    def _on_pane_closed(self) -> None:
        self.pane.show_task(None)
        self._place_pane()
        self.table.setFocus()

    def _on_pane_moved(self, by: int) -> None:
        if self.pane.task is None:
            return
        row = self.model.row_of(self.pane.task.id)
        wanted = row + by if row >= 0 else 0
        if not 0 <= wanted < self.model.total:
            return
        if (task := self.model.task(wanted)) is not None:
            self.table.choose_row(wanted)
            self.pane.show_task(task)
            self._show_place()
        else:  # not read yet: it will be by the next press
            self.model.want(max(0, wanted - 1), wanted + 1)

    def _on_tasks_removed(self, ids: tuple[int, ...]) -> None:
        self._count_soon()
        if self.pane.task is not None and self.pane.task.id in ids:
            self._on_pane_closed()

    def _lay_out(self) -> None:
        self.filters.add_button(self.columns_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._centre = Beside(stack(self._stack, self.selection_bar, gap=0), self.pane,
                              self._context.look.motion)
        self._centre.resized.connect(self._place_pane)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head)
        lines.addWidget(self.filters)
        lines.addWidget(rule())
        lines.addWidget(self._centre, 1)
