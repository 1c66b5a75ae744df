"""Small pictures of the posts' media for the task table: made one after the other, few are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from postdeck.core.errors import PostDeckError
from postdeck.gui.jobs import Jobs
from postdeck.services.media_looks import Glimpse, MediaLooks

SIZE = QSize(24, 32)
_KEPT = 500
_CALM_MS = 250
_RADIUS = 4


class Thumbnails(QObject):
    """Knows files of one folder by name; `arrived` comes when a picture was made.

    Nothing is made while one scrolls, only for what stays in sight.
    """

    arrived = Signal()

    def __init__(self, folder: Path | None, looks: MediaLooks, jobs: Jobs,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._looks, self._jobs = folder, looks, jobs
        self.ratio = 1.0
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wanted: list[str] = []
        self._making = ""
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._make_next)

    def picture(self, name: str) -> QPixmap | None:
        """The picture of a file, None while there is none."""
        return self._kept.get(name)

    def want(self, names: Iterable[str]) -> None:
        """These can be seen now; what was wanted before is not, any more."""
        if self._folder is None:
            return
        self._wanted = [name for name in dict.fromkeys(names) if name and name not in self._kept]
        if self._wanted:
            self._calm.start()

    def _make_next(self) -> None:
        self._wanted = [name for name in self._wanted if name not in self._kept]
        if self._making or not self._wanted or self._folder is None:
            return
        name = self._making = self._wanted[0]
        self._jobs.start(self._looks.thumbnail(str(self._folder / name)),
                         then=lambda glimpse: self._take(name, glimpse),
                         sorry=lambda error: self._miss(name, error))

    def _take(self, name: str, glimpse: Glimpse) -> None:
        pixmap = QPixmap()
        if glimpse.frames and pixmap.loadFromData(glimpse.frames[0]):
            self._keep(name, _rounded(pixmap, self.ratio))
            self.arrived.emit()
        else:
            self._keep(name, None)

    def _miss(self, name: str, error: PostDeckError) -> None:
        """No picture, then; the table shows what kind of media it is."""
        self._keep(name, None)

    def _keep(self, name: str, pixmap: QPixmap | None) -> None:
        self._making = ""
        self._kept[name] = pixmap
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._make_next()


def _rounded(pixmap: QPixmap, ratio: float) -> QPixmap:
    """Cut to the tile's shape, in its round corners."""
    size = QSize(round(SIZE.width() * ratio), round(SIZE.height() * ratio))
    scaled = pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                           Qt.TransformationMode.SmoothTransformation)
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, size.width(), size.height()), _RADIUS * ratio,
                        _RADIUS * ratio)
    painter.setClipPath(path)
    painter.drawPixmap((size.width() - scaled.width()) // 2,
                       (size.height() - scaled.height()) // 2, scaled)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
