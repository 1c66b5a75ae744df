"""What a check found, as a list: errors first, each with what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from postdeck.core.check import CheckReport, Finding
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.parts import button, clear, label, row, rule, stack, surface

_SHOWN = 10


class FindingsList(QWidget):
    """The findings of a report in a card, under a heading that counts them; `again` comes when a
    person wants to know how it stands now."""

    again = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._report: CheckReport | None = None
        self._counts = row(None, gap=8)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(12, 4, 12, 4)
        self._lines.setSpacing(0)
        self._again = button(self.tr("Check again"), kind="link")
        self._again.clicked.connect(self.again)
        self._card = surface("card")
        self._card.setLayout(self._lines)
        self.setLayout(stack(row(label(self.tr("Check"), "strong"), self._again, None,
                                 self._counts), self._card))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # its sentences wrap
        self.setSizePolicy(policy)
        look.changed.connect(self._draw)
        self.hide()

    @property
    def report(self) -> CheckReport | None:
        """What is shown."""
        return self._report

    def show_report(self, report: CheckReport | None) -> None:
        """Show what was found; None: nothing was looked at."""
        self._report = report
        self._draw()

    def show_sentence(self, text: str) -> None:
        """Say instead why there is no check."""
        self._report = None
        self._empty()
        self._lines.addWidget(label(said(text), "second", wrap=True))
        self.show()

    def _draw(self) -> None:
        self._empty()
        report = self._report
        self.setVisible(report is not None)
        if report is None:
            return
        errors, warnings = report.all_errors(), report.all_warnings()
        self._count(report, len(errors), len(warnings))
        rows = [("x", Tone.BAD, *each) for each in errors]
        rows += [("alert", Tone.WARN, *each) for each in warnings]
        for number, (icon, tone, whose, finding) in enumerate(rows[:_SHOWN]):
            if number:
                self._lines.addWidget(rule())
            self._lines.addWidget(self._row(icon, tone, whose, finding))
        if (more := len(rows) - _SHOWN) > 0:
            self._lines.addWidget(rule())
            self._lines.addWidget(label(self.tr("and {0} more").format(more), "hint"))
        if not rows:
            text = Finding(text=self.tr("Nothing stands in the way."))
            self._lines.addWidget(self._row("check", Tone.OK, "", text))

    def _row(self, icon: str, tone: Tone, whose: str, finding: Finding) -> QWidget:
        sign = label()
        sign.setFixedSize(16, 18)
        sign.setPixmap(self._look.pixmap(
            icon, self._look.tone(tone).text, 16, self.devicePixelRatioF()))
        text = said(finding.text)
        words = [label(f"{said(whose)}: {text}" if whose else text, "name", wrap=True)]
        if finding.advice:
            words.append(label(said(finding.advice), "second", wrap=True))
        line = row(gap=8)
        line.setContentsMargins(0, 8, 0, 8)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(stack(*words, gap=2), 1)
        made = surface("clear")
        made.setLayout(line)
        made.setAccessibleName(said(finding.sentence))
        return made

    def _count(self, report: CheckReport, errors: int, warnings: int) -> None:
        ready = sum(not target.errors for target in report.targets)
        if ready and not report.errors:
            self._counts.addWidget(label(self.tr("{0} ready").format(ready), "ok"))
        if warnings:
            self._counts.addWidget(label(self.tr("%n warnings", "", warnings), "warn"))
        if errors:
            self._counts.addWidget(label(self.tr("%n errors", "", errors), "bad"))

    def _empty(self) -> None:
        clear(self._counts)
        clear(self._lines)
