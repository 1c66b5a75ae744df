"""Trying PostDeck without a phone: virtual ones come into this window, and go again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.look import Look
from postdeck.gui.widgets.parts import button, label, stack


class Trial(QWidget):
    """A dashed card with one button; `changed` comes when the phones came or went."""

    changed = Signal()

    def __init__(self, house: HouseForWindow, look: Look, jobs: Jobs) -> None:
        super().__init__()
        self._house, self._look, self._jobs = house, look, jobs
        self._sign = QLabel()
        self._title = label("", "name")
        self._text = label("", "second", wrap=True)
        self.try_button = button(self.tr("Try it with virtual phones"), kind="main")
        self.remove_button = button(self.tr("Remove virtual phones"))
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 16, 20, 16)
        line.setSpacing(16)
        line.addWidget(self._sign)
        line.addLayout(stack(self._title, self._text, gap=2), 1)
        line.addWidget(self.try_button)
        line.addWidget(self.remove_button)
        self.try_button.clicked.connect(self._on_try_clicked)
        self.remove_button.clicked.connect(self.remove)
        jobs.settled.connect(self.read)
        look.changed.connect(self._tint)
        self._tint()
        self.read()

    def read(self) -> None:
        """Say how it stands."""
        here = self._house.virtual_phones
        starting = self._jobs.is_busy(self.try_button)
        if starting:
            title, text = self.tr("Bringing three virtual phones"), self.tr(
                "This takes a few seconds; they show up here by themselves.")
        elif here:
            title, text = self.tr("Virtual phones are here"), self.tr(
                "They run in this computer only. Removing them also removes their accounts and "
                "posts from PostDeck.")
        else:
            title, text = self.tr("No phone at hand?"), self.tr(
                "Three virtual phones with sample posts, in this window. Nothing leaves your "
                "computer, and one click removes them.")
        self._title.setText(title)
        self._text.setText(text)
        self.try_button.setVisible(not here or starting)
        self.remove_button.setVisible(here and not starting)

    def remove(self) -> None:
        """Take the phones away."""
        self._jobs.start(self._house.remove_virtual_phones(), busy=self.remove_button,
                         then=lambda _: self.changed.emit())

    def _on_try_clicked(self) -> None:
        self._jobs.start(self._house.try_virtual_phones(), busy=self.try_button,
                         then=lambda _: self.changed.emit())
        self.read()

    def _tint(self) -> None:
        self._sign.setPixmap(self._look.pixmap(
            "play", self._look.theme.colour("run"), 20, self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("control_line"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
