"""What keeps the memory small that is nobody's to know: the C library's and Qt's ways."""

from __future__ import annotations

import ctypes
import gc
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

# <malloc.h> of the GNU C library
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_LARGE_BYTES = 128 << 10


def give_memory_back() -> None:
    """Let what was freed go back to the system; on Linux with the GNU C library only.

    Left alone it keeps a heap for every thread, and large blocks inside them: after a hundred
    phones' screenshots the window held 400 MB, of which it used 110. Thus it is 240.
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            options = ctypes.CDLL(None).mallopt
            options(_ARENA_MAX, 2)
            options(_MMAP_THRESHOLD, _LARGE_BYTES)
            options(_TRIM_THRESHOLD, _LARGE_BYTES)


def leave_out_what_stands() -> None:
    """Leave what exists by now (modules, models, the house) out of every later collection.

    Python collects what is old only when it has grown by a quarter. Beside all that stands, what
    connections leave behind would take hours to be so much, and until then it would stay.
    """
    gc.collect()
    gc.freeze()


def spare_sources() -> None:
    """Qt for Python reads the source of every module that is imported after it, to see whether
    its snake_case names might be wanted there, and Python keeps all of it: 20 MB, and a third of
    the time. Nobody wants them here; a packaged PostDeck has no sources, and never did it.
    """
    with suppress(ImportError, AttributeError):
        feature: Any = import_module("shibokensupport.feature")
        if callable(feature._mod_uses_pyside):
            feature._mod_uses_pyside = lambda module: False
