"""Where Python's cyclic garbage collector may run: in the window's thread, and nowhere else."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer

_LOOK_MS = 1_000


@contextmanager
def collected_here() -> Iterator[None]:
    """Collect cyclic garbage in this thread only, when as much has gathered as Python says.

    Left alone, the collector runs in whichever thread allocates, the store's for instance, and
    ends Qt objects there, which only their own thread may do: the process then crashes now and
    then. What exists at the start (all modules) is left out of every later collection.
    """
    was_on = gc.isenabled()
    gc.disable()
    gc.collect()
    gc.freeze()
    timer = QTimer(interval=_LOOK_MS)
    timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
    timer.timeout.connect(_collect_what_is_due)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        collect_all()
        gc.unfreeze()
        if was_on:
            gc.enable()


def leave_out_what_is_here() -> None:
    """Leave out of every later collection what exists by now, such as modules that came late."""
    gc.freeze()


def collect_all() -> None:
    """End what Qt was asked to end later, then collect everything that nobody holds."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def _collect_what_is_due() -> None:
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
