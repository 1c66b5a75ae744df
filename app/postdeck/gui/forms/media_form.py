"""Which files are posted: dropped, chosen, taken out, and told off when they can't be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from postdeck.gui import words
from postdeck.gui.look import Look
from postdeck.gui.widgets.drop_zone import DropZone
from postdeck.gui.widgets.file_list import FileItem, FileList
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import label, row

VIDEOS = frozenset({".mp4", ".mov", ".m4v", ".webm", ".mkv", ".avi", ".3gp"})
IMAGES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".heic"})
_MOST = 1000


class MediaForm(QWidget):
    """The files of a post; `changed` comes when they are other ones."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._items: list[FileItem] = []
        self._count = label("", "second")
        self._list = FileList(look)
        self._zone = DropZone(look)
        self.note = Note(look)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(label(self.tr("Media"), "strong"), self._count, None))
        lines.addWidget(self._list)
        lines.addWidget(self._zone)
        lines.addWidget(self.note)
        lines.addStretch(1)
        self._list.removed.connect(self._on_file_removed)
        self._zone.dropped.connect(self.add)
        self._zone.asked.connect(self._on_files_asked)
        self._show()

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, in their order."""
        return tuple(item.path for item in self._items)

    @property
    def images_only(self) -> bool:
        """Whether it is a post of images."""
        return bool(self._items) and all(item.kind == "image" for item in self._items)

    def add(self, paths: Sequence[str]) -> None:
        """Add files; those that can't be posted are named, each with its reason."""
        self.note.hide()
        refused = []
        for path in paths:
            why = self._refusal(Path(path))
            if why:
                refused.append(why)
            elif path not in self.paths:
                self._items.append(self._item(Path(path)))
        if refused:
            more = len(refused) - 3
            text = " ".join(refused[:3])
            if more > 0:
                text += " " + self.tr("{0} more can't be added either.").format(more)
            self.note.say(text)
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Take all files out."""
        self._items = []
        self.note.hide()
        self._show()
        self.changed.emit()

    def _refusal(self, path: Path) -> str:
        try:
            if path.is_dir():
                return self.tr("“{0}” is a folder. Drop the files in it.").format(path.name)
            if not path.is_file():
                return self.tr("“{0}” can't be found.").format(path.name)
        except OSError:
            return self.tr("“{0}” can't be read.").format(path.name)
        if path.suffix.lower() not in VIDEOS | IMAGES:
            return self.tr("“{0}” is neither a video nor an image.").format(path.name)
        if len(self._items) >= _MOST:
            return self.tr("“{0}” is one too many.").format(path.name)
        return ""

    def _item(self, path: Path) -> FileItem:
        kind = "image" if path.suffix.lower() in IMAGES else "video"
        try:
            about = words.file_size(path.stat().st_size)
        except OSError:
            about = ""
        return FileItem(str(path), kind, about)

    def _show(self) -> None:
        videos = sum(item.kind == "video" for item in self._items)
        images = len(self._items) - videos
        parts = []
        if videos:
            parts.append(self.tr("1 video") if videos == 1
                         else self.tr("%n videos", "", videos))
        if images:
            parts.append(self.tr("1 image") if images == 1
                         else self.tr("%n images", "", images))
        self._count.setText(", ".join(parts))
        self._list.set_files(tuple(self._items))
        self._zone.say(self.tr("Drop more here, or") if self._items
                       else self.tr("Drop a video or images here, or"))
        self._zone.setFixedHeight(48 if self._items else 112)

    def _on_file_removed(self, path: str) -> None:
        self._items = [item for item in self._items if item.path != path]
        self.note.hide()
        self._show()
        self.changed.emit()

    def _on_files_asked(self) -> None:
        picker = QFileDialog(self, self.tr("Choose media"))
        picker.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{suffix}" for suffix in sorted(VIDEOS | IMAGES))
        picker.setNameFilters([self.tr("Videos and images ({0})").format(endings),
                               self.tr("All files (*)")])
        picker.filesSelected.connect(self.add)
        picker.finished.connect(picker.deleteLater)
        picker.open()
