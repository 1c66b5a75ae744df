"""The page of accounts: who is signed in where, added by hand, read from phones or from a file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.account import Account, NewAccount
from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import InvalidInputError
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.forms.account_form import AccountForm
from postdeck.gui.measures import px
from postdeck.gui.pages.account_actions import AccountActions
from postdeck.gui.pages.account_files import ask_to_open, ask_to_save, read_file, write_file
from postdeck.gui.pages.account_finding import AccountFinding, can_be_read
from postdeck.gui.pages.account_import import AccountImport
from postdeck.gui.tables.account_columns import account_columns
from postdeck.gui.tables.rows_model import RowsModel
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.widgets.empty import Empty
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import button


class AccountsPage(QWidget):
    """The accounts of the deck."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "page")
        self.search = QLineEdit(placeholderText=self.tr("Name, phone or tag"))
        self.search.setAccessibleName(self.tr("Search accounts"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(px(220))
        self.import_button = button(self.tr("Import…"))
        self.export_button = button(self.tr("Export…"))
        self.find_button = button(self.tr("Find accounts"), context.look.icon("search"))
        self.find_button.setProperty("menu", True)
        self._phones_menu = QMenu(self.find_button)
        self.find_button.setMenu(self._phones_menu)
        self._head = PageHead(self.tr("Accounts"), self.search, self.import_button,
                              self.export_button, self.find_button)
        self.form = AccountForm(context.live)
        self._model = RowsModel[Account](account_columns(context.live, context.clock),
                                         key=lambda a: a.id, parent=self)
        self.table = TableView[Account](context.look, self._model, self.tr("Accounts"))
        self.table.remember_columns(context.memory, "accounts")
        self.selection = AccountActions(context, lambda: self.table.selected)
        self._finding = AccountFinding(context, self)
        self.incoming = AccountImport(context)
        self._empty = Empty(context.look, "accounts", "")
        self._stack = QStackedWidget()
        for part in (self.table, self._empty, self.incoming):
            self._stack.addWidget(part)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for part, stretch in ((self._head, 0), (self.form, 0), (self._stack, 1),
                              (self.selection.bar, 0)):
            lines.addWidget(part, stretch)
        if self._context.far:  # the task API lists accounts, no more
            self.form.hide()
            self.find_button.hide()
            self.import_button.hide()

    def _connect(self) -> None:
        live = self._context.live
        live.accounts_changed.connect(self._show)
        live.activity_changed.connect(self._repaint)
        live.devices_changed.connect(self._repaint)
        self._phones_menu.aboutToShow.connect(self._fill_menu)
        self.search.textChanged.connect(self._show)
        self.import_button.clicked.connect(self._on_import_clicked)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.incoming.taken.connect(self._on_incoming_taken)
        self.incoming.left.connect(self._show)
        self.form.submitted.connect(self._on_form_submitted)
        self.form.left.connect(self._on_form_left)
        self._empty.button.clicked.connect(self._on_empty_button_clicked)
        self.table.opened.connect(self._on_account_opened)
        self.table.chosen.connect(self.selection.update)
        self.selection.edit_asked.connect(self._on_account_opened)
        self.selection.bar.cleared.connect(self.table.clearSelection)
        self._context.jobs.settled.connect(self._update_buttons)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.selection.remove)

    def _show(self) -> None:
        live = self._context.live
        self.form.setVisible(not self._context.far)
        found = [each for each in live.accounts if self._fits(each)]
        self._model.set_rows(found)
        if found:
            self._stack.setCurrentWidget(self.table)
        else:
            self._say_empty()
            self._stack.setCurrentWidget(self._empty)
        on = len({account.serial for account in live.accounts})
        self._head.say(self.tr("{0} on {1}").format(
            words.accounts(len(live.accounts)), words.phones(on)) if live.accounts else "")
        self._update_buttons()

    def _fits(self, account: Account) -> bool:
        wanted = self.search.text().strip().lstrip("@").casefold()
        phone = self._context.live.phone_name(account.serial)
        return any(wanted in text.casefold() for text in (
            account.username, phone, account.serial, account.tags,
            words.app_name(account.platform)))

    def _say_empty(self) -> None:
        if self.search.text().strip():
            self._empty.say(self.tr("No account matches."), self.tr("Clear search"))
        elif self._context.far:
            self._empty.say(self.tr("No accounts on {0} yet. Add them in PostDeck on that "
                                    "computer.").format(self._context.deck.name), "")
        elif not self._online():
            self._empty.say(self.tr("No accounts yet. Connect a phone, and PostDeck can read them "
                                    "from it."), self.tr("Connect a phone"))
        else:
            self._empty.say(self.tr("No accounts yet. PostDeck can read them from your phones."),
                            self.tr("Find accounts"))

    def _repaint(self) -> None:
        self._model.repaint_rows(0, self._model.rowCount() - 1)
        if not self._model.rowCount():
            self._say_empty()
        self._update_buttons()

    def _update_buttons(self) -> None:
        online = bool(self._idle())
        self.find_button.setEnabled(online and not self._context.jobs.is_busy(self.find_button))
        self.find_button.setToolTip(
            "" if online else self.tr("Every phone is posting now.") if self._online()
            else self.tr("No phone is online."))
        self._empty.button.setEnabled(
            online or not self._online() or bool(self.search.text().strip()))
        self.export_button.setEnabled(bool(self._context.live.accounts))
        self.selection.update()

    def _online(self) -> list[Device]:
        return [d for d in self._context.live.devices.values() if d.state is DeviceState.ONLINE]

    def _idle(self) -> list[str]:
        """The phones that can be asked: reading opens the apps, which no post would survive."""
        return [d.serial for d in self._online() if can_be_read(d)]

    def _fill_menu(self) -> None:
        self._phones_menu.clear()
        for phone in self._online():
            text = self.tr("On {0}") if can_be_read(phone) else self.tr("On {0}: posting now")
            action = self._phones_menu.addAction(text.format(phone.title))
            action.setEnabled(can_be_read(phone))
            action.triggered.connect(lambda _=False, wanted=phone.serial: self._find([wanted]))
        self._phones_menu.addSeparator()
        idle = self._idle()
        everywhere = self._phones_menu.addAction(
            self.tr("On all phones that are online") if len(idle) == len(self._online())
            else self.tr("On all phones that are not posting"))
        everywhere.setEnabled(bool(idle))
        everywhere.triggered.connect(lambda: self._find(self._idle()))

    def _on_empty_button_clicked(self) -> None:
        if self.search.text().strip():
            self.search.clear()
        elif not self._online():
            self._context.connect_phone()
        else:
            self._find(self._idle())

    def find_everywhere(self) -> None:
        """Read the accounts from every phone that is online and does not post."""
        if serials := self._idle():
            self._find(serials)
        elif self._online():
            self._context.messages.warn(self.tr("Every phone that is online is posting."))
        else:
            self._context.messages.warn(self.tr("No phone is online."))

    def _find(self, serials: list[str]) -> None:
        self._finding.start(serials, self.find_button)

    # Adding and changing one

    def _on_account_opened(self, account: Account) -> None:
        if not self._context.far:
            self.form.edit(account)

    def _on_form_left(self) -> None:
        self.form.clear()
        self.table.setFocus()

    def _on_form_submitted(self) -> None:
        try:
            wanted = self.form.read()
        except InvalidInputError as error:
            self._context.messages.complain(error.sentence)
            return
        accounts, before = self._context.deck.accounts, self.form.editing
        if before is None:
            work = accounts.add(wanted)
        else:
            work = accounts.update(Account(id=before.id, **dict(wanted)))
        self._context.jobs.start(work, busy=self.form.add_button, then=self._on_kept)

    def _on_kept(self, account: Account) -> None:
        changed = self.form.editing is not None
        text = self.tr("Changed @{0} on {1}.") if changed else self.tr("Added @{0} on {1}.")
        self.form.clear()
        (self.table if changed else self.form.username).setFocus()
        self._context.messages.tell(text.format(
            account.username, self._context.live.phone_name(account.serial)))

    # Files

    def _on_import_clicked(self) -> None:
        path = ask_to_open(self, self.tr("Import accounts"), self.tr("Spreadsheets"))
        if path:
            self.read_file(path)

    def show_account(self, account: Account) -> None:
        """Make an account the chosen one."""
        self.search.clear()
        self.table.choose_row(self._model.row_of(account.id))
        self.table.setFocus()

    def read_file(self, path: str) -> None:
        """Show what a file would change."""
        name = path.replace("\\", "/").rpartition("/")[2]

        def show(rows: object) -> None:
            assert isinstance(rows, tuple)
            self.table.clearSelection()
            self.form.hide()
            self.incoming.show_rows(name, rows)
            self._stack.setCurrentWidget(self.incoming)

        self._context.jobs.start(read_file(self._context.deck, path), busy=self.import_button,
                                 then=show)

    def _on_incoming_taken(self, accounts: tuple[NewAccount, ...]) -> None:
        self._context.jobs.start(self._context.deck.accounts.put(accounts),
                                 busy=self.incoming.import_button, then=self._on_imported)

    def _on_imported(self, number: int) -> None:
        self._show()
        self._context.messages.tell(self.tr("%Ln accounts imported.", "", number))

    def _on_export_clicked(self) -> None:
        path = ask_to_save(self, self.tr("Export accounts"), self.tr("accounts.xlsx"))
        if path:
            self.write_file(path)

    def write_file(self, path: str) -> None:
        """Write all accounts into a file."""
        accounts = self._context.live.accounts
        self._context.jobs.start(
            write_file(accounts, path), busy=self.export_button,
            then=lambda _: self._context.messages.tell(self.tr(
                "%Ln accounts are in {0}.", "", len(accounts)).format(path)))
