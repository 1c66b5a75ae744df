"""The bar below the tasks: what may be done to the selected, asked where nothing undoes it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.core.task import Outcome, RetryResult, Task, TaskStatus
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.forms.moment import MomentAsker
from postdeck.gui.measures import px
from postdeck.gui.pages.task_asking import Asking
from postdeck.gui.pages.task_deletion import TaskDeletion
from postdeck.gui.tables.task_model import TaskModel
from postdeck.gui.tables.task_table import TaskTable
from postdeck.gui.widgets.parts import ElidedLabel, button, label
from postdeck.gui.widgets.toast import Toast

MOST = 10_000
"""So many tasks are acted on at once; more would have to be read first, for minutes."""


class TaskActions(QWidget):
    """Stop, retry, confirm, move, post elsewhere and delete; `again_asked` carries the tasks, all
    with the same media, whose post is wanted elsewhere too."""

    again_asked = Signal(object)

    def __init__(self, context: Context, table: TaskTable, model: TaskModel, toast: Toast) -> None:
        super().__init__()
        self._context, self._table, self._model = context, table, model
        self._toast = toast
        self._asking = Asking(context.messages)
        self.deletion = TaskDeletion(context, table, toast, self._asking)
        self.setProperty("role", "selection")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(48))
        self.setAccessibleName(self.tr("Selected tasks"))
        self._lay_out()
        self.stop_button.clicked.connect(lambda: self._with_selected(self._stop))
        self.retry_button.clicked.connect(lambda: self._with_selected(self.retry))
        self.there_button.clicked.connect(lambda: self._with_selected(self.confirm))
        self.move_button.clicked.connect(lambda: self._with_selected(self._ask_time))
        self.again_button.clicked.connect(
            lambda: self._with_selected(lambda tasks: self.again_asked.emit(tuple(tasks))))
        self.delete_button.clicked.connect(self.delete_selected)
        context.live.task_changed.connect(self.update_buttons)
        context.live.tasks_removed.connect(self.update_buttons)
        context.jobs.settled.connect(self.update_buttons)
        self.hide()

    def update_buttons(self) -> None:
        """Show what may be pressed for the present selection."""
        number = self._table.selection_size
        self.setVisible(number > 0)
        if not number:
            return
        tasks = self._table.selected
        unread = number > len(tasks)
        self._count.setText(self.tr("{0} selected").format(words.count(number)))
        self._hint.setText(self._say(tasks, number))
        busy, few = self._context.jobs.is_busy, number <= MOST
        for made, fits in ((self.stop_button, _stoppable), (self.retry_button, _retryable),
                           (self.move_button, _waits)):
            made.setEnabled(few and not busy(made) and (unread or any(map(fits, tasks))))
        self.there_button.setVisible(few and any(map(_unsure, tasks)))
        self.there_button.setEnabled(not busy(self.there_button))
        hindrance = self._not_elsewhere(tasks, unread)
        self.again_button.setEnabled(not hindrance)
        self.again_button.setToolTip(
            hindrance or self.tr("Post the same to other accounts or phones"))
        self.delete_button.setEnabled(few and not busy(self.delete_button))

    def retry(self, tasks: list[Task]) -> None:
        """Queue failed tasks again; for unconfirmed ones a person must say so."""
        failed = [t for t in tasks if _retryable(t)]
        unsure = sum(map(_unsure, failed))
        if unsure:
            self._asking.to_lose(
                self.tr("%Ln posts may already be on the profile. Posting again can publish "
                        "them twice.", "", unsure),
                self.tr("Post again"), lambda: self._queue_again(failed), self.tr("Leave it"))
            return
        self._ask_to_retry(len(failed), lambda: self._queue_again(failed))

    def confirm(self, tasks: list[Task]) -> None:
        """The posts of unconfirmed tasks are there: a person has looked."""
        settle = self._context.deck.tasks.settle
        ids = [t.id for t in tasks if _unsure(t)]

        def start() -> None:
            self._context.jobs.start(
                self._each(ids, lambda i: settle(i, True)), busy=self.there_button,
                then=lambda n: self._context.messages.tell(
                    self.tr("%Ln posts confirmed.", "", n)))

        if len(ids) < 2:
            start()
            return
        self._asking.to_lose(
            self.tr("Are all %Ln posts there? PostDeck looks for them no more.", "", len(ids)),
            self.tr("All are there"), start)

    def retry_all(self, busy: QWidget, number: int) -> None:
        """Queue again what failed, and nothing that a person stopped; several only after asking."""
        self._asking.to_post(
            number, self.tr("Queue %Ln failed tasks again? Each starts as soon as its phone is "
                            "free.", "", number),
            self.tr("Retry %Ln tasks", "", number),
            lambda: self._context.jobs.start(
                self._context.deck.tasks.retry_all(Outcome.FAILED), busy=busy,
                then=self._on_retried_all))

    def _ask_to_retry(self, number: int, start: Callable[[], None]) -> None:
        self._asking.to_post(
            number, self.tr("Queue %Ln tasks again? Each starts as soon as its phone is free.",
                            "", number),
            self.tr("Retry %Ln tasks", "", number), start)

    def delete_selected(self) -> None:
        """Delete; it can be taken back, or is asked about with the count."""
        self._with_selected(self.deletion.delete)

    def _with_selected(self, act: Callable[[list[Task]], None]) -> None:
        """Act on the selected tasks, those that are not read yet among them."""
        if not 0 < self._table.selection_size <= MOST:
            return
        tasks = self._table.selected
        if len(tasks) == self._table.selection_size:
            act(tasks)
        else:
            self._context.jobs.start(self._model.gather(self._table.stretches), then=act)

    def _queue_again(self, tasks: list[Task]) -> None:
        again = self._context.deck.tasks.retry
        self._context.jobs.start(
            self._each([task.id for task in tasks], lambda i: again(i, confirm=True)),
            busy=self.retry_button,
            then=lambda n: self._context.messages.tell(
                self.tr("%Ln tasks queued again.", "", n)))

    def _stop(self, tasks: list[Task]) -> None:
        ids = [task.id for task in tasks if _stoppable(task)]
        number = len(ids)
        if not ids:
            return
        self._asking.to_lose(
            self.tr("Stop %Ln tasks? They can be queued again, but lose their start time and "
                    "what they have done so far.", "", number),
            self.tr("Stop %Ln tasks", "", number),
            lambda: self._context.jobs.start(
                self._each(ids, self._context.deck.tasks.stop), busy=self.stop_button))

    def _ask_time(self, tasks: list[Task]) -> None:
        waiting = [task for task in tasks if _waits(task)]
        self.asker = MomentAsker(self.move_button, self._context.clock, waiting[0].due_at
                                 if waiting else None, lambda at: self._on_time_said(waiting, at))
        self.asker.open_over(self.move_button)

    def _on_time_said(self, tasks: list[Task], at: datetime | None) -> None:
        if at is not None:
            self._move(tasks, at)
            return
        number = len(tasks)
        self._asking.to_post(
            number, self.tr("Start %Ln posts now? Each starts as soon as its phone is free.",
                            "", number),
            self.tr("Start %Ln posts", "", number), lambda: self._move(tasks, None))

    def _move(self, tasks: list[Task], at: datetime | None) -> None:
        before = {task.id: task.due_at for task in tasks if task.start_text}

        def then(moved: tuple[Task, ...]) -> None:
            if not moved:
                self._context.messages.warn(self.tr("Nothing waits any more; nothing was moved."))
                return
            old = {task.id: before[task.id] for task in moved if task.id in before}
            back = (lambda: self._move_back(old)) if len(old) == len(moved) and at else None
            self._toast.say(self._say_moved(len(moved), at), back)

        self._context.jobs.start(
            self._context.deck.tasks.reschedule([t.id for t in tasks], at),
            busy=self.move_button, then=then)

    def _say_moved(self, number: int, at: datetime | None) -> str:
        if at is None:
            return self.tr("%Ln posts start as soon as their phones are free.", "", number)
        return self.tr("%Ln posts now start {0}.", "", number).format(
            words.moment(at, self._context.clock.now()))

    def _move_back(self, times: dict[int, datetime]) -> None:
        async def move() -> None:
            for at in sorted(set(times.values())):
                await self._context.deck.tasks.reschedule(
                    [i for i, was in times.items() if was == at], at)

        self._context.jobs.start(move(), busy=self.move_button)

    async def _each(self, ids: Sequence[int], act: Callable[[int], Awaitable[Task]]) -> int:
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
        self._context.messages.tell(
            self.tr("%Ln tasks queued again.", "", result.retried_count))

    def _not_elsewhere(self, tasks: list[Task], unread: bool) -> str:
        """Why the selected can't be posted elsewhere together, or ""."""
        posted = {tuple(each.staged_name for each in task.materials) for task in tasks}
        if unread or len(posted) > 1:
            return self.tr("Choose tasks with the same files: one post is made of them.")
        if not any(posted):
            return self.tr("Nothing was posted yet: what it posts is chosen when it starts.")
        if self._context.far and not tasks[0].config.material_list:
            return self.tr("These files came from that computer's library or folder: post them "
                           "again there.")
        return ""

    def _say(self, tasks: list[Task], number: int) -> str:
        if number > MOST:
            return self.tr("At most {0} can be changed at once. Filter, or select fewer.").format(
                words.count(MOST))
        failed = [t for t in tasks if _retryable(t)]
        if any(map(_unsure, failed)):
            return self.tr("May already be on the profile: look before you retry")
        if len(failed) < number or any(t.armed_at for t in failed):
            return ""
        return self._why_safe({t.outcome for t in failed}, number)

    def _why_safe(self, outcomes: set[Outcome | None], number: int) -> str:
        """What is true of tasks that ended before Post was tapped."""
        if outcomes == {Outcome.STOPPED}:
            return self.tr("Stopped before Post: nothing was posted")
        if outcomes == {Outcome.MISSED}:
            return self.tr("Missed: never started")
        if outcomes != {Outcome.FAILED}:
            return self.tr("Ended before Post, so a retry is safe")
        return self.tr("Failed before Post, so a retry is safe") if number == 1 else self.tr(
            "All failed before Post, so a retry is safe")

    def _lay_out(self) -> None:
        look = self._context.look
        self._count, self._hint = label(), ElidedLabel()
        self._hint.setProperty("role", "beside")
        self.stop_button = button(self.tr("Stop"), look.icon("stop", "tip_text"), size="small")
        self.retry_button = button(self.tr("Retry"), look.icon("retry", "tip_text"), size="small")
        self.there_button = button(self.tr("It is there"), look.icon("check", "tip_text"),
                                   size="small")
        self.there_button.setToolTip(self.tr("You looked: the post is on the profile."))
        self.move_button = button(self.tr("Reschedule…"), look.icon("clock", "tip_text"),
                                  size="small")
        self.again_button = button(self.tr("Elsewhere"), look.icon("phones", "tip_text"),
                                   size="small")
        self.delete_button = button(self.tr("Delete"), look.icon("trash", "tip_text"),
                                    size="small")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 8, 0)
        line.setSpacing(4)
        line.addWidget(self._count)
        line.addSpacing(12)
        line.addWidget(self._hint, 1)
        for part in (self.there_button, self.stop_button, self.retry_button, self.move_button,
                     self.again_button, self.delete_button):
            line.addWidget(part)


def _stoppable(task: Task) -> bool:
    return not task.ended and not task.stop_requested


def _retryable(task: Task) -> bool:
    return task.status is TaskStatus.FAILED


def _waits(task: Task) -> bool:
    return task.status is TaskStatus.PENDING


def _unsure(task: Task) -> bool:
    return task.status is TaskStatus.FAILED and task.outcome is Outcome.UNCONFIRMED
