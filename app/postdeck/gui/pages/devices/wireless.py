"""How a phone is connected without a cable: by QR code, by pairing code, by its address."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from postdeck.core.deck import Deck
from postdeck.core.errors import PostDeckError
from postdeck.core.pairing import new_secret, qr_text
from postdeck.gui.jobs import Jobs
from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.code_edit import CodeEdit
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import button, label, row, rule, stack
from postdeck.gui.widgets.qr_code import QrCode

CODE_SECONDS = 120


class Wireless(QWidget):
    """The card. While it `turn`s on, the deck waits for a phone that has read the code; `connected`
    carries the address of a phone that is here."""

    connected = Signal(str)

    def __init__(self, deck: Deck, look: Look, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._deck, self._look, self._jobs = deck, look, jobs
        self._wait: asyncio.Timeout | None = None
        self._on = False
        self._sign = QLabel()
        self.qr = QrCode(look, self.tr("QR code for pairing"))
        self._hint = label("", "small", wrap=True)
        self.new_button = button(self.tr("New code"), kind="link")
        self.address = QLineEdit(placeholderText=self.tr("Address, like 192.168.1.20:37123"))
        self.address.setAccessibleName(self.tr("Address that the phone shows with its code"))
        self.code = CodeEdit(look, self.tr("Pairing code, six digits"))
        self.pair_button = button(self.tr("Pair"))
        self.host = QLineEdit(placeholderText=self.tr("Address, like 192.168.1.20:5555"))
        self.host.setAccessibleName(self.tr("Address of a paired phone"))
        self.connect_button = button(self.tr("Connect"))
        self.note = Note(look)
        self._lay_out()
        self._connect()
        self._tint()
        self._update_buttons()

    @property
    def waiting(self) -> bool:
        """Whether a phone may read the code now."""
        return self._wait is not None

    def turn(self, on: bool) -> None:
        """Show a code that counts while somebody can see it, and none while nobody can."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._show_code()
        else:
            self._give_up()

    def _give_up(self) -> None:
        wait, self._wait = self._wait, None
        if wait is not None:
            wait.reschedule(asyncio.get_running_loop().time())

    def _show_code(self) -> None:
        name, password = new_secret()
        self.qr.show_text(qr_text(name, password))
        self._hint.setText(self.tr(
            "Open Wireless debugging on the phone, choose “Pair with QR code” and scan this.\n\n"
            "The code is good for 2 minutes."))
        self._jobs.start(self._by_qr(name, password), sorry=self._on_qr_failed)

    async def _by_qr(self, name: str, password: str) -> None:
        self._give_up()
        try:
            async with asyncio.timeout(CODE_SECONDS) as wait:
                self._wait = wait
                address = await self._deck.devices.pair_by_name(name, password)
                self._say(self.tr("Paired. Connecting to {0}.").format(address), Tone.RUN)
                self._on_connected(await self._deck.devices.connect(address))
        except TimeoutError:
            if self._on and self._wait is wait:
                self.qr.say(self.tr("This code is not good any more."))
        finally:
            if self._wait is wait:
                self._wait = None

    def _on_qr_failed(self, error: PostDeckError) -> None:
        self.qr.say(self.tr("No QR code now. Use the pairing code."))
        self._say(error.sentence, Tone.WARN)

    def _on_pair_clicked(self) -> None:
        if not self.pair_button.isEnabled():
            return
        self.note.hide()
        self._jobs.start(self._deck.devices.pair(self.address.text(), self.code.text()),
                         busy=self.pair_button, then=self._on_paired, sorry=self._on_refused)

    def _on_paired(self, _: None) -> None:
        host = self.address.text().strip().rpartition(":")[0]
        self.code.clear()
        self.host.setText(f"{host}:")
        self.host.setFocus()
        self._say(self.tr("Paired. If the phone does not show up below by itself, type the address "
                          "that stands under “IP address & Port” on its Wireless debugging page."),
                  Tone.OK)

    def _on_connect_clicked(self) -> None:
        if not self.connect_button.isEnabled():
            return
        self.note.hide()
        self._jobs.start(self._deck.devices.connect(self.host.text()),
                         busy=self.connect_button, then=self._on_connected, sorry=self._on_refused)

    def _on_connected(self, address: str) -> None:
        self.host.clear()
        self._say(self.tr("Connected to {0}.").format(address), Tone.OK)
        self.connected.emit(address)

    def _on_refused(self, error: PostDeckError) -> None:
        self._say(error.sentence, Tone.BAD)

    def _say(self, text: str, tone: Tone) -> None:
        self.note.say(text, tone)
        self.note.show()

    def _update_buttons(self) -> None:
        ready = self.code.complete and ":" in self.address.text()
        self.pair_button.setEnabled(ready and not self._jobs.is_busy(self.pair_button))
        self.connect_button.setEnabled(bool(self.host.text().strip().rstrip(":"))
                                       and not self._jobs.is_busy(self.connect_button))

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._show_code)
        self.pair_button.clicked.connect(self._on_pair_clicked)
        self.connect_button.clicked.connect(self._on_connect_clicked)
        self.code.returnPressed.connect(self._on_pair_clicked)
        self.host.returnPressed.connect(self._on_connect_clicked)
        for field in (self.address, self.code, self.host):
            field.textChanged.connect(self._update_buttons)
        self._jobs.settled.connect(self._update_buttons)
        self._look.changed.connect(self._tint)

    def _tint(self) -> None:
        self._sign.setPixmap(self._look.pixmap(
            "wifi", self._look.theme.text_2, 20, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 18, 20, 20)
        inside.setSpacing(14)
        inside.addLayout(row(self._sign, label(self.tr("Without a cable"), "section"), None,
                             label(self.tr("Android 11 or newer"), "small")))
        beside = row(gap=16)
        beside.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(stack(self._hint, row(self.new_button, None), None, gap=2), 1)
        inside.addLayout(beside)
        inside.addWidget(rule())
        inside.addLayout(stack(
            label(self.tr("Or type what the phone shows under “Pair with pairing code”"), "small",
                  wrap=True), self.address, row(self.code, None, self.pair_button), gap=8))
        inside.addWidget(rule())
        inside.addLayout(stack(
            label(self.tr("Paired already? Connect by its address"), "small", wrap=True),
            row(self.host, self.connect_button), gap=8))
        inside.addWidget(self.note)
        inside.addStretch(1)
