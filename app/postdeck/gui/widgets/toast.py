"""What was just done, at the lower left of a page, with a way back for some seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdeck.gui.hearing import announce
from postdeck.gui.motion import Motion
from postdeck.gui.widgets.parts import button, label

SHOWN_MS = 10_000
_MARGIN = 24


class Toast(QWidget):
    """`over` comes when its time is over; not when it was undone."""

    over = Signal()

    def __init__(self, page: QWidget, above: Callable[[], int] = lambda: 0,
                 motion: Motion | None = None) -> None:
        super().__init__(page)
        self._above, self._motion = above, motion
        self._says = False
        self._undo: Callable[[], None] | None = None
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = label()
        self.undo_button = button(self.tr("Undo"), size="small")
        self.undo_button.clicked.connect(self.undo)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(16)
        line.addWidget(self._text)
        line.addWidget(self.undo_button)
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.timer.timeout.connect(self.end)
        page.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done; what was said before is over."""
        self.end()
        self._says = True
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        self.adjustSize()
        self._place()
        if self._motion is None:
            self.show()
        else:
            self._motion.come(self, QPoint(0, _MARGIN))
        self.raise_()
        self.timer.start()
        announce(self, text)

    def undo(self) -> None:
        """Take it back, if that can still be done."""
        undo, self._undo, self._says = self._undo, None, False
        self.timer.stop()
        self._go()
        if undo is not None:
            undo()

    def end(self) -> None:
        """Its time is over now."""
        if self._says:
            self._says = False
            self.timer.stop()
            self._go()
            self._undo = None
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the page's size changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _go(self) -> None:
        if self._motion is None:
            self.hide()
        else:
            self._motion.go(self, QPoint(0, _MARGIN))

    def _place(self) -> None:
        page = self.parentWidget()
        if page is not None:
            if self._motion is not None:
                self._motion.stay(self)
            self.move(_MARGIN, page.height() - self.height() - _MARGIN - self._above())
