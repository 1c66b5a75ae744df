"""After a backup was put back: nothing goes out by itself, because it may have gone out since."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

from postdeck.core.device import Device
from postdeck.core.errors import ProfileError
from postdeck.store.backups import Backups
from postdeck.store.database import DamagedError
from postdeck.store.profile import Profile
from postdeck.store.store import Store

log = logging.getLogger(__name__)


async def opened(profile: Profile, stack: AsyncExitStack) -> tuple[Store, str]:
    """The profile's store, open until `stack` is left, and what had to be done for it, or "".

    A damaged database is replaced by its newest good backup. Raises ProfileError when there is
    none.
    """
    try:
        return await stack.enter_async_context(Store.open(profile.database)), ""
    except DamagedError as error:
        news = await _put_back(profile, error)
    return await stack.enter_async_context(Store.open(profile.database)), news


async def _put_back(profile: Profile, damage: DamagedError) -> str:
    backups = Backups(profile.database)
    newest = await asyncio.to_thread(backups.newest_good)
    if newest is None:
        raise ProfileError(str(damage), "There is no good backup. Choose another folder with "
                           "--profile, and keep this one for whoever can mend it.") from damage
    held = await hold(await asyncio.to_thread(backups.lay_out, newest))
    await asyncio.to_thread(backups.put, datetime.now(UTC))
    made = datetime.fromtimestamp(newest.stat().st_mtime).strftime("%Y-%m-%d %H:%M")
    log.error("The database was damaged; the backup of %s was put back", made)
    return (f"The database was damaged, so the backup of {made} was put back. What was posted "
            f"since is not in it: {held} phones with queued posts are paused. Look at the "
            "profiles, then resume the phones under Devices.")


def hold_phones(database: Path) -> int:
    """As `hold`, for a command."""
    return asyncio.run(hold(database))


async def hold(database: Path) -> int:
    """Pause every phone that has something queued or cut off; answers how many.

    To be done before the database is put in its place: whoever is cut off between the two would
    post again what has gone out since.
    """
    async with Store.open(database) as store:
        serials = set(await store.tasks.serials_with_pending())
        serials |= {task.serial for task in await store.tasks.running()}
        for serial in serials:
            await store.devices.remember(Device(serial=serial))
            await store.devices.arrange(serial, paused=True)
    return len(serials)
