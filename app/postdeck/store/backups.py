"""Copies of the database: made while it is used, verified before they count, put back whole."""

from __future__ import annotations

import logging
import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from postdeck.core.errors import NotFoundError, ProfileError
from postdeck.store.whole_file import sync_folder

log = logging.getLogger(__name__)

KEPT = 5
KEPT_BEFORE = 3
FOLD_SECONDS = 2.0
"""So long whoever reads what was laid out (a virus scanner) is waited for."""

_NAME = re.compile(r"postdeck-\d{8}T\d{6}Z(-\d+)?\.db")
_BESIDE = ("", "-wal", "-shm")
"""A SQLite database is up to three files; a restored one must not meet another's log."""


class _NotWholeError(sqlite3.DatabaseError):
    """A copy went well and is not whole: what it was made of is not."""


class Backups:
    """The backups of one SQLite database, in the folder `backups` beside it."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._ready = database.with_suffix(".part")
        self._mark = database.with_suffix(".damaged")
        self.folder = database.parent / "backups"

    def suspect(self) -> None:
        """Have the database checked whole when it is opened next, however large it is."""
        self._mark.touch(mode=0o600)
        sync_folder(self._mark.parent)

    def is_suspect(self) -> bool:
        """Whether that was asked for."""
        return self._mark.exists()

    def clear(self) -> None:
        """It was checked, and is whole, or another one has taken its place."""
        self._mark.unlink(missing_ok=True)

    def list(self) -> tuple[Path, ...]:
        """The backups there are, newest first."""
        if not self.folder.is_dir():
            return ()
        found = (path for path in self.folder.iterdir() if _NAME.fullmatch(path.name))
        return tuple(sorted(found, key=lambda path: path.stem, reverse=True))

    def make(self, now: datetime) -> Path:
        """A verified backup of the database as it is at this moment; the oldest ones go.

        Works while the database is written to. Raises ProfileError; a backup that fails leaves
        nothing behind.
        """
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            target = self._free_name(now)
            part = target.with_suffix(".part")
            try:
                _copy(self._database, part)
                os.replace(part, target)
                sync_folder(self.folder)
            finally:
                part.unlink(missing_ok=True)
            for old in self.list()[KEPT:]:
                old.unlink(missing_ok=True)
        except _NotWholeError as error:
            self.suspect()
            raise ProfileError("The database is damaged, so it could not be backed up.",
                               "Close PostDeck and start it again: it puts the newest good backup "
                               "back.") from error
        except (OSError, sqlite3.Error) as error:
            raise ProfileError(f"The database could not be backed up: {_words(error)}.",
                               "Free some space on this computer's disk.") from error
        return target

    def newest_good(self) -> Path | None:
        """The newest backup that is whole."""
        return next((path for path in self.list() if is_whole(path)), None)

    def lay_out(self, backup: Path) -> Path:
        """A copy of a backup, to be made ready and then `put` in the database's place.

        Raises NotFoundError (no such backup), ProfileError (it is not whole, the disk refuses).
        """
        if not backup.is_file():
            raise NotFoundError(f"There is no backup {backup}.",
                                "`postdeck backup --list` shows what there is.")
        if not is_whole(backup):
            raise ProfileError(f"The backup {backup.name} is damaged too.", "Choose another one.")
        try:
            for ending in _BESIDE:
                Path(f"{self._ready}{ending}").unlink(missing_ok=True)
            _copy(backup, self._ready)
        except (OSError, sqlite3.Error) as error:
            raise _not_put_back(error) from error
        return self._ready

    def put(self, now: datetime) -> Path:
        """Put what was laid out in the database's place; answers where the one before is kept.

        Neither may be open. Raises ProfileError (the disk refuses). The database goes first: as
        long as it is missing, `finish` knows that this was cut off.
        """
        aside = self._database.with_name(f"postdeck-before-{now:%Y%m%dT%H%M%SZ}.db")
        try:
            _fold(self._ready)
            for ending in _BESIDE:
                with suppress(FileNotFoundError):
                    os.replace(f"{self._database}{ending}", f"{aside}{ending}")
            os.replace(self._ready, self._database)
            self.clear()
            sync_folder(self._database.parent)
            self._remove_old_ones()
        except (OSError, sqlite3.Error) as error:
            raise _not_put_back(error) from error
        log.warning("A backup was put back; the database before it is kept as %s", aside.name)
        return aside

    def _remove_old_ones(self) -> None:
        """Of the databases that were replaced, only the newest are kept."""
        found = sorted(self._database.parent.glob("postdeck-before-*.db"), reverse=True)
        for path in found[KEPT_BEFORE:]:
            for ending in _BESIDE:
                Path(f"{path}{ending}").unlink(missing_ok=True)

    def finish(self, now: datetime) -> None:
        """Go on with a `put` that was cut off; raises ProfileError as that does."""
        if not self._database.exists() and self._ready.is_file() and is_whole(self._ready):
            self.put(now)

    def _free_name(self, now: datetime) -> Path:
        stem = f"postdeck-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        number, path = 1, self.folder / f"{stem}.db"
        while path.exists():
            number += 1
            path = self.folder / f"{stem}-{number}.db"
        return path


def is_whole(path: Path) -> bool:
    """Whether a database file can be read from its first page to its last."""
    try:
        with closing(sqlite3.connect(f"file:{_quoted(path)}?mode=ro", uri=True)) as connection:
            said = connection.execute("PRAGMA integrity_check(1)").fetchone()
            connection.execute("SELECT count(*) FROM tasks").fetchone()
            return bool(said and said[0] == "ok")
    except sqlite3.Error:
        return False


def _copy(source: Path, target: Path) -> None:
    """A whole and verified copy, on the disk when this returns."""
    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_RDWR | os.O_CREAT, 0o600))
    with (closing(sqlite3.connect(f"file:{_quoted(source)}?mode=ro", uri=True)) as old,
          closing(sqlite3.connect(target)) as new):
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")
    if not is_whole(target):
        raise _NotWholeError("the copy is not whole")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _fold(path: Path) -> None:
    """Bring a database's log into its file: a log left behind would take what it holds with it,
    such as that its phones are paused."""
    with closing(sqlite3.connect(path, timeout=FOLD_SECONDS)) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
    if busy or mode != "delete":
        raise ProfileError("The backup could not be put back: another program is reading it.",
                           "Close whatever reads PostDeck's folder, then try again.")


def _not_put_back(error: OSError | sqlite3.Error) -> ProfileError:
    return ProfileError(f"The backup could not be put back: {_words(error)}.",
                        "Free some space on this computer's disk.")


def _quoted(path: Path) -> str:
    """A path as a SQLite URI wants it."""
    text = path.absolute().as_posix()
    for mark, code in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        text = text.replace(mark, code)
    return text


def _words(error: OSError | sqlite3.Error) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
