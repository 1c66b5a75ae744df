"""Every page of a database damaged in every way: found when it is opened, or without effect."""

from __future__ import annotations

import os
import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import AsyncExitStack, closing, suppress
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from postdeck.core.task import Outcome, TaskFilter, TaskStatus
from postdeck.launch.restoring import opened
from postdeck.store.backups import Backups
from postdeck.store.database import DamagedError, Database
from postdeck.store.profile import Profile
from postdeck.store.store import Store
from tests.proofs.sim_loop import BEGINNING, SimLoop
from tests.store.making import new

PAGE = 4096
Harm = Callable[[bytearray, int, bytes, random.Random], None]


def zeroed(content: bytearray, at: int, _older: bytes, _dice: random.Random) -> None:
    content[at:at + PAGE] = bytes(PAGE)


def garbled(content: bytearray, at: int, _older: bytes, dice: random.Random) -> None:
    content[at:at + PAGE] = dice.randbytes(PAGE)


def misdirected(content: bytearray, at: int, _older: bytes, dice: random.Random) -> None:
    """A write that was meant for another page."""
    other = dice.randrange(1, len(content) // PAGE) * PAGE
    content[at:at + PAGE] = content[other:other + PAGE]


def never_written(content: bytearray, at: int, older: bytes, _dice: random.Random) -> None:
    """The disk said it wrote the page, and did not: what lay there before still does."""
    if at + PAGE <= len(older):
        content[at:at + PAGE] = older[at:at + PAGE]


def cut_off(content: bytearray, at: int, _older: bytes, _dice: random.Random) -> None:
    del content[at:]


def emptied(content: bytearray, _at: int, _older: bytes, _dice: random.Random) -> None:
    content.clear()


HARMS = (zeroed, garbled, misdirected, never_written, cut_off)


@pytest.fixture
def made(quick: Path) -> tuple[Path, bytes]:
    """A database with 120 tasks of all kinds, and what lay on the disk some writes before."""
    path = quick / "made.db"
    loop = SimLoop()
    database = loop.do(Database.open(path))
    store = Store(database)

    async def some(*, last: bool) -> None:
        added = await store.tasks.add(
            [new(f"S{number % 7}", caption="x" * 150) for number in range(60)])
        for number in range(7):
            task = await store.tasks.claim(f"S{number}", BEGINNING)
            assert task is not None
            await store.tasks.arm(task.id, task.attempt, BEGINNING)
            await store.tasks.stop_pending(added[-number - 1].id, BEGINNING, "stopped")
            await store.tasks.request_stop(task.id)
            if last:
                await store.tasks.finish(task.id, task.attempt, status=TaskStatus.COMPLETED,
                                         outcome=Outcome.CONFIRMED, at=BEGINNING)

    def fold() -> bytes:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return path.read_bytes()

    try:
        loop.do(some(last=True))
        older = fold()
        loop.do(some(last=False))
    finally:
        loop.do(database.close())
        loop.close()
    return path, older


def everything(path: Path) -> list[object]:
    """What PostDeck makes of it: every task by its lists, and by what its lanes would ask."""
    loop = SimLoop()
    try:
        database = loop.do(Database.open(path))
        try:
            return loop.do(_read(Store(database)))
        finally:
            loop.do(database.close())
    finally:
        loop.close()


async def _read(store: Store) -> list[object]:
    found: list[object] = [await store.tasks.page(TaskFilter(), 500), await store.tasks.stats(),
                           await store.tasks.running(), await store.tasks.serials_with_pending()]
    found += [await store.tasks.next_due(f"S{number}") for number in range(7)]
    found += [await store.tasks.page(TaskFilter(serial=f"S{number}"), 500) for number in range(7)]
    return found


def test_damage_to_any_page_is_found_or_without_effect(
    quick: Path, made: tuple[Path, bytes]
) -> None:
    path, older = made
    whole, good, dice = path.read_bytes(), everything(path), random.Random(5)
    counts: Counter[str] = Counter()
    unseen = []
    target = quick / "harmed.db"
    Backups(target).folder.mkdir()
    (Backups(target).folder / "postdeck-20260101T000000Z.db").touch()
    for harm in HARMS:
        for at in range(0, len(whole), PAGE):
            content = bytearray(whole)
            harm(content, at, older, dice)
            if content == whole:
                continue
            target.write_bytes(content)
            try:
                same = everything(target) == good
            except DamagedError:
                counts[f"{harm.__name__} found"] += 1
            except DatabaseError as error:
                unseen.append(f"{harm.__name__} page {at // PAGE + 1}: {error.orig}")
            else:
                counts[f"{harm.__name__} without effect"] += same
                unseen += [] if same else [f"{harm.__name__} page {at // PAGE + 1}"]
            for file in quick.glob("harmed.db*"):
                file.unlink()
    print(f"{len(whole) // PAGE} pages: {dict(counts)}, not found: {unseen}")
    # SQLite keeps no checksums: an old page of the table itself, with the same rows, looks right.
    assert [each for each in unseen if not each.startswith("never_written")] == []
    assert len(unseen) <= 2
    assert sum(counts.values()) > 60


class Killed(BaseException):
    """Where a test lets the program die: nothing of ours catches it."""


@pytest.mark.parametrize("number", range(1, 8))
async def test_killed_while_it_is_put_back_nothing_is_lost_and_nothing_goes_out(
    tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Profile(tmp_path)
    profile.prepare()
    async with Store.open(profile.database) as store:
        await store.tasks.add([new("A")] * 3)
    Backups(profile.database).make(BEGINNING)
    profile.database.write_bytes(b"\xa5" * 8 * PAGE)
    Path(f"{profile.database}-wal").write_bytes(b"\xa5" * PAGE)
    left, replace = number, os.replace

    def deadly(source: object, target: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Killed
        replace(source, target)  # type: ignore[call-overload]

    monkeypatch.setattr("postdeck.store.backups.os.replace", deadly)
    async with AsyncExitStack() as stack:
        with suppress(Killed):
            await opened(profile, stack)
    monkeypatch.undo()
    async with AsyncExitStack() as stack:
        store, _news = await opened(profile, stack)
        assert (await store.tasks.stats()).pending == 3
        assert [phone.paused for phone in await store.devices.all()] == [True]


@pytest.mark.parametrize("harm", [zeroed, garbled, misdirected, cut_off, emptied])
async def test_what_is_found_is_put_back_with_its_phones_paused(tmp_path: Path, harm: Harm
                                                                ) -> None:
    profile = Profile(tmp_path)
    profile.prepare()
    async with Store.open(profile.database) as store:
        await store.tasks.add([new("A", caption="x" * 300) for _ in range(100)])
    backup = Backups(profile.database).make(BEGINNING)
    spoilt = profile.folder / "backups" / "postdeck-20990101T000000Z.db"
    content = bytearray(backup.read_bytes())
    harm(content, 3 * PAGE, b"", random.Random(1))
    spoilt.write_bytes(content)
    profile.database.write_bytes(content)
    async with AsyncExitStack() as stack:
        store, news = await opened(profile, stack)
        assert (await store.tasks.stats()).pending == 100
        assert [phone.paused for phone in await store.devices.all()] == [True]
    assert "damaged" in news
    assert "paused" in news
