"""A small field over the window that asks for one line of text, beside what it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label, row
from postdeck.gui.widgets.popup import Popup

_WIDTH = 280


class Asker(Popup):
    """Goes by itself: with Enter or its button it answers, with Escape or a click elsewhere not."""

    def __init__(self, parent: QWidget, title: str, act: str, text: str, most: int,
                 answered: Callable[[str], None], suggestions: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._answered, self._before = answered, parent.window()
        self.field = QLineEdit(text)
        self.field.setMaxLength(most)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        if suggestions:
            completer = QCompleter(list(suggestions), self.field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.field.setCompleter(completer)
        self.button = button(act, kind="main")
        self.button.clicked.connect(self.answer)
        lines = self.lines
        lines.addWidget(label(title, "strong"))
        lines.addLayout(row(self.field, self.button))
        self.setFixedWidth(px(_WIDTH) + self.button.sizeHint().width())

    def ask(self, at: QPoint) -> None:
        """Show it with its corner at a place of the screen, or as near as there is room."""
        self.show_at(at, self.field)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The keyboard goes back to where it was; not every window system sees to that."""
        super().closeEvent(event)
        self._before.activateWindow()

    def answer(self) -> None:
        """Tell what was chosen, and go."""
        text = self.field.text().strip()
        self.close()
        self._answered(text)
