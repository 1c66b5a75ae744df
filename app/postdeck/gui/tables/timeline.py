"""The steps of a task as a timeline: a disc, a name, a note, a duration for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from postdeck.core.task import Step
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom
from postdeck.gui.tables.columns import ITEM_ROLE, Cell, Column
from postdeck.gui.tables.rows_model import RowsModel
from postdeck.gui.theme import Pair, Tone

Index = QModelIndex | QPersistentModelIndex
ROW = 44


def _said(step: Step) -> Cell:
    return Cell(f"{words.step_name(step.name)} {said(step.note)}".strip())


class _StepDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        return QSize(120, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a step."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        step: Step = index.data(ITEM_ROLE)
        painter.save()
        rect = zoom(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("row_selected"))
            painter.drawRoundedRect(rect, 6, 6)
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QPen(self._look.colour("line_strong"), 1.5))
            x = rect.x() + 14
            painter.drawLine(QPointF(x, rect.y() + 24), QPointF(x, rect.y() + ROW + 2))
        self._paint_disc(painter, rect, step)
        self._paint_words(painter, rect, step)
        painter.restore()

    def _sign(self, step: Step) -> tuple[str, Pair]:
        if step.ok is None:
            return ("spin" if step.ended_at is None else "ask"), self._look.tone(Tone.RUN)
        if step.ok:
            return "check", self._look.tone(Tone.OK)
        return "x", self._look.tone(Tone.BAD)

    def _paint_disc(self, painter: QPainter, rect: QRect, step: Step) -> None:
        icon, pair = self._sign(step)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.ground))
        painter.drawEllipse(rect.x() + 6, rect.y() + 5, 16, 16)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.x() + 8, rect.y() + 7,
                           self._look.pixmap(icon, pair.text, 12, ratio))

    def _paint_words(self, painter: QPainter, rect: QRect, step: Step) -> None:
        small = self._look.drawn(12)
        metrics = QFontMetrics(small)
        left, right = rect.x() + 32, rect.right() - 8
        took = words.step_span(step)
        width = metrics.horizontalAdvance(took)
        painter.setFont(small)
        painter.setPen(self._look.colour("text_2"))
        painter.drawText(QRect(right - width, rect.y() + 4, width, 18),
                         Qt.AlignmentFlag.AlignVCenter, took)
        note = said(" ".join(step.note.split()))
        painter.setPen(self._look.colour("text_3"))
        painter.drawText(
            QRect(left, rect.y() + 22, right - left, 16), Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(note, Qt.TextElideMode.ElideRight, right - left))
        painter.setFont(self._look.drawn(12, Weight.Medium))
        painter.setPen(self._look.colour("text"))
        painter.drawText(QRect(left, rect.y() + 4, right - left - width - 8, 18),
                         Qt.AlignmentFlag.AlignVCenter, words.step_name(step.name))


class Timeline(QListView):
    """The steps; `chosen` carries the one whose screenshot is wanted."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = Column[Step](self.tr("Step"), _said, 120)
        self._steps = RowsModel[Step]((column,), key=lambda s: (s.attempt, s.number), parent=self)
        self._step_delegate = _StepDelegate(look, self)
        self.setModel(self._steps)
        self.setItemDelegate(self._step_delegate)
        self.setAccessibleName(self.tr("Steps"))
        self.setProperty("role", "clear")
        self.setStyleSheet("background: transparent;")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.viewport().update)

    @property
    def count(self) -> int:
        """How many steps there are."""
        return self._steps.rowCount()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps, in order."""
        return tuple(self._steps.item(row) for row in range(self.count))

    @property
    def row(self) -> int:
        """The chosen row, or -1."""
        return self.currentIndex().row()

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; whoever looked at the last one goes on to the new last one."""
        follow = self.row in (-1, self.count - 1)
        before = self.current
        self._steps.set_rows(steps)
        if steps and follow:
            self.choose(self.count - 1)
        if self.current is not None and self.current != before:
            self.chosen.emit(self.current)

    @property
    def current(self) -> Step | None:
        """The chosen step."""
        return self._steps.item(self.row) if 0 <= self.row < self.count else None

    def choose(self, row: int) -> None:
        """Choose a step by its row."""
        if 0 <= row < self.count:
            self.setCurrentIndex(self._steps.index(row, 0))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from step to step, as up and down do."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.choose(self.row + by)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another step is chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.data(ITEM_ROLE))
