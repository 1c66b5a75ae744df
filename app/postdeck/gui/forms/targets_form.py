"""Where a post goes: ticked accounts, in whichever app, or ticked phones; found by words, tags,
groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from postdeck.core.account import Account
from postdeck.core.check import CheckReport, TargetReport
from postdeck.core.device import Device, DeviceState
from postdeck.core.library import tags_of
from postdeck.core.task import Platform
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.check_list import CheckList, Tickable
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import ElidedLabel, button, label, row, surface
from postdeck.gui.widgets.segments import Segments

ACCOUNTS, PHONES = "accounts", "phones"


class TargetsForm(QWidget):
    """The targets; `changed` comes when others are ticked or the app is another.

    `far`: accounts are named to the deck by their usernames, so they are of one app.
    """

    changed = Signal()

    def __init__(self, live: Live, look: Look, *, far: bool = False) -> None:
        super().__init__()
        self._live, self._far = live, far
        self._told: dict[tuple[str, str, Platform], TargetReport] = {}
        self._tags: set[str] = set()
        self._groups: set[str] = set()
        self.app = Segments(self.tr("App"), *(
            (platform.value, words.app_name(platform)) for platform in Platform), small=True)
        self.way = Segments(self.tr("Targets"), (ACCOUNTS, self.tr("Accounts")),
                            (PHONES, self.tr("Phones")), small=True)
        self.accounts = CheckList(look, self.tr("Accounts to post to"), most=8)
        self.phones = CheckList(look, self.tr("Phones to post from"), most=8)
        self.search = QLineEdit(placeholderText=self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find accounts or phones"))
        self.search.setMinimumWidth(px(72))
        self.search.setProperty("fit", "small")
        self.tags_button = self._filter(self.tr("Tags"))
        self.groups_button = self._filter(self.tr("Groups"))
        self._count = ElidedLabel("", "hint")
        self._all = button(self.tr("All"), kind="link", name=self.tr("Tick all"))
        self._none = button(self.tr("None"), kind="link", name=self.tr("Tick none"))
        self._nothing = label("", "second", wrap=True)
        self._nothing.setContentsMargins(12, 12, 12, 12)
        self.note = Note(look)
        self._lay_out()
        self._connect()
        self._fill()

    def _connect(self) -> None:
        self.app.chosen.connect(self._fill)
        self.way.chosen.connect(self._fill)
        self.search.textChanged.connect(self._sift)
        self._all.clicked.connect(lambda: self._tick_all(True))
        self._none.clicked.connect(lambda: self._tick_all(False))
        for ticks in (self.accounts.ticks, self.phones.ticks):
            ticks.ticked_changed.connect(self._on_ticked_changed)
        self._live.accounts_changed.connect(self._fill)
        self._live.devices_changed.connect(self._fill)

    @property
    def platform(self) -> Platform:
        """The app to post to from phones, or in far away."""
        return Platform(self.app.key)

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The apps that the post goes to; while nothing is ticked, the chosen one."""
        if self.way.key == PHONES or self._far:
            return (self.platform,)
        found = {account.platform for account in self._chosen()}
        return tuple(each for each in Platform if each in found) or (self.platform,)

    @property
    def serials(self) -> tuple[str, ...]:
        """The ticked phones, when phones are chosen."""
        return tuple(self.phones.ticks.ticked) if self.way.key == PHONES else ()

    @property
    def account_ids(self) -> tuple[int, ...]:
        """The ticked accounts, when accounts of this computer's deck are chosen."""
        return () if self._far else tuple(account.id for account in self._chosen())

    @property
    def usernames(self) -> tuple[str, ...]:
        """The ticked accounts of another deck, or just their names."""
        return tuple(dict.fromkeys(account.username for account in self._chosen()))

    @property
    def number(self) -> int:
        """How many posts this makes."""
        return len(self.serials) + len(self.usernames if self._far else self.account_ids)

    @property
    def kept(self) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """Accounts and phones that are ticked, known or not; for a draft."""
        accounts = tuple(int(each) for each in self.accounts.ticks.kept)
        return accounts, tuple(self.phones.ticks.kept)

    @property
    def first_name(self) -> str:
        """Whose post a preview shows: “@ann”, or ""."""
        account = next(iter(self._chosen()), None)
        return f"@{account.username}" if account else ""

    def request_fields(self) -> dict[str, Any]:
        """Fields of a TaskRequest."""
        if self.way.key == PHONES:
            return {"serials": self.serials, "platform": self.platform}
        if self._far:
            return {"usernames": self.usernames, "platform": self.platform}
        return {"account_ids": self.account_ids}

    def restore(self, by_phone: bool, platform: Platform, account_ids: Sequence[int],
                serials: Sequence[str]) -> None:
        """Tick what was ticked once; what is not known any more stays away."""
        self.app.choose(platform.value)
        self.way.choose(PHONES if by_phone else ACCOUNTS)
        self.accounts.ticks.tick([str(each) for each in account_ids])
        self.phones.ticks.tick(list(serials))

    def choose_phone(self, serial: str) -> None:
        """Tick one phone and nothing else."""
        self.choose_phones([serial])

    def choose_phones(self, serials: Sequence[str]) -> None:
        """Tick these phones and nothing else."""
        self.way.choose(PHONES)
        self.phones.ticks.tick(list(serials))

    def clear(self) -> None:
        """Tick nothing."""
        self.note.hide()
        self.accounts.ticks.tick([])
        self.phones.ticks.tick([])

    def show_report(self, report: CheckReport | None) -> None:
        """Say at each target how its check went."""
        self._told = {} if report is None else {
            (each.serial, each.username, each.platform): each for each in report.targets}
        self._fill_rows()

    def _chosen(self) -> Iterator[Account]:
        if self.way.key == PHONES:
            return
        ticked = set(self.accounts.ticks.ticked)
        yield from (a for a in self._live.accounts if str(a.id) in ticked)

    def _fill(self) -> None:
        self._fill_rows()
        by_phone = self.way.key == PHONES
        rows = self.phones.ticks.rowCount() if by_phone else self.accounts.ticks.rowCount()
        self.app.setVisible(by_phone or self._far)
        self.accounts.setVisible(not by_phone and bool(rows))
        self.phones.setVisible(by_phone and bool(rows))
        for part in (self._all, self._none, self.search):
            part.setVisible(bool(rows))
        self._fill_menus()
        self._sift()
        self._say_count()
        self.changed.emit()

    def _fill_rows(self) -> None:
        self.accounts.ticks.set_rows([
            self._tickable(account) for account in self._live.accounts
            if not self._far or account.platform is self.platform])
        self.phones.ticks.set_rows([
            Tickable(d.serial, d.title, d.serial if d.title != d.serial else "", icon="phone",
                     **self._verdict((d.serial, "", self.platform), self._trouble(d)))
            for d in self._live.devices.values()])

    def _tickable(self, account: Account) -> Tickable:
        trouble = self._trouble(self._live.devices.get(account.serial))
        if not account.enabled:
            trouble = self.tr("This account is switched off.")
        key = account.serial, account.username, account.platform
        return Tickable(str(account.id), f"@{account.username}",
                        self._live.phone_name(account.serial), words.app_mark(account.platform),
                        **self._verdict(key, trouble))

    def _verdict(self, key: tuple[str, str, Platform], trouble: str) -> dict[str, Any]:
        told = self._told.get(key)
        if told is None:
            return {"warning": trouble}
        found = told.errors or told.warnings
        text = said("\n".join(each.sentence for each in found) or "\n".join(told.notes))
        sign = ("x", Tone.BAD) if told.errors else ("alert", Tone.WARN) if told.warnings \
            else ("check", Tone.OK)
        return {"warning": text, "sign": sign}

    def _trouble(self, device: Device | None) -> str:
        if device is None or device.state is DeviceState.OFFLINE:
            return self.tr("This phone is offline. A post waits until it is back.")
        if device.state is DeviceState.UNAUTHORIZED:
            return self.tr("This phone waits for you to allow USB debugging.")
        return ""

    def _filter(self, text: str) -> QPushButton:
        made = button(text, kind="filter")
        made.setCheckable(True)
        made.setProperty("menu", True)
        menu = QMenu(made)
        made.setMenu(menu)
        made.hide()
        return made

    def _fill_menus(self) -> None:
        tags = sorted({tag for account in self._live.accounts for tag in tags_of(account.tags)})
        groups = sorted({d.group for d in self._live.devices.values() if d.group})
        by_phone = self.way.key == PHONES
        for made, names, chosen, title in (
                (self.tags_button, [] if by_phone else tags, self._tags, self.tr("Tags")),
                (self.groups_button, groups, self._groups, self.tr("Groups"))):
            chosen &= set(names)
            made.setVisible(bool(names))
            made.setChecked(bool(chosen))
            made.setText(", ".join(sorted(chosen)) if 0 < len(chosen) < 3 else
                         f"{title} {len(chosen)}" if chosen else title)
            made.setAccessibleName(f"{title}: {', '.join(sorted(chosen)) or self.tr('all')}")
            self._fill_menu(made.menu(), names, chosen)

    def _fill_menu(self, menu: QMenu, names: list[str], chosen: set[str]) -> None:
        if [each.text() for each in menu.actions()] != names:
            menu.clear()
            for name in names:
                action = menu.addAction(name)
                action.setCheckable(True)
                action.triggered.connect(
                    lambda on, name=name: self._on_filter_chosen(chosen, name, on))
        for action in menu.actions():
            action.setChecked(action.text() in chosen)

    def _on_filter_chosen(self, chosen: set[str], name: str, on: bool) -> None:
        if on:
            chosen.add(name)
        else:
            chosen.discard(name)
        self._fill_menus()
        self._sift()
        self._say_count()

    def _sift(self) -> None:
        """Show what fits the words, tags and groups; what is ticked stays ticked."""
        wanted = self.search.text().casefold().split()
        self.accounts.hide_rows(
            str(a.id) for a in self._live.accounts
            if not self._fits(a.serial, (a.username, words.app_name(a.platform), a.tags), wanted)
            or (self._tags and self._tags.isdisjoint(tags_of(a.tags))))
        self.phones.hide_rows(d.serial for d in self._live.devices.values()
                              if not self._fits(d.serial, (), wanted))
        by_phone = self.way.key == PHONES
        listed = self.phones if by_phone else self.accounts
        empty = not listed.seen
        self._nothing.setVisible(empty)
        listed.setVisible(not empty)
        self._nothing.setText(self.tr("Nothing fits. Look for something else.")
                              if listed.ticks.rowCount() else self._why_empty(by_phone))
        self._say_count()

    def _fits(self, serial: str, own: tuple[str, ...], wanted: list[str]) -> bool:
        device = self._live.devices.get(serial)
        group = device.group if device else ""
        if self._groups and group not in self._groups:
            return False
        text = " ".join((*own, self._live.phone_name(serial), serial, group)).casefold()
        return all(word in text for word in wanted)

    def _why_empty(self, by_phone: bool) -> str:
        if by_phone:
            return self.tr("No phone is known yet. Connect one; it shows up here by itself.")
        return self.tr("No account is known yet. Add one under Accounts, or choose Phones to "
                       "post as whoever is signed in there.")

    def _tick_all(self, wanted: bool) -> None:
        """Of those in sight; the others stay as they are."""
        listed = self.phones if self.way.key == PHONES else self.accounts
        seen = set(listed.seen)
        kept = [key for key in listed.ticks.ticked if key not in seen]
        listed.ticks.tick([*kept, *(seen if wanted else ())])

    def _on_ticked_changed(self) -> None:
        self.note.hide()
        self._say_count()
        self.changed.emit()

    def _say_count(self) -> None:
        number = self.number
        if self.way.key == PHONES:
            text, listed = words.phones(number), self.phones
        else:
            phones = len({account.serial for account in self._chosen()})
            text = self.tr("{0} on {1}").format(words.accounts(number), words.phones(phones))
            listed = self.accounts
        seen = set(listed.seen)
        if unseen := sum(key not in seen for key in listed.ticks.ticked):
            text += self.tr(", {0} not shown").format(unseen)
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
        head = row(label(self.tr("Post to"), "strong"), self._count, self._all, self._none)
        head.setStretch(1, 1)
        lines.addLayout(head)
        lines.addLayout(row(self.way, None))
        lines.addLayout(row(self.app, None))
        finders = row(self.search, self.tags_button, self.groups_button, gap=6)
        finders.setStretch(0, 1)
        lines.addLayout(finders)
        lines.addWidget(card)
        lines.addWidget(self.note)
