"""The power fails after any write: whenever Post was tapped, the disk still says armed."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from postdeck.core.task import Task
from tests.proofs import invariants
from tests.proofs.disk import vfs
from tests.proofs.disk.power import Loss, Platter, write_files
from tests.proofs.disk.vfs import Did, Disk
from tests.proofs.invariants import Asked, Facts, check, everything_has_ended
from tests.proofs.puppet import Act, Tap
from tests.proofs.sim_loop import BEGINNING
from tests.proofs.world import World
from tests.store.making import new

pytestmark = pytest.mark.skipif(not vfs.available(), reason="SQLite is linked in statically here")

ACTS = (Act.POSTS, Act.UNSEEN, Act.CRASHES, Act.LEAVES_AFTER, Act.REFUSED)
NAME = "postdeck.db"


def act_of(task: Task) -> Act:
    return ACTS[task.id % len(ACTS)] if task.attempt == 1 else Act.POSTS


@dataclass
class Life:
    """What was written, with marks where tasks were acknowledged and Post was tapped."""

    done: list[Did]
    taps: list[Tap]
    first: bytes


class MarkedTaps(list[Tap]):
    """The ledger; a tap is a moment among the writes."""

    def __init__(self, disk: Disk) -> None:
        super().__init__()
        self._disk = disk

    def append(self, tap: Tap) -> None:
        self._disk.mark(f"tap {len(self)}")
        super().append(tap)


@pytest.fixture
def life(quick: Path, fresh: Path) -> Life:
    """Eight posts on two phones, with the log folded into the database now and then."""
    folder = quick / "life"
    folder.mkdir()
    with vfs.disk() as disk:
        world = World(folder, fresh, 1, act_of)
        world.phones.taps = MarkedTaps(disk)
        for _ in range(4):
            making = world.loop.do(world.tasks._queue([new("A"), new("B")], None))
            for task in making:
                disk.mark(f"made {task.id}")
            world.loop.live(90)
            with closing(sqlite3.connect(world.path)) as other:
                other.execute("PRAGMA synchronous=FULL")
                other.execute("PRAGMA wal_checkpoint(RESTART)")
        world.loop.live(7200)
        done = list(disk.done)
        world.close()
    return Life(done, list(world.phones.taps), fresh.read_bytes())


def judge(folder: Path, life: Life, marks: list[str]) -> list[str]:
    """What an image says that it must not: damage, a task or a tap that is forgotten."""
    with closing(sqlite3.connect(folder / NAME)) as connection:
        connection.row_factory = sqlite3.Row
        try:
            said = connection.execute("PRAGMA integrity_check").fetchone()[0]
            rows = {row["id"]: row for row in connection.execute("SELECT * FROM tasks")}
        except sqlite3.DatabaseError as error:
            return [str(error)]
    wrong = [] if said == "ok" else [said]
    for mark in marks:
        kind, number = mark.split()
        if kind == "made":
            wrong += [] if int(number) in rows else [f"task {number} is lost"]
            continue
        tap = life.taps[int(number)]
        row = rows.get(tap.task_id)
        if row is None or row["armed_at"] is None or row["attempt"] != tap.attempt:
            wrong.append(f"{tap} is forgotten: {row and tuple(row)}")
    return wrong


def replay(life: Life, quick: Path, losses: Iterable[Loss] = Loss, *, deaf: bool = False
           ) -> tuple[int, list[str]]:
    """Cut the power after each thing done, in every way; answers images and wrongs."""
    platter = Platter({NAME: bytearray(life.first)}, deaf=deaf)
    dice, marks, images, wrong = random.Random(1), [], 0, []
    for did in life.done:
        if did.what == "mark":
            marks.append(did.name)
        else:
            platter.take(did)
        for loss in losses:
            folder = quick / "image"
            write_files(platter.cut(loss, dice), folder)
            wrong += [f"{loss.value}: {each}" for each in judge(folder, life, marks)]
            images += 1
            shutil.rmtree(folder)
    return images, wrong


def test_the_power_fails_after_any_write(life: Life, quick: Path) -> None:
    images, wrong = replay(life, quick)
    print(f"{len(life.done)} writes and syncs, {len(life.taps)} taps, {images} images")
    assert not wrong, wrong[:5]
    assert len(life.taps) == 8
    assert images > 1000


def test_a_disk_that_lies_about_syncing_would_be_found(life: Life, quick: Path) -> None:
    _images, wrong = replay(life, quick, [Loss.ALL], deaf=True)
    assert any("is forgotten" in each for each in wrong)
    assert any("is lost" in each for each in wrong)


def test_what_is_left_is_taken_up_without_a_second_tap(life: Life, quick: Path) -> None:
    """The lanes start on what a power cut left right after each tap, and see it through."""
    platter, dice = Platter({NAME: bytearray(life.first)}), random.Random(2)
    asked, taps = Asked(), 0
    for number, did in enumerate(life.done):
        platter.take(did)
        if did.what == "mark" and did.name.startswith("made"):
            asked.answered.add(int(did.name.split()[1]))
        if did.what != "mark" or not did.name.startswith("tap"):
            continue
        taps += 1
        _go_on(quick / str(number), platter.cut(dice.choice(list(Loss)), dice), life.taps[:taps],
               asked)


def _go_on(folder: Path, files: dict[str, bytearray], taps: list[Tap], asked: Asked) -> None:
    folder.mkdir()
    write_files(files, folder / "left")
    world = World(folder, folder / "left" / NAME, 0, act_of, max(BEGINNING, taps[-1].at))
    try:
        world.phones.taps += taps
        world.loop.live(4 * 3600)
        facts = Facts(world.rows(), world.history(), world.counters(), world.phones.taps, [], [],
                      asked, world.loop.stray)
        check(facts, [*invariants.ALL, everything_has_ended])
    finally:
        world.close()
