"""A small field over the window that asks for one line of text, beside what it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from postdeck.gui.widgets.parts import button, label, row

_WIDTH = 280


class Asker(QFrame):
    """Goes by itself: with Enter or its button it answers, with Escape or a click elsewhere not."""

    def __init__(self, parent: QWidget, title: str, act: str, text: str, most: int,
                 answered: Callable[[str], None], suggestions: Sequence[str] = ()) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "popup")
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
        self.button.clicked.connect(self._answer)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 10, 12, 12)
        lines.setSpacing(8)
        lines.addWidget(label(title, "strong"))
        lines.addLayout(row(self.field, self.button))
        self.setFixedWidth(_WIDTH + self.button.sizeHint().width())

    def ask(self, at: QPoint) -> None:
        """Show it with its corner at a place of the screen, or as near as there is room."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        self.move(max(screen.x(), min(at.x(), screen.right() - self.width())),
                  max(screen.y(), min(at.y(), screen.bottom() - self.height())))
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers, Escape does not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The keyboard goes back to where it was; not every window system sees to that."""
        super().closeEvent(event)
        self._before.activateWindow()

    def _answer(self) -> None:
        text = self.field.text().strip()
        self.close()
        self._answered(text)
