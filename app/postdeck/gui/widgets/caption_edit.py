"""The caption's editor: plain text, with hashtags, mentions and choices in colour."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QColor,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit

from postdeck.core.spintax import choices
from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.parts import restyle

MOST = 120_000
"""UTF-16 code units that are taken from the keyboard or the clipboard; no app takes a tenth."""

_HASHTAG = re.compile(r"(?<![#&])#\w+")
_MENTION = re.compile(r"(?<!\w)@[\w.]+")
_ENDLESS = re.compile(r"\S{2000}")
_COLOURED = 12_000
"""Code units of one line that are coloured; a longer one is no caption any more."""


def utf16_length(text: str) -> int:
    """How long Qt and TikTok find a text: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def whole_characters(text: str) -> str:
    """The text with every half of a surrogate pair replaced, as no file and no app takes one."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _Places:
    """Turns places in a Python text into Qt's."""

    def __init__(self, text: str) -> None:
        self._at: Sequence[int] | None = None
        if not text.isascii() and utf16_length(text) != len(text):
            self._at = [0, *accumulate(2 if ord(each) > 0xFFFF else 1 for each in text)]

    def of(self, index: int) -> int:
        return index if self._at is None else self._at[index]


class _Colours(QSyntaxHighlighter):
    """Choices may span lines: they are looked for once per change, in the whole text."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(None)  # type: ignore[call-overload]
        self._look = look
        self._choices: list[tuple[int, int]] = []
        self._marked: tuple[int, bool, int | None] = 0, True, None
        self._stale = True
        self._wrong: int | None = None
        self.spintax = True
        self.error: int | None = None
        document.contentsChange.connect(self._forget)  # before Qt has the new text coloured
        self.setDocument(document)

    def mark(self, *, spintax: bool, error: int | None) -> None:
        """Whether braces mean choices; where (index in Python's text) one has no partner."""
        marks = len(self._choices), spintax, error
        if marks != self._marked:  # a brace may mean something for lines far above it
            self.spintax, self.error, self._stale = spintax, error, True
            self._look_again()
            self._marked = len(self._choices), spintax, error
            self.rehighlight()

    def _forget(self) -> None:
        self._stale = True

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        self._look_again()
        begin = self.currentBlock().position()
        end = begin + self.currentBlock().length()
        if end - begin <= _COLOURED:
            self._paint_words(text)
        state = self._paint_choices(begin, end)
        self.setCurrentBlockState(state)

    def _paint_words(self, text: str) -> None:
        places = _Places(text)
        for pattern, colour in ((_HASHTAG, self._look.theme.accent_text),
                                (_MENTION, self._look.tone(Tone.MISS).text)):
            shape = _shape(colour)
            for found in pattern.finditer(text):
                at = places.of(found.start())
                self.setFormat(at, places.of(found.end()) - at, shape)

    def _paint_choices(self, begin: int, end: int) -> int:
        """1 when a choice goes on in the next line, so that Qt colours that one, too."""
        pair = self._look.tone(Tone.WARN)
        shape, state = _shape(pair.text, pair.ground), 0
        first = max(0, bisect_left(self._choices, (begin, begin)) - 1)
        for low, high in self._choices[first:]:
            if low >= end or low - begin > _COLOURED:
                break
            if high > begin:
                self.setFormat(max(low, begin) - begin, min(high, end) - max(low, begin), shape)
                state = int(high > end)
        if self._wrong is not None and begin <= self._wrong < end:
            bad = self._look.tone(Tone.BAD)
            self.setFormat(self._wrong - begin, 1, _shape(bad.text, bad.ground))
        return state

    def _look_again(self) -> None:
        if not self._stale:
            return
        self._stale = False
        text = self.document().toPlainText()
        places = _Places(text)
        found = choices(text) if self.spintax and "{" in text else ()
        self._choices = [(places.of(low), places.of(high)) for low, high in found]
        error = self.error
        self._wrong = places.of(error) if error is not None and error < len(text) else None


def _shape(colour: str, ground: str = "") -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setForeground(QColor(colour))
    if ground:
        shape.setBackground(QColor(ground))
    return shape


class CaptionEdit(QPlainTextEdit):
    """Plain text, whatever is pasted; `cut_short` carries a sentence when it was too much."""

    cut_short = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._colours = _Colours(self.document(), look)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Caption"))
        self.setPlaceholderText(self.tr("What should the post say?"))
        look.changed.connect(self._colours.rehighlight)

    @property
    def text(self) -> str:
        """The text, of whole characters."""
        return whole_characters(self.toPlainText())

    def mark(self, *, spintax: bool, error: int | None) -> None:
        """Whether braces mean choices, and where one has no partner."""
        self._colours.mark(spintax=spintax, error=error)

    def setPlainText(self, text: str) -> None:
        """Show another text."""
        self._expect(text)
        super().setPlainText(text)

    def _expect(self, text: str) -> None:
        """Qt takes seconds to break a word of 100,000 letters where words end."""
        if _ENDLESS.search(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def mark_wrong(self, wrong: bool) -> None:
        """Give it the edge of a field that can't stay so."""
        restyle(self, "wrong", wrong)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the window, which composes with them."""
        return not source.hasUrls() and source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the words of what is pasted, and no more of them than can be worked with."""
        room = MOST - self.document().characterCount()
        words = source.text()
        if len(words) > room:
            words = words[:max(0, room)]
            self.cut_short.emit(self.tr("What was pasted is cut: no caption is that long."))
        self._expect(words)
        self.textCursor().insertText(words)
        self.ensureCursorVisible()
