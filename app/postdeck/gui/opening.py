"""The first second of the window: the frame is painted before anything heavy is imported."""

from __future__ import annotations

import asyncio
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PARTS = ("postdeck.gui.frame", "postdeck.gui.deck_view", "postdeck.gui.rail_news",
          "postdeck.gui.deck_switcher", "postdeck.gui.pages.devices_page")
"""What every window shows; other pages are imported when they are wanted."""
_PAINTED_SECONDS = 1.0


async def show_painted(window: QWidget) -> None:
    """Show a window and wait until a person can see it; not for long, for it may be covered."""
    watch = _FirstPaint(window)
    window.show()
    try:
        async with asyncio.timeout(_PAINTED_SECONDS):
            await watch.seen.wait()
    except TimeoutError:
        pass
    finally:
        window.removeEventFilter(watch)
        watch.deleteLater()


async def import_pages() -> None:
    """Import the window's pages while the window answers."""
    await asyncio.to_thread(_import_pages)


def _import_pages() -> None:
    for name in _PARTS:
        import_module(name)


class _FirstPaint(QObject):
    """Sets `seen` once the window has been painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen = asyncio.Event()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look only."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self.seen.set)  # after it was brought to the screen
        return False
