"""The note about something unexpected that happened inside PostDeck, and its report to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from postdeck.gui import words
from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.message_bar import Action
from postdeck.gui.widgets.unfolding_note import UnfoldingNote

if TYPE_CHECKING:  # the frame of the window is painted before the models are there
    from postdeck.core.crash import CrashReports

_TEXT_HEIGHT = 280


class CrashNote(UnfoldingNote):
    """There only while there are reports that nobody was told of; nothing is sent by it."""

    def __init__(self, look: Look, reports: CrashReports) -> None:
        super().__init__(look, _TEXT_HEIGHT)
        self.text.setAccessibleName(self.tr("The report"))
        self._reports = reports
        self._untold = reports.untold()
        if not self._untold:
            return
        self.note.dismissed.connect(self._on_note_dismissed)
        self._say((self.tr("Show"), self._on_show_clicked))

    def _say(self, *actions: Action) -> None:
        newest = self._untold[-1]
        when = words.full_time(newest.at)
        said = self.tr("On {0}: {1}. The report stays on this computer.").format(
            when, newest.about)
        self.note.say(said, Tone.WARN, title=self.tr("Something unexpected happened"),
                      actions=(*actions, (self.tr("Delete"), self._on_delete_clicked)))
        self.note.show()
        self.show()

    def _on_note_dismissed(self) -> None:
        """Closed, or a button was taken: either way it has been seen."""
        self._reports.mark_told()
        self.fold()

    def _on_show_clicked(self) -> None:
        self.text.setPlainText("\n\n".join(report.text for report in reversed(self._untold)))
        self._say((self.tr("Copy"), self._on_copy_clicked))
        self.text.show()
        self.text.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say((self.tr("Copy"), self._on_copy_clicked))
        self.text.show()

    def _on_delete_clicked(self) -> None:
        self._reports.delete()
