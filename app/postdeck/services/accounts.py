"""The accounts: listed, added, removed, found on phones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from postdeck.core.account import Account, AccountActivity, NewAccount
from postdeck.core.apps import PACKAGES
from postdeck.core.errors import PhoneError
from postdeck.core.events import AccountsChanged, Bus
from postdeck.core.failure import Failure
from postdeck.core.task import Platform
from postdeck.phones.phone import Phone
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.services.devices import Devices
from postdeck.store.store import Store

AccountReader = Callable[[Phone, Platform], Awaitable[tuple[str, ...]]]
"""Reads from the phone's app who is signed in; raises PhoneError."""


class Accounts:
    """The deck's accounts; no password is ever known."""

    def __init__(self, store: Store, lanes: Lanes, devices: Devices, roster: Roster, bus: Bus,
                 reader: AccountReader) -> None:
        self._store, self._lanes, self._devices, self._roster = store, lanes, devices, roster
        self._bus, self._reader = bus, reader

    async def list(self) -> tuple[Account, ...]:
        """All accounts, by username."""
        return await self._store.accounts.all()

    async def activity(self) -> tuple[AccountActivity, ...]:
        """What every account did last and does next; of those that did or do something."""
        return await self._store.accounts.activity()

    async def add(self, account: NewAccount) -> Account:
        """Remember an account; NotFoundError for an unknown phone, ConflictError when known."""
        device = await self._devices.known(account.serial)
        added = await self._store.accounts.add(
            account.model_copy(update={"serial": device.serial}))
        await self._tell()
        return added

    async def put(self, accounts: Sequence[NewAccount]) -> int:
        """Add accounts, or replace what is known of them, all or none; answers how many.

        Raises NotFoundError for an unknown phone.
        """
        for serial in {account.serial for account in accounts}:
            await self._devices.known(serial)
        count = await self._store.accounts.put(accounts)
        await self._tell()
        return count

    async def update(self, account: Account) -> Account:
        """Change an account; NotFoundError, ConflictError."""
        changed = await self._store.accounts.update(account)
        await self._tell()
        return changed

    async def change(self, accounts: Sequence[Account]) -> int:
        """Change accounts, all or none; answers how many. NotFoundError, ConflictError."""
        for serial in {account.serial for account in accounts}:
            await self._devices.known(serial)
        count = await self._store.accounts.change(accounts)
        await self._tell()
        return count

    async def remove(self, account_id: int) -> None:
        """Forget an account; NotFoundError."""
        await self._store.accounts.remove(account_id)
        await self._tell()

    async def find(self, serial: str) -> tuple[Account, ...]:
        """Read the accounts from a phone and merge them in; returns that phone's accounts.

        It opens the apps and taps, so no task starts meanwhile. What is known stays, also when
        the app does not show it. Raises NotFoundError, ConflictError while the phone posts,
        PhoneError when no app could be read.
        """
        device = await self._devices.known(serial)
        async with self._lanes.borrow(device.serial):
            found = await self._read(self._roster.phone(device.serial))
        if found:
            await self._store.accounts.merge(found)
            await self._tell()
        return await self._store.accounts.of_serial(device.serial)

    async def _read(self, phone: Phone) -> tuple[NewAccount, ...]:
        """What the phone's apps show; PhoneError when that is nothing, and one had trouble."""
        found: list[NewAccount] = []
        problem: PhoneError | None = None
        for platform in Platform:
            try:
                package = await _installed(phone, platform)
                names = await self._reader(phone, platform)
            except PhoneError as error:
                if problem is None or problem.failure is Failure.APP_MISSING:
                    problem = error
                continue
            found += [NewAccount(username=name, serial=phone.serial, platform=platform,
                                 package=package) for name in names]
        if problem is not None and not found:
            raise problem
        return tuple(found)

    async def _tell(self) -> None:
        self._bus.publish(AccountsChanged(accounts=await self._store.accounts.all()))


async def _installed(phone: Phone, platform: Platform) -> str:
    for package in PACKAGES[platform]:
        if await phone.installed(package) is not None:
            return package
    raise PhoneError(f"{platform.value.capitalize()} is not installed on {phone.serial}.",
                     Failure.APP_MISSING)
