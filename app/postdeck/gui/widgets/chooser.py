"""A small list over the window from which one thing is chosen; long ones can be searched."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from postdeck.gui.look import Look
from postdeck.gui.measures import px

Option = tuple[str, str]
"""A key and the words for it."""

_ROW = 32
_SEARCHED_FROM = 10
_MOST_ROWS = 10


class Chooser(QFrame):
    """Goes by itself: Enter or a click answers, Escape or a click elsewhere does not."""

    def __init__(self, parent: QWidget, look: Look, name: str, options: Sequence[Option],
                 current: str, answered: Callable[[str], None]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "popup")
        self.setAccessibleName(name)
        self._answered = answered
        self.field = QLineEdit(placeholderText=self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search in {0}").format(name))
        self.field.setVisible(len(options) >= _SEARCHED_FROM)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("role", "choices")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, text in options:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, px(_ROW)))
            if key == current:
                item.setIcon(look.icon("check", "accent_text"))
                self.list.setCurrentItem(item)
            self.list.addItem(item)
            if key == current:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._lay_out(options)
        self.field.textChanged.connect(self._filter)
        self.list.itemClicked.connect(lambda item: self._answer(item))

    def open_under(self, widget: QWidget) -> None:
        """Show it below a widget, or as near as there is room."""
        self.adjustSize()
        screen = widget.screen().availableGeometry()
        at = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        if at.y() + self.height() > screen.bottom():
            at = widget.mapToGlobal(QPoint(0, -4 - self.height()))
        self.move(max(screen.x(), min(at.x(), screen.right() - self.width())),
                  max(screen.y(), at.y()))
        self.show()
        (self.list if self.field.isHidden() else self.field).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers, Escape does not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (item := self.list.currentItem()) is not None:
                self._answer(item)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() \
                in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())
            first = first or (None if item.isHidden() else item)
        if first is not None:
            self.list.setCurrentItem(first)

    def _answer(self, item: QListWidgetItem) -> None:
        key = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self._answered(key)

    def _lay_out(self, options: Sequence[Option]) -> None:
        widest = max((self.fontMetrics().horizontalAdvance(text) for _, text in options),
                     default=0)
        self.list.setFixedHeight(px(_ROW) * max(1, min(len(options), _MOST_ROWS)) + 2)
        self.setFixedWidth(max(px(160), min(widest + 72, px(360))))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 4, 4, 4)
        lines.setSpacing(4)
        lines.addWidget(self.field)
        lines.addWidget(self.list)
