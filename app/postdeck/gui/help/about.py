"""Which PostDeck this is, where it keeps things, and the licences of its parts."""

from __future__ import annotations

import asyncio
import platform
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from postdeck import __version__
from postdeck.gui.jobs import Jobs
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import ElidedLabel, button, label, row
from postdeck.services.licences import Part, parts

_WIDEST = 680


def version_info() -> str:
    """What a person is asked for who needs help."""
    return (f"PostDeck {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.platform()}")


class About(QWidget):
    """Reads the licences when it is shown first."""

    def __init__(self, look: Look, jobs: Jobs, folder: Path | None) -> None:
        super().__init__()
        self._look, self._jobs, self._folder = look, jobs, folder
        self.parts: tuple[Part, ...] = ()
        self._asked = False
        self.copy_button = button(self.tr("Copy version info"), look.icon("copy"))
        self.folder_button = button(self.tr("Open folder"), look.icon("folder"))
        self._told = label("", "small", wrap=True)
        self.list = QListWidget()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(self.tr("Parts of PostDeck"))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(look.mono())
        self.text.setAccessibleName(self.tr("Licence"))
        self._lay_out()
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.folder_button.clicked.connect(self._on_folder_clicked)
        self.list.currentRowChanged.connect(self._on_row_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is many files only when somebody looks."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self._jobs.start(asyncio.to_thread(parts), then=self._show)

    def _show(self, found: tuple[Part, ...]) -> None:
        self.parts = found
        for part in found:
            name = "PostDeck" if part.name == "postdeck" else part.name
            self.list.addItem(f"{name} {part.version}, {part.terms}".removesuffix(", "))
        self.list.setCurrentRow(0)

    def _on_row_changed(self, number: int) -> None:
        if 0 <= number < len(self.parts):
            self.text.setPlainText(self.parts[number].text or self.tr(
                "This part brings no licence text of its own; its terms are named at the left."))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(version_info())
        self._told.setText(self.tr("The version info is copied."))

    def _on_folder_clicked(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._told.setText(self.tr("This computer can't show the folder."))

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(32, 20, 32, 24)
        lines.setSpacing(12)
        lines.addLayout(row(label(f"PostDeck {__version__}", "title"), None, self.copy_button))
        lines.addWidget(label(version_info(), "small", wrap=True))
        lines.addWidget(label(self.tr("PostDeck is free software under the MIT licence. The "
                                      "packaged application as a whole may be passed on under "
                                      "the GPL, version 3. It comes without any warranty."),
                              wrap=True))
        if self._folder is not None:
            place = ElidedLabel(str(self._folder), "second")
            lines.addLayout(row(label(self.tr("Everything is kept in"), "name"), gap=8))
            beside = row(gap=8)
            beside.addWidget(place, 1)
            beside.addWidget(self.folder_button)
            lines.addLayout(beside)
        lines.addWidget(self._told)
        lines.addWidget(label(self.tr("Licences of its parts"), "section"))
        both = row(gap=12)
        self.list.setFixedWidth(px(260))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        lines.addLayout(both, 1)
