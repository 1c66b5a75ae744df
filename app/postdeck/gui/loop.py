"""The loop that serves Qt and asyncio alike."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

import qasync
from PySide6.QtCore import QCoreApplication

T = TypeVar("T")


class WindowLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop; what is still to do when a run ends waits for the next run.

    qasync serves Qt's events once more after the end of a run, when no loop is running any more:
    steps of tasks that ask for the running loop then break off, and lose what they had begun.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)

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
