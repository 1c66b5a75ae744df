"""A choice of one among few, side by side: segments, and filters that look like chips."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button


class Choice(QWidget):
    """Buttons of which one is down; `chosen` carries its key."""

    chosen = Signal(str)

    def __init__(self, name: str, kind: str, gap: int) -> None:
        super().__init__()
        self._kind = kind
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(gap)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def add(self, key: str, text: str) -> QPushButton:
        """Add a choice; the first one is down."""
        made = button(text, kind=self._kind)
        made.setCheckable(True)
        made.setAutoExclusive(True)  # one of several, for who hears it
        made.setChecked(not self._buttons)
        made.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(made)
        self._line.addWidget(made)
        self._buttons[key] = made
        return made

    @property
    def key(self) -> str:
        """The choice that is down."""
        return next((k for k, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, key: str) -> None:
        """Press a choice, as a person would."""
        self._buttons[key].setChecked(True)
        self.chosen.emit(key)

    def sign(self, key: str, icon: QIcon) -> None:
        """Give a choice an icon before its words."""
        made = self._buttons[key]
        made.setIcon(icon)
        made.setIconSize(QSize(20, 16))
        if made.minimumWidth():
            made.setMinimumWidth(made.minimumWidth() + 20)

    def show_choice(self, key: str, shown: bool) -> None:
        """Offer a choice, or don't."""
        self._buttons[key].setVisible(shown)

    def label(self, key: str, text: str) -> None:
        """Give a choice other words."""
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(text)


class Segments(Choice):
    """Segments that share their edges."""

    def __init__(self, name: str, *choices: tuple[str, str], small: bool = False) -> None:
        super().__init__(name, "segment", 0)
        for number, (key, text) in enumerate(choices):
            place = {0: "first", len(choices) - 1: "last"}.get(number, "middle")
            made = self.add(key, text)
            made.setProperty("place", place)
            if small:
                made.setProperty("fit", "small")
            metrics = made.fontMetrics()
            made.setMinimumWidth(metrics.horizontalAdvance(text) + 40)  # bold when chosen


class Filters(Choice):
    """Filters that stand apart."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "filter", 8)

    def label(self, key: str, text: str) -> None:
        """Give a filter other words, with room for them in bold, as the chosen one has them."""
        super().label(key, text)
        made = self._buttons[key]
        font = made.font()
        font.setPixelSize(px(12))
        font.setWeight(font.Weight.DemiBold)
        icon = 0 if made.icon().isNull() else made.iconSize().width() + 4
        made.setMinimumWidth(QFontMetrics(font).horizontalAdvance(text) + icon + 24)
