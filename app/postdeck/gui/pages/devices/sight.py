"""Whether anybody can see a page: shown, in a window that is neither minimized nor covered up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class Sight(QObject):
    """`changed` comes when the page can be seen, and when it can no more."""

    changed = Signal(bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.seen = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page and the window it is in."""
        kind = event.type()
        if watched is self._page and kind == QEvent.Type.Show:
            window = self._page.window()
            window.installEventFilter(self)
            if (handle := window.windowHandle()) is not None:
                handle.installEventFilter(self)
            self.look()
        elif kind in (QEvent.Type.Hide, QEvent.Type.WindowStateChange, QEvent.Type.Expose):
            self._soon.start()  # Qt tells before it is so
        return False

    def look(self) -> None:
        """See how it is."""
        window = self._page.window()
        handle = window.windowHandle()
        seen = self._page.isVisible() and not window.isMinimized() and (
            handle is None or handle.isExposed())
        if seen != self.seen:
            self.seen = seen
            self.changed.emit(seen)
