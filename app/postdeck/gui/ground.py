"""What is there before any page: the rail, the message bar, and room for pages and their foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.places import SETTINGS
from postdeck.gui.widgets.message_bar import MessageBar
from postdeck.gui.widgets.parts import label, surface
from postdeck.gui.widgets.rail import Rail

_FOOT_HEIGHT = 28


class Ground(QWidget):
    """The middle of the window; says that it is opening until the first page moves in."""

    def __init__(self, look: Look, deck_name: str, *, with_settings: bool) -> None:
        super().__init__()
        self.messages = MessageBar(look)
        self.rail = Rail(look, deck_name)
        self.pages, self.feet = QStackedWidget(), QStackedWidget()
        self._opening = QWidget()
        self._no_status = surface("status")
        self._add_places(with_settings)
        self._lay_out()

    def move_in(self, pages: QWidget, foot: QWidget) -> None:
        """The first pages are there."""
        self.pages.addWidget(pages)
        self.pages.removeWidget(self._opening)
        self._opening.deleteLater()
        self.feet.addWidget(foot)

    def add_settings(self) -> None:
        """Offer the settings in the rail, once."""
        if len(self.rail.items) == SETTINGS:
            self.rail.add("settings", self.tr("Settings"), f"Ctrl+{SETTINGS + 1}", at_foot=True)

    def put_above(self, *notes: QWidget) -> None:
        """Notes that stand above all pages."""
        for place, note in enumerate(notes):
            self._right.insertWidget(place, note)

    def show_foot(self, foot: QWidget | None) -> None:
        """Show the status line of what is in view, None: there is none yet."""
        self.feet.setCurrentWidget(foot or self._no_status)

    def _add_places(self, with_settings: bool) -> None:
        for icon, text in (("phones", self.tr("Devices")), ("accounts", self.tr("Accounts")),
                           ("compose", self.tr("Compose")), ("tasks", self.tr("Tasks"))):
            self.rail.add(icon, text, f"Ctrl+{len(self.rail.items) + 1}")
        if with_settings:
            self.add_settings()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._opening)
        inside.addWidget(label(self.tr("Opening"), "second"), 0, Qt.AlignmentFlag.AlignCenter)
        self.pages.addWidget(self._opening)
        self.feet.setFixedHeight(px(_FOOT_HEIGHT))
        self.feet.addWidget(self._no_status)
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.messages)
        right.addWidget(self.pages, 1)
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.rail)
        above.addLayout(right, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(above, 1)
        lines.addWidget(self.feet)
