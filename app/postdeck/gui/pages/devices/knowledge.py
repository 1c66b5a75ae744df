"""All that the window knows of each phone at one moment, and the entries of the page made of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from postdeck.core.account import Account
from postdeck.core.device import Device, DeviceState
from postdeck.core.task import Task
from postdeck.gui import phone_words, words
from postdeck.gui.context import Context
from postdeck.gui.pages.devices.faces import Known, card
from postdeck.gui.pages.devices.pictures import Pictures
from postdeck.gui.pages.devices.readiness import Readiness
from postdeck.gui.pages.devices.shelf import Filter, Shelf, grouped, kinds
from postdeck.gui.phone_words import tr
from postdeck.gui.tables.card_model import Entry
from postdeck.gui.widgets.card import Section


class Knowledge:
    """`gather` reads everything anew; the rest answers from that."""

    def __init__(self, context: Context, readiness: Readiness, pictures: Pictures) -> None:
        self._context, self._readiness, self._pictures = context, readiness, pictures
        self._addresses: dict[str, str] = {}
        self._running: dict[str, Task] = {}
        self._accounts: dict[str, list[Account]] = {}

    def gather(self) -> None:
        """Read what is known now."""
        live = self._context.live
        self._running = {task.serial: task for task in live.running.values()}
        self._accounts = defaultdict(list)
        for account in live.accounts:
            self._accounts[account.serial].append(account)
        for device in live.devices.values():
            if device.address:
                self._addresses[device.serial] = device.address

    def of(self, device: Device) -> Known:
        """One phone."""
        now, serial = self._context.clock.now(), device.serial
        queue = self._context.live.waiting.get(serial)
        return Known(
            device, now, self._running.get(serial), self._readiness.points(serial),
            self._readiness.is_checking(serial), self._accounts.get(serial, ()),
            queue.waiting if queue else 0,
            queue.next_at if queue and queue.next_at and queue.next_at > now else None,
            self._addresses.get(serial, ""), self._pictures.taken_at(serial), self._context.far)

    def kinds(self, device: Device) -> frozenset[Filter]:
        """The filters that find it."""
        busy = device.busy_task is not None or device.serial in self._running
        wrong = phone_words.worst(self._readiness.points(device.serial) or ())
        needs = device.state is DeviceState.ONLINE and wrong is not None \
            and wrong.severity == "error"
        return kinds(device, busy, needs)

    def entries(self, phones: Iterable[Device], shelf: Shelf) -> list[Entry]:
        """Cards under the heads of their groups; without any group there are no heads."""
        found: list[Entry] = []
        groups = grouped(phones)
        headed = any(group.name for group in groups)
        for group in groups:
            folded = headed and group.name in shelf.folded
            if headed:
                found.append(self._section(group.name, group.phones, folded))
            if not folded:
                found.extend(card(self.of(phone)) for phone in group.phones)
        return found

    def _section(self, name: str, phones: tuple[Device, ...], folded: bool) -> Section:
        online = sum(phone.state is DeviceState.ONLINE for phone in phones)
        busy = sum(phone.serial in self._running for phone in phones)
        queues = (self._context.live.waiting.get(phone.serial) for phone in phones)
        waiting = sum(queue.waiting for queue in queues if queue)
        said = [tr("{0} online").format(online)] if online < len(phones) else []
        if waiting:
            said.append(tr("%n posts queued", waiting))
        if busy:
            said.append(tr("{0} running").format(busy))
        return Section(name, name or tr("No group"), words.phones(len(phones)), ", ".join(said),
                       folded)
