"""One computer through many lives of PostDeck: its disk, its clock and its phones outlive it."""

from __future__ import annotations

import logging
import random
import shutil
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from postdeck.core.device import Device, DeviceState
from postdeck.core.events import Bus, DeviceChanged
from postdeck.core.task import Task
from postdeck.scheduler.lanes import Lanes
from postdeck.services.checking.checker import Checker
from postdeck.services.planning import Zone
from postdeck.services.tasks import Tasks
from postdeck.store.database import Database
from postdeck.store.store import Store
from tests.proofs.puppet import Act, Phones, Puppet
from tests.proofs.sim_loop import BEGINNING, SimClock, SimLoop

AUDIT = """
CREATE TABLE audit (
  number INTEGER PRIMARY KEY, id INTEGER, was INTEGER, now INTEGER, was_outcome TEXT,
  outcome TEXT, was_armed INTEGER, armed INTEGER, attempt INTEGER, started_at INTEGER,
  due_at INTEGER, ahead INTEGER, start_text TEXT, ended_at INTEGER,
  stop INTEGER);
CREATE TRIGGER audit_added AFTER INSERT ON tasks BEGIN
  INSERT INTO audit (id, now) VALUES (NEW.id, NEW.status);
END;
CREATE TRIGGER audit_removed AFTER DELETE ON tasks BEGIN
  INSERT INTO audit (id, was) VALUES (OLD.id, OLD.status);
END;
CREATE TRIGGER audit_changed AFTER UPDATE ON tasks BEGIN
  INSERT INTO audit (id, was, now, was_outcome, outcome, was_armed, armed, attempt, started_at,
                     due_at, ahead, start_text, ended_at, stop)
  VALUES (NEW.id, OLD.status, NEW.status, OLD.outcome, NEW.outcome, OLD.armed_at, NEW.armed_at,
          NEW.attempt, NEW.started_at, OLD.due_at,
          (SELECT count(*) FROM tasks AS o WHERE NEW.status = 1 AND OLD.status = 0
             AND o.serial = NEW.serial AND o.status = 0
             AND (o.due_at, o.id) < (NEW.due_at, NEW.id)),
          NEW.start_text, NEW.ended_at, OLD.stop_requested);
END;
"""
"""The database writes its own history, whatever the program above it believes."""


def template(folder: Path) -> Path:
    """A fresh database with its history, to be copied: to migrate one takes 100 times as long."""
    path = folder / "template.db"
    loop = SimLoop()
    loop.do(loop.do(Database.open(path)).close())
    loop.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(AUDIT)
    return path


class Trouble(logging.Handler):
    """Hears what PostDeck's log calls an error, but for the bugs that the puppet plays."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if "failed unexpectedly" not in record.msg:
            self.heard.append(f"{record.getMessage()} {record.exc_info and record.exc_info[1]!r}")


class World:
    """What a test holds in its hands."""

    def __init__(self, folder: Path, fresh: Path, seed: int, act: Callable[[Task], Act],
                 beginning: datetime = BEGINNING, max_running: int | None = None) -> None:
        self._folder, self._act, self._max_running = folder, act, max_running
        self._dice: random.Random | None = random.Random(seed) if seed else None
        self._life = 0
        self.path = folder / "life0" / "postdeck.db"
        self.path.parent.mkdir()
        for beside in fresh.parent.glob(f"{fresh.name}*"):
            shutil.copy(beside, self.path.parent / beside.name.replace(fresh.name, self.path.name))
        self.clock = SimClock(beginning)
        self.phones = Phones(self._look_up)
        self.paused: set[str] = set()
        self.trouble = Trouble()
        self.broken = False
        self._outside = self._look_from_outside()
        self._wake_up()

    def _wake_up(self, database: Database | None = None) -> None:
        self.loop = SimLoop(self._dice)
        self.clock.attach(self.loop)
        self.bus = Bus()
        self.database = database or self.loop.do(Database.open(self.path))
        self.store = Store(self.database)
        self.lanes = Lanes(self.store, Puppet(self.phones, self._act), self.bus, self.clock,
                           self._folder / "evidence", lambda serial: not self._away(serial),
                           max_running=self._max_running)
        for serial in self.paused:
            self.now(self.lanes.pause, serial)
        self.tasks = Tasks(self.store, self.lanes, self.bus, self.clock, cast(Checker, None),
                           zone=lambda: Zone(UTC, "UTC"))
        self.starting = self.start_soon(self.lanes.start())

    def start_soon(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Begin something without waiting for it; errors it ends with are kept by its task."""
        return self.loop.create_task(work)

    def now(self, work: Callable[..., object], *args: object) -> None:
        """Call something that counts on a running loop; it has happened when this returns."""
        self.loop.call_soon(work, *args)
        self.loop.turns(1)

    def crash(self, *, disk: bool, down: timedelta = timedelta()) -> None:
        """Die here; live again after a while, with `disk` on what lay on the disk, log and all."""
        self.loop.kill()
        self.clock.set(down)
        if not disk:
            self._wake_up(self.database)
            return
        self._life += 1
        new = self._folder / f"life{self._life}"
        shutil.copytree(self.path.parent, new)
        self._outside.close()
        self._dispose()
        shutil.rmtree(self.path.parent)
        self.path = new / "postdeck.db"
        self._outside = self._look_from_outside()
        self._wake_up()

    def close(self) -> None:
        """End of the world."""
        self.loop.kill()
        self._outside.close()
        self._dispose()

    def _dispose(self) -> None:
        loop = SimLoop()
        loop.do(self.database.close())
        loop.close()

    def unplug(self, serial: str) -> None:
        self.phones.away.add(serial)
        self.now(self.bus.publish, DeviceChanged(device=Device(serial=serial)))

    def plug(self, serial: str) -> None:
        self.phones.away.discard(serial)
        self.phones.settled_away.discard(serial)
        there = Device(serial=serial, state=DeviceState.ONLINE)
        self.now(self.bus.publish, DeviceChanged(device=there))

    def pause(self, serial: str) -> None:
        self.paused.add(serial)
        self.now(self.lanes.pause, serial)

    def resume(self, serial: str) -> None:
        self.paused.discard(serial)
        self.phones.settled_away.discard(serial)
        self.now(self.lanes.resume, serial)

    def settle(self) -> None:
        """Until nothing moves without time; from now on no phone that is away may start."""
        self.loop.live()
        self.phones.settled_away = self.phones.away | self.paused

    def _away(self, serial: str) -> bool:
        return serial in self.phones.away

    # From outside: what the disk says, past all of PostDeck's code

    def rows(self) -> dict[int, dict[str, Any]]:
        """All tasks, by id."""
        return {row["id"]: dict(row) for row in self._outside.execute("SELECT * FROM tasks")}

    def pending(self) -> list[int]:
        """The tasks that wait."""
        return [row["id"] for row in self._outside.execute(
            "SELECT id FROM tasks WHERE status = 0 ORDER BY id")]

    def history(self, after: int = 0) -> list[dict[str, Any]]:
        """Every change of a task, in order."""
        return [dict(row) for row in self._outside.execute(
            "SELECT * FROM audit WHERE number > ? ORDER BY number", (after,))]

    def counters(self) -> dict[int, int]:
        """Tasks by status, as the triggers keep them."""
        return dict(self._outside.execute("SELECT status, n FROM task_counts").fetchall())

    def _look_up(self, task_id: int) -> dict[str, object]:
        row = self._outside.execute("SELECT * FROM tasks WHERE id = ?", (task_id,)).fetchone()
        return dict(row) if row else {}

    def _look_from_outside(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA query_only=ON")
        return connection
