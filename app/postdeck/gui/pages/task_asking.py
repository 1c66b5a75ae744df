"""When a person is asked before tasks are changed: the one rule that all of the page goes by.

What can be taken back is done at once. What posts more than one thing, and what throws away what
was done or planned, can't be: it is asked once, with the count.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from postdeck.gui.widgets.message_bar import MessageBar

MANY = 2
"""From so many posts on, a slip would be seen by many people before it is noticed."""

Act = Callable[[], None]


class Asking:
    """Asks in the message bar; the second button leaves everything as it is."""

    def __init__(self, messages: MessageBar) -> None:
        self._messages = messages

    def to_post(self, number: int, question: str, yes: str, act: Act) -> None:
        """Something is about to be posted: one thing at once, several after asking."""
        if number < MANY:
            act()
        else:
            self.to_lose(question, yes, act)

    def to_lose(self, question: str, yes: str, act: Act, no: str = "") -> None:
        """Something is about to be lost for good."""
        self._messages.warn(question, (yes, act), (no or _tr("Leave them"), lambda: None))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Asking", text)
