"""How a state is shown: a chip of icon, word and colour, and the tile of an app."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, scale, zoom
from postdeck.gui.theme import Tone

CHIP_HEIGHT = 20
_ICON, _ICON_LEFT, _TEXT_LEFT, _PAD = 12, 6, 22, 8


@dataclass(frozen=True)
class Chip:
    """A state: `icon` and `text` say it, `tone` colours it, `progress` (percent) fills it."""

    icon: str
    text: str
    tone: Tone
    progress: int = 0


def chip_width(chip: Chip, look: Look) -> int:
    """How wide a chip is when nothing is elided."""
    return ceil(drawn_width(chip, look) * scale())


def drawn_width(chip: Chip, look: Look) -> int:
    """The same, within `measures.zoom`."""
    metrics = QFontMetrics(look.drawn(12, Weight.Medium))
    return _TEXT_LEFT + metrics.horizontalAdvance(chip.text) + _PAD + 1


def paint_chip(painter: QPainter, area: QRect, chip: Chip, look: Look) -> None:
    """Draw a chip at the left of `area`, vertically in its middle, elided to its width."""
    painter.save()
    area = zoom(painter, area)
    pair = look.tone(chip.tone)
    width = min(area.width(), drawn_width(chip, look))
    top = area.y() + (area.height() - CHIP_HEIGHT) // 2
    frame = QRectF(area.x(), top, width, CHIP_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(frame, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    painter.fillPath(path, QColor(pair.ground))
    if chip.progress:
        filled = QPainterPath()
        filled.addRect(QRectF(frame.x(), top, round(width * chip.progress / 100), CHIP_HEIGHT))
        painter.fillPath(path.intersected(filled), look.colour("run_fill"))
    ratio = painter.device().devicePixelRatio()
    icon = look.pixmap(chip.icon, pair.text, _ICON, ratio)
    painter.drawPixmap(area.x() + _ICON_LEFT, top + (CHIP_HEIGHT - _ICON) // 2, icon)
    font = look.drawn(12, Weight.Medium)
    painter.setFont(font)
    painter.setPen(QColor(pair.text))
    room = QRect(area.x() + _TEXT_LEFT, top, width - _TEXT_LEFT - _PAD + 1, CHIP_HEIGHT)
    text = QFontMetrics(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


def paint_mark(
    painter: QPainter, left: int, top: int, mark: tuple[str, Tone], look: Look
) -> None:
    """Draw an app's tile, 20 × 16."""
    letters, tone = mark
    pair = look.tone(tone)
    painter.save()
    inside = painter.worldTransform().m11() != 1.0
    tile = QRect(left, top, 20, 16) if inside else zoom(
        painter, QRect(left, top, px(20), px(16)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(pair.ground))
    painter.drawRoundedRect(tile, 4, 4)
    painter.setFont(look.drawn(10, Weight.Bold))
    painter.setPen(QColor(pair.text))
    painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


class ChipLabel(QWidget):
    """A chip that stands by itself."""

    def __init__(self, look: Look, chip: Chip | None = None) -> None:
        super().__init__()
        self._look = look
        self._chip = chip
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_chip(self, chip: Chip) -> None:
        """Show another state."""
        self._chip = chip
        self.setToolTip(chip.text)
        self.setAccessibleName(chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for its words."""
        width = chip_width(self._chip, self._look) if self._chip else 0
        return QSize(width, px(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It may be elided down to its icon."""
        return QSize(px(_TEXT_LEFT + 24), px(CHIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self._chip is not None:
            painter = QPainter(self)
            paint_chip(painter, self.rect(), self._chip, self._look)
            painter.end()


class MarkLabel(QWidget):
    """An app's tile that stands by itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mark: tuple[str, Tone] | None = None
        self.setFixedSize(px(20), px(16))

    def show_mark(self, mark: tuple[str, Tone]) -> None:
        """Show another app's tile."""
        self._mark = mark
        self.setAccessibleName(mark[0])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self._mark is not None:
            painter = QPainter(self)
            paint_mark(painter, 0, 0, self._mark, self._look)
            painter.end()
