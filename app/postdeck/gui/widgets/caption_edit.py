"""The caption's editor: counts as TikTok does, colours hashtags, mentions and spintax."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.parts import restyle

_HASHTAG = re.compile(r"#\w+")
_MENTION = re.compile(r"(?<!\w)@[\w.]+")
_SPINTAX = re.compile(r"\{[^{}]*\|[^{}]*\}")


def utf16_length(text: str) -> int:
    """How long TikTok finds a text: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class _Colours(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._look = look

    def highlightBlock(self, text: str) -> None:
        """Colour one line; Qt counts in UTF-16 units."""
        spintax = self._look.tone(Tone.WARN)
        miss = self._look.tone(Tone.MISS)
        for pattern, colour, ground in (
            (_SPINTAX, spintax.text, spintax.ground),
            (_HASHTAG, self._look.theme.accent_text, ""),
            (_MENTION, miss.text, ""),
        ):
            shape = QTextCharFormat()
            shape.setForeground(QColor(colour))
            if ground:
                shape.setBackground(QColor(ground))
            for found in pattern.finditer(text):
                start = utf16_length(text[:found.start()])
                self.setFormat(start, utf16_length(found[0]), shape)


class CaptionEdit(QPlainTextEdit):
    """Plain text, whatever is pasted; `counted` carries its length when that changes."""

    counted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._colours = _Colours(self.document(), look)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Caption"))
        self.setPlaceholderText(self.tr("What should the post say?"))
        self.textChanged.connect(lambda: self.counted.emit(self.length))
        look.changed.connect(self._colours.rehighlight)

    @property
    def length(self) -> int:
        """Its length in UTF-16 code units."""
        return utf16_length(self.toPlainText())

    def mark_wrong(self, wrong: bool) -> None:
        """Give it the edge of a field that can't stay so."""
        restyle(self, "wrong", wrong)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the window, which composes with them."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)
