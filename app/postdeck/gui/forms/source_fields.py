"""Media that the deck chooses by itself: from its library or a folder, by tags, how many."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from postdeck.core.post import MaterialSource, PostConfig
from postdeck.gui.forms.model_form import bounds
from postdeck.gui.hearing import name_field
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label, pad, row
from postdeck.gui.widgets.segments import Segments

VIDEO, IMAGES = "video", "images"


class SourceFields(QWidget):
    """The fields; `changed` comes with each."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        fields = PostConfig.model_fields
        self._source = MaterialSource.LIBRARY
        self.content = Segments(self.tr("Content"), (VIDEO, self.tr("Video")),
                                (IMAGES, self.tr("Images")))
        self.number = QSpinBox()
        self.number.setRange(*bounds(fields["image_count"]))
        self.number.setFixedWidth(px(76))
        name_field(self.number, self.tr("How many images"))
        pad(self.number)
        self._number_words = label(self.tr("images in a post"), "second")
        self.tags = QLineEdit(placeholderText=self.tr("Any; or tags, with commas between"))
        self.tags.setMaxLength(1000)
        self.tags.setAccessibleName(fields["materials_tags"].title or "")
        self.path = QLineEdit(placeholderText=self.tr("Path of the folder"))
        self.path.setMaxLength(4096)
        self.path.setAccessibleName(fields["material_path"].title or "")
        self.choose_button = button(self.tr("Choose folder…"), look.icon("folder", "text_2"))
        self._about = label("", "small", wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(self.path, self.choose_button))
        lines.addWidget(self.tags)
        lines.addLayout(row(self.content, self.number, self._number_words, None, gap=12))
        lines.addWidget(self._about)
        self.content.chosen.connect(self._on_changed)
        self.number.valueChanged.connect(self._on_changed)
        self.tags.textChanged.connect(self._on_changed)
        self.path.textChanged.connect(self._on_changed)
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.show_source(MaterialSource.LIBRARY)

    def show_source(self, source: MaterialSource) -> None:
        """Ask what this source needs."""
        self._source = source
        folder = source is MaterialSource.FOLDER
        self.path.setVisible(folder)
        self.choose_button.setVisible(folder)
        self.tags.setVisible(not folder)
        self._about.setText(self.tr(
            "For each post PostDeck takes the next file that its account has not had. A folder "
            "@name in it is that account's; caption.txt and sound_names.txt count.") if folder
            else self.tr("For each post PostDeck takes the next file of the library that its "
                         "account has not had."))
        self._show()

    @property
    def images(self) -> bool:
        """Whether it takes images."""
        return self.content.key == IMAGES

    @property
    def missing(self) -> str:
        """What is still needed, or ""."""
        if self._source is MaterialSource.FOLDER and not self.path.text().strip():
            return self.tr("Choose the folder that the media is in.")
        return ""

    def values(self) -> dict[str, Any]:
        """Fields of a PostConfig."""
        found: dict[str, Any] = {"content_type": int(self.images), "material_list": (),
                                 "material_source": self._source}
        if self.images:
            found["image_count"] = self.number.value()
        if self._source is MaterialSource.FOLDER:
            found["material_path"] = self.path.text().strip()
        else:
            found["materials_tags"] = self.tags.text().strip()
        return found

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Show what was chosen once."""
        self.content.choose(IMAGES if fields.get("content_type") == 1 else VIDEO)
        number = fields.get("image_count", 1)
        self.number.setValue(number if isinstance(number, int) else 1)
        self.tags.setText(str(fields.get("materials_tags", "")))
        self.path.setText(str(fields.get("material_path", "")))

    def _show(self) -> None:
        self.number.setVisible(self.images)
        self._number_words.setVisible(self.images)

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _on_choose_clicked(self) -> None:
        typed = self.path.text()
        begin = typed if typed.isprintable() else ""  # Qt warns of names that no file can have
        picker = QFileDialog(self, self.tr("Choose a folder"), begin)
        picker.setFileMode(QFileDialog.FileMode.Directory)
        picker.setOption(QFileDialog.Option.ShowDirsOnly)
        picker.fileSelected.connect(self.path.setText)
        picker.finished.connect(picker.deleteLater)
        picker.open()
