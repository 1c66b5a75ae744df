"""Migrates databases again and again, and dies: at every statement, and at every call to the disk.

`python -m tests.proofs.disk.dying FOLDER EVERY` prints one JSON object. A process of its own,
since each death is a fork of it.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event

from postdeck.store.database import Database
from postdeck.store.migrations import configuration
from tests.proofs.disk import vfs
from tests.proofs.sim_loop import SimLoop

ROWS = """
INSERT INTO tasks (request_id, script_name, serial, username, platform, config, caption,
                   materials, source, created_at, due_at, start_text, zone, status, armed_at)
  SELECT 'r', 'post', 'S' || n, 'u', 'tiktok', '{}', 'caption ' || n, '[]', 'ui', n, n, '', '',
         n % 4, CASE n % 4 WHEN 1 THEN n END FROM (
    WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 40) SELECT n FROM c);
INSERT INTO steps (task_id, number, attempt, name, started_at) SELECT id, 1, 1, 'armed', 1
  FROM tasks WHERE armed_at IS NOT NULL;
INSERT INTO accounts (username, serial, platform, package, tags, enabled)
  VALUES ('u', 'S1', 'tiktok', '', '[]', 1);
INSERT INTO devices (serial, name, address, model, android) VALUES ('S1', 'One', '', 'X', '13');
"""

_KEPT: list[object] = []
"""What must outlive the function that made it: SQLite points to it."""

Deadly = Callable[[Callable[[], None]], None]
"""Sets up where the process dies: calls the function it is given before each step."""


def revisions() -> list[str]:
    """All migrations, oldest first."""
    found = ScriptDirectory.from_config(configuration()).walk_revisions()
    return [script.revision for script in found][::-1]


def make_old(path: Path, revision: str | None) -> None:
    """A database as an older PostDeck left it; None: one that was never used."""
    path.touch()
    if revision is None:
        return
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        settings = configuration()
        settings.attributes["connection"] = connection
        command.upgrade(settings, revision)
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA journal_mode=WAL;" + ROWS)


def open_it(path: Path) -> None:
    """As PostDeck does, without threads."""
    loop = SimLoop()
    loop.do(loop.do(Database.open(path)).close())
    loop.close()


def dump(path: Path) -> list[str]:
    """Everything that is in it."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("PRAGMA integrity_check").fetchone()[0]
        return [found, *connection.iterdump()]


def at_statements(step: Callable[[], None]) -> None:
    """Before every statement of SQLAlchemy's, and before every commit."""
    event.listen(Engine, "before_cursor_execute", lambda *_: step())
    event.listen(Engine, "commit", lambda *_: step())


def at_disk_calls(step: Callable[[], None]) -> None:
    """Before every write, truncation, sync and lock."""
    def refuse(_what: str, _name: str) -> int:
        step()
        return vfs.OK

    opened = vfs.disk()
    opened.__enter__().refuse = refuse
    _KEPT.append(opened)


def dies(path: Path, number: int, deadly: Deadly) -> bool:
    """Open in a child that is killed at its n-th step; False: it came to its end before."""
    child = os.fork()
    if child:
        return os.WIFSIGNALED(os.waitpid(child, 0)[1])
    left = number

    def step() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    deadly(step)
    open_it(path)
    os._exit(0)


def kill_everywhere(folder: Path, old: Path, deadly: Deadly, every: int, first: int
                    ) -> tuple[int, list[str]]:
    """Kill at each n-th step of migrating a copy of `old`; answers deaths and what was wrong."""
    new = folder / "new.db"
    shutil.copy(old, new)
    before = dump(old)
    open_it(new)
    after, wrong, number, deaths = dump(new), [], first - every, 0
    while True:
        number += every
        place = folder / str(number)
        place.mkdir()
        path = place / "postdeck.db"
        shutil.copy(old, path)
        if not dies(path, number, deadly):
            break
        deaths += 1
        found = dump(path)
        if found not in (before, after):
            wrong.append(f"{old.stem}: mixed after step {number}")
        open_it(path)
        if dump(path) != after:
            wrong.append(f"{old.stem}: not as it should be, once opened again after {number}")
        shutil.rmtree(place)
    shutil.rmtree(place)
    for file in folder.glob("new.db*"):
        file.unlink()
    return deaths, wrong


def main(folder: Path, every: int) -> dict[str, Any]:
    """From every version, in every way."""
    began, wrong, dice = time.monotonic(), [], random.Random()
    deaths = {"statements": 0, "disk calls": 0}
    starts: list[str | None] = [None, *revisions()[:-1]]
    for start in starts:
        old = folder / f"from-{start}.db"
        make_old(old, start)
        for name, deadly in (("statements", at_statements), ("disk calls", at_disk_calls)):
            if name == "disk calls" and not vfs.available():
                continue
            count, bad = kill_everywhere(folder, old, deadly, every, dice.randint(1, every))
            deaths[name] += count
            wrong += bad
    return {"versions": len(starts), "deaths": deaths, "wrong": wrong,
            "seconds": round(time.monotonic() - began, 1)}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
