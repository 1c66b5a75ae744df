"""What is remembered, as one thing to open and close: a noun each for tasks, steps and so on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from postdeck.store.accounts import Accounts
from postdeck.store.database import Database
from postdeck.store.devices import Devices
from postdeck.store.keeping import Keeping
from postdeck.store.library import Library
from postdeck.store.looks import Looks
from postdeck.store.requests import Requests
from postdeck.store.steps import Steps
from postdeck.store.tasks import Tasks
from postdeck.store.uses import Uses


class Store:
    """The doorway to the database; frozen models cross it, rows never do."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.tasks = Tasks(database)
        self.keeping = Keeping(database)
        self.looks = Looks(database)
        self.steps = Steps(database)
        self.accounts = Accounts(database)
        self.devices = Devices(database)
        self.requests = Requests(database)
        self.library = Library(database)
        self.uses = Uses(database)

    @property
    def unchecked(self) -> bool:
        """Whether the file was too large to be checked whole when it was opened."""
        return self._database.unchecked

    async def damage(self) -> str:
        """What is wrong with the file, "" when it is whole; reads all of it."""
        return await self._database.damage()

    @classmethod
    @asynccontextmanager
    async def open(cls, where: Path | str) -> AsyncIterator[Store]:
        """Open a SQLite file (made when missing), or another engine by its SQLAlchemy URL.

        Raises ProfileError when it can't be used: newer, damaged, not a database, no access.
        """
        database = await Database.open(where)
        try:
            yield cls(database)
        finally:
            await database.close()
