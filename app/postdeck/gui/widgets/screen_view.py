"""A kept screenshot to be looked at closely: zoomed, moved, and with the nodes of its UI tree."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from postdeck.gui.look import Look
from postdeck.gui.screen_tree import Node, node_at

MOST = 8.0
_STEP = 1.25
_PHONE = QSizeF(9, 20)


class ScreenView(QLabel):
    """Shows a picture at `zoom` times the size at which all of it fits, or a sentence.

    `moved` wants the picture before or after. Over the picture, `node` is the one under the
    pointer or, with the keyboard, the chosen one, while `nodes_shown`.
    """

    moved = Signal(int)
    zoomed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._pixmap, self._scaled = QPixmap(), QPixmap()
        self._words, self._name = "", name
        self.zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._grip: QPointF | None = None
        self._nodes: tuple[Node, ...] = ()
        self.node: Node | None = None
        self.nodes_shown = False
        self.setPixmap(QPixmap(1, 1))  # so that it is heard as a picture
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 32)
        look.changed.connect(self.update)

    @property
    def empty(self) -> bool:
        """Whether there is no picture."""
        return self._pixmap.isNull()

    def sizeHint(self) -> QSize:
        """A phone's shape."""
        return QSize(208, 462)

    def show_png(self, png: bytes) -> bool:
        """Show a picture at the zoom there is; False when it can't be read."""
        pixmap = QPixmap()
        fine = pixmap.loadFromData(png)
        if not fine or pixmap.size() != self._pixmap.size():
            self.zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self._pixmap = pixmap
        self.show_tree(())
        self._changed()
        return fine

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self._pixmap, self._words = QPixmap(), words
        self.zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self.show_tree(())
        self.setAccessibleDescription(words)
        self._changed()

    def show_tree(self, nodes: tuple[Node, ...]) -> None:
        """These are the nodes of what is shown."""
        self._nodes, self.node = nodes, None
        self.update()

    def show_nodes(self, on: bool) -> None:
        """Say what is under the pointer, or not."""
        self.nodes_shown, self.node = on, None
        self.update()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom, keeping the place under `at` (the middle) where it is."""
        if self.empty:
            return
        zoom = max(1.0, min(zoom, MOST))
        at = at or QPointF(self.width() / 2, self.height() / 2)
        before = self._frame()
        place = QPointF((at.x() - before.x()) / before.width(),
                        (at.y() - before.y()) / before.height())
        self.zoom = zoom
        size = self._frame().size()
        self._centre += place - QPointF(
            self._centre.x() + (at.x() - self.width() / 2) / size.width(),
            self._centre.y() + (at.y() - self.height() / 2) / size.height())
        self._changed()
        self.zoomed.emit()

    def move_by(self, x: float, y: float) -> None:
        """Move what is seen of a zoomed picture, by pixels."""
        size = self._frame().size()
        self._centre += QPointF(x / size.width(), y / size.height())
        self._keep_inside()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 zoom; arrows move what is zoomed, else they go to the next picture;
        N goes from node to node."""
        key = event.key()
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
                 Qt.Key.Key_Down: (0, 1)}
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_to(self.zoom * _STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_to(self.zoom / _STEP)
        elif key == Qt.Key.Key_0:
            self.zoom_to(1.0)
        elif key == Qt.Key.Key_N and self.nodes_shown:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._next_node(-1 if back else 1)
        elif key in steps and self.zoom > 1:
            self.move_by(*(each * 48 for each in steps[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        turns = event.angleDelta().y() / 120
        if self.empty or not turns:
            event.ignore()
            return
        self.zoom_to(self.zoom * _STEP ** turns, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in, or back out."""
        self.zoom_to(3.0 if self.zoom == 1.0 else 1.0, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture, or say what is under the pointer."""
        if self._grip is not None and self.zoom > 1:
            by = self._grip - event.position()
            self._grip = event.position()
            self.move_by(by.x(), by.y())
        elif self.nodes_shown:
            self._point_at(event.position())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say what is under the pointer."""
        if self.nodes_shown:
            self._point_at(event.position())

    def leaveEvent(self, event: object) -> None:
        """Nothing is under it any more."""
        if self.node is not None:
            self.node = None
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and its node, or the sentence in an empty phone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frame()
        seen = frame.intersected(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        path = QPainterPath()
        path.addRoundedRect(seen, 8, 8)
        painter.fillPath(path, self._look.colour("sunken"))
        if self.empty:
            painter.setPen(self._look.colour("text_3"))
            painter.setFont(self._look.font(12))
            painter.drawText(seen.adjusted(12, 12, -12, -12),
                             int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                             self._words)
        else:
            painter.save()
            painter.setClipPath(path)
            self._paint_picture(painter, frame)
            self._paint_node(painter, frame)
            painter.restore()
        painter.setPen(self._look.colour("line_strong"))
        painter.drawPath(path)
        if self.node is not None and self.nodes_shown:
            self._paint_words(painter, self.node)
        painter.end()

    def _paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        if self.zoom > 1:
            painter.drawPixmap(frame, self._pixmap, QRectF(self._pixmap.rect()))
            return
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(frame.width() * ratio), round(frame.height() * ratio))
        if self._scaled.size() != wanted:
            self._scaled = self._pixmap.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation)
            self._scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(frame.topLeft(), self._scaled)

    def _paint_node(self, painter: QPainter, frame: QRectF) -> None:
        if not self.nodes_shown or self.node is None:
            return
        pen = QPen(self._look.colour("focus"), 1.5)
        pen.setCosmetic(True)
        faint = QColor(self._look.colour("focus"))
        faint.setAlpha(46)
        painter.setPen(pen)
        painter.setBrush(faint)
        painter.drawRect(self._place(self.node, frame))

    def _paint_words(self, painter: QPainter, node: Node) -> None:
        fonts = [self._look.mono(), *[self._look.font(12)] * 4]
        lines = [QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight,
                                               self.width() - 24)
                 for font, line in zip(fonts, node.lines, strict=False)]
        wide = max(QFontMetrics(font).horizontalAdvance(line)
                   for font, line in zip(fonts, lines, strict=False)) + 16
        place = self._place(node, self._frame())
        high = len(lines) * 16 + 12
        top = place.y() - high - 6 if place.y() - high - 6 >= 0 else place.bottom() + 6
        top = max(0.0, min(top, self.height() - high))
        left = max(0.0, min(place.right() - wide, self.width() - wide))
        box = QRect(int(left), int(top), int(wide), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("tip"))
        painter.drawRoundedRect(box, 6, 6)
        for number, (font, line) in enumerate(zip(fonts, lines, strict=False)):
            painter.setFont(font)
            painter.setPen(self._look.colour("tip_text" if number == 0 else "tip_2"))
            painter.drawText(box.adjusted(8, 6 + number * 16, -8, 0), 0, line)

    def _frame(self) -> QRectF:
        """Where the whole picture lies, which may be beyond the widget."""
        shape = _PHONE if self.empty else QSizeF(self._pixmap.size())
        room = QSizeF(max(1, self.width() - 1), max(1, self.height() - 1))
        size = shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio) * self.zoom
        if self.zoom == 1.0:
            return QRectF(QPointF((self.width() - size.width()) // 2 + 0.5, 0.5), size)
        return QRectF(QPointF(self.width() / 2 - self._centre.x() * size.width(),
                              self.height() / 2 - self._centre.y() * size.height()), size)

    def _place(self, node: Node, frame: QRectF) -> QRectF:
        x = frame.width() / max(1, self._pixmap.width())
        y = frame.height() / max(1, self._pixmap.height())
        left, top, right, bottom = node.bounds
        return QRectF(frame.x() + left * x, frame.y() + top * y, (right - left) * x,
                      (bottom - top) * y)

    def _point_at(self, place: QPointF) -> None:
        frame = self._frame()
        node = node_at(self._nodes,
                       (place.x() - frame.x()) * self._pixmap.width() / frame.width(),
                       (place.y() - frame.y()) * self._pixmap.height() / frame.height())
        self._show_node(node)

    def _next_node(self, by: int) -> None:
        telling = [n for n in self._nodes if n.text or n.description]
        if telling:
            at = telling.index(self.node) if self.node in telling else -1 if by > 0 else 0
            self._show_node(telling[(at + by) % len(telling)])

    def _show_node(self, node: Node | None) -> None:
        if node != self.node:
            self.node = node
            self.setAccessibleDescription(", ".join(node.lines) if node else "")
            self.update()

    def _changed(self) -> None:
        self._scaled = QPixmap()
        self._keep_inside()
        self.update()

    def _keep_inside(self) -> None:
        """No gap beside a picture that is larger than its room; a smaller one is in the middle."""
        size = self._frame().size()
        across = min(0.5, self.width() / 2 / size.width())
        down = min(0.5, self.height() / 2 / size.height())
        self._centre = QPointF(min(max(self._centre.x(), across), 1 - across),
                               min(max(self._centre.y(), down), 1 - down))
