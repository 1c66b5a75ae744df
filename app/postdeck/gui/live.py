"""What is known of the deck now: its news as Qt signals, its phones, accounts and counts."""

from __future__ import annotations

import logging
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from postdeck.core.account import Account, AccountActivity
from postdeck.core.clock import Clock
from postdeck.core.deck import Deck
from postdeck.core.device import Device, DeviceState
from postdeck.core.events import (
    AccountsChanged,
    DeviceChanged,
    Event,
    Notice,
    StepRecorded,
    TaskChanged,
    TasksRemoved,
    TasksReset,
)
from postdeck.core.task import PhoneQueue, Queue, Task, TaskFilter, TaskStats, TaskStatus
from postdeck.gui.jobs import Jobs

log = logging.getLogger(__name__)

_COUNT_AFTER_MS = 150
_COUNTS_REST = 9
"""How many times as long as a count took passes before the next: over a long list it would else
keep the database, and all who wait for it, busy without end."""
_HOUR_MS = 3_600_000
_MOST_RUNNING = 200


class Live(QObject):
    """The deck's present state, shared by the pages; it asks again only when news came.

    `waiting` says by serial what is queued, of those phones for which something is.
    """

    task_changed = Signal(object)
    tasks_removed = Signal(tuple)
    tasks_reset = Signal()
    step_recorded = Signal(object)
    devices_changed = Signal()
    running_changed = Signal()
    accounts_changed = Signal()
    activity_changed = Signal()
    stats_changed = Signal()
    notice = Signal(str, bool)

    def __init__(
        self, deck: Deck, jobs: Jobs, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._deck = deck
        self._jobs = jobs
        self._clock = clock
        self._known = False
        self.devices: dict[str, Device] = {}
        self.accounts: tuple[Account, ...] = ()
        self._activity: dict[int, AccountActivity] = {}
        self.stats = TaskStats()
        self.next_task: Task | None = None
        self.waiting: dict[str, PhoneQueue] = {}
        self.running: dict[int, Task] = {}
        self._counting = False
        self._count_timer = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._count_timer.timeout.connect(self._on_count_timer_timeout)
        self._next_timer = QTimer(self, singleShot=True)
        self._next_timer.timeout.connect(self._count_soon)
        self._unsubscribe = deck.subscribe(self._hear)

    def start(self) -> None:
        """Read everything once; from then on the news keep it true."""
        self._jobs.start(self._deck.devices.list(), then=self._take_devices)
        self._jobs.start(self._deck.accounts.list(), then=self._take_accounts)
        self._jobs.start(self._count())

    def tell(self) -> None:
        """Say again what is known, to those who came after it was said."""
        if not self._known:
            return
        for news in (self.devices_changed, self.accounts_changed, self.running_changed,
                     self.activity_changed, self.stats_changed):
            news.emit()

    def close(self) -> None:
        """Hear nothing any more."""
        self._unsubscribe()
        self._count_timer.stop()
        self._next_timer.stop()

    @property
    def online(self) -> int:
        """How many phones can be used now."""
        return sum(d.state is DeviceState.ONLINE for d in self.devices.values())

    def phone_name(self, serial: str) -> str:
        """What to call the phone with this serial."""
        device = self.devices.get(serial)
        return device.title if device else serial

    def accounts_of(self, serial: str) -> tuple[Account, ...]:
        """The accounts known on a phone."""
        return tuple(a for a in self.accounts if a.serial == serial)

    def activity_of(self, account_id: int) -> AccountActivity:
        """What an account did last and does next."""
        return self._activity.get(account_id) or AccountActivity(account_id=account_id)

    def _hear(self, event: Event) -> None:
        match event:
            case TaskChanged(task=task):
                self._follow(task)
                self.task_changed.emit(task)
                self._count_soon()
            case TasksRemoved(task_ids=ids):
                self.tasks_removed.emit(ids)
                self._count_soon()
            case TasksReset():
                self.tasks_reset.emit()
                self._count_soon()
            case StepRecorded(step=step):
                self.step_recorded.emit(step)
            case DeviceChanged(device=device):
                self._take_device(device)
            case AccountsChanged():
                self._jobs.start(self._deck.accounts.list(), then=self._take_accounts)
            case Notice(text=text, serious=serious):
                self.notice.emit(text, serious)
            case _:
                log.debug("No page wants %s", type(event).__name__)

    def _follow(self, task: Task) -> None:
        """Remember what runs, so that a phone's row can say what it does."""
        if task.status is TaskStatus.RUNNING:
            self.running[task.id] = task
            self.running_changed.emit()
        elif self.running.pop(task.id, None):
            self.running_changed.emit()

    def _take_devices(self, devices: tuple[Device, ...]) -> None:
        self._known = True
        self.devices = {d.serial: d for d in devices}
        self.devices_changed.emit()

    def _take_device(self, device: Device) -> None:
        self.devices[device.serial] = device
        self.devices_changed.emit()
        if device.state is DeviceState.OFFLINE and not device.address:
            # perhaps it was only the address of a phone whose serial is known by now
            self._jobs.start(self._deck.devices.list(), then=self._take_devices)

    def _take_accounts(self, accounts: tuple[Account, ...]) -> None:
        self.accounts = accounts
        self.accounts_changed.emit()

    def _take_next(self, task: Task | None) -> None:
        """Its moment may come without news, when its phone is away: then another one is next."""
        self.next_task = task
        if task is not None:
            left = (task.due_at - self._clock.now()).total_seconds() * 1000
            self._next_timer.start(max(0, min(round(left), _HOUR_MS)) + _COUNT_AFTER_MS)
        else:
            self._next_timer.stop()

    def _take_activity(self, activity: tuple[AccountActivity, ...]) -> None:
        found = {each.account_id: each for each in activity}
        if found != self._activity:
            self._activity = found
            self.activity_changed.emit()

    def _count_soon(self) -> None:
        if not self._count_timer.isActive():
            self._count_timer.start()

    def _on_count_timer_timeout(self) -> None:
        if self._counting:  # a long queue takes a while: never two at once
            self._count_timer.start()
        else:
            self._jobs.start(self._count())

    async def _count(self) -> None:
        self._counting, began = True, perf_counter()
        try:
            await self._read_counts()
        finally:
            self._counting = False
            took_ms = round((perf_counter() - began) * 1000)
            self._count_timer.setInterval(max(_COUNT_AFTER_MS, _COUNTS_REST * took_ms))

    async def _read_counts(self) -> None:
        tasks = self._deck.tasks
        stats = await tasks.stats()
        queue = await tasks.queue() if stats.pending else Queue()
        running = await tasks.page(
            TaskFilter(status=TaskStatus.RUNNING), limit=_MOST_RUNNING) if stats.running else None
        self.stats = stats
        self.waiting = {phone.serial: phone for phone in queue.phones}
        self._take_next(queue.next_task)
        self.running = {t.id: t for t in running.tasks} if running else {}
        self.stats_changed.emit()
        self.running_changed.emit()
        self._take_activity(await self._deck.accounts.activity())
