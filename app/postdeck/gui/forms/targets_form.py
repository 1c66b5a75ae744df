"""Where a post goes: ticked accounts of one app, or ticked phones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdeck.core.device import Device, DeviceState
from postdeck.core.task import Platform
from postdeck.gui import words
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.widgets.check_list import CheckList, Tickable
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import button, label, row, surface
from postdeck.gui.widgets.segments import Segments

ACCOUNTS, PHONES = "accounts", "phones"


class TargetsForm(QWidget):
    """The targets; `changed` comes when others are ticked or the app is another."""

    changed = Signal()

    def __init__(self, live: Live, look: Look) -> None:
        super().__init__()
        self._live = live
        self.app = Segments(self.tr("App"), *(
            (platform.value, words.app_name(platform)) for platform in Platform))
        self.way = Segments(self.tr("Targets"), (ACCOUNTS, self.tr("Accounts")),
                            (PHONES, self.tr("Phones")))
        self.accounts = CheckList(look, self.tr("Accounts to post to"))
        self.phones = CheckList(look, self.tr("Phones to post from"))
        self._count = label("", "second")
        self._all = button(self.tr("All"), kind="link", name=self.tr("Tick all"))
        self._none = button(self.tr("None"), kind="link", name=self.tr("Tick none"))
        self._nothing = label("", "second", wrap=True)
        self._nothing.setContentsMargins(12, 12, 12, 12)
        self.note = Note(look)
        self._lay_out()
        self.app.chosen.connect(self._fill)
        self.way.chosen.connect(self._fill)
        self._all.clicked.connect(lambda: self._tick_all(True))
        self._none.clicked.connect(lambda: self._tick_all(False))
        for ticks in (self.accounts.ticks, self.phones.ticks):
            ticks.ticked_changed.connect(self._on_ticked_changed)
        live.accounts_changed.connect(self._fill)
        live.devices_changed.connect(self._fill)
        self._fill()

    @property
    def platform(self) -> Platform:
        """The app to post to."""
        return Platform(self.app.key)

    @property
    def serials(self) -> tuple[str, ...]:
        """The ticked phones, when phones are chosen."""
        return tuple(self.phones.ticks.ticked) if self.way.key == PHONES else ()

    @property
    def usernames(self) -> tuple[str, ...]:
        """The ticked accounts, when accounts are chosen."""
        if self.way.key == PHONES:
            return ()
        ticked = set(self.accounts.ticks.ticked)
        return tuple(dict.fromkeys(
            a.username for a in self._live.accounts if str(a.id) in ticked))

    @property
    def number(self) -> int:
        """How many posts this makes."""
        return len(self.serials) + len(self.usernames)

    def choose_phone(self, serial: str) -> None:
        """Tick one phone and nothing else."""
        self.choose_phones([serial])

    def choose_phones(self, serials: Sequence[str]) -> None:
        """Tick these phones and nothing else."""
        self.way.choose(PHONES)
        self.phones.ticks.tick(list(serials))

    def _fill(self) -> None:
        accounts = [
            Tickable(str(a.id), f"@{a.username}", self._live.phone_name(a.serial),
                     words.app_mark(a.platform),
                     warning=self._trouble(self._live.devices.get(a.serial)))
            for a in self._live.accounts if a.platform is self.platform
        ]
        phones = [
            Tickable(d.serial, d.title, d.serial if d.title != d.serial else "", icon="phone",
                     warning=self._trouble(d))
            for d in self._live.devices.values()
        ]
        self.accounts.ticks.set_rows(accounts)
        self.phones.ticks.set_rows(phones)
        by_phone = self.way.key == PHONES
        self.accounts.setVisible(not by_phone and bool(accounts))
        self.phones.setVisible(by_phone and bool(phones))
        empty = not (phones if by_phone else accounts)
        self._nothing.setVisible(empty)
        self._nothing.setText(self._why_empty(by_phone))
        self._all.setVisible(not empty)
        self._none.setVisible(not empty)
        self._say_count()
        self.changed.emit()

    def _why_empty(self, by_phone: bool) -> str:
        if by_phone:
            return self.tr("No phone is known yet. Connect one; it shows up here by itself.")
        return self.tr("No {0} account is known yet. Add one under Accounts, or choose Phones to "
                       "post as whoever is signed in there.").format(
                           words.app_name(self.platform))

    def _trouble(self, device: Device | None) -> str:
        if device is None or device.state is DeviceState.OFFLINE:
            return self.tr("This phone is offline. A post waits until it is back.")
        if device.state is DeviceState.UNAUTHORIZED:
            return self.tr("This phone waits for you to allow USB debugging.")
        return ""

    def _tick_all(self, wanted: bool) -> None:
        ticks = self.phones.ticks if self.way.key == PHONES else self.accounts.ticks
        keys = [ticks.row(number)[0].key for number in range(ticks.rowCount())]
        ticks.tick(keys if wanted else [])

    def _on_ticked_changed(self) -> None:
        self.note.hide()
        self._say_count()
        self.changed.emit()

    def _say_count(self) -> None:
        number = self.number
        text = words.phones(number) if self.way.key == PHONES else words.accounts(number)
        self._count.setText(text if number else "")

    def _lay_out(self) -> None:
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        for part in (self.accounts, self.phones, self._nothing):
            inside.addWidget(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(label(self.tr("Post to"), "strong"), self._count, None,
                            self._all, self._none))
        lines.addLayout(row(self.app, None, self.way, gap=12))
        lines.addWidget(card)
        lines.addWidget(self.note)
