"""The few fields of an account: handle, app, phone, tags; to add one or to change one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from postdeck.core.account import Account, NewAccount, checked_username
from postdeck.core.errors import InvalidInputError
from postdeck.core.task import Platform
from postdeck.gui import words
from postdeck.gui.hearing import name_by_label
from postdeck.gui.live import Live
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, restyle


class AccountForm(QWidget):
    """One line of fields; `submitted` comes with Enter or the button, `left` with Escape."""

    submitted = Signal()
    left = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self.editing: Account | None = None
        self.username = QLineEdit(placeholderText=self.tr("@username"))
        self.username.setAccessibleName(self.tr("Username"))
        self.username.setMaxLength(101)
        self.app = QComboBox()
        for platform in Platform:
            self.app.addItem(words.app_name(platform), platform)
        self.phone = QComboBox()
        self.phone.setPlaceholderText(self.tr("Phone"))
        self.phone.setMinimumWidth(px(180))
        self.tags = QLineEdit(placeholderText=self.tr("Tags"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setToolTip(self.tr("With commas between"))
        self.tags.setMaxLength(1000)
        self.enabled = QCheckBox(self.tr("In use"))
        self.add_button = button("")
        self.cancel_button = button(self.tr("Cancel"), kind="flat")
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 8)
        line.setSpacing(8)
        for field, stretch in ((self.username, 3), (self.app, 0), (self.phone, 0),
                               (self.tags, 3), (self.enabled, 0), (self.add_button, 0),
                               (self.cancel_button, 0)):
            line.addWidget(field, stretch)
        name_by_label(self.app, self.tr("App"))
        name_by_label(self.phone, self.tr("Phone"))
        for box in (self.username, self.tags):
            box.returnPressed.connect(self.submitted)
        self.add_button.clicked.connect(self.submitted)
        self.cancel_button.clicked.connect(self.left)
        self.username.textEdited.connect(lambda: restyle(self.username, "wrong", False))
        live.devices_changed.connect(self._fill)
        self._fill()
        self.clear()

    def edit(self, account: Account) -> None:
        """Show an account to be changed."""
        self.editing = account
        self.username.setText(account.username)
        self.app.setCurrentIndex(self.app.findData(account.platform))
        if self.phone.findData(account.serial) < 0:
            self.phone.addItem(self._live.phone_name(account.serial), account.serial)
        self.phone.setCurrentIndex(self.phone.findData(account.serial))
        self.tags.setText(account.tags)
        self.enabled.setChecked(account.enabled)
        self._show_mode()
        self.username.setFocus()
        self.username.selectAll()

    def read(self) -> NewAccount:
        """The account; InvalidInputError when a field is empty."""
        try:
            username = checked_username(self.username.text())
        except InvalidInputError:
            restyle(self.username, "wrong", True)
            self.username.setFocus()
            raise
        serial = self.phone.currentData()
        if not isinstance(serial, str):
            raise InvalidInputError(self.tr("No phone is chosen."),
                                    self.tr("Connect the phone that is signed in."))
        platform = Platform(self.app.currentData())
        same_app = self.editing is not None and self.editing.platform is platform
        return NewAccount(
            username=username, serial=serial, platform=platform, tags=self.tags.text().strip(),
            enabled=self.enabled.isChecked(),
            package=self.editing.package if same_app and self.editing else "")

    def clear(self) -> None:
        """Make ready for a new one."""
        self.editing = None
        self.username.clear()
        self.tags.clear()
        self.enabled.setChecked(True)
        restyle(self.username, "wrong", False)
        self._show_mode()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves an account as it is."""
        if event.key() == Qt.Key.Key_Escape and self.editing is not None:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_mode(self) -> None:
        text = self.tr("Save changes") if self.editing else self.tr("Add account")
        self.add_button.setText(text)
        self.add_button.setAccessibleName(text)
        self.cancel_button.setVisible(self.editing is not None)

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
