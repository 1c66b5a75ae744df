"""A field for a pairing code: six boxes, one for each digit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QRegularExpression, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom

DIGITS = 6
_BOX, _HEIGHT, _GAP = 32, 36, 6


class CodeEdit(QLineEdit):
    """An ordinary line edit underneath: typing, pasting and reading aloud work as everywhere."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setMaxLength(DIGITS)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "code")
        self.setProperty("drawsFocus", True)  # around the digit that is typed next
        self.setFixedSize(self.sizeHint())
        look.changed.connect(self.update)
        self.textChanged.connect(self.update)

    @property
    def complete(self) -> bool:
        """Whether all digits are there."""
        return len(self.text()) == DIGITS

    def sizeHint(self) -> QSize:
        """Six boxes."""
        return QSize(px(DIGITS * _BOX + (DIGITS - 1) * _GAP), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes; the one that is typed into next has the ring of focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = zoom(painter, self.rect())
        painter.setFont(self._look.drawn(15, Weight.DemiBold))
        text, top = self.text(), (room.height() - _HEIGHT) / 2
        chosen = self.hasSelectedText()
        here = min(self.cursorPosition(), DIGITS - 1)
        for number in range(DIGITS):
            box = QRectF(number * (_BOX + _GAP), top, _BOX, _HEIGHT).adjusted(1, 1, -1, -1)
            on = self.hasFocus() and (number == here or chosen)
            painter.setPen(QPen(self._look.colour("focus" if on else "control_line"),
                                2 if on else 1))
            painter.setBrush(self._look.colour("surface"))
            painter.drawRoundedRect(box, 6, 6)
            if number < len(text):
                painter.setPen(self._look.colour("text"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text[number])
        painter.end()
