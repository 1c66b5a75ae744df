"""The head of a page: its title, a line beside it, and its buttons at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import ElidedLabel, label, restyle


class PageHead(QWidget):
    """56 high; `say` changes the line beside the title."""

    def __init__(self, title: str, *actions: QWidget) -> None:
        super().__init__()
        self.setFixedHeight(px(56))
        self._line = ElidedLabel("", "second")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(label(title, "title"))
        row.addWidget(self._line, 1)
        for action in actions:
            row.addWidget(action)

    def mark_bad(self, bad: bool) -> None:
        """Say the line as a trouble."""
        restyle(self._line, "role", "bad" if bad else "second")

    def say(self, line: str) -> None:
        """Change the line."""
        self._line.setText(line)
