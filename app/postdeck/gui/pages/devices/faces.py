"""What the card of a phone says, made of all that is known of the phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from postdeck.core.account import Account
from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.task import StepName, Task
from postdeck.gui import phone_words, words
from postdeck.gui.phone_words import tr
from postdeck.gui.widgets.card import Card, Fact, Foot

_STEPS = tuple(StepName)


@dataclass(frozen=True)
class Known:
    """A phone and what goes with it. `points` None: nobody has looked at its readiness yet.

    `address` is where it was last seen, `waiting` how many tasks are queued for it, `next_at` when
    the first of them is due. `far`: it hangs on another computer.
    """

    device: Device
    now: datetime
    task: Task | None = None
    points: tuple[CheckPoint, ...] | None = None
    checking: bool = False
    accounts: Sequence[Account] = ()
    waiting: int = 0
    next_at: datetime | None = None
    address: str = ""
    picture_at: datetime | None = None
    far: bool = False

    @property
    def busy(self) -> bool:
        """Whether a task runs on it."""
        return self.task is not None or self.device.busy_task is not None


def card(known: Known) -> Card:
    """The card."""
    device = known.device
    offline = device.state is DeviceState.OFFLINE
    blank, icon = _blank(known)
    seen = known.picture_at or device.seen_at
    chip = words.device_chip(device, known.task, known.now)
    return Card(
        serial=device.serial, title=device.title,
        chip=chip,
        facts=_facts(known),
        accounts=tuple((words.app_mark(a.platform), f"@{a.username}") for a in known.accounts),
        foot=foot(known), blank=blank, blank_icon=icon, dim=offline,
        age=words.short_time(seen, known.now) if offline and seen else "",
        doing=chip.text if known.busy else "")


def _blank(known: Known) -> tuple[str, str]:
    """What stands where there is no picture, and the icon above it."""
    if known.device.state is DeviceState.UNAUTHORIZED:
        return tr("No picture until you allow it"), "lock"
    if known.far:
        return tr("Pictures stay on that computer"), "phone"
    if known.device.state is DeviceState.OFFLINE:
        return tr("Offline"), "unplug"
    if known.task is not None:
        return words.doing(known.task), "spin"
    return "", "phone"


def _facts(known: Known) -> tuple[Fact, ...]:
    device = known.device
    icon, link = phone_words.connection(known.address)
    if device.state is DeviceState.OFFLINE:
        seen = words.short_time(device.seen_at, known.now, inside=True) if device.seen_at else ""
        link = tr("{0}, last seen {1}").format(link, seen) if known.address and seen else (
            tr("Last seen {0}").format(seen) if seen else tr("Not seen yet"))
        icon = icon if known.address else "clock"
    battery = tr("Unknown") if device.battery is None else f"{device.battery} %"
    return (
        Fact("phone", device.model or tr("Model unknown"), "text"),
        Fact("info", phone_words.android(device)),
        Fact("hash", device.serial, mono=True),
        Fact(icon, link),
        Fact("", battery, level=-1 if device.battery is None else device.battery),
    )


def foot(known: Known) -> Foot:
    """The line at the card's foot, and the one thing to do about it."""
    device = known.device
    if device.state is DeviceState.UNAUTHORIZED:
        return Foot(phone_words.allow_advice(), "warn", wrap=True)
    if device.state is DeviceState.OFFLINE:
        return Foot(phone_words.cable_advice(known.address), "bad", "unplug",
                    "" if known.far else tr("Reconnect"))
    if known.busy:
        return _busy(known.task)
    if device.paused:
        text = tr("%n posts waiting", known.waiting) if known.waiting \
            else tr("Starts nothing new")
        return Foot(text, "text_2", "", "" if known.far else tr("Resume"), "play")
    return _idle(known)


def _busy(task: Task | None) -> Foot:
    if task is None or task.step is None:
        return Foot(tr("Starting"), progress=0)
    doing = words.doing(task.model_copy(update={"progress": 0}))
    return Foot(tr("{0}, step {1} of {2}").format(
        doing, _STEPS.index(task.step) + 1, len(_STEPS)), progress=task.progress)


def _idle(known: Known) -> Foot:
    wrong = phone_words.worst(known.points or ())
    if wrong is not None:
        token = "bad" if wrong.severity == "error" else "warn"
        action = phone_words.mend_label(wrong.name) or tr("Show")
        return Foot(phone_words.trouble(wrong), "warn" if token == "warn" else token, "alert",
                    "" if known.far else action)
    upcoming = tr("Next {0}").format(words.short_time(known.next_at, known.now, inside=True)) \
        if known.next_at else ""
    if known.points is None:
        return Foot(upcoming or _unlooked(known))
    return Foot(tr("Ready. {0}").format(upcoming) if upcoming else tr("Ready"), icon="check")


def _unlooked(known: Known) -> str:
    """What is said of a phone whose readiness nobody has looked at, when nothing is planned."""
    if known.checking:
        return tr("Checking")
    return tr("%n posts waiting", known.waiting) if known.waiting else tr("Nothing queued")
