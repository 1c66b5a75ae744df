"""The bar above the tasks: a search and chips that together say which tasks are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from postdeck.core.task import Outcome, Platform, Source, TaskFilter, TaskStatus
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.forms.days import DaysAsker, days_words, span_of
from postdeck.gui.measures import px
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chooser import Chooser, Option
from postdeck.gui.widgets.filter_chip import FilterChip
from postdeck.gui.widgets.parts import button

_TYPING_MS = 200
_GAP = 8
_SEARCH, _SEARCH_MORE = 208, 72
"""The search's least width, and what it takes more where every chip has its room."""
OTHER_DAYS = "other"
UNDECIDED = "undecided"


class TaskFilters(QWidget):
    """`changed` comes when other tasks are wanted, after typing has paused."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self.search = QLineEdit(placeholderText=self.tr("Caption, account or remark"),
                                clearButtonEnabled=True)
        self.search.setMaxLength(200)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._span: tuple[datetime | None, datetime | None] = (None, None)
        """From when until when the chosen days were when they were last told."""
        self.chips: dict[str, FilterChip] = {}
        for key, title, options in self._kinds():
            self.chips[key] = FilterChip(look, title, options)
        self.more = button(self.tr("Filter"), look.icon("plus", "text_2"), kind="filter",
                           name=self.tr("More filters"))
        self.decide_button = button("", kind="filter")
        self.decide_button.hide()
        self._columns: QPushButton | None = None
        self._lay_out()
        self.search.textChanged.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self._tell)
        for chip in self.chips.values():
            chip.changed.connect(self._on_chip_changed)
        self.more.clicked.connect(self._on_more_clicked)
        self.decide_button.clicked.connect(self.show_only_undecided)

    @property
    def wanted(self) -> TaskFilter:
        """Which tasks are to be shown."""
        key = {name: chip.key for name, chip in self.chips.items()}
        since, until = span_of(key["days"], self._context.clock.now())
        return TaskFilter(
            status=TaskStatus(int(key["status"])) if key["status"] else None,
            outcome=Outcome(key["outcome"]) if key["outcome"] not in ("", UNDECIDED) else None,
            undecided=key["outcome"] == UNDECIDED,
            username=key["account"] or None, serial=key["phone"] or None,
            platform=Platform(key["app"]) if key["app"] else None,
            source=Source(key["source"]) if key["source"] else None,
            text=self.search.text().strip(), since=since, until=until)

    @property
    def any(self) -> bool:
        """Whether anything is filtered."""
        return bool(self.search.text().strip()) or any(c.key for c in self.chips.values())

    @property
    def days(self) -> str:
        """The chosen days in words, when nothing else is filtered."""
        chip = self.chips["days"]
        alone = not self.search.text() and sum(bool(c.key) for c in self.chips.values()) == 1
        return chip.text() if chip.key and alone else ""

    def clear(self) -> None:
        """Take all filters away."""
        if not self.any:
            return
        for chip in self.chips.values():
            chip.set("")
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._typing.stop()
        self._fit()
        self._tell()

    def look_at_clock(self) -> None:
        """A day is over, or the clock was set: “Today” means other tasks."""
        if span_of(self.chips["days"].key, self._context.clock.now()) != self._span:
            self._tell()

    def _tell(self) -> None:
        self._span = span_of(self.chips["days"].key, self._context.clock.now())
        self.changed.emit()

    @property
    def undecided(self) -> TaskFilter:
        """Which tasks wait for a person's word; another deck lets nobody settle what is missed."""
        if self._context.far:
            return TaskFilter(status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED)
        return TaskFilter(undecided=True)

    def show_undecided(self, number: int) -> None:
        """How many tasks wait for a person's word."""
        text = self.tr("%Ln need a decision", "", number)
        self.decide_button.setText(text)
        self.decide_button.setAccessibleName(text)
        self.decide_button.setVisible(number > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the chips that have room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrow bars hide chips."""
        return QSize(320, 40)

    def _kinds(self) -> Sequence[tuple[str, str, Callable[[], Sequence[Option]]]]:
        live = self._context.live

        def statuses() -> Sequence[Option]:
            return tuple((str(int(s)), t) for s, t in (
                (TaskStatus.PENDING, self.tr("Queued")), (TaskStatus.RUNNING, self.tr("Running")),
                (TaskStatus.COMPLETED, self.tr("Completed")),
                (TaskStatus.FAILED, self.tr("Not completed"))))

        def outcomes() -> Sequence[Option]:
            undecided = () if self._context.far else ((UNDECIDED, self.tr("Needs a decision")),)
            return undecided + tuple((o.value, t) for o, t in (
                (Outcome.CONFIRMED, self.tr("Confirmed")), (Outcome.FAILED, self.tr("Failed")),
                (Outcome.UNCONFIRMED, self.tr("Unconfirmed")),
                (Outcome.STOPPED, self.tr("Stopped")), (Outcome.MISSED, self.tr("Missed"))))

        def accounts() -> Sequence[Option]:
            names = sorted({a.username for a in live.accounts}, key=str.casefold)
            return tuple((name, f"@{name}") for name in names)

        def phones() -> Sequence[Option]:
            found = sorted(live.devices.values(), key=lambda d: d.title.casefold())
            return tuple((d.serial, d.title) for d in found)

        return (
            ("days", self.tr("Dates"), self._days),
            ("status", self.tr("Status"), statuses),
            ("outcome", self.tr("Outcome"), outcomes),
            ("account", self.tr("Account"), accounts),
            ("phone", self.tr("Phone"), phones),
            ("app", self.tr("App"), lambda: tuple((p.value, words.app_name(p)) for p in Platform)),
            ("source", self.tr("Source"),
             lambda: tuple((s.value, words.source_name(s)) for s in Source)),
        )

    def _days(self) -> Sequence[Option]:
        chosen = self.chips["days"].key if self.chips else ""
        own = ((chosen, days_words(chosen)),) if ".." in chosen else ()
        return (("today", self.tr("Today")), ("yesterday", self.tr("Yesterday")),
                ("tomorrow", self.tr("Tomorrow")), ("last7", self.tr("Last 7 days")),
                ("next7", self.tr("Next 7 days")), ("month", self.tr("This month")), *own,
                (OTHER_DAYS, self.tr("Choose days…")))

    def _ask_days(self) -> None:
        chip = self.chips["days"]
        self.asker = DaysAsker(chip, self._context.clock.now().astimezone().date(),
                               lambda key: chip.choose(key, days_words(key)))
        self.asker.open_under(chip)

    def _on_chip_changed(self) -> None:
        if self.chips["days"].key == OTHER_DAYS:
            self.chips["days"].set("")
            self._ask_days()
            return
        self._fit()
        self._tell()

    def _on_more_clicked(self) -> None:
        away = [(key, chip.title) for key, chip in self.chips.items() if chip.isHidden()]
        self.chooser = Chooser(self.more, self._context.look, self.tr("More filters"), away, "",
                               self._open_hidden)
        self.chooser.open_under(self.more)

    def _open_hidden(self, key: str) -> None:
        chip = self.chips[key]
        chip.chooser = Chooser(self.more, self._context.look, chip.title, chip._options(),
                               chip.key, chip.choose)
        chip.chooser.open_under(self.more)

    def show_only_undecided(self) -> None:
        """Show the tasks that wait for a person's word, whatever was filtered before."""
        wanted = Outcome.UNCONFIRMED.value if self._context.far else UNDECIDED
        for key, chip in self.chips.items():
            chip.set(wanted if key == "outcome" else "")
        self.search.clear()
        self._typing.stop()
        self._fit()
        self._tell()

    def _fit(self) -> None:
        """What was chosen stays; of the others as many as there is room for, in their order."""
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right() - px(_SEARCH) - _GAP
        if not self.decide_button.isHidden():
            room -= self.decide_button.sizeHint().width() + _GAP
        if self._columns is not None:
            room -= self._columns.sizeHint().width() + _GAP
        wide = {key: chip.sizeHint().width() + _GAP for key, chip in self.chips.items()}
        shown = {key for key, chip in self.chips.items() if chip.key}
        if sum(wide.values()) > room:
            room -= self.more.sizeHint().width() + _GAP
        room -= sum(wide[key] for key in shown)
        for key in self.chips:
            if key not in shown and wide[key] <= room:
                shown.add(key)
                room -= wide[key]
            elif key not in shown:
                break
        for key, chip in self.chips.items():
            chip.setVisible(key in shown)
        self.more.setVisible(len(shown) < len(self.chips))
        spare = room if len(shown) == len(self.chips) else 0
        self.search.setFixedWidth(px(_SEARCH) + max(0, min(spare, px(_SEARCH_MORE))))

    def add_button(self, made: QPushButton) -> None:
        """Put a button at the right end."""
        self._columns = made
        self._line.addWidget(made)

    def _lay_out(self) -> None:
        look = self._context.look
        self.search.setProperty("fit", "small")
        self.search.setAccessibleName(self.tr("Search in tasks"))
        self.search.setFixedWidth(px(_SEARCH))
        self.search.addAction(look.icon("search", "text_2"),
                              QLineEdit.ActionPosition.LeadingPosition)
        self.decide_button.setAccessibleName(self.tr("Tasks that need a decision"))
        self.decide_button.setIcon(look.icon("dot", Tone.WARN))
        self.setFixedHeight(px(40))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(24, 0, 24, 8)
        self._line.setSpacing(_GAP)
        self._line.addWidget(self.search)
        for chip in self.chips.values():
            self._line.addWidget(chip)
        self._line.addWidget(self.more)
        self._line.addStretch(1)
        self._line.addWidget(self.decide_button)
