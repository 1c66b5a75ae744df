"""A filter as a chip: it opens its choices, shows what was chosen, and lets go of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton

from postdeck.gui.look import Look
from postdeck.gui.widgets.chooser import Chooser, Option
from postdeck.gui.widgets.parts import restyle

_ICON_ROOM = 28


class FilterChip(QPushButton):
    """`key` is what was chosen, "" for nothing; `changed` comes when a person chose.

    `options` are asked for each time they are shown.
    """

    changed = Signal()

    def __init__(self, look: Look, title: str, options: Callable[[], Sequence[Option]]) -> None:
        super().__init__(title)
        self._look, self.title, self._options = look, title, options
        self.key = ""
        self._words = ""
        self.setProperty("kind", "filter")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon stands at the right
        self.setIconSize(QSize(12, 12))
        self.clicked.connect(self.open)
        self._show()

    def choose(self, key: str, words: str = "") -> None:
        """Choose, as a person would; "" lets go."""
        if key != self.key:
            self.set(key, words)
            self.changed.emit()

    def set(self, key: str, words: str = "") -> None:
        """Show a choice without telling of it."""
        self.key = key
        self._words = words or dict(self._options()).get(key, key)
        self._show()

    def open(self) -> None:
        """Show the choices."""
        self.chooser = Chooser(self, self._look, self.title, self._options(), self.key,
                               self._on_answered)
        self.chooser.open_under(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter open, Delete lets go."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose("")
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross lets go."""
        if self.key and event.position().x() > self.width() - _ICON_ROOM \
                and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.choose("")
            return
        super().mouseReleaseEvent(event)

    def _on_answered(self, key: str) -> None:
        self.choose("" if key == self.key else key)

    def _show(self) -> None:
        self.setText(self._words if self.key else self.title)
        token = "accent_text" if self.key else "text_2"
        self.setIcon(self._look.icon("x" if self.key else "down", token))
        self.setAccessibleName(f"{self.title}: {self._words}" if self.key else self.title)
        self.setToolTip(self.tr("Del takes this filter away") if self.key else "")
        restyle(self, "chosen", "true" if self.key else "false")
        self.updateGeometry()
