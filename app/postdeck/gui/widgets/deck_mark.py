"""The head of the rail: the product's mark, the deck's name, a line about it; opens the decks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom

KEY = "Ctrl+Shift+D"
_HEIGHT = 40


class DeckMark(QAbstractButton):
    """Shows which deck the window is on; a button where there are other decks to switch to."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._line = ""
        self._token = "text_3"
        self._narrow = False
        self._opens = False
        self._room = self.rect()
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self.update)
        self.show_name(name)

    def sizeHint(self) -> QSize:
        """As wide as the rail lets it be."""
        return QSize(px(40), px(_HEIGHT))

    def let_open(self) -> None:
        """From now on a press opens the decks."""
        self._opens = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    def show_name(self, name: str) -> None:
        """Which deck it is."""
        self.setText(name)
        self._tell()
        self.update()

    def show_line(self, line: str, token: str = "text_3") -> None:
        """What is said below the name, in a colour of the theme."""
        if (line, token) != (self._line, self._token):
            self._line, self._token = line, token
            self.setAccessibleDescription(line)
            self._tell()
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the mark only."""
        self._narrow = narrow
        self._tell()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover ground."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take it back."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._room = zoom(painter, self.rect())
        self._paint_ground(painter)
        left = (self._room.width() - 24) // 2 if self._narrow else 8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(left, 8, 24, 24, 6, 6)
        on_accent = self._look.theme.on_accent
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(left + 4, 12, self._look.pixmap("mark", on_accent, 16, ratio))
        if not self._narrow:
            self._paint_line(painter, self.text(), 4, self._look.drawn(13, Weight.DemiBold), "text")
            self._paint_line(painter, self._line, 21, self._look.drawn(11), self._token)
            if self._opens:
                down = self._look.pixmap("down", self._look.theme.text_2, 16, ratio)
                painter.drawPixmap(self._room.width() - 24, 12, down)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        frame = QRectF(self._room).adjusted(1, 1, -1, -1)
        if self._opens and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("line"))
            painter.drawRoundedRect(frame, 6, 6)

    def _paint_line(
        self, painter: QPainter, text: str, top: int, font: QFont, token: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        room = QRect(40, top, self._room.width() - (68 if self._opens else 48), 16)
        if room.width() > 0:
            short = QFontMetrics(font).elidedText(
                text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)

    def _tell(self) -> None:
        name = self.text()
        self.setAccessibleName(
            self.tr("Deck: {0}. Choose another.").format(name) if self._opens else name)
        about = f"{name}: {self._line}" if self._line else name
        if self._opens:
            self.setToolTip(f"{about} ({KEY})")
        else:
            self.setToolTip(about if self._narrow else "")
