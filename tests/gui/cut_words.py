"""Finds words that cannot be read whole: in too little room, beyond an edge, or below another."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from postdeck.gui.widgets.chip import ChipLabel, MarkLabel
from postdeck.gui.widgets.deck_mark import DeckMark
from postdeck.gui.widgets.parts import ElidedLabel
from postdeck.gui.widgets.phone_preview import PhonePreview
from postdeck.gui.widgets.rail import RailItem
from postdeck.gui.widgets.search_button import SearchButton

_KINDS = (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton, RailItem, ChipLabel,
          MarkLabel, QLineEdit)
_MARGINS = 16
"""What a field keeps free beside its words."""


def clipped(window: QWidget) -> list[str]:
    """The visible words of a window that cannot be read whole, each with why."""
    parts = [part for part in window.findChildren(QWidget)
             if part.isVisible() and isinstance(part, (*_KINDS, QAbstractButton))
             and not part.objectName().startswith("qt_")
             and not isinstance(part.parentWidget(), QLineEdit)]
    found = []
    for part in parts:
        why = _in_little_room(part) or _beyond_an_edge(part)
        if why:
            found.append(f"“{_words(part)}” {why}")
    return found + _overlapping(parts)


def _words(part: QWidget) -> str:
    if isinstance(part, QLineEdit):
        return part.placeholderText() or part.accessibleName()
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return text or part.accessibleName()


def _in_little_room(part: QWidget) -> str:
    width, height = part.width(), part.height()
    if isinstance(part, ElidedLabel):
        wide, high = 0, part.minimumSizeHint().height() if part.text() else 0
    elif isinstance(part, QLabel) and part.wordWrap():
        wide, high = 0, part.heightForWidth(width)
    elif isinstance(part, QLabel | ChipLabel):
        wide, high = part.minimumSizeHint().width(), part.minimumSizeHint().height()
    elif isinstance(part, RailItem):
        wide, high = _rail_room(part), part.sizeHint().height()
    elif isinstance(part, QLineEdit):
        # one that may shrink elides its placeholder, down to a width that it says
        wide = part.minimumWidth() or _placeholder_room(part)
        high = QFontMetrics(part.font()).height()
    elif isinstance(part, PhonePreview):
        return ""
    elif isinstance(part, DeckMark | SearchButton):  # these elide
        wide, high = 0, part.sizeHint().height()
    else:
        wide, high = part.sizeHint().width(), part.sizeHint().height()
    return f"{width}x{height}, needs {wide}x{high}" if width < wide or height < high else ""


def _rail_room(item: RailItem) -> int:
    if item.width() < 120:  # narrow: the icon only
        return 0
    return 38 + QFontMetrics(item.font()).horizontalAdvance(item.text()) + 8


def _placeholder_room(field: QLineEdit) -> int:
    if not field.placeholderText() or field.text():
        return 0
    icons = sum(24 for action in field.actions() if action.isVisible())
    return QFontMetrics(field.font()).horizontalAdvance(field.placeholderText()) + _MARGINS + icons


def _beyond_an_edge(part: QWidget) -> str:
    """Whether an ancestor cuts it; what is scrolled up or down is only scrolled."""
    shown, inside = QRect(QPoint(), part.size()), part
    while (parent := inside.parentWidget()) is not None and not inside.isWindow():
        shown.translate(inside.pos())
        edges, area = parent.rect(), parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            if shown.left() < 0 or shown.right() > edges.right():
                return f"is cut at the side by {type(area).__name__}"
            shown = shown.intersected(edges)
            if shown.isEmpty():
                return ""
        elif not edges.contains(shown):
            return f"is cut by {type(parent).__name__} “{parent.accessibleName()}”"
        inside = parent
    return ""


def _overlapping(parts: list[QWidget]) -> list[str]:
    by_parent: dict[int, list[QWidget]] = {}
    for part in parts:
        by_parent.setdefault(id(part.parentWidget()), []).append(part)
    return [f"“{_words(one)}” lies over “{_words(other)}”"
            for siblings in by_parent.values() for one, other in combinations(siblings, 2)
            if one.geometry().intersects(other.geometry())]
