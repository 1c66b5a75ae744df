"""Takes a user's file into the profile: opened once, hashed while copied, probed as copied."""

from __future__ import annotations

import asyncio
import hashlib
import os
import tempfile
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from postdeck.core.errors import MediaError
from postdeck.core.task import Material
from postdeck.media.probe import USUAL, ProbeBounds, probe
from postdeck.media.prober import Facts
from postdeck.media.source_file import open_source

CHUNK = 1 << 20
MAX_BYTES = 4 << 30
"""TikTok takes files of up to 4 GB (shared facts on media limits, 2026)."""

AT_ONCE = 3
"""Files opened and probed at the same time."""
_KEPT = 512
_SETTLED_SECONDS = 2.0
"""A file changed so shortly before it was read may change again within the clock's tick."""

_FILMS = (".mp4", ".mov", ".m4v")
_SUFFIXES = {
    "mov": (".mov", *_FILMS), "3gp": (".3gp", *_FILMS), "webm": (".webm",), "mkv": (".mkv",),
    "jpeg": (".jpg", ".jpeg"), "png": (".png",), "webp": (".webp",)}

Stamp = tuple[int, int, int, int, int]


@dataclass(frozen=True)
class _Read:
    sha256: str
    size: int


@dataclass
class _Known:
    """What was found before: facts by content, contents by place and time of change."""

    facts: OrderedDict[str, Facts] = field(default_factory=OrderedDict)
    read: OrderedDict[Stamp, _Read] = field(default_factory=OrderedDict)

    def keep(self, digest: str, facts: Facts) -> None:
        self.facts[digest] = facts
        if len(self.facts) > _KEPT:
            self.facts.popitem(last=False)

    def keep_read(self, stamp: Stamp, read: _Read) -> None:
        self.read[stamp] = read
        if len(self.read) > _KEPT:
            self.read.popitem(last=False)


class Intake:
    """The door through which media comes into a profile's staging folder."""

    def __init__(self, staging: Path, bounds: ProbeBounds = USUAL) -> None:
        self._staging = staging
        self._bounds = bounds
        self._known = _Known()
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._looks_only = False
        self._taken: dict[str, asyncio.Future[Material]] | None = None

    def sitting(self, *, looks_only: bool = False) -> Intake:
        """The same door for one request: a path named again is not opened again.

        With `looks_only` nothing is copied: files are hashed and probed where they lie.
        """
        sitting = Intake(self._staging, self._bounds)
        sitting._known, sitting._gate = self._known, self._gate
        sitting._looks_only, sitting._taken = looks_only, {}
        return sitting

    def path_of(self, material: Material) -> Path:
        """Where the copy of a material lies."""
        return self._staging / material.staged_name

    async def take(self, path: str) -> Material:
        """Copy, hash and probe one file. The original may go afterwards.

        Raises MediaError, with nothing left behind.
        """
        if self._taken is None:
            return await self._take(path)
        if path not in self._taken:
            self._taken[path] = asyncio.ensure_future(self._take(path))
            self._taken[path].add_done_callback(_hear)
        return await asyncio.shield(self._taken[path])

    async def content(self, path: str) -> str:
        """The sha256 of a file, which is neither copied nor probed; MediaError."""
        async with self._gate:
            read, _ = await asyncio.to_thread(self._read, path)
            return read.sha256

    async def completed(self, material: Material) -> Material:
        """The material with what a probe of its copy finds, if that was not kept with it."""
        if material.codec or not self.path_of(material).is_file():
            return material
        async with self._gate:
            facts = await self._facts(material.sha256, self.path_of(material), material.name)
        return _material(material.name, _Read(material.sha256, material.size), facts)

    async def _take(self, path: str) -> Material:
        async with self._gate:
            return await (self._look(path) if self._looks_only else self._copy_in(path))

    async def _look(self, path: str) -> Material:
        read, place = await asyncio.to_thread(self._read, path)
        name = Path(path).name
        return _material(name, read, await self._facts(read.sha256, place, name))

    async def _copy_in(self, path: str) -> Material:
        copy, read = await asyncio.to_thread(self._copy, path)
        try:
            name = Path(path).name
            material = _material(name, read, await self._facts(read.sha256, copy, name))
            await asyncio.to_thread(_put_in_place, copy, self.path_of(material))
            return material
        finally:
            copy.unlink(missing_ok=True)

    async def _facts(self, digest: str, path: Path, name: str) -> Facts:
        """A content is probed once."""
        facts = self._known.facts.get(digest)
        if facts is None:
            facts = await probe(path, name, self._bounds)
            self._known.keep(digest, facts)
        return facts

    def _read(self, path: str) -> tuple[_Read, Path]:
        place = Path(path).expanduser()
        with os.fdopen(open_source(path), "rb") as file:
            status = os.fstat(file.fileno())
            stamp = (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns,
                     status.st_ctime_ns)
            if (known := self._known.read.get(stamp)) is not None:
                return known, place
            read = _hashed(file, Path(path).name)
            if time.time() - status.st_mtime > _SETTLED_SECONDS:
                self._known.keep_read(stamp, read)
            return read, place

    def _copy(self, path: str) -> tuple[Path, _Read]:
        with os.fdopen(open_source(path), "rb") as file, tempfile.NamedTemporaryFile(
                dir=self._staging, prefix="intake-", delete=False) as target:
            try:
                read = _hashed(file, Path(path).name, target)
                target.flush()
                os.fsync(target.fileno())
            except BaseException as error:
                os.unlink(target.name)
                if isinstance(error, OSError):
                    raise MediaError(f"{Path(path).name} can't be copied: {error.strerror}.",
                                     "Check the disk's free space, then try again.") from error
                raise
        return Path(target.name), read


def _hashed(file: BinaryIO, name: str, target: tempfile._TemporaryFileWrapper[bytes] | None = None
            ) -> _Read:
    digest = hashlib.sha256()
    size = 0
    while chunk := file.read(CHUNK):
        digest.update(chunk)
        if target is not None:
            target.write(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise MediaError(f"{name} is larger than 4 GB.", "Export it smaller.")
    return _Read(digest.hexdigest(), size)


def _hear(taking: asyncio.Future[Material]) -> None:
    """A failure that nobody waited for any more is no news."""
    if not taking.cancelled():
        taking.exception()


def _material(name: str, read: _Read, facts: Facts) -> Material:
    suffix = Path(name).suffix.lower()
    known = _SUFFIXES.get(facts["container"], _FILMS)
    if suffix not in known:  # the phone indexes by suffix: a picture named .mp4 would be lost
        suffix = known[0]
    return Material(name=name, sha256=read.sha256, suffix=suffix, size=read.size, **facts)


def _put_in_place(copy: Path, place: Path) -> None:
    """So that power may fail as soon as a task names the copy."""
    os.replace(copy, place)
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(place.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
