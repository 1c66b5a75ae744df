"""This computer's deck: tasks, phones and accounts behind one protocol."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from postdeck.core.clock import Clock
from postdeck.core.deck import License
from postdeck.core.device import Device
from postdeck.core.errors import NotFoundError, PhoneError
from postdeck.core.events import Bus, DeviceChanged, Event, Listener, TaskChanged
from postdeck.core.settings import Settings
from postdeck.core.task import Platform, Task, TaskStatus
from postdeck.media.intake import Intake
from postdeck.media.limit_files import LimitsFile
from postdeck.phones.phone import Phone
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.services.accounts import AccountReader, Accounts
from postdeck.services.checking.checker import Checker
from postdeck.services.checking.phones import Languages, PhoneChecks
from postdeck.services.devices import Devices
from postdeck.services.library import Library
from postdeck.services.planning import Zone, local_zone
from postdeck.services.targets import Targets
from postdeck.services.tasks import Tasks
from postdeck.store.store import Store


async def _nobody_reads(phone: Phone, platform: Platform) -> tuple[str, ...]:
    raise PhoneError(f"PostDeck can't read accounts from {phone.serial} here.",
                     advice="Add them by hand.")


def _any_language(platform: Platform) -> tuple[str, ...]:
    return ()


class LocalDeck:
    """Implements core.deck.Deck over the rooms of this computer."""

    def __init__(
        self, store: Store, lanes: Lanes, roster: Roster, intake: Intake, bus: Bus, clock: Clock,
        settings: Settings, *, account_reader: AccountReader = _nobody_reads,
        license: License | None = None, zone: Callable[[], Zone] = local_zone,
        limits: LimitsFile | None = None, languages: Languages = _any_language,
        own_selectors: Path | None = None, name: str = "This computer",
    ) -> None:
        self.settings = settings
        self._name, self._bus, self._license = name, bus, license
        self._devices = Devices(store, lanes, roster, bus, languages)
        self._library = Library(store, intake, clock)
        self._accounts = Accounts(store, lanes, self._devices, roster, bus,
                                  account_reader)
        checker = Checker(store, intake, clock, Targets(store, self._devices),
                          PhoneChecks(lanes, roster, languages), limits or LimitsFile(), zone)
        self._tasks = Tasks(store, lanes, bus, clock, checker, own_selectors, zone)

    @property
    def name(self) -> str:
        """What it is called in the window."""
        return self._name

    @property
    def holds(self) -> bool:
        """It does."""
        return True

    @property
    def tasks(self) -> Tasks:
        """The tasks."""
        return self._tasks

    @property
    def devices(self) -> Devices:
        """The phones."""
        return self._devices

    @property
    def accounts(self) -> Accounts:
        """The accounts."""
        return self._accounts

    @property
    def library(self) -> Library:
        """The media library."""
        return self._library

    @property
    def license(self) -> License:
        """The licence; NotFoundError when the deck was built without."""
        if self._license is None:
            raise NotFoundError("This deck has no licence.")
        return self._license

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear every event from now on; the answer ends it.

        Phones are told with their name and running task, and also when that task changes.
        """
        busy = _Busy(self._devices)

        def hear(event: Event) -> None:
            if isinstance(event, DeviceChanged):
                event = DeviceChanged(device=self._devices.with_deck(event.device))
            listener(event)
            if isinstance(event, TaskChanged) and (device := busy.news(event.task)):
                listener(DeviceChanged(device=device))

        return self._bus.subscribe(hear)


class _Busy:
    """Turns news of tasks into news of the phones they run on, for one listener."""

    def __init__(self, devices: Devices) -> None:
        self._devices = devices
        self._told: dict[str, int | None] = {}

    def news(self, task: Task) -> Device | None:
        """The phone, when a task has begun or ended there."""
        runs = task.id if task.status is TaskStatus.RUNNING else None
        before = self._told.get(task.serial, task.id if task.attempt else None)
        if runs is None and before != task.id:
            return None  # it waits or was stopped while another runs
        if runs is not None and self._told.get(task.serial) == runs:
            return None
        self._told[task.serial] = runs
        device = self._devices.now(task.serial)
        return device.model_copy(update={"busy_task": runs}) if device else None
