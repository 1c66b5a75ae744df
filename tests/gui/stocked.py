"""A window as people have it after some days: tasks of every outcome, a phone online, panes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from postdeck.core.account import NewAccount
from postdeck.core.device import DeviceState
from postdeck.core.events import DeviceChanged
from postdeck.core.failure import Failure
from postdeck.core.task import NewTask, Outcome, Platform, Task, TaskStatus
from postdeck.gui.window import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS, MainWindow
from postdeck.launch.window_house import WindowHouse
from tests.gui.house_rig import SERIALS
from tests.rigs.media import make_sample

CAPTION = "Overnight loaf, start to crumb {at home|in the shop} #sourdough @mira.bakes"
ENDS = (
    (TaskStatus.COMPLETED, Outcome.CONFIRMED, None, "The post is on the profile."),
    (TaskStatus.FAILED, Outcome.UNCONFIRMED, None, "unconfirmed: the app was closed."),
    (TaskStatus.FAILED, Outcome.FAILED, Failure.PHONE_OFFLINE, "The phone was unplugged."),
    (TaskStatus.FAILED, Outcome.STOPPED, None, "Stopped before Post was tapped."),
    (TaskStatus.FAILED, Outcome.MISSED, None, "Its start was more than 15 minutes ago."),
)


async def stock(house: WindowHouse) -> None:
    """Accounts on every phone, and a task of each outcome besides waiting ones."""
    for number, serial in enumerate(SERIALS):
        await house.deck.accounts.add(NewAccount(username=f"mira.bakes{number}", serial=serial))
    tasks, now = house._house.store.tasks, datetime.now(UTC)
    for number, (status, outcome, failure, remark) in enumerate(ENDS):
        await tasks.add([_new(number, now - timedelta(hours=9 - number))])
        running = await tasks.claim(SERIALS[0], now)
        assert running is not None
        await tasks.finish(running.id, running.attempt, status=status, outcome=outcome,
                           failure=failure, remark=remark, at=now)
    await tasks.add([_new(10 + n, now + timedelta(days=1 + n)) for n in range(3)])


def _new(number: int, due_at: datetime) -> NewTask:
    platform = Platform.INSTAGRAM if number % 2 else Platform.TIKTOK
    return NewTask(request_id=f"r{number}", serial=SERIALS[0], username="mira.bakes0",
                   caption=f"{CAPTION} {number}", platform=platform,
                   created_at=datetime.now(UTC), due_at=due_at,
                   start_text=due_at.strftime("%Y-%m-%dT%H:%M"), zone="UTC")


def come_online(house: WindowHouse, window: MainWindow) -> None:
    """News that the first phone is here."""
    device = window.live.devices[SERIALS[0]]
    house.deck._bus.publish(DeviceChanged(device=device.model_copy(update={
        "state": DeviceState.ONLINE, "battery": 76, "name": "North 1"})))


async def write(window: MainWindow, folder: Path) -> None:
    """A post as a person writes it."""
    window.compose([str(make_sample(folder / "clip.mp4", seed=1, seconds=0.5))])
    window.composer.caption.edit.setPlainText(CAPTION)
    await window.loaded()


async def show(window: MainWindow, scene: str) -> None:
    """Go to a scene."""
    _close_panes(window)
    await SCENES[scene](window)
    await window.loaded()


def _close_panes(window: MainWindow) -> None:
    window.tasks.pane.closed.emit()
    window.devices.pane.closed.emit()


def _page(index: int) -> Callable[[MainWindow], Awaitable[None]]:
    async def go(window: MainWindow) -> None:
        window.show_page(index)

    return go


def _task_with(outcome: Outcome) -> Callable[[MainWindow], Awaitable[None]]:
    async def go(window: MainWindow) -> None:
        window.show_page(TASKS)
        await window.loaded()
        model = window.tasks.model
        rows: list[Task | None] = [model.task(row) for row in range(model.rowCount())]
        row = next(n for n, one in enumerate(rows) if one and one.outcome is outcome)
        window.tasks.table.choose_row(row)
        window.tasks.table.opened.emit(rows[row])

    return go


async def _phone(window: MainWindow) -> None:
    window.show_page(DEVICES)
    window.devices.show_phone(SERIALS[0])


SCENES: dict[str, Callable[[MainWindow], Awaitable[None]]] = {
    "devices": _page(DEVICES), "phone": _phone, "accounts": _page(ACCOUNTS),
    "compose": _page(COMPOSE), "tasks": _page(TASKS),
    "failed task": _task_with(Outcome.FAILED),
    "unconfirmed task": _task_with(Outcome.UNCONFIRMED), "settings": _page(SETTINGS),
}
