"""A pane at the right of what it explains: beside it, or over it where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from postdeck.gui.motion import Motion

_ASIDE = 48


class Beside(QWidget):
    """`resized` comes when the pane has to be placed again."""

    resized = Signal()

    def __init__(self, main: QLayout, pane: QWidget, motion: Motion) -> None:
        super().__init__()
        self._pane, self._motion = pane, motion
        self._lies_there = False
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addLayout(main, 1)
        self._line.addWidget(pane)

    @property
    def over(self) -> bool:
        """Whether the pane lies over what it explains."""
        return self._line.indexOf(self._pane) < 0

    def put_beside(self) -> None:
        """The pane takes room of its own."""
        self._lies_there = False
        if self.over:
            self._motion.stay(self._pane)
            self._line.addWidget(self._pane)

    def put_over(self, width: int, shown: bool, below: int = 0) -> None:
        """The pane lies over the right edge, but not over the lowest `below` pixels."""
        if not self.over:
            self._line.removeWidget(self._pane)
        if self._pane.parent() is not self:
            self._pane.setParent(self)
        self._motion.stay(self._pane)
        self._pane.setVisible(shown)
        width = min(width, self.width())
        self._pane.setGeometry(self.width() - width, 0, width, self.height() - below)
        self._pane.raise_()
        if shown and not self._lies_there:
            self._motion.come(self._pane, QPoint(_ASIDE, 0))
        self._lies_there = shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room."""
        super().resizeEvent(event)
        self.resized.emit()
