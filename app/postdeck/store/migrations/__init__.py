"""Brings a database to today's schema, or says why it can't."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from postdeck.core.errors import ProfileError
from postdeck.store.schema import HEAD

if TYPE_CHECKING:
    from alembic.config import Config


def migrate(connection: Connection) -> None:
    """Run what is missing, in the caller's transaction: all of it or nothing.

    Raises ProfileError when a newer PostDeck made the database.
    """
    found = _revision(connection)
    if found == HEAD:
        return
    # Alembic takes longer to import than a database takes to open, so only when it has work.
    from alembic import command
    from alembic.script import ScriptDirectory

    settings = configuration()
    known = {script.revision for script in
             ScriptDirectory.from_config(settings).walk_revisions()}
    if found is not None and found not in known:
        raise ProfileError("A newer PostDeck made this database.",
                           "Start that version, or choose another folder with --profile.")
    settings.attributes["connection"] = connection
    command.upgrade(settings, "head")


def is_outdated(connection: Connection) -> bool:
    """Whether there is something that a migration is going to change."""
    return _revision(connection) not in (None, HEAD)


def configuration() -> Config:
    """Alembic's configuration without an .ini file: the scripts lie beside this module."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)
