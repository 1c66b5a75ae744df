"""The Qt application, and the files that the system asks it to open: on macOS, dropped on its icon.

Other systems start a process with the files for arguments instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps such files until somebody opens them; those that come together are opened together."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._files: list[str] = []
        self._open: Callable[[Sequence[str]], None] | None = None

    def open_files_with(self, open_files: Callable[[Sequence[str]], None] | None) -> None:
        """From now on hand the files over, those that wait at once; None: let them wait."""
        self._open = open_files
        self._hand_over()

    def event(self, event: QEvent) -> bool:
        """Take the files; an event filter would see every event of every widget."""
        if isinstance(event, QFileOpenEvent):
            if path := event.file():
                self._files.append(path)
                QTimer.singleShot(0, self, self._hand_over)  # each file has an event of its own
            return True
        return super().event(event)

    def _hand_over(self) -> None:
        if self._open is not None and self._files:
            files, self._files = tuple(self._files), []
            self._open(files)
