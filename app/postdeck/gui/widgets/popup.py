"""What lies over the window for a moment: it answers with Enter, and goes with Escape or a click
elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Popup(QFrame):
    """Its parts stand in `lines`; goes for good when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "popup")
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(12, 10, 12, 12)
        self.lines.setSpacing(8)

    def answer(self) -> None:
        """Enter was pressed."""
        raise NotImplementedError

    def show_at(self, at: QPoint, first: QWidget) -> None:
        """Show it with its corner at a place of the screen, or as near as there is room."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        self.move(max(room.x(), min(at.x(), room.right() - self.width())),
                  max(room.y(), min(at.y(), room.bottom() - self.height())))
        self.show()
        first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers, Escape does not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
