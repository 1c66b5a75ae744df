"""The navigation rail: the deck's name and one item per page, narrow when room is short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.deck_mark import DeckMark
from postdeck.gui.widgets.search_button import SearchButton

WIDE, NARROW = 208, 56


class RailItem(QAbstractButton):
    """One page in the rail: icon, name and a count."""

    def __init__(self, look: Look, icon: str, text: str, key: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._count = ""
        self._tone: Tone | None = None
        self._narrow = False
        self._room = self.rect()
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As LOOK says."""
        return QSize(px(40), px(32))

    def show_count(self, count: str, tone: Tone | None = None) -> None:
        """Show a number at the right, "" for none; one with a tone is worth a dot in a narrow rail.
        """
        if (count, tone) != (self._count, self._tone):
            self._count, self._tone = count, tone
            self.setAccessibleDescription(count)
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon only, and a dot for the count."""
        self._narrow = narrow
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer came."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, name and count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._room = zoom(painter, self.rect())
        self._paint_ground(painter)
        on = self.isChecked()
        left = (self._room.width() - 20) // 2 if self._narrow else 8
        colour = self._look.theme.colour("accent_text" if on else "text_2")
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(left, 6, self._look.pixmap(self._icon, colour, 20, ratio))
        if self._narrow:
            self._paint_dot(painter)
        else:
            self._paint_words(painter, on)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        frame = QRectF(self._room).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(self._look.colour("line"))
            painter.setBrush(self._look.colour("surface"))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("line"))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)

    def _paint_words(self, painter: QPainter, on: bool) -> None:
        right = self._room.width() - 8
        if self._count:
            right -= self._paint_count(painter) + 6
        font = self._look.drawn(13, Weight.DemiBold if on else Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._look.colour("text" if on else "text_2"))
        text = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, right - 38)
        painter.drawText(QRect(38, 0, right - 38, 32), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_count(self, painter: QPainter) -> int:
        font = self._look.drawn(11, Weight.DemiBold)
        width = max(20, QFontMetrics(font).horizontalAdvance(self._count) + 12)
        frame = QRect(self._room.width() - 8 - width, 8, width, 16)
        pair = self._look.tone(self._tone or Tone.WAIT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(frame, 8, 8)
        painter.setFont(font)
        painter.setPen(QColor(pair.text))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._count)
        return width

    def _paint_dot(self, painter: QPainter) -> None:
        if self._count and self._tone is not None:
            painter.setPen(self._look.colour("rail"))
            painter.setBrush(QColor(self._look.tone(self._tone).text))
            painter.drawEllipse(QPointF(self._room.width() - 9, 9), 4, 4)


class Rail(QWidget):
    """The rail; `chosen` carries the index of the page. `help` is a button below the pages."""

    chosen = Signal(int)

    def __init__(self, look: Look, deck_name: str) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(px(WIDE))
        self.mark = DeckMark(look, deck_name)
        self.items: list[RailItem] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(8, 8, 9, 12)
        self._lines.setSpacing(2)
        self.search = SearchButton(look, self.tr("Search or run"), "Ctrl K")
        self._lines.addWidget(self.mark)
        self._lines.addSpacing(8)
        self._lines.addWidget(self.search)
        self._lines.addSpacing(8)
        self._lines.addStretch(1)
        self.help = RailItem(look, "ask", self.tr("Help"), "F1")
        self.help.setCheckable(False)  # it is no page of this window
        self._lines.addWidget(self.help)
        self._feet = 1

    @property
    def current(self) -> int:
        """The index of the page that is marked."""
        return self._group.checkedId()

    def add(self, icon: str, text: str, key: str, *, at_foot: bool = False) -> RailItem:
        """Add a page, after the others or at the foot of the rail."""
        item = RailItem(self._look, icon, text, key)
        item.setAutoExclusive(True)  # one of several, for who hears it
        self._group.addButton(item, len(self.items))
        if at_foot:
            self._lines.insertWidget(self._lines.count() - 1, item)
            self._feet += 1
        else:
            self._lines.insertWidget(self._lines.count() - 1 - self._feet, item)
        self.items.append(item)
        return item

    def choose(self, index: int) -> None:
        """Mark a page as the one that is shown."""
        self.items[index].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only."""
        self.setFixedWidth(px(NARROW if narrow else WIDE))
        self.mark.set_narrow(narrow)
        self.search.set_narrow(narrow)
        for item in (*self.items, self.help):
            item.set_narrow(narrow)
