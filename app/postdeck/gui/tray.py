"""The icon beside the clock: what runs, a menu, and notices of what a person should know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from postdeck.core.settings import Notices
from postdeck.core.task import Outcome, Task, TaskStatus
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.live import Live
from postdeck.gui.look import Look

_BATCH_MS = 1500
"""Ends that come close together are told in one notice."""
_NOTICE_MS = 8000


@dataclass
class _Batch:
    """How many posts have ended, and how, since nothing ran or waited."""

    confirmed: int = 0
    stopped: int = 0
    trouble: int = 0


class Tray(QObject):
    """Follows one deck; there may be no tray, then it says nothing.

    `show_asked`: the window is wanted; `tasks_asked`: its tasks; `quit_asked`: PostDeck is to
    end.
    """

    show_asked = Signal()
    tasks_asked = Signal()
    quit_asked = Signal()

    def __init__(self, live: Live, look: Look, wanted: Callable[[], Notices],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._look = live, look
        self._wanted = wanted
        self._trouble: list[Task] = []
        self._batch = _Batch()
        self._was_running: set[int] = set()
        self._menu = QMenu()
        self.destroyed.connect(self._menu.deleteLater)  # only a widget could be its parent
        self._line = self._menu.addAction("")
        self._line.setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Show PostDeck")).triggered.connect(self.show_asked)
        self._menu.addAction(self.tr("Tasks")).triggered.connect(self.tasks_asked)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_asked)
        self.icon = QSystemTrayIcon(look.icon("mark"), self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_icon_activated)
        self.icon.messageClicked.connect(self.tasks_asked)
        self._timer = QTimer(self, singleShot=True, interval=_BATCH_MS)
        self._timer.timeout.connect(self._tell_ended)
        live.task_changed.connect(self._on_task_changed)
        live.running_changed.connect(self._on_running_changed)
        live.stats_changed.connect(self._on_stats_changed)
        live.devices_changed.connect(self._show)
        self._show()
        if self.there:
            self.icon.show()

    @property
    def there(self) -> bool:
        """Whether this desktop has a place for it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def tell(self, title: str, text: str, *, bad: bool = False) -> None:
        """Show a notice of the desktop, unless a person does not want this kind."""
        wanted = self._wanted()
        if self.there and (wanted is Notices.ALL or (bad and wanted is Notices.TROUBLE)):
            kind = QSystemTrayIcon.MessageIcon.Warning if bad \
                else QSystemTrayIcon.MessageIcon.Information
            self.icon.showMessage(title, text, kind, _NOTICE_MS)

    def close(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        self.icon.hide()

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger,
                      QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_asked.emit()

    def _on_running_changed(self) -> None:
        """What ran already when the window came is known only so."""
        self._was_running.update(self._live.running)

    def _on_stats_changed(self) -> None:
        """The last of a batch may have been deleted, or ended before it was counted."""
        self._show()
        if self._is_idle() and self._batch != _Batch() and not self._timer.isActive():
            self._timer.start()

    def _on_task_changed(self, task: Task) -> None:
        if task.status is TaskStatus.RUNNING:
            self._was_running.add(task.id)
            return
        ran = task.id in self._was_running
        self._was_running.discard(task.id)
        if task.outcome is Outcome.STOPPED:
            self._batch.stopped += 1
        elif ran and task.outcome is Outcome.CONFIRMED:
            self._batch.confirmed += 1
        elif ran and task.outcome in (Outcome.FAILED, Outcome.UNCONFIRMED):
            self._trouble.append(task)
            self._batch.trouble += 1
        else:
            return
        if not self._timer.isActive():
            self._timer.start()

    def _is_idle(self) -> bool:
        return not self._live.stats.running and not self._live.stats.pending

    def _tell_ended(self) -> None:
        """One notice for what ended lately: failures by name, all of a batch when it is over."""
        trouble, self._trouble = self._trouble, []
        batch = self._batch
        if self._is_idle():
            self._batch = _Batch()
        if trouble:
            self._tell_trouble(trouble)
        elif self._is_idle() and (batch.confirmed or batch.stopped):
            self._tell_batch(batch)

    def _tell_batch(self, batch: _Batch) -> None:
        everything = batch.confirmed and not batch.stopped and not batch.trouble
        title = self.tr("Everything is posted") if everything else self.tr("All posts have ended")
        parts = ((self.tr("%n posts confirmed.", "", batch.confirmed), batch.confirmed),
                 (self.tr("%n posts stopped.", "", batch.stopped), batch.stopped),
                 (self.tr("%n posts need you.", "", batch.trouble), batch.trouble))
        self.tell(title, " ".join(text for text, number in parts if number))

    def _tell_trouble(self, trouble: list[Task]) -> None:
        first = trouble[0]
        if len(trouble) == 1:
            phone = self._live.phone_name(first.serial)
            self.tell(words.outcome_chip(first).text,
                      f"@{first.username}, {phone}: {said(first.remark)}"[:240], bad=True)
            return
        unsure = sum(task.outcome is Outcome.UNCONFIRMED for task in trouble)
        failed = len(trouble) - unsure
        parts = ((self.tr("%n posts failed.", "", failed), failed),
                 (self.tr("%n posts are unconfirmed.", "", unsure), unsure))
        self.tell(self.tr("%n posts need you", "", len(trouble)),
                  " ".join(text for text, number in parts if number), bad=True)

    def _show(self) -> None:
        live = self._live
        line = self.tr("{0} of {1} online, {2} running, {3} queued").format(
            live.online, words.phones(len(live.devices)), words.count(live.stats.running),
            words.count(live.stats.pending))
        self._line.setText(line)
        self.icon.setToolTip(f"PostDeck: {line}")
