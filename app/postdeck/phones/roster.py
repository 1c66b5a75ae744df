"""Which phones there are: adb's addresses turned into devices with lasting identities."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable, Coroutine, Iterable

from postdeck.adb.client import AdbClient
from postdeck.adb.errors import AdbError, DeviceOfflineError, DeviceUnauthorizedError
from postdeck.adb.listing import AdbListing
from postdeck.adb.server import AdbServer
from postdeck.adb.tracking import Tracker
from postdeck.core.clock import Clock
from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import InvalidInputError, NotFoundError, PhoneError
from postdeck.phones.links import Link, best, hardware_serial, is_dialled
from postdeck.phones.phone import Phone, PhoneFacts
from postdeck.phones.redial import Redial

log = logging.getLogger(__name__)

_GRACE_SECONDS = 2.0
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 15.0
_ADDRESS = re.compile(r"[\w.\-\[\]:%]+", re.ASCII)


class Roster:
    """Follows adb's list and publishes a Device for every change, in the loop's thread.

    A phone is known by its hardware serial once it has told it; a phone under two addresses is
    one device. Devices once seen stay, as offline. `known` are devices remembered from earlier.
    An address that nobody has authorized yet is shown as a device of its own; when its phone
    turns out to be another device, it is published a last time, offline and without address.
    """

    def __init__(
        self,
        server: AdbServer,
        client: AdbClient,
        on_device: Callable[[Device], None],
        clock: Clock,
        known: Iterable[Device] = (),
    ) -> None:
        self._client = client
        self._on_device = on_device
        self._clock = clock
        self._tracker = Tracker(server, self._on_listings)
        self._redial = Redial(client)
        self._links: dict[str, Link] = {}
        self._devices = {
            device.serial: device.model_copy(
                update={"state": DeviceState.OFFLINE, "address": "", "busy_task": None})
            for device in known}
        self._serial_behind: dict[str, str] = {}
        self._identified = set(self._devices)
        self._waiters: set[asyncio.Future[None]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    async def start(self) -> None:
        """Begin; returns after adb's first list.

        Raises AdbServerError when there is no adb; the roster goes on trying all the same.
        """
        await self._tracker.start()

    async def close(self) -> None:
        """End: nothing is published any more and no connection stays open."""
        self._closed = True
        await self._tracker.close()
        await self._redial.close()
        phones = [link.phone for link in self._links.values() if link.phone is not None]
        for link in self._links.values():
            link.hang_up()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(
            *self._tasks, *(phone.close() for phone in phones), return_exceptions=True)

    @property
    def client(self) -> AdbClient:
        """The adb server behind it."""
        return self._client

    @property
    def problem(self) -> AdbError | None:
        """Why adb's list is not to be had at present, None while it is."""
        return self._tracker.problem

    def devices(self) -> tuple[Device, ...]:
        """All phones, connected or not, by serial."""
        return tuple(sorted(self._devices.values(), key=lambda device: device.serial))

    def device(self, serial: str) -> Device:
        """One phone by its hardware serial or its present address; NotFoundError."""
        link = self._links.get(serial)
        found = self._devices.get(serial) or (self._devices.get(link.shown) if link else None)
        if found is None:
            raise NotFoundError(f"There is no phone “{serial}”.")
        return found

    def phone(self, serial: str) -> Phone:
        """The phone, for as long as its connection lasts.

        Raises NotFoundError, DeviceUnauthorizedError, DeviceOfflineError.
        """
        device = self.device(serial)
        link = self._best(device.serial)
        if link is None or not link.ready:
            if device.state is DeviceState.UNAUTHORIZED:
                raise DeviceUnauthorizedError(device.serial)
            raise DeviceOfflineError(device.serial)
        if link.phone is None:
            link.phone = Phone(link.serial, self._client.device(link.address), self._take_facts)
        return link.phone

    async def wait_online(self, serial: str) -> None:
        """Return once this phone takes commands; cancel it to give up."""
        while not self._is_online(serial):
            waiter = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
            try:
                await waiter
            finally:
                self._waiters.discard(waiter)

    async def settle(self, timeout: float = 5) -> None:
        """Return once every phone adb lists as ready was asked who it is, or time is up."""
        waits = [asyncio.ensure_future(link.tried.wait())
                 for link in self._links.values() if link.listing.online]
        if waits:
            await asyncio.wait(waits, timeout=timeout)
        for wait in waits:
            wait.cancel()

    async def connect(self, address: str) -> str:
        """Connect a phone on the network and keep it connected; gives its address in the list.

        Raises DeviceUnauthorizedError (it is listed, a person has to allow it), AdbRefusedError.
        """
        if not _ADDRESS.fullmatch(address):
            raise InvalidInputError(f"“{address}” is no address; write host:port.")
        if ":" not in address:
            address = f"{address}:5555"  # as adb does it
        try:
            listed = await self._client.connect(address)
        except DeviceUnauthorizedError:
            self._redial.want(address)
            raise
        self._redial.want(listed)
        return listed

    async def reconnect(self, serial: str) -> None:
        """Have adb look for this phone again. AdbError.

        adb then drops a network address that does not answer at once: whoever first connected
        it, it is dialled from here until it is back.
        """
        for address, behind in self._serial_behind.items():
            if serial in (behind, address) and is_dialled(address):
                self._redial.want(address)
        await self._client.reconnect_offline()
        if self._tracker.problem is None:
            self._redial.listed(set(self._links))

    async def disconnect(self, address: str) -> None:
        """Let go of a phone on the network."""
        self._redial.forget(address)
        await self._client.disconnect(address)

    def forget(self, serial: str) -> None:
        """Know nothing more of a phone once it is not connected; it is published a last time."""
        self._identified.discard(serial)
        self._refresh(serial)

    def _is_online(self, serial: str) -> bool:
        try:
            return self.device(serial).state is DeviceState.ONLINE
        except NotFoundError:
            return False

    def _best(self, serial: str) -> Link | None:
        return best(link for link in self._links.values() if link.shown == serial)

    def _on_listings(self, listings: tuple[AdbListing, ...]) -> None:
        """adb's list has changed."""
        present = {listing.address: listing for listing in listings}
        if self._tracker.problem is not None:
            self._redial.dropped({link.address for link in self._links.values() if link.dialled})
        for address in self._links.keys() - present.keys():
            link = self._links.pop(address)
            if link.given_up(asyncio.get_running_loop().time()):
                self._redial.dropped({address})
            link.hang_up()
            self._refresh(link.shown)
        for listing in listings:
            self._on_listing(listing)
        if self._tracker.problem is None:
            self._redial.listed(set(present))

    def _on_listing(self, listing: AdbListing) -> None:
        link = self._links.get(listing.address)
        if link is None:
            link = self._links[listing.address] = Link(listing)
            self._later(self._show_after_grace(link))
        elif link.listing == listing:
            return
        else:
            link.hang_up()
            link.listing = listing
        link.changed_at = asyncio.get_running_loop().time()
        if listing.online:
            link.arrival = self._later(self._arrive(link))
        self._show(link)

    def _show(self, link: Link, *, at_any_rate: bool = False) -> None:
        """Publish what the link changes; what may soon say who it is waits until then."""
        serial = link.serial or self._serial_behind.get(link.address, "")
        telling = link.listing.online or not link.by_usb
        if not serial and (link.listing.unauthorized or at_any_rate or not telling):
            serial = link.address
        before, link.shown = link.shown, serial or link.shown
        if before and before != link.shown:
            self._refresh(before)
        self._refresh(link.shown)

    def _refresh(self, serial: str) -> None:
        """Publish the device if it is not what it was."""
        if not serial:
            return
        link = self._best(serial)
        old = self._devices.get(serial, Device(serial=serial))
        state = link.state if link else DeviceState.OFFLINE
        new = old.model_copy(update={"state": state, "address": link.address if link else ""})
        if link is None and serial not in self._identified:
            # It was an address only; its phone is known by its serial now, or gone.
            self._devices.pop(serial, None)
            self._publish(new)
        else:
            self._keep(new, old)

    def _keep(self, new: Device, old: Device) -> None:
        if new.serial in self._devices and new == old:
            return
        if DeviceState.ONLINE in (new.state, old.state) and new.state is not old.state:
            new = new.model_copy(update={"seen_at": self._clock.now()})
        self._devices[new.serial] = new
        self._publish(new)

    def _publish(self, device: Device) -> None:
        try:
            self._on_device(device)
        except Exception:
            log.exception("The listener of the roster failed")
        for waiter in tuple(self._waiters):
            if not waiter.done():
                waiter.set_result(None)

    async def _show_after_grace(self, link: Link) -> None:
        await asyncio.sleep(_GRACE_SECONDS)
        if self._links.get(link.address) is link and not link.shown:
            self._show(link, at_any_rate=True)

    async def _arrive(self, link: Link) -> None:
        """Ask the phone who it is, until it says so; then what it is."""
        tried = link.tried
        pause = _FIRST_PAUSE
        while True:
            try:
                link.serial = await hardware_serial(self._client.device(link.address))
                break
            except PhoneError as error:
                log.info("%s does not say who it is: %s", link.address, error)
                tried.set()
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        self._identified.add(link.serial)
        self._serial_behind[link.address] = link.serial
        self._show(link)
        tried.set()
        await self._learn(link)

    async def _learn(self, link: Link) -> None:
        """Read model, Android version and battery; nothing depends on it."""
        try:
            await self.phone(link.serial).facts()
        except PhoneError as error:
            log.info("%s does not say what it is: %s", link.serial, error)

    def _take_facts(self, facts: PhoneFacts) -> None:
        """Whoever looks at a phone also tells how full its battery is now."""
        if self._closed or (old := self._devices.get(facts.serial)) is None:
            return
        self._keep(old.model_copy(update={
            "model": facts.model or old.model, "android": facts.android or old.android,
            "battery": facts.battery}), old)

    def _later(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
