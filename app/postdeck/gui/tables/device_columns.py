"""The columns of the phone table, as data."""

from __future__ import annotations

from postdeck.core.clock import Clock
from postdeck.core.device import Device, DeviceState
from postdeck.core.task import Task
from postdeck.gui import words
from postdeck.gui.live import Live
from postdeck.gui.tables.columns import Cell, Column, Kind
from postdeck.gui.words import tr


def running_on(live: Live, serial: str) -> Task | None:
    """The task that runs on a phone now, if it is known."""
    return next((t for t in live.running.values() if t.serial == serial), None)


def device_columns(live: Live, clock: Clock) -> tuple[Column[Device], ...]:
    """Phone, State, Busy with, Accounts, Model, Android, Serial, Battery."""

    def state(device: Device) -> Cell:
        task = running_on(live, device.serial)
        return Cell("", chip=words.device_chip(device, task, clock.now()))

    def busy(device: Device) -> Cell:
        if device.state is DeviceState.UNAUTHORIZED:
            return Cell(tr("Unlock it and tap Allow"), "warn")
        if device.state is DeviceState.OFFLINE:
            return Cell(tr("Check the cable"), "text_3")
        task = running_on(live, device.serial)
        if task is None:
            return Cell(tr("Nothing"), "text_3")
        return Cell(f"{task.id}, {words.what(task)}", "text_2")

    def accounts(device: Device) -> Cell:
        handles = [f"@{account.username}" for account in live.accounts_of(device.serial)]
        return Cell(", ".join(handles), "text_2")

    return (
        Column(tr("Phone"), lambda d: Cell(d.title, strong=True, icon="phone"), 190, Kind.WHAT),
        Column(tr("State"), state, 160, Kind.CHIP),
        Column(tr("Busy with"), busy, 180, stretch=True),
        Column(tr("Accounts"), accounts, 210, gives_way=3),
        Column(tr("Model"), lambda d: Cell(d.model, "text_2"), 130, gives_way=2),
        Column(tr("Android"), lambda d: Cell(d.android, "text_2"), 80, gives_way=1),
        Column(tr("Serial"), lambda d: Cell(d.serial, "text_2"), 150, Kind.MONO, gives_way=4),
        Column(tr("Battery"), _battery, 84),
    )


def _battery(device: Device) -> Cell:
    if device.battery is None:
        return Cell(tr("Unknown"), "text_3")
    return Cell(f"{device.battery} %", "text_2" if device.battery > 15 else "warn")
