"""A database that is too large to be checked at the start is checked beside the work."""

from __future__ import annotations

from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from postdeck.core.errors import ProfileError
from postdeck.core.events import Notice
from postdeck.launch.restoring import opened
from postdeck.services.later_check import DAMAGED, LaterCheck
from postdeck.store import database as database_module
from postdeck.store.backups import Backups
from postdeck.store.profile import Profile
from postdeck.store.store import Store
from tests.scheduler.conftest import open_rig
from tests.store.making import NOON, minutes, new

PAGE = 4096


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is too large."""
    monkeypatch.setattr(database_module, "CHECK_BELOW", 0)


async def damaged(folder: Path) -> Backups:
    """A database whose damage does not show at its start; with a good backup from before."""
    path = folder / "postdeck.db"
    async with Store.open(path) as store:
        await store.tasks.add([new(f"S{number % 9}", caption="x" * 300, due=NOON + minutes(60))
                               for number in range(400)])
        backups = Backups(path)
        backups.make(NOON)
    content = bytearray(path.read_bytes())
    middle = len(content) // PAGE // 2 * PAGE
    content[middle:middle + PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return backups


async def test_damage_that_is_found_later_stops_what_would_start_and_is_told(
    tmp_path: Path, large: None
) -> None:
    backups = await damaged(tmp_path)
    async with open_rig(tmp_path) as rig:
        check = LaterCheck(rig.store, backups, rig.lanes, rig.bus)
        check.start()
        await check.ended()
        assert [event.text for event in rig.events if isinstance(event, Notice)] == [DAMAGED]
        assert rig.lanes._means.held.is_set()
    async with AsyncExitStack() as stack:
        store, news = await opened(Profile(tmp_path), stack)
        assert "the backup of" in news
        assert (await store.tasks.stats()).total == 400
    assert not backups.is_suspect()


async def test_a_large_database_that_is_whole_is_checked_once_and_nobody_is_told(
    tmp_path: Path, large: None
) -> None:
    async with Store.open(tmp_path / "postdeck.db"):
        pass  # a new one is empty
    async with open_rig(tmp_path) as rig:
        assert rig.store.unchecked
        check = LaterCheck(rig.store, Backups(tmp_path / "postdeck.db"), rig.lanes, rig.bus)
        check.start()
        await check.ended()
        assert not [event for event in rig.events if isinstance(event, Notice)]
        assert not rig.lanes._means.held.is_set()


async def test_a_small_database_was_checked_when_it_was_opened(tmp_path: Path) -> None:
    async with open_rig(tmp_path) as rig:
        assert not rig.store.unchecked


async def test_a_backup_of_a_damaged_database_says_so_and_has_it_checked(
    tmp_path: Path, large: None
) -> None:
    backups = await damaged(tmp_path)
    with pytest.raises(ProfileError, match="is damaged, so it could not be backed up"):
        backups.make(NOON + minutes(1))
    assert backups.is_suspect()
    assert len(backups.list()) == 1
