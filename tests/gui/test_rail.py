"""The rail: numbers where there is room, and in a narrow one a dot for what goes on."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtGui import QColor

from postdeck.core.device import Device, DeviceState
from postdeck.core.events import DeviceChanged, TasksReset
from postdeck.core.task import NewTask
from postdeck.gui.look import Look
from postdeck.gui.theme import Tone
from postdeck.gui.window import ACCOUNTS, DEVICES, TASKS, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.gui.quiet_deck import SERIALS, Desk

NOW = datetime.now(UTC)


def dot(window: MainWindow, page: int) -> QColor:
    item = window.rail.items[page]
    return item.grab().toImage().pixelColor(item.width() - 9, 9)


async def test_a_narrow_rail_has_a_dot_for_what_waits_and_runs_and_needs_somebody(
    desk: Desk, open_window: OpenWindow, look: Look
) -> None:
    window = open_window(desk.deck, (960, 600))
    await window.loaded()
    ground = dot(window, TASKS)
    assert dot(window, ACCOUNTS) == ground
    await desk.add(NewTask(request_id="r", serial=SERIALS[0], created_at=NOW, due_at=NOW))
    desk.bus.publish(TasksReset())
    await until(lambda: window.live.stats.pending, window.live.stats_changed)
    assert dot(window, TASKS) == QColor(look.tone(Tone.WAIT).text)
    await desk.store.tasks.claim(SERIALS[0], NOW)
    desk.bus.publish(TasksReset())
    await until(lambda: window.live.stats.running, window.live.stats_changed)
    assert dot(window, TASKS) == QColor(look.tone(Tone.RUN).text)
    desk.bus.publish(DeviceChanged(device=Device(
        serial="A0", address="A0", state=DeviceState.UNAUTHORIZED)))
    assert dot(window, DEVICES) == QColor(look.tone(Tone.WARN).text)
    assert dot(window, ACCOUNTS) == ground
    window.resize(1440, 900)
    assert window.rail.items[TASKS].accessibleDescription() == "1"
