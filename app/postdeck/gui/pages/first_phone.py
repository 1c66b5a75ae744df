"""What stands on the page of phones until there is one: how to connect the first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdeck.gui.context import Context
from postdeck.gui.look import Look, Weight
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.parts import label, row, rule, stack, surface


class _Number(QWidget):
    """A step's number in a disc."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self.setFixedSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        pair = self._look.tone(Tone.RUN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.ground))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(pair.text))
        painter.setFont(self._look.font(12, Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class FirstPhone(QWidget):
    """Sentences that lead to a connected phone; the page changes by itself when one is seen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._look = context.look
        self.setProperty("role", "page")
        column = QWidget()
        column.setMaximumWidth(760)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(24, 56, 24, 24)
        lines.setSpacing(24)
        lines.addLayout(stack(
            label(self.tr("Connect your first phone"), "hero"),
            label(self.tr("PostDeck posts from the phone itself, so you stay signed in there. "
                          "It never asks for a password."), "second", wrap=True), gap=8))
        lines.addWidget(self._cable())
        lines.addWidget(self._trouble())
        lines.addStretch(1)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addStretch(1)
        page.addWidget(column, 12)
        page.addStretch(1)

    def _cable(self) -> QWidget:
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 20)
        inside.setSpacing(16)
        inside.addWidget(label(self.tr("With a cable"), "section"))
        for number, (what, how) in enumerate(self._steps(), start=1):
            line = row(gap=12)
            line.addWidget(_Number(self._look, number), 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(stack(label(what, "strong"), label(how, "second", wrap=True), gap=4), 1)
            inside.addLayout(line)
        return card

    def _trouble(self) -> QWidget:
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(8)
        inside.addWidget(label(self.tr("Nothing happens?"), "section"))
        inside.addWidget(label(self.tr(
            "Choose “File transfer” in the phone's USB notice, and try another cable: many only "
            "charge."), "second", wrap=True))
        inside.addWidget(rule())
        inside.addWidget(label(self.tr(
            "The command “postdeck doctor” says what is missing on this computer; “postdeck demo” "
            "shows everything with three virtual phones."), "second", wrap=True))
        return card

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Open developer options"),
             self.tr("Settings, About phone, then tap Build number seven times.")),
            (self.tr("Turn on USB debugging"),
             self.tr("Settings, System, Developer options.")),
            (self.tr("Plug the phone in and tap Allow"),
             self.tr("The phone asks “Allow USB debugging?”. Tick “Always allow from this "
                     "computer”. It then shows up here by itself.")),
        )
