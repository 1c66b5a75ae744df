"""What is still needed of the files beside the database, so that the rest may go."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, or_, select

from postdeck.store.database import Database
from postdeck.store.schema import PENDING, RUNNING, library, tasks


class Keeping:
    """Asks the tables what they point at."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def staged_names(self, since: datetime) -> frozenset[str]:
        """The staged copies that a waiting or running task, one that ended since, or a library
        entry names."""
        wanted = select(tasks.c.materials).where(or_(
            tasks.c.status == PENDING, tasks.c.status == RUNNING,
            tasks.c.ended_at >= since)).distinct()
        kept = select(library.c.sha256, library.c.suffix)

        def work(connection: Connection) -> frozenset[str]:
            named = {f"{one['sha256']}{one['suffix']}"
                     for text in connection.execute(wanted).scalars() for one in json.loads(text)}
            named |= {f"{row.sha256}{row.suffix}" for row in connection.execute(kept)}
            return frozenset(named)

        return await self._database.read(work)

    async def unfinished(self) -> frozenset[int]:
        """The tasks whose evidence is still written or read: running, or looks are ahead."""
        query = select(tasks.c.id).where(tasks.c.status == RUNNING).union(
            select(tasks.c.id).where(tasks.c.look_at.is_not(None)))
        return await self._database.read(
            lambda connection: frozenset(connection.execute(query).scalars()))
