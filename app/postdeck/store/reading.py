"""Opens the database of a running PostDeck to look, without a way to write."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DatabaseError

from postdeck.core.errors import ProfileError
from postdeck.store.database import Database
from postdeck.store.schema import HEAD
from postdeck.store.store import Store

WAIT_SECONDS = 10.0


@asynccontextmanager
async def open_reading(path: Path) -> AsyncIterator[Store]:
    """The store of a profile that another process owns; writing to it fails.

    Raises ProfileError when it can't be read or is of another version.
    """
    engine = create_engine("sqlite+pysqlite://", creator=lambda: _connect(path))
    database = Database(engine, engine)
    try:
        try:
            found = await database.read(_version)
        except DatabaseError as error:
            raise ProfileError(f"The database {path} can't be read: {error.orig}.",
                               "Choose another folder with --profile.") from error
        if found != HEAD:
            raise ProfileError(f"The database {path} is of another version of PostDeck.",
                               "Close that PostDeck, then try again.")
        yield Store(database)
    finally:
        await database.close()


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, timeout=WAIT_SECONDS,
                           check_same_thread=False)


def _version(connection: Connection) -> str:
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return str(row[0]) if row else ""
