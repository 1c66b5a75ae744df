"""The phones: who is there, what stands in the way of a post, what a phone shows."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable, Mapping

from postdeck.core.account import Account
from postdeck.core.apps import PACKAGES
from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.errors import InvalidInputError, NotFoundError, PhoneError
from postdeck.core.events import Bus, DeviceChanged, Event
from postdeck.core.task import Platform
from postdeck.phones.errors import PhoneLockedError
from postdeck.phones.pairing import Pairing
from postdeck.phones.permissions import MEDIA_PERMISSIONS, missing
from postdeck.phones.phone import Phone
from postdeck.phones.readiness import PostingApp
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.store.store import Store

log = logging.getLogger(__name__)

_Said = dict[str, object]
"""What only the owner says of a phone: its name, its group, whether it is paused."""

_MENDED = {
    "lock": "The phone is awake and unlocked.",
    "permissions": "The apps may read media, and use camera and microphone.",
    "input": "PostDeck can read the phone's screen and type.",
}
"""What is said when a point that takes the phone itself was mended."""


class Devices:
    """Phones as adb sees them, with what the deck remembers and does with them."""

    def __init__(self, store: Store, lanes: Lanes, roster: Roster, bus: Bus,
                 languages: Callable[[Platform], Collection[str]] = lambda platform: ()) -> None:
        self._languages = languages
        self._store, self._lanes, self._roster, self._bus = store, lanes, roster, bus
        self._pairing = Pairing(roster.client)
        self._owners: dict[str, _Said] = {}
        self._remembering: set[asyncio.Task[None]] = set()
        bus.subscribe(self._hear)

    async def list(self) -> tuple[Device, ...]:
        """All known phones, connected or not, by serial."""
        remembered = {device.serial: device for device in await self._store.devices.all()}
        self._owners |= {serial: _said(device) for serial, device in remembered.items()}
        seen = {device.serial: device for device in self._roster.devices()}
        merged = remembered | seen
        running = self._lanes.running
        return tuple(self._with_deck(merged[serial], running) for serial in sorted(merged))

    async def known(self, serial: str) -> Device:
        """A phone by its serial or the address adb lists; NotFoundError."""
        return find_device(await self.list(), serial)

    async def readiness(self, serial: str) -> tuple[CheckPoint, ...]:
        """What stands between this phone and a post; NotFoundError.

        Wakes and unlocks it, unless a task runs there.
        """
        device = await self.known(serial)
        try:
            phone = self._roster.phone(device.serial)
            return await phone.whole_readiness(
                await self._apps(phone), touch=not self._lanes.in_use(device.serial))
        except PhoneError as error:
            return (CheckPoint(name="connection", ok=False, detail=str(error),
                               advice=error.advice),)

    async def _apps(self, phone: Phone) -> tuple[PostingApp, ...]:
        """Those with which the phone's accounts post."""
        accounts = [each for each in await self._store.accounts.all()
                    if each.serial == phone.serial and each.enabled]
        return await posting_apps(phone, accounts, self._languages)

    async def screenshot(self, serial: str) -> bytes:
        """What the phone shows, PNG; NotFoundError, PhoneError."""
        return await self._roster.phone((await self.known(serial)).serial).screenshot()

    async def arrange(self, serial: str, *, name: str | None = None, group: str | None = None,
                      paused: bool | None = None) -> Device:
        """Name a phone, put it into a group, pause or resume it; NotFoundError.

        A paused phone ends what it does and starts nothing new.
        """
        device = await self.known(serial)
        await self._store.devices.remember(device)
        name = device.name if name is None else name.strip()[:100]
        group = device.group if group is None else group.strip()[:100]
        paused = device.paused if paused is None else paused
        await self._store.devices.arrange(device.serial, name=name, group=group, paused=paused)
        self._owners[device.serial] = {"name": name, "group": group, "paused": paused}
        (self._lanes.pause if paused else self._lanes.resume)(device.serial)
        arranged = self.with_deck(device)
        self._bus.publish(DeviceChanged(device=arranged))
        return arranged

    async def start(self) -> None:
        """Remember which phones are paused, before anything runs."""
        for device in await self.list():
            if device.paused:
                self._lanes.pause(device.serial)

    async def mend(self, serial: str, point: str) -> str:
        """Do what PostDeck can about a point of readiness; answers what was done.

        Raises NotFoundError, PhoneError, ConflictError while the phone posts, InvalidInputError
        (nothing can be done from here).
        """
        device = await self.known(serial)
        if point == "connection":
            await self.reconnect(serial)
            return "adb looks for the phone again."
        if point not in _MENDED:
            raise InvalidInputError(f"PostDeck can't mend “{point[:40]}” from here.",
                                    "Do what its advice says on the phone.")
        phone = self._roster.phone(device.serial)
        async with self._lanes.borrow(device.serial):
            await self._mend(phone, point)
        return _MENDED[point]

    async def _mend(self, phone: Phone, point: str) -> None:
        if point == "lock":
            await _unlock(phone)
        elif point == "input":
            await phone.ui.start()
        else:
            for app in await self._apps(phone):
                await _allow(phone, app)

    async def reconnect(self, serial: str) -> None:
        """Have adb look for a phone again that it has lost; NotFoundError, AdbError."""
        await self._roster.reconnect((await self.known(serial)).serial)

    async def connect(self, address: str) -> str:
        """Connect a phone on the network, host or host:port; gives its address in adb's list.

        Raises InvalidInputError, PhoneError (it refuses, or wants to be asked first).
        """
        return await self._roster.connect(address.strip())

    async def pair(self, address: str, code: str) -> None:
        """Pair with a phone that shows an address and a six-digit code; InvalidInputError,
        PhoneError."""
        await self._pairing.by_code(address.strip(), code.strip())

    async def pair_by_name(self, name: str, password: str) -> str:
        """Wait until a phone that has read our QR code offers itself, and pair with it.

        Gives the address at which it can be connected. Cancel it to give up. Raises PhoneError.
        """
        return await self._pairing.by_name(name, password)

    async def settle(self) -> None:
        """Wait until every phone that was told is remembered; for an orderly end."""
        while self._remembering:
            await asyncio.wait(set(self._remembering))

    def with_deck(self, device: Device) -> Device:
        """The device with what only the deck knows: its name, and the task that runs on it."""
        return self._with_deck(device, self._lanes.running)

    def _with_deck(self, device: Device, running: Mapping[str, int]) -> Device:
        return device.model_copy(update={
            **self._owners.get(device.serial, {}),
            "busy_task": running.get(device.serial)})

    def now(self, serial: str) -> Device | None:
        """The phone as it is now, without asking anybody; None when the roster has none."""
        return next((self.with_deck(device) for device in self._roster.devices()
                     if device.serial == serial), None)

    def _hear(self, event: Event) -> None:
        """Remember each phone that tells who it is, so that it is known while it is away."""
        if isinstance(event, DeviceChanged) and event.device.state is DeviceState.ONLINE:
            task = asyncio.get_running_loop().create_task(self._remember(event.device))
            self._remembering.add(task)
            task.add_done_callback(self._remembering.discard)

    async def _remember(self, device: Device) -> None:
        try:
            await self._store.devices.remember(device)
        except Exception:
            log.exception("A phone could not be remembered")


