"""The line at the foot of the window: phones, what runs, what waits, what comes next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from tzlocal import get_localzone_name

from postdeck.core.clock import Clock
from postdeck.gui import words
from postdeck.gui.house import HouseForWindow
from postdeck.gui.language.sentences import said
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import ElidedLabel, label, row


class StatusLine(QWidget):
    """28 high; always true, never clicked."""

    def __init__(self, live: Live, look: Look, clock: Clock,
                 house: HouseForWindow | None = None) -> None:
        super().__init__()
        self._live = live
        self._house = house
        self._look = look
        self._clock = clock
        self.setProperty("role", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(28))
        self.setAccessibleName(self.tr("Status"))
        self._adb, self._adb_sign = label("", "small"), QLabel()
        self._api = label("", "small")
        self._phones, self._phones_sign = label("", "small"), QLabel()
        self._running, self._running_sign = label("", "small"), QLabel()
        self._queued, self._queued_sign = label("", "small"), QLabel()
        self._next = ElidedLabel("", "small")
        self._time = label("", "small")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 1, 12, 0)
        line.setSpacing(16)
        for sign, words_ in ((self._adb_sign, self._adb), (self._phones_sign, self._phones),
                             (self._running_sign, self._running),
                             (self._queued_sign, self._queued)):
            line.addLayout(row(sign, words_, gap=6))
        line.addWidget(self._next, 1)
        line.addWidget(self._api)
        line.addWidget(self._time)
        for signal in (live.devices_changed, live.stats_changed, look.changed):
            signal.connect(self._show)
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self._on_minute_timeout)
        self._on_minute_timeout()
        self._show()

    def _show(self) -> None:
        live, stats = self._live, self._live.stats
        known = len(live.devices)
        self._phones.setText(self.tr("{0} of {1} online").format(live.online, words.phones(known))
                             if known else self.tr("No phone yet"))
        self._running.setText(self.tr("{0} running").format(words.count(stats.running)))
        self._queued.setText(self.tr("{0} queued").format(words.count(stats.pending))
                             if stats.pending else self.tr("Nothing queued"))
        self._sign(self._phones_sign, "phones", "ok" if live.online else "text_3")
        self._sign(self._running_sign, "spin", "run" if stats.running else "text_3")
        self._sign(self._queued_sign, "clock", "text_2")
        self._next.setText(self._next_words())
        self._show_house()

    def _show_house(self) -> None:
        """How it stands with adb and the task API of this computer."""
        house = self._house
        for part in (self._adb, self._adb_sign, self._api):
            part.setVisible(house is not None)
        if house is None:
            return
        self._adb.setText(self.tr("No adb") if house.adb_fails else self.tr("adb ready"))
        self._adb.setToolTip(said(house.adb_words))
        self._sign(self._adb_sign, "dot", "bad" if house.adb_fails else "ok")
        api = house.api
        self._api.setText(self.tr("API on 127.0.0.1:{0}").format(api.port) if api.port
                          else self.tr("API off"))
        self._api.setToolTip(said(api.problem))

    def _next_words(self) -> str:
        task = self._live.next_task
        if task is None:
            return ""
        at = words.short_time(task.due_at, self._clock.now(), inside=True)
        phone = self._live.phone_name(task.serial)
        if task.username:
            return self.tr("Next: {0}, @{1} on {2}").format(at, task.username, phone)
        return self.tr("Next: {0} on {1}").format(at, phone)

    def _sign(self, sign: QLabel, icon: str, token: str) -> None:
        sign.setPixmap(self._look.pixmap(
            icon, self._look.theme.colour(token), 14, self.devicePixelRatioF()))

    def _on_minute_timeout(self) -> None:
        now = self._clock.now()
        self._show_house()
        self._time.setText(f"{words.clock_time(now)}, {get_localzone_name()}")
        self._minute.start(_until_next_minute(now))


def _until_next_minute(now: datetime) -> int:
    return 60_000 - now.second * 1000 - now.microsecond // 1000 + 20
