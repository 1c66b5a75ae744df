"""Draws fields of a pydantic model as controls: their titles, bounds, choices and descriptions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

import annotated_types
from pydantic.fields import FieldInfo
from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from postdeck.gui.hearing import name_field
from postdeck.gui.language.sentences import said
from postdeck.gui.widgets.parts import label, pad
from postdeck.gui.widgets.segments import Segments
from postdeck.gui.words import tr

_FEW = 2
"""Up to so many choices stand side by side; more are a list that opens."""


class Number(QSpinBox):
    """A number that the wheel leaves alone: it scrolls the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this."""
        event.ignore()


class Pick(QComboBox):
    """A choice that the wheel leaves alone."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this."""
        event.ignore()


def bounds(info: FieldInfo) -> tuple[int, int]:
    """The least and the most that a number may be."""
    low, high = 0, 2**31 - 1
    for each in info.metadata:
        if isinstance(each, annotated_types.Ge) and isinstance(each.ge, int):
            low = each.ge
        if isinstance(each, annotated_types.Le) and isinstance(each.le, int):
            high = each.le
    return low, high


def longest(info: FieldInfo) -> int:
    """How long a text may be."""
    return next((each.max_length for each in info.metadata
                 if isinstance(each, annotated_types.MaxLen)), 20_000)


def choices(info: FieldInfo) -> tuple[str, ...]:
    """The values that a text may have: of an enumeration, or those its pattern lists."""
    if isinstance(info.annotation, type) and issubclass(info.annotation, Enum):
        return tuple(str(each.value) for each in info.annotation)
    pattern = next((str(each.pattern) for each in info.metadata
                    if getattr(each, "pattern", None)), "")
    listed = re.fullmatch(r"\^\(([^()]*)\)\$", pattern)
    return tuple(listed[1].split("|")) if listed else ()


class ModelField(QWidget):
    """One field: its title above its control, or beside a box to tick; `changed` with each change.

    `words` gives choices other words than their values.
    """

    changed = Signal()

    def __init__(self, name: str, info: FieldInfo, words: Mapping[str, str]) -> None:
        super().__init__()
        self.name, self._info = name, info
        self._title = label("", "small")
        self._words = words
        self._is_flag = info.annotation is int and bounds(info) == (0, 1)
        self.control = self._draw()
        self.control.setAccessibleDescription(said(info.description or ""))
        self.control.setToolTip(said(info.description or "") if self._is_flag else "")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        if not self._is_flag:
            lines.addWidget(self._title)
        lines.addWidget(self.control)
        lines.addStretch(1)
        self._title.setBuddy(self.control)
        self.retitle("")

    @property
    def is_flag(self) -> bool:
        """Whether it is a box to tick."""
        return self._is_flag

    @property
    def value(self) -> Any:
        """What is chosen, as the model takes it."""
        control = self.control
        if isinstance(control, QCheckBox):
            return int(control.isChecked())
        if isinstance(control, QSpinBox):
            return control.value()
        if isinstance(control, Pick):
            return control.currentData()
        if isinstance(control, Segments):
            return control.key
        assert isinstance(control, QLineEdit)
        return control.text().strip()

    def show_value(self, value: Any) -> None:
        """Show a value; one that can't be shown leaves the default."""
        control, plain = self.control, value.value if isinstance(value, Enum) else value
        if isinstance(control, QCheckBox):
            control.setChecked(plain == 1)
        elif isinstance(control, QSpinBox):
            control.setValue(plain if isinstance(plain, int) else int(self._info.default))
        elif isinstance(control, Pick):
            control.setCurrentIndex(max(0, control.findData(plain)))
        elif isinstance(control, Segments):
            if plain in choices(self._info):
                control.choose(str(plain))
        elif isinstance(control, QLineEdit):
            control.setText(str(plain))

    def offer(self, values: tuple[str, ...]) -> None:
        """Offer these choices only; one that is chosen and goes gives way to the first."""
        control = self.control
        if not isinstance(control, Pick):
            return
        present = tuple(control.itemData(index) for index in range(control.count()))
        if present == values:
            return
        chosen = control.currentData()
        control.blockSignals(True)
        control.clear()
        for each in values:
            control.addItem(self._word(each), each)
        control.setCurrentIndex(max(0, control.findData(chosen)))
        control.blockSignals(False)
        if control.currentData() != chosen:
            self.changed.emit()

    def retitle(self, app: str) -> None:
        """Say in the title for which app alone it counts; "" for all."""
        title = said(self._info.title or self.name)
        if app:
            small = title if title[1:2].isupper() else title[:1].lower() + title[1:]
            title = f"{app} {small}"
        self._title.setText(title)
        name_field(self.control, title)
        if isinstance(self.control, QCheckBox):
            self.control.setText(title)

    def _draw(self) -> QWidget:
        if self._is_flag:
            box = QCheckBox()
            box.toggled.connect(self.changed)
            return box
        if self._info.annotation is int:
            return self._number()
        if values := choices(self._info):
            return self._choice(values)
        line = QLineEdit()
        line.setMaxLength(longest(self._info))
        examples = self._info.examples or [""]
        line.setPlaceholderText(tr("Such as {0}").format(examples[0]) if examples[0] else "")
        line.textChanged.connect(self.changed)
        return line

    def _number(self) -> QSpinBox:
        box = Number()
        box.setRange(*bounds(self._info))
        about = self._info.description or ""
        box.setSuffix(tr(" seconds") if about == "seconds" else
                      " %" if about.endswith("percent") else "")
        box.setSingleStep(10 if box.maximum() >= 100 else 1)
        pad(box)
        box.valueChanged.connect(self.changed)
        return box

    def _choice(self, values: tuple[str, ...]) -> QWidget:
        if len(values) <= _FEW:
            segments = Segments(said(self._info.title or ""),
                                *((each, self._word(each)) for each in values))
            segments.chosen.connect(self.changed)
            return segments
        box = Pick()
        for each in values:
            box.addItem(self._word(each), each)
        box.currentIndexChanged.connect(self.changed)
        return box

    def _word(self, value: str) -> str:
        return tr(self._words.get(value, value.capitalize()))
