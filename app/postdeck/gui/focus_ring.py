"""Where the keyboard is: one ring for every control of every window, and inside rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTableView,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:  # the look owns the ring
    from postdeck.gui.look import Look

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
_GAP, _LINE, _RADIUS, _ROUND = 2, 2, 8, 99
_AROUND = 24
_ON_TIP = ("selection", "toast")


class FocusRing(QObject):
    """Draws the ring: around fields always, around other controls when the keyboard is used.

    A control says with the property `ringInset` how much of its edge is no part of what one sees,
    with `ringRadius` how round it is; a view with `drawsFocus` draws its rows' ring by itself.
    """

    def __init__(self, look: Look, app: QApplication) -> None:
        super().__init__(look)
        self._look = look
        self._style = _RingStyle()
        self._style.setParent(self)
        self._frame: _Frame | None = None
        self._row: _RowRing | None = None
        self._focused: QWidget | None = None
        self._keyboard = False
        app.focusChanged.connect(self._on_focus_changed)
        look.changed.connect(self._repaint)

    @property
    def frame(self) -> QFocusFrame | None:
        """The ring around a control, once there was one."""
        return self._frame

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Somebody went elsewhere; back in the same place after another window, all is as it was.

        Who was brought there by the program is ringed if the one before was: the hands are where
        they were.
        """
        if new is None:
            self._show(None)
            return
        window, known = new.window(), Qt.WidgetAttribute.WA_KeyboardFocusChange
        by_key = window.testAttribute(known)
        window.setAttribute(known, False)  # Qt sets it for Tab and shortcuts, and never back
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._keyboard = by_key or (self._keyboard and not pressed)
        self._leave()
        self._focused = new
        new.installEventFilter(self)
        if by_key:
            _bring_into_sight(new)
        self._show(new)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key shows where it acts; the mouse needs no ring."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and not self._keyboard:
            self._keyboard = True
            self._show(self._focused)
        elif kind == QEvent.Type.MouseButtonPress and self._keyboard:
            self._keyboard = False
            self._show(self._focused)
        elif kind == QEvent.Type.Resize and self._row is not None:
            QTimer.singleShot(0, self, self._place_row)
        return False

    def _leave(self) -> None:
        if self._focused is not None and shiboken6.isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = None

    def _show(self, focused: QWidget | None) -> None:
        self._let_go_of_row()
        shown = ringed(focused) if focused is not None and (
            self._keyboard or isinstance(focused, _FIELDS)) else None
        if isinstance(shown, QAbstractItemView):
            if not shown.property("drawsFocus"):
                self._row = _RowRing(shown, self._look)
                shown.viewport().installEventFilter(self)
            shown = None
        if shown is None and (self._frame is None or not shiboken6.isValid(self._frame)):
            return
        self._around(shown)

    def _around(self, control: QWidget | None) -> None:
        frame = self._frame
        if frame is None or not shiboken6.isValid(frame):  # it went with the window it was in
            frame = self._frame = _Frame(self._look)
            frame.setStyle(self._style)
        frame.setWidget(control)  # type: ignore[arg-type]  # None is nothing, says Qt

    def _let_go_of_row(self) -> None:
        row, self._row = self._row, None
        if row is None or not shiboken6.isValid(row):
            return
        if shiboken6.isValid(row.view):  # else it is going, and its ring and all it tells with it
            row.view.viewport().removeEventFilter(self)
            row.end()

    def _place_row(self) -> None:
        if self._row is not None and shiboken6.isValid(self._row) \
                and shiboken6.isValid(self._row.view):
            self._row.place()

    def _repaint(self) -> None:
        for part in (self._frame, self._row):
            if part is not None and shiboken6.isValid(part):
                part.update()


def ringed(focused: QWidget) -> QWidget | None:
    """What the ring goes around: a field inside another is that one; a page is nothing."""
    parent = focused.parentWidget()
    if isinstance(parent, QComboBox | QAbstractSpinBox):
        focused = parent
    if not focused.focusPolicy() & Qt.FocusPolicy.TabFocus or focused.isWindow():
        return None
    return None if focused.property("drawsFocus") and not isinstance(
        focused, QAbstractItemView) else focused


def _bring_into_sight(control: QWidget) -> None:
    """Qt does so for who comes from within a scroll area only."""
    inside = control.parentWidget()
    while inside is not None:
        if isinstance(inside, QScrollArea):
            inside.ensureWidgetVisible(control, 0, _AROUND)
        inside = inside.parentWidget()


def ring_colour(control: QWidget, look: Look) -> QColor:
    """The colour that can be seen around a control: bars and toasts are dark in both themes."""
    inside: QWidget | None = control
    while inside is not None:
        if inside.property("role") in _ON_TIP:
            return look.colour("tip_text")
        inside = inside.parentWidget()
    return look.colour("focus")


class _RingStyle(QProxyStyle):
    """For the frame alone: it lies above its control, four pixels outside."""

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None,
                    widget: QWidget | None = None) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin,
                      QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _GAP + _LINE
        return super().pixelMetric(metric, option, widget)

    def styleHint(self, hint: QStyle.StyleHint, option: QStyleOption | None = None,
                  widget: QWidget | None = None,
                  returnData: QStyleHintReturn | None = None) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)


class _Frame(QFocusFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring where it can be seen: not beyond the edge of the window."""
        control, parent = self.widget(), self.parentWidget()
        if control is None or parent is None:
            return
        inset = control.property("ringInset") or 0
        radius = control.property("ringRadius") or (
            _ROUND if control.property("kind") == "filter" else _RADIUS)
        room = QRectF(self.geometry().intersected(parent.rect())).translated(-self.pos())
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset).intersected(room)
        painter = QPainter(self)
        _paint_ring(painter, frame, ring_colour(control, self._look), radius)
        painter.end()


class _RowRing(QWidget):
    """The ring inside the current row of a view; inside the view itself while it has none."""

    def __init__(self, view: QAbstractItemView, look: Look) -> None:
        super().__init__(view.viewport())
        self.view, self._look = view, look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._heard = self._news()
        for news in self._heard:
            news.connect(self.place)
        self.place()
        self.show()

    def end(self) -> None:
        """The keyboard is elsewhere."""
        for news in self._heard:
            news.disconnect(self.place)
        self.hide()
        self.deleteLater()

    def place(self, *_: object) -> None:
        """Go to the current row."""
        self.setGeometry(self._room())

    def _news(self) -> list[SignalInstance]:
        view, news = self.view, [self.view.verticalScrollBar().valueChanged]
        if (model := view.model()) is not None:
            news += [view.selectionModel().currentChanged, model.modelReset, model.layoutChanged,
                     model.rowsInserted, model.rowsRemoved]
        return news

    def _room(self) -> QRect:
        view, index = self.view, self.view.currentIndex()
        room = view.viewport().rect()
        if not index.isValid():
            return room
        if isinstance(view, QTableView):  # what is chosen there are rows
            row = index.row()
            return QRect(0, view.rowViewportPosition(row), room.width(), view.rowHeight(row) - 1)
        return view.visualRect(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        _paint_ring(painter, QRectF(self.rect()), ring_colour(self.view, self._look), 6)
        painter.end()


def _paint_ring(painter: QPainter, frame: QRectF, colour: QColor, radius: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = _LINE / 2
    frame = frame.adjusted(half, half, -half, -half)
    radius = min(radius, frame.height() / 2)
    painter.drawRoundedRect(frame, radius, radius)
