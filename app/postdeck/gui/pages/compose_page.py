"""The page on which a post is made: media, caption, targets, start, and the Queue button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from postdeck.core.check import CheckReport
from postdeck.core.errors import MediaError, PostDeckError, StartTimeError, TargetError
from postdeck.core.task import Task, TaskRequest
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.forms.caption_form import CaptionForm
from postdeck.gui.forms.far_media_form import FarMediaForm
from postdeck.gui.forms.media_form import MediaForm
from postdeck.gui.forms.post_form import post_config
from postdeck.gui.forms.targets_form import TargetsForm
from postdeck.gui.forms.when_form import WhenForm
from postdeck.gui.live_check import LiveCheck
from postdeck.gui.widgets.findings import FindingsList
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import ElidedLabel, KeyButton, button, label, rule, surface

_RIGHT = 424


class ComposePage(QWidget):
    """One post, to as many accounts or phones as are ticked."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "page")
        self.media = FarMediaForm(context.look, context.deck.name) if context.far \
            else MediaForm(context.look)
        self.caption = CaptionForm(context.look)
        self.targets = TargetsForm(context.live, context.look)
        self.when = WhenForm(context.clock, context.look)
        self.note = Note(context.look)
        self.check = LiveCheck(context.deck, context.jobs, self)
        self.findings = FindingsList(context.look)
        self.queue_button = KeyButton(self.tr("Queue posts"), self.tr("Ctrl Enter"))
        self._clear_button = button(self.tr("Clear"), kind="flat")
        self._summary = label("", "strong")
        self._hint = ElidedLabel("", "second")
        self._lay_out()
        self._connect()
        self._update()

    def add_files(self, paths: tuple[str, ...]) -> None:
        """Add files, as if they had been dropped here."""
        if paths:
            self.media.add(paths)

    def choose_phones(self, serials: Sequence[str]) -> None:
        """Post from these phones."""
        self.targets.choose_phones(serials)

    def _connect(self) -> None:
        for part in (self.media, self.caption, self.targets, self.when):
            part.changed.connect(self._update)
        self.check.reported.connect(self._on_checked)
        self.check.silent.connect(self.findings.show_sentence)
        self._context.live.devices_changed.connect(self.check.again)
        self.queue_button.clicked.connect(self._on_queue_clicked)
        self._clear_button.clicked.connect(self._clear)
        self._context.jobs.settled.connect(self._update)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.queue_button.click)

    def _missing(self) -> str:
        """What is still needed, in words, or ""."""
        if not self.media.paths:
            return self.tr("Add a video or images first.")
        if not self.targets.number:
            return self.tr("Choose an account or a phone.")
        return self.caption.trouble

    def _update(self) -> None:
        number, missing = self.targets.number, self._missing()
        posts = words.posts(number)
        busy = self._context.jobs.is_busy(self.queue_button)
        report = self.findings.report
        refused = report is not None and not report.ok
        self.queue_button.setEnabled(not missing and not busy and not refused)
        self.queue_button.setText(self.tr("Queue {0}").format(posts) if number
                                  else self.tr("Queue posts"))
        self.queue_button.setAccessibleName(self.queue_button.text())
        self._summary.setText(posts if number else self.tr("No target yet"))
        if busy:
            self._hint.setText(self.tr("Checking the files and copying them to the deck."))
        else:
            trouble = self.tr("Something stands in the way: see Check.") if refused else ""
            self._hint.setText(missing or trouble or self.when.sentence())
        if not busy:
            self._show_to_check(bool(missing))

    def _show_to_check(self, missing: bool) -> None:
        """What would be queued now, while it can be said at all; the note of When says the rest."""
        try:
            self.check.show(None if missing else self._request())
        except PostDeckError:
            self.check.show(None)

    def _on_checked(self, report: CheckReport | None) -> None:
        if self.findings.report == report and report is not None:
            return
        self.findings.show_report(report)
        self._update()

    def _on_queue_clicked(self) -> None:
        for note in self._notes():
            note.hide()
        try:
            request = self._request()
        except PostDeckError as error:
            self._on_refused(error)
            return
        self.check.stop()
        self._context.jobs.start(self._context.deck.tasks.create(request),
                                 busy=self.queue_button, then=self._on_queued,
                                 sorry=self._on_refused)
        self._update()

    def _request(self) -> TaskRequest:
        when = self.when.read()
        config = post_config(self.media.paths, self.media.images_only, self.caption.text,
                             self.caption.upload_seconds)
        return TaskRequest(
            serials=self.targets.serials, usernames=self.targets.usernames, config=config,
            platform=self.targets.platform, start_time=when.start_time,
            min_interval=when.min_interval, max_interval=when.max_interval)

    def _on_queued(self, tasks: tuple[Task, ...]) -> None:
        self._clear()
        self._context.show_tasks()
        self._context.messages.tell(self.tr("{0} queued.").format(words.posts(len(tasks))))

    def _on_refused(self, error: PostDeckError) -> None:
        """Say it where it can be mended."""
        if isinstance(error, MediaError):
            note = self.media.note
        elif isinstance(error, StartTimeError):
            note = self.when.note
        elif isinstance(error, TargetError):
            note = self.targets.note
        else:
            note = self.note
        note.say(error.sentence)
        note.show()

    def _notes(self) -> tuple[Note, ...]:
        return (self.media.note, self.when.note, self.targets.note, self.note)

    def _clear(self) -> None:
        self.media.clear()
        self.caption.clear()
        for note in self._notes():
            note.hide()

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(_column(self.media, self.caption, self.note), 1)
        right = _column(self.targets, self.when, self.findings)
        right.setFixedWidth(_RIGHT)
        line = surface("rule")
        line.setFixedWidth(1)
        columns.addWidget(line)
        columns.addWidget(right)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(PageHead(self.tr("New post")))
        lines.addWidget(rule())
        lines.addLayout(columns, 1)
        lines.addWidget(self._footer())

    def _footer(self) -> QWidget:
        footer = surface("footer")
        footer.setFixedHeight(57)
        line = QHBoxLayout(footer)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(12)
        line.addWidget(self._summary)
        line.addWidget(self._hint, 1)
        line.addWidget(self._clear_button)
        line.addWidget(self.queue_button)
        return footer


def _column(*parts: QWidget) -> QScrollArea:
    """Parts above each other, which scroll when room is short."""
    inside = QWidget()
    inside.setProperty("role", "scrolled")
    lines = QVBoxLayout(inside)
    lines.setContentsMargins(24, 16, 24, 24)
    lines.setSpacing(24)
    for part in parts:
        lines.addWidget(part)
    lines.addStretch(1)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