def _said(device: Device) -> _Said:
    return {"name": device.name, "group": device.group, "paused": device.paused}


def find_device(phones: Iterable[Device], wanted: str) -> Device:
    """The phone with this serial or address; NotFoundError."""
    (found,) = find_devices(phones, (wanted,))
    return found


def find_devices(phones: Iterable[Device], wanted: Iterable[str]) -> tuple[Device, ...]:
    """The phones with these serials or addresses, in that order; NotFoundError names a stranger.

    A serial counts before another phone's address.
    """
    known: dict[str, Device] = {}
    phones = tuple(phones)
    known.update((device.address, device) for device in phones if device.address)
    known.update((device.serial, device) for device in phones)
    found = []
    for name in wanted:
        if name not in known:
            raise NotFoundError(f"There is no phone “{name[:100]}”.",
                                "Connect it once, or choose one that PostDeck lists.")
        found.append(known[name])
    return tuple(found)


async def posting_apps(phone: Phone, accounts: Iterable[Account],
                       languages: Callable[[Platform], Collection[str]]
                       ) -> tuple[PostingApp, ...]:
    """The apps of these accounts; without accounts those that are installed on the phone."""
    wanted = {(each.platform, each.package or await package_of(phone, each.platform)): None
              for each in sorted(accounts, key=lambda one: list(Platform).index(one.platform))}
    if not wanted:
        wanted = {(platform, package): None for platform in Platform
                  for package in PACKAGES[platform]
                  if await phone.installed(package) is not None}
    return tuple(PostingApp(package, languages(platform)) for platform, package in wanted)


async def _unlock(phone: Phone) -> None:
    try:
        await phone.ensure_unlocked()
    except PhoneLockedError as error:
        raise PhoneLockedError(
            str(error), advice="Its screen is on: enter the PIN on the phone, then press Unlock "
                               "again. Without a PIN PostDeck can unlock it itself.") from error


async def _allow(phone: Phone, app: PostingApp) -> None:
    """Grant what the app needs, and believe only what the phone then says."""
    await phone.grant(app.package, MEDIA_PERMISSIONS, again=True)
    android = (await phone.facts()).android
    if missing(await phone.permissions(app.package), android):
        raise PhoneError(
            f"{phone.serial} lets nobody allow {app.name} anything over adb.",
            advice=f"Allow it on the phone (Settings, Apps, {app.name}, Permissions). Phones by "
                   "Xiaomi and others want “USB debugging (Security settings)” turned on first.")


async def package_of(phone: Phone, platform: Platform) -> str:
    """The app's package on this phone; the usual one when none is installed."""
    for package in PACKAGES[platform]:
        if await phone.installed(package) is not None:
            return package
    return PACKAGES[platform][0]
