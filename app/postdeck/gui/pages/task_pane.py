"""The pane that explains a task: how it ended and why, its steps, journal, caption, options."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postdeck.core.errors import PostDeckError
from postdeck.core.task import Outcome, Task
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.look import Weight
from postdeck.gui.measures import px
from postdeck.gui.pages import task_words
from postdeck.gui.pages.task_steps import TaskSteps
from postdeck.gui.widgets.chip import ChipLabel, MarkLabel
from postdeck.gui.widgets.message_bar import Action, Note
from postdeck.gui.widgets.parts import ElidedLabel, button, label, row, rule, stack

_USUAL, _WIDE, _WIDE_FROM = 456, 560, 1480


def pane_width(page: int) -> int:
    """How wide the pane is on a page of this width; 1680 of the window leave 1480."""
    return px(_WIDE if page >= px(_WIDE_FROM) else _USUAL)


class TaskPane(QWidget):
    """Explains one task, live. `closed` wants it away, `moved` wants the next or previous task,
    `retry_asked` wants the task queued again, `seen_asked` tells that its post is there."""

    closed = Signal()
    moved = Signal(int)
    retry_asked = Signal(object)
    seen_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._task: Task | None = None
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(px(_USUAL))
        self.setAccessibleName(self.tr("Task"))
        look = context.look
        self._title = label("", "section")
        self._chip, self._mark = ChipLabel(look), MarkLabel(look)
        self._line = ElidedLabel("", "small")
        self._caption = ElidedLabel("", "second")
        self._place = label("", "small")
        self._note = Note(look)
        self.steps = TaskSteps(context)
        self._texts = {key: _text(name) for key, name in (
            ("journal", self.tr("Journal")), ("caption", self.tr("Caption")),
            ("options", self.tr("Options")))}
        self._tabs: dict[str, QPushButton] = {}
        self.phone_button = button(self.tr("Open phone"), kind="link")
        self.report_button = button(self.tr("Save report…"), kind="link")
        self.report_button.setToolTip(self.tr("Save everything known of this task as a zip file"))
        self._lay_out()
        self.steps.read.connect(self._show_texts)
        self.phone_button.clicked.connect(self._on_phone_clicked)
        self.report_button.clicked.connect(self._on_report_clicked)
        context.live.task_changed.connect(self._on_task_changed)
        context.live.devices_changed.connect(self._show)
        self.hide()

    @property
    def task(self) -> Task | None:
        """The task that is explained."""
        return self._task

    @property
    def note(self) -> Note:
        """Why the task ended as it did, and what to do."""
        return self._note

    def show_task(self, task: Task | None) -> None:
        """Explain a task; None closes the pane."""
        other = task is None or self._task is None or task.id != self._task.id
        self._task = task
        self.setVisible(task is not None)
        if task is None:
            return
        if other:
            self.steps.show_task(task.id)
        self._show()

    def show_place(self, row_: int, total: int) -> None:
        """Where in the list the task stands; -1: that is not known."""
        self._place.setText(self.tr("{0} of {1}").format(
            words.count(row_ + 1), words.count(total)) if row_ >= 0 else "")

    def show_tab(self, key: str) -> None:
        """Show steps, journal, caption or options."""
        self._tabs[key].setChecked(True)
        self._stack.setCurrentWidget(self._texts.get(key, self.steps))

    def take_focus(self) -> None:
        """Let the keyboard act on the steps."""
        (self.steps.timeline if self._tabs["steps"].isChecked() else self._stack).setFocus()

    async def save_report(self, task_id: int, path: Path) -> None:
        """Write everything known of a task into a file; PostDeckError."""
        content = await self._context.deck.tasks.report(task_id)
        try:
            await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            raise PostDeckError(f"{path.name} can't be written: {error.strerror}.",
                                "Choose another folder.") from error

    def _show(self) -> None:
        task = self._task
        if task is None:
            return
        self._title.setText(self.tr("Task {0}").format(task.id))
        self._chip.show_chip(words.task_chip(task))
        self._mark.show_mark(words.app_mark(task.platform))
        parts = [f"@{task.username}" if task.username else self.tr("Signed-in account"),
                 self._context.live.phone_name(task.serial),
                 words.short_time(task.due_at, self._context.clock.now())]
        if task.attempt > 1:
            parts.append(self.tr("Attempt {0}").format(task.attempt))
        self._line.setText("  ·  ".join(parts))
        self._caption.setText(words.what(task))
        self.phone_button.setVisible(task.serial in self._context.live.devices)
        self._show_note(task)
        self._show_texts()

    def _show_note(self, task: Task) -> None:
        said = task_words.explained(task, self._context.clock.now())
        if said is None:
            self._note.hide()
            return
        again: Action = (self.tr("Queue again"), lambda: self.retry_asked.emit(task))
        actions: tuple[Action, ...] = (again,) if task.ended else ()
        if task.outcome is Outcome.UNCONFIRMED:
            actions = ((self.tr("It is there"), lambda: self.seen_asked.emit(task)),
                       (self.tr("It is not, post again…"), again[1]))
        self._note.say(said[1], said[2], title=said[0], actions=actions)

    def _show_texts(self) -> None:
        task = self._task
        if task is None:
            return
        for key, text in (("journal", task_words.journal(self.steps.steps)),
                          ("caption", task_words.caption(task)),
                          ("options", task_words.options(task))):
            if self._texts[key].toPlainText() != text:
                self._texts[key].setPlainText(text)
        number = len(self.steps.steps)
        self._tabs["journal"].setText(
            self.tr("Journal {0}").format(number) if number else self.tr("Journal"))

    def _on_task_changed(self, task: Task) -> None:
        if self._task is not None and task.id == self._task.id:
            self._task = task
            self._show()

    def _on_phone_clicked(self) -> None:
        if self._task is not None:
            self._context.show_phone(self._task.serial)

    def _on_report_clicked(self) -> None:
        if self._task is None:
            return
        task_id = self._task.id
        picker = QFileDialog(self, self.tr("Save the report"))
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setDefaultSuffix("zip")
        picker.selectFile(f"postdeck-task-{task_id}.zip")
        picker.fileSelected.connect(lambda name: self.write_report(task_id, Path(name)))
        picker.finished.connect(picker.deleteLater)
        picker.open()

    def write_report(self, task_id: int, path: Path) -> None:
        """Write the report, and say where it is."""
        self._context.jobs.start(
            self.save_report(task_id, path), busy=self.report_button,
            then=lambda _: self._context.messages.tell(
                self.tr("The report is in {0}.").format(path),
                (self.tr("Show its folder"), lambda: self._show_folder(path.parent))))

    def _show_folder(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._context.messages.warn(
                self.tr("This computer can't show the folder: {0}").format(folder))

    def _lay_out(self) -> None:
        look = self._context.look

        def flat(icon: str, name: str) -> QPushButton:
            return button("", look.icon(icon, "text_2"), kind="flat", size="icon", name=name)

        newer, older = flat("left", self.tr("Newer task")), flat("right", self.tr("Older task"))
        closer = flat("x", self.tr("Close"))
        newer.clicked.connect(lambda: self.moved.emit(-1))
        older.clicked.connect(lambda: self.moved.emit(1))
        closer.clicked.connect(self.closed)
        head = row(self._title, self._chip, None, newer, self._place, older, closer, gap=4)
        line = row(self._mark, gap=8)
        line.addWidget(self._line, 1)
        line.addWidget(self.phone_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.steps)
        for text in self._texts.values():
            self._stack.addWidget(text)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 16)
        lines.setSpacing(12)
        lines.addLayout(stack(head, line, self._caption, gap=6))
        lines.addWidget(self._note)
        lines.addLayout(stack(self._tab_row(), rule(), gap=0))
        lines.addWidget(self._stack, 1)

    def _tab_row(self) -> QWidget:
        look = self._context.look
        tabs = row(gap=16)
        group = QButtonGroup(self)
        for key, title in (("steps", self.tr("Steps")), ("journal", self.tr("Journal")),
                           ("caption", self.tr("Caption")), ("options", self.tr("Options"))):
            made = button(title, kind="tab")
            made.setCheckable(True)
            made.setAutoExclusive(True)  # one of several, for who hears it
            made.setMinimumWidth(  # bold when chosen
                QFontMetrics(look.font(13, Weight.DemiBold)).horizontalAdvance(title) + 4)
            made.clicked.connect(lambda _=False, key=key: self.show_tab(key))
            group.addButton(made)
            tabs.addWidget(made)
            self._tabs[key] = made
        self._tabs["steps"].setChecked(True)
        tabs.addStretch(1)
        tabs.addWidget(self.report_button)
        holder = QWidget()
        holder.setLayout(tabs)
        return holder


def _text(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit(readOnly=True)
    made.setProperty("role", "reading")
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    return made
