"""A dashed place for files: dropped on it, or chosen from it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label, row


def files_in(mime: QMimeData) -> tuple[str, ...]:
    """The local paths that a drag carries, in its order."""
    return tuple(url.toLocalFile() for url in mime.urls() if url.isLocalFile())


class DropZone(QWidget):
    """Takes files; `dropped` carries their paths, `asked` wants the file picker,
    `library_asked` the library."""

    dropped = Signal(tuple)
    asked = Signal()
    library_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._over = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(px(64))
        self.setAccessibleName(self.tr("Drop files here"))
        self._plus = label()
        self._tint()
        look.changed.connect(self._tint)
        self._words = label(self.tr("Drop a video or images here, or"), "second")
        self.choose_button = button(self.tr("choose files"), kind="link",
                                    name=self.tr("Choose files"))
        self.choose_button.clicked.connect(self.asked)
        self.library_button = button(self.tr("take from the library"), kind="link",
                                     name=self.tr("Take from the library"))
        self.library_button.clicked.connect(self.library_asked)
        self.setLayout(row(None, self._plus, self._words, self.choose_button,
                           label(self.tr("or"), "second"), self.library_button, None, gap=4))

    def say(self, text: str) -> None:
        """Change the words before the button."""
        self._words.setText(text)

    def _tint(self) -> None:
        self._plus.setPixmap(self._look.pixmap(
            "plus", self._look.theme.text_2, 20, self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files, nothing else."""
        if files_in(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went away."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """They are here."""
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(files_in(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("accent" if self._over else "control_line"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(self._look.colour("accent_soft") if self._over
                         else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
