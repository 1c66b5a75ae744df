"""No part of a page flashes up as a window of its own before it has its place: that would take the
keyboard away from the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from postdeck.gui.window import SETTINGS
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import window_house


class Watch(QObject):
    """Notes which top-level windows are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks this before every event."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) \
                and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


async def test_pages_are_made_out_of_sight(open_window: OpenWindow, tmp_path: Path) -> None:
    async with window_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        application = QApplication.instance()
        assert application is not None
        watch = Watch()
        application.installEventFilter(watch)
        for page in range(SETTINGS + 1):
            window.show_page(page)
            await window.loaded()
        application.removeEventFilter(watch)
        assert watch.seen == []
