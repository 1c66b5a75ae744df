"""The bar under the phones that says how many are chosen and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QPushButton

from postdeck.core.device import Device
from postdeck.gui import words
from postdeck.gui.look import Look
from postdeck.gui.pages.devices.actions import PhoneActions
from postdeck.gui.widgets.parts import button
from postdeck.gui.widgets.selection_bar import SelectionBar


class ChosenBar(SelectionBar):
    """Shows itself for two phones or more; those of another deck can only be posted to."""

    def __init__(self, look: Look, acts: PhoneActions, chosen: Callable[[], list[Device]], *,
                 far: bool) -> None:
        self._acts, self._chosen = acts, chosen
        self._pause_button: QPushButton | None = None
        post = button(_tr("New post"))
        post.clicked.connect(lambda: acts.compose(chosen()))
        super().__init__(look, post, *(() if far else self._arranging()))

    def show_chosen(self, chosen: Sequence[Device]) -> None:
        """Say how many, and whether pausing or resuming is next."""
        self.say(_tr("{0} chosen").format(words.phones(len(chosen))) if len(chosen) > 1 else "")
        if self._pause_button is not None:
            self._pause_button.setText(_tr("Resume") if chosen and all(
                each.paused for each in chosen) else _tr("Pause"))

    def _arranging(self) -> tuple[QPushButton, ...]:
        acts, chosen, group = self._acts, self._chosen, button(_tr("Group…"))
        save = button(_tr("Save screenshots…"))
        pause = self._pause_button = button(_tr("Pause"))
        group.clicked.connect(lambda: acts.ask_group(
            chosen(), group.mapToGlobal(QPoint(0, -96))))
        pause.clicked.connect(
            lambda: acts.pause(chosen(), not all(each.paused for each in chosen())))
        save.clicked.connect(lambda: acts.save_pictures(chosen()))
        return group, pause, save


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChosenBar", text)
