"""How to post: every other field of a post's configuration, shown where it has an effect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from postdeck.core.post import Placement, PostConfig
from postdeck.core.task import Platform
from postdeck.gui import words
from postdeck.gui.forms.model_form import ModelField
from postdeck.gui.widgets.flow import Flow
from postdeck.gui.widgets.parts import label
from postdeck.services.post_options import applying, ways_in

ELSEWHERE = frozenset({"content_type", "image_count", "captions", "caption_format",
                       "material_source", "material_path", "material_list", "materials_tags"})
"""Fields that the other forms of the page ask for."""

_FIRST = ("post_way", "placement", "sound_name", "add_sound", "custom_sound_keyword",
          "origin_sound_volume", "add_sound_volume")
"""What stands first, in this order; the rest follows as the model has it."""

_WORDS: dict[str, dict[str, Any]] = {
    "post_way": {"share": QT_TRANSLATE_NOOP("Words", "Share to the app"),
                 "addButton": QT_TRANSLATE_NOOP("Words", "The app's own + button"),
                 "useSound": QT_TRANSLATE_NOOP("Words", "From a sound's page")},
    "add_sound": {"-1": QT_TRANSLATE_NOOP("Words", "Leave as it is"),
                  "0": QT_TRANSLATE_NOOP("Words", "No added sound"),
                  "1": QT_TRANSLATE_NOOP("Words", "Sound that the app offers"),
                  "custom": QT_TRANSLATE_NOOP("Words", "Search for a sound")},
    "placement": {"reel": QT_TRANSLATE_NOOP("Words", "Reel"),
                  "story": QT_TRANSLATE_NOOP("Words", "Story")},
}


class OptionsForm(QWidget):
    """The fields; `changed` comes with each."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = dict.fromkeys((*_FIRST, *PostConfig.model_fields))
        self.fields = {name: ModelField(name, PostConfig.model_fields[name], _WORDS.get(name, {}))
                       for name in names if name not in ELSEWHERE}
        self._platforms: tuple[Platform, ...] = (Platform.TIKTOK,)
        self._media: dict[str, Any] = {}
        self._shown: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._flags = Flow(gap=20)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(label(self.tr("How to post"), "strong"))
        lines.addLayout(self._grid)
        lines.addWidget(self._flags)
        for field in self.fields.values():
            field.setParent(self)
            field.hide()
            if field.is_flag:
                self._flags.add(field)
        self.restore({})
        for field in self.fields.values():
            field.changed.connect(self._on_field_changed)
        self._show()

    @property
    def placement(self) -> Placement:
        """Where Instagram shows it."""
        return Placement(self.fields["placement"].value)

    @property
    def missing(self) -> str:
        """What is still needed, in words, or ""."""
        for name in ("sound_name", "custom_sound_keyword"):
            if name in self._shown and not self.fields[name].value \
                    and self._media.get("material_source") != "localFolder":
                return self.tr("Name the sound to use.") if name == "sound_name" \
                    else self.tr("Say which sound to search for.")
        return ""

    def values(self) -> dict[str, Any]:
        """Fields of a PostConfig, also those that are not shown; the reader leaves them out."""
        return {name: field.value for name, field in self.fields.items()}

    def restore(self, values: Mapping[str, Any]) -> None:
        """Show values; what is not among them gets its default."""
        for name, field in self.fields.items():
            field.show_value(values.get(name, PostConfig.model_fields[name].default))
        self._show()

    def show_kind(self, platforms: Sequence[Platform], media: Mapping[str, Any]) -> None:
        """Ask for what counts in these apps with this media."""
        kind = tuple(platforms) or (Platform.TIKTOK,)
        if (kind, dict(media)) != (self._platforms, self._media):
            self._platforms, self._media = kind, dict(media)
            self._show()

    def _on_field_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        images = self._media.get("content_type") == 1
        self.fields["post_way"].offer(tuple(dict.fromkeys(
            way.value for each in self._platforms for way in ways_in(each, images))))
        values = {**self.values(), **self._media}
        by_app = {each: applying(each, values) for each in self._platforms}
        shown = []
        for name, field in self.fields.items():
            apps = [each for each, names in by_app.items() if name in names]
            if apps:
                shown.append(name)
                alone = len(apps) < len(self._platforms)
                field.retitle(words.app_name(apps[0]) if alone else "")
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._place()

    def _place(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        boxed = [name for name in self._shown if not self.fields[name].is_flag]
        for number, name in enumerate(boxed):
            self._grid.addWidget(self.fields[name], number // 2, number % 2)
        for name, field in self.fields.items():
            field.setVisible(name in self._shown)
        self._flags.updateGeometry()
        previous: QWidget | None = None
        for name in (*boxed, *(each for each in self._shown if each not in boxed)):
            control = self.fields[name].control
            if previous is not None:
                QWidget.setTabOrder(previous, control)
            previous = control
