"""What stands in the window while another deck is not there: connecting, or why it can't be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label, row, surface

_WIDTH = 520


class DeckPanel(QWidget):
    """A card with the deck's name, what is the matter, and what can be done."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._icon_name = "globe"
        self.setProperty("role", "page")
        self._icon = QLabel()
        self._icon.setFixedSize(20, 22)
        self._title = label("", "section", wrap=True)
        self._text = label("", "second", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again_button = button(self.tr("Try again"), kind="main")
        self.edit_button = button(self.tr("Change address or token"))
        self.home_button = button(self.tr("Show this computer"))
        self._lay_out()
        look.changed.connect(self._tint)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._text.text()}"

    def connecting(self) -> None:
        """It is being tried."""
        self._show("globe", self.tr("Connecting to {0}").format(self._name),
                   self.tr("This computer's posts go on meanwhile."))
        self.again_button.hide()
        self.edit_button.hide()

    def lost(self, reason: str, can_retry: bool) -> None:
        """It did not work."""
        text = said(reason)
        if can_retry:
            text += "\n\n" + self.tr("PostDeck keeps trying. This computer's posts go on "
                                     "meanwhile.")
        self._show("unplug", self.tr("Not connected to {0}").format(self._name), text)
        self.again_button.setVisible(can_retry)
        self.edit_button.show()

    def take_focus(self) -> None:
        """Let the keyboard press the first button."""
        first = self.again_button if self.again_button.isVisible() else self.home_button
        first.setFocus()

    def _show(self, icon: str, title: str, text: str) -> None:
        self._icon_name = icon
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._tint()

    def _tint(self) -> None:
        colour = self._look.theme.text_2
        self._icon.setPixmap(self._look.pixmap(
            self._icon_name, colour, 20, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        card = surface("card")
        card.setFixedWidth(px(_WIDTH))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(12)
        head = row(self._icon, gap=12)
        head.addWidget(self._title, 1)
        inside.addLayout(head)
        inside.addWidget(self._text)
        inside.addSpacing(4)
        inside.addLayout(row(self.again_button, self.edit_button, self.home_button, None))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        lines = QVBoxLayout(self)
        lines.addStretch(2)
        lines.addLayout(across)
        lines.addStretch(3)
