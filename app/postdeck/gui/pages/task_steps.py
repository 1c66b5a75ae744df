"""The steps of a task beside what the screen showed at each, and the tree behind that screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdeck.core.errors import PostDeckError
from postdeck.core.task import Step
from postdeck.gui.context import Context
from postdeck.gui.language.sentences import said
from postdeck.gui.screen_tree import read_tree
from postdeck.gui.tables.timeline import Timeline
from postdeck.gui.widgets.parts import button, label, row, stack
from postdeck.gui.widgets.screen_view import ScreenView

_SHOTS_KEPT = 24


class TaskSteps(QWidget):
    """Shows the steps of one task; `read` comes when they are here."""

    read = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._task_id = 0
        self._kept: dict[str, bytes] = {}
        look = context.look
        self.timeline = Timeline(look)
        self.picture = ScreenView(look, self.tr("Screenshot of the step"))
        self.place = label("", "small")
        self.zoom_button = button("", look.icon("search", "text_2"), kind="flat", size="icon",
                                  name=self.tr("Zoom (+, −, 0)"))
        self.tree_button = button("", look.icon("inspect", "text_2"), kind="flat", size="icon",
                                  name=self.tr("Show what the screen consists of (N: next part)"))
        self.tree_button.setCheckable(True)
        self._large = False
        self._lay_out()
        self.timeline.chosen.connect(self._on_step_chosen)
        self.picture.moved.connect(self.step_by)
        self.zoom_button.clicked.connect(self.enlarge)
        self.tree_button.toggled.connect(self._on_tree_toggled)
        context.live.step_recorded.connect(self._on_step_recorded)

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, of all attempts."""
        return self.timeline.steps

    def show_task(self, task_id: int) -> None:
        """Show the steps of another task."""
        self._task_id, self._kept = task_id, {}
        self.timeline.set_steps(())
        self.picture.say("")
        self._read()

    def step_by(self, by: int) -> None:
        """Go to the next step, or the one before."""
        self.timeline.choose(self.timeline.row + by)

    def enlarge(self) -> None:
        """Give the screenshot all the room, or back."""
        self._large = not self._large
        self.timeline.setVisible(not self._large)
        self.zoom_button.setAccessibleName(
            self.tr("Back to the steps") if self._large else self.tr("Zoom (+, −, 0)"))
        self.picture.setFocus()

    def _read(self) -> None:
        task_id = self._task_id

        def then(steps: tuple[Step, ...]) -> None:
            if self._task_id != task_id:
                return
            self.timeline.set_steps(steps)
            if not steps:
                self.picture.say(self.tr("No step has begun yet."))
            self._show_place()
            self.read.emit()

        self._context.jobs.start(self._context.deck.tasks.steps(task_id), then=then)

    def _show_place(self) -> None:
        number, count = self.timeline.row + 1, self.timeline.count
        self.place.setText(self.tr("{0} of {1}").format(number, count) if count else "")

    def _on_step_recorded(self, step: Step) -> None:
        if step.task_id == self._task_id:
            self._read()

    def _on_step_chosen(self, step: Step) -> None:
        self._show_place()
        name = self._shot_of(step)
        if name in self._kept:
            self._show_shot(step, self._kept[name])
        elif name:
            self._context.jobs.start(
                self._context.deck.tasks.evidence(step.task_id, name),
                then=lambda png: self._take(name, png), sorry=self._on_shot_missing)
        elif step.ended_at is None:
            self.picture.say(self.tr("This step is not done yet."))
        else:
            self.picture.say(self.tr("This step took no screenshot."))

    def _shot_of(self, step: Step) -> str:
        """The step's screenshot; while it runs, the newest there is."""
        if step.screenshot or step.ended_at is not None:
            return step.screenshot
        return next((earlier.screenshot for earlier in reversed(self.steps)
                     if earlier.screenshot), "")

    def _take(self, name: str, content: bytes) -> None:
        while len(self._kept) >= _SHOTS_KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[name] = content
        current = self.timeline.current
        if current is not None and self._shot_of(current) == name:
            self._show_shot(current, content)

    def _show_shot(self, step: Step, png: bytes) -> None:
        if not self.picture.show_png(png):
            self.picture.say(self.tr("The screenshot can't be read."))
        elif self.tree_button.isChecked():
            self._show_tree(step)

    def _show_tree(self, step: Step) -> None:
        name = step.tree

        def then(xml: bytes) -> None:
            self._kept[name] = xml
            if self.timeline.current == step:
                self.picture.show_tree(read_tree(xml))

        if name in self._kept:
            then(self._kept[name])
        elif name:
            self._context.jobs.start(self._context.deck.tasks.evidence(step.task_id, name),
                                     then=then, sorry=lambda _: None)

    def _on_tree_toggled(self, on: bool) -> None:
        self.picture.show_nodes(on)
        if on and (step := self.timeline.current) is not None:
            self._show_tree(step)
            if not step.tree:
                self._context.messages.tell(self.tr("This step kept no screen tree."))

    def _on_shot_missing(self, error: PostDeckError) -> None:
        self.picture.say(said(error.sentence))

    def _lay_out(self) -> None:
        look = self._context.look
        back = button("", look.icon("left", "text_2"), size="icon", name=self.tr("Step before"))
        on = button("", look.icon("right", "text_2"), size="icon", name=self.tr("Step after"))
        back.clicked.connect(lambda: self.step_by(-1))
        on.clicked.connect(lambda: self.step_by(1))
        shot = stack(gap=8)
        shot.addWidget(self.picture, 1)
        shot.addLayout(row(back, on, self.place, None, self.zoom_button, self.tree_button))
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(16)
        body.addWidget(self.timeline, 1)
        body.addLayout(shot, 1)
