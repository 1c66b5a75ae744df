"""One address under which adb lists a phone, and which phone is behind it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field

from postdeck.adb.device import AdbDevice
from postdeck.adb.errors import AdbError
from postdeck.adb.listing import AdbListing
from postdeck.core.device import DeviceState
from postdeck.phones.phone import Phone

_BOOT_PAUSE, _BOOT_PAUSES = 1.0, 180
GIVEN_UP_SECONDS = 30.0


@dataclass
class Link:
    """An address in adb's list.

    `serial` is the hardware serial behind it, "" until the phone has said so on this
    connection. `shown` is the serial the roster shows it under, "" while it does not.
    """

    listing: AdbListing
    serial: str = ""
    shown: str = ""
    changed_at: float = 0.0
    """Since when adb has listed it so, in the loop's time."""
    phone: Phone | None = None
    tried: asyncio.Event = field(default_factory=asyncio.Event)
    arrival: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        """What adb calls it."""
        return self.listing.address

    @property
    def by_usb(self) -> bool:
        """Whether it is a cable: network addresses have a port or are mDNS names."""
        return not by_network(self.address)

    @property
    def dialled(self) -> bool:
        """Whether it was there by `adb connect`: the server itself finds cables and mDNS names."""
        return is_dialled(self.address)

    def given_up(self, now: float) -> bool:
        """Whether its vanishing now (loop time) means that adb stopped trying, as it does after
        ten times in 100 s; what a person disconnects is offline for a moment only."""
        return (self.dialled and not self.listing.online
                and now - self.changed_at > GIVEN_UP_SECONDS)

    @property
    def ready(self) -> bool:
        """Whether it takes commands and its phone is known."""
        return self.listing.online and bool(self.serial)

    @property
    def state(self) -> DeviceState:
        """In a person's words."""
        if self.ready:
            return DeviceState.ONLINE
        return DeviceState.UNAUTHORIZED if self.listing.unauthorized else DeviceState.OFFLINE

    def hang_up(self) -> None:
        """The connection is gone: forget what was known through it."""
        if self.arrival is not None:
            self.arrival.cancel()
            self.arrival = None
        if self.phone is not None:
            self.phone.drop()
            self.phone = None
        self.serial = ""
        self.tried.set()
        self.tried = asyncio.Event()


def by_network(address: str) -> bool:
    """Whether adb reaches it over the network."""
    return ":" in address or "._tcp" in address


def is_dialled(address: str) -> bool:
    """Whether it is a host and port, which adb lists once somebody has connected it."""
    return ":" in address and "._tcp" not in address


def best(links: Iterable[Link]) -> Link | None:
    """The link to use of one phone's: ready before waiting for a person, cable before Wi-Fi."""
    order = (DeviceState.ONLINE, DeviceState.UNAUTHORIZED, DeviceState.OFFLINE)
    return min(links, key=lambda link: (order.index(link.state), not link.by_usb), default=None)


async def hardware_serial(device: AdbDevice) -> str:
    """Which phone this is, once it has booted so far that it can be used.

    Raises AdbError when it does not answer.
    """
    for _ in range(_BOOT_PAUSES):
        if (await device.shell("getprop", "sys.boot_completed")).stdout.strip() == "1":
            serial = (await device.shell("getprop", "ro.serialno")).stdout.strip()
            return serial or device.address
        await asyncio.sleep(_BOOT_PAUSE)
    raise AdbError(f"{device.address} does not finish starting.")
