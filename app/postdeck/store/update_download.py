"""A download on the disk, while it grows and when it is whole; everything here blocks."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from postdeck.core.errors import UpdateError
from postdeck.core.update import UpdateFile

_SPARE_BYTES = 100_000_000
_PIECE = 1 << 20


class Download:
    """One signed file on its way into a folder; OSError where the disk refuses."""

    def __init__(self, folder: Path, file: UpdateFile) -> None:
        self._file = file
        self.path, self.size = folder / file.name, file.size
        self._part = folder / f"{file.sha256[:16]}.part"
        self._out: BinaryIO | None = None

    def is_done(self) -> bool:
        """Whether the whole file is there, byte for byte the one that was signed."""
        return _is(self.path, self._file)

    def begin(self) -> int:
        """Make room; gives how many bytes are there from before. UpdateError: the disk is full."""
        folder = self.path.parent
        folder.mkdir(mode=0o700, exist_ok=True)
        for other in folder.iterdir():
            if other != self._part and other.is_file():
                with suppress(OSError):
                    other.unlink()
        there = self._part.stat().st_size if self._part.exists() else 0
        if there >= self._file.size:
            self._part.unlink()
            there = 0
        if shutil.disk_usage(folder).free < self._file.size - there + _SPARE_BYTES:
            raise UpdateError("There is too little room on the disk for the update.",
                              "Free some space, then try again.")
        return there

    def open_at(self, start: int) -> Download:
        """Go on from here, forgetting what was behind; a context that ends it synced."""
        self._out = self._part.open("r+b" if self._part.exists() else "wb")
        self._out.truncate(start)
        self._out.seek(start)
        return self

    def write(self, piece: bytes) -> int:
        """Keep more of it; gives how much is there. Never more than was signed: UpdateError."""
        assert self._out is not None
        if self._out.tell() + len(piece) > self._file.size:
            raise UpdateError("The server of updates sends more than was signed.",
                              "Nothing was changed.")
        self._out.write(piece)
        return self._out.tell()

    def finish(self) -> bool:
        """Give the whole file its name; False: it is not the signed one, and was removed."""
        if not _is(self._part, self._file):
            self.discard()
            return False
        os.replace(self._part, self.path)
        return True

    def discard(self) -> None:
        """Forget what was downloaded so far."""
        self._part.unlink(missing_ok=True)

    def __enter__(self) -> Download:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        out, self._out = self._out, None
        if out is not None:
            with out:
                out.flush()
                os.fsync(out.fileno())


def _is(path: Path, file: UpdateFile) -> bool:
    found = hashlib.sha256()
    try:
        with path.open("rb") as content:
            if os.fstat(content.fileno()).st_size != file.size:
                return False
            while piece := content.read(_PIECE):
                found.update(piece)
    except FileNotFoundError:
        return False
    return found.hexdigest() == file.sha256
