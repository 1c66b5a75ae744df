"""What adb sees while somebody reads how to connect a phone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postdeck.core.device import Device, DeviceState
from postdeck.gui import phone_words
from postdeck.gui.context import Context
from postdeck.gui.language.sentences import said
from postdeck.gui.measures import px
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import Chip, ChipLabel
from postdeck.gui.widgets.parts import clear, label, restyle, row, rule, stack

_MOST = 8


class Found(QWidget):
    """A row for each phone that is connected now, and how it stands with adb."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dot = QLabel()
        self._adb = label("", "small")
        self._rows = QVBoxLayout()
        self._shown: tuple[Device, ...] | None = None
        head = QWidget()
        head.setFixedHeight(px(40))
        line = QHBoxLayout(head)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(8)
        line.addWidget(label(self.tr("Found while you read"), "strong"))
        line.addStretch(1)
        line.addWidget(self._dot)
        line.addWidget(self._adb)
        self._rows.setSpacing(0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(1, 0, 1, 1)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addLayout(self._rows)
        context.live.devices_changed.connect(self.read)
        context.look.changed.connect(self._paint_anew)
        self.read()

    def read(self) -> None:
        """Say what is there now."""
        self._read_adb()
        phones = tuple(sorted(
            (each for each in self._context.live.devices.values()
             if each.state is not DeviceState.OFFLINE or each.address),
            key=lambda d: (d.state is DeviceState.ONLINE, d.title.casefold(), d.serial)))
        if phones != self._shown:
            self._shown = phones
            self._fill(phones)

    def _read_adb(self) -> None:
        house, look = self._context.house, self._context.look
        fails = house is not None and house.adb_fails
        self._adb.setText(self.tr("adb does not answer") if fails
                          else self.tr("adb is running, looking for phones"))
        self._adb.setToolTip(said(house.adb_words) if house is not None else "")
        restyle(self._adb, "role", "bad" if fails else "small")
        self._dot.setPixmap(look.pixmap(
            "dot", look.theme.colour("bad" if fails else "ok"), 12, self.devicePixelRatioF()))

    def _paint_anew(self) -> None:
        self._shown = None
        self.read()

    def _fill(self, phones: tuple[Device, ...]) -> None:
        clear(self._rows)
        for phone in phones[:_MOST]:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._row(phone))
        house = self._context.house
        if house is not None and house.adb_fails:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._line("alert", self.tr("No phone can be seen"), "",
                                            said(house.adb_words), "bad", None))
        elif not phones:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._line(
                "usb", self.tr("No phone yet"), "", self.tr(
                    "Plugged in and still nothing? Choose “File transfer” in the phone's USB "
                    "notice, and try another cable: many only charge."), "second", None))

    def _row(self, phone: Device) -> QWidget:
        icon, link = phone_words.connection(phone.address)
        where = self.tr("on {0}").format(link)
        if phone.state is DeviceState.UNAUTHORIZED:
            return self._line("phone", phone.title, where, self.tr(
                "Unlock it and tap Allow. PostDeck goes on by itself."), "warn",
                Chip("lock", self.tr("Waiting for you"), Tone.WARN))
        if phone.state is DeviceState.ONLINE:
            return self._line("phone", phone.title, where, self.tr(
                "{0}, serial {1}").format(phone_words.android(phone), phone.serial), "small",
                Chip("check", self.tr("Connected"), Tone.OK))
        return self._line(icon, phone.title, where, self.tr(
            "adb sees it, but it does not answer. Unplug it and plug it in again."), "second",
            Chip("unplug", self.tr("No answer"), Tone.WAIT))

    def _line(self, icon: str, title: str, where: str, text: str, role: str,
              chip: Chip | None) -> QWidget:
        look = self._context.look
        made = QWidget()
        made.setMinimumHeight(px(56))
        sign = QLabel()
        sign.setPixmap(look.pixmap(icon, look.theme.text_3, 20, self.devicePixelRatioF()))
        name = row(label(title, "name"), label(where, "hint"), None, gap=4)
        advice = label(text, role if role != "second" else "small", wrap=True)
        line = QHBoxLayout(made)
        line.setContentsMargins(14, 6, 14, 6)
        line.setSpacing(12)
        line.addWidget(sign)
        line.addLayout(stack(None, name, advice, None, gap=0), 1)
        if chip is not None:
            line.addWidget(ChipLabel(look, chip))
        return made
