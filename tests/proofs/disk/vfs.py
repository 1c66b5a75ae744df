"""A disk that refuses, hears and forgets: SQLite's own file layer with some calls replaced.

The default VFS is copied under another name; files that it opens get a copy of their method table
in which some come here first. It is SQLite itself that meets the errors, so
its rollbacks and recoveries are the real ones. (https://sqlite.org/vfs.html gives the structs.)
"""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path

OK, BUSY, FULL, IOERR_READ, IOERR_WRITE, IOERR_FSYNC = 0, 5, 13, 266, 778, 1034

_Read = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)
_Lock = CFUNCTYPE(c_int, c_void_p, c_int, c_int, c_int)
_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))


class _Methods(ctypes.Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = [
        ("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", c_void_p),
        ("truncate", c_void_p), ("sync", c_void_p), ("size", c_void_p), ("lock", c_void_p),
        ("unlock", c_void_p), ("reserved", c_void_p), ("control", c_void_p),
        ("sector", c_void_p), ("traits", c_void_p), ("shm_map", c_void_p),
        ("shm_lock", c_void_p), ("shm_barrier", c_void_p), ("shm_unmap", c_void_p),
        ("fetch", c_void_p), ("unfetch", c_void_p)]


class _Vfs(ctypes.Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", c_int), ("file_bytes", c_int), ("longest", c_int), ("next", c_void_p),
        ("name", c_char_p), ("data", c_void_p), ("open", c_void_p),
        *((name, c_void_p) for name in (
            "delete", "access", "full_path", "dl_open", "dl_error", "dl_sym", "dl_close",
            "randomness", "sleep", "time", "last_error", "time64", "set_call", "get_call",
            "next_call"))]


class _File(ctypes.Structure):
    _fields_ = [("methods", c_void_p)]


@dataclass(frozen=True)
class Did:
    """One thing that reached a file, or a mark that a test set between two of them."""

    what: str
    name: str = ""
    at: int = 0
    data: bytes = b""


Refusal = Callable[[str, str], int]
"""Asked before each call (what, file name); answers an SQLite error code, or OK."""


@dataclass
class Disk:
    """What a test holds: who is asked before each call, and what was done."""

    refuse: Refusal = lambda _what, _name: OK
    done: list[Did] = field(default_factory=list)
    calls: int = 0

    def mark(self, text: str) -> None:
        """Note a moment among the writes."""
        self.done.append(Did("mark", text))

    def ask(self, what: str, name: str) -> int:
        """Count a call and decide it."""
        self.calls += 1
        return self.refuse(what, name)


def available() -> bool:
    """Whether this Python's SQLite can be reached: it is a shared library."""
    try:
        return bool(_library().sqlite3_vfs_find)
    except (AttributeError, OSError, TypeError):
        return False


def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = POINTER(_Vfs)
    library.sqlite3_vfs_find.argtypes = [c_char_p]
    library.sqlite3_vfs_register.argtypes = [c_void_p, c_int]
    library.sqlite3_vfs_unregister.argtypes = [c_void_p]
    return library


class _Shim:
    """Keeps alive what SQLite points to, for as long as a file may be open."""

    def __init__(self, disk: Disk, usual: _Vfs) -> None:
        self._disk = disk
        self._open_usual = _Open(usual.open)
        self._tables: dict[int, _Methods] = {}
        self._kept: list[object] = [usual]
        self._names: dict[int, str] = {}
        self.vfs = _Vfs.from_buffer_copy(usual)
        self.vfs.name = b"postdeck-proofs"
        self._callback = _Open(self._open)
        self.vfs.open = ctypes.cast(self._callback, c_void_p)

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: object) -> int:
        # The name goes on as the pointer it came as: SQLite keeps it, and would read a copy of
        # ours after it is gone (the -shm file is named by it).
        code: int = self._open_usual(vfs, name, file, flags, out)
        head = _File.from_address(file)
        if code == OK and name and head.methods:
            self._names[file] = Path(ctypes.string_at(name).decode()).name
            head.methods = ctypes.addressof(self._table(head.methods))
        return code

    def _table(self, usual_at: int) -> _Methods:
        """One table for each of the default VFS's own; their functions differ by locking style."""
        if usual_at not in self._tables:
            usual = _Methods.from_address(usual_at)
            table = _Methods.from_buffer_copy(usual)
            made = (self._read(_Read(usual.read)), self._write(_Write(usual.write)),
                    self._truncate(_Truncate(usual.truncate)), self._sync(_Sync(usual.sync)))
            table.read, table.write, table.truncate, table.sync = (
                ctypes.cast(each, c_void_p) for each in made)
            if usual.shm_lock:
                lock = self._lock(_Lock(usual.shm_lock))
                table.shm_lock = ctypes.cast(lock, c_void_p)
                self._kept.append(lock)
            self._kept += made
            self._tables[usual_at] = table
        return self._tables[usual_at]

    def _read(self, usual: Callable[..., int]) -> object:
        def read(file: int, data: int, size: int, at: int) -> int:
            return self._disk.ask("read", self._names[file]) or usual(file, data, size, at)

        self._kept.append(usual)
        return _Read(read)

    def _write(self, usual: Callable[..., int]) -> object:
        def write(file: int, data: int, size: int, at: int) -> int:
            name = self._names[file]
            if code := self._disk.ask("write", name):
                return code
            self._disk.done.append(Did("write", name, at, ctypes.string_at(data, size)))
            return usual(file, data, size, at)

        self._kept.append(usual)
        return _Write(write)

    def _truncate(self, usual: Callable[..., int]) -> object:
        def truncate(file: int, size: int) -> int:
            name = self._names[file]
            if code := self._disk.ask("truncate", name):
                return code
            self._disk.done.append(Did("truncate", name, size))
            return usual(file, size)

        self._kept.append(usual)
        return _Truncate(truncate)

    def _sync(self, usual: Callable[..., int]) -> object:
        def sync(file: int, flags: int) -> int:
            name = self._names[file]
            if code := self._disk.ask("sync", name):
                return code
            done = usual(file, flags)
            self._disk.done.append(Did("sync", name))
            return done

        self._kept.append(usual)
        return _Sync(sync)

    def _lock(self, usual: Callable[..., int]) -> object:
        def lock(file: int, offset: int, count: int, flags: int) -> int:
            exclusive = flags & 10 == 10  # SHM_LOCK and SHM_EXCLUSIVE: a writer's
            if exclusive and (code := self._disk.ask("lock", self._names[file])):
                return code
            return usual(file, offset, count, flags)

        self._kept.append(usual)
        return _Lock(lock)


@contextmanager
def disk() -> Iterator[Disk]:
    """Every database that is opened inside lies on this disk; all must be closed at its end."""
    library, made = _library(), Disk()
    usual = library.sqlite3_vfs_find(None)
    shim = _Shim(made, usual.contents)
    library.sqlite3_vfs_register(ctypes.byref(shim.vfs), 1)
    try:
        yield made
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(shim.vfs))
        library.sqlite3_vfs_register(usual, 1)
