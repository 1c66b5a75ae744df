"""The page of phones: what is shown of them, what may be done to them, one explained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postdeck.core.device import Device, DeviceState
from postdeck.gui import phone_words
from postdeck.gui.context import Context
from postdeck.gui.jobs import Jobs
from postdeck.gui.measures import px
from postdeck.gui.pages.devices.actions import PhoneActions
from postdeck.gui.pages.devices.chosen_bar import ChosenBar
from postdeck.gui.pages.devices.faces import foot
from postdeck.gui.pages.devices.head import DevicesHead
from postdeck.gui.pages.devices.keys import near_keys, on_key
from postdeck.gui.pages.devices.knowledge import Knowledge
from postdeck.gui.pages.devices.menu import KEYS, PhoneMenu
from postdeck.gui.pages.devices.pictures import Pictures
from postdeck.gui.pages.devices.readiness import Readiness
from postdeck.gui.pages.devices.shelf import Shelf
from postdeck.gui.pages.devices.shelf_view import CARDS, LIST, ShelfView
from postdeck.gui.pages.devices.sight import Sight
from postdeck.gui.pages.devices.strip import Strip
from postdeck.gui.pages.first_phone import FirstPhone
from postdeck.gui.pages.phone_pane import PhonePane
from postdeck.gui.widgets.beside import Beside
from postdeck.gui.widgets.empty import Empty
from postdeck.gui.widgets.parts import stack, surface

_AGES_MS = 30_000
_CALM_MS = 120
"""News that come faster than this are shown together."""
_WIDE = 990
_VIEW, _FOLDED = "devices/view", "devices/folded"


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
        self.acts = PhoneActions(context, self.readiness, self.pictures, self)
        self._knowledge = Knowledge(context, self.readiness, self.pictures)
        self.shelf = Shelf(folded=set(context.memory.get(_FOLDED)))
        self.sight = Sight(self)
        self._skipped = self._connecting = self._late = False
        self._known: set[str] | None = None  # nothing was heard from the deck yet
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._ages = QTimer(self, interval=_AGES_MS)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._set_keys()
        self.show_as((context.memory.get(_VIEW) or (CARDS,))[0])
        self.refresh()

    # --- what others ask of the page ---

    def show_phone(self, serial: str) -> None:
        """Choose a phone and explain it."""
        self._connecting = False
        device = self._context.live.devices.get(serial)
        if device is None:
            return
        if device not in self._taken() or device.group in self.shelf.folded:
            self.shelf.folded.discard(device.group)
            self._clear_filters()
        self.refresh()
        self.views.select([serial])
        self._open(serial)

    def show_as(self, view: str) -> None:
        """Show CARDS or a LIST, and again at the next start."""
        view = view if view in (CARDS, LIST) else CARDS
        if self.view.key != view:
            self.view.choose(view)
            return
        self._context.memory.put(_VIEW, view)
        self.views.show_as(view)

    async def shut(self) -> None:
        """Ask no phone anything any more."""
        self.pictures.turn(False)
        await self.background.close()

    @property
    def chosen(self) -> list[Device]:
        """The selected phones, in the order of the page."""
        devices = self._context.live.devices
        return [devices[serial] for serial in self.views.selected if serial in devices]

    # --- showing ---

    def refresh(self) -> None:
        """Show what is known now."""
        live, devices = self._context.live, self._context.live.devices.values()
        self._knowledge.gather()
        self.shelf.wanted, self.shelf.text = self.strip.wanted, self.search.text()
        self.strip.count([self._knowledge.kinds(each) for each in devices])
        house = self._context.house
        self.strip.show_virtual(house is not None and house.virtual_phones)
        self._head.say(self.tr("{0} of {1} online").format(live.online, len(live.devices))
                       if devices else "")
        phones = self._taken()
        self.views.show_phones(phones, self._knowledge.entries(phones, self.shelf),
                               *self._why_empty())
        self._show_stack()
        self._show_chosen()
        self._look_at_phones()

    def _refresh_soon(self) -> None:
        """Show news at once when there were none for a while, else together with what follows."""
        if self._calm.isActive() or (self._late and not self.isVisible()):
            self._late = True
            return
        self._late = not self.isVisible()
        self.refresh()
        self._calm.start()

    def _on_devices_changed(self) -> None:
        serials = set(self._context.live.devices)
        if serials == self._known:
            self._refresh_soon()
        else:
            self._known = serials
            self.refresh()

    def _on_calm_timeout(self) -> None:
        if self._late and self.isVisible():
            self._late = False
            self._repaint()

    def _repaint(self) -> None:
        self.views.repaint_rows()
        self._refresh_soon()

    def _taken(self) -> tuple[Device, ...]:
        return self.shelf.take(self._context.live.devices.values(), self._knowledge.kinds)

    def _why_empty(self) -> tuple[str, str]:
        if self._known is None:
            return "", ""
        if self.shelf.narrowed:
            return self.tr("No phone matches these filters."), self.tr("Clear filters")
        return self.tr("No phones yet."), "" if self._context.far else self.tr("Connect a phone")

    def _show_stack(self) -> None:
        devices = self._context.live.devices.values()
        if self._known is None:
            wanted = False
        elif isinstance(self.first, FirstPhone):
            known = self._skipped or any(
                each.state is DeviceState.ONLINE or each.model or each.seen_at for each in devices)
            wanted = self._connecting or not known
            if wanted and not self._connecting:
                self.first.ask(first=True)
        else:
            wanted = not devices
        self._stack.setCurrentWidget(self.first if wanted else self._shelf_page)

    def _show_chosen(self) -> None:
        chosen = self.chosen
        if self.pane.phone is not None:
            here = self._context.live.devices.get(self.pane.phone.serial)
            self.pane.show_phone(chosen[0] if len(chosen) == 1 else here if not chosen else None)
        self._place_pane()
        self.selection_bar.show_chosen(chosen)

    # --- what can be seen ---

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while nobody looked."""
        super().showEvent(event)
        if self._late:
            self._late = False
            self._repaint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is for the phones. No focus proxy: Tab would leap over the whole page."""
        super().focusInEvent(event)
        if self.views.isVisible():
            self.views.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pane lies over the phones when there is no room beside them."""
        super().resizeEvent(event)
        self._place_pane()

    def _on_sight_changed(self, seen: bool) -> None:
        self.pictures.turn(seen and not self._context.far)
        if seen:
            self._ages.start()
            self._look_at_phones()
        else:
            self._ages.stop()

    def _in_sight(self) -> list[str]:
        return self.views.in_sight() if self._stack.currentWidget() is self._shelf_page else []

    def _look_at_phones(self) -> None:
        """Ask the phones in sight for what is missing."""
        if not self.sight.seen or self._context.far:
            return
        self.pictures.poke()
        for serial in self._in_sight():
            if (device := self._context.live.devices.get(serial)) is not None:
                self.readiness.want(device)

    # --- choosing and acting ---

    def _connect(self) -> None:
        live, views = self._context.live, self.views
        live.devices_changed.connect(self._on_devices_changed)
        for news in (live.accounts_changed, live.running_changed, live.stats_changed):
            news.connect(self._repaint)
        self._calm.timeout.connect(self._on_calm_timeout)
        self._ages.timeout.connect(self._repaint)
        self.background.troubled.connect(self._context.messages.complain)
        self.readiness.changed.connect(self._refresh_soon)
        self.pictures.changed.connect(views.cards.repaint_card)
        self.sight.changed.connect(self._on_sight_changed)
        self.search.textChanged.connect(self.refresh)
        self.strip.chosen.connect(self.refresh)
        self.view.chosen.connect(self._on_view_chosen)
        self.connect_button.clicked.connect(self._on_connect_clicked)
        self.new_button.clicked.connect(lambda: self._context.compose((), ()))
        views.chosen.connect(self._show_chosen)
        views.picked.connect(self._on_picked)
        views.opened.connect(self._open)
        views.menu_asked.connect(self._show_menu)
        views.action_asked.connect(self._fix)
        views.dropped.connect(self._on_dropped)
        views.folded.connect(self._on_folded)
        views.scrolled.connect(self._look_at_phones)
        views.empty.button.clicked.connect(self._on_empty_clicked)
        self.selection_bar.cleared.connect(views.clear_selection)
        self.pane.closed.connect(self._close_pane)
        self.pane.menu_asked.connect(lambda phone, at: self._show_menu(at, [phone]))
        if isinstance(self.first, FirstPhone):
            self.first.left.connect(self._leave_connecting)
            if self.first.trial is not None:
                self.first.trial.changed.connect(self._leave_connecting)
                self.strip.remove_asked.connect(self.first.trial.remove)

    def _set_keys(self) -> None:
        acts = near_keys(self.acts, self.views.place_of, self._fix) \
            if not self._context.far else {}
        for keys, act in (acts | {KEYS["copy"]: self.acts.copy_serials}).items():
            on_key(self, keys, partial(self._act, act))
        on_key(self, "Ctrl+F", self.search.setFocus)
        on_key(self, "Escape", self._on_escape)

    def _act(self, act: Callable[[list[Device]], object]) -> None:
        if (chosen := self.chosen) and self._stack.currentWidget() is self._shelf_page:
            act(chosen)

    def _fix(self, serial: str) -> None:
        """Do what the button on the card says."""
        device = self._context.live.devices.get(serial)
        if device is None or self._context.far:
            return
        known = self._knowledge.of(device)
        wrong = phone_words.worst(known.points or ())
        if not foot(known).action:
            return
        if device.state is DeviceState.OFFLINE:
            self.acts.reconnect([device])
        elif device.paused:
            self.acts.pause([device], False)
        elif wrong is not None and phone_words.mend_label(wrong.name):
            self.acts.mend(device, wrong.name)
        else:
            self.views.select([serial])
            self._open(serial)

    def _show_menu(self, at: QPoint, phones: Sequence[Device] = ()) -> None:
        chosen = list(phones) or self.chosen
        if chosen:
            menu = PhoneMenu(self, self._context.look, self.acts, self.readiness, chosen, at,
                             lambda device: self._open(device.serial))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def _open(self, serial: str) -> None:
        device = self._context.live.devices.get(serial)
        if device is not None:
            self.pane.show_phone(device)
            self._place_pane()

    def _on_picked(self) -> None:
        """In the list the chosen phone is explained at once."""
        chosen = self.chosen if self.views.shows_list else self.views.table.selected
        self.pane.show_phone(chosen[0] if len(chosen) == 1 else None)
        self._place_pane()

    def _close_pane(self) -> None:
        self.pane.show_phone(None)
        self._place_pane()
        if self.views.shows_list:
            self.views.clear_selection()
        self.views.take_focus()

    def _on_escape(self) -> None:
        if self._connecting:
            self._leave_connecting()
        elif self.pane.phone is not None:
            self._close_pane()
        else:
            self.views.clear_selection()

    def _on_view_chosen(self, view: str) -> None:
        self.show_as(view)
        self.views.take_focus()
        self._show_chosen()
        self._look_at_phones()

    def _on_folded(self, name: str) -> None:
        self.shelf.folded ^= {name}
        self._context.memory.put(_FOLDED, *sorted(self.shelf.folded))
        self.refresh()

    def _on_dropped(self, files: tuple[str, ...], serials: tuple[str, ...]) -> None:
        devices = self._context.live.devices
        self.acts.compose([devices[s] for s in serials if s in devices], files)

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
        self.views.take_focus()

    # --- parts and places ---

    def _make_parts(self) -> None:
        look, context = self._context.look, self._context
        self._head = DevicesHead(look, far=context.far)
        self.search, self.view = self._head.search, self._head.view
        self.new_button, self.connect_button = self._head.new_button, self._head.connect_button
        self.strip = Strip(look)
        self.views = ShelfView(context, self.pictures.small,
                               lambda device: foot(self._knowledge.of(device)))
        self.table, self.cards = self.views.table, self.views.cards
        self.pane = PhonePane(context, self.acts, self.readiness, self.pictures)
        self.selection_bar = ChosenBar(look, self.acts, lambda: self.chosen, far=context.far)
        self.first: QWidget = FirstPhone(context, self.background) if not context.far else Empty(
            look, "phones", self.tr(
                "{0} has no phones yet. Connect one to that computer; it shows up here by "
                "itself.").format(context.deck.name))

    def _place_pane(self) -> None:
        if self.width() >= px(_WIDE):
            self._centre.put_beside()
        else:
            self._centre.put_over(self.pane.width(), self.pane.phone is not None)

    def _lay_out(self) -> None:
        self._centre = Beside(stack(self.views, self.selection_bar, gap=0), self.pane,
                              self._context.look.motion)
        self._centre.resized.connect(self._place_pane)
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
