"""The few fields that make an account known: handle, phone, app."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from postdeck.core.account import NewAccount, handle
from postdeck.core.errors import InvalidInputError
from postdeck.core.task import Platform
from postdeck.gui import words
from postdeck.gui.live import Live
from postdeck.gui.widgets.parts import button, restyle


class AccountForm(QWidget):
    """One line of fields; `submitted` comes with Enter or the button."""

    submitted = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self.username = QLineEdit(placeholderText=self.tr("@username"))
        self.username.setAccessibleName(self.tr("Username"))
        self.username.setMaxLength(101)
        self.app = QComboBox()
        self.app.setAccessibleName(self.tr("App"))
        for platform in Platform:
            self.app.addItem(words.app_name(platform), platform)
        self.phone = QComboBox()
        self.phone.setAccessibleName(self.tr("Phone"))
        self.phone.setPlaceholderText(self.tr("Phone"))
        self.phone.setMinimumWidth(200)
        self.add_button = button(self.tr("Add account"))
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 8)
        line.setSpacing(8)
        line.addWidget(self.username, 1)
        line.addWidget(self.app)
        line.addWidget(self.phone)
        line.addWidget(self.add_button)
        line.addStretch(1)
        self.username.returnPressed.connect(self.submitted)
        self.add_button.clicked.connect(self.submitted)
        self.username.textEdited.connect(lambda: restyle(self.username, "wrong", False))
        live.devices_changed.connect(self._fill)
        self._fill()

    def read(self) -> NewAccount:
        """The account; InvalidInputError when a field is empty."""
        username = handle(self.username.text())
        if not username:
            restyle(self.username, "wrong", True)
            self.username.setFocus()
            raise InvalidInputError(self.tr("The username is empty."),
                                    self.tr("Type it as the app shows it."))
        serial = self.phone.currentData()
        if not isinstance(serial, str):
            raise InvalidInputError(self.tr("No phone is chosen."),
                                    self.tr("Connect the phone that is signed in."))
        return NewAccount(username=username, serial=serial,
                          platform=Platform(self.app.currentData()))

    def clear(self) -> None:
        """Make ready for the next one."""
        self.username.clear()
        self.username.setFocus()

    def _fill(self) -> None:
        wanted = [(d.title, d.serial) for d in self._live.devices.values()]
        present = [(self.phone.itemText(n), self.phone.itemData(n))
                   for n in range(self.phone.count())]
        if wanted == present:
            return
        chosen = self.phone.currentData()
        self.phone.clear()
        for title, serial in wanted:
            self.phone.addItem(title, serial)
        self.phone.setCurrentIndex(max(0, self.phone.findData(chosen)) if wanted else -1)
