"""One setting as a row: drawn from the model's field, its title, its bounds and its words."""

from __future__ import annotations

from enum import Enum
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from postdeck.core.settings import Motion, Notices, Settings, Theme
from postdeck.core.task import Platform
from postdeck.gui import words
from postdeck.gui.forms.model_form import Number, Pick, bounds
from postdeck.gui.hearing import name_field
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.pages.settings.setting_row import SettingRow
from postdeck.gui.widgets.parts import label, pad
from postdeck.gui.widgets.switch import Switch
from postdeck.gui.words import tr
from postdeck.services.languages import LANGUAGES

_CHOICES: dict[Enum, str] = {
    Theme.SYSTEM: "Like this computer", Theme.LIGHT: "Light", Theme.DARK: "Dark",
    Motion.SYSTEM: "Like this computer", Motion.REDUCED: "Reduced",
    Notices.ALL: "All", Notices.TROUBLE: "Only trouble", Notices.NONE: "None",
}


class Field(SettingRow):
    """A row for a field of Settings; `changed` carries its name and the value it should have."""

    changed = Signal(str, object)

    def __init__(self, look: Look, name: str) -> None:
        self.name = name
        self._info = Settings.model_fields[name]
        extra = self._info.json_schema_extra
        self._extra = extra if isinstance(extra, dict) else {}
        title = said(self._info.title or name)
        super().__init__(look, title, said(self._info.description or ""))
        self.control = self._draw(look, title)
        name_field(self.control, title)
        self.title.setBuddy(self.control)
        self.control.setAccessibleDescription(said(self._info.description or ""))
        self.add(self.control)
        if unit := self._word("unit"):
            words_ = label(unit, "second")
            words_.setMinimumWidth(px(56))
            self.add(words_)

    def show_value(self, value: object) -> None:
        """Show what is saved; nobody is told."""
        control = self.control
        control.blockSignals(True)
        if isinstance(control, Switch):
            control.setChecked(bool(value))
        elif isinstance(control, QSpinBox):
            control.setValue(value if isinstance(value, int) else 0)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(max(0, control.findData(_plain(value))))
        elif isinstance(control, QLineEdit):
            control.setText(str(value))
        control.blockSignals(False)
        control.update()

    def _draw(self, look: Look, title: str) -> QWidget:
        kind = self._info.annotation
        if kind is bool:
            switch = Switch(look, title)
            switch.clicked.connect(lambda on: self.changed.emit(self.name, on))
            return switch
        if kind is int or int in get_args(kind):
            return self._number(optional=kind is not int)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return self._pick(tuple((each.value, _choice(each)) for each in kind))
        if self.name == "language":
            return self._pick((("", tr("Like this computer")), *LANGUAGES.items()))
        return self._text()

    def _number(self, *, optional: bool) -> QSpinBox:
        low, high = bounds(self._info)
        box = Number()
        box.setRange(0 if optional else low, high)
        box.setKeyboardTracking(False)
        step = self._extra.get("step")
        box.setSingleStep(step if isinstance(step, int) else 1)
        box.setSpecialValueText(self._word("zero") if box.minimum() == 0 else "")
        box.setFixedWidth(px(96))
        pad(box)
        box.valueChanged.connect(lambda value: self.changed.emit(
            self.name, None if optional and value == 0 else value))
        return box

    def _pick(self, choices: tuple[tuple[str, str], ...]) -> QComboBox:
        box = Pick()
        for value, text in choices:
            box.addItem(text, value)
        box.setMinimumWidth(px(180))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.currentIndexChanged.connect(
            lambda index: self.changed.emit(self.name, box.itemData(index)))
        return box

    def _text(self) -> QLineEdit:
        line = QLineEdit()
        line.setFixedWidth(px(240))
        line.editingFinished.connect(lambda: self.changed.emit(self.name, line.text()))
        return line

    def _word(self, key: str) -> str:
        found = self._extra.get(key)
        return said(found) if isinstance(found, str) else ""


def _choice(value: Enum) -> str:
    if isinstance(value, Platform):
        return words.app_name(value)
    return tr(_CHOICES[value])


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value
