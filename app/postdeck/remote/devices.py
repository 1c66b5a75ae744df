"""The phones of another deck."""

from __future__ import annotations

from datetime import tzinfo

from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.errors import DeckRefusedError, NotFoundError
from postdeck.remote.listing import Listing
from postdeck.remote.remarks import Remarks
from postdeck.remote.shapes.phones import device_of, phone_of_account
from postdeck.remote.wire.client import Wire

MOST = 10_000
THERE = "Look at it in PostDeck on that computer."


class RemoteDevices:
    """Keeps the Devices protocol by calls of the task API, which shows phones but no screens."""

    def __init__(self, wire: Wire, zone: tzinfo, remarks: Remarks) -> None:
        self._wire = wire
        self._list = Listing(wire, remarks, "/devices", "devices",
                             lambda row: device_of(row, zone))
        self._by_accounts = Listing(wire, remarks, "/accounts", "accounts",
                                    lambda row: phone_of_account(row, zone))

    async def list(self) -> tuple[Device, ...]:
        """All known phones; of a server that lists none, those that its accounts live on."""
        for listing in (self._list, self._by_accounts):
            try:
                found, _ = await listing.span({}, MOST, 0)
            except NotFoundError:
                continue
            found.sort(key=lambda device: device.state is DeviceState.ONLINE)
            return tuple({device.serial: device for device in found}.values())
        return ()

    async def readiness(self, serial: str) -> tuple[CheckPoint, ...]:
        """What that deck tells of a phone: whether it is connected."""
        device = next((each for each in await self.list() if each.serial == serial), None)
        if device is None:
            raise NotFoundError(f"{self._wire.name} knows no phone {serial}.")
        online = device.state is DeviceState.ONLINE
        return (CheckPoint(name="Connected", ok=online, detail=device.state.value,
                           advice="" if online else THERE),)

    async def arrange(self, serial: str, *, name: str | None = None, group: str | None = None,
                      paused: bool | None = None) -> Device:
        """Never: phones are arranged where they are."""
        raise self._only_there("arrange its phones")

    async def mend(self, serial: str, point: str) -> str:
        """Never: phones are mended where they are."""
        raise self._only_there("touch its phones")

    async def reconnect(self, serial: str) -> None:
        """Never: phones are connected where they are."""
        raise self._only_there("connect its phones")

    async def connect(self, address: str) -> str:
        """Never: phones are connected where they are."""
        raise self._only_there("connect its phones")

    async def pair(self, address: str, code: str) -> None:
        """Never: phones are paired where they are."""
        raise self._only_there("pair with phones")

    async def pair_by_name(self, name: str, password: str) -> str:
        """Never: phones are paired where they are."""
        raise self._only_there("pair with phones")

    def _only_there(self, what: str) -> DeckRefusedError:
        return DeckRefusedError(f"{self._wire.name} lets no other computer {what}.", THERE)

    async def screenshot(self, serial: str) -> bytes:
        """Never: pictures of phones don't leave their computer."""
        raise DeckRefusedError(f"{self._wire.name} shows no phone's screen to other computers.",
                               THERE)
