"""Parts side by side that go on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Sets its visible parts in lines, as words are set."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._gap = gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Add a part behind the others."""
        part.setParent(self)
        self._parts.append(part)
        self.updateGeometry()

    def remove(self, part: QWidget) -> None:
        """Take a part out, for good."""
        self._parts.remove(part)
        part.hide()
        part.deleteLater()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return self._set(width, apply=False)

    def sizeHint(self) -> QSize:
        """One line, if there is room."""
        shown = [each.sizeHint() for each in self._shown()]
        width = sum(each.width() + self._gap for each in shown)
        return QSize(width, self._set(max(self.width(), 120), apply=False))

    def minimumSizeHint(self) -> QSize:
        """The widest part, and the lines that are there now."""
        widest = max((each.sizeHint().width() for each in self._shown()), default=0)
        return QSize(widest, self._set(max(self.width(), widest, 120), apply=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the parts anew."""
        super().resizeEvent(event)
        self._set(self.width(), apply=True)
        self.updateGeometry()

    def updateGeometry(self) -> None:
        """A part has come, gone or changed its size."""
        super().updateGeometry()
        self._set(self.width(), apply=True)

    def _shown(self) -> list[QWidget]:
        return [each for each in self._parts if not each.isHidden()]

    def _set(self, width: int, *, apply: bool) -> int:
        left = top = high = 0
        for part in self._shown():
            hint = part.sizeHint()
            wide = min(hint.width(), width)
            if left and left + wide > width:
                left, top, high = 0, top + high + self._gap // 2, 0
            if apply:
                part.setGeometry(QRect(left, top, wide, hint.height()))
            left += wide + self._gap
            high = max(high, hint.height())
        return top + high
