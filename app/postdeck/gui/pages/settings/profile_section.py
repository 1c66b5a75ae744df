"""Where everything is kept, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from postdeck.gui import words
from postdeck.gui.look import Look
from postdeck.gui.pages.settings.keeper import Keeper
from postdeck.gui.pages.settings.setting_row import Section, SettingRow
from postdeck.gui.widgets.parts import button


class ProfileSection(Section):
    """`told` carries a sentence for the message bar."""

    told = Signal(str)

    def __init__(self, look: Look, keeper: Keeper) -> None:
        super().__init__(look, "profile", words.tr("Profile"))
        self._folder = keeper.house.folder
        self.place = SettingRow(look, self.tr("Everything is kept in"), str(self._folder),
                                elide=True)
        self.copy_button = button("", look.icon("copy"), size="icon",
                                  name=self.tr("Copy the folder's path"))
        self.open_button = button(self.tr("Open folder"), look.icon("folder"))
        self.place.add(self.copy_button, self.open_button)
        self.add(self.place)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.open_button.clicked.connect(self.open)

    def open(self) -> None:
        """Show the folder in the computer's file manager."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self.place.remark(self.tr("This computer can't show the folder. Copy its path."))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        self.told.emit(self.tr("The path is copied."))
