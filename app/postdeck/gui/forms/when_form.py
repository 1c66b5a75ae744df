"""When a post starts: now, or at a date and time, and how far apart several are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QSpinBox, QTimeEdit, QVBoxLayout, QWidget
from tzlocal import get_localzone_name

from postdeck.core.clock import Clock
from postdeck.gui.look import Look
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import label, pad, row
from postdeck.gui.widgets.segments import Segments

NOW, LATER = "now", "later"


@dataclass(frozen=True)
class When:
    """What was chosen: `start_time` is local text ("" is now), intervals are in minutes."""

    start_time: str
    min_interval: int
    max_interval: int


class WhenForm(QWidget):
    """The start; `changed` comes when it is another."""

    changed = Signal()

    def __init__(self, clock: Clock, look: Look) -> None:
        super().__init__()
        self._clock = clock
        self.way = Segments(self.tr("When"), (NOW, self.tr("Now")),
                            (LATER, self.tr("At a time")))
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(self.tr("Date"))
        self.date.setDisplayFormat("ddd d MMM yyyy")
        self.time = QTimeEdit()
        pad(self.time)
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setDisplayFormat(self._time_format())
        self._zone = label(get_localzone_name(), "small")
        self.spread = QCheckBox(self.tr("Spread by"))
        self.least = self._minutes(self.tr("At least this many minutes apart"), 10)
        self.most = self._minutes(self.tr("At most this many minutes apart"), 25)
        self.note = Note(look)
        self._lay_out()
        self.way.chosen.connect(self._on_way_chosen)
        self.spread.toggled.connect(self._on_spread_toggled)
        self.date.dateChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)
        self.least.valueChanged.connect(self._on_least_changed)
        self.most.valueChanged.connect(self._tell)
        self._propose()
        self._on_way_chosen()
        self._on_spread_toggled(False)

    def read(self) -> When:
        """What is chosen now."""
        spread = self.spread.isChecked()
        return When(
            start_time=self._text() if self.way.key == LATER else "",
            min_interval=self.least.value() if spread else 0,
            max_interval=max(self.least.value(), self.most.value()) if spread else 0,
        )

    def sentence(self) -> str:
        """The choice in words, for the foot of the page."""
        if self.way.key == NOW:
            return self.tr("Starts now")
        day = QLocale().toString(self.date.date(), "ddd d MMM")
        return self.tr("Starts {0}, {1}").format(
            day, self.time.time().toString(self._time_format()))

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it."""
        self.note.say(sentence)

    def _text(self) -> str:
        day, time = self.date.date(), self.time.time()
        return f"{day.toString('yyyy-MM-dd')}T{time.toString('HH:mm')}"

    def _propose(self) -> None:
        """The next full quarter of an hour that is at least ten minutes away."""
        at = self._clock.now().astimezone() + timedelta(minutes=25)
        at = datetime(at.year, at.month, at.day, at.hour, at.minute // 15 * 15)
        self.date.setMinimumDate(QDate.currentDate())
        self.date.setDate(QDate(at.year, at.month, at.day))
        self.time.setTime(QTime(at.hour, at.minute))

    def _time_format(self) -> str:
        short = QLocale.system().timeFormat(QLocale.FormatType.ShortFormat)
        return "h:mm AP" if "a" in short.lower() else "HH:mm"

    def _minutes(self, name: str, value: int) -> QSpinBox:
        box = QSpinBox(minimum=0, maximum=1440, value=value)
        box.setAccessibleName(name)
        box.setFixedWidth(76)
        pad(box)
        return box

    def _tell(self) -> None:
        self.note.hide()
        self.changed.emit()

    def _on_way_chosen(self) -> None:
        later = self.way.key == LATER
        for part in (self.date, self.time, self._zone):
            part.setVisible(later)
        self._tell()

    def _on_spread_toggled(self, on: bool) -> None:
        self.least.setEnabled(on)
        self.most.setEnabled(on)
        self._tell()

    def _on_least_changed(self, value: int) -> None:
        self.most.setMinimum(value)
        self._tell()

    def _lay_out(self) -> None:
        at = row(self.date, self.time, gap=8)
        at.setStretch(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(label(self.tr("When"), "strong"), None))
        lines.addLayout(row(self.way, None))
        lines.addLayout(at)
        lines.addWidget(self._zone)
        lines.addLayout(row(self.spread, self.least, label(self.tr("to")), self.most,
                            label(self.tr("minutes")), None))
        lines.addWidget(self.note)
