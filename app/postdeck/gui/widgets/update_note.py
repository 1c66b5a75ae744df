"""The quiet note about a newer PostDeck: what is new in it, and its download."""

from __future__ import annotations

import logging
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from postdeck.gui.jobs import Jobs
from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.message_bar import Action
from postdeck.gui.widgets.unfolding_note import UnfoldingNote

if TYPE_CHECKING:
    from postdeck.core.errors import PostDeckError
    from postdeck.core.update import UpdateNews, Updates

log = logging.getLogger(__name__)

_TEXT_HEIGHT = 180
_FIRST_LOOK_MS = 5_000


class UpdateNote(UnfoldingNote):
    """There only while there is something newer that nobody passed over.

    It never interrupts: that nothing could be asked is written into the log. What is downloaded
    is verified, shown, and started by nobody but the person.
    """

    def __init__(self, look: Look, jobs: Jobs, updates: Updates) -> None:
        super().__init__(look, _TEXT_HEIGHT)
        self.text.setAccessibleName(self.tr("What's new"))
        self._jobs, self._updates = jobs, updates
        self._news: UpdateNews | None = None
        self._percent = -1
        self.note.dismissed.connect(self._on_note_dismissed)
        self._timer = QTimer(self, singleShot=True, interval=_FIRST_LOOK_MS)
        self._timer.timeout.connect(self.ask)

    def start(self) -> None:
        """Ask once the window has come to rest."""
        if self._updates.is_on:
            self._timer.start()

    def ask(self) -> None:
        """Ask now, unless that was done today."""
        self._jobs.start(self._updates.news(), then=self._tell, sorry=_write_down)

    def _tell(self, news: UpdateNews | None) -> None:
        if news is None:
            return
        self._news = news
        self.text.setPlainText(news.notes)
        self._offer(self.tr("You have {0}.").format(news.own), Tone.RUN)

    def _offer(self, text: str, tone: Tone) -> None:
        assert self._news is not None
        actions: list[Action] = []
        if self._news.notes and self.text.isHidden():
            actions.append((self.tr("What's new"), self._on_whats_new_clicked))
        if self._news.file is not None:
            actions.append((self.tr("Download"), self._on_download_clicked))
        self._say(text, tone, *actions)

    def _say(self, text: str, tone: Tone, *actions: Action) -> None:
        assert self._news is not None
        self.note.say(text, tone, title=self.tr("PostDeck {0} is out").format(self._news.version),
                      actions=actions)
        self.show()

    def _on_whats_new_clicked(self) -> None:
        self.text.show()
        self._offer(self.note.text, Tone.RUN)
        self.text.setFocus()

    def _on_download_clicked(self) -> None:
        self._percent = -1
        self._on_progress(0, 1)
        self._jobs.start(self._updates.get(self._on_progress), then=self._on_downloaded,
                         sorry=self._on_refused)

    def _on_progress(self, done: int, whole: int) -> None:
        percent = 100 * done // whole
        if percent != self._percent and not (self.isHidden() and percent):
            self._percent = percent
            self._say(self.tr("Downloading, {0} %").format(percent), Tone.RUN)

    def _on_downloaded(self, path: PurePath) -> None:
        self._say(self.tr("Downloaded and verified: {0}. Close PostDeck before you install it."
                          ).format(path.name), Tone.OK,
                  (self.tr("Show the file"), lambda: self._show_file(path)))

    def _on_refused(self, error: PostDeckError) -> None:
        self._offer(error.sentence, Tone.WARN)

    def _show_file(self, path: PurePath) -> None:
        """The folder, never the file itself: what is run is the person's choice."""
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            self.show()
            self.note.show()
        else:
            self._say(self.tr("This computer can't show the folder: {0}").format(path), Tone.OK)

    def _on_note_dismissed(self) -> None:
        """Closed by its cross, or by a button, which shows it again at once."""
        self.fold()
        QTimer.singleShot(0, self, self._pass_over)

    def _pass_over(self) -> None:
        if self.isHidden() and self._news is not None:
            self._jobs.start(self._updates.pass_over(self._news.version), sorry=_write_down)


def _write_down(error: PostDeckError) -> None:
    log.info("Updates: %s", error)
