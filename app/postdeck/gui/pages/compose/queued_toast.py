"""The message after queueing: how many, when the first starts, Undo, and the way to Tasks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from postdeck.gui.motion import Motion
from postdeck.gui.widgets.parts import button
from postdeck.gui.widgets.toast import Toast


class QueuedToast(Toast):
    """A toast with a second button, which leads to the tasks."""

    def __init__(self, page: QWidget, above: Callable[[], int],
                 show_tasks: Callable[[], None], motion: Motion) -> None:
        super().__init__(page, above, motion)
        self.tasks_button = button(self.tr("Show tasks"), size="small")
        self.tasks_button.clicked.connect(show_tasks)
        line = self.layout()
        assert line is not None
        line.addWidget(self.tasks_button)

    def tell(self, text: str, undo: Callable[[], None] | None, *, tasks: bool) -> None:
        """Say what was done; `tasks`: something of it is to be seen there."""
        self.tasks_button.setVisible(tasks)
        self.say(text, undo)
