"""A disk that is full, broken or busy at the n-th call, for every n of two tasks' life.

The suite tries every 8th call from a place drawn anew each time; POSTDECK_EVERY_NTH=1 tries all.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from postdeck.store import database as database_module
from tests.proofs import invariants
from tests.proofs.disk import vfs
from tests.proofs.disk.vfs import Disk
from tests.proofs.invariants import Asked, Facts, check, everything_has_ended, no_trouble
from tests.proofs.puppet import Act
from tests.proofs.sim_loop import BEGINNING
from tests.proofs.world import World
from tests.store.making import new

pytestmark = pytest.mark.skipif(not vfs.available(), reason="SQLite is linked in statically here")

EVERY = int(os.environ.get("POSTDECK_EVERY_NTH", "8"))
KINDS = {
    "full": ("write", vfs.FULL), "broken write": ("write", vfs.IOERR_WRITE),
    "broken sync": ("sync", vfs.IOERR_FSYNC), "busy": ("lock", vfs.BUSY),
    "broken read": ("read", vfs.IOERR_READ),
}
LASTING = 40
"""A fault that stays holds for so many calls; then somebody has made room."""
PROMISES = [each for each in invariants.ALL if each is not no_trouble]


@dataclass
class Fault:
    """Refuses the n-th call of its kind, and those after it as long as it lasts."""

    what: str
    code: int
    number: int
    lasts: int
    seen: int = 0
    hit: int = 0

    def __call__(self, what: str, _name: str) -> int:
        if what != self.what:
            return vfs.OK
        self.seen += 1
        if self.number <= self.seen < self.number + self.lasts:
            self.hit += 1
            return self.code
        return vfs.OK


def live(folder: Path, fresh: Path, disk: Disk, fault: Fault) -> Facts:
    """Two tasks on a phone, from their creation to their end, in spite of one fault."""
    folder.mkdir()
    disk.done.clear()
    world = World(folder, fresh, 0, lambda task: Act.POSTS if task.id == 1 else Act.UNSEEN)
    try:
        world.settle()
        disk.refuse = fault
        asked = Asked()
        for _ in range(3 * LASTING):
            making = world.start_soon(world.tasks._queue([new(due=BEGINNING)] * 2, None))
            world.settle()
            error = making.exception()
            if error is None:
                asked.answered.update(task.id for task in making.result())
                break
            assert isinstance(error, (OSError, OperationalError)), error
        world.loop.live(4 * 3600)
        disk.refuse = lambda _what, _name: vfs.OK
        facts = Facts(world.rows(), world.history(), world.counters(), world.phones.taps,
                      world.phones.starts, world.phones.together, asked, world.loop.stray)
        assert len(asked.answered) == len(facts.rows) == 2, "all or nothing was stored"
        return facts
    finally:
        disk.refuse = lambda _what, _name: vfs.OK
        world.close()
        shutil.rmtree(folder)


@pytest.mark.parametrize("lasts", [1, LASTING], ids=["once", "for a while"])
@pytest.mark.parametrize("kind", KINDS)
def test_refused_at_any_call_nothing_is_lost_and_nothing_twice(
    quick: Path, fresh: Path, kind: str, lasts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_MILLISECONDS", 0)
    what, code = KINDS[kind]
    outcomes: Counter[str] = Counter()
    number = 1 - EVERY + random.SystemRandom().randrange(EVERY)
    with vfs.disk() as disk:
        while True:
            number += EVERY
            fault = Fault(what, code, number, lasts)
            print(kind, number, end="; ")
            facts = live(quick / str(number), fresh, disk, fault)
            check(facts, [*PROMISES, everything_has_ended])
            if not fault.hit:
                break
            outcomes.update(row["outcome"] for row in facts.rows.values())
    print(f"\n{kind}: {number - EVERY} calls, every {EVERY} refused: {dict(outcomes)}")
    assert number > 10
