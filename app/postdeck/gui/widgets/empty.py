"""What stands where a list is empty: one line, one action, a small picture at most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label

_WIDTH = 420


class Empty(QWidget):
    """An icon, a sentence and a button."""

    def __init__(self, look: Look, icon: str, text: str, action: str = "") -> None:
        super().__init__()
        self._look = look
        self._icon_name = icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = label(text, "second", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setFixedWidth(px(_WIDTH))
        self.button: QPushButton = button(action)
        if not action:
            self.button.hide()
        lines = QVBoxLayout(self)
        lines.setSpacing(12)
        lines.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        lines.addWidget(self._icon, 0, centre)
        lines.addWidget(self._text, 0, centre)
        lines.addWidget(self.button, 0, centre)
        lines.addStretch(3)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.changed.connect(self._tint)
        self._fit()
        self._tint()

    def say(self, text: str, action: str) -> None:
        """Change the sentence and the button's words."""
        self._text.setText(text)
        self.button.setText(action)
        self.button.setAccessibleName(action or text)
        self.button.setVisible(bool(action))
        self._fit()

    def _fit(self) -> None:
        """As high as its lines are: a layout that centres does not ask for that."""
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(px(_WIDTH))))  # -1: no words

    def _tint(self) -> None:
        self._icon.setPixmap(self._look.pixmap(
            self._icon_name, self._look.theme.text_3, 20, self.devicePixelRatioF()))
