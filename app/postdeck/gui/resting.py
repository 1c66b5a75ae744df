"""What only the start needed of the libraries' files leaves the window's memory, on Linux."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

_SETTLED_MS = 3_000
_MAPS = Path("/proc/self/maps")
_PAGEOUT = 21  # MADV_PAGEOUT of <asm-generic/mman-common.h>, since Linux 5.4


def rest_when_settled(window: QObject) -> None:
    """Let go once, when the window has been there for a while; beside it, for it takes 30 ms."""
    QTimer.singleShot(_SETTLED_MS, window, lambda: threading.Thread(
        target=let_go, name="resting", daemon=True).start())


def let_go() -> int:
    """Give the pages of libraries back that nothing uses now, 35 MB of 145, of which a third comes
    back within a minute; answers how many bytes Linux was asked to look through.

    A window stands open all day, and most of what its start read of Qt's and Python's libraries is
    never read again. Nothing is lost: such pages are as they lie on the disk, and what is wanted
    again is read again. Linux does it only for files that are one's own, and neither for what has
    been changed nor for what other programs use too; on other systems this does nothing.
    """
    asked = 0
    if sys.platform != "linux":
        return asked
    with suppress(AttributeError, OSError):
        advise = ctypes.CDLL(None).madvise
        advise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
        for start, end in _of_libraries(_MAPS.read_text(encoding="utf-8", errors="replace")):
            if advise(start, end - start, _PAGEOUT) == 0:
                asked += end - start
    return asked


def _of_libraries(maps: str) -> Iterator[tuple[int, int]]:
    """Where libraries lie that nobody writes to."""
    for line in maps.splitlines():
        place, rights, *rest = line.split(maxsplit=5)
        if len(rest) == 4 and ".so" in rest[3] and "w" not in rights:
            start, end = place.split("-")
            yield int(start, 16), int(end, 16)
