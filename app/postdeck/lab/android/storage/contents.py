"""The bytes of all files on all phones of a lab, each content kept once, by its sha256."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

_IN_MEMORY = 128 * 1024
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Blob:
    """A content: what a file points to."""

    sha256: str
    size: int


EMPTY = Blob(hashlib.sha256().hexdigest(), 0)


@dataclass(slots=True)
class _Kept:
    size: int
    data: bytes | None
    path: Path | None
    holders: int = 0
    digests: dict[str, str] = field(default_factory=dict)


class Draft:
    """A content that is being received: small ones in memory, big ones on disk at once."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._sha = hashlib.sha256()
        self._head = bytearray()
        self._file: int | None = None
        self._path: Path | None = None
        self.size = 0

    def write(self, piece: bytes | bytearray | memoryview) -> None:
        """Add a piece."""
        self._sha.update(piece)
        self.size += len(piece)
        if self._file is None:
            self._head += piece
            if len(self._head) > _IN_MEMORY:
                self._spill()
            return
        view = memoryview(piece)
        while len(view):
            view = view[os.write(self._file, view):]

    def _spill(self) -> None:
        self._file, name = tempfile.mkstemp(dir=self._contents.folder)
        self._path = Path(name)
        os.write(self._file, self._head)
        self._head = bytearray()

    def finish(self) -> Blob:
        """It is complete: keep it."""
        blob = Blob(self._sha.hexdigest(), self.size)
        if self._file is not None:
            os.close(self._file)
            self._file = None
        self._contents.keep(blob, bytes(self._head), self._path)
        self._path = None
        return blob

    def drop(self) -> None:
        """Forget what came so far; does nothing after `finish`."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            self._path = None


class Contents:
    """All contents of a lab. Reading is safe from any thread."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="postdeck-lab-")
        self.folder = Path(self._folder.name)
        self._kept: dict[str, _Kept] = {}

    def begin(self) -> Draft:
        """Start to receive a content."""
        return Draft(self)

    def put(self, data: bytes) -> Blob:
        """Keep a small content that is there already."""
        draft = self.begin()
        draft.write(data)
        return draft.finish()

    def keep(self, blob: Blob, data: bytes, path: Path | None) -> None:
        """Take over a finished draft."""
        if blob.sha256 in self._kept:
            if path is not None:
                path.unlink(missing_ok=True)
            return
        home = None
        if path is not None:
            home = self.folder / blob.sha256
            path.rename(home)
        self._kept[blob.sha256] = _Kept(blob.size, data if home is None else None, home)

    def hold(self, blob: Blob) -> None:
        """A file points to the content."""
        self._kept[blob.sha256].holders += 1

    def release(self, blob: Blob) -> None:
        """A file does not point to it any more; the last one takes the content along."""
        self._kept[blob.sha256].holders -= 1
        self.sweep(blob)

    def sweep(self, blob: Blob) -> None:
        """Forget the content if no file points to it."""
        kept = self._kept.get(blob.sha256)
        if kept is None or kept.holders > 0:
            return
        del self._kept[blob.sha256]
        if kept.path is not None:
            kept.path.unlink(missing_ok=True)

    def read(self, sha256: str) -> bytes | None:
        """A whole content; None when no phone has it."""
        kept = self._kept.get(sha256)
        if kept is None:
            return None
        return kept.data if kept.path is None else kept.path.read_bytes()

    def open(self, blob: Blob) -> BinaryIO:
        """A content as a file."""
        kept = self._kept.get(blob.sha256)
        if kept is None or kept.path is None:
            return io.BytesIO(b"" if kept is None else kept.data or b"")
        return kept.path.open("rb")

    def chunks(self, blob: Blob, size: int = _CHUNK) -> Iterator[bytes]:
        """A content in pieces."""
        with self.open(blob) as file:
            while piece := file.read(size):
                yield piece

    def digest(self, blob: Blob, algorithm: str) -> str:
        """The hex digest; counted once for all phones."""
        if algorithm == "sha256":
            return blob.sha256
        kept = self._kept.get(blob.sha256)
        known = kept.digests if kept is not None else {}
        if algorithm not in known:
            adder = hashlib.new(algorithm, usedforsecurity=False)
            for piece in self.chunks(blob):
                adder.update(piece)
            known[algorithm] = adder.hexdigest()
        return known[algorithm]

    def close(self) -> None:
        """Remove everything from disk."""
        self._kept.clear()
        self._folder.cleanup()
