"""A small field over the window that asks for one moment: a day and a time, or now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, QTime
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget
from tzlocal import get_localzone_name

from postdeck.core.clock import Clock
from postdeck.gui import words
from postdeck.gui.hearing import name_field
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label, pad, row
from postdeck.gui.widgets.popup import Popup


class MomentAsker(Popup):
    """Answers with an aware moment, or None for now; goes by itself."""

    def __init__(self, parent: QWidget, clock: Clock, at: datetime | None,
                 answered: Callable[[datetime | None], None]) -> None:
        super().__init__(parent)
        self.setAccessibleName(_tr("New start"))
        self._clock, self._answered = clock, answered
        soon = clock.now() + timedelta(minutes=10)
        start = max(at or soon, soon).astimezone()
        self.date = QDateEdit(QDate(start.year, start.month, start.day))
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat(words.date_format())
        name_field(self.date, _tr("Date"))
        self.date.setMinimumWidth(px(160))
        self.time = QTimeEdit(QTime(start.hour, start.minute))
        short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self.time.setDisplayFormat("h:mm AP" if "a" in short.lower() else "HH:mm")
        name_field(self.time, _tr("Time"))
        pad(self.time)
        self.button = button(_tr("Move"), kind="main")
        self.now_button = button(_tr("Start now"))
        self._wrong = label("", "bad")
        self._wrong.hide()
        self.button.clicked.connect(self.answer)
        self.now_button.clicked.connect(lambda: self._say(None))
        lines = self.lines
        lines.addLayout(row(label(_tr("Start at"), "strong"), None,
                            label(get_localzone_name(), "small")))
        lines.addLayout(row(self.date, self.time, self.now_button, self.button))
        lines.addWidget(self._wrong)

    def open_over(self, widget: QWidget) -> None:
        """Show it above a widget."""
        self.adjustSize()
        self.show_at(widget.mapToGlobal(QPoint(0, -8 - self.height())), self.date)

    def answer(self) -> None:
        """Tell what was chosen, and go."""
        day, time = self.date.date(), self.time.time()
        at = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()).astimezone()
        if at < self._clock.now():
            self._wrong.setText(_tr("That is past. Choose a time to come."))
            self._wrong.show()
            self.adjustSize()
            return
        self._say(at)

    def _say(self, at: datetime | None) -> None:
        self.close()
        self._answered(at)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Moment", text)
