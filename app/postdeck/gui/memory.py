"""What the window remembers of itself from one start to the next: views, folds, widths."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

FILE = "window.ini"
_PLACE = "window/place"


class Memory:
    """Lists of words by name, in a file of the profile; without a folder only while it runs.

    A file that can't be read or written costs nothing but the memory.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._file = QSettings(str(folder / FILE), QSettings.Format.IniFormat) if folder else None
        self._kept: dict[str, tuple[str, ...]] = {}

    def get(self, name: str) -> tuple[str, ...]:
        """What was put under this name; () when nothing was."""
        if name not in self._kept and self._file is not None:
            found = self._file.value(name)
            words = found if isinstance(found, list) else [found] if found else []
            self._kept[name] = tuple(word for word in words if isinstance(word, str) and word)
        return self._kept.get(name, ())

    def put(self, name: str, *words: str) -> None:
        """Remember this under a name."""
        if self.get(name) == words:
            return
        self._kept[name] = words
        if self._file is not None:
            self._file.setValue(name, list(words))

    def keep_place(self, window: QWidget) -> None:
        """Remember where the window is, and how large."""
        self.put(_PLACE, bytes(window.saveGeometry().toBase64().data()).decode("ascii"))

    def place(self, window: QWidget) -> None:
        """Put the window where it was."""
        for place in self.get(_PLACE):
            window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode())))
