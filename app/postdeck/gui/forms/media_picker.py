"""Asks which of many files are meant: a folder or a heap of them was dropped."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdeck.gui import words
from postdeck.gui.forms.media_scan import Found, Scan
from postdeck.gui.look import Look
from postdeck.gui.widgets.check_list import CheckList, Tickable
from postdeck.gui.widgets.parts import button, label, row, surface


class MediaPicker(QWidget):
    """Shows what was found; `picked` carries the files that were ticked, () for none."""

    picked = Signal(tuple)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._found: tuple[Found, ...] = ()
        self._title = label("", "name", wrap=True)
        self.list = CheckList(look, self.tr("Files to add"), most=7)
        self._all = button(self.tr("All"), kind="link", name=self.tr("Tick all files"))
        self._none = button(self.tr("None"), kind="link", name=self.tr("Tick no file"))
        self.add_button = button("")
        self.cancel_button = button(self.tr("Cancel"), kind="flat")
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 8, 1, 8)
        inside.setSpacing(8)
        head = row(self._title, None, self._all, self._none)
        head.setContentsMargins(12, 0, 12, 0)
        foot = row(self.add_button, self.cancel_button, None)
        foot.setContentsMargins(12, 0, 12, 0)
        inside.addLayout(head)
        inside.addWidget(self.list)
        inside.addLayout(foot)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(card)
        self._all.clicked.connect(lambda: self._tick(True))
        self._none.clicked.connect(lambda: self._tick(False))
        self.list.ticks.ticked_changed.connect(self._say)
        self.add_button.clicked.connect(lambda: self._end(self._ticked()))
        self.cancel_button.clicked.connect(lambda: self._end(()))
        self._say()
        self.hide()

    def ask(self, scan: Scan) -> None:
        """Ask; images are ticked already when there is nothing else and they fit one post."""
        self._found = scan.found
        roots = {os.path.dirname(each.path) for each in scan.found}
        root = os.path.commonpath(roots) if len(roots) > 1 and _one_drive(roots) else ""
        self.list.ticks.set_rows([
            Tickable(each.path, os.path.relpath(each.path, root) if root
                     else os.path.basename(each.path), words.file_size(each.size), icon=each.kind)
            for each in scan.found])
        where = self.tr("in “{0}”").format(scan.folders[0]) if len(scan.folders) == 1 else ""
        number = self.tr("%n files", "", len(scan.found))
        text = self.tr("Which of the {0} {1}?").format(number, where).replace(" ?", "?")
        if scan.cut:
            text += " " + self.tr("There are more; these are the first.")
        self._title.setText(text)
        only_images = all(each.kind == "image" for each in scan.found)
        self.list.ticks.tick([each.path for each in scan.found]
                             if only_images and len(scan.found) <= 35 else [])
        self._say()
        self.show()
        self.list.setCurrentIndex(self.list.ticks.index(0))
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape adds nothing, Enter what is ticked."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.add_button.isEnabled():
                self._end(self._ticked())
        else:
            super().keyPressEvent(event)

    def _ticked(self) -> tuple[Found, ...]:
        ticked = set(self.list.ticks.ticked)
        return tuple(each for each in self._found if each.path in ticked)

    def _tick(self, on: bool) -> None:
        self.list.ticks.tick([each.path for each in self._found] if on else [])

    def _say(self) -> None:
        number = len(self.list.ticks.ticked)
        text = self.tr("Add %n files", "", number)
        self.add_button.setText(text if number else self.tr("Add files"))
        self.add_button.setAccessibleName(self.add_button.text())
        self.add_button.setEnabled(bool(number))

    def _end(self, found: tuple[Found, ...]) -> None:
        self.hide()
        self._found = ()
        self.list.ticks.set_rows([])
        self.picked.emit(found)


def _one_drive(roots: set[str]) -> bool:
    return len({os.path.splitdrive(each)[0] for each in roots}) == 1
