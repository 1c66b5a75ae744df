"""How a phone is connected by cable, step by step; the steps that are done are seen to be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from postdeck.gui.hearing import name_field
from postdeck.gui.look import Look, Weight
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import Chip, ChipLabel
from postdeck.gui.widgets.parts import label, row, rule, stack

_CONTEXT = "Cable"
_LAST = ("The phone asks “Allow USB debugging?”. Tick “Always allow from this computer”.")
_MAKERS: tuple[tuple[str, str, str], ...] = (
    ("Pixel and most others", "Settings, About phone, then tap Build number seven times.",
     "Settings, System, Developer options."),
    ("Samsung", "Settings, About phone, Software information, then tap Build number seven times.",
     "Settings, Developer options at the very end."),
    ("Xiaomi, Redmi, Poco", "Settings, About phone, then tap OS or MIUI version seven times.",
     "Settings, Additional settings, Developer options. Turn on “USB debugging (Security "
     "settings)” too, or nothing can be tapped."),
    ("OnePlus, Oppo, realme", "Settings, About device, Version, then tap Build number seven times.",
     "Settings, System and updates, Developer options."),
    ("Vivo", "Settings, About phone, Software information, then tap Build number seven times.",
     "Settings, System, Developer options."),
    ("Motorola", "Settings, About phone, then tap Build number seven times.",
     "Settings, System, Developer options."),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


class _Disc(QWidget):
    """A step's number, or a check mark once it is done."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        self.state = "later"
        self.setFixedSize(24, 24)
        look.changed.connect(self.update)

    def show_state(self, state: str) -> None:
        """“done”, “now” or “later”."""
        if state != self.state:
            self.state = state
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        look = self._look
        pair = look.tone(Tone.OK if self.state == "done" else Tone.WAIT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        now = self.state == "now"
        painter.setBrush(look.colour("accent") if now else QColor(pair.ground))
        painter.drawEllipse(self.rect())
        if self.state == "done":
            painter.drawPixmap(6, 6, look.pixmap("check", pair.text, 12, self.devicePixelRatioF()))
        else:
            painter.setPen(look.colour("on_accent") if now else QColor(pair.text))
            painter.setFont(look.font(12, Weight.DemiBold))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class Cable(QWidget):
    """The card; `show_done` says how many of its three steps are behind."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._sign = QLabel()
        self._discs = [_Disc(look, number) for number in (1, 2, 3)]
        self._hows = [label("", "second", wrap=True) for _ in self._discs]
        self.maker = QComboBox()
        name_field(self.maker, self.tr("Make of the phone"))
        for name, _, _ in _MAKERS:
            self.maker.addItem(_tr(name))
        self.maker.currentIndexChanged.connect(self._show_maker)
        look.changed.connect(self._tint)
        self._lay_out()
        self._tint()
        self._show_maker(0)
        self.show_done(0)

    def show_done(self, number: int) -> None:
        """So many steps are done: 2 when a phone asks, 3 when one is here."""
        for place, disc in enumerate(self._discs):
            disc.show_state("done" if place < number else "now" if place == number else "later")

    def _show_maker(self, place: int) -> None:
        _, options, debugging = _MAKERS[place]
        for how, text in zip(self._hows, (options, debugging, _LAST), strict=True):
            how.setText(_tr(text))

    def _tint(self) -> None:
        self._sign.setPixmap(self._look.pixmap(
            "usb", self._look.theme.text_2, 20, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 18, 20, 20)
        inside.setSpacing(16)
        best = ChipLabel(self._look, Chip("check", self.tr("Most reliable"), Tone.OK))
        inside.addLayout(row(self._sign, label(self.tr("With a cable"), "section"), None, best))
        titles = (self.tr("Open developer options"), self.tr("Turn on USB debugging"),
                  self.tr("Plug the phone in and tap Allow"))
        for disc, title, how in zip(self._discs, titles, self._hows, strict=True):
            line = row(gap=12)
            line.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
            name = label(title, "name")
            name.setMinimumHeight(24)
            line.addLayout(stack(name, how, gap=2), 1)
            inside.addLayout(line)
        mine = label(self.tr("My phone is a"), "second")
        mine.setBuddy(self.maker)
        make = row(mine, self.maker, None, gap=8)
        make.setContentsMargins(36, 0, 0, 0)
        inside.addLayout(make)
        inside.addStretch(1)
        inside.addWidget(rule())
        inside.addLayout(stack(
            label(self.tr("Nothing happens?"), "name"),
            label(self.tr("Choose “File transfer” in the phone's USB notice. Try another cable: "
                          "many only charge. On Windows some phones need their maker's USB "
                          "driver."), "second", wrap=True), gap=2))
