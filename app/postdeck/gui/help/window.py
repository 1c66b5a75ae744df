"""The window of help: contents and search at the left, what is read at the right, back and on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postdeck.gui.help.about import About
from postdeck.gui.help.book import INDEX, book, page_of, search
from postdeck.gui.help.checkup import Checkup
from postdeck.gui.help.hits import HitDelegate
from postdeck.gui.help.places import ABOUT, CHECKUP
from postdeck.gui.help.reader import Reader
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.speaking import spoken
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import ElidedLabel, button, label, row, rule, surface

Place = tuple[str, str]
"""A page's key, or CHECKUP or ABOUT, and an anchor."""

_SIDE, _ROW, _MOST_HITS, _TYPED_MS = 248, 32, 40, 120
_PLACE_ROLE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """A window beside PostDeck's own, so that one can do what one reads.

    `shown` carries the key of what is read now.
    """

    shown = Signal(str)

    def __init__(self, look: Look, jobs: Jobs, house: HouseForWindow | None) -> None:
        super().__init__()
        self._look = look
        self._language = spoken()
        self._been: list[Place] = []
        self._at = -1
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("PostDeck help"))
        self.setMinimumSize(720, 480)
        self.resize(1040, 760)
        self.search = QLineEdit(placeholderText=self.tr("Search in help"),
                                clearButtonEnabled=True)
        self.contents, self.hits = QListWidget(), QListWidget()
        self._nothing = label(self.tr("No page has these words."), "hint", wrap=True)
        self.back_button = button("", look.icon("left"), kind="flat", size="icon",
                                  name=self.tr("Back"))
        self.forward_button = button("", look.icon("right"), kind="flat", size="icon",
                                     name=self.tr("Forward"))
        self._line = ElidedLabel("", "second")
        self.reader = Reader(look)
        self.checkup = Checkup(look, jobs, house) if house is not None else None
        self.about = About(look, jobs, house.folder if house is not None else None)
        self._stack = QStackedWidget()
        self._typing = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def key(self) -> str:
        """What is read now."""
        return self._been[self._at][0] if self._been else INDEX

    def open(self, key: str, anchor: str = "") -> None:
        """Show a page, CHECKUP or ABOUT; where one was before is behind `back`."""
        if key == CHECKUP and self.checkup is None:
            key = INDEX
        if not self._been or self._been[self._at] != (key, anchor):
            del self._been[self._at + 1:]
            self._been.append((key, anchor))
            self._at = len(self._been) - 1
        self._show()

    def back(self) -> None:
        """To where one was before."""
        if self._at > 0:
            self._at -= 1
            self._show()

    def forward(self) -> None:
        """To where one went back from."""
        if self._at + 1 < len(self._been):
            self._at += 1
            self._show()

    def _show(self) -> None:
        key, anchor = self._been[self._at]
        special = {CHECKUP: self.checkup, ABOUT: self.about}.get(key)
        if special is None:
            self.reader.show_page(page_of(self._language, key), anchor, self.search.text())
        self._stack.setCurrentWidget(special or self.reader)
        for number in range(self.contents.count()):
            if self.contents.item(number).data(_PLACE_ROLE) == key:
                self.contents.setCurrentRow(number)
        self._line.setText("")
        self.back_button.setEnabled(self._at > 0)
        self.forward_button.setEnabled(self._at + 1 < len(self._been))
        self.shown.emit(key)

    def _fill(self) -> None:
        places = [(page.title, page.key) for page in book(self._language)]
        if self.checkup is not None:
            places.append((self.tr("Check this computer"), CHECKUP))
        places.append((self.tr("About PostDeck"), ABOUT))
        for title, key in places:
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(0, _ROW))
            item.setData(_PLACE_ROLE, key)
            self.contents.addItem(item)

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(self._on_contents_changed)
        self.hits.currentItemChanged.connect(self._on_hit_changed)
        self.search.textChanged.connect(lambda: self._typing.start())
        self.search.returnPressed.connect(self._on_return_pressed)
        self._typing.timeout.connect(self.seek)
        self.back_button.clicked.connect(self.back)
        self.forward_button.clicked.connect(self.forward)
        self.reader.asked.connect(self.open)
        self.reader.copied.connect(lambda: self._line.setText(self.tr("The code is copied.")))
        for keys, slot in (("Ctrl+F", self._on_find_asked), ("F1", lambda: self.open(INDEX)),
                           ("Alt+Left", self.back), ("Alt+Right", self.forward),
                           ("Ctrl+W", self.close), ("Escape", self._on_escape)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)


    def seek(self) -> None:
        """Show what the words in the search field are found in; without any, the contents."""
        text = self.search.text().strip()
        self.hits.clear()
        for hit in search(self._language, text)[:_MOST_HITS] if text else ():
            head = hit.page.title if hit.section is hit.page.sections[0] else \
                f"{hit.page.title}: {hit.section.heading}"
            item = QListWidgetItem(f"{head}\n{hit.snippet}")
            item.setToolTip(f"{head}\n{hit.snippet}")
            item.setData(_PLACE_ROLE, (hit.page.key, hit.section.anchor))
            self.hits.addItem(item)
        self.contents.setVisible(not text)
        self.hits.setVisible(bool(text) and self.hits.count() > 0)
        self._nothing.setVisible(bool(text) and not self.hits.count())

    def _on_contents_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PLACE_ROLE) != self.key:
            self.open(item.data(_PLACE_ROLE))

    def _on_hit_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            key, anchor = item.data(_PLACE_ROLE)
            self.open(key, anchor)

    def _on_return_pressed(self) -> None:
        self._typing.stop()
        self.seek()
        if self.hits.count():
            self.hits.setFocus()
            self.hits.setCurrentRow(0)

    def _on_find_asked(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_escape(self) -> None:
        if self.search.text():
            self.search.clear()
            self.search.setFocus()
            self.seek()
        else:
            self.close()

    def _lay_out(self) -> None:
        self.search.setAccessibleName(self.tr("Search in help"))
        self.search.addAction(self._look.icon("search", "text_2"),
                              QLineEdit.ActionPosition.LeadingPosition)
        side = surface("column")
        side.setFixedWidth(px(_SIDE))
        lines = QVBoxLayout(side)
        lines.setContentsMargins(12, 12, 12, 12)
        lines.setSpacing(8)
        lines.addWidget(self.search)
        for part, name in ((self.contents, self.tr("Contents")),
                           (self.hits, self.tr("What was found"))):
            part.setProperty("role", "choices")
            part.setAccessibleName(name)
            part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            lines.addWidget(part, 1)
        self.hits.setItemDelegate(HitDelegate(self._look, self.hits))
        lines.addWidget(self._nothing)
        lines.addStretch(0)
        self._stack.addWidget(self.reader)
        for widget in (self.checkup, self.about):
            if widget is not None:
                self._stack.addWidget(widget)
        head = row(self.back_button, self.forward_button, gap=4)
        head.setContentsMargins(12, 8, 24, 8)
        head.addWidget(self._line, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(rule())
        right.addWidget(self._stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(side)
        across.addLayout(right, 1)
        self.seek()
