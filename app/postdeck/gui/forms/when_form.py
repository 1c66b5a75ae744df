"""When a post starts: now, or at a date and time of a zone, and how far apart several are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from PySide6.QtCore import QDate, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDateEdit,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from tzlocal import get_localzone_name

from postdeck.core.check import CheckReport, TargetReport
from postdeck.core.clock import Clock
from postdeck.core.start_time import GRACE, instant
from postdeck.gui import words
from postdeck.gui.hearing import name_field
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import button, label, pad, restyle, row, surface
from postdeck.gui.widgets.row_list import RowList, TextRow
from postdeck.gui.widgets.segments import Segments
from postdeck.gui.widgets.switch import Switch

NOW, LATER = "now", "later"
_DAY, _TIME = "yyyy-MM-dd", "HH:mm"
LOOK_AGAIN_MS = 5_000
"""While it can be seen the clock is looked at so often: time goes by, and clocks are set."""


@dataclass(frozen=True)
class When:
    """What was chosen: `start_time` is local text ("" is now), intervals are in minutes.

    With another zone than this computer's, `scheduled_at` is the instant instead.
    """

    start_time: str
    min_interval: int
    max_interval: int
    scheduled_at: datetime | None = None


class WhenForm(QWidget):
    """The start; `changed` comes when it is another."""

    changed = Signal()

    def __init__(self, clock: Clock, look: Look) -> None:
        super().__init__()
        self.setProperty("help", "plan")
        self._clock, self._home = clock, get_localzone_name() or "UTC"
        self._zone_name = self._home
        self._proposed = True
        """Nobody has chosen the date and time that are shown."""
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.way = Segments(self.tr("When"), (NOW, self.tr("Now")),
                            (LATER, self.tr("At a time")))
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        name_field(self.date, self.tr("Date"))
        self.date.setDisplayFormat(words.date_format())
        self.time = QTimeEdit()
        pad(self.time)
        name_field(self.time, self.tr("Time"))
        self.time.setDisplayFormat(self._time_format())
        self._zone_label = label(self._home, "small")
        self.zone_button = button(self.tr("Change zone"), kind="link")
        self.zone = QLineEdit()
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.zone.setPlaceholderText(self._home)
        self.zone.hide()
        self._about = label("", "warn", wrap=True)
        self.spread = Switch(look, self.tr("Spread"))
        self.least = self._minutes(self.tr("At least this many minutes apart"), 10)
        self.most = self._minutes(self.tr("At most this many minutes apart"), 25)
        self.times = RowList(look, self.tr("When each post starts"), height=26, rules=False)
        self.note = Note(look)
        self._lay_out()
        self._connect()
        self._propose()
        self._on_way_chosen()
        self._on_spread_toggled(False)

    def _connect(self) -> None:
        self.way.chosen.connect(self._on_way_chosen)
        self.spread.toggled.connect(self._on_spread_toggled)
        self.date.dateChanged.connect(self._on_moment_edited)
        self.time.timeChanged.connect(self._on_moment_edited)
        self.least.valueChanged.connect(self._on_least_changed)
        self.most.valueChanged.connect(self._tell)
        self.zone_button.clicked.connect(self._on_zone_asked)
        self.zone.editingFinished.connect(self._on_zone_edited)

    def read(self) -> When:
        """What is chosen now."""
        spread, later = self.spread.isChecked(), self.way.key == LATER
        at = self._instant() if later and self._zone_name != self._home else None
        return When(
            start_time=self._text() if later and at is None else "",
            min_interval=self.least.value() if spread else 0,
            max_interval=max(self.least.value(), self.most.value()) if spread else 0,
            scheduled_at=at)

    def request_fields(self) -> dict[str, Any]:
        """Fields of a TaskRequest."""
        when = self.read()
        return {"start_time": when.start_time, "scheduled_at": when.scheduled_at,
                "min_interval": when.min_interval, "max_interval": when.max_interval}

    def draft_fields(self) -> dict[str, Any]:
        """Fields of a Draft."""
        return {"later": self.way.key == LATER, "day": self.date.date().toString(_DAY),
                "time": self.time.time().toString(_TIME),
                "zone": "" if self._zone_name == self._home else self._zone_name,
                "spread": self.spread.isChecked(), "min_interval": self.least.value(),
                "max_interval": self.most.value()}

    def restore(self, later: bool, day: str, time: str, zone: str, spread: bool, least: int,
                most: int) -> None:
        """Show what was chosen once; a time that is past gives way to a proposal."""
        self._zone_name = zone if zone and _zone(zone) else self._home
        self._zone_label.setText(self._zone_name)
        self._propose()
        date, clock = QDate.fromString(day, _DAY), QTime.fromString(time, _TIME)
        if later and date.isValid() and clock.isValid() and self._is_to_come(date, clock):
            self.date.setDate(date)
            self.time.setTime(clock)
        self.least.setValue(least)
        self.most.setValue(most)
        self.spread.setChecked(spread)
        self.way.choose(LATER if later else NOW)

    def clear(self) -> None:
        """Begin anew: now, all at once."""
        self.restore(False, "", "", "", False, 10, 25)
        self.note.hide()

    def sentence(self, report: CheckReport | None = None) -> str:
        """The choice in words, for the foot of the page; with a check also the last start."""
        told = report.targets if report is not None else ()
        starts = [self._local(each) for each in told if each.starts_at and not each.errors]
        last = max(starts, default=None)
        spread = last is not None and last != min(starts)
        if self.way.key == NOW:
            if not spread or last is None:
                return self.tr("Starts now.")
            return self.tr("First now, last {0}.").format(self._moment(last))
        day = words.day(self.date.date(), weekday=True)
        first = self.time.time().toString(self._time_format())
        if not spread or last is None:
            return self.tr("Starts {0}, {1}.").format(day, first)
        return self.tr("{0}, first {1}, last {2}.").format(day, first, self._moment(last))

    def _moment(self, at: datetime) -> str:
        return words.clock_time(at, _zone(self._zone_name))

    def show_report(self, report: CheckReport | None) -> None:
        """The times that result, as the check tells them; `name` says a phone's name."""
        told = report.targets if report is not None else ()
        useful = self.spread.isChecked() or (self.way.key == LATER and len(told) > 1)
        timed = [each for each in told if each.starts_at is not None or each.errors]
        self._card.setVisible(useful and bool(timed))
        days = {self._local(each).date() for each in timed
                if each.starts_at and not each.errors}
        self.times.show_rows([self._row(each, len(days) > 1) for each in timed])

    def _row(self, target: TargetReport, with_day: bool) -> TextRow:
        who = f"@{target.username}" if target.username else target.name or target.serial
        out = bool(target.errors)
        lead = self.tr("None")
        if not out:
            local = self._local(target)
            lead = words.clock_time(local, _zone(self._zone_name))
            if with_day:
                lead = f"{QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)} " \
                       f"{lead}"
            if target.at_once:
                lead = self.tr("Now")
        note = self.tr("Left out") if out else target.name if target.username else ""
        return TextRow(name=who, lead=lead, mark=words.app_mark(target.platform), note=note,
                       out=out)

    def _local(self, target: TargetReport) -> datetime:
        at = target.starts_at or self._clock.now()
        return at.astimezone(_zone(self._zone_name))

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it."""
        self.note.say(sentence)

    def _text(self) -> str:
        return f"{self.date.date().toString(_DAY)}T{self.time.time().toString(_TIME)}"

    def _instant(self) -> datetime:
        return instant(datetime.fromisoformat(self._text()),
                       _zone(self._zone_name) or ZoneInfo("UTC"))

    def _say_oddities(self) -> None:
        """That a time does not exist on its day, comes twice, or is past."""
        zone = _zone(self._zone_name)
        text = ""
        if self.way.key == LATER and zone is not None:
            local = datetime.fromisoformat(self._text())
            at = instant(local, zone)
            there = at.astimezone(zone).replace(tzinfo=None)
            if there != local:
                text = self.tr("The clocks go forward then: {0} is skipped. It starts at {1}."
                               ).format(self.time.text(), words.clock_time(at, zone))
            elif local.replace(tzinfo=zone).utcoffset() != \
                    local.replace(tzinfo=zone, fold=1).utcoffset():
                text = self.tr("The clocks go back then: {0} comes twice. The first is meant."
                               ).format(self.time.text())
            elif at < self._clock.now() - GRACE:
                text = self.tr("This time is past.")
        self._about.setText(text)
        self._about.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        """Go by the clock while somebody looks."""
        super().showEvent(event)
        self._timer.start()
        self._on_timer_timeout()

    def hideEvent(self, event: QHideEvent) -> None:
        """And not while nobody does."""
        super().hideEvent(event)
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        """Say of what was chosen that it is past; never put another time in its place."""
        if self.way.key != LATER:
            return
        before = self._about.text()
        self._say_oddities()
        if self._about.text() != before:
            self.changed.emit()

    def _is_to_come(self, day: QDate, time: QTime) -> bool:
        local = datetime.fromisoformat(f"{day.toString(_DAY)}T{time.toString(_TIME)}")
        return instant(local, _zone(self._zone_name) or ZoneInfo("UTC")) > self._clock.now()

    def _propose(self) -> None:
        """The next full quarter of an hour that is at least ten minutes away."""
        zone = _zone(self._zone_name)
        today = self._clock.now().astimezone(zone)
        at = today + timedelta(minutes=25)
        at = datetime(at.year, at.month, at.day, at.hour, at.minute // 15 * 15)
        self.date.setMinimumDate(QDate(today.year, today.month, today.day))
        self.date.setDate(QDate(at.year, at.month, at.day))
        self.time.setTime(QTime(at.hour, at.minute))
        self._proposed = True

    def _time_format(self) -> str:
        short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        return "h:mm AP" if "a" in short.lower() else "HH:mm"

    def _minutes(self, name: str, value: int) -> QSpinBox:
        box = QSpinBox(minimum=0, maximum=1440, value=value)
        name_field(box, name)
        box.setFixedWidth(px(62))
        pad(box)
        return box

    def _tell(self) -> None:
        self.note.hide()
        self._say_oddities()
        self.changed.emit()

    def _on_moment_edited(self) -> None:
        self._proposed = False
        self._tell()

    def _on_way_chosen(self) -> None:
        later = self.way.key == LATER
        if later and self._proposed:  # the page may have stood open for hours
            self._propose()
        for part in (self.date, self.time, self._zone_row):
            part.setVisible(later)
        self._tell()

    def _on_spread_toggled(self, on: bool) -> None:
        self.least.setEnabled(on)
        self.most.setEnabled(on)
        self._tell()

    def _on_least_changed(self, value: int) -> None:
        self.most.setMinimum(value)
        self._tell()

    def _on_zone_asked(self) -> None:
        if self.zone.completer() is None:
            found = QCompleter(sorted(available_timezones()), self)
            found.setFilterMode(Qt.MatchFlag.MatchContains)
            found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.zone.setCompleter(found)
        self.zone.setText("")
        self.zone.show()
        self.zone_button.hide()
        self._zone_label.hide()
        self.zone.setFocus()

    def _on_zone_edited(self) -> None:
        wanted = self.zone.text().strip()
        name = next((each for each in available_timezones()
                     if each.casefold() == wanted.casefold()), "") if wanted else self._zone_name
        restyle(self.zone, "wrong", not name)
        if not name or self.zone.isHidden():
            return
        self._zone_name = name
        self._zone_label.setText(name)
        self.zone.hide()
        self.zone_button.show()
        self._zone_label.show()
        if self._proposed:
            self._propose()
        self._tell()

    def _lay_out(self) -> None:
        at = row(self.date, self.time, gap=8)
        at.setStretch(0, 1)
        self._zone_row = QWidget()
        self._zone_row.setLayout(row(self._zone_label, self.zone, None, self.zone_button))
        self._card = surface("card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(self.times)
        self._card.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(label(self.tr("When"), "strong"), None, self.way))
        lines.addLayout(at)
        lines.addWidget(self._zone_row)
        lines.addWidget(self._about)
        lines.addLayout(row(self.spread, label(self.tr("Spread by")), self.least,
                            label(self.tr("to")), self.most, label(self.tr("minutes")), None,
                            gap=6))
        lines.addWidget(self._card)
        lines.addWidget(self.note)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
