"""How the parts of Compose stand: three columns, two with the preview under a tab, or one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import surface
from postdeck.gui.widgets.segments import Segments

WIDEST = 1440
_MIDDLE, _RIGHT = 372, 332
_LEAST = 440
"""What the left column needs; three columns with less beside them would be no help."""
_LEAST_OF_TWO = 420
_WHERE, _PREVIEW = "where", "preview"


class Columns(QWidget):
    """What is written at the left, where and when beside it, preview and check at the right.

    Narrow: the preview takes the place of where and when while its tab is chosen, and the check
    stands below either. In one column, where words are large, all of that stands below the post.
    """

    def __init__(self, left: tuple[QWidget, ...], middle: tuple[QWidget, ...], preview: QWidget,
                 check: QWidget) -> None:
        super().__init__()
        self._preview, self._check, self._parts = preview, check, middle
        self._narrow = self._single = False
        self.tabs = Segments(self.tr("Beside the post"), (_WHERE, self.tr("Where and when")),
                             (_PREVIEW, self.tr("Preview")))
        self.tabs.hide()
        self._left = _Column(24, *left)
        self._middle = _Column(16, self.tabs, *middle)
        self._middle.setFixedWidth(px(_MIDDLE))
        self._right = _Column(16, preview, check)
        self._right.setFixedWidth(px(_RIGHT))
        self._lines = (_line(), _line())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._left, 1)
        for line, column in zip(self._lines, (self._middle, self._right), strict=True):
            self._row.addWidget(line)
            self._row.addWidget(column)
        self.tabs.chosen.connect(self._show_tab)

    @property
    def narrow(self) -> bool:
        """Whether there are two columns."""
        return self._narrow

    def fit(self, width: int, narrow: bool) -> None:
        """Stand in this width; there are two columns also where three have no room."""
        narrow = narrow or width < px(_LEAST + _MIDDLE + _RIGHT)
        spare = max(0, (width - px(WIDEST)) // 2)
        self._row.setContentsMargins(spare, 0, spare, 0)
        single = narrow and width < px(_LEAST_OF_TWO + _MIDDLE)
        if (narrow, single) == (self._narrow, self._single):
            return
        self._narrow, self._single = narrow, single
        beside = self._left if single else self._middle
        for part in (self.tabs, *self._parts):
            beside.put(part)
        for part in (self._preview, self._check):
            (beside if narrow else self._right).put(part)
        self._middle.setVisible(not single)
        self._lines[0].setVisible(not single)
        self._left.set_side(16 if narrow else 24)
        self._right.setVisible(not narrow)
        self._lines[1].setVisible(not narrow)
        self.tabs.setVisible(narrow)
        self._show_tab()

    def _show_tab(self) -> None:
        preview = self._narrow and self.tabs.key == _PREVIEW
        for part in self._parts:
            part.setVisible(not preview)
        self._preview.setVisible(preview or not self._narrow)


class _Column(QScrollArea):
    """Parts above each other, which scroll when room is short."""

    def __init__(self, side: int, *parts: QWidget) -> None:
        super().__init__(widgetResizable=True)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._lines = QVBoxLayout(inside)
        self._lines.setSpacing(20)
        self.set_side(side)
        for part in parts:
            self._lines.addWidget(part)
        self._lines.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def put(self, part: QWidget) -> None:
        """Take a part in, below the others."""
        self._lines.removeWidget(part)  # it may be here already, which the count must not hold
        self._lines.insertWidget(self._lines.count() - 1, part)

    def set_side(self, side: int) -> None:
        """How much room is left at the left."""
        self._lines.setContentsMargins(side, 16, 16, 24)


def _line() -> QWidget:
    made = surface("rule")
    made.setFixedWidth(1)
    return made
