"""The bar under a table that says how much is selected and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label, surface


class SelectionBar(QWidget):
    """48 high; pushes the table up, never covers a row. `cleared`: the selection is to go."""

    cleared = Signal()

    def __init__(self, look: Look, *actions: QWidget) -> None:
        super().__init__()
        self._text = label()
        closer = button("", look.icon("x", "tip_text"), kind="flat", size="icon",
                        name=self.tr("Clear the selection"))
        closer.clicked.connect(self.cleared)
        ground = surface("selection")
        ground.setFixedHeight(px(48))
        line = QHBoxLayout(ground)
        line.setContentsMargins(16, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(self._text)
        line.addStretch(1)
        for action in actions:
            line.addWidget(action)
        line.addWidget(closer)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 8, 24, 8)
        outer.addWidget(ground)
        self.hide()

    def say(self, text: str) -> None:
        """Show what is selected; "" hides the bar."""
        self._text.setText(text)
        self.setVisible(bool(text))
