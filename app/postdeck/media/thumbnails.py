"""Small pictures of media files: made by a child process, kept in a folder of the profile."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import json
import os
import stat
import subprocess
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postdeck.core.errors import MediaError
from postdeck.core.own_program import own_command
from postdeck.media.prober import FROM_INPUT, MEMORY_MEGABYTES
from postdeck.media.source_file import refuse_path, refuse_target

DEADLINE_SECONDS = 30.0
MOST_BYTES = 200_000_000
"""What the folder may grow to; the pictures that were made longest ago go first."""
_AT_ONCE = 2
_SWEEP_EVERY = 200


@dataclass(frozen=True)
class Glimpse:
    """What a file looks like: `frames` are JPEGs, the first is its thumbnail.

    `duration` in seconds, 0 for images; `width` and `height` in pixels as shown; `size` in bytes.
    """

    kind: str
    duration: float
    width: int
    height: int
    fps: float
    size: int
    frames: tuple[bytes, ...]
    silent: bool = False


class Thumbnails:
    """Makes glimpses, two at a time; `folder` None: nothing is kept.

    What is kept is known by the file's place, size and time of change. A folder that can't be
    written costs nothing but time.
    """

    def __init__(self, folder: Path | None, *, seconds: float = DEADLINE_SECONDS) -> None:
        self._folder, self._seconds = folder, seconds
        self._gate = asyncio.Semaphore(_AT_ONCE)
        self._written = 0

    async def glimpse(self, path: str, count: int, height: int) -> Glimpse:
        """A file's first `count` pictures, `height` pixels high at most.

        Raises MediaError, whose sentence names the file, when it can't be read or is no media.
        """
        refuse_path(path)
        key, size, place = await asyncio.to_thread(_key, path, count, height)
        if (kept := await asyncio.to_thread(self._read, key)) is not None:
            return kept
        async with self._gate:
            output = await self._ask(place, count, height)
        found = _glimpse(output, Path(path).name, size)
        await asyncio.to_thread(self._write, key, output, size)
        return found

    async def _ask(self, path: str, count: int, height: int) -> bytes:
        child = await asyncio.create_subprocess_exec(
            *own_command("postdeck.media.thumbnailer"), FROM_INPUT, str(count),
            str(height), str(MEMORY_MEGABYTES), stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
        try:
            async with asyncio.timeout(self._seconds):
                return (await child.communicate(os.fsencode(path)))[0]
        except TimeoutError:
            raise _refused(Path(path).name, "it takes too long to open") from None
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()

    def _read(self, key: str) -> Glimpse | None:
        if self._folder is None:
            return None
        with suppress(OSError, ValueError, MediaError):
            content = (self._folder / key).read_bytes()
            size, _, output = content.partition(b"\n")
            return _glimpse(output, "", int(size))
        return None

    def _write(self, key: str, output: bytes, size: int) -> None:
        """Kept whole or not at all; it can be made again, so nothing waits for the disk."""
        if self._folder is None:
            return
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(b"%d\n" % size + output)
                os.replace(name, self._folder / key)
            except OSError:
                Path(name).unlink(missing_ok=True)
                raise
            self._written += 1
            if self._written % _SWEEP_EVERY == 1:
                self._sweep(self._folder)

    def _sweep(self, folder: Path) -> None:
        found = sorted((status.st_mtime, status.st_size, entry.path)
                       for entry in os.scandir(folder) for status in (entry.stat(),))
        total = sum(size for _, size, _ in found)
        for _, size, path in found:
            if total <= MOST_BYTES:
                return
            Path(path).unlink(missing_ok=True)
            total -= size


def _key(path: str, count: int, height: int) -> tuple[str, int, str]:
    """A name for what is kept, the file's size and place; MediaError when it can't be read."""
    name = Path(path).name
    refuse_target(path)
    try:
        status = os.stat(path)
    except FileNotFoundError:
        raise MediaError(f"{name} is not there any more.", "Choose the file again.") from None
    except (OSError, ValueError) as error:
        raise MediaError(f"{name} can't be read.", "Choose the file again.") from error
    if not stat.S_ISREG(status.st_mode):
        raise MediaError(f"{name} is not a file but a device or pipe.", "Choose a media file.")
    place = os.path.abspath(path)
    words = f"1 {place} {status.st_size} {status.st_mtime_ns} {count} {height}"
    digest = hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()
    return digest, status.st_size, place


def _glimpse(output: bytes, name: str, size: int) -> Glimpse:
    try:
        answer: dict[str, Any] = json.loads(output)
        if "error" in answer:
            raise _refused(name, answer["error"])
        return Glimpse(
            kind=answer["kind"], duration=answer["duration"], width=answer["width"],
            height=answer["height"], fps=answer["fps"], size=size,
            frames=tuple(map(base64.b64decode, answer["frames"])),
            silent=answer["kind"] == "video" and not answer["audio_codec"])
    except (ValueError, KeyError, TypeError, binascii.Error):  # the child died
        raise _refused(name, "opening it failed") from None


def _refused(name: str, why: str) -> MediaError:
    return MediaError(f"{name} can't be posted: {why}.", "Choose another file.")
