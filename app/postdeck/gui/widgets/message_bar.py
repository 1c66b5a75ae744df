"""Sentences in the window instead of boxes over it: a note, and the bar that shows the last one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from postdeck.gui.hearing import announce
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.parts import button, clear, label, restyle

Action = tuple[str, Callable[[], None]]

_ICONS = {Tone.OK: "check", Tone.WARN: "alert", Tone.BAD: "alert", Tone.RUN: "info",
          Tone.MISS: "clock", Tone.WAIT: "info"}
_GOOD_NEWS_MS = 8_000


class Note(QWidget):
    """A sentence on a coloured ground, with a heading and buttons where they help.

    `dismissed` comes when a person closes it or takes one of its buttons.
    """

    dismissed = Signal()

    def __init__(self, look: Look, *, closable: bool = False) -> None:
        super().__init__()
        self._look = look
        self._tone = Tone.WAIT
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._icon = label()
        self._icon.setFixedSize(16, 18)
        self._title = label("", "strong", wrap=True)
        self._text = label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button_row = QWidget()
        self._buttons = QHBoxLayout(self._button_row)
        self._buttons.setContentsMargins(0, 0 if closable else 6, 0, 0 if closable else 2)
        self._buttons.setSpacing(8)
        self._closer = button("", look.icon("x", "text_2"), kind="flat", size="icon",
                              name=self.tr("Close this message"))
        if not closable:
            self._closer.hide()
        self._closer.clicked.connect(self._dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._inline = closable
        if not closable:
            words.addWidget(self._button_row)
        lines = QHBoxLayout(self)
        lines.setContentsMargins(12, 8, 8, 8)
        lines.setSpacing(8)
        side = Qt.AlignmentFlag.AlignVCenter if closable else Qt.AlignmentFlag.AlignTop
        lines.addWidget(self._icon, 0, side)
        lines.addLayout(words, 1)
        if closable:
            lines.addWidget(self._button_row)
        lines.addWidget(self._closer, 0, side)
        look.changed.connect(self._tint)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text.text()

    def say(
        self, text: str, tone: Tone = Tone.BAD, *, title: str = "", actions: tuple[Action, ...] = ()
    ) -> None:
        """Show a sentence; its buttons hide it again."""
        self._tone = tone
        self._title.setText(title)
        self._title.setVisible(bool(title))
        text = said(text)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
        restyle(self, "note", tone.value)
        self._put_buttons(actions)
        self._tint()
        for child in self.findChildren(QWidget):
            child.style().unpolish(child)
            child.style().polish(child)
        self.show()

    def clear(self) -> None:
        """Say nothing any more."""
        self._put_buttons(())
        self._text.setText("")
        self.hide()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _put_buttons(self, actions: tuple[Action, ...]) -> None:
        clear(self._buttons)
        for text, act in actions:
            made = button(text, size="small")
            made.clicked.connect(self._dismiss)
            made.clicked.connect(act)
            self._buttons.addWidget(made)
        if not self._inline:
            self._buttons.addStretch(1)
        self._button_row.setVisible(bool(actions))

    def _tint(self) -> None:
        colour = self._look.tone(self._tone).text
        self._icon.setPixmap(self._look.pixmap(
            _ICONS.get(self._tone, "info"), colour, 16, self.devicePixelRatioF()))


class MessageBar(QWidget):
    """The last message of the window, above the page; good news go by themselves."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.note = Note(look, closable=True)
        self.note.dismissed.connect(self.hide)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 12, 24, 0)
        lines.addWidget(self.note)
        self._timer = QTimer(self, singleShot=True, interval=_GOOD_NEWS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, text: str, *actions: Action) -> None:
        """Good news, or plain news."""
        self._say(text, Tone.OK, actions)
        self._timer.start()

    def work(self, text: str, *actions: Action) -> None:
        """What is being done; it stays until there is something else to say."""
        self._say(text, Tone.RUN, actions)

    def warn(self, text: str, *actions: Action) -> None:
        """News that somebody should act on."""
        self._say(text, Tone.WARN, actions)

    def complain(self, text: str, *actions: Action) -> None:
        """An error."""
        self._say(text, Tone.BAD, actions)

    def clear(self) -> None:
        """Say nothing any more, and let go of what the buttons would have done."""
        self._timer.stop()
        self.note.clear()
        self.hide()

    def _say(self, text: str, tone: Tone, actions: tuple[Action, ...]) -> None:
        self._timer.stop()
        self.note.say(text, tone, actions=actions)
        self.note.show()
        self.show()
        announce(self.note, self.note.text, urgent=tone is Tone.BAD)
