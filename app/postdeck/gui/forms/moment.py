"""A small field over the window that asks for one moment: a day and a time, or now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QFrame, QTimeEdit, QVBoxLayout, QWidget
from tzlocal import get_localzone_name

from postdeck.core.clock import Clock
from postdeck.gui import words
from postdeck.gui.widgets.parts import button, label, pad, row


class MomentAsker(QFrame):
    """Answers with an aware moment, or None for now; goes by itself."""

    def __init__(self, parent: QWidget, clock: Clock, at: datetime | None,
                 answered: Callable[[datetime | None], None]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "popup")
        self.setAccessibleName(_tr("New start"))
        self._clock, self._answered = clock, answered
        soon = clock.now() + timedelta(minutes=10)
        start = max(at or soon, soon).astimezone()
        self.date = QDateEdit(QDate(start.year, start.month, start.day))
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat(words.date_format())
        self.date.setAccessibleName(_tr("Date"))
        self.date.setMinimumWidth(160)
        self.time = QTimeEdit(QTime(start.hour, start.minute))
        short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self.time.setDisplayFormat("h:mm AP" if "a" in short.lower() else "HH:mm")
        self.time.setAccessibleName(_tr("Time"))
        pad(self.time)
        self.button = button(_tr("Move"), kind="main")
        self.now_button = button(_tr("Start now"))
        self._wrong = label("", "bad")
        self._wrong.hide()
        self.button.clicked.connect(self._answer)
        self.now_button.clicked.connect(lambda: self._say(None))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 10, 12, 12)
        lines.setSpacing(8)
        lines.addLayout(row(label(_tr("Start at"), "strong"), None,
                            label(get_localzone_name(), "small")))
        lines.addLayout(row(self.date, self.time, self.now_button, self.button))
        lines.addWidget(self._wrong)

    def open_over(self, widget: QWidget) -> None:
        """Show it above a widget."""
        self.adjustSize()
        screen = widget.screen().availableGeometry()
        at = widget.mapToGlobal(QPoint(0, -8 - self.height()))
        self.move(max(screen.x(), min(at.x(), screen.right() - self.width())),
                  max(screen.y(), at.y()))
        self.show()
        self.date.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers, Escape does not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _answer(self) -> None:
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
