"""Files of the phone as the shell's input and output."""

from __future__ import annotations

from collections.abc import Iterator

from postdeck.lab.android.shell.call import Session
from postdeck.lab.android.shell.pipes import Nothing, Sink, Source
from postdeck.lab.android.storage.contents import Draft
from postdeck.lab.android.storage.files import FileTree, normal


class FileSource:
    """A file that is read."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    async def read(self) -> bytes:
        """The next piece."""
        return next(self._pieces, b"")


def open_source(session: Session, path: str) -> Source:
    """Open a file for reading; raises OSError."""
    if path == "/dev/null":
        return Nothing()
    files = session.phone.files
    return FileSource(files.contents.chunks(files.file(normal(path, session.cwd)).blob))


class FileSink:
    """A file that is written; it is there at once, and gets its content when closed."""

    def __init__(self, session: Session, path: str, *, append: bool) -> None:
        self._files: FileTree = session.phone.files
        self._path = normal(path, session.cwd)
        self._given = path
        self._draft: Draft = self._files.contents.begin()
        self._full = False
        old = self._files.find(self._path)
        if append and old is not None and not old.is_folder:
            for piece in self._files.contents.chunks(old.blob):
                self._draft.write(piece)
        else:
            self._files.write(self._path, self._files.contents.put(b""))

    def write(self, data: bytes) -> None:
        """Append, as long as there is room."""
        if self._full or self._draft.size + len(data) > self._files.free:
            self._full = True
            return
        self._draft.write(data)

    async def drain(self) -> None:
        """Nothing to do: the draft is on disk."""

    def close(self, err: Sink) -> int:
        """Put the content into the file; returns the exit code."""
        if self._full:
            self._draft.drop()
            err.write(f"sh: {self._given}: No space left on device\n".encode())
            return 1
        self._files.write(self._path, self._draft.finish())
        return 0
