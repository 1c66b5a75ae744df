"""A QR code, always dark on light so that a phone reads it in either theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from postdeck.gui.look import Look

SIDE = 142
_QUIET = 3
"""Modules of light around the code; fewer and some cameras don't find it."""


class QrCode(QWidget):
    """Shows a text as a code, or a sentence where there is none any more."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[bytes, ...] = ()
        self._words = ""
        self.setAccessibleName(name)
        self.setFixedSize(SIDE, SIDE)
        look.changed.connect(self.update)

    @property
    def shown(self) -> bool:
        """Whether there is a code."""
        return bool(self._rows)

    def show_text(self, text: str) -> None:
        """Show another code."""
        import segno  # only who pairs a phone needs it
        self._rows = tuple(bytes(line) for line in segno.make(
            text, error="l", boost_error=False, micro=False).matrix)
        self.update()

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self._rows, self._words = (), words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it on whole device pixels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.setBrush(QColor("#FFFFFF") if self._rows else self._look.colour("sunken"))
        painter.drawRoundedRect(frame, 8, 8)
        if not self._rows:
            painter.setPen(self._look.colour("text_3"))
            painter.setFont(self._look.font(12))
            painter.drawText(frame.adjusted(10, 10, -10, -10),
                             int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                             self._words)
        else:
            self._paint_code(painter)
        painter.end()

    def _paint_code(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        number = len(self._rows) + 2 * _QUIET
        module = int(SIDE * ratio / number) / ratio
        edge = (SIDE - module * len(self._rows)) / 2
        edge = round(edge * ratio) / ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        dark = QColor("#1E1D1A")
        for y, line in enumerate(self._rows):
            for x, bit in enumerate(line):
                if bit:
                    painter.fillRect(QRectF(edge + x * module, edge + y * module,
                                            module, module), dark)
