"""Who gets the post: serials and usernames turned into phones and accounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from postdeck.core.account import Account, handle
from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import NotFoundError, TargetError
from postdeck.core.task import Platform, TaskRequest
from postdeck.services.devices import Devices
from postdeck.store.store import Store


@dataclass(frozen=True)
class Target:
    """One post: to whichever account is signed in (username "") or to this one."""

    device: Device
    platform: Platform
    username: str = ""
    package: str = ""


class Targets:
    """Resolves requests; usernames win over serials."""

    def __init__(self, store: Store, devices: Devices) -> None:
        self._store = store
        self._devices = devices

    async def resolve(self, request: TaskRequest) -> tuple[Target, ...]:
        """The targets in the order of the request, each once.

        Raises NotFoundError that names whom nobody knows, TargetError.
        """
        if request.usernames:
            platform = request.platform if "platform" in request.model_fields_set else None
            names = dict.fromkeys(handle(name) for name in request.usernames)
            return tuple([await self._account(name, platform, request) for name in names])
        found: list[Target] = []
        phones = [await self._devices.known(serial) for serial in request.serials]
        for device in {device.serial: device for device in phones}.values():
            if request.enable_multi_account:
                found += await self._all_accounts(device, request.platform)
            else:
                found.append(Target(device, request.platform))
        return tuple(found)

    async def _account(
        self, name: str, platform: Platform | None, request: TaskRequest
    ) -> Target:
        """Known in several apps: the request's platform. On several phones: one that is there."""
        accounts = await self._store.accounts.by_username(name, platform)
        if not accounts:
            app = f" on {platform.value.capitalize()}" if platform else ""
            raise NotFoundError(f"There is no account @{name}{app}.",
                                "Add it, or let PostDeck find the accounts on the phone.")
        here = [each for each in accounts if each.platform is request.platform] or accounts
        return _target(await self._there_first(here))

    async def _there_first(self, accounts: Sequence[Account]) -> tuple[Account, Device]:
        pairs = [(account, await self._devices.expected(account.serial)) for account in accounts]
        return min(pairs, key=lambda pair: (
            not pair[0].enabled, pair[1].state is not DeviceState.ONLINE, pair[0].id))

    async def _all_accounts(self, device: Device, platform: Platform) -> list[Target]:
        accounts = [account for account in await self._store.accounts.of_serial(device.serial)
                    if account.enabled and account.platform is platform]
        if not accounts:
            raise TargetError(
                f"{device.title} has no enabled {platform.value.capitalize()} account.",
                "Add its accounts, or let PostDeck find them on the phone.")
        return [_target((account, device)) for account in accounts]


def _target(pair: tuple[Account, Device]) -> Target:
    account, device = pair
    return Target(device, account.platform, account.username, account.package)
