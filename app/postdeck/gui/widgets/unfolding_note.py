"""A note over all pages with a longer text to read below it, folded until it is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.message_bar import Note


class UnfoldingNote(QWidget):
    """`note` says it, `text` has the rest; both are hidden at first."""

    def __init__(self, look: Look, text_height: int) -> None:
        super().__init__()
        self.note = Note(look, closable=True)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFixedHeight(px(text_height))
        self.text.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 12, 24, 0)
        lines.addWidget(self.note)
        lines.addWidget(self.text)
        self.hide()

    def fold(self) -> None:
        """Show nothing any more."""
        self.text.hide()
        self.hide()
