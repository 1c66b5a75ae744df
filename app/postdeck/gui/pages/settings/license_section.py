"""The licence: what it allows, until when, and how another is installed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from postdeck.core.errors import PostDeckError
from postdeck.core.license import LicenseReport, LicenseView
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.pages.settings.keeper import Keeper
from postdeck.gui.pages.settings.setting_row import Section, SettingRow
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.parts import button, label


class LicenseSection(Section):
    """The licence of this computer's deck."""

    told = Signal(str)

    def __init__(self, look: Look, keeper: Keeper) -> None:
        super().__init__(look, "license", words.tr("Licence"))
        self._keeper = keeper
        self.plan = SettingRow(look, self.tr("Plan"))
        self._plan_name = label("", "strong")
        self.plan.add(self._plan_name)
        self.phones = SettingRow(look, self.tr("Phones that may post at once"))
        self._limit = label("", "strong")
        self.phones.add(self._limit)
        self.file_row = SettingRow(look, self.tr("Licence file"))
        self.install_button = button(self.tr("Install a file…"))
        self.install_button.clicked.connect(self._on_install_clicked)
        self.file_row.add(self.install_button)
        for part in (self.plan, self.phones, self.file_row):
            self.add(part)

    def refresh(self) -> None:
        """Read it again."""
        self._keeper.jobs.start(self._keeper.house.deck.license.show(), then=self._show,
                                sorry=self._on_refused)

    def install(self, path: Path) -> None:
        """Install a licence file; what is wrong with it is said here."""
        self.note.hide()
        self._keeper.jobs.start(
            self._keeper.house.deck.license.install(path), busy=self.install_button,
            then=self._on_installed, sorry=self._on_refused)

    def _show(self, report: LicenseReport) -> None:
        view, terms = report.view, report.terms
        self._plan_name.setText(view.plan_name)
        message = said(view.message)
        self.plan.explain(message if view.api_enabled else self.tr(
            "{0} Programs can't make tasks with this plan.").format(message))
        self._limit.setText(words.phones(view.device_limit) if view.device_limit
                            else self.tr("Any number"))
        self.file_row.explain(self.tr("{0}, number {1}").format(
            terms.licensee, terms.license_id) if terms else self.tr("None is installed."))
        self.file_row.remark(report.refusal, "bad")

    def _on_installed(self, view: LicenseView) -> None:
        self.told.emit(self.tr("The licence is installed: {0}.").format(view.plan_name))
        self.refresh()

    def _on_refused(self, error: PostDeckError) -> None:
        self.note.say(error.sentence, Tone.BAD)

    def _on_install_clicked(self) -> None:
        picker = QFileDialog(self, self.tr("Choose a licence file"))
        picker.setFileMode(QFileDialog.FileMode.ExistingFile)
        picker.fileSelected.connect(lambda path: self.install(Path(path)))
        picker.finished.connect(picker.deleteLater)
        picker.open()
