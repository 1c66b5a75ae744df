"""The one place that holds the window's asyncio tasks, tells of their errors and ends them."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from postdeck.core.errors import PostDeckError

log = logging.getLogger(__name__)
T = TypeVar("T")


class Jobs(QObject):
    """Runs coroutines for slots, which only start work; made inside the loop that runs them.

    `settled` comes after each job, when its widget is enabled again: pages then recompute what
    may be pressed. `troubled` carries the sentence of an error that no page took.
    """

    settled = Signal()
    troubled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[asyncio.Task[None]] = set()
        self._busy: Counter[QWidget] = Counter()
        self._closed = False
        self._loop = asyncio.get_running_loop()

    def start(
        self,
        work: Coroutine[object, object, T],
        *,
        busy: QWidget | None = None,
        then: Callable[[T], None] | None = None,
        sorry: Callable[[PostDeckError], None] | None = None,
    ) -> None:
        """Run `work`; `busy` is disabled meanwhile, `then` gets the result, `sorry` an error."""
        if self._closed or self._loop.is_closed():
            work.close()
            return
        self._hold(busy)
        task = self._loop.create_task(self._run(work, then, sorry))
        self._running.add(task)
        task.add_done_callback(lambda done: self._end(done, work, busy))

    def is_busy(self, widget: QWidget) -> bool:
        """Whether a job holds a widget."""
        return widget in self._busy

    async def idle(self) -> None:
        """Wait until nothing runs any more."""
        while self._running:
            await asyncio.wait(tuple(self._running))

    async def close(self) -> None:
        """Cancel everything and wait for its end; nothing starts from now on."""
        self._closed = True
        for task in tuple(self._running):
            task.cancel()
        await self.idle()

    async def _run(
        self,
        work: Coroutine[object, object, T],
        then: Callable[[T], None] | None,
        sorry: Callable[[PostDeckError], None] | None,
    ) -> None:
        try:
            result = await work
            if then is not None and not self._closed:
                then(result)
        except PostDeckError as error:
            if sorry is not None:
                sorry(error)
            else:
                self.troubled.emit(error.sentence)
        except Exception as error:
            log.exception("A job of the window failed")
            self.troubled.emit(self.tr(
                "Something inside PostDeck went wrong ({0}). The log says more."
            ).format(type(error).__name__))

    def _hold(self, busy: QWidget | None) -> None:
        if busy is not None:
            self._busy[busy] += 1
            busy.setEnabled(False)

    def _end(
        self,
        task: asyncio.Task[None],
        work: Coroutine[object, object, T],
        busy: QWidget | None,
    ) -> None:
        work.close()  # cancelled before its first step, it would complain of never being awaited
        self._running.discard(task)
        if busy is not None:
            self._busy[busy] -= 1
            if not self._busy[busy]:
                del self._busy[busy]
                if isValid(busy):
                    busy.setEnabled(True)
        if isValid(self):
            self.settled.emit()
