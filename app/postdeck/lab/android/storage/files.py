"""A phone's file tree: paths, links, modes, and how full the storage is."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from postdeck.lab.android.storage.contents import EMPTY, Blob, Contents

SDCARD = "/storage/emulated/0"
_LINKS = {"/sdcard": SDCARD, "/mnt/sdcard": SDCARD, "/storage/self/primary": SDCARD}
_WRITABLE = (SDCARD, "/data/local/tmp")
_FOLDERS = (
    "/acct", "/apex", "/cache", "/config", "/dev", "/mnt/user", "/odm", "/oem", "/proc", "/product",
    "/sys", "/system/bin", "/system/app", "/vendor", "/storage/emulated", "/storage/self",
    "/data/app", "/data/data", "/data/local/tmp", "/data/media/0",
    *(f"{SDCARD}/{name}" for name in (
        "Alarms", "Android/data", "Audiobooks", "DCIM/Camera", "Documents", "Download", "Movies",
        "Music", "Notifications", "Pictures/Screenshots", "Podcasts", "Recordings", "Ringtones",
    )),
)
_NAME_LIMIT = 255
_PATH_LIMIT = 4096
_BLOCK = 4096


def failure(code: int, path: str) -> OSError:
    """The OSError that Linux would give."""
    return OSError(code, os.strerror(code), path)


@dataclass(slots=True)
class Node:
    """A file or folder."""

    mode: int
    mtime: float
    inode: int
    blob: Blob = EMPTY
    children: dict[str, Node] | None = None

    @property
    def is_folder(self) -> bool:
        """Whether it holds others."""
        return self.children is not None

    @property
    def size(self) -> int:
        """As `stat` says."""
        return self.blob.size if self.children is None else _BLOCK


def normal(path: str, cwd: str = "/") -> str:
    """An absolute path without dots and known links."""
    parts: list[str] = []
    for part in (path if path.startswith("/") else f"{cwd}/{path}").split("/"):
        if part == "..":
            parts[-1:] = []
        elif part not in ("", "."):
            parts.append(part)
    clean = "/" + "/".join(parts)
    for link, target in _LINKS.items():
        if clean == link or clean.startswith(link + "/"):
            return target + clean[len(link):]
    return clean


class FileTree:
    """The files of one phone; contents live in the lab's store."""

    def __init__(self, contents: Contents, clock: Callable[[], float], capacity: int) -> None:
        self.contents = contents
        self.capacity = capacity
        self._clock = clock
        self._used = 0
        self._last_inode = 1000
        self._root = self._folder()
        for path in _FOLDERS:
            self._grow(path)

    # Looking.

    @property
    def used(self) -> int:
        """Bytes that files take."""
        return self._used

    @property
    def free(self) -> int:
        """Bytes that are left."""
        return max(0, self.capacity - self._used)

    def find(self, path: str) -> Node | None:
        """The node at a normal path."""
        node = self._root
        for part in path.split("/")[1:]:
            if not part:
                continue
            below = node.children.get(part) if node.children is not None else None
            if below is None:
                return None
            node = below
        return node

    def node(self, path: str) -> Node:
        """The node at a path; raises OSError."""
        found = self.find(normal(path))
        if found is None:
            raise failure(errno.ENOENT, path)
        return found

    def file(self, path: str) -> Node:
        """The file at a path; raises OSError for folders too."""
        found = self.node(path)
        if found.is_folder:
            raise failure(errno.EISDIR, path)
        return found

    def entries(self, path: str) -> list[tuple[str, Node]]:
        """What is in a folder, by name."""
        found = self.node(path)
        if found.children is None:
            raise failure(errno.ENOTDIR, path)
        return sorted(found.children.items())

    def below(self, path: str) -> Iterator[tuple[str, Node]]:
        """All files in a folder and its folders, with normal paths."""
        clean = normal(path)
        found = self.find(clean)
        if found is None:
            return
        if found.children is None:
            yield clean, found
            return
        for name in sorted(found.children):
            yield from self.below(f"{clean.rstrip('/')}/{name}")

    # Changing.

    def check_writable(self, path: str) -> None:
        """Raise what adb's user gets outside of its folders."""
        clean = normal(path)
        if not any(clean == root or clean.startswith(root + "/") for root in _WRITABLE):
            system = clean.startswith(("/system", "/vendor", "/product", "/apex"))
            raise failure(errno.EROFS if system else errno.EACCES, path)
        if len(clean) > _PATH_LIMIT or any(
                len(os.fsencode(part)) > _NAME_LIMIT for part in clean.split("/")):
            raise failure(errno.ENAMETOOLONG, path)

    def write(self, path: str, blob: Blob, *, mtime: float | None = None,
              mode: int = 0o660) -> Node:
        """Put a content at a path; raises OSError."""
        try:
            folder, name, old = self._place(path, blob)
        except OSError:
            self.contents.sweep(blob)
            raise
        self._hold(blob)
        if old is not None:
            self._release(old.blob)
        moment = self._clock() if mtime is None else mtime
        fresh = Node(stat.S_IFREG | mode, moment, old.inode if old else self._inode(), blob)
        folder[name] = fresh
        return fresh

    def make_folder(self, path: str, *, parents: bool = False) -> None:
        """mkdir, with -p when `parents`."""
        found = self.find(normal(path))
        if found is not None:
            if parents and found.is_folder:
                return
            raise failure(errno.EEXIST, path)
        self.check_writable(path)
        if parents:
            self._grow(normal(path))
            return
        folder, name = self._parent(path)
        folder[name] = self._folder()

    def remove(self, path: str) -> None:
        """Unlink a file, or remove an empty folder."""
        self.check_writable(path)
        found = self.node(path)
        if found.children:
            raise failure(errno.ENOTEMPTY, path)
        folder, name = self._parent(path)
        del folder[name]
        self._release(found.blob)

    def move(self, source: str, target: str) -> None:
        """Rename a file or folder, over an existing file if need be."""
        self.check_writable(source)
        self.check_writable(target)
        found = self.node(source)
        over = self.find(normal(target))
        if over is found:
            return
        if over is not None:
            if over.is_folder:
                raise failure(errno.EISDIR, target)
            self.remove(target)
        folder, name = self._parent(target)
        old_folder, old_name = self._parent(source)
        folder[name] = old_folder.pop(old_name)

    def touch(self, path: str, mtime: float | None = None) -> None:
        """Set the time, or make an empty file."""
        self.check_writable(path)
        found = self.find(normal(path))
        if found is None:
            self.write(path, EMPTY, mtime=mtime)
        else:
            found.mtime = self._clock() if mtime is None else mtime

    # Inside.

    def _inode(self) -> int:
        self._last_inode += 1
        return self._last_inode

    def _folder(self) -> Node:
        return Node(stat.S_IFDIR | 0o771, self._clock(), self._inode(), children={})

    def _grow(self, path: str) -> None:
        node = self._root
        for part in path.split("/")[1:]:
            if node.children is None:
                raise failure(errno.ENOTDIR, path)
            if part not in node.children:
                node.children[part] = self._folder()
            node = node.children[part]

    def _place(self, path: str, blob: Blob) -> tuple[dict[str, Node], str, Node | None]:
        self.check_writable(path)
        folder, name = self._parent(path)
        old = folder.get(name)
        if old is not None and old.is_folder:
            raise failure(errno.EISDIR, path)
        if self.free < blob.size - (old.size if old is not None else 0):
            raise failure(errno.ENOSPC, path)
        return folder, name, old

    def _parent(self, path: str) -> tuple[dict[str, Node], str]:
        head, _, name = normal(path).rpartition("/")
        folder = self.find(head or "/")
        if folder is None or not name:
            raise failure(errno.ENOENT, path)
        if folder.children is None:
            raise failure(errno.ENOTDIR, path)
        return folder.children, name

    def _hold(self, blob: Blob) -> None:
        if blob.size:
            self.contents.hold(blob)
            self._used += blob.size

    def _release(self, blob: Blob) -> None:
        if blob.size:
            self.contents.release(blob)
            self._used -= blob.size
