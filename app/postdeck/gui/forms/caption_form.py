"""What the post says, counted as the app counts, and how long its upload may take."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from postdeck.gui import words
from postdeck.gui.look import Look
from postdeck.gui.widgets.caption_edit import CaptionEdit
from postdeck.gui.widgets.parts import ElidedLabel, label, pad, restyle, row

MOST = 2_200
"""UTF-16 code units that the apps take in a caption of a video."""


class CaptionForm(QWidget):
    """The caption; `changed` comes with every change."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.edit = CaptionEdit(look)
        self.edit.setFixedHeight(128)
        self.count = label("", "small")
        self.wait = QSpinBox(minimum=0, maximum=3600, value=30, singleStep=10)
        self.wait.setSuffix(self.tr(" s"))
        self.wait.setAccessibleName(self.tr("Wait for the upload, in seconds"))
        self.wait.setFixedWidth(104)
        pad(self.wait)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(label(self.tr("Caption"), "strong"), None, self.count))
        lines.addWidget(self.edit)
        lines.addSpacing(12)
        lines.addWidget(label(self.tr("How to post"), "strong"))
        after = ElidedLabel(self.tr("then look for the post on the profile."), "second")
        line = row(label(self.tr("Wait for the upload"), "second"), self.wait)
        line.addWidget(after, 1)
        lines.addLayout(line)
        self.edit.counted.connect(self._on_caption_counted)
        self._on_caption_counted(0)

    @property
    def text(self) -> str:
        """The caption."""
        return self.edit.toPlainText()

    @property
    def upload_seconds(self) -> int:
        """How long to wait for the upload."""
        return self.wait.value()

    @property
    def trouble(self) -> str:
        """Why the caption can't stay so, or ""."""
        over = self.edit.length - MOST
        if over <= 0 or "{" in self.text:  # spintax gets shorter; the deck counts what is left
            return ""
        return self.tr("The caption is {0} characters too long.").format(words.count(over))

    def clear(self) -> None:
        """Empty the caption."""
        self.edit.clear()

    def _on_caption_counted(self, length: int) -> None:
        self.count.setText(self.tr("{0} of {1}").format(words.count(length), words.count(MOST)))
        wrong = bool(self.trouble)
        restyle(self.count, "role", "bad" if wrong else "small")
        self.edit.mark_wrong(wrong)
        self.changed.emit()
