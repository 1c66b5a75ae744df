"""What has to go before a window can be furnished anew in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from postdeck.gui.frame import Frame


def clear_out(window: QMainWindow, frame: Frame) -> None:
    """Take pages, keys and what surrounds them out of a window; its place and size stay."""
    for shortcut in window.findChildren(
            QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
        shortcut.setEnabled(False)  # else both would be meant until the old one is gone
        shortcut.deleteLater()
    frame.close()
    frame.palette.deleteLater()
    frame.deleteLater()
    if (centre := window.takeCentralWidget()) is not None:
        centre.hide()
        centre.deleteLater()
