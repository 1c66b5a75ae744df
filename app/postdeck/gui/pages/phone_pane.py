"""The pane beside the phones: one phone's screen, facts, readiness and next tasks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.task import Task, TaskFilter, TaskPage, TaskStatus
from postdeck.gui import phone_words, words
from postdeck.gui.context import Context
from postdeck.gui.language.sentences import said
from postdeck.gui.measures import px
from postdeck.gui.pages.devices.actions import PhoneActions
from postdeck.gui.pages.devices.pictures import LARGE_WIDTH, Pictures
from postdeck.gui.pages.devices.readiness import Readiness
from postdeck.gui.tables.device_columns import running_on
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import ChipLabel
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import ElidedLabel, button, clear, label, row, stack
from postdeck.gui.widgets.picture import Picture

PANE_WIDTH = 368
_PICTURE_HEIGHT = LARGE_WIDTH * 20 // 9
_MOST_TASKS, _ASKED = 5, 100


class PhonePane(QWidget):
    """Explains one phone; `menu_asked` wants everything that can be done to it, at a place."""

    closed = Signal()
    menu_asked = Signal(object, QPoint)

    def __init__(self, context: Context, actions: PhoneActions, readiness: Readiness,
                 pictures: Pictures) -> None:
        super().__init__()
        self._context, self._actions = context, actions
        self._readiness, self._pictures = readiness, pictures
        self._phone: Device | None = None
        self._asking = self._stale = False
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(px(PANE_WIDTH))
        self._make_parts()
        self._lay_out()
        self._connect()
        self.hide()

    def _make_parts(self) -> None:
        look = self._context.look
        self._name, self._chip = ElidedLabel("", "section"), ChipLabel(look)
        self._closer = button("", look.icon("x", "text_2"), kind="flat", size="icon",
                              name=self.tr("Close"))
        self._fix = Note(look)
        self._facts = QVBoxLayout()
        self.post_button = button(self.tr("New post"), look.icon("compose"), size="small")
        self.pause_button = button(self.tr("Pause"), look.icon("pause"), size="small")
        self.pause_button.setMinimumWidth(px(88))  # as wide as it is with “Resume”
        self.more_button = button("", look.icon("more"), size="icon",
                                  name=self.tr("More about this phone"))
        self.check_button = button(self.tr("Check now"), kind="link")
        self._points, self._tasks = QVBoxLayout(), QVBoxLayout()
        self._no_points = label("", "small", wrap=True)
        self._waiting = label("", "small", wrap=True)
        self.picture = Picture(look, self.tr("The phone's screen"))

    @property
    def phone(self) -> Device | None:
        """Whom it explains."""
        return self._phone

    def show_phone(self, phone: Device | None) -> None:
        """Explain a phone; None closes the pane."""
        other = phone is None or self._phone is None or phone.serial != self._phone.serial
        changed = phone != self._phone
        self._phone = phone
        self.setVisible(phone is not None)
        self._pictures.look_closer(phone.serial if phone is not None else "")
        if phone is None:
            return
        if other:
            self.show_picture()
            self.show_points()
            self.read_tasks()
        task = running_on(self._context.live, phone.serial)
        self._name.setText(phone.title)
        self._chip.show_chip(words.device_chip(phone, task, self._context.clock.now()))
        if changed:
            self._show_fix(phone)
            self._show_facts(phone)
        if self.picture.empty:
            self.show_picture()
        self._update_buttons()

    def show_picture(self) -> None:
        """Show what the phone shows, or why that is not to be seen."""
        phone = self._phone
        if phone is None:
            return
        large = self._pictures.large(phone.serial) or self._pictures.small(phone.serial)
        if large is not None:
            self.picture.show_image(large)
        else:
            self.picture.say(self._why_blank(phone))

    def show_points(self) -> None:
        """Show what is known of its readiness."""
        if self._phone is None:
            return
        clear(self._points)
        points = self._readiness.points(self._phone.serial)
        for point in points or ():
            self._points.addLayout(self._point(self._phone, point))
        self._no_points.setText(self.tr("Nobody has looked yet. Looking wakes the phone."))
        self._no_points.setVisible(not points)

    def read_tasks(self) -> None:
        """Ask what is queued for it."""
        if self._phone is None or not self.isVisible():
            return
        if self._asking:
            self._stale = True
            return
        self._asking, serial = True, self._phone.serial

        async def work() -> TaskPage:
            try:
                return await self._context.deck.tasks.page(TaskFilter(
                    serial=serial, status=TaskStatus.PENDING), limit=_ASKED)
            finally:
                self._asking = False

        def then(page: TaskPage) -> None:
            if self._phone is not None and self._phone.serial == serial:
                self._show_tasks(page)
            if self._stale:
                self._stale = False
                self.read_tasks()

        self._context.jobs.start(work(), then=then)

    # --- inside ---

    def _connect(self) -> None:
        self._closer.clicked.connect(self.closed)
        self.check_button.clicked.connect(self._on_check_clicked)
        self.post_button.clicked.connect(self._on_post_clicked)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)
        self._readiness.changed.connect(self._on_readiness_changed)
        self._pictures.changed.connect(self._on_picture_changed)
        self._context.live.stats_changed.connect(self.read_tasks)
        self._context.jobs.settled.connect(self._update_buttons)
        self._context.look.changed.connect(self.show_points)

    def _why_blank(self, phone: Device) -> str:
        if self._context.far:
            return self.tr("Pictures of phones stay on {0}.").format(self._context.deck.name)
        if phone.state is DeviceState.UNAUTHORIZED:
            return self.tr("No picture until you allow it")
        if phone.state is DeviceState.OFFLINE:
            return self.tr("No picture while it is offline")
        task = running_on(self._context.live, phone.serial)
        if task is not None:
            return self.tr("{0}. Its pictures come with the steps.").format(words.doing(task))
        return self.tr("Looking")

    def _show_fix(self, phone: Device) -> None:
        if phone.state is DeviceState.UNAUTHORIZED:
            self._fix.say(phone_words.allow_advice(), Tone.WARN)
        elif phone.state is DeviceState.OFFLINE and not self._context.far:
            self._fix.say(self.tr("{0} is offline. Check the cable or the Wi-Fi; it comes back "
                                  "by itself.").format(phone.title), Tone.WAIT,
                          actions=((self.tr("Reconnect"),
                                    lambda: self._actions.reconnect([phone])),))
        elif phone.state is DeviceState.OFFLINE:
            self._fix.say(self.tr("{0} is offline. Look at it on {1}.").format(
                phone.title, self._context.deck.name), Tone.WAIT)
        else:
            self._fix.hide()

    def _show_facts(self, phone: Device) -> None:
        live = self._context.live
        handles = ", ".join(f"@{a.username}" for a in live.accounts_of(phone.serial))
        battery = "" if phone.battery is None else f"{phone.battery} %"
        link = phone_words.connection(phone.address)[1] if phone.address else ""
        facts = (
            (self.tr("Model"), phone.model), (self.tr("Android"), phone.android),
            (self.tr("Serial"), phone.serial), (self.tr("Connection"), link),
            (self.tr("Battery"), battery), (self.tr("Group"), phone.group or self.tr("None")),
            (self.tr("Accounts"), handles or self.tr("None known")),
        )
        clear(self._facts)
        for what, value in facts:
            self._facts.addLayout(stack(label(what, "tiny"),
                                        ElidedLabel(value or self.tr("Unknown")), gap=0))
        self._facts.addStretch(1)

    def _show_tasks(self, page: TaskPage) -> None:
        clear(self._tasks)
        tasks = sorted(page.tasks, key=lambda task: (task.due_at, task.id))[:_MOST_TASKS]
        for task in tasks:
            self._tasks.addLayout(self._task(task))
        more = page.total - len(tasks)
        self._waiting.setText(
            self.tr("Nothing queued for it.") if not page.total
            else self.tr("And {0} more.").format(words.posts(more)) if more else "")
        self._waiting.setVisible(bool(self._waiting.text()))

    def _task(self, task: Task) -> QVBoxLayout:
        now = self._context.clock.now()
        when = words.short_time(task.due_at, now) if task.due_at > now else self.tr("Now")
        time = label(when, "hint")
        time.setMinimumWidth(px(88))
        line = row(time, gap=8)
        who = f"@{task.username}  " if task.username else ""
        line.addWidget(ElidedLabel(f"{who}{words.what(task)}"), 1)
        return stack(line)

    def _point(self, phone: Device, point: CheckPoint) -> QVBoxLayout:
        look = self._context.look
        tone = {"": Tone.OK, "warning": Tone.WARN}.get(point.severity, Tone.BAD)
        sign = QLabel()
        sign.setFixedSize(16, 18)
        sign.setPixmap(look.pixmap("alert" if point.severity else "check", look.tone(tone).text,
                                   16, self.devicePixelRatioF()))
        head = row(sign, label(phone_words.point_title(point), "strong"), gap=8)
        head.addWidget(ElidedLabel(said(point.detail), "small"), 1)
        text = phone_words.mend_label(point.name)
        if point.severity and text and self._actions.can_look(phone):
            mend = button(text, size="small", name=f"{text}: {phone_words.trouble(point)}")
            mend.clicked.connect(lambda: self._actions.mend(phone, point.name))
            head.addWidget(mend)
        lines = stack(head, gap=2)
        if point.severity and point.advice:
            advice = label(said(point.advice), "warn", wrap=True)
            advice.setContentsMargins(24, 0, 0, 0)
            lines.addWidget(advice)
        return lines

    def _update_buttons(self) -> None:
        phone = self._phone
        if phone is None:
            return
        online = phone.state is DeviceState.ONLINE
        self.check_button.setEnabled(online and not self._context.jobs.is_busy(self.check_button))
        self.pause_button.setVisible(self._actions.can_arrange())
        words_ = self.tr("Resume") if phone.paused else self.tr("Pause")
        if self.pause_button.text() != words_:
            self.pause_button.setText(words_)
            self.pause_button.setAccessibleName(words_)
            self.pause_button.setIcon(self._context.look.icon(
                "play" if phone.paused else "pause"))

    def _on_check_clicked(self) -> None:
        if self._phone is None:
            return
        serial = self._phone.serial

        def then(points: tuple[CheckPoint, ...]) -> None:
            self._readiness.take(serial, points)

        self._context.jobs.start(self._context.deck.devices.readiness(serial),
                                 busy=self.check_button, then=then)

    def _on_readiness_changed(self, serial: str) -> None:
        if self._phone is not None and self._phone.serial == serial:
            self.show_points()

    def _on_picture_changed(self, serial: str) -> None:
        if self._phone is not None and self._phone.serial == serial:
            self.show_picture()

    def _on_post_clicked(self) -> None:
        if self._phone is not None:
            self._actions.compose([self._phone])

    def _on_pause_clicked(self) -> None:
        if self._phone is not None:
            self._actions.pause([self._phone], not self._phone.paused)

    def _on_more_clicked(self) -> None:
        if self._phone is not None:
            self.menu_asked.emit(self._phone, self.more_button.mapToGlobal(
                self.more_button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        self._facts.setSpacing(8)
        self._points.setSpacing(8)
        self._tasks.setSpacing(6)
        self.picture.setFixedWidth(LARGE_WIDTH + 2)
        self.picture.setMinimumHeight(_PICTURE_HEIGHT + 2)
        head = row(gap=8)
        head.addWidget(self._name, 1)
        head.addWidget(self._chip)
        head.addWidget(self._closer)
        head.setContentsMargins(16, 12, 16, 12)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(16, 0, 16, 16)
        lines.setSpacing(12)
        lines.addWidget(self._fix)
        lines.addLayout(row(self.post_button, self.pause_button, self.more_button, None))
        beside = row(gap=16)
        beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(self._facts, 1)
        lines.addLayout(beside)
        lines.addLayout(row(label(self.tr("Readiness"), "strong"), None, self.check_button))
        lines.addWidget(self._no_points)
        lines.addLayout(self._points)
        lines.addWidget(label(self.tr("Next posts"), "strong"))
        lines.addLayout(self._tasks)
        lines.addWidget(self._waiting)
        lines.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)
        outside.setSpacing(0)
        outside.addLayout(head)
        outside.addWidget(area, 1)
