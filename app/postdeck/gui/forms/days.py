"""Spans of days: what “last 7 days” means now, and the field in which two days are chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtWidgets import QDateEdit, QWidget

from postdeck.gui import words
from postdeck.gui.hearing import name_field
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label, row
from postdeck.gui.widgets.popup import Popup

_DAYS = {"today": (0, 1), "yesterday": (-1, 0), "tomorrow": (1, 2), "last7": (-6, 1),
         "next7": (0, 7)}


def span_of(key: str, now: datetime) -> tuple[datetime | None, datetime | None]:
    """From when until before when, in UTC; a key is a name or “2026-11-20..2026-11-25”."""
    if not key:
        return None, None
    today = now.astimezone().date()
    if key in _DAYS:
        first, end = (today + timedelta(days=days) for days in _DAYS[key])
    elif key == "month":
        first = today.replace(day=1)
        end = (first + timedelta(days=32)).replace(day=1)
    else:
        first, end = (date.fromisoformat(text) for text in key.split(".."))
        end += timedelta(days=1)
    return _begin(first), _begin(end)


def days_words(key: str) -> str:
    """Two chosen days: “20 Nov – 25 Nov”."""
    if ".." not in key:
        return ""
    first, last = (QDate.fromString(text, Qt.DateFormat.ISODate) for text in key.split(".."))
    said = words.day(first)
    return said if first == last else f"{said} – {words.day(last)}"


def _begin(day: date) -> datetime:
    """The first moment of a local day."""
    return datetime(day.year, day.month, day.day).astimezone().astimezone(UTC)


class DaysAsker(Popup):
    """Asks for a first and a last day; goes by itself."""

    def __init__(self, parent: QWidget, today: date, answered: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._answered = answered
        self.first = self._field(_tr("First day"), today - timedelta(days=7))
        self.last = self._field(_tr("Last day"), today)
        self.button = button(_tr("Show these days"), kind="main")
        self.button.clicked.connect(self.answer)
        lines = self.lines
        lines.addLayout(row(label(_tr("From")), self.first, label(_tr("to")), self.last,
                            self.button))

    def open_under(self, widget: QWidget) -> None:
        """Show it below a widget."""
        self.show_at(widget.mapToGlobal(QPoint(0, widget.height() + 4)), self.first)

    def _field(self, name: str, day: date) -> QDateEdit:
        made = QDateEdit(QDate(day.year, day.month, day.day))
        made.setCalendarPopup(True)
        made.setDisplayFormat("d MMM yyyy")
        name_field(made, name)
        made.setMinimumWidth(px(132))
        return made

    def answer(self) -> None:
        """Tell what was chosen, and go."""
        first, last = sorted((self.first.date(), self.last.date()),
                             key=lambda day: day.toJulianDay())
        self.close()
        form = Qt.DateFormat.ISODate
        self._answered(f"{first.toString(form)}..{last.toString(form)}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Days", text)
