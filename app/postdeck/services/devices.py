"""The phones: who is there, what stands in the way of a post, what a phone shows."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping

from postdeck.core.apps import PACKAGES
from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.errors import NotFoundError, PhoneError
from postdeck.core.events import Bus, DeviceChanged, Event
from postdeck.core.task import Platform
from postdeck.phones.phone import Phone
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.store.store import Store

log = logging.getLogger(__name__)


class Devices:
    """Phones as adb sees them, with what the deck remembers and does with them."""

    def __init__(self, store: Store, lanes: Lanes, roster: Roster, bus: Bus) -> None:
        self._store, self._lanes, self._roster, self._bus = store, lanes, roster, bus
        self._names: dict[str, str] = {}
        self._remembering: set[asyncio.Task[None]] = set()
        bus.subscribe(self._hear)

    async def list(self) -> tuple[Device, ...]:
        """All known phones, connected or not, by serial."""
        remembered = {device.serial: device for device in await self._store.devices.all()}
        self._names |= {device.serial: device.name for device in remembered.values()}
        seen = {device.serial: device for device in self._roster.devices()}
        merged = remembered | seen
        running = self._lanes.running
        return tuple(self._with_deck(merged[serial], running) for serial in sorted(merged))

    async def known(self, serial: str) -> Device:
        """A phone by its serial or the address adb lists; NotFoundError."""
        return find_device(await self.list(), serial)

    async def readiness(self, serial: str) -> tuple[CheckPoint, ...]:
        """What stands between this phone and a post; NotFoundError."""
        device = await self.known(serial)
        try:
            phone = self._roster.phone(device.serial)
            package = await package_of(phone, Platform.TIKTOK)
            return await phone.readiness(package)
        except PhoneError as error:
            return (CheckPoint(name="connection", ok=False, detail=str(error),
                               advice=error.advice),)

    async def screenshot(self, serial: str) -> bytes:
        """What the phone shows, PNG; NotFoundError, PhoneError."""
        return await self._roster.phone((await self.known(serial)).serial).screenshot()

    async def rename(self, serial: str, name: str) -> Device:
        """Give a phone a name, "" for none; NotFoundError."""
        device = await self.known(serial)
        await self._store.devices.remember(device)
        await self._store.devices.rename(device.serial, name.strip())
        self._names[device.serial] = name.strip()
        renamed = self.with_deck(device)
        self._bus.publish(DeviceChanged(device=renamed))
        return renamed

    async def settle(self) -> None:
        """Wait until every phone that was told is remembered; for an orderly end."""
        while self._remembering:
            await asyncio.wait(set(self._remembering))

    def with_deck(self, device: Device) -> Device:
        """The device with what only the deck knows: its name, and the task that runs on it."""
        return self._with_deck(device, self._lanes.running)

    def _with_deck(self, device: Device, running: Mapping[str, int]) -> Device:
        return device.model_copy(update={
            "name": self._names.get(device.serial, device.name),
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


async def package_of(phone: Phone, platform: Platform) -> str:
    """The app's package on this phone; the usual one when none is installed."""
    for package in PACKAGES[platform]:
        if await phone.installed(package) is not None:
            return package
    return PACKAGES[platform][0]
