"""The two menus in the head of Compose: drafts that wait, and templates to begin with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from postdeck.core.draft import Draft
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button, label

_SHOWN = 20
_WORDS = 44


def title_of(draft: Draft) -> str:
    """What a draft is called in a list: its name, its caption, or its first file."""
    words = draft.title or " ".join(draft.caption.split()) or (
        Path(draft.media[0]).name if draft.media else "")
    return words[:_WORDS] + ("…" if len(words) > _WORDS else "")


class Shelf(QPushButton):
    """A button with a menu of drafts or templates; `chosen` carries one, `removed` one's id."""

    chosen = Signal(object)
    removed = Signal(str)

    def __init__(self, look: Look, title: str, kind: str, icon: str = "") -> None:
        super().__init__(title)
        self._title = title
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("menu", True)
        if kind:
            self.setProperty("kind", kind)
        if icon:
            self.setIcon(look.icon(icon, "text"))
            self.setIconSize(QSize(20, 16))
        self.setAccessibleName(title)
        self.setMenu(QMenu(self))

    def fill(self, drafts: Sequence[Draft], *, counted: bool, empty: str,
             first: tuple[tuple[str, Callable[[], None]], ...] = ()) -> None:
        """List drafts; `first` are actions above them."""
        menu = self.menu()
        menu.clear()
        for text, act in first:
            menu.addAction(text).triggered.connect(lambda _=False, act=act: act())
        if first:
            menu.addSeparator()
        for draft in drafts[:_SHOWN]:
            menu.addAction(title_of(draft) or self.tr("No caption")).triggered.connect(
                lambda _=False, draft=draft: self.chosen.emit(draft))
        if not drafts:
            menu.addAction(empty).setEnabled(False)
        else:
            delete = menu.addMenu(self.tr("Delete"))
            for draft in drafts[:_SHOWN]:
                delete.addAction(title_of(draft) or self.tr("No caption")).triggered.connect(
                    lambda _=False, draft=draft: self.removed.emit(draft.id))
        text = f"{self._title} {len(drafts)}" if counted and drafts else self._title
        self.setText(text)
        self.setAccessibleName(text)


class NameRow(QWidget):
    """Asks for a name in one line; `named` carries it."""

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(placeholderText=self.tr("Name of the template"))
        self.field.setAccessibleName(self.tr("Name of the template"))
        self.field.setMaxLength(80)
        self.field.setFixedWidth(px(260))
        self.save_button = button(self.tr("Save template"))
        self._cancel = button(self.tr("Cancel"), kind="flat")
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 8)
        line.setSpacing(8)
        for part in (label(self.tr("Caption, options and spread become a template."), "second"),
                     self.field, self.save_button, self._cancel):
            line.addWidget(part)
        line.addStretch(1)
        self.field.returnPressed.connect(self._on_done)
        self.field.installEventFilter(self)
        self.save_button.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.hide)
        self.hide()

    def ask(self) -> None:
        """Ask now."""
        self.field.clear()
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) \
                and event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _on_done(self) -> None:
        name = self.field.text().strip()
        if name:
            self.hide()
            self.named.emit(name)
