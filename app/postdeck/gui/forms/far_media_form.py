"""Which files are posted from another computer: their paths there, typed or pasted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from postdeck.gui.forms.media_scan import IMAGES, VIDEOS
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import label, row

_WHOLE = re.compile(r"/|[A-Za-z]:[\\/]")
_HEIGHT = 96


class FarMediaForm(QWidget):
    """As MediaForm, for a deck called `deck_name`: its disk can't be looked at from here, so the
    paths are checked there when the post is queued."""

    changed = Signal()

    def __init__(self, look: Look, deck_name: str) -> None:
        super().__init__()
        self._deck_name = deck_name
        self._count = label("", "second")
        self.edit = QPlainTextEdit()
        self.edit.setPlaceholderText(self.tr("/home/ann/clips/loaf.mp4\nC:\\Clips\\loaf.mp4"))
        self.edit.setAccessibleName(self.tr("Paths on {0}, one on each line").format(deck_name))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(px(_HEIGHT))
        self.edit.setFont(look.mono())
        self._hint = label("", "small", wrap=True)
        self.note = Note(look)
        about = label(self.tr("Files on {0}, one path on each line, as that computer writes "
                              "them.").format(deck_name), "second", wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(label(self.tr("Media"), "strong"), self._count, None))
        lines.addWidget(about)
        lines.addWidget(self.edit)
        lines.addWidget(self._hint)
        lines.addWidget(self.note)
        lines.addStretch(1)
        self.edit.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, in their order; the quotes that file managers copy along are left out."""
        typed = (line.strip() for line in self.edit.toPlainText().splitlines())
        bare = (line[1:-1] if len(line) > 1 and line[0] == line[-1] and line[0] in "\"'" else line
                for line in typed)
        return tuple(dict.fromkeys(filter(None, bare)))

    @property
    def images_only(self) -> bool:
        """Whether it is a post of images, as the names' ends say."""
        return bool(self.paths) and all(_ending(path) in IMAGES for path in self.paths)

    @property
    def missing(self) -> str:
        """What is still needed, or ""."""
        return "" if self.paths else self.tr("Add a video or images first.")

    @property
    def looking(self) -> bool:
        """Never: that disk can't be looked at from here."""
        return False

    def values(self) -> dict[str, Any]:
        """Fields of a PostConfig."""
        images = self.images_only
        found: dict[str, Any] = {"content_type": int(images), "material_list": self.paths}
        if images:
            found["image_count"] = max(1, min(len(self.paths), 35))
        return found

    def restore(self, media: Sequence[str], fields: Mapping[str, Any]) -> None:
        """Show what was typed once."""
        self.edit.setPlainText("\n".join(media))

    def show_findings(self, report: object) -> None:
        """The list of findings says it; there are no rows here."""

    def add(self, paths: Sequence[str]) -> None:
        """Files that were dropped lie on this computer: say so."""
        self.note.say(self.tr(
            "These files are on this computer. {0} posts files that are there: type their "
            "paths, or show this computer to post from here.").format(self._deck_name), Tone.WARN)

    def clear(self) -> None:
        """Take all files out."""
        self.edit.clear()
        self.note.hide()

    def _on_text_changed(self) -> None:
        self.note.hide()
        number = len(self.paths)
        self._count.setText(self.tr("%n files", "", number) if number else "")
        odd = next((path for path in self.paths if not _WHOLE.match(path)), "")
        other = next((path for path in self.paths
                      if _ending(path) not in VIDEOS | IMAGES), "")
        if odd:
            text = self.tr("“{0}” is not a whole path: begin with / or a drive.").format(odd)
        elif other:
            text = self.tr("“{0}” is neither a video nor an image.").format(_name(other))
        else:
            text = ""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self.changed.emit()


def _name(path: str) -> str:
    return re.split(r"[\\/]", path)[-1]


def _ending(path: str) -> str:
    dot = _name(path).rfind(".")
    return _name(path)[dot:].lower() if dot >= 0 else ""
