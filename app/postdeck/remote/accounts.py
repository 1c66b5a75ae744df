"""The accounts of another deck."""

from __future__ import annotations

from collections.abc import Sequence

from postdeck.core.account import Account, AccountActivity, NewAccount
from postdeck.core.errors import DeckRefusedError, NotFoundError
from postdeck.remote.listing import Listing
from postdeck.remote.remarks import Remarks
from postdeck.remote.shapes.phones import account_of
from postdeck.remote.wire.client import Wire

MOST = 20_000


class RemoteAccounts:
    """Keeps the Accounts protocol by calls of the task API, which lists accounts, no more."""

    def __init__(self, wire: Wire, remarks: Remarks) -> None:
        self._wire = wire
        self._list = Listing(wire, remarks, "/accounts", "accounts", account_of)

    async def list(self) -> tuple[Account, ...]:
        """All accounts, by username; none of a server that does not list them."""
        try:
            found, _ = await self._list.span({}, MOST, 0)
        except NotFoundError:
            return ()
        return tuple(sorted({account.id: account for account in found}.values(),
                            key=lambda account: account.username))

    async def activity(self) -> tuple[AccountActivity, ...]:
        """Nothing: the task API does not tell."""
        return ()

    async def add(self, account: NewAccount) -> Account:
        """Never: accounts are kept where the phones are."""
        raise self._elsewhere("add accounts")

    async def update(self, account: Account) -> Account:
        """Never: accounts are kept where the phones are."""
        raise self._elsewhere("change accounts")

    async def change(self, accounts: Sequence[Account]) -> int:
        """Never: accounts are kept where the phones are."""
        raise self._elsewhere("change accounts")

    async def put(self, accounts: Sequence[NewAccount]) -> int:
        """Never: accounts are kept where the phones are."""
        raise self._elsewhere("import accounts")

    async def remove(self, account_id: int) -> None:
        """Never: accounts are kept where the phones are."""
        raise self._elsewhere("remove accounts")

    async def find(self, serial: str) -> tuple[Account, ...]:
        """Never: accounts are kept where the phones are."""
        raise self._elsewhere("read accounts from phones")

    def _elsewhere(self, what: str) -> DeckRefusedError:
        return DeckRefusedError(f"{self._wire.name} lets no other computer {what}.",
                                "Do it in PostDeck on that computer.")
