"""The page of phones: what is connected, what each does, and what keeps one from posting."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.device import Device
from postdeck.gui.context import Context
from postdeck.gui.pages.first_phone import FirstPhone
from postdeck.gui.pages.phone_pane import PhonePane
from postdeck.gui.tables.device_columns import device_columns
from postdeck.gui.tables.rows_model import RowsModel
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.widgets.empty import Empty
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import button, surface

_REFRESH_MS = 30_000


class DevicesPage(QWidget):
    """The phones of the deck, live; the chosen one is explained at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "page")
        self._new_button = button(self.tr("New post"),
                                  context.look.icon("compose", "on_accent"), kind="main")
        self._head = PageHead(self.tr("Devices"), self._new_button)
        self._model = RowsModel[Device](device_columns(context.live, context.clock),
                                        key=lambda d: d.serial)
        self.table = TableView[Device](context.look, self._model, self.tr("Phones"))
        self.pane = PhonePane(context)
        self._first = FirstPhone(context) if not context.far else Empty(
            context.look, "phones", self.tr(
                "{0} has no phones yet. Connect one to that computer; it shows up here by "
                "itself.").format(context.deck.name))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._lay_out())
        self._stack.addWidget(self._first)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self._ages = QTimer(self, interval=_REFRESH_MS)
        self._ages.timeout.connect(self._repaint)
        self._connect()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep “Offline 12 min” true while it can be seen."""
        super().showEvent(event)
        self._ages.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while it can't."""
        super().hideEvent(event)
        self._ages.stop()

    def _lay_out(self) -> QWidget:
        page = surface("page")
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.table, 1)
        body.addWidget(self.pane)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head)
        lines.addLayout(body, 1)
        return page

    def _connect(self) -> None:
        live = self._context.live
        live.devices_changed.connect(self._show)
        live.accounts_changed.connect(self._repaint)
        live.running_changed.connect(self._repaint)
        self._new_button.clicked.connect(lambda: self._context.compose((), ""))
        self.table.chosen.connect(self._on_table_chosen)
        self.pane.closed.connect(self.table.clearSelection)

    def _show(self) -> None:
        live = self._context.live
        phones = sorted(live.devices.values(), key=lambda d: (d.title.casefold(), d.serial))
        self._model.set_rows(phones)
        self._stack.setCurrentIndex(0 if phones else 1)
        self._head.say(self.tr("{0} of {1} online").format(live.online, len(phones)))
        self._on_table_chosen()

    def _repaint(self) -> None:
        self._model.repaint_rows(0, self._model.rowCount() - 1)
        self._on_table_chosen()

    def _on_table_chosen(self) -> None:
        chosen = self.table.selected
        self.pane.show_phone(chosen[0] if len(chosen) == 1 else None)
