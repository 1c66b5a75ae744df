"""The way to help: F1, the rail, the palette; nothing of help is read before somebody goes in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from postdeck.gui.help.places import ABOUT, CHECKUP, fitting
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.speaking import spoken
from postdeck.gui.look import Look
from postdeck.gui.palette import Find

if TYPE_CHECKING:
    from postdeck.gui.help.window import HelpWindow


class HelpDoor(QObject):
    """Belongs to one window; `page` answers which of its pages is shown."""

    def __init__(self, window: QWidget, page: Callable[[], int], look: Look, jobs: Jobs,
                 house: HouseForWindow | None) -> None:
        super().__init__(window)
        self._page, self._look, self._jobs, self._house = page, look, jobs, house
        self.window: HelpWindow | None = None
        QShortcut(QKeySequence("F1"), window).activated.connect(self.open_fitting)

    def open(self, key: str = "index", anchor: str = "") -> None:
        """Show a page of help, CHECKUP or ABOUT, in front."""
        if self.window is None:
            from postdeck.gui.help.window import HelpWindow
            self.window = HelpWindow(self._look, self._jobs, self._house)
        self.window.open(key, anchor)
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_fitting(self) -> None:
        """Show what fits where one is."""
        self.open(fitting(self._page(), QApplication.focusWidget()))

    def finds(self) -> list[Find]:
        """What the palette finds of help."""
        from postdeck.gui.help.book import book  # nine small files, once

        head = self.tr("Help")
        places = [(page.title, page.key) for page in book(spoken())]
        if self._house is not None:
            places.append((self.tr("Check this computer"), CHECKUP))
        places.append((self.tr("About PostDeck"), ABOUT))
        return [Find("ask", self.tr("{0}: {1}").format(head, title), head,
                     partial(self.open, key)) for title, key in places]

    def close(self) -> None:
        """Nothing of help stays."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
