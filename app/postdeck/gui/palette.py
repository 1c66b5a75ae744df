"""The command palette: one field that finds actions, phones, accounts and tasks, and goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postdeck.core.task import Task
from postdeck.gui import words
from postdeck.gui.look import Look, Weight
from postdeck.gui.measures import px, zoom
from postdeck.gui.tables.rows_model import Index
from postdeck.gui.widgets.parts import label

WIDTH, TOP, MOST_SHOWN = 560, 72, 10
_TYPED_MS, _ROW = 120, 34
_FIND_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Find:
    """One thing that can be found: what it is called, what it is, and what choosing it does."""

    icon: str
    text: str
    hint: str
    act: Callable[[], None]

    def score(self, words: Sequence[str]) -> int:
        """How well it fits all of the words; 0: it does not."""
        text, hint = self.text.casefold(), self.hint.casefold()
        found = 0
        for word in words:
            if text.startswith(word):
                found += 4
            elif f" {word}" in text or f"@{word}" in text:
                found += 3
            elif word in text:
                found += 2
            elif word in hint:
                found += 1
            else:
                return 0
        return found


KnownFinds = Callable[[], Sequence[Find]]
"""What is there without asking anybody: actions, phones, accounts."""
TaskFinds = Callable[[str, Callable[[Sequence[Task]], None]], None]
"""Starts the search for tasks with a text; the second argument hears what was found."""


class _FindDelegate(QStyledItemDelegate):
    """Icon and name at the left, what it is at the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row."""
        return QSize(0, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        find, look = index.data(_FIND_ROLE), self._look
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        rect = zoom(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("row_selected"))
            painter.drawRoundedRect(rect, 6, 6)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.x() + 10, rect.y() + (_ROW - 16) // 2,
                           look.pixmap(find.icon, look.theme.text_2, 16, ratio))
        room = rect.adjusted(36, 0, -12, 0)
        small = look.drawn(12, Weight.Normal)
        hint = QFontMetrics(small).elidedText(
            find.hint, Qt.TextElideMode.ElideRight, room.width() // 2)
        painter.setFont(small)
        painter.setPen(look.colour("text_3"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, hint)
        font = look.drawn(13, Weight.Medium)
        left = room.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(hint) - 16, 0)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                         QFontMetrics(font).elidedText(
                             find.text, Qt.TextElideMode.ElideRight, left.width()))
        painter.restore()


class Palette(QFrame):
    """Lies over the window while it is open; `closed` when it goes, chosen or not."""

    closed = Signal()

    def __init__(self, window: QWidget, look: Look, known: KnownFinds, search: TaskFinds,
                 show_task: Callable[[Task], None]) -> None:
        super().__init__(window)
        self._look, self._known, self._search, self._show_task = look, known, search, show_task
        self._tasks: tuple[Find, ...] = ()
        self.setProperty("role", "palette")
        self.setAccessibleName(self.tr("Search or run"))
        self.field = QLineEdit(placeholderText=self.tr("Search or run"))
        self.field.setAccessibleName(self.tr("Search or run"))
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_FindDelegate(look, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = label(self.tr("Nothing is called that."), "hint")
        self._nothing.setContentsMargins(8, 8, 8, 8)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 8, 8, 8)
        lines.setSpacing(8)
        for part in (self.field, self.list, self._nothing):
            lines.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.list.itemClicked.connect(self._choose)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it, empty."""
        self.field.clear()
        self._tasks = ()
        self._fill()
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field move through the list; the window's size moves the palette."""
        if watched is self.field and isinstance(event, QKeyEvent) \
                and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._on_focus_lost)
        elif watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5,
                 Qt.Key.Key_PageUp: -5}
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if item := self.list.currentItem():
                self._choose(item)
        elif key in steps and self.list.count():
            row = self.list.currentRow() + steps[Qt.Key(key)]
            self.list.setCurrentRow(row % self.list.count())
        else:
            return False
        return True

    def _on_field_text_changed(self) -> None:
        self._fill()
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        text = self.field.text().strip()
        if not text or not self.isVisible():
            return

        def take(tasks: Sequence[Task]) -> None:
            if self.isVisible() and self.field.text().strip() == text:
                self._tasks = tuple(self._find_of(task) for task in tasks)
                self._fill()

        self._search(text, take)

    def _find_of(self, task: Task) -> Find:
        chip = words.task_chip(task)
        return Find(chip.icon, words.what(task), self.tr("Task {0}, {1}").format(
            task.id, chip.text), lambda: self._show_task(task))

    def _fill(self) -> None:
        wanted = self.field.text().casefold().split()
        if not wanted:
            self._tasks = ()
        scored = [(find.score(wanted), find) for find in self._known()]
        best = sorted((each for each in scored if each[0] or not wanted),
                      key=lambda each: -each[0])
        finds = [find for _, find in best][:MOST_SHOWN]
        finds += self._tasks[:max(3, MOST_SHOWN - len(finds))]
        self.list.clear()
        for find in finds:
            item = QListWidgetItem(f"{find.text}, {find.hint}")
            item.setData(_FIND_ROLE, find)
            item.setToolTip(find.hint)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(finds))
        self._nothing.setVisible(not finds)
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        rows = min(self.list.count(), MOST_SHOWN + 3)
        self.list.setFixedHeight(max(1, rows) * px(_ROW) + 4)
        width = min(px(WIDTH), window.width() - 48)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, TOP)

    def _choose(self, item: QListWidgetItem) -> None:
        find = item.data(_FIND_ROLE)
        assert isinstance(find, Find)
        self._leave()
        find.act()

    def _on_focus_lost(self) -> None:
        if self.isVisible() and not self.field.hasFocus() and not self.isAncestorOf(
                self.window().focusWidget() or self):
            self._leave()

    def _leave(self) -> None:
        if self.isVisible():
            self._timer.stop()
            self.hide()
            self.closed.emit()

