"""The columns of the phone table, as data."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.core.clock import Clock
from postdeck.core.device import Device
from postdeck.core.task import Task
from postdeck.gui import phone_words, words
from postdeck.gui.live import Live
from postdeck.gui.tables.columns import Cell, Column, Kind
from postdeck.gui.widgets.card import Foot
from postdeck.gui.words import tr


def running_on(live: Live, serial: str) -> Task | None:
    """The task that runs on a phone now, if it is known."""
    return next((t for t in live.running.values() if t.serial == serial), None)


def device_columns(live: Live, clock: Clock, foot: Callable[[Device], Foot]
                   ) -> tuple[Column[Device], ...]:
    """Phone, State, Now, Accounts, Group, Model, Android, Serial, Connection, Battery.

    `foot` is what the phone's card says at its foot.
    """

    def state(device: Device) -> Cell:
        task = running_on(live, device.serial)
        return Cell("", chip=words.device_chip(device, task, clock.now()))

    def now(device: Device) -> Cell:
        task = running_on(live, device.serial)
        if task is not None:
            return Cell(f"{task.id}, {words.what(task)}", "text_2")
        said = foot(device)
        return Cell(said.text, said.token)

    def accounts(device: Device) -> Cell:
        handles = [f"@{account.username}" for account in live.accounts_of(device.serial)]
        return Cell(", ".join(handles), "text_2")

    def link(device: Device) -> Cell:
        if not device.address:
            return Cell("", "text_3")
        return Cell(phone_words.connection(device.address)[1], "text_2")

    return (
        Column(tr("Phone"), lambda d: Cell(d.title, strong=True, icon="phone"), 190, Kind.WHAT,
               key="phone"),
        Column(tr("State"), state, 150, Kind.CHIP, key="state"),
        Column(tr("Now"), now, 180, stretch=True, key="now"),
        Column(tr("Accounts"), accounts, 180, gives_way=5, key="accounts"),
        Column(tr("Group"), lambda d: Cell(d.group, "text_2"), 120, gives_way=6, key="group"),
        Column(tr("Model"), lambda d: Cell(d.model, "text_2"), 120, gives_way=3, key="model"),
        Column(tr("Android"), lambda d: Cell(d.android, "text_2"), 76, gives_way=1,
               key="android"),
        Column(tr("Serial"), lambda d: Cell(d.serial, "text_2"), 140, Kind.MONO, gives_way=4,
               key="serial"),
        Column(tr("Connection"), link, 130, gives_way=2, key="connection"),
        Column(tr("Battery"), _battery, 84, key="battery"),
    )


def _battery(device: Device) -> Cell:
    if device.battery is None:
        return Cell(tr("Unknown"), "text_3")
    return Cell(f"{device.battery} %", "text_2" if device.battery > 15 else "warn")
