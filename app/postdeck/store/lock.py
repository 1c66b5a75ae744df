"""A lock that one process at a time holds; the system takes it back when the process ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise HeldError from error
else:
    import fcntl

    def _take(file: int) -> None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise HeldError from error


class HeldError(Exception):
    """Somebody else holds the lock."""


class Lock:
    """The system's lock of a file, whose content is nobody's business and which stays.

    The libraries for it take 3 MB of the 120 that an idle window may take, and 10 ms of each start.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def acquire(self) -> None:
        """Take it at once; HeldError when somebody has it, OSError when it can't be had at all."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(file)
        except BaseException:
            os.close(file)
            raise
        self._file = file

    def release(self) -> None:
        """Let go of it; nothing when it is not held."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)
