"""The box that says why PostDeck could not start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox


class StartBox(QMessageBox):
    """One sentence with advice, as it is also on stderr; it can be copied."""

    def __init__(self, text: str) -> None:
        super().__init__(QMessageBox.Icon.Critical, "PostDeck", text,
                         QMessageBox.StandardButton.Close)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
