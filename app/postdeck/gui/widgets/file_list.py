"""The files of a post, one row each: kind, name, size, and a cross to take it out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from postdeck.gui.look import Look
from postdeck.gui.widgets.parts import ElidedLabel, button, clear, label, row, stack, surface

_SHOWN = 8


@dataclass(frozen=True)
class FileItem:
    """A file; `kind` is "video" or "image", `about` a line such as “38 MB”."""

    path: str
    kind: str
    about: str

    @property
    def name(self) -> str:
        """Its name."""
        return Path(self.path).name


class FileList(QWidget):
    """Shows files in a card; `removed` carries the path of the one that was taken out."""

    removed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._items: tuple[FileItem, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)

    def set_files(self, items: tuple[FileItem, ...]) -> None:
        """Show these files."""
        self._items = items
        self._draw()

    def _draw(self) -> None:
        clear(self._lines)
        for number, item in enumerate(self._items[:_SHOWN], start=1):
            self._lines.addWidget(self._card(number, item))
        if (more := len(self._items) - _SHOWN) > 0:
            self._lines.addWidget(label(self.tr("and {0} more").format(more), "hint"))
        self.setVisible(bool(self._items))

    def _card(self, number: int, item: FileItem) -> QWidget:
        card = surface("card")
        picture = label()
        picture.setFixedSize(20, 20)
        picture.setPixmap(self._look.pixmap(
            item.kind, self._look.theme.text_2, 20, self.devicePixelRatioF()))
        name = ElidedLabel(item.name)
        closer = button("", self._look.icon("x", "text_2"), kind="flat", size="icon",
                        name=self.tr("Take out {0}").format(item.name))
        closer.clicked.connect(lambda: self.removed.emit(item.path))
        words = stack(name, label(item.about, "small"), gap=2)
        line = row(label(str(number), "hint"), picture, gap=12)
        line.addLayout(words, 1)
        line.addWidget(closer)
        line.setContentsMargins(16, 8, 8, 8)
        card.setLayout(line)
        return card
