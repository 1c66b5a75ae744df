"""The bar below the tasks: what may be done to the selected, asked where nothing undoes it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.core.task import DeleteResult, Outcome, RetryResult, Task, TaskStatus
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.widgets.parts import button, label


class TaskActions(QWidget):
    """Stop, retry, confirm and delete; `selected` gives the tasks that are meant."""

    def __init__(self, context: Context, selected: Callable[[], list[Task]]) -> None:
        super().__init__()
        self._context = context
        self._selected = selected
        self.setProperty("role", "selection")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self.setAccessibleName(self.tr("Selected tasks"))
        look = context.look
        self._count = label()
        self.stop_button = button(self.tr("Stop"), look.icon("stop", "tip_text"), size="small")
        self.retry_button = button(self.tr("Retry"), look.icon("retry", "tip_text"), size="small")
        self.there_button = button(self.tr("It is there"), look.icon("check", "tip_text"),
                                   size="small")
        self.there_button.setToolTip(self.tr("You looked: the post is on the profile."))
        self.delete_button = button(self.tr("Delete"), look.icon("trash", "tip_text"),
                                    size="small")
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(8)
        line.addWidget(self._count)
        line.addSpacing(16)
        for part in (self.stop_button, self.retry_button, self.there_button, self.delete_button):
            line.addWidget(part)
        line.addStretch(1)
        self.stop_button.clicked.connect(self._on_stop_clicked)
        self.retry_button.clicked.connect(lambda: self.retry(self._selected()))
        self.there_button.clicked.connect(lambda: self.confirm(self._selected()))
        self.delete_button.clicked.connect(self.delete_selected)
        context.live.task_changed.connect(self.update_buttons)
        context.live.tasks_removed.connect(self.update_buttons)
        context.jobs.settled.connect(self.update_buttons)
        self.hide()

    def update_buttons(self) -> None:
        """Show what may be pressed for the present selection."""
        tasks = self._selected()
        self.setVisible(bool(tasks))
        self._count.setText(self.tr("{0} selected").format(words.tasks(len(tasks))))
        busy = self._context.jobs.is_busy
        self.stop_button.setEnabled(any(_stoppable(t) for t in tasks)
                                    and not busy(self.stop_button))
        self.retry_button.setEnabled(any(_retryable(t) for t in tasks)
                                     and not busy(self.retry_button))
        self.there_button.setVisible(any(_unsure(t) for t in tasks))
        self.there_button.setEnabled(not busy(self.there_button))
        self.delete_button.setEnabled(bool(tasks) and not busy(self.delete_button))

    def retry(self, tasks: list[Task]) -> None:
        """Queue failed tasks again; for unconfirmed ones a person must say so."""
        failed = [t for t in tasks if _retryable(t)]
        unsure = [t for t in failed if _unsure(t)]
        if not unsure:
            self._queue_again(failed)
            return
        text = self.tr("{0} may already be on the profile. Posting again can publish it twice.")
        self._context.messages.warn(
            text.format(words.posts(len(unsure))),
            (self.tr("Post again"), lambda: self._queue_again(failed)),
            (self.tr("Leave it"), lambda: None))

    def confirm(self, tasks: list[Task]) -> None:
        """The posts of unconfirmed tasks are there: a person has looked."""
        settle = self._context.deck.tasks.settle
        self._context.jobs.start(
            self._each([t.id for t in tasks if _unsure(t)], lambda i: settle(i, True)),
            busy=self.there_button,
            then=lambda n: self._context.messages.tell(
                self.tr("{0} confirmed.").format(words.posts(n))))

    def retry_all(self, busy: QWidget) -> None:
        """Queue all failed tasks again."""
        self._context.jobs.start(self._context.deck.tasks.retry_all(), busy=busy,
                                 then=self._on_retried_all)

    def delete_selected(self) -> None:
        """Delete, after asking once with the count."""
        ids = [task.id for task in self._selected()]
        if not ids:
            return
        number = words.tasks(len(ids))
        running = any(t.status is TaskStatus.RUNNING for t in self._selected())
        text = self.tr("Delete {0}, with steps and screenshots?").format(number)
        if running:
            text += " " + self.tr("What runs is stopped first.")
        self._context.messages.warn(
            text, (self.tr("Delete {0}").format(number), lambda: self._delete(ids)),
            (self.tr("Keep"), lambda: None))

    def _delete(self, ids: list[int]) -> None:
        self._context.jobs.start(self._context.deck.tasks.delete(ids), busy=self.delete_button,
                                 then=self._on_deleted)

    def _queue_again(self, tasks: list[Task]) -> None:
        again = self._context.deck.tasks.retry
        self._context.jobs.start(
            self._each([task.id for task in tasks], lambda i: again(i, confirm=True)),
            busy=self.retry_button,
            then=lambda n: self._context.messages.tell(
                self.tr("{0} queued again.").format(words.posts(n))))

    def _on_stop_clicked(self) -> None:
        ids = [task.id for task in self._selected() if _stoppable(task)]
        self._context.jobs.start(self._each(ids, self._context.deck.tasks.stop),
                                 busy=self.stop_button)

    async def _each(self, ids: list[int], act: Callable[[int], Awaitable[Task]]) -> int:
        """Do it to each; what has changed or gone meanwhile is no error."""
        done = 0
        for task_id in ids:
            try:
                await act(task_id)
            except (ConflictError, NotFoundError):
                continue
            done += 1
        return done

    def _on_retried_all(self, result: RetryResult) -> None:
        text = self.tr("{0} queued again.").format(words.tasks(result.retried_count))
        if result.skipped_count:
            text += " " + self.tr("{0} left alone: they may already be out.").format(
                words.tasks(result.skipped_count))
        self._context.messages.tell(text)

    def _on_deleted(self, result: DeleteResult) -> None:
        self._context.messages.tell(
            self.tr("Deleted {0}.").format(words.tasks(result.deleted_count)))


def _stoppable(task: Task) -> bool:
    return not task.ended and not task.stop_requested


def _retryable(task: Task) -> bool:
    return task.status is TaskStatus.FAILED


def _unsure(task: Task) -> bool:
    return task.status is TaskStatus.FAILED and task.outcome is Outcome.UNCONFIRMED
