"""Every kind of fault: how it strikes, how it heals, and how a post may end under it."""

from __future__ import annotations

import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from postdeck.core.failure import Failure
from postdeck.core.task import StepName
from tests.faults.place import Place

Act = Callable[[Place], Awaitable[None]]

ALWAYS = 1 << 30
LONG_OFFLINE_SECONDS = 600.0
CONFIRMED, UNCONFIRMED = "confirmed", "unconfirmed"
GOOD = frozenset({CONFIRMED})
HONEST = frozenset({CONFIRMED, UNCONFIRMED})
UNKNOWN = frozenset({UNCONFIRMED})
BEFORE = (StepName.READY, StepName.STAGE, StepName.OPEN, StepName.PICK, StepName.EDIT,
          StepName.CAPTION)


def failed(failure: Failure) -> frozenset[str]:
    """The class of a task that failed, and rightly so."""
    return frozenset({f"failed: {failure.value}"})


class Lasts(Enum):
    """When a fault heals: at the latest when the task has ended."""

    SOON = auto()
    LEAVE = auto()
    END = auto()


async def nothing(place: Place) -> None:
    """It heals by itself."""


@dataclass(frozen=True)
class Kind:
    """`before` and `after` are the classes allowed when it strikes before or from ARMED on;
    `at` says otherwise for single steps. LEAVE: it heals when the task goes back to the queue.
    `leaves_mark`: the app goes on showing it, so that of a second one nothing could be told.
    """

    strike: Act
    heal: Act = nothing
    lasts: Lasts = Lasts.LEAVE
    before: frozenset[str] = GOOD
    after: frozenset[str] = HONEST
    at: Mapping[StepName, frozenset[str]] = field(default_factory=dict)
    account: int = 0
    phones: int = 1
    scale: float = 1.0
    leaves_mark: bool = False

    def allowed(self, step: StepName) -> frozenset[str]:
        """How a post may end that it strikes when this step begins."""
        return self.at.get(step, self.before if step in BEFORE else self.after)


def _switch(name: str, value: object) -> Act:
    async def strike(place: Place) -> None:
        setattr(place.cable.switches, name, value)
    return strike


async def _heal_cable(place: Place) -> None:
    place.cable.heal()


def wire(name: str, value: object, lasts: Lasts, after: frozenset[str],
         scale: float = 1.0) -> Kind:
    """A switch of the cable."""
    return Kind(_switch(name, value), _heal_cable, lasts, after=after, scale=scale)


def fault(name: str, lasts: Lasts = Lasts.LEAVE, before: frozenset[str] = GOOD,
          after: frozenset[str] = HONEST, account: int = 0, scale: float = 1.0,
          **at: frozenset[str]) -> Kind:
    """A switch of the lab's."""
    return Kind(lambda place: place.fault(name), lambda place: place.fault(name, False), lasts,
                before, after, {StepName(step): allowed for step, allowed in at.items()},
                account, scale=scale)


async def _reset(place: Place) -> None:
    place.cable.reset()


async def _half_close(place: Place) -> None:
    place.cable.half_close()


async def _unplug(place: Place) -> None:
    await place.rig.control.unplug(place.rig.serials[0])


async def _plug(place: Place) -> None:
    await place.rig.control.plug(place.rig.serials[0])


async def _blink(place: Place) -> None:
    await _unplug(place)
    await _plug(place)


async def _revoke(place: Place) -> None:
    keys = place.phone.listener.keys
    keys.required = True
    keys.forget()
    place.cable.reset()


async def _allow(place: Place) -> None:
    """The owner taps Allow as soon as the phone asks."""
    await place.rig.until_state(place.cable.address, "unauthorized")
    assert await place.rig.control.allow(place.rig.serials[0])
    place.phone.listener.keys.required = False


async def _kill_server(place: Place) -> None:
    """The adb server dies; PostDeck starts another one, whose key the phone knows."""
    if place.rig.server is not None and place.rig.server.returncode is None:
        place.rig.server.kill()
        await place.rig.server.wait()
    else:
        await place.server.stop()


async def _stop_server(place: Place) -> None:
    assert place.rig.server is not None
    place.rig.server.send_signal(signal.SIGSTOP)


async def _continue_server(place: Place) -> None:
    assert place.rig.server is not None
    place.rig.server.send_signal(signal.SIGCONT)


async def _reboot(place: Place) -> None:
    await place.rig.control.reboot(place.rig.serials[0])


async def _go_offline(place: Place) -> None:
    """The phone answers no handshake any more: adb goes on listing it, as offline."""
    place.cable.switches.hang = True
    place.cable.reset()
    await place.rig.until_state(place.cable.address, "offline")


