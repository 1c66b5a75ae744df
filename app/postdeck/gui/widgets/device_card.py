"""How a phone's card and the head of a group are drawn, and where on a card is what."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextOption,
)

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import unzoomed, zoom
from postdeck.gui.widgets.card import Card, Foot, Part, Section, State
from postdeck.gui.widgets.chip import drawn_width, paint_chip, paint_mark

CARD_WIDTH, CARD_HEIGHT, PAD = 280, 312, 12
PICTURE_WIDTH, PICTURE_HEIGHT = 98, 212
SECTION_HEIGHT = 36
_MOST_ACCOUNTS = 4
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CardPainter:
    """Draws cards in the present theme; keeps the fonts, which are dear to make."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._strong = look.drawn(13, Weight.DemiBold)
        self._small = look.drawn(12)
        self._medium = look.drawn(12, Weight.Medium)
        self._bold = look.drawn(12, Weight.DemiBold)
        self._tiny = look.drawn(11)
        self._plain = look.drawn(13)
        self._mono = look.drawn_mono()

    # --- where is what ---

    def menu_rect(self, card: QRect) -> QRect:
        """The three dots."""
        return QRect(card.right() - PAD - 21, card.y() + PAD, 28, 24)

    def action_rect(self, card: QRect, foot: Foot) -> QRect:
        """The button at the foot; empty when there is none."""
        if not foot.action:
            return QRect()
        width = QFontMetrics(self._medium).horizontalAdvance(foot.action) + 22
        width += 20 if foot.action_icon else 0
        return QRect(card.right() - PAD - width + 1, card.bottom() - PAD - 27, width, 28)

    def part_at(self, card: QRect, shown: Card, at: QPoint) -> Part:
        """What lies at a point of a card."""
        card, at = unzoomed(card, at)
        if self.menu_rect(card).contains(at):
            return Part.MENU
        if self.action_rect(card, shown.foot).contains(at):
            return Part.ACTION
        return Part.BODY

    # --- drawing ---

    def paint_section(self, painter: QPainter, area: QRect, section: Section,
                      focused: bool) -> None:
        """Draw the head of a group."""
        painter.save()
        area = zoom(painter, area)
        look, ratio = self._look, painter.device().devicePixelRatio()
        middle = area.y() + area.height() // 2
        icon = "right" if section.folded else "down"
        painter.drawPixmap(area.x(), middle - 8, look.pixmap(icon, look.theme.text_2, 16, ratio))
        painter.setFont(self._small)
        painter.setPen(look.colour("text_3"))
        line = QFontMetrics(self._small).horizontalAdvance(section.line)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
                         section.line)
        room = area.adjusted(24, 0, -line - 16, 0)
        count = QFontMetrics(self._plain).horizontalAdvance(section.count)
        name = QFontMetrics(self._strong).elidedText(
            section.title, Qt.TextElideMode.ElideRight, max(40, room.width() - count - 12))
        painter.setFont(self._strong)
        painter.setPen(look.colour("text"))
        painter.drawText(room, int(_LEFT), name)
        left = QFontMetrics(self._strong).horizontalAdvance(name) + 8
        painter.setFont(self._plain)
        painter.setPen(look.colour("text_3"))
        painter.drawText(room.adjusted(left, 0, 0, 0), int(_LEFT), section.count)
        if focused:
            self._ring(painter, QRectF(area).adjusted(-5, 5, 5, -5))
        painter.restore()

    def paint(self, painter: QPainter, area: QRect, card: Card, picture: QImage | None,
              state: State) -> None:
        """Draw a card into `area`."""
        look = self._look
        painter.save()
        area = zoom(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if state.selected or state.target else "line"
        width = 2 if state.selected or state.target else 1
        painter.setPen(QPen(look.colour(edge), width))
        painter.setBrush(look.colour("accent_soft" if state.target else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), 8, 8)
        if state.focused:
            self._ring(painter, QRectF(area).adjusted(-3, -3, 3, 3))
        self._paint_head(painter, area, card, state)
        frame = QRect(area.x() + PAD, area.y() + 44, PICTURE_WIDTH, PICTURE_HEIGHT)
        self._paint_picture(painter, frame, card, picture)
        right = area.right() - PAD + 1
        beside = QRect(frame.right() + 13, frame.y(), right - frame.right() - 13, PICTURE_HEIGHT)
        self._paint_facts(painter, beside, card)
        self._paint_foot(painter, QRect(area.x() + PAD, area.bottom() - PAD - 43,
                                        area.width() - 2 * PAD, 44), area, card, state)
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRect, card: Card, state: State) -> None:
        look = self._look
        dots = self.menu_rect(area)
        if state.hovered is Part.MENU:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(dots, 6, 6)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(dots.x() + 6, dots.y() + 4,
                           look.pixmap("more", look.theme.text_3, 16, ratio))
        head = QRect(area.x() + PAD, area.y() + PAD, dots.x() - area.x() - PAD - 2, 24)
        width = min(drawn_width(card.chip, look), head.width() - 60)
        paint_chip(painter, QRect(head.right() - width + 1, head.y(), width, 24), card.chip, look)
        self._text(painter, head.adjusted(0, 0, -width - 8, 0), card.title, self._strong, "text")

    def _paint_picture(self, painter: QPainter, frame: QRect, card: Card,
                       picture: QImage | None) -> None:
        look = self._look
        path = QPainterPath()
        path.addRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(path, look.colour("sunken"))
        if picture is not None and not picture.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.setOpacity(0.38 if card.dim else 1)
            painter.drawImage(fitted(picture, frame), picture)
            painter.setOpacity(1)
            if card.age:
                self._paint_age(painter, frame, card.age)
            painter.restore()
            if card.doing:
                self._paint_doing(painter, frame, card.doing)
        else:
            self._paint_blank(painter, frame, card)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.drawPath(path)

    def _paint_age(self, painter: QPainter, frame: QRect, age: str) -> None:
        band = QRect(frame.x(), frame.bottom() - 21, frame.width(), 22)
        painter.fillRect(band, QColor(15, 16, 17, 199))
        painter.setFont(self._tiny)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, age)

    def _paint_doing(self, painter: QPainter, frame: QRect, doing: str) -> None:
        painter.setFont(self._tiny)
        metrics = QFontMetrics(self._tiny)
        text = metrics.elidedText(doing, Qt.TextElideMode.ElideRight, frame.width() - 24)
        band = QRect(frame.x() + 6, frame.y() + 6, metrics.horizontalAdvance(text) + 12, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(15, 16, 17, 199))
        painter.drawRoundedRect(band, 4, 4)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_blank(self, painter: QPainter, frame: QRect, card: Card) -> None:
        look, ratio = self._look, painter.device().devicePixelRatio()
        icon = look.pixmap(card.blank_icon, look.theme.text_3, 20, ratio)
        words = QRectF(frame.x() + 8, 0, frame.width() - 16, 200)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setFont(self._tiny)
        high = painter.boundingRect(words.toRect(), int(
            Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), card.blank).height()
        top = frame.y() + (frame.height() - 20 - (8 + high if card.blank else 0)) // 2
        painter.drawPixmap(frame.x() + (frame.width() - 20) // 2, top, icon)
        painter.setPen(look.colour("text_3"))
        words.moveTop(top + 28)
        painter.drawText(words, card.blank, option)

    def _paint_facts(self, painter: QPainter, area: QRect, card: Card) -> None:
        look, ratio = self._look, painter.device().devicePixelRatio()
        top = area.y()
        for fact in card.facts:
            line = QRect(area.x() + 24, top, area.width() - 24, 16)
            if fact.level is None:
                painter.drawPixmap(area.x(), top,
                                   look.pixmap(fact.icon, look.theme.text_3, 16, ratio))
            else:
                self._paint_battery(painter, area.x(), top, fact.level)
            self._text(painter, line, fact.text, self._mono if fact.mono else self._small,
                       fact.token)
            top += 22
        top += 4
        shown = card.accounts[:_MOST_ACCOUNTS]
        for mark, name in shown:
            paint_mark(painter, area.x(), top, mark, look)
            self._text(painter, QRect(area.x() + 26, top, area.width() - 26, 16), name,
                       self._small, "text")
            top += 20
        if len(card.accounts) > len(shown):
            more = f"+{len(card.accounts) - len(shown)}"
            self._text(painter, QRect(area.x() + 26, top, area.width() - 26, 16), more,
                       self._small, "text_3")

    def _paint_battery(self, painter: QPainter, left: int, top: int, level: int) -> None:
        """A battery of 16 × 16, drawn on the icons' grid of 20."""
        painter.save()
        painter.translate(left, top)
        painter.scale(0.8, 0.8)
        pen = QPen(self._look.colour("text_3"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1.5, 6, 14.5, 8), 2, 2)
        painter.drawLine(QPoint(18, 9), QPoint(18, 11))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("text_3" if level > 15 else "bad"))
        painter.drawRoundedRect(QRectF(3.5, 8, max(0.9, 10.4 * level / 100), 4), 0.8, 0.8)
        painter.restore()

    def _paint_foot(self, painter: QPainter, area: QRect, card: QRect, shown: Card,
                    state: State) -> None:
        foot, look = shown.foot, self._look
        if foot.progress is not None:
            self._paint_progress(painter, area, foot)
            return
        if foot.wrap:
            painter.setFont(self._small)
            painter.setPen(look.colour(foot.token))
            painter.drawText(area.adjusted(0, 4, 0, 0), int(
                Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap), foot.text)
            return
        line = QRect(area.x(), area.bottom() - 27, area.width(), 28)
        pressed = self.action_rect(card, foot)
        if foot.action:
            line.setRight(pressed.x() - 8)
            self._paint_button(painter, pressed, foot, state.hovered is Part.ACTION)
        if foot.icon:
            ratio = painter.device().devicePixelRatio()
            colour = look.theme.colour("ok" if foot.icon == "check" else foot.token)
            painter.drawPixmap(line.x(), line.y() + 6, look.pixmap(foot.icon, colour, 16, ratio))
            line.setLeft(line.x() + 24)
        weight = self._medium if foot.token in ("warn", "bad") else self._small
        self._text(painter, line, foot.text, weight, foot.token)

    def _paint_progress(self, painter: QPainter, area: QRect, foot: Foot) -> None:
        look, percent = self._look, foot.progress or 0
        line = QRect(area.x(), area.bottom() - 31, area.width(), 16)
        number = f"{percent} %" if percent else ""
        width = QFontMetrics(self._bold).horizontalAdvance(number)
        self._text(painter, line.adjusted(0, 0, -width - 8, 0), foot.text, self._small, "text_2")
        painter.setFont(self._bold)
        painter.setPen(look.colour("run"))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
                         number)
        bar = QRectF(area.x(), area.bottom() - 9, area.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * percent / 100)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(bar, 2, 2)

    def _paint_button(self, painter: QPainter, area: QRect, foot: Foot, hovered: bool) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.setBrush(look.colour("hover" if hovered else "surface"))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        words = area.adjusted(11, 0, -10, 0)
        if foot.action_icon:
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(words.x() - 1, area.y() + 7,
                               look.pixmap(foot.action_icon, look.theme.text, 14, ratio))
            words.setLeft(words.x() + 20)
        painter.setFont(self._medium)
        painter.setPen(look.colour("text"))
        painter.drawText(words, int(_LEFT), foot.action)

    def _text(self, painter: QPainter, area: QRect, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        painter.drawText(area, int(_LEFT), QFontMetrics(font).elidedText(
            text, Qt.TextElideMode.ElideRight, area.width()))

    def _ring(self, painter: QPainter, frame: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("focus"), 2))
        painter.drawRoundedRect(frame, 10, 10)
        painter.restore()


def fitted(picture: QImage, frame: QRect) -> QRect:
    """Where a picture goes: it covers a frame from the top; a wide one lies in its middle."""
    size = picture.size()
    if size.width() > size.height():
        high = frame.width() * size.height() // max(1, size.width())
        return QRect(frame.x(), frame.y() + (frame.height() - high) // 2, frame.width(), high)
    size.scale(frame.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    return QRect(frame.x() + (frame.width() - size.width()) // 2, frame.y(),
                 size.width(), size.height())
