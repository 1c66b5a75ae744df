"""How a file of a post is drawn: handle, number, picture, name, what it is, and a cross."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom
from postdeck.gui.theme import Tone

if TYPE_CHECKING:
    from postdeck.gui.widgets.file_list import FileItem, FileModel

Index = QModelIndex | QPersistentModelIndex
ROW, CROSS = 52, 36
_THUMB = QSize(28, 40)


class FileRow(QStyledItemDelegate):
    """Draws the rows of a FileList."""

    def __init__(self, look: Look, model: FileModel) -> None:
        super().__init__(model)
        self._look, self._model = look, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        return QSize(160, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect, state = QRect(option.rect), option.state
        item = self._model.items[index.row()]
        painter.save()
        rect = zoom(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), self._look.colour("hover"))
        self._icon(painter, "drag", "text_3", rect.left() + 8, rect)
        left = rect.left() + 28
        painter.setFont(self._look.drawn())
        painter.setPen(self._look.colour("text_3"))
        number = QRect(left, rect.top(), 24, ROW)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        self._picture(painter, QRect(left + 30, rect.top() + (ROW - _THUMB.height()) // 2,
                                     _THUMB.width(), _THUMB.height()), item)
        self._words(painter, rect.adjusted(98, 7, -CROSS - 4, -7), item)
        self._icon(painter, "x", "text_2", rect.right() - 26, rect)
        painter.restore()
        if index.row() < self._model.rowCount() - 1:
            below = QRect(option.rect)
            painter.fillRect(below.x(), below.bottom(), below.width(), 1,
                             self._look.colour("line"))

    def _icon(self, painter: QPainter, name: str, token: str, left: int, rect: QRect) -> None:
        ratio = painter.device().devicePixelRatio()
        icon = self._look.pixmap(name, self._look.theme.colour(token), 16, ratio)
        painter.drawPixmap(left, rect.top() + (ROW - 16) // 2, icon)

    def _picture(self, painter: QPainter, at: QRect, item: FileItem) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(at), 4, 4)
        painter.fillPath(path, self._look.colour("sunken"))
        if item.picture is None or item.picture.isNull():
            ratio = painter.device().devicePixelRatio()
            icon = self._look.pixmap(item.kind, self._look.theme.text_3, 16, ratio)
            painter.drawPixmap(at.center().x() - 7, at.center().y() - 7, icon)
            return
        size = item.picture.size().scaled(at.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(at.center())
        painter.save()
        painter.setClipPath(path)
        painter.drawImage(target, item.picture)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, item: FileItem) -> None:
        elide = Qt.TextElideMode.ElideRight
        font = self._look.drawn(13, Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        top = QRect(room.left(), room.top(), room.width(), 19)
        name = QFontMetrics(font).elidedText(item.name, Qt.TextElideMode.ElideMiddle, top.width())
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, name)
        small = self._look.drawn(12)
        painter.setFont(small)
        colour = self._look.colour("text_3")
        if item.trouble:
            colour = QColor(self._look.tone(Tone.BAD if item.bad else Tone.WARN).text)
        painter.setPen(colour)
        below = QRect(room.left(), room.top() + 19, room.width(), 19)
        text = QFontMetrics(small).elidedText(item.trouble or item.about, elide, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, text)
