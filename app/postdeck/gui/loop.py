"""The loop that serves Qt and asyncio alike, and lets neither of them wait for the other."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable
from typing import Any, TypeVar

import qasync
from PySide6.QtCore import QCoreApplication, QObject, QTimerEvent

T = TypeVar("T")

SLICE_SECONDS = 0.004
"""How long asyncio may keep Qt waiting, beyond a step that itself takes longer."""


class WindowLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop; what is still to do when a run ends waits for the next run.

    qasync serves Qt's events once more after the end of a run, when no loop is running any more:
    steps of tasks that ask for the running loop then break off, and lose what they had begun.

    qasync makes a timer of every call that is due at once, and Qt serves all timers that are due
    before it paints: when a hundred phones answer together, the window stands still for as long
    as all of them take. Here they queue up, and are called slice by slice.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._due = _DueCalls(self)

    def run_forever(self) -> int:
        """Run until stopped."""
        self._due.go_on()
        code: int = super().run_forever()
        return code

    def run_until_complete(self, future: Awaitable[T]) -> T:
        """Run until a future is done; its result, or RuntimeError when the loop was stopped."""
        wanted: asyncio.Future[Any] = asyncio.ensure_future(future, loop=self)
        wanted.add_done_callback(self._on_done)
        try:
            self.run_forever()
        finally:
            wanted.remove_done_callback(self._on_done)
        if not wanted.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        result: T = wanted.result()
        return result

    def _on_done(self, _: asyncio.Future[Any]) -> None:
        self.stop()

    def _add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        """Where qasync takes every call in."""
        if delay > 0:
            later: asyncio.Handle = super()._add_callback(handle, delay)
            return later
        self._due.add(handle)
        return handle


class _DueCalls(QObject):
    """Calls that are due, in the order of their coming; made only while the loop runs."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._loop = loop
        self._handles: deque[asyncio.Handle] = deque()
        self._timer = 0

    def add(self, handle: asyncio.Handle) -> None:
        """Call it soon."""
        self._handles.append(handle)
        self.go_on()

    def go_on(self) -> None:
        """Ask Qt for a slice of time, if there is something to do."""
        if self._handles and not self._timer:
            self._timer = self.startTimer(0)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Take the slice. Qt starts no timer twice at a time, and a call may open a menu, which
        serves events until it is closed: the next slice has a timer of its own from the start."""
        self._end_timer()
        if not self._loop.is_running():
            return
        ends, left = time.perf_counter() + SLICE_SECONDS, len(self._handles)
        while left and self._handles:
            left -= 1
            handle = self._handles.popleft()
            self.go_on()
            if not handle.cancelled():
                self._run(handle)
            if time.perf_counter() > ends or not self._loop.is_running():
                break
        if not self._handles:
            self._end_timer()

    def _run(self, handle: asyncio.Handle) -> None:
        """Make the call. It may come in the middle of a task's step that serves Qt's events, as
        an open menu does: asyncio refuses to step one task within another, and drops the step."""
        within = asyncio.current_task(self._loop)
        if within is not None:
            asyncio._leave_task(self._loop, within)
        try:
            handle._run()
        finally:
            if within is not None:
                asyncio._enter_task(self._loop, within)

    def _end_timer(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0
