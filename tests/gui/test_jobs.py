"""Jobs keep their tasks, tell of errors in a sentence, and end with the window."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from postdeck.core.errors import ConflictError
from postdeck.gui.jobs import Jobs


async def test_the_busy_widget_is_disabled_until_the_end(qtbot: QtBot) -> None:
    jobs, button, gate, got = Jobs(), QPushButton(), asyncio.Event(), []
    qtbot.addWidget(button)

    async def work() -> int:
        await gate.wait()
        return 7

    jobs.start(work(), busy=button, then=got.append)
    assert not button.isEnabled()
    assert jobs.is_busy(button)
    gate.set()
    await jobs.idle()
    assert button.isEnabled()
    assert got == [7]


async def test_an_error_becomes_its_sentence(qtbot: QtBot) -> None:
    jobs, said = Jobs(), []
    jobs.troubled.connect(said.append)

    async def work() -> None:
        raise ConflictError("Task 3 has ended.", "Retry it instead.")

    jobs.start(work())
    await jobs.idle()
    assert said == ["Task 3 has ended. Retry it instead."]


async def test_a_page_may_take_the_error_itself(qtbot: QtBot) -> None:
    jobs, said, taken = Jobs(), [], []
    jobs.troubled.connect(said.append)

    async def work() -> None:
        raise ConflictError("No.")

    jobs.start(work(), sorry=taken.append)
    await jobs.idle()
    assert not said
    assert str(taken[0]) == "No."


async def test_a_mistake_of_ours_is_logged_and_told(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    jobs, said = Jobs(), []
    jobs.troubled.connect(said.append)

    async def work() -> None:
        raise ZeroDivisionError

    jobs.start(work())
    await jobs.idle()
    assert "ZeroDivisionError" in said[0]
    assert "Traceback" in caplog.text


async def test_closing_cancels_and_waits_for_the_end(qtbot: QtBot) -> None:
    jobs, ended, got, running = Jobs(), [], [], asyncio.Event()

    async def work() -> None:
        try:
            running.set()
            await asyncio.Event().wait()
        finally:
            ended.append("cleaned up")

    jobs.start(work(), then=got.append)
    await running.wait()
    jobs.start(work())  # cancelled before its first step: must not warn
    await jobs.close()
    assert ended == ["cleaned up"]
    assert not got
    jobs.start(work())  # too late: closed without a word
    await jobs.idle()
