"""The page of tasks: the list, live; what may be done to the selected; one explained."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.task import Outcome, Task, TaskFilter, TaskStatus
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.pages.task_actions import TaskActions
from postdeck.gui.pages.task_pane import PANE_WIDTH, TaskPane
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.tables.task_columns import task_columns
from postdeck.gui.tables.task_model import TaskModel
from postdeck.gui.widgets.empty import Empty
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import button, row, stack
from postdeck.gui.widgets.segments import Filters

_TYPING_MS = 200
_WIDE = 990

ALL = "all"
FILTERS: dict[str, TaskFilter] = {
    ALL: TaskFilter(),
    "queued": TaskFilter(status=TaskStatus.PENDING),
    "running": TaskFilter(status=TaskStatus.RUNNING),
    "confirmed": TaskFilter(outcome=Outcome.CONFIRMED),
    "unconfirmed": TaskFilter(outcome=Outcome.UNCONFIRMED),
    "failed": TaskFilter(outcome=Outcome.FAILED),
}


class TasksPage(QWidget):
    """The tasks of the deck."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "page")
        self.retry_all_button = button(self.tr("Retry failed"), context.look.icon("retry"))
        self.new_button = button(self.tr("New post"),
                                 context.look.icon("compose", "on_accent"), kind="main")
        self._head = PageHead(self.tr("Tasks"), self.retry_all_button, self.new_button)
        self.search = QLineEdit(placeholderText=self.tr("Caption, account or remark"),
                                clearButtonEnabled=True)
        self.filters = Filters(self.tr("Which tasks"))
        self.model = TaskModel(task_columns(context.live, context.clock), context.deck,
                               context.live, context.jobs, self)
        self.table = TableView[Task](context.look, self.model, self.tr("Tasks"))
        self.pane = TaskPane(context)
        self.selection_bar = TaskActions(context, lambda: self.table.selected)
        self._empty = Empty(context.look, "tasks", "")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._lay_out()
        self._connect()
        self._on_stats_changed()

    def load(self) -> None:
        """Read the first page."""
        self.model.show(TaskFilter())

    def show_all(self) -> None:
        """Take all filters away, and go to the newest."""
        if self.filters.key != ALL or self.search.text():
            self._on_empty_clicked(clear=True)
        self.table.scrollToTop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pane lies over the table when there is no room beside it."""
        super().resizeEvent(event)
        self._place_pane()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Follow the table's place with the pane that lies over it."""
        if event.type() == QEvent.Type.Resize:
            self._place_pane()
        return False

    def _connect(self) -> None:
        live = self._context.live
        live.stats_changed.connect(self._on_stats_changed)
        live.devices_changed.connect(
            lambda: self.model.repaint_rows(0, self.model.rowCount() - 1))
        self.model.counted.connect(self._on_tasks_counted)
        self.model.loaded.connect(self._show_empty)
        self.search.textChanged.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self._filter)
        self.filters.chosen.connect(self._filter)
        self.new_button.clicked.connect(lambda: self._context.compose((), ()))
        self.retry_all_button.clicked.connect(
            lambda: self.selection_bar.retry_all(self.retry_all_button))
        self._empty.button.clicked.connect(lambda: self._on_empty_clicked())
        self.table.opened.connect(self._on_task_opened)
        self.table.chosen.connect(self._on_table_chosen)
        self.pane.closed.connect(self._on_pane_closed)
        self.pane.moved.connect(self._on_pane_moved)
        self.pane.retry_asked.connect(lambda task: self.selection_bar.retry([task]))
        self.pane.seen_asked.connect(lambda task: self.selection_bar.confirm([task]))
        live.tasks_removed.connect(self._on_tasks_removed)
        for keys, slot in (("Ctrl+F", self.search.setFocus),
                           ("Escape", self._on_pane_closed)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.selection_bar.delete_selected)

    def _filter(self) -> None:
        self._typing.stop()
        wanted = FILTERS[self.filters.key]
        self.model.show(wanted.model_copy(update={"text": self.search.text().strip()}))

    def _on_stats_changed(self) -> None:
        stats = self._context.live.stats
        for key, text, number in (("queued", self.tr("Queued"), stats.pending),
                                  ("running", self.tr("Running"), stats.running)):
            self.filters.label(key, f"{text} {words.count(number)}" if number else text)
        self.retry_all_button.setVisible(stats.failed > 0)

    def _on_tasks_counted(self, total: int) -> None:
        self._head.say(words.tasks(total) if total else "")
        self._show_empty()

    def _show_empty(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        if self.model.wanted == TaskFilter():
            self._empty.say(self.tr("Nothing here yet. Posts you queue show up in this list."),
                            self.tr("New post"))
        else:
            self._empty.say(self.tr("No task matches these filters."), self.tr("Clear filters"))
        self._stack.setCurrentWidget(self._empty)

    def _on_empty_clicked(self, clear: bool = False) -> None:
        if self.model.wanted == TaskFilter() and not clear:
            self._context.compose((), ())
            return
        self.search.clear()
        self.filters.choose(ALL)

    def _on_task_opened(self, task: Task) -> None:
        self.pane.show_task(task)
        self._place_pane()
        self.pane.timeline.setFocus()
        self.table.scrollTo(self.table.currentIndex())

    def _on_table_chosen(self) -> None:
        chosen = self.table.selected
        if self.pane.task is not None and len(chosen) == 1:
            self.pane.show_task(chosen[0])

    def _on_pane_closed(self) -> None:
        self.pane.show_task(None)
        self._place_pane()
        self.table.setFocus()

    def _on_pane_moved(self, by: int) -> None:
        if self.pane.task is not None:
            row_now = self.model.row_of(self.pane.task.id)
            self.table.choose_row(row_now + by if row_now >= 0 else 0)

    def _on_tasks_removed(self, ids: tuple[int, ...]) -> None:
        if self.pane.task is not None and self.pane.task.id in ids:
            self._on_pane_closed()

    def _place_pane(self) -> None:
        beside = self.width() >= _WIDE
        if beside:
            if self._body.indexOf(self.pane) < 0:
                self._body.addWidget(self.pane)
            return
        if self._body.indexOf(self.pane) >= 0:
            self._body.removeWidget(self.pane)
        self.pane.setParent(self._centre)
        self.pane.setVisible(self.pane.task is not None)
        width = min(PANE_WIDTH, self._centre.width())
        self.pane.setGeometry(self._centre.width() - width, 0, width, self._centre.height())
        self.pane.raise_()

    def _lay_out(self) -> None:
        self.search.setProperty("fit", "small")
        self.search.setAccessibleName(self.tr("Filter tasks"))
        self.search.setFixedWidth(240)
        self.search.addAction(self._context.look.icon("search", "text_2"),
                              QLineEdit.ActionPosition.LeadingPosition)
        for key, text in ((ALL, self.tr("All")), ("queued", self.tr("Queued")),
                          ("running", self.tr("Running")), ("confirmed", self.tr("Confirmed")),
                          ("unconfirmed", self.tr("Unconfirmed")),
                          ("failed", self.tr("Failed"))):
            self.filters.add(key, text)
        bar = row(self.search, self.filters, None)
        bar.setContentsMargins(24, 0, 24, 8)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._centre = QWidget()
        self._centre.installEventFilter(self)
        self._body = QHBoxLayout(self._centre)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        left = stack(self._stack, self.selection_bar, gap=0)
        self._body.addLayout(left, 1)
        self._body.addWidget(self.pane)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head)
        lines.addLayout(bar)
        lines.addWidget(self._centre, 1)
        self.table.chosen.connect(self.selection_bar.update_buttons)
