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
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label, row

_GAP, _TWO_LINES = 4, 64


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
        self._lead = row(self._plus, self._words, gap=_GAP)
        self._links = row(self.choose_button, label(self.tr("or"), "second"), self.library_button,
                          gap=_GAP)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._lines.setSpacing(_GAP)
        self._lines.addStretch(1)
        for part in (self._lead, self._links):
            self._lines.addLayout(part)
            self._lines.setAlignment(part, Qt.AlignmentFlag.AlignCenter)
        self._lines.addStretch(1)
        # It takes what width there is: what it says must not make its column wider than that.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Change the words before the button."""
        self._words.setText(text)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """All in one line; else in two; and where there is no height for that, only the links."""
        wide = [self._plus.sizeHint(), self._words.sizeHint(), self._links.sizeHint()]
        fits = sum(each.width() + _GAP for each in wide) + _GAP <= self.width()
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if fits or self._low
                                 else QBoxLayout.Direction.TopToBottom)
        self._words.setVisible(fits or not self._low)

    @property
    def _low(self) -> bool:
        return self.height() < px(_TWO_LINES)

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
