"""The pane beside the phones: facts, screen and readiness of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.tables.device_columns import running_on
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import ChipLabel
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import ElidedLabel, button, clear, label, row, stack
from postdeck.gui.widgets.picture import Picture

PANE_WIDTH = 368


class PhonePane(QWidget):
    """Explains one phone; asks the phone itself only when a button is pressed."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._phone: Device | None = None
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(PANE_WIDTH)
        look = context.look
        self._name = ElidedLabel("", "section")
        self._chip = ChipLabel(look)
        self._closer = button("", look.icon("x", "text_2"), kind="flat", size="icon",
                              name=self.tr("Close"))
        self._fix = Note(look)
        self._facts = QGridLayout()
        self.check_button = button(self.tr("Check readiness"), size="small")
        self.screen_button = button(self.tr("Show screen"), size="small")
        self.post_button = button(self.tr("Post from it"), size="small")
        self._points = QVBoxLayout()
        self._picture = Picture(look, self.tr("The phone's screen"))
        self._lay_out()
        self._closer.clicked.connect(self.closed)
        self.check_button.clicked.connect(self._on_check_clicked)
        self.screen_button.clicked.connect(self._on_screen_clicked)
        self.post_button.clicked.connect(self._on_post_clicked)
        context.jobs.settled.connect(self._update_buttons)
        self.hide()

    def show_phone(self, phone: Device | None) -> None:
        """Explain a phone; None closes the pane."""
        other = phone is None or self._phone is None or phone.serial != self._phone.serial
        self._phone = phone
        self.setVisible(phone is not None)
        if phone is None:
            return
        if other:
            clear(self._points)
            self._picture.say(self.tr("“Show screen” shows what this phone shows now."))
        task = running_on(self._context.live, phone.serial)
        self._name.setText(phone.title)
        self._chip.show_chip(words.device_chip(phone, task, self._context.clock.now()))
        self._show_fix(phone)
        self._show_facts(phone)
        self._update_buttons()

    def _show_fix(self, phone: Device) -> None:
        if phone.state is DeviceState.UNAUTHORIZED:
            self._fix.say(self.tr("Unlock the phone and tap Allow on “Allow USB debugging?”."),
                          Tone.WARN)
        elif phone.state is DeviceState.OFFLINE:
            self._fix.say(self.tr("{0} is offline. Check the cable or the Wi-Fi; it comes back "
                                  "by itself.").format(phone.title), Tone.WAIT)
        else:
            self._fix.hide()

    def _show_facts(self, phone: Device) -> None:
        live = self._context.live
        handles = ", ".join(f"@{a.username}" for a in live.accounts_of(phone.serial))
        battery = self.tr("Unknown") if phone.battery is None else f"{phone.battery} %"
        facts = (
            (self.tr("Model"), phone.model), (self.tr("Android"), phone.android),
            (self.tr("Serial"), phone.serial), (self.tr("Address"), phone.address),
            (self.tr("Battery"), battery), (self.tr("Accounts"), handles),
        )
        clear(self._facts)
        for number, (what, value) in enumerate(facts):
            key = label(what, "hint")
            key.setFixedWidth(88)
            self._facts.addWidget(key, number, 0)
            self._facts.addWidget(ElidedLabel(value or self.tr("Unknown")), number, 1)

    def _update_buttons(self) -> None:
        online = self._phone is not None and self._phone.state is DeviceState.ONLINE
        for part in (self.check_button, self.screen_button):
            part.setEnabled(online and not self._context.jobs.is_busy(part))

    def _on_check_clicked(self) -> None:
        if self._phone is None:
            return
        serial = self._phone.serial

        def then(points: tuple[CheckPoint, ...]) -> None:
            if self._phone is not None and self._phone.serial == serial:
                self._show_points(points)

        self._context.jobs.start(self._context.deck.devices.readiness(serial),
                                 busy=self.check_button, then=then)

    def _show_points(self, points: tuple[CheckPoint, ...]) -> None:
        clear(self._points)
        for point in points:
            self._points.addLayout(self._point(point))

    def _point(self, point: CheckPoint) -> QVBoxLayout:
        look = self._context.look
        tone = Tone.OK if point.ok else Tone.WARN
        sign = QLabel()
        sign.setFixedSize(16, 18)
        sign.setPixmap(look.pixmap("check" if point.ok else "alert", look.tone(tone).text, 16,
                                   self.devicePixelRatioF()))
        head = row(sign, label(words.capital(point.name), "strong"), gap=8)
        head.addWidget(ElidedLabel(point.detail, "small"), 1)
        lines = stack(head, gap=2)
        if point.advice and not point.ok:
            advice = label(point.advice, "warn", wrap=True)
            advice.setContentsMargins(24, 0, 0, 0)
            lines.addWidget(advice)
        return lines

    def _on_screen_clicked(self) -> None:
        if self._phone is None:
            return
        serial = self._phone.serial

        def then(png: bytes) -> None:
            if self._phone is not None and self._phone.serial == serial:
                self._picture.show_png(png)

        self._context.jobs.start(self._context.deck.devices.screenshot(serial),
                                 busy=self.screen_button, then=then)

    def _on_post_clicked(self) -> None:
        if self._phone is not None:
            self._context.compose((), self._phone.serial)

    def _lay_out(self) -> None:
        self._facts.setHorizontalSpacing(8)
        self._facts.setVerticalSpacing(6)
        self._points.setSpacing(8)
        self._picture.setMinimumHeight(320)
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
        lines.addLayout(self._facts)
        lines.addLayout(row(self.check_button, self.screen_button, self.post_button, None))
        lines.addLayout(self._points)
        lines.addWidget(self._picture, 1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)
        outside.setSpacing(0)
        outside.addLayout(head)
        outside.addWidget(area, 1)
