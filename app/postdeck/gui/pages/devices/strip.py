"""The bar above the phones: filters with their numbers, and a word about dropping files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdeck.gui.look import Look
from postdeck.gui.pages.devices.shelf import Filter
from postdeck.gui.widgets.parts import button, label
from postdeck.gui.widgets.segments import Filters

_SIGNS = {Filter.IDLE: ("dot", "ok"), Filter.BUSY: ("dot", "run"), Filter.NEEDS: ("dot", "warn"),
          Filter.OFFLINE: ("dot", "bad"), Filter.PAUSED: ("pause", "text_2")}
_HINT_FROM = 900


class Strip(QWidget):
    """40 high; `chosen` when another filter is wanted, `remove_asked` for the virtual phones."""

    chosen = Signal()
    remove_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.filters = Filters(self.tr("Which phones"))
        self.remove_button = button(self.tr("Remove virtual phones"), kind="link")
        self._hint = label(self.tr("Drop files on a phone to compose for it"), "small")
        for kind in Filter:
            self.filters.add(kind.value, self._words(kind, 0))
            if kind in _SIGNS:
                self.filters.sign(kind.value, look.icon(*_SIGNS[kind], checked=_SIGNS[kind][1]))
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 8)
        line.setSpacing(12)
        line.addWidget(self.filters)
        line.addStretch(1)
        line.addWidget(self.remove_button)
        line.addWidget(self._hint)
        self.remove_button.hide()
        self.filters.chosen.connect(self.chosen)
        self.remove_button.clicked.connect(self.remove_asked)

    @property
    def wanted(self) -> Filter:
        """The filter that is on."""
        return Filter(self.filters.key)

    def show_all(self) -> None:
        """Take the filter away."""
        self.filters.choose(Filter.ALL.value)

    def count(self, kinds: Iterable[frozenset[Filter]]) -> None:
        """Write the numbers; a filter that would find nothing is not offered, unless it is on."""
        numbers = Counter(kind for found in kinds for kind in found)
        for kind in Filter:
            self.filters.label(kind.value, self._words(kind, numbers[kind]))
            self.filters.show_choice(kind.value, bool(numbers[kind]) or kind in (
                Filter.ALL, self.wanted))

    def show_virtual(self, here: bool) -> None:
        """Offer to remove virtual phones, or don't."""
        self.remove_button.setVisible(here)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """The hint goes first."""
        self._fit()

    def _fit(self) -> None:
        self._hint.setVisible(self.width() >= _HINT_FROM and self.remove_button.isHidden())

    def _words(self, kind: Filter, number: int) -> str:
        words = {
            Filter.ALL: self.tr("All {0}"), Filter.IDLE: self.tr("Idle {0}"),
            Filter.BUSY: self.tr("Busy {0}"), Filter.NEEDS: self.tr("Needs you {0}"),
            Filter.OFFLINE: self.tr("Offline {0}"), Filter.PAUSED: self.tr("Paused {0}"),
        }
        return words[kind].format(number)
