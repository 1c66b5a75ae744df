"""The loop of Qt and asyncio: who comes when, and what is left when a run ends."""

from __future__ import annotations

import asyncio
import time

from PySide6.QtCore import QEventLoop, QTimer

from postdeck.gui.app import application
from postdeck.gui.loop import SLICE_SECONDS, WindowLoop


def test_what_is_left_when_a_run_ends_waits_for_the_next_run() -> None:
    """qasync stepped it with no loop running: its new task then broke off."""
    loop = WindowLoop(application())
    ends: list[str] = []

    async def later() -> None:
        for _ in range(3):
            await asyncio.sleep(0)
            await asyncio.create_task(asyncio.sleep(0))
        ends.append("done")

    async def begin() -> asyncio.Task[None]:
        return asyncio.get_running_loop().create_task(later())

    try:
        task = loop.run_until_complete(begin())
        application().processEvents()
        assert ends == []
        loop.run_until_complete(task)
        assert ends == ["done"]
    finally:
        loop.close()


async def test_calls_come_in_the_order_they_were_made() -> None:
    loop, came = asyncio.get_running_loop(), list[int]()
    done = loop.create_future()
    handles = [loop.call_soon(came.append, number) for number in range(200)]
    for handle in handles[::2]:
        handle.cancel()
    loop.call_soon(done.set_result, None)
    await done
    assert came == list(range(1, 200, 2))


async def test_many_calls_do_not_keep_qt_waiting() -> None:
    loop = asyncio.get_running_loop()
    done, served = loop.create_future(), list[int]()
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: served.append(1))
    timer.start()
    for _ in range(20):
        loop.call_soon(time.sleep, SLICE_SECONDS)
    loop.call_soon(done.set_result, None)
    await done
    timer.stop()
    assert len(served) >= 10  # a turn of Qt's after each slice, not one after all of them


async def test_a_call_that_serves_events_does_not_hold_up_the_others() -> None:
    loop, came = asyncio.get_running_loop(), list[str]()
    inner, done = QEventLoop(), loop.create_future()

    def open_menu() -> None:
        came.append("open")
        inner.exec()
        came.append("closed")
        done.set_result(None)

    loop.call_soon(open_menu)
    loop.call_soon(came.append, "meanwhile")
    loop.call_soon(inner.quit)
    await done
    assert came == ["open", "meanwhile", "closed"]


async def test_a_step_that_serves_qt_s_events_does_not_lose_the_steps_of_other_tasks() -> None:
    """asyncio refused to step one task within another, and the other then waited for ever."""
    ends: list[str] = []

    async def other() -> None:
        await asyncio.sleep(0)
        ends.append("done")

    task = asyncio.get_running_loop().create_task(other())
    for _ in range(100):
        application().processEvents()  # as an open menu does, or one of Qt's test functions
    assert ends == ["done"]
    assert asyncio.current_task() is not task
    await task
