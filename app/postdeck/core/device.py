"""A phone as the deck sees it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from postdeck.core.task import Frozen


class DeviceState(StrEnum):
    """What adb says of a phone, in a person's words."""

    ONLINE = "online"
    OFFLINE = "offline"
    UNAUTHORIZED = "unauthorized"


class Device(Frozen):
    """One phone.

    `serial` is its identity: the hardware serial (ro.serialno) once known, else the address.
    `address` is what adb lists (a USB serial or host:port), "" while it is not connected.
    `group` is where its owner has put it ("" for nowhere); a `paused` one gets no new task.
    `battery` is in percent, None when unknown. `busy_task` is the id of the running task.
    """

    serial: str
    address: str = ""
    state: DeviceState = DeviceState.OFFLINE
    name: str = ""
    model: str = ""
    android: str = ""
    battery: int | None = None
    busy_task: int | None = None
    seen_at: datetime | None = None
    group: str = ""
    paused: bool = False

    @property
    def title(self) -> str:
        """What to call it: the given name, else the model, else the serial."""
        return self.name or self.model or self.serial


class CheckPoint(Frozen):
    """One point of a phone's readiness; `advice` is empty when it is fine."""

    name: str
    ok: bool
    detail: str = ""
    advice: str = ""

    @property
    def severity(self) -> str:
        """"error": no post is possible; "warning": one is, but; "": it is fine."""
        if not self.ok:
            return "error"
        return "warning" if self.advice else ""
