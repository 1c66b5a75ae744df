"""The foot of Compose: how many posts, when, what is left out, and the two buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdeck.core.check import CheckReport
from postdeck.gui import words
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import ElidedLabel, KeyButton, button, label, surface

HEIGHT = 57


class Footer(QWidget):
    """Says what Queue would do."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(px(HEIGHT))
        self.queue_button = KeyButton(self.tr("Queue posts"), self.tr("Ctrl Enter"))
        self.draft_button = button(self.tr("Save draft"))
        self._summary = label("", "strong")
        self._hint = ElidedLabel("", "second")
        ground = surface("footer")
        line = QHBoxLayout(ground)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(12)
        line.addWidget(self._summary)
        line.addWidget(self._hint, 1)
        line.addWidget(self.draft_button)
        line.addWidget(self.queue_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)

    @property
    def hint(self) -> str:
        """The sentence that is shown."""
        return self._hint.text()

    def show_posts(self, number: int, hint: str, *, ready: bool) -> None:
        """Say how many posts, and a sentence; `ready`: they can be queued."""
        posts = words.posts(number)
        self.queue_button.setEnabled(ready)
        self.queue_button.setText(self.tr("Queue {0}").format(posts) if number
                                  else self.tr("Queue posts"))
        self.queue_button.setAccessibleName(self.queue_button.text())
        self.queue_button.updateGeometry()
        self._summary.setText(posts if number else self.tr("No target yet"))
        self._hint.setText(hint)


def left_out(report: CheckReport | None) -> str:
    """Who is left out, as a sentence; "" for nobody."""
    gone = [each for each in report.targets if each.errors] if report is not None else []
    if not gone or report is None or len(gone) == len(report.targets):
        return ""
    if len(gone) > 1:
        return words.tr("{0} are left out: see Check.").format(words.posts(len(gone)))
    first = gone[0]
    if first.username:
        return words.tr("@{0} on {1} is left out.").format(
            first.username, words.app_name(first.platform))
    return words.tr("{0} is left out.").format(first.name or first.serial)
