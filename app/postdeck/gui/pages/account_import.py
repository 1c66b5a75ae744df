"""What a spreadsheet would change, row by row, before anything is changed."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdeck.core.account import NewAccount
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.tables.account_columns import sheet_columns
from postdeck.gui.tables.rows_model import RowsModel
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import button, row
from postdeck.services.account_sheet import Change, SheetRow, accepted


class AccountImport(QWidget):
    """`taken` carries the accounts to be put; `left`: nothing is to be done."""

    taken = Signal(tuple)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._model = RowsModel[SheetRow](sheet_columns(context.live), key=lambda r: r.number,
                                          parent=self)
        self.table = TableView[SheetRow](context.look, self._model, self.tr("Rows of the file"))
        self.note = Note(context.look)
        self.import_button = button(self.tr("Import"), kind="main")
        self.cancel_button = button(self.tr("Cancel"))
        self._accounts: tuple[NewAccount, ...] = ()
        foot = QWidget()
        foot.setLayout(row(None, self.cancel_button, self.import_button))
        foot.setContentsMargins(24, 8, 24, 8)
        head = QWidget()
        head.setLayout(row(self.note))
        head.setContentsMargins(24, 0, 24, 8)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addWidget(self.table, 1)
        lines.addWidget(foot)
        self.import_button.clicked.connect(lambda: self.taken.emit(self._accounts))
        self.cancel_button.clicked.connect(self.left)

    def show_rows(self, name: str, rows: tuple[SheetRow, ...]) -> None:
        """Show what a file holds; wrong rows come first and forbid the import."""
        self._model.set_rows(())
        self._model.set_rows(sorted(rows, key=lambda r: (r.change is not Change.WRONG, r.number)))
        self._accounts = accepted(rows)
        counts = Counter(each.change for each in rows)
        wrong = counts[Change.WRONG]
        self.import_button.setText(
            self.tr("Import {0}").format(words.accounts(len(self._accounts))))
        self.import_button.setEnabled(bool(self._accounts) and not wrong)
        if wrong:
            self.note.say(self.tr("Mend the marked rows in {0}, save it and import it again. "
                                  "Nothing has been changed.").format(name), Tone.BAD,
                          title=self.tr("%n rows can't be taken in.", "", wrong))
        elif not self._accounts:
            self.note.say(self.tr("Every row of {0} is known already.").format(name), Tone.WAIT)
        else:
            self.note.say(self.tr("{0}: {1} new, {2} changed, {3} as they are. Nothing is "
                                  "removed.").format(name, *(words.count(counts[each]) for each in (
                                      Change.NEW, Change.CHANGED, Change.SAME))), Tone.RUN)
        self.import_button.setFocus()
