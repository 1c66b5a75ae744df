"""The page of phones: cards or a list, what may be done to them, one explained at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QWindow,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.device import Device, DeviceState
from postdeck.gui import phone_words, words
from postdeck.gui.context import Context
from postdeck.gui.jobs import Jobs
from postdeck.gui.pages.devices.actions import PhoneActions
from postdeck.gui.pages.devices.faces import foot
from postdeck.gui.pages.devices.knowledge import Knowledge
from postdeck.gui.pages.devices.menu import KEYS, PhoneMenu
from postdeck.gui.pages.devices.pictures import Pictures
from postdeck.gui.pages.devices.readiness import Readiness
from postdeck.gui.pages.devices.shelf import Shelf
from postdeck.gui.pages.devices.strip import Strip
from postdeck.gui.pages.first_phone import FirstPhone
from postdeck.gui.pages.phone_pane import PANE_WIDTH, PhonePane
from postdeck.gui.tables.card_view import CardView
from postdeck.gui.tables.device_columns import device_columns
from postdeck.gui.tables.rows_model import RowsModel
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.widgets.drop_zone import files_in
from postdeck.gui.widgets.empty import Empty
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import button, stack, surface
from postdeck.gui.widgets.segments import Segments
from postdeck.gui.widgets.selection_bar import SelectionBar

CARDS, LIST = "cards", "list"
_AGES_MS = 30_000
_CALM_MS = 120
"""News that come faster than this are shown together."""
_WIDE = 990


class DevicesPage(QWidget):
    """The phones of the deck, live; without any, how to connect the first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "page")
        self.background = Jobs(self)
        self.readiness = Readiness(context.deck, self.background, context.clock, self)
        self.pictures = Pictures(context.deck, context.live, self.background, context.clock,
                                 self._in_sight, self.devicePixelRatioF, self)
        self.actions_ = PhoneActions(context, self.readiness, self.pictures, self)
        self._knowledge = Knowledge(context, self.readiness, self.pictures)
        self.shelf = Shelf(folded=set(context.memory.get("devices/folded")))
        self._skipped = self._connecting = self._syncing = self._seen = False
        self._make_parts()
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._ages = QTimer(self, interval=_AGES_MS)
        self._late = False
        self._lay_out()
        self._connect()
        self._set_keys()
        self.show_as((context.memory.get("devices/view") or (CARDS,))[0])
        self.refresh()

    # --- what others ask of the page ---

    def show_phone(self, serial: str) -> None:
        """Choose a phone and explain it."""
        self._leave_connecting()
        device = self._context.live.devices.get(serial)
        if device is None:
            return
        if serial not in {each.serial for each in self._taken()} or \
                device.group in self.shelf.folded:
            self.shelf.folded.discard(device.group)
            self._clear_filters()
        self.refresh()
        self.cards.select([serial])
        self._open(serial)

    def show_as(self, view: str) -> None:
        """Show cards or a list."""
        view = view if view in (CARDS, LIST) else CARDS
        if self.view.key != view:
            self.view.choose(view)
        self._context.memory.put("devices/view", view)
        self._show_view()

    async def shut(self) -> None:
        """Ask no phone anything any more."""
        self.pictures.turn(False)
        await self.background.close()

    @property
    def chosen(self) -> list[Device]:
        """The selected phones, in the order of the page."""
        devices = self._context.live.devices
        serials = [each.serial for each in self.table.selected] if self.view.key == LIST \
            else self.cards.selected
        return [devices[serial] for serial in serials if serial in devices]

    # --- showing ---

    def refresh(self) -> None:
        """Show what is known now."""
        live = self._context.live
        self._knowledge.gather()
        devices = live.devices.values()
        self.shelf.wanted, self.shelf.text = self.strip.wanted, self.search.text()
        phones = self._taken()
        self.strip.count([self._knowledge.kinds(each) for each in devices])
        self._head.say(self.tr("{0} of {1} online").format(live.online, len(live.devices))
                       if devices else "")
        self._syncing = True
        self._rows.set_rows(phones)
        self.cards.set_entries(self._knowledge.entries(phones, self.shelf))
        self._syncing = False
        house = self._context.house
        self.strip.show_virtual(house is not None and house.virtual_phones)
        self._show_view()
        self._show_stack()
        self._show_chosen()
        if self._seen:
            self._want_readiness()
            self.pictures.poke()

    def _refresh_soon(self) -> None:
        """Show news at once when there were none for a while, else together with what follows."""
        if self._calm.isActive() or (self._late and not self.isVisible()):
            self._late = True
            return
        self._late = False
        self.refresh()
        self._calm.start()

    def _on_calm(self) -> None:
        if self._late:
            self._late = False
            self.refresh()

    def _repaint(self) -> None:
        self._rows.repaint_rows(0, self._rows.rowCount() - 1)
        self._refresh_soon()

    def _taken(self) -> tuple[Device, ...]:
        return self.shelf.take(self._context.live.devices.values(), self._knowledge.kinds)

    def _show_view(self) -> None:
        if not self._rows.rowCount():
            narrowed = self.shelf.narrowed
            self._empty.say(self.tr("No phone matches these filters.") if narrowed
                            else self.tr("No phones yet."),
                            self.tr("Clear filters") if narrowed else
                            "" if self._context.far else self.tr("Connect a phone"))
            self._views.setCurrentWidget(self._empty)
        else:
            self._views.setCurrentWidget(self.table if self.view.key == LIST else self.cards)
        if (shown := self._views.currentWidget()) is not None:
            self.setFocusProxy(shown)

    def _show_stack(self) -> None:
        devices = self._context.live.devices
        known = any(each.state is DeviceState.ONLINE or each.model or each.seen_at
                    for each in devices.values())
        if self._context.far:
            page = self._shelf_page if devices else self.first
        else:
            wanted = self._connecting or not (known or self._skipped)
            page = self.first if wanted else self._shelf_page
        self._stack.setCurrentWidget(page)

    def _show_chosen(self) -> None:
        chosen = self.chosen
        if self.pane.phone is not None:
            if len(chosen) == 1:
                self.pane.show_phone(chosen[0])
            else:
                here = self._context.live.devices.get(self.pane.phone.serial)
                self.pane.show_phone(here if not chosen else None)
        self._place_pane()
        self.selection_bar.say(
            self.tr("{0} chosen").format(words.phones(len(chosen))) if len(chosen) > 1 else "")
        self._pause_button.setText(self.tr("Resume") if chosen and all(
            each.paused for each in chosen) else self.tr("Pause"))

    # --- what can be seen ---

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look at phones."""
        super().showEvent(event)
        window = self.window()
        window.installEventFilter(self)
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)
        if self._late:
            self._late = False
            self.refresh()
        self._look_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing of any phone while nobody looks."""
        super().hideEvent(event)
        self._look_if_seen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's state, the room for the pane, and files over the list."""
        kind = event.type()
        if kind in (QEvent.Type.WindowStateChange, QEvent.Type.Expose):
            QTimer.singleShot(0, self, self._look_if_seen)
        elif kind == QEvent.Type.Resize and watched is self._centre:
            self._place_pane()
        elif watched is self.table.viewport() and isinstance(event, QDropEvent):
            return self._on_drag(event)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pane lies over the phones when there is no room beside them."""
        super().resizeEvent(event)
        self._place_pane()

    def _look_if_seen(self) -> None:
        window = self.window()
        handle = window.windowHandle()
        seen = self.isVisible() and not window.isMinimized() and (
            handle is None or handle.isExposed() or not isinstance(handle, QWindow))
        if seen == self._seen:
            return
        self._seen = seen
        self.pictures.turn(seen and not self._context.far)
        if seen:
            self._ages.start()
            self._refresh_soon()
        else:
            self._ages.stop()

    def _in_sight(self) -> list[str]:
        if self._stack.currentWidget() is not self._shelf_page \
                or self._views.currentWidget() is not self.cards:
            return []
        return self.cards.visible()

    def _want_readiness(self) -> None:
        if self._context.far:
            return
        for serial in self._in_sight():
            if (device := self._context.live.devices.get(serial)) is not None:
                self.readiness.want(device)

    def _on_scrolled(self) -> None:
        if self._seen:
            self.pictures.poke()
            self._want_readiness()

    def _on_picture_changed(self, serial: str) -> None:
        self.cards.repaint_card(serial)

    # --- choosing and acting ---

    def _connect(self) -> None:
        live = self._context.live
        live.devices_changed.connect(self._refresh_soon)
        for news in (live.accounts_changed, live.running_changed):
            news.connect(self._repaint)
        live.stats_changed.connect(self._refresh_soon)
        self._calm.timeout.connect(self._on_calm)
        self._ages.timeout.connect(self._repaint)
        self.background.troubled.connect(self._context.messages.complain)
        self.readiness.changed.connect(self._refresh_soon)
        self.pictures.changed.connect(self._on_picture_changed)
        self.search.textChanged.connect(self.refresh)
        self.strip.chosen.connect(self.refresh)
        self.view.chosen.connect(self._on_view_chosen)
        self._empty.button.clicked.connect(self._on_empty_clicked)
        self.connect_button.clicked.connect(self._on_connect_clicked)
        self.new_button.clicked.connect(lambda: self._context.compose((), ()))
        self._connect_views()
        if isinstance(self.first, FirstPhone):
            self.first.left.connect(self._leave_connecting)
            if self.first.trial is not None:
                self.first.trial.changed.connect(self._leave_connecting)
                self.strip.remove_asked.connect(self.first.trial.remove)

    def _connect_views(self) -> None:
        self.table.chosen.connect(self._on_table_chosen)
        self.table.opened.connect(lambda device: self._open(device.serial))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self._show_menu(self.table.viewport().mapToGlobal(at)))
        self.table.viewport().setAcceptDrops(True)
        self.table.viewport().installEventFilter(self)
        self.cards.chosen.connect(self._on_cards_chosen)
        self.cards.opened.connect(self._open)
        self.cards.menu_asked.connect(lambda serial, at: self._show_menu(at))
        self.cards.action_asked.connect(self._fix)
        self.cards.dropped.connect(self._on_dropped)
        self.cards.folded.connect(self._on_folded)
        self.cards.scrolled.connect(self._on_scrolled)
        self.selection_bar.cleared.connect(self._clear_selection)
        self.pane.closed.connect(self._close_pane)
        self.pane.menu_asked.connect(lambda phone, at: self._show_menu(at, [phone]))

    def _set_keys(self) -> None:
        do = self.actions_
        acts: dict[str, Callable[[list[Device]], object]] = {
            KEYS["rename"]: lambda phones: do.rename(phones[0], self._place_of(phones[0])),
            KEYS["group"]: lambda phones: do.ask_group(phones, self._place_of(phones[0])),
            KEYS["pause"]: lambda phones: do.pause(phones, not all(d.paused for d in phones)),
            KEYS["picture"]: do.save_pictures, KEYS["reconnect"]: do.reconnect,
            KEYS["copy"]: do.copy_serials, KEYS["check"]: do.check, KEYS["mirror"]: do.mirror,
            KEYS["find"]: do.find_accounts,
            KEYS["fix"]: lambda phones: self._fix(phones[0].serial),
        }
        for keys, act in acts.items():
            self._key(keys, partial(self._act, act))
        self._key("Ctrl+F", self.search.setFocus)
        self._key("Escape", self._on_escape)

    def _key(self, keys: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def _act(self, act: Callable[[list[Device]], object]) -> None:
        chosen = self.chosen
        if chosen and self._stack.currentWidget() is self._shelf_page:
            here_only = act in (self.actions_.save_pictures, self.actions_.check,
                                self.actions_.find_accounts, self.actions_.reconnect)
            if not (here_only and self._context.far):
                act(chosen)

    def _fix(self, serial: str) -> None:
        """Do what the button on the card says."""
        device = self._context.live.devices.get(serial)
        if device is None or self._context.far:
            return
        known = self._knowledge.of(device)
        wrong = phone_words.worst(known.points or ())
        if device.state is DeviceState.OFFLINE:
            self.actions_.reconnect([device])
        elif not foot(known).action:
            return
        elif device.paused:
            self.actions_.pause([device], False)
        elif wrong is not None and phone_words.mend_label(wrong.name):
            self.actions_.mend(device, wrong.name)
        else:
            self.cards.select([serial])
            self._open(serial)

    def _show_menu(self, at: QPoint, phones: Sequence[Device] = ()) -> None:
        chosen = list(phones) or self.chosen
        if chosen:
            menu = PhoneMenu(self, self._context.look, self.actions_, self.readiness, chosen, at,
                             lambda device: self._open(device.serial))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def _place_of(self, device: Device) -> QPoint:
        """A place of the screen near a phone's name."""
        if self._views.currentWidget() is self.cards:
            place = self.cards.place_of(device.serial)
            return self.cards.viewport().mapToGlobal(place.topLeft() + QPoint(8, 8))
        index = self._rows.index(max(0, self._rows.row_of(device.serial)), 0)
        return self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft())

    def _open(self, serial: str) -> None:
        device = self._context.live.devices.get(serial)
        if device is not None:
            self.pane.show_phone(device)
            self._place_pane()
            self.cards.scrollTo(self.cards.currentIndex())

    def _close_pane(self) -> None:
        self.pane.show_phone(None)
        self._place_pane()
        if self.view.key == LIST:
            self.table.clearSelection()
        if (shown := self._views.currentWidget()) is not None:
            shown.setFocus()

    def _on_escape(self) -> None:
        if self.pane.phone is not None:
            self._close_pane()
        else:
            self._clear_selection()

    def _clear_selection(self) -> None:
        self.table.clearSelection()
        self.cards.clearSelection()

    def _on_table_chosen(self) -> None:
        """In the list the chosen phone is explained at once."""
        if self._syncing:
            return
        self._syncing = True
        self.cards.select([each.serial for each in self.table.selected])
        self._syncing = False
        chosen = self.table.selected
        self.pane.show_phone(chosen[0] if len(chosen) == 1 else None)
        self._show_chosen_of(chosen)

    def _show_chosen_of(self, chosen: Sequence[Device]) -> None:
        self._place_pane()
        self.selection_bar.say(
            self.tr("{0} chosen").format(words.phones(len(chosen))) if len(chosen) > 1 else "")

    def _on_cards_chosen(self) -> None:
        if self._syncing:
            return
        self._syncing = True
        self.table.clearSelection()
        for serial in self.cards.selected:
            row = self._rows.row_of(serial)
            self.table.selectionModel().select(
                self._rows.index(row, 0), self.table.selectionModel().SelectionFlag.Select
                | self.table.selectionModel().SelectionFlag.Rows)
        self._syncing = False
        self._show_chosen()

    def _on_view_chosen(self, view: str) -> None:
        self.show_as(view)
        if (shown := self._views.currentWidget()) is not None:
            shown.setFocus()
        self._on_scrolled()

    def _on_folded(self, name: str) -> None:
        self.shelf.folded ^= {name}
        self._context.memory.put("devices/folded", *sorted(self.shelf.folded))
        self.refresh()

    def _on_dropped(self, files: tuple[str, ...], serials: tuple[str, ...]) -> None:
        devices = self._context.live.devices
        self.actions_.compose([devices[s] for s in serials if s in devices], files)

    def _on_drag(self, event: QDropEvent) -> bool:
        """Files over the list: for the row below, or for the selection it belongs to."""
        files = files_in(event.mimeData())
        if not files:
            return False
        if event.type() != QEvent.Type.Drop:
            event.acceptProposedAction()
            return True
        row, chosen = self.table.rowAt(event.position().toPoint().y()), self.table.selected
        below = [self._rows.item(row)] if row >= 0 else []
        event.acceptProposedAction()
        self.actions_.compose(chosen if below and below[0] in chosen else below, files)
        return True

    def _clear_filters(self) -> None:
        self.search.clear()
        self.strip.show_all()

    def _on_empty_clicked(self) -> None:
        if self.shelf.narrowed:
            self._clear_filters()
        else:
            self._on_connect_clicked()

    def _on_connect_clicked(self) -> None:
        if isinstance(self.first, FirstPhone):
            self._connecting = True
            self.first.ask(first=not self._context.live.devices)
            self._show_stack()
            self.first.leave_button.setFocus()

    def _leave_connecting(self) -> None:
        self._connecting, self._skipped = False, True
        self.refresh()

    # --- parts and places ---

    def _make_parts(self) -> None:
        look, context = self._context.look, self._context
        self.new_button = button(self.tr("New post"), look.icon("compose", "on_accent"),
                                 kind="main")
        self.connect_button = button(self.tr("Connect a phone"), look.icon("plus"))
        self.connect_button.setVisible(not context.far)
        self.search = QLineEdit(placeholderText=self.tr("Name, model or serial"),
                                clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Find a phone"))
        self.search.setFixedWidth(208)
        self.search.addAction(look.icon("search", "text_2"),
                              QLineEdit.ActionPosition.LeadingPosition)
        self.view = Segments(self.tr("Cards or list"), (CARDS, self.tr("Cards")),
                             (LIST, self.tr("List")))
        self.view.sign(CARDS, look.icon("grid", "text_2"))
        self.view.sign(LIST, look.icon("list", "text_2"))
        self._head = PageHead(self.tr("Devices"), self.search, self.view, self.connect_button,
                              self.new_button)
        self.strip = Strip(look)
        self._rows = RowsModel[Device](
            device_columns(context.live, context.clock, lambda d: foot(self._knowledge.of(d))),
            key=lambda d: d.serial)
        self.table = TableView[Device](look, self._rows, self.tr("Phones"))
        self.cards = CardView(look, self.tr("Phones as cards"), self.pictures.small)
        self._empty = Empty(look, "phones", "", " ")
        self.pane = PhonePane(context, self.actions_, self.readiness, self.pictures)
        self._make_selection_bar()
        self.first: QWidget = FirstPhone(context, self.background) if not context.far else Empty(
            look, "phones", self.tr(
                "{0} has no phones yet. Connect one to that computer; it shows up here by "
                "itself.").format(context.deck.name))

    def _make_selection_bar(self) -> None:
        do = self.actions_
        post, group = button(self.tr("New post")), button(self.tr("Group…"))
        self._pause_button = button(self.tr("Pause"))
        save = button(self.tr("Save screenshots…"))
        post.clicked.connect(lambda: do.compose(self.chosen))
        group.clicked.connect(lambda: do.ask_group(
            self.chosen, group.mapToGlobal(QPoint(0, -96))))
        self._pause_button.clicked.connect(
            lambda: do.pause(self.chosen, not all(each.paused for each in self.chosen)))
        save.clicked.connect(lambda: do.save_pictures(self.chosen))
        parts = (post,) if self._context.far else (post, group, self._pause_button, save)
        self.selection_bar = SelectionBar(self._context.look, *parts)

    def _place_pane(self) -> None:
        beside = self.width() >= _WIDE
        if beside:
            if self._body.indexOf(self.pane) < 0:
                self._body.addWidget(self.pane)
            return
        if self._body.indexOf(self.pane) >= 0:
            self._body.removeWidget(self.pane)
        if self.pane.parent() is not self._centre:
            self.pane.setParent(self._centre)
        self.pane.setVisible(self.pane.phone is not None)
        width = min(PANE_WIDTH, self._centre.width())
        self.pane.setGeometry(self._centre.width() - width, 0, width, self._centre.height())
        self.pane.raise_()

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        for view in (self.cards, self.table, self._empty):
            self._views.addWidget(view)
        self._centre = QWidget()
        self._centre.installEventFilter(self)
        self._body = QHBoxLayout(self._centre)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addLayout(stack(self._views, self.selection_bar, gap=0), 1)
        self._body.addWidget(self.pane)
        self._shelf_page = surface("page")
        inside = QVBoxLayout(self._shelf_page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self._head, self.strip):
            inside.addWidget(part)
        inside.addWidget(self._centre, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._shelf_page)
        self._stack.addWidget(self.first)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
