"""A small field over the window for tags: to be added to several things, or taken off them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from postdeck.gui.widgets.parts import button, label, row
from postdeck.gui.widgets.popup import Popup

_WIDTH = 220


class TagsAsker(Popup):
    """Answers with the tags and whether they are to be added; nothing typed answers nothing."""

    def __init__(self, parent: QWidget, known: Sequence[str],
                 answered: Callable[[str, bool], None]) -> None:
        super().__init__(parent)
        self._answered = answered
        self.setAccessibleName(_tr("Tags for the selected accounts"))
        self.field = QLineEdit(placeholderText=_tr("Tags, with commas between"))
        self.field.setAccessibleName(_tr("Tags"))
        self.field.setMaxLength(500)
        self.field.setMinimumWidth(_WIDTH)
        completer = QCompleter(list(known), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.add_button = button(_tr("Add"), kind="main")
        self.take_button = button(_tr("Take off"))
        self.add_button.clicked.connect(self.answer)
        self.take_button.clicked.connect(lambda: self._say(False))
        self.lines.addWidget(label(_tr("Tags for the selected accounts"), "strong"))
        self.lines.addLayout(row(self.field, self.add_button, self.take_button))

    def ask(self, at: QPoint) -> None:
        """Show it with its corner at a place of the screen, or as near as there is room."""
        self.show_at(at, self.field)

    def answer(self) -> None:
        """Enter adds."""
        self._say(True)

    def _say(self, more: bool) -> None:
        tags = self.field.text().strip().strip(",")
        self.close()
        if tags:
            self._answered(tags, more)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tags", text)
