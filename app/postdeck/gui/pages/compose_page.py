"""The page on which a post is made: media, words, options, targets, start, preview and check."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdeck.core.check import CheckReport
from postdeck.core.draft import Draft
from postdeck.core.errors import MediaError, PostDeckError, StartTimeError, TargetError
from postdeck.core.task import Platform, Task, TaskRequest
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.forms.caption_form import CaptionForm
from postdeck.gui.forms.far_media_form import FarMediaForm
from postdeck.gui.forms.media_form import MediaForm
from postdeck.gui.forms.options_form import OptionsForm
from postdeck.gui.forms.targets_form import TargetsForm
from postdeck.gui.forms.when_form import LATER, WhenForm
from postdeck.gui.live_check import LiveCheck
from postdeck.gui.measures import px
from postdeck.gui.pages.compose.again import Beginning, beginning
from postdeck.gui.pages.compose.columns import Columns
from postdeck.gui.pages.compose.composition import Composition
from postdeck.gui.pages.compose.desk import DraftDesk
from postdeck.gui.pages.compose.footer import HEIGHT, Footer, left_out
from postdeck.gui.pages.compose.preview_pane import PreviewPane
from postdeck.gui.pages.compose.queued import Undone, take_back
from postdeck.gui.pages.compose.queued_toast import QueuedToast
from postdeck.gui.widgets.findings import FindingsList
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import rule
from postdeck.services.media_looks import MediaLooks

NARROW_BELOW = 1200


class ComposePage(QWidget):
    """One post, to as many accounts or phones as are ticked."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "page")
        look, jobs = context.look, context.jobs
        profile = self._profile = context.house.folder if context.house else None
        looks = MediaLooks(profile)
        self.media = FarMediaForm(look, context.deck.name) if context.far \
            else MediaForm(look, jobs, looks)
        self.caption = CaptionForm(look, profile)
        self.options = OptionsForm()
        self.targets = TargetsForm(context.live, look, far=context.far)
        self.when = WhenForm(context.clock, look)
        self.note = Note(look)
        self.composition = Composition(self, context.live)
        self.check = LiveCheck(context.deck, jobs, self, self.composition.without)
        self.findings = FindingsList(look)
        self.preview = PreviewPane(look, jobs, looks)
        self.footer = Footer()
        self.queue_button = self.footer.queue_button
        self.drafts = DraftDesk(context, self.composition, profile, self)
        self.toast = QueuedToast(self, lambda: px(HEIGHT), context.show_tasks,
                                 context.look.motion)
        self._lay_out()
        self._connect()
        self._update()
        self.drafts.start()

    def add_files(self, paths: tuple[str, ...]) -> None:
        """Add files, as if they had been dropped here."""
        if paths:
            self.media.add(paths)

    def choose_phones(self, serials: Sequence[str]) -> None:
        """Post from these phones."""
        self.targets.choose_phones(serials)

    def prefer(self, platform: Platform) -> None:
        """Begin a post for this app, unless one is being made."""
        if not self.media.paths and not self.targets.number:
            self.targets.app.choose(platform.value)

    def compose_again(self, tasks: Sequence[Task]) -> None:
        """Begin a post with what tasks with the same files posted; where to is still to be
        said."""
        self._context.jobs.start(
            beginning(tasks, self._profile, far=self._context.far),
            then=lambda found: self.drafts.put_away(lambda: self._begin_again(found)))

    def _begin_again(self, found: Beginning) -> None:
        self.composition.show(
            found.draft.model_copy(update={"id": self.composition.draft_id}))
        if isinstance(self.media, MediaForm):
            self.media.show_posted(found.names, found.gone)
        if found.captions > 1:
            self.toast.tell(self.tr("Their captions differ: this is one of %n.", "",
                                    found.captions), None, tasks=False)

    @property
    def draft(self) -> Draft:
        """What is on the page."""
        return self.composition.draft(self._context.clock.now())

    def bring_back(self, draft: Draft) -> None:
        """Show what was on this page when it was made anew."""
        if draft.says_something:
            self.composition.show(draft)

    async def shut(self) -> None:
        """Save what is on the page; the deck may close after it."""
        self.check.stop()
        await self.drafts.shut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns or three."""
        super().resizeEvent(event)
        self._columns.fit(self.width(), self.window().width() < px(NARROW_BELOW))

    def _connect(self) -> None:
        for part in (self.media, self.caption, self.options, self.targets, self.when):
            part.changed.connect(self._on_edited)
        self.check.reported.connect(self._on_checked)
        self.check.silent.connect(self.findings.show_sentence)
        self.findings.again.connect(self.check.now)
        self._context.live.devices_changed.connect(self.check.again)
        self.queue_button.clicked.connect(self._on_queue_clicked)
        self.footer.draft_button.clicked.connect(self.drafts.save_and_begin_anew)
        if isinstance(self.media, MediaForm):
            self.media.shelf.altered.connect(self.preview.look_again)
            self.media.shelf.altered.connect(self.check.now)
        self.drafts.told.connect(self._head.tell)
        self.drafts.said.connect(
            lambda text, undo: self.toast.tell(text, undo, tasks=False))
        self._context.jobs.settled.connect(self._update)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.queue_button.click)

    def _on_edited(self) -> None:
        media = self.media.values()
        self.options.show_kind(self.composition.platforms, media)
        self.caption.show_kind(self.composition.platforms, self.options.placement,
                               self.media.images_only)
        self.drafts.changed()
        self._update()

    def _missing(self) -> str:
        """What is still needed, in words, or ""."""
        if missing := self.media.missing:
            return missing
        if not self.targets.number:
            return self.tr("Choose an account or a phone.")
        return self.caption.trouble or self.options.missing

    def _update(self) -> None:
        missing = self._missing()
        busy = self._context.jobs.is_busy(self.queue_button)
        report = self.findings.report
        refused = report is not None and not report.ok and self.check.ready is None
        self.footer.show_posts(self._number(report), self._hint(missing, refused, busy, report),
                               ready=not (missing or busy or refused))
        if not busy:
            self._show_to_check(bool(missing))
        self._show_preview(report)

    def _number(self, report: CheckReport | None) -> int:
        if report is None or self.check.ready is None:
            return self.targets.number
        return sum(not each.errors for each in report.targets)

    def _hint(self, missing: str, refused: bool, busy: bool, report: CheckReport | None) -> str:
        if busy:
            return self.tr("Checking the files and copying them to the deck.")
        if missing:
            return missing
        if refused:
            return self.tr("Something stands in the way: see Check.")
        undo = self.tr("You can undo for 10 s.") if self._held else ""
        return "  ".join(filter(None, (self.when.sentence(report), left_out(report), undo)))

    @property
    def _held(self) -> bool:
        """Whether nothing starts before Undo is over: a foreign deck can't be told to wait."""
        return self._context.deck.holds or self.when.way.key == LATER

    def _show_to_check(self, missing: bool) -> None:
        """What would be queued now, while it can be said at all; the note of When says the rest."""
        try:
            self.check.show(None if missing else self.composition.request())
        except PostDeckError:
            self.check.show(None)

    def _show_preview(self, report: CheckReport | None) -> None:
        told = report.targets if report is not None else ()
        names: dict[Platform, str] = {}
        captions: dict[Platform, str] = {}
        for platform in self.composition.platforms:
            mine = next((each for each in told if each.platform is platform), None)
            names[platform] = f"@{mine.username}" if mine and mine.username \
                else self.targets.first_name or self.tr("@account")
            captions[platform] = mine.caption if mine else self.caption.sample
        self.preview.show_post(self.media.paths, self.media.images_only, self.options.placement,
                               names, captions)

    def _on_checked(self, report: CheckReport | None) -> None:
        if self.findings.report == report and report is not None:
            return
        self.findings.show_report(report)
        self.media.show_findings(report)
        self.caption.show_targets(report)
        self.when.show_report(report)
        self.targets.show_report(report)
        self._update()

    def _on_queue_clicked(self) -> None:
        for note in self._notes():
            note.hide()
        try:
            request = self.check.ready or self.composition.request()
        except PostDeckError as error:
            self._on_refused(error)
            return
        draft = self.composition.draft(self._context.clock.now())
        self.check.stop()
        self._context.jobs.start(
            self._context.deck.tasks.create(request), busy=self.queue_button,
            then=lambda tasks: self._on_queued(tasks, request, draft), sorry=self._on_refused)
        self._update()

    def _on_queued(self, tasks: tuple[Task, ...], request: TaskRequest, draft: Draft) -> None:
        self.drafts.forget(draft.id)
        self.clear()
        if request.start_time or request.scheduled_at:
            first = min(task.due_at for task in tasks)
            text = self.tr("%Ln posts queued, the first {0}.", "", len(tasks)).format(
                words.moment(first, self._context.clock.now()))
        else:
            text = self.tr("%Ln posts queued.", "", len(tasks))
        self.toast.tell(text, lambda: self._undo(tasks, draft), tasks=True)

    def _undo(self, tasks: tuple[Task, ...], draft: Draft) -> None:
        def then(undone: Undone) -> None:
            if undone.taken_back:
                self.drafts.bring_back(draft)
            if undone.begun:
                self.toast.tell(self.tr("%Ln posts had begun and stay: see Tasks.", "",
                                        undone.begun), None, tasks=True)

        self._context.jobs.start(take_back(self._context.deck, tasks), then=then)

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

    def clear(self) -> None:
        """Begin anew."""
        self.composition.clear()
        for note in self._notes():
            note.hide()

    def _lay_out(self) -> None:
        self._head = _Head(self.tr("New post"), self.drafts.shelf, self.drafts.templates)
        self._columns = Columns((self.media, self.caption, self.options, self.note),
                                (self.targets, self.when), self.preview, self.findings)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head)
        lines.addWidget(self.drafts.name_row)
        lines.addWidget(rule())
        lines.addWidget(self._columns, 1)
        lines.addWidget(self.footer)


class _Head(PageHead):
    def tell(self, line: str, bad: bool) -> None:
        """Say something of the draft."""
        self.say(line)
        self.mark_bad(bad)
