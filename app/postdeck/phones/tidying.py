"""What PostDeck has put on a phone and nothing reads any more, and how it is taken away."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from postdeck.core.errors import PhoneError
from postdeck.phones.staging import FOLDER

if TYPE_CHECKING:
    from postdeck.phones.phone import Phone

KEPT_SECONDS = 3 * 86_400
"""Uploads go on in the background and read the file for days."""

MOST_AT_ONCE = 100

_OWN = re.compile(rf"{re.escape(FOLDER)}/postdeck_[0-9a-f]{{32}}(\.[a-z0-9]+)?")


async def tidy(phone: Phone) -> int:
    """Remove PostDeck's own files that were last used more than 3 days ago; answers how many.

    Files are told by their names, ages by the phone's own clock. Raises the errors of AdbDevice.
    """
    found = await phone.device.shell("find", FOLDER, "-name", "postdeck_*", "-type", "f")
    own = [path for path in found.stdout.splitlines() if _OWN.fullmatch(path)][:MOST_AT_ONCE]
    if not own:
        return 0
    now = (await phone.device.shell("date", "+%s")).stdout.strip()
    times = await phone.device.shell("stat", "-c", "%Y %n", *own)
    if not now.isdigit():
        return 0
    old = [path for path, used_at in _times(times.stdout)
           if path in own and int(now) - used_at > KEPT_SECONDS]
    async with phone.staging:
        for path in old:
            await phone.device.shell("rm", "-f", path)
            with suppress(PhoneError):  # Android 11 and later find out by themselves
                await phone.device.shell("content", "call", "--uri", "content://media",
                                         "--method", "scan_file", "--arg", path)
    return len(old)


def _times(listing: str) -> list[tuple[str, int]]:
    lines = (line.partition(" ") for line in listing.splitlines())
    return [(path, int(at)) for at, _, path in lines if at.isdigit()]
