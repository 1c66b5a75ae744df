"""How a row and a section of settings are set: words at the left, what is set at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import ElidedLabel, label, restyle, row, rule, stack, surface


class SettingRow(QWidget):
    """A title, a line about it, and controls; a further line when something is to be said.

    `elide`: the words are somebody's own, as long as they like; they give way.
    """

    def __init__(self, look: Look, title: str, about: str = "", *, elide: bool = False) -> None:
        super().__init__()
        self._look = look
        self.title = ElidedLabel(title, "name") if elide else label(title, "name")
        self.about = ElidedLabel(about, "small") if elide else label(about, "small", wrap=True)
        if not about:  # to show it before it stands here would open a window of its own
            self.about.hide()
        self._remark = label("", "warn", wrap=True)
        self._remark.hide()
        self._controls = row(gap=8)
        self.setMinimumHeight(px(56))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 9, 16, 9)
        line.setSpacing(24)
        side = stack(None, self.title, self.about, self._remark, None, gap=1)
        line.addLayout(side, 1)
        line.addLayout(self._controls)

    def add(self, *controls: QWidget) -> None:
        """Put controls at the right."""
        for control in controls:
            self._controls.addWidget(control)

    def explain(self, about: str) -> None:
        """Change the line about it."""
        self.about.setText(said(about))
        self.about.setVisible(bool(about))

    def remark(self, text: str, role: str = "warn") -> None:
        """Say something about it that matters now ("warn" or "bad"); "" takes it back."""
        self._remark.setText(said(text))
        restyle(self._remark, "role", role)
        self._remark.setVisible(bool(text))

    @property
    def remarked(self) -> str:
        """What is said about it now."""
        return self._remark.text() if not self._remark.isHidden() else ""

    def matches(self, text: str) -> bool:
        """Whether a searched text (casefolded) is in its words."""
        return text in f"{self.title.text()} {self.about.text()}".casefold()


class Section(QWidget):
    """A heading with a card of rows below it; `state` stands at the right of the heading."""

    def __init__(self, look: Look, key: str, title: str) -> None:
        super().__init__()
        self.key = key
        self.heading = title
        self.rows: list[SettingRow] = []
        self._rules: list[QWidget] = []
        self.state = row(gap=6)
        self.note = Note(look)
        self._card = surface("card")
        self._lines = QVBoxLayout(self._card)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        head = row(label(title, "section"), None, gap=12)
        head.addLayout(self.state)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(head)
        lines.addWidget(self.note)
        lines.addWidget(self._card)

    def add(self, part: SettingRow) -> None:
        """Put a row below the others."""
        line = rule()
        if not self.rows:
            line.hide()
        self._rules.append(line)
        self.rows.append(part)
        self._lines.addWidget(line)
        self._lines.addWidget(part)

    def insert(self, part: QWidget, number: int) -> None:
        """Put what is no row, or put it elsewhere: behind so many rows."""
        self._lines.removeWidget(part)
        self._lines.insertWidget(2 * number, part)

    def take_out(self, part: SettingRow) -> None:
        """Remove a row for good."""
        number = self.rows.index(part)
        for gone in (self.rows.pop(number), self._rules.pop(number)):
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.sift("")

    def sift(self, text: str) -> None:
        """Show what a search finds; all of it when the heading itself is meant."""
        whole = text in self.heading.casefold()
        shown = False
        for part, line in zip(self.rows, self._rules, strict=True):
            fits = whole or part.matches(text)
            part.setVisible(fits)
            line.setVisible(fits and shown)
            shown = shown or fits
        self.setVisible(shown)
