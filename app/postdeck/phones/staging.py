"""How media gets onto a phone: once per phone and content, whole or not at all, and listed."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from postdeck.adb.errors import PushError
from postdeck.adb.sync import Progress, local_size
from postdeck.core.errors import PhoneError
from postdeck.core.failpoints import Failpoint, reach
from postdeck.phones.errors import PhoneStorageError
from postdeck.phones.indexing import collection, index

if TYPE_CHECKING:
    from postdeck.phones.phone import Phone

FOLDER = "/sdcard/DCIM/Camera"
# Beside the camera's folder, on the same volume: a rename moves a file over in no time, and
# no gallery looks into a folder whose name begins with a dot.
_ARRIVALS = "/sdcard/DCIM/.postdeck"
_SPARE_BYTES = 32 << 20


@dataclass(frozen=True)
class StagedMedia:
    """A file on a phone: its path, its content URI, its id in the media index.

    `changed_at` is its time as the gallery sorts by it, in unix seconds of the phone's clock.
    """

    remote: str
    uri: str
    id: int
    changed_at: int = 0


async def stage(
    phone: Phone,
    local: Path,
    sha256: str,
    suffix: str,
    mime: str,
    progress: Progress | None = None,
    at: int | None = None,
) -> StagedMedia:
    """Put a file into the phone's gallery as its newest item, or as one of the time `at`.

    `at` is in unix seconds of the phone's clock; several files get different ones, or their
    order in a gallery would be left to chance.

    It is pushed only if the phone does not have this content yet, under another name first, so
    that a copy that breaks off never looks like a file. Raises PushError, PhoneStorageError,
    NotIndexedError and the errors of AdbDevice.
    """
    if not re.fullmatch(r"[0-9a-f]{64}", sha256) or not re.fullmatch(r"(\.[A-Za-z0-9]+)?", suffix):
        raise ValueError("a staged file is named by its sha256 and a plain suffix")
    remote = f"{FOLDER}/postdeck_{sha256[:32]}{suffix.lower()}"
    size = local_size(local)
    async with phone.staging:
        there = await phone.device.stat(remote)
        if there is None or there.size != size & 0xFFFFFFFF:
            await _bring(phone, local, size, sha256, remote, progress)
        elif progress is not None:
            progress(size, size)
        # A push keeps the old time, and the app's picker sorts by it.
        await _do(phone, "touch", *_time(at), remote)
        row = await index(phone, remote, size, mime, at)
        reach(Failpoint.MEDIA_LISTED)
    return StagedMedia(remote, f"{collection(mime)}/{row.id}", row.id, row.changed_at)


def _time(at: int | None) -> tuple[str, ...]:
    """What touch is told; of its ways to give a time this one is known to every Android."""
    if at is None:
        return ()
    return "-d", datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


async def _bring(
    phone: Phone, local: Path, size: int, sha256: str, remote: str, progress: Progress | None
) -> None:
    # What an earlier push left behind goes first: it may be what fills the phone.
    await _do(phone, "rm", "-rf", _ARRIVALS)
    free = await phone.free_bytes()
    if free is not None and free < size + _SPARE_BYTES:
        raise PhoneStorageError(
            f"{phone.serial} has {free >> 20} MiB free, the file needs {size >> 20} MiB.")
    await _do(phone, "mkdir", "-p", _ARRIVALS, FOLDER)
    arrival = f"{_ARRIVALS}/{sha256[:32]}.part"
    try:
        reach(Failpoint.PUSH_BEFORE)
        await phone.device.push(local, arrival, mtime=int(time.time()), progress=progress)
        reach(Failpoint.PUSH_AFTER)
        await _verify(phone, arrival, sha256)
        await _do(phone, "mv", "-f", arrival, remote)
        reach(Failpoint.MEDIA_IN_PLACE)
    except PushError:
        with suppress(PhoneError):
            await phone.device.shell("rm", "-f", arrival)
        raise


async def _verify(phone: Phone, arrival: str, sha256: str) -> None:
    """Compare the content by hash, where the phone can; its size is compared by the push."""
    answer = await phone.device.shell("sha256sum", arrival, timeout=120)
    found = re.match(r"([0-9a-f]{64})\b", answer.stdout.strip())
    if answer.ok and found and found[1] != sha256:
        raise PushError(f"{phone.serial} holds other bytes than were sent.")


async def _do(phone: Phone, *words: str) -> None:
    answer = await phone.device.shell(*words, timeout=20)
    if not answer.ok:
        reason = answer.output.strip()[:200]
        if "No space left" in reason:
            raise PhoneStorageError(f"{phone.serial} has no space left.")
        raise PushError(f"{phone.serial} refused “{words[0]}”: {reason}")
