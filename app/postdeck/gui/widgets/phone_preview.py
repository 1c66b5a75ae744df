"""A phone that shows a post roughly as its app will: our own drawing, no logos."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from postdeck.gui.look import Look
from postdeck.gui.widgets.preview_chrome import paint_chrome
from postdeck.gui.widgets.preview_scene import Chrome, Scene

_FRAME, _RADIUS = 5, 20
SIZE = QSize(190, 380)
_BODY, _EDGE = QColor("#0B0B0C"), QColor("#26272B")


class PhonePreview(QAbstractButton):
    """Shows a scene over pictures; plays them on a click or with Space, while it is visible.

    `page_asked` carries the number of the image that a person wants to see.
    """

    page_asked = Signal(int)

    def __init__(self, look: Look, frames_a_second: int) -> None:
        super().__init__()
        self._look, self._rate = look, frames_a_second
        self._scene = Scene()
        self._frames: tuple[QImage, ...] = ()
        self._words = ""
        self._at = self._page = 0
        self._timer = QTimer(self, interval=round(1000 / frames_a_second))
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setFixedSize(SIZE + QSize(8, 8))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ringInset", 4)
        self.setProperty("ringRadius", _RADIUS + 3)
        self.setAccessibleName(self.tr("Preview"))
        self.clicked.connect(self._toggle)  # the press of a program that reads the window aloud
        look.changed.connect(self.update)

    @property
    def playing(self) -> bool:
        """Whether the pictures move."""
        return self._timer.isActive()

    @property
    def can_play(self) -> bool:
        """Whether there is a video to play."""
        return self._scene.seconds > 0 and len(self._frames) > 1

    @property
    def page(self) -> int:
        """Which image is shown, from 0."""
        return self._page

    def show_scene(self, scene: Scene) -> None:
        """Show other words around the picture."""
        if scene != self._scene:
            self._scene = scene
            self._page = min(self._page, max(0, scene.pages - 1))
            self.setAccessibleDescription(f"{scene.name} {scene.caption}".strip())
            self.update()

    def show_frames(self, frames: Sequence[QImage], words: str = "") -> None:
        """Show other pictures, or a sentence while there are none."""
        self.pause()
        self._frames, self._words, self._at = tuple(frames), words, 0
        self.update()

    def play(self) -> None:
        """Play on from where it stands, or from the beginning."""
        if self.can_play and self.isVisible():
            if self._at >= len(self._frames) - 1:
                self._at = 0
            self._timer.start()
            self.update()

    def pause(self) -> None:
        """Stand still."""
        self._timer.stop()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees stands still."""
        super().hideEvent(event)
        self._timer.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click plays, pauses, or turns the page at the half that is clicked."""
        if self._scene.pages > 1:
            self._turn(1 if event.position().x() > self.width() / 2 else -1)
        else:
            self._toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses; the arrow keys turn pages."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() == Qt.Key.Key_Space:
            self._toggle()
        elif event.key() in steps and self._scene.pages > 1:
            self._turn(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _toggle(self) -> None:
        if self.playing:
            self.pause()
        else:
            self.play()

    def _turn(self, step: int) -> None:
        to = self._page + step
        if 0 <= to < self._scene.pages:
            self._page = to
            self.page_asked.emit(to)
            self.update()

    def _on_timer_timeout(self) -> None:
        window = self.window()
        if window.isMinimized() or not self.isVisible():
            self._timer.stop()
            return
        self._at += 1
        if self._at >= len(self._frames) - 1:
            self._at = len(self._frames) - 1
            self._timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the phone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        body = QRectF(4, 4, SIZE.width(), SIZE.height())
        path = QPainterPath()
        path.addRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), _RADIUS - 2, _RADIUS - 2)
        painter.fillPath(path, _BODY)
        painter.save()
        painter.setClipPath(path)
        screen = body.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        self._paint_picture(painter, self._picture_room(screen))
        position = self._at / self._rate
        paint_chrome(painter, screen, self._look, self._scene, self._page, position)
        painter.restore()
        painter.setPen(QPen(_EDGE, _FRAME))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), _RADIUS - 2, _RADIUS - 2)
        if self.can_play and not self.playing:
            self._paint_play(painter, self._picture_room(screen).center())
        painter.end()

    def _picture_room(self, screen: QRectF) -> QRectF:
        if self._scene.chrome is Chrome.FEED:
            return QRectF(screen.left(), screen.top() + 54, screen.width(), screen.width() * 1.25)
        if self._scene.chrome is Chrome.STORY:
            return screen.adjusted(0, 0, 0, -44)
        return screen.adjusted(0, 0, 0, -50)

    def _paint_picture(self, painter: QPainter, room: QRectF) -> None:
        if not self._frames:
            painter.fillRect(room, QColor("#1A1B1D"))
            painter.setPen(QColor("#94969C"))
            painter.setFont(self._look.font(11))
            painter.drawText(room.adjusted(16, 0, -16, 0), int(
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._words)
            return
        picture = self._frames[min(self._at, len(self._frames) - 1)]
        ratio = picture.width() / max(1, picture.height())
        fills = abs(ratio - room.width() / room.height()) < 0.12
        size = picture.size().toSizeF().scaled(
            room.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding if fills
            else Qt.AspectRatioMode.KeepAspectRatio)
        at = QRectF(QPointF(), size)
        at.moveCenter(room.center())
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.drawImage(at, picture)
        painter.restore()

    def _paint_play(self, painter: QPainter, middle: QPointF) -> None:
        disc = QRectF(0, 0, 48, 48)
        disc.moveCenter(middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 140))
        painter.drawEllipse(disc)
        icon = self._look.pixmap("play", "#FFFFFF", 20, self.devicePixelRatioF())
        painter.drawPixmap(QRect(round(middle.x()) - 9, round(middle.y()) - 10, 20, 20), icon)
