"""Who gets the post: serials and usernames turned into phones and accounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from postdeck.core.account import Account, handle
from postdeck.core.apps import NAMES
from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import NotFoundError, TargetError
from postdeck.core.task import Platform, TaskRequest
from postdeck.services.devices import Devices, find_devices
from postdeck.store.store import Store


@dataclass(frozen=True)
class Target:
    """One post: to whichever account is signed in (username "") or to this one."""

    device: Device
    platform: Platform
    username: str = ""
    package: str = ""
    enabled: bool = True


class Targets:
    """Resolves requests; usernames win over serials."""

    def __init__(self, store: Store, devices: Devices) -> None:
        self._store = store
        self._devices = devices

    async def resolve(self, request: TaskRequest) -> tuple[Target, ...]:
        """The targets in the order of the request, each once.

        Raises NotFoundError that names whom nobody knows, TargetError.
        """
        phones = await self._devices.list()
        if request.account_ids:
            return await self._by_id(request.account_ids, {each.serial: each for each in phones})
        if request.usernames:
            return await self._by_username(request, {each.serial: each for each in phones})
        devices = {device.serial: device for device in find_devices(phones, request.serials)}
        if request.enable_multi_account:
            return await self._all_accounts(devices, request.platform)
        return tuple(Target(device, request.platform) for device in devices.values())

    async def _by_id(
        self, ids: Sequence[int], phones: dict[str, Device]
    ) -> tuple[Target, ...]:
        known = {account.id: account for account in await self._store.accounts.all()}
        for each in ids:
            if each not in known:
                raise NotFoundError("An account that was chosen is not known any more.",
                                    "Choose again.")
        chosen = (known[each] for each in dict.fromkeys(ids))
        return tuple(_target(account, phones.get(account.serial) or Device(serial=account.serial))
                     for account in chosen)

    async def _by_username(
        self, request: TaskRequest, phones: dict[str, Device]
    ) -> tuple[Target, ...]:
        platform = request.platform if "platform" in request.model_fields_set else None
        names = dict.fromkeys(handle(name) for name in request.usernames)
        known: dict[str, list[Target]] = {name: [] for name in names}
        for account in await self._store.accounts.by_usernames(names, platform):
            device = phones.get(account.serial) or Device(serial=account.serial)
            known[account.username].append(_target(account, device))
        return tuple(_choose(name, known[name], request.platform, platform) for name in names)

    async def _all_accounts(
        self, devices: dict[str, Device], platform: Platform
    ) -> tuple[Target, ...]:
        found: dict[str, list[Target]] = {serial: [] for serial in devices}
        for account in await self._store.accounts.of_serials(devices):
            if account.enabled and account.platform is platform:
                found[account.serial].append(_target(account, devices[account.serial]))
        for serial, targets in found.items():
            if not targets:
                raise TargetError(
                    f"{devices[serial].title} has no enabled {NAMES[platform]} "
                    "account.", "Add its accounts, or let PostDeck find them on the phone.")
        return tuple(target for targets in found.values() for target in targets)


def _choose(
    name: str, known: list[Target], preferred: Platform, asked: Platform | None
) -> Target:
    """Known in several apps: the request's. On several phones: one that is there."""
    if not known:
        app = f" on {NAMES[asked]}" if asked else ""
        raise NotFoundError(f"There is no account @{name[:100]}{app}.",
                            "Add it, or let PostDeck find the accounts on the phone.")
    return min(known, key=lambda target: (
        target.platform is not preferred, not target.enabled,
        target.device.state is not DeviceState.ONLINE, target.device.serial))


def _target(account: Account, device: Device) -> Target:
    return Target(device, account.platform, account.username, account.package, account.enabled)
