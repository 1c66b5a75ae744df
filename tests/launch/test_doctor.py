"""The examination of a computer whose phones may be at work for a PostDeck that runs."""

from __future__ import annotations

from pathlib import Path

from postdeck.launch.doctor import examine
from postdeck.store.profile import Profile
from tests.rigs.lab_rig import lab


async def lock_of(profile: Profile, adb_port: int) -> bool:
    (found,) = [each.ok async for each in examine(profile, adb_port)
                if each.point == "lock"]
    return found


async def test_phones_of_a_running_postdeck_are_looked_at_and_not_touched(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    async with lab(count=1, seed=5, locked=True) as rig:
        with profile.owned():
            assert not await lock_of(profile, rig.adb_port)
        assert await lock_of(profile, rig.adb_port), "it was not left as it was"
