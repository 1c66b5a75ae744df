"""What the apps lay over a post: names, captions, buttons as plain discs, bars and dots."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from postdeck.gui.look import Look, Weight
from postdeck.gui.widgets.preview_scene import Scene

_WHITE, _GREY, _TRACK = QColor("#FFFFFF"), QColor("#B6B7BA"), QColor("#3F4248")
_LINE = 14.0


def paint_chrome(painter: QPainter, screen: QRectF, look: Look, scene: Scene, page: int,
                 position: float) -> None:
    """Draw what lies over and around the picture; `position` is in seconds."""
    name = scene.chrome.name
    if name == "FEED":
        _feed(painter, screen, look, scene, page)
        return
    if name == "STORY":
        _story(painter, screen, look, scene, position)
        return
    bottom = screen.bottom() - 50
    shade = QLinearGradient(QPointF(0, bottom - 90), QPointF(0, bottom))
    shade.setColorAt(0, QColor(0, 0, 0, 0))
    shade.setColorAt(1, QColor(0, 0, 0, 150))
    painter.fillRect(QRectF(screen.left(), bottom - 90, screen.width(), 90), shade)
    _discs(painter, screen, 4 if name == "REEL" else 3)
    left = screen.left() + 10
    if name == "REEL":
        _words_below_name(painter, screen, look, scene, left, bottom - 10, avatar=True, most=2)
    else:
        _words_below_name(painter, screen, look, scene, left, bottom - 10, avatar=False, most=3)
    if scene.pages > 1:
        _dots(painter, screen.center().x(), bottom + 14, scene.pages, page)
    _bar(painter, screen, look, scene, position)


def _words_below_name(painter: QPainter, screen: QRectF, look: Look, scene: Scene, left: float,
                      bottom: float, *, avatar: bool, most: int) -> None:
    width = screen.width() - 54
    font = look.font(10)
    lines = _lines(scene.caption, QFontMetricsF(font), width, most)
    top = bottom - len(lines) * _LINE
    painter.setFont(look.font(10, Weight.DemiBold))
    painter.setPen(_WHITE)
    inset = 0.0
    if avatar:
        painter.setBrush(QColor("#5A5C61"))
        painter.drawEllipse(QRectF(left, top - 19, 14, 14))
        inset = 20
    painter.drawText(QRectF(left + inset, top - 20 if avatar else top - _LINE, width - inset, 16),
                     Qt.AlignmentFlag.AlignVCenter, scene.name)
    painter.setFont(font)
    for number, line in enumerate(lines):
        painter.drawText(QRectF(left, top + number * _LINE, width + 2, _LINE),
                         Qt.AlignmentFlag.AlignVCenter, line)


def _lines(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """The first lines as they fit; the last one says that there is more."""
    words, lines, line = text[:600].split(), [""], ""
    lines.clear()
    for number, word in enumerate(words):
        longer = f"{line} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width:
            line = longer
            continue
        if len(lines) == most - 1:
            rest = " ".join([line, *words[number:]]).strip()
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight,
                                            max(10.0, width - 26)) + " more")
            return lines
        if line:
            lines.append(line)
        line = metrics.elidedText(word, Qt.TextElideMode.ElideRight, width)
    return [*lines, line] if line else lines


def _discs(painter: QPainter, screen: QRectF, count: int) -> None:
    painter.setPen(QPen(_WHITE, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number in range(count):
        top = screen.bottom() - 66 - 22 - number * 34
        painter.drawEllipse(QRectF(screen.right() - 30, top, 22, 22))


def _bar(painter: QPainter, screen: QRectF, look: Look, scene: Scene, position: float) -> None:
    if scene.seconds <= 0:
        return
    left, width = screen.left() + 10, screen.width() - 20
    top = screen.bottom() - 40
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_TRACK)
    painter.drawRoundedRect(QRectF(left, top, width, 3), 2, 2)
    painter.setBrush(_WHITE)
    part = min(1.0, position / scene.seconds)
    painter.drawRoundedRect(QRectF(left, top, max(3.0, width * part), 3), 2, 2)
    painter.setPen(_GREY)
    painter.setFont(look.font(10))
    room = QRectF(left, top + 8, width, 14)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft, _clock(position))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight, _clock(scene.seconds))


def _story(painter: QPainter, screen: QRectF, look: Look, scene: Scene, position: float) -> None:
    left, width = screen.left() + 10, screen.width() - 20
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 90))
    painter.drawRoundedRect(QRectF(left, screen.top() + 10, width, 2), 1, 1)
    painter.setBrush(_WHITE)
    part = min(1.0, position / scene.seconds) if scene.seconds else 0.2
    painter.drawRoundedRect(QRectF(left, screen.top() + 10, max(2.0, width * part), 2), 1, 1)
    _head(painter, screen.top() + 20, left, width, look, scene.name)
    box = QRectF(left, screen.bottom() - 36, width - 36, 26)
    painter.setPen(QPen(_TRACK, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 13, 13)
    painter.setPen(QPen(_WHITE, 1.5))
    painter.drawEllipse(QRectF(screen.right() - 32, screen.bottom() - 34, 22, 22))


def _head(painter: QPainter, top: float, left: float, width: float, look: Look,
          name: str) -> None:
    painter.setPen(QPen(_WHITE, 1))
    painter.setBrush(QColor("#5A5C61"))
    painter.drawEllipse(QRectF(left, top, 20, 20))
    painter.setFont(look.font(10, Weight.DemiBold))
    painter.setPen(_WHITE)
    painter.drawText(QRectF(left + 26, top, width - 26, 20), Qt.AlignmentFlag.AlignVCenter,
                     name)


def _feed(painter: QPainter, screen: QRectF, look: Look, scene: Scene, page: int) -> None:
    left, width = screen.left() + 10, screen.width() - 20
    _head(painter, screen.top() + 24, left, width, look, scene.name)
    below = screen.top() + 54 + screen.width() * 1.25
    painter.setPen(QPen(_WHITE, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number in range(3):
        painter.drawEllipse(QRectF(left + number * 24, below + 8, 14, 14))
    if scene.pages > 1:
        _dots(painter, screen.center().x(), below + 15, scene.pages, page)
    font = look.font(10)
    painter.setFont(font)
    painter.setPen(_WHITE)
    text = f"{scene.name} {scene.caption}".strip()
    for number, line in enumerate(_lines(text, QFontMetricsF(font), width, 3)):
        painter.drawText(QRectF(left, below + 28 + number * _LINE, width + 4, _LINE),
                         Qt.AlignmentFlag.AlignVCenter, line)


def _dots(painter: QPainter, middle: float, top: float, count: int, current: int) -> None:
    shown = min(count, 9)
    first = min(max(0, current - shown // 2), count - shown)
    left = middle - (shown * 9 - 4) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(shown):
        painter.setBrush(_WHITE if first + number == current else _TRACK)
        painter.drawEllipse(QRectF(left + number * 9, top - 2, 5, 5))


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
