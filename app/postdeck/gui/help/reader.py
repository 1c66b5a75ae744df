"""Shows a help page in the window's look; loads nothing from anywhere, opens links elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFontInfo,
    QGuiApplication,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from postdeck.gui.help.book import HelpPage
from postdeck.gui.help.markup import COPY, codes, html, style
from postdeck.gui.look import Look

WIDEST, _SIDE = 680, 32
_ELSEWHERE = ("http", "https", "mailto")


class Reader(QTextBrowser):
    """`asked` carries a page's key and an anchor ("" for its beginning), `copied` comes when a
    piece of code is in the clipboard."""

    asked = Signal(str, str)
    copied = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page: HelpPage | None = None
        self._words: list[str] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "help")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(self._on_anchor_clicked)
        look.changed.connect(self._draw_again)

    def show_page(self, page: HelpPage, anchor: str = "", words: str = "") -> None:
        """Show a page from an anchor on, with words marked wherever they stand."""
        self._page, self._words = page, words.split()
        self._draw()
        self.setAccessibleName(page.title)
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: pages consist of words."""
        return QByteArray()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines at a length that can be read."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        root = self.document().rootFrame()
        shape = root.frameFormat()
        right = max(_SIDE, self.viewport().width() - _SIDE - WIDEST)
        if (shape.leftMargin(), shape.rightMargin()) != (_SIDE, right):
            shape.setMargin(0)
            shape.setTopMargin(16)
            shape.setBottomMargin(32)
            shape.setLeftMargin(_SIDE)
            shape.setRightMargin(right)
            root.setFrameFormat(shape)

    def _draw_again(self) -> None:
        if self._page is not None:
            place = self.verticalScrollBar().value()
            self._draw()
            self.verticalScrollBar().setValue(place)

    def _draw(self) -> None:
        assert self._page is not None
        theme, document = self._look.theme, self.document()
        document.setDefaultFont(self._look.font(14))
        document.setDefaultStyleSheet(style(theme, QFontInfo(self._look.mono()).family()))
        self.setHtml(html(self._page.source, theme, self.tr("Copy")))
        self._set_margins()
        self._mark_words()

    def _mark_words(self) -> None:
        marked = QTextCharFormat()
        marked.setBackground(self._look.colour("accent_soft"))
        marked.setForeground(self._look.colour("accent_text"))
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            cursor = self.document().find(word, QTextCursor(self.document()))
            while not cursor.isNull() and len(found) < 500:
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = cursor, marked
                found.append(one)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == COPY and self._page is not None:
            QGuiApplication.clipboard().setText(codes(self._page.source)[int(url.path())])
            self.copied.emit()
        elif url.scheme() in _ELSEWHERE:
            QDesktopServices.openUrl(url)
        elif not url.scheme() and self._page is not None:
            key = url.path().removesuffix(".md") or self._page.key
            self.asked.emit(key, url.fragment())