async def _come_back_late(place: Place) -> None:
    place.clock.turn(LONG_OFFLINE_SECONDS)
    place.cable.heal()


async def _swap(place: Place) -> None:
    """Both phones come back under the other one's address."""
    one, other = place.cables
    one.target, other.target = other.target, one.target
    one.reset()
    other.reset()


async def _fill(place: Place) -> None:
    files = place.phone.phone.files
    place.taken["capacity"] = files.capacity
    files.capacity = files.used


async def _empty(place: Place) -> None:
    place.phone.phone.files.capacity = place.taken["capacity"]


async def _take_automation(place: Place) -> None:
    await place.fault("u2_registered")
    place.phone.phone.servers.clear()


async def _crash(place: Place) -> None:
    phone = place.phone.phone
    package = phone.packages.get(place.package)
    assert package is not None
    phone.force_stop(package)


async def _lock(place: Place) -> None:
    await place.rig.control.lock(place.rig.serials[0])


_STORAGE = failed(Failure.PHONE_STORAGE)
_UPLOAD = failed(Failure.UPLOAD_FAILED)

WIRE = {
    "latency": wire("latency", 0.02, Lasts.SOON, GOOD),
    "trickle": wire("trickle", True, Lasts.SOON, GOOD),
    "sliced writes": wire("slices", True, Lasts.SOON, GOOD),
    "half-close": Kind(_half_close),
    "reset": Kind(_reset),
    "cut in a packet": wire("cut_packet", 1, Lasts.LEAVE, HONEST),
    "truncated reply": wire("truncate", 1, Lasts.LEAVE, GOOD),
    "duplicated reply": wire("duplicate", 1, Lasts.LEAVE, GOOD),
    "hang": wire("hang", True, Lasts.LEAVE, HONEST, scale=0.2),
    # What it hits may be the tap itself, or the yes to the app's question: neither is repeated.
    "FAIL once": replace(wire("refuse", 1, Lasts.LEAVE, GOOD), at={
        StepName.TAP: HONEST, StepName.OBSERVE: HONEST}),
    "FAIL": wire("refuse", ALWAYS, Lasts.LEAVE, HONEST),
    "silent": fault("silent", scale=0.2),
    "unplugged": Kind(_unplug, _plug),
    "unplugged for a moment": Kind(_blink),
    "unauthorized": Kind(_revoke, _allow),
    "server killed": Kind(_kill_server),
    "server hangs": Kind(_stop_server, _continue_server, scale=0.2),
    "rebooted": Kind(_reboot),
    "offline for long": Kind(_go_offline, _come_back_late),
    "swapped serials": Kind(_swap, phones=2),
}
"""What can befall the way to the phone."""

PHONE = {
    "full phone": Kind(_fill, _empty, Lasts.END, at={
        StepName.READY: _STORAGE, StepName.STAGE: _STORAGE}),
    "push truncated": fault("push_truncates"),
    "scan ignored": fault("scan_ignored", Lasts.SOON),
    "UI server dies": fault("u2_dies", Lasts.SOON),
    "UI server disconnected": fault("u2_not_connected", Lasts.SOON),
    "UI server taken": Kind(_take_automation, lambda place: place.fault("u2_registered", False)),
    "blank trees": fault("blank_dump", Lasts.SOON),
    "single nodes": fault("dump_single_node"),
    "dumps fail": fault("dump_fails"),
    "stale trees": fault("dump_stale"),
    "slow trees": fault("dump_slow", Lasts.SOON),
    "no screenshots": fault("screencap_fails", Lasts.END),
    "start denied": fault("am_denied"),
    "text lost": fault("text_lost"),
    "taps lost": fault("tap_lost", Lasts.SOON, tap=UNKNOWN),
    "locked": Kind(_lock),
}
"""What can be wrong on the phone."""

APP = {
    "app crash": Kind(_crash),
    "app crash after the tap": fault("crash_after_tap", Lasts.END, before=HONEST),
    "wrong account": fault("wrong_account", Lasts.END, account=1,
                           ready=failed(Failure.ACCOUNT_MISMATCH)),
    "no network": fault("no_network", Lasts.SOON),
    "caption mangled": fault("caption_mangled"),
    "toast lost": fault("toast_lost", Lasts.END, after=GOOD),
    "upload fails": replace(fault(
        "upload_fails", Lasts.END, before=_UPLOAD, armed=_UPLOAD, tap=_UPLOAD,
        observe=_UPLOAD | GOOD, confirm=GOOD), leaves_mark=True),
    "upload stuck": fault("upload_stuck", Lasts.END, before=UNKNOWN, armed=UNKNOWN, tap=UNKNOWN,
                          confirm=GOOD),
}
"""What the app can do."""

KINDS: dict[str, Kind] = WIRE | PHONE | APP
