"""The accounts and the phones they live on."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Subquery,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from postdeck.core.account import Account, AccountActivity, NewAccount, handle
from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.core.task import Platform
from postdeck.store.database import Database
from postdeck.store.schema import PENDING, accounts, tasks, uses


class Accounts:
    """Accounts; one username may live on several phones and in several apps."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Account, ...]:
        """Every account, by username."""
        return await self._where()

    async def of_serial(self, serial: str) -> tuple[Account, ...]:
        """The accounts of one phone, by username."""
        return await self.of_serials([serial])

    async def of_serials(self, serials: Collection[str]) -> tuple[Account, ...]:
        """The accounts of several phones, by username."""
        return await self._where(accounts.c.serial.in_(serials))

    async def by_username(
        self, username: str, platform: Platform | None = None
    ) -> tuple[Account, ...]:
        """The accounts of that name, with or without "@"; in one app or in all."""
        return await self.by_usernames([username], platform)

    async def by_usernames(
        self, usernames: Collection[str], platform: Platform | None = None
    ) -> tuple[Account, ...]:
        """The accounts of any of these names."""
        wanted: list[ColumnElement[bool]] = [
            accounts.c.username.in_({handle(username) for username in usernames})]
        if platform is not None:
            wanted.append(accounts.c.platform == platform.value)
        return await self._where(*wanted)

    async def activity(self) -> tuple[AccountActivity, ...]:
        """When each account last posted and posts next; accounts without either are left out."""
        posted = (
            select(uses.c.platform, uses.c.username, func.max(uses.c.used_at).label("at"))
            .group_by(uses.c.platform, uses.c.username).subquery())
        planned = (
            select(tasks.c.platform, tasks.c.username, tasks.c.serial,
                   func.min(tasks.c.due_at).label("at"))
            .where(tasks.c.status == PENDING, tasks.c.serial.in_(select(accounts.c.serial)))
            .group_by(tasks.c.platform, tasks.c.username, tasks.c.serial).subquery())
        wanted = (
            select(accounts.c.id, posted.c.at, planned.c.at)
            .outerjoin(posted, _same(posted, "platform", "username"))
            .outerjoin(planned, _same(planned, "platform", "username", "serial"))
            .where(or_(posted.c.at.is_not(None), planned.c.at.is_not(None))))

        def work(connection: Connection) -> tuple[AccountActivity, ...]:
            return tuple(AccountActivity(account_id=row[0], last_post_at=row[1], next_at=row[2])
                         for row in connection.execute(wanted))

        return await self._database.read(work)

    async def add(self, account: NewAccount) -> Account:
        """Remember an account; ConflictError when that phone has it already."""
        def work(connection: Connection) -> Account:
            return _account(connection.execute(
                insert(accounts).values(_values(account)).returning(accounts)).one())

        try:
            return await self._database.write(work)
        except IntegrityError as error:
            raise ConflictError(f"@{handle(account.username)} is known on {account.serial} already."
                                ) from error

    async def merge(self, found: Sequence[NewAccount]) -> tuple[Account, ...]:
        """Add the accounts that are new; of the others only an unknown package is filled in.

        Returns those that were added.
        """
        def work(connection: Connection) -> tuple[Account, ...]:
            added = []
            for account in found:
                values = _values(account)
                known = connection.execute(select(accounts).where(*(
                    accounts.c[name] == values[name]
                    for name in ("platform", "username", "serial")))).first()
                if known is None:
                    added.append(_account(connection.execute(
                        insert(accounts).values(values).returning(accounts)).one()))
                elif account.package and not known.package:
                    connection.execute(update(accounts).where(accounts.c.id == known.id)
                                       .values(package=account.package))
            return tuple(added)

        return await self._database.write(work)

    async def put(self, wanted: Sequence[NewAccount]) -> int:
        """Add the accounts, or replace what is known of them, all or none; answers how many."""
        def work(connection: Connection) -> int:
            for account in wanted:
                values = _values(account)
                changed = connection.execute(update(accounts).where(*(
                    accounts.c[name] == values[name]
                    for name in ("platform", "username", "serial"))).values(values)).rowcount
                if not changed:
                    connection.execute(insert(accounts).values(values))
            return len(wanted)

        return await self._database.write(work) if wanted else 0

    async def update(self, account: Account) -> Account:
        """Replace an account; NotFoundError, ConflictError."""
        return (await self._replace([account]))[0]

    async def change(self, wanted: Sequence[Account]) -> int:
        """Replace accounts, all or none; answers how many. NotFoundError, ConflictError."""
        return len(await self._replace(wanted)) if wanted else 0

    async def _replace(self, wanted: Sequence[Account]) -> list[Account]:
        def work(connection: Connection) -> list[Account]:
            return [_replaced(connection, account) for account in wanted]

        return await self._database.write(work)

    async def remove(self, account_id: int) -> None:
        """Forget an account; NotFoundError."""
        count = await self._database.write(lambda connection: connection.execute(
            delete(accounts).where(accounts.c.id == account_id)).rowcount)
        if not count:
            raise NotFoundError(f"There is no account {account_id}.")

    async def _where(self, *wanted: ColumnElement[bool]) -> tuple[Account, ...]:
        def work(connection: Connection) -> tuple[Account, ...]:
            rows = connection.execute(select(accounts).where(*wanted).order_by(
                accounts.c.username, accounts.c.platform, accounts.c.id))
            return tuple(_account(row) for row in rows)

        return await self._database.read(work)


def _same(other: Subquery, *names: str) -> ColumnElement[bool]:
    return and_(*(accounts.c[name] == other.c[name] for name in names))


def _replaced(connection: Connection, account: Account) -> Account:
    try:
        row = connection.execute(update(accounts).where(accounts.c.id == account.id)
                                 .values(_values(account)).returning(accounts)).first()
    except IntegrityError as error:
        raise ConflictError(f"@{handle(account.username)} is known on {account.serial} already."
                            ) from error
    if row is None:
        raise NotFoundError(f"There is no account {account.id}.")
    return _account(row)


def _values(account: NewAccount) -> dict[str, Any]:
    values = dict(account) | {"username": handle(account.username),
                              "platform": account.platform.value}
    values.pop("id", None)
    return values


def _account(row: Row[Any]) -> Account:
    return Account.model_validate(dict(row._mapping))
