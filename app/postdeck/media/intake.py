"""Takes a user's file into the profile: opened once, hashed while copied, probed as copied."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.errors import MediaError
from postdeck.core.task import Material
from postdeck.media.probe import probe
from postdeck.media.prober import Facts

CHUNK = 1 << 20
MAX_BYTES = 4 << 30
"""TikTok takes files of up to 4 GB (shared facts on media limits, 2026)."""

_SUFFIXES = {
    "video": (".mp4", ".mov", ".m4v", ".webm"),
    "image": (".jpg", ".jpeg", ".png", ".webp"),
}
_SUFFIX_OF_FORMAT = {"png": ".png", "webp": ".webp"}

# Opening a UNC path makes Windows send its user's password hash; a device may never end.
_REFUSED_PATH = re.compile(r"^(\\\\|//|\\\?\?\\|/(dev|proc|sys)(/|$))")


@dataclass(frozen=True)
class _Copy:
    path: Path
    sha256: str
    size: int


class Intake:
    """The door through which media comes into a profile's staging folder."""

    def __init__(self, staging: Path) -> None:
        self._staging = staging

    def path_of(self, material: Material) -> Path:
        """Where the copy of a material lies."""
        return self._staging / material.staged_name

    async def take(self, path: str) -> Material:
        """Copy, hash and probe one file. The original may go afterwards.

        Raises MediaError, with nothing left behind.
        """
        copy = await asyncio.to_thread(self._copy, path)
        try:
            name = Path(path).name
            facts = await probe(copy.path, name)
            material = _material(name, copy, facts)
            await asyncio.to_thread(os.replace, copy.path, self.path_of(material))
            return material
        finally:
            copy.path.unlink(missing_ok=True)

    def _copy(self, path: str) -> _Copy:
        source = _open(path)
        digest = hashlib.sha256()
        size = 0
        with os.fdopen(source, "rb") as file, tempfile.NamedTemporaryFile(
                dir=self._staging, prefix="intake-", delete=False) as target:
            try:
                while chunk := file.read(CHUNK):
                    digest.update(chunk)
                    target.write(chunk)
                    size += len(chunk)
                    if size > MAX_BYTES:
                        raise MediaError(f"{Path(path).name} is larger than 4 GB.",
                                         "Export it smaller.")
                target.flush()
                os.fsync(target.fileno())
            except BaseException as error:
                os.unlink(target.name)
                if isinstance(error, OSError):
                    raise MediaError(f"{Path(path).name} can't be copied: {error.strerror}.",
                                     "Check the disk's free space, then try again.") from error
                raise
        return _Copy(Path(target.name), digest.hexdigest(), size)


def _open(path: str) -> int:
    name = Path(path).name or path
    if not path.strip() or "\0" in path or _REFUSED_PATH.match(path):
        raise MediaError(f"“{path[:200]}” is not a path that PostDeck opens.",
                         "Choose a file from a folder of this computer.")
    try:
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(Path(path).expanduser(), flags)
    except FileNotFoundError:
        raise MediaError(f"{name} is not there ({path}).", "Choose the file again.") from None
    except PermissionError:
        if Path(path).is_dir():  # what Windows says of a folder
            raise _folder(name) from None
        raise MediaError(f"{name} can't be read: permission denied.",
                         "Change its permissions, or copy it to a folder of yours.") from None
    except (OSError, ValueError) as error:
        raise MediaError(f"{name[:200]} can't be opened.", "Choose the file again.") from error
    try:
        return _regular(descriptor, name)
    except MediaError:
        os.close(descriptor)
        raise


def _regular(descriptor: int, name: str) -> int:
    status = os.fstat(descriptor)
    if stat.S_ISDIR(status.st_mode):
        raise _folder(name)
    if not stat.S_ISREG(status.st_mode):
        raise MediaError(f"{name} is not a file but a device or pipe.", "Choose a media file.")
    if status.st_size == 0:
        raise MediaError(f"{name} is empty.", "Choose the file again; it may not be saved yet.")
    return descriptor


def _folder(name: str) -> MediaError:
    return MediaError(f"{name} is a folder.", "Choose the files in it.")


def _material(name: str, copy: _Copy, facts: Facts) -> Material:
    suffix = Path(name).suffix.lower()
    known = _SUFFIXES[facts["kind"]]
    if suffix not in known:  # the phone indexes by suffix: a picture named .mp4 would be lost
        suffix = _SUFFIX_OF_FORMAT.get(facts["codec"], known[0])
    return Material(name=name, sha256=copy.sha256, suffix=suffix, size=copy.size,
                    kind=facts["kind"], duration=facts["duration"], width=facts["width"],
                    height=facts["height"])
