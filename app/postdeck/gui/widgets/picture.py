"""A picture of a phone's screen, as large as its room allows, in round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdeck.gui.look import Look


class Picture(QWidget):
    """Shows a screenshot, or a sentence while there is none."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._pixmap = QPixmap()
        self._words = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 160)

    @property
    def empty(self) -> bool:
        """Whether there is no picture."""
        return self._pixmap.isNull()

    def sizeHint(self) -> QSize:
        """A phone's shape."""
        return QSize(208, 462)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be no higher than the picture."""
        super().resizeEvent(event)
        self._limit()

    def show_png(self, png: bytes) -> bool:
        """Show a picture; False when it can't be read."""
        pixmap = QPixmap()
        fine = pixmap.loadFromData(png)
        self._pixmap = pixmap
        self._limit()
        self.update()
        return fine

    def show_image(self, image: QImage) -> None:
        """Show a picture that was read already."""
        self._pixmap = QPixmap.fromImage(image)
        self._limit()
        self.update()

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self._pixmap = QPixmap()
        self._words = words
        self._limit()
        self.update()

    def _limit(self) -> None:
        shape = self._shape()
        self.setMaximumHeight(max(160, self.width() * shape.height() // shape.width() + 1))

    def _shape(self) -> QSize:
        return QSize(9, 20) if self.empty else self._pixmap.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture at the top, or the sentence in an empty phone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._shape().scaled(self.size() - QSize(1, 1), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF((self.width() - size.width()) // 2 + 0.5, 0.5,
                       size.width(), size.height())
        path = QPainterPath()
        path.addRoundedRect(frame, 8, 8)
        painter.fillPath(path, self._look.colour("sunken"))
        if self.empty:
            painter.setPen(self._look.colour("text_3"))
            painter.setFont(self._look.font(12))
            painter.drawText(frame.adjusted(12, 12, -12, -12),
                             int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                             self._words)
        else:
            self._paint_picture(painter, path, frame)
        painter.setPen(self._look.colour("line_strong"))
        painter.drawPath(path)
        painter.end()

    def _paint_picture(self, painter: QPainter, path: QPainterPath, frame: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(frame.width() * ratio), round(frame.height() * ratio))
        scaled = self._pixmap.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio,
                                     Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(frame.topLeft(), scaled)
        painter.restore()
