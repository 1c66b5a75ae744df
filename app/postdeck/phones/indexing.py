"""How a file on the phone gets into its media index, and how to find it there."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from postdeck.adb.errors import AdbTimeoutError
from postdeck.phones.errors import NotIndexedError

if TYPE_CHECKING:
    from postdeck.phones.phone import Phone

_POLL_SECONDS = 20.0
_LOOKS = (0.05, 0.1, 0.2, 0.4, 0.8)
_SCOPED_STORAGE_SDK = 29
_ROW = re.compile(r"^Row: \d+ (?P<columns>.*)$", re.MULTILINE)


def collection(mime: str) -> str:
    """The media collection for a type: "content://media/external/video/media" or images."""
    kind = "video" if mime.startswith("video/") else "images"
    return f"content://media/external/{kind}/media"


@dataclass(frozen=True)
class Row:
    """A file in the index: its id, and when it was changed, in unix seconds of the phone."""

    id: int
    changed_at: int


async def index(phone: Phone, remote: str, size: int, mime: str, at: int | None = None) -> Row:
    """Have the phone scan the file and give its row in the index; NotIndexedError.

    `at` is the time that the row must have, None for any: a file that was there before is
    listed with its old time until the scan has ended.

    The ways to ask for a scan differ by Android version and maker and none reports success,
    so they are used in turn, and the index is asked after each.
    """
    scans = await _scans(phone, remote)
    loop = asyncio.get_running_loop()
    end = loop.time() + _POLL_SECONDS
    for scan in itertools.cycle(scans):
        with suppress(AdbTimeoutError):  # a whole volume may take long; it goes on meanwhile
            await phone.device.shell(*scan, timeout=20)
        # Scans may end later than their commands: look a while before asking for another one.
        for pause in _LOOKS:
            if (found := await _find(phone, remote, size, mime)) is not None \
                    and at in (None, found.changed_at):
                return found
            if loop.time() > end:
                break
            await asyncio.sleep(pause)
        if loop.time() > end:
            break
    raise NotIndexedError(f"{phone.serial} has the file, but does not list it.")


async def _scans(phone: Phone, remote: str) -> list[tuple[str, ...]]:
    """The commands that ask for a scan, the likeliest first."""
    broadcast = ("am", "broadcast", "-a", "android.intent.action.MEDIA_SCANNER_SCAN_FILE",
                 "-d", f"file://{remote}")
    content = ("content", "call", "--uri", "content://media", "--method")
    modern = [(*content, "scan_file", "--arg", remote),
              (*content, "scan_volume", "--arg", "external_primary")]
    sdk = (await phone.device.shell("getprop", "ro.build.version.sdk")).stdout.strip()
    if sdk.isdigit() and int(sdk) < _SCOPED_STORAGE_SDK:
        return [broadcast, *modern]
    return [*modern, broadcast]


async def newest(phone: Phone, kind: str, since: int) -> tuple[Row, ...]:
    """See Phone.gallery."""
    kinds = (kind,) if kind else ("video", "image")
    rows: list[Row] = []
    for one in kinds:
        answer = await phone.device.shell(
            "content", "query", "--uri", collection(f"{one}/"), "--projection",
            "_id:date_modified", "--where", f"date_modified>={int(since)}")
        rows += [row for columns in _columns(answer.stdout) if (row := _row(columns)) is not None]
    return tuple(sorted(rows, key=lambda row: (row.changed_at, row.id), reverse=True))


async def _find(phone: Phone, remote: str, size: int, mime: str) -> Row | None:
    """The row with this name and size."""
    name = remote.rpartition("/")[2]
    answer = await phone.device.shell(
        "content", "query", "--uri", collection(mime), "--projection",
        "_id:_size:date_modified", "--where", f"_display_name='{name}'")
    return next((row for columns in _columns(answer.stdout)
                 if columns.get("_size") == str(size)
                 and (row := _row(columns)) is not None), None)


def _columns(output: str) -> Iterator[dict[str, str]]:
    for row in _ROW.finditer(output):
        yield dict(column.partition("=")[::2]
                   for column in row["columns"].split(", ") if "=" in column)


def _row(columns: dict[str, str]) -> Row | None:
    number, changed = columns.get("_id", ""), columns.get("date_modified", "")
    if not number.isdigit():
        return None
    return Row(int(number), int(changed) if changed.isdigit() else 0)
