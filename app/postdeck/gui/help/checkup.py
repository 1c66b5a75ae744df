"""The check of this computer: what was found, live, a button where PostDeck can mend it."""

from __future__ import annotations

from contextlib import aclosing
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from postdeck.core.device import CheckPoint
from postdeck.core.errors import PostDeckError
from postdeck.core.examination import Finding, Fix
from postdeck.gui import phone_words
from postdeck.gui.help.report import report_text
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.widgets.parts import button, clear, label, row, rule, stack, surface

_WIDEST = 680
_TITLES = {"Packages": "Packages", "Profile": "Profile", "Disk": "Disk", "Phones": "Phones"}
"""Points whose names are one word; longer ones are known as sentences."""


class Checkup(QWidget):
    """Looks when it is shown first, and when asked to; `done` when a look is over."""

    done = Signal()

    def __init__(self, look: Look, jobs: Jobs, house: HouseForWindow) -> None:
        super().__init__()
        self._look, self._jobs, self._house = look, jobs, house
        self.findings: list[Finding] = []
        self.rows: list[PointRow] = []
        self._looked = False
        self.again_button = button(self.tr("Check again"), look.icon("retry"))
        self.copy_button = button(self.tr("Copy report"), look.icon("copy"))
        self.summary = label("", "second", wrap=True)
        self._card = surface("card")
        self._lines = QVBoxLayout(self._card)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        self._lay_out()
        self.again_button.clicked.connect(self.look)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        look.changed.connect(self._tint)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at once: nobody opens this page for anything else."""
        super().showEvent(event)
        if not self._looked:
            self.look()

    def look(self) -> None:
        """Look at everything again."""
        self._looked = True
        self.findings.clear()
        self.rows.clear()
        clear(self._lines)
        self.copy_button.setEnabled(False)
        self.summary.setText(self.tr("Looking. Phones that have nothing to do are woken for it."))
        self._jobs.start(self._examine(), busy=self.again_button, then=lambda _: self._sum_up(),
                         sorry=lambda error: self.summary.setText(said(error.sentence)))

    async def _examine(self) -> None:
        async with aclosing(self._house.examiner.examine()) as points:  # type: ignore[type-var]
            async for finding in points:
                self._take(finding)

    def _take(self, finding: Finding) -> None:
        made = PointRow(self._look, finding)
        made.asked.connect(partial(self._mend, made))
        if self.rows:
            self._lines.addWidget(rule())
        self.findings.append(finding)
        self.rows.append(made)
        self._lines.addWidget(made)

    def _sum_up(self) -> None:
        broken = [finding for finding in self.findings if finding.essential and not finding.ok]
        noted = [finding for finding in self.findings if not finding.ok and finding not in broken]
        if broken:
            self.summary.setText(self.tr("PostDeck can't work yet: see what is marked."))
        elif noted:
            self.summary.setText(self.tr("PostDeck can work. Something keeps a phone or a "
                                         "program from it: see what is marked."))
        else:
            self.summary.setText(self.tr("Everything is in order."))
        self.copy_button.setEnabled(True)
        self.done.emit()

    def _mend(self, made: PointRow) -> None:
        def sorry(error: PostDeckError) -> None:
            made.remark(said(error.sentence))

        self._jobs.start(self._house.examiner.mend(made.finding), busy=made.button,
                         then=lambda _: self.look(), sorry=sorry)

    def _on_copy_clicked(self) -> None:
        self._jobs.start(self._report(), busy=self.copy_button, then=self._copy)

    async def _report(self) -> str:
        deck = self._house.deck
        return report_text(self.findings, await deck.accounts.list(), await deck.devices.list(),
                           self._house.folder)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.summary.setText(self.tr("The report is copied. Accounts, phones and folders are not "
                                     "named in it."))

    def _tint(self) -> None:
        for each in self.rows:
            each.tint()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setProperty("role", "scrolled")
        column.setMaximumWidth(_WIDEST + 64)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(32, 20, 32, 24)
        lines.setSpacing(12)
        lines.addLayout(row(label(self.tr("Check this computer"), "title"), None,
                            self.again_button, self.copy_button))
        lines.addWidget(self.summary)
        lines.addWidget(self._card)
        lines.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(column)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(area)


class PointRow(QWidget):
    """One point: a sign, what it is, what was found, and what to do; `asked`: mend it."""

    asked = Signal()

    def __init__(self, look: Look, finding: Finding) -> None:
        super().__init__()
        self._look, self.finding = look, finding
        inner = finding.name.startswith(" ")
        self._sign = QLabel()
        self._sign.setFixedSize(16, 18)
        title = _title(finding)
        detail = label(said(finding.detail.strip()), "small", wrap=True)
        self._advice = label(said(finding.advice), "small" if finding.ok else "warn", wrap=True)
        self._advice.setVisible(bool(finding.advice))
        self.button = button(self._fix_words(), size="small",
                             name=f"{self._fix_words()}, {title}")
        self.button.setVisible(finding.fix is not None)
        self.button.clicked.connect(self.asked)
        for part in (detail, self._advice):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body = stack(label(title, "" if inner else "name"), detail, self._advice, gap=1)
        line = row(gap=12)
        line.setContentsMargins(44 if inner else 16, 8, 16, 8)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(body, 1)
        line.addWidget(self.button)
        self.setLayout(line)
        self.setAccessibleName(f"{title}: {self._state()}. {detail.text()}")
        self.tint()

    def remark(self, text: str) -> None:
        """Say why it could not be mended."""
        self._advice.setText(text)
        self._advice.show()

    def tint(self) -> None:
        """Wear the colours of the theme."""
        icon, colour = ("check", "ok") if self.finding.ok and not self.finding.advice else \
            ("alert", "bad" if self.finding.essential and not self.finding.ok else "warn")
        self._sign.setPixmap(self._look.pixmap(
            icon, self._look.theme.colour(colour), 16, self.devicePixelRatioF()))

    def _state(self) -> str:
        return self.tr("in order") if self.finding.ok else self.tr("needs you")

    def _fix_words(self) -> str:
        if self.finding.fix is Fix.START_ADB:
            return self.tr("Start adb")
        if self.finding.fix is Fix.SERVE_API:
            return self.tr("Try again")
        return phone_words.mend_label(self.finding.point) or self.tr("Try again")


def _title(finding: Finding) -> str:
    if finding.name.startswith(" "):
        return phone_words.point_title(CheckPoint(name=finding.point, ok=finding.ok))
    return _tr(_TITLES[finding.name]) if finding.name in _TITLES else said(finding.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checkup", text)
