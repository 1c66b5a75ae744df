"""Deleting tasks so that it can be taken back for some seconds, and clearing what is finished."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from postdeck.core.task import DeleteResult, Task, TaskFilter, TaskStatus
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.pages.task_asking import Asking
from postdeck.gui.tables.task_table import TaskTable
from postdeck.gui.widgets.toast import Toast

UNDOABLE = 200
"""More than this are asked about instead: hiding so many rows for a while takes too long."""
_AT_ONCE = 500


class TaskDeletion(QObject):
    """Deletes what is selected; `hidden` are gone from the table, not yet from the deck."""

    def __init__(self, context: Context, table: TaskTable, toast: Toast,
                 asking: Asking) -> None:
        super().__init__(table)
        self._context, self._table, self._toast = context, table, toast
        self._asking = asking
        self.hidden: tuple[int, ...] = ()
        self._clearing = False
        toast.over.connect(self._on_toast_over)

    def delete(self, tasks: Sequence[Task]) -> None:
        """Delete tasks: hidden at once, deleted when the toast goes; asked first if that can't be
        undone."""
        ids = [task.id for task in tasks]
        if not ids:
            return
        running = any(task.status is TaskStatus.RUNNING for task in tasks)
        if running or len(ids) > UNDOABLE:
            self._ask(ids, running)
            return
        self._toast.end()  # what was deleted before is over now
        self.hidden = tuple(ids)
        self._table.hide_tasks(ids)
        self._table.clearSelection()
        self._toast.say(self.tr("Deleted %Ln tasks.", "", len(ids)), self._undo)

    def clear_finished(self, busy: QWidget) -> None:
        """Delete every confirmed task, after asking once with the count."""
        number = self._context.live.stats.completed
        if not number:
            self._context.messages.tell(self.tr("No task is finished yet."))
            return
        self._asking.to_lose(
            self.tr("Delete %Ln finished tasks, with steps and screenshots? What failed, was "
                    "stopped or missed, or is unconfirmed stays.", "", number),
            self.tr("Delete %Ln tasks", "", number), lambda: self._clear(busy), self.tr("Keep"))

    async def close(self) -> None:
        """The window goes: what was deleted is deleted now."""
        ids, self.hidden = self.hidden, ()
        self._clearing = False
        self._toast.blockSignals(True)
        self._toast.end()
        if ids:
            await self._context.deck.tasks.delete(ids)

    def _ask(self, ids: list[int], running: bool) -> None:
        text = self.tr("Delete %Ln tasks, with steps and screenshots?", "", len(ids))
        if running:
            text += " " + self.tr("What runs is stopped first.")
        self._asking.to_lose(text, self.tr("Delete %Ln tasks", "", len(ids)),
                             lambda: self._delete_now(ids), self.tr("Keep"))

    def _delete_now(self, ids: list[int]) -> None:
        def then(result: DeleteResult) -> None:
            self._context.messages.tell(
                self.tr("Deleted %Ln tasks.", "", result.deleted_count))

        self._table.clearSelection()
        self._context.jobs.start(self._context.deck.tasks.delete(ids), then=then)

    def _undo(self) -> None:
        ids, self.hidden = self.hidden, ()
        self._table.show_tasks(ids)

    def _on_toast_over(self) -> None:
        ids, self.hidden = self.hidden, ()
        if ids:
            self._context.jobs.start(self._context.deck.tasks.delete(ids),
                                     then=lambda _: self._table.show_tasks(ids))

    def _clear(self, busy: QWidget) -> None:
        self._clearing = True
        self._context.jobs.start(self._clear_all(), busy=busy, then=self._on_cleared)

    async def _clear_all(self) -> int:
        """Some at a time, so that news and other work come in between; it can be stopped."""
        tasks, gone = self._context.deck.tasks, 0
        total = self._context.live.stats.completed
        while self._clearing:
            page = await tasks.page(TaskFilter(status=TaskStatus.COMPLETED), limit=_AT_ONCE)
            if not page.tasks:
                break
            result = await tasks.delete([task.id for task in page.tasks])
            gone += result.deleted_count
            if not result.deleted_count:
                break
            if total > 2 * _AT_ONCE:
                self._context.messages.warn(
                    self.tr("Deleted {0} of %Ln tasks.", "", max(total, gone)).format(
                        words.count(gone)),
                    (self.tr("Stop here"), self._stop_clearing))
        return gone

    def _stop_clearing(self) -> None:
        self._clearing = False

    def _on_cleared(self, number: int) -> None:
        self._context.messages.tell(
            self.tr("Deleted %Ln tasks.", "", number))
