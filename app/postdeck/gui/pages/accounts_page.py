"""The page of accounts: who is signed in where, added by hand or read from the phones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.account import Account
from postdeck.core.device import DeviceState
from postdeck.core.errors import InvalidInputError
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.forms.account_form import AccountForm
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
        self.find_button = button(self.tr("Find accounts"), context.look.icon("search"))
        self.find_button.setProperty("menu", True)
        self._phones_menu = QMenu(self.find_button)
        self._phones_menu.aboutToShow.connect(self._fill_menu)
        self.find_button.setMenu(self._phones_menu)
        self.remove_button = button(self.tr("Remove"), context.look.icon("trash"))
        self._head = PageHead(self.tr("Accounts"), self.remove_button, self.find_button)
        self.form = AccountForm(context.live)
        self._model = RowsModel[Account](account_columns(context.live), key=lambda a: a.id)
        self.table = TableView[Account](context.look, self._model, self.tr("Accounts"))
        self._empty = Empty(context.look, "accounts", self.tr(
            "No accounts yet. PostDeck can read them from your phones."),
            self.tr("Find accounts"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head)
        lines.addWidget(self.form)
        lines.addWidget(self._stack, 1)
        self._connect()
        self._show()

    def _connect(self) -> None:
        live = self._context.live
        live.accounts_changed.connect(self._show)
        live.devices_changed.connect(self._on_devices_changed)
        self.form.submitted.connect(self._on_form_submitted)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self._empty.button.clicked.connect(self._on_find_everywhere_clicked)
        self.table.chosen.connect(self._update_buttons)
        self._context.jobs.settled.connect(self._update_buttons)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_clicked)

    def _show(self) -> None:
        live = self._context.live
        self._model.set_rows(live.accounts)
        self._stack.setCurrentWidget(self.table if live.accounts else self._empty)
        on = len({account.serial for account in live.accounts})
        self._head.say(self.tr("{0} on {1}").format(
            words.accounts(len(live.accounts)), words.phones(on)) if live.accounts else "")
        self._update_buttons()

    def _on_devices_changed(self) -> None:
        self._model.repaint_rows(0, self._model.rowCount() - 1)
        self._update_buttons()

    def _update_buttons(self) -> None:
        online = self._online()
        self.find_button.setEnabled(
            bool(online) and not self._context.jobs.is_busy(self.find_button))
        self.find_button.setToolTip("" if online else self.tr("No phone is online."))
        self._empty.button.setEnabled(bool(online))
        number = len(self.table.selected)
        self.remove_button.setVisible(bool(number))
        self.remove_button.setText(
            self.tr("Remove {0}").format(words.accounts(number)) if number else "")

    def _online(self) -> list[str]:
        return [d.serial for d in self._context.live.devices.values()
                if d.state is DeviceState.ONLINE]

    def _fill_menu(self) -> None:
        self._phones_menu.clear()
        for serial in self._online():
            action = self._phones_menu.addAction(
                self.tr("On {0}").format(self._context.live.phone_name(serial)))
            action.triggered.connect(lambda _=False, wanted=serial: self._find([wanted]))
        self._phones_menu.addSeparator()
        everywhere = self._phones_menu.addAction(self.tr("On all phones that are online"))
        everywhere.triggered.connect(self._on_find_everywhere_clicked)

    def _on_find_everywhere_clicked(self) -> None:
        self._find(self._online())

    def _find(self, serials: list[str]) -> None:
        self._context.messages.tell(self.tr("Reading the accounts from {0}.").format(
            words.phones(len(serials))))
        self._context.jobs.start(self._find_on(serials), busy=self.find_button,
                                 then=self._on_found)

    async def _find_on(self, serials: list[str]) -> int:
        found = 0
        for serial in serials:
            found += len(await self._context.deck.accounts.find(serial))
        return found

    def _on_found(self, number: int) -> None:
        self._context.messages.tell(self.tr("Found {0}.").format(words.accounts(number)))

    def _on_form_submitted(self) -> None:
        try:
            wanted = self.form.read()
        except InvalidInputError as error:
            self._context.messages.complain(error.sentence)
            return
        self._context.jobs.start(self._context.deck.accounts.add(wanted),
                                 busy=self.form.add_button, then=self._on_added)

    def _on_added(self, account: Account) -> None:
        self.form.clear()
        self._context.messages.tell(self.tr("Added @{0} on {1}.").format(
            account.username, self._context.live.phone_name(account.serial)))

    def _on_remove_clicked(self) -> None:
        gone = self.table.selected
        if not gone:
            return
        text = self.tr("Remove {0}? The phones stay signed in.").format(
            words.accounts(len(gone)))
        self._context.messages.warn(
            text,
            (self.tr("Remove {0}").format(words.accounts(len(gone))), lambda: self._remove(gone)),
            (self.tr("Keep"), lambda: None))

    def _remove(self, gone: list[Account]) -> None:
        async def remove() -> None:
            for account in gone:
                await self._context.deck.accounts.remove(account.id)

        self._context.jobs.start(remove(), busy=self.remove_button)
