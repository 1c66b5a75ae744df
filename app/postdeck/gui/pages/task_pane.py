"""The pane that explains a task: how it ended and why, its steps, the screen at each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdeck.core.errors import PostDeckError
from postdeck.core.task import Outcome, Step, Task, TaskStatus
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.tables.timeline import Timeline
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import ChipLabel, MarkLabel
from postdeck.gui.widgets.message_bar import Action, Note
from postdeck.gui.widgets.parts import ElidedLabel, button, label, row, stack
from postdeck.gui.widgets.picture import Picture

PANE_WIDTH = 456
_SHOTS_KEPT = 24


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
        self._shots: dict[str, bytes] = {}
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(PANE_WIDTH)
        self.setAccessibleName(self.tr("Task"))
        look = context.look
        self._title = label("", "section")
        self._chip = ChipLabel(look)
        self._mark = MarkLabel(look)
        self._line = ElidedLabel("", "small")
        self._caption = ElidedLabel("", "second")
        self._note = Note(look)
        self.timeline = Timeline(look)
        self.picture = Picture(look, self.tr("Screenshot of the step"))
        self._place = label("", "small")
        self._lay_out()
        self.timeline.chosen.connect(self._on_step_chosen)
        context.live.task_changed.connect(self._on_task_changed)
        context.live.step_recorded.connect(self._on_step_recorded)
        context.live.devices_changed.connect(self._show)
        for key, by in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._step_by(by))
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
            self._shots = {}
            self.timeline.set_steps(())
            self.picture.say("")
            self._read_steps()
        self._show()

    def _read_steps(self) -> None:
        if self._task is None:
            return
        task_id = self._task.id

        def then(steps: tuple[Step, ...]) -> None:
            if self._task is not None and self._task.id == task_id:
                self.timeline.set_steps(steps)
                if not steps:
                    self.picture.say(self.tr("No step has begun yet."))
                self._show_place()

        self._context.jobs.start(self._context.deck.tasks.steps(task_id), then=then)

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
        self._show_note(task)

    def _show_note(self, task: Task) -> None:
        again: Action = (self.tr("Queue again"), lambda: self.retry_asked.emit(task))
        remark = task.remark.strip()
        if task.status is TaskStatus.COMPLETED:
            self._note.hide()
        elif task.status in (TaskStatus.PENDING, TaskStatus.RUNNING):
            if remark and task.status is TaskStatus.PENDING:
                self._note.say(remark, Tone.WAIT)
            else:
                self._note.hide()
        elif task.outcome is Outcome.UNCONFIRMED:
            self._note.say(
                self._unsure(task, _sentence(remark, "unconfirmed:")), Tone.WARN,
                title=self.tr("The post was not seen on the profile"),
                actions=((self.tr("It is there"), lambda: self.seen_asked.emit(task)),
                         (self.tr("It is not, post again…"), again[1])))
        elif task.outcome is Outcome.MISSED:
            self._note.say(_sentence(remark, "missed:") or self.tr(
                "Its time came while this deck was not running."), Tone.MISS, actions=(again,))
        elif task.outcome is Outcome.STOPPED:
            self._note.say(_sentence(remark, "stopped:") or self.tr("It was stopped."),
                           Tone.WAIT, actions=(again,))
        else:
            title = words.failure_title(task)
            text = f"{_sentence(remark, title + ':')} {self._advice(task, remark)}".strip()
            self._note.say(text, Tone.BAD, actions=(again,),
                           title=words.capital(title) or self.tr("Failed"))

    def _unsure(self, task: Task, said: str) -> str:
        """What is known, whether PostDeck looks again, and what a person can do."""
        parts = [said] if said else []
        if "will not tap again" not in said:
            parts.append(self.tr("PostDeck will not tap again by itself."))
        if task.look_at is not None:
            now = self._context.clock.now()
            parts.append(self.tr("It looks again at {0}, when the phone is idle.").format(
                words.short_time(max(task.look_at, now), now)))
        return " ".join([*parts, self.tr("Look at the profile, then decide.")])

    def _advice(self, task: Task, remark: str) -> str:
        advice = words.failure_advice(task)
        return "" if advice in remark else advice

    def _show_place(self) -> None:
        number, count = self.timeline.row + 1, self.timeline.count
        self._place.setText(self.tr("{0} of {1}").format(number, count) if count else "")

    def _step_by(self, by: int) -> None:
        self.timeline.choose(self.timeline.row + by)

    def _on_task_changed(self, task: Task) -> None:
        if self._task is not None and task.id == self._task.id:
            self._task = task
            self._show()

    def _on_step_recorded(self, step: Step) -> None:
        if self._task is not None and step.task_id == self._task.id:
            self._read_steps()

    def _on_step_chosen(self, step: Step) -> None:
        self._show_place()
        name = self._wanted_shot(step)
        if name in self._shots:
            self.picture.show_png(self._shots[name])
        elif name:
            self._context.jobs.start(
                self._context.deck.tasks.evidence(step.task_id, name),
                then=lambda png: self._take_shot(name, png), sorry=self._on_shot_missing)
        elif step.ended_at is None:
            self.picture.say(self.tr("This step is not done yet."))
        else:
            self.picture.say(self.tr("This step took no screenshot."))

    def _wanted_shot(self, step: Step) -> str:
        """The step's screenshot; while it runs, the newest there is."""
        if step.screenshot or step.ended_at is not None:
            return step.screenshot
        return next((earlier.screenshot for earlier in reversed(self.timeline.steps)
                     if earlier.screenshot), "")

    def _take_shot(self, name: str, png: bytes) -> None:
        while len(self._shots) >= _SHOTS_KEPT:
            del self._shots[next(iter(self._shots))]
        self._shots[name] = png
        current = self.timeline.current
        if current is not None and self._wanted_shot(current) == name:
            self.picture.show_png(png)

    def _on_shot_missing(self, error: PostDeckError) -> None:
        self.picture.say(error.sentence)

    def _lay_out(self) -> None:
        look = self._context.look
        earlier = button("", look.icon("left", "text_2"), kind="flat", size="icon",
                         name=self.tr("Newer task"))
        later = button("", look.icon("right", "text_2"), kind="flat", size="icon",
                       name=self.tr("Older task"))
        closer = button("", look.icon("x", "text_2"), kind="flat", size="icon",
                        name=self.tr("Close"))
        earlier.clicked.connect(lambda: self.moved.emit(-1))
        later.clicked.connect(lambda: self.moved.emit(1))
        closer.clicked.connect(self.closed)
        head = row(self._title, self._chip, None, earlier, later, closer, gap=8)
        line = row(self._mark, gap=8)
        line.addWidget(self._line, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 16)
        lines.setSpacing(12)
        lines.addLayout(stack(head, line, gap=8))
        lines.addWidget(self._caption)
        lines.addWidget(self._note)
        lines.addLayout(self._body(), 1)

    def _body(self) -> QHBoxLayout:
        look = self._context.look
        back = button("", look.icon("left", "text_2"), size="icon", name=self.tr("Step before"))
        on = button("", look.icon("right", "text_2"), size="icon", name=self.tr("Step after"))
        back.clicked.connect(lambda: self._step_by(-1))
        on.clicked.connect(lambda: self._step_by(1))
        shot = stack(gap=8)
        shot.addWidget(self.picture, 100)
        shot.addLayout(row(back, on, self._place, None))
        shot.addStretch(1)
        body = row(gap=16)
        body.addWidget(self.timeline, 1)
        body.addLayout(shot, 1)
        return body


def _sentence(remark: str, label_: str) -> str:
    """The remark without the label that the title says already, as a sentence."""
    text = remark
    if label_ and text.casefold().startswith(label_.casefold()):
        text = text[len(label_):].strip()
    text = words.capital(text)
    return text if not text or text.endswith((".", "?", "…")) else f"{text}."
