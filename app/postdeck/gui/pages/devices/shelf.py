"""Which phones are shown, in which group and order: filters, search, what is folded away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from postdeck.core.device import Device, DeviceState


class Filter(StrEnum):
    """Which phones are wanted; a phone may be of several kinds."""

    ALL = "all"
    IDLE = "idle"
    BUSY = "busy"
    NEEDS = "needs"
    OFFLINE = "offline"
    PAUSED = "paused"


def kinds(device: Device, busy: bool, needs: bool) -> frozenset[Filter]:
    """The kinds a phone is of; `needs`: something stands between it and a post."""
    found = {Filter.ALL}
    if device.paused:
        found.add(Filter.PAUSED)
    if device.state is DeviceState.UNAUTHORIZED or needs:
        found.add(Filter.NEEDS)
    if device.state is DeviceState.OFFLINE:
        found.add(Filter.OFFLINE)
    elif device.state is DeviceState.ONLINE:
        if busy:
            found.add(Filter.BUSY)
        elif not device.paused:
            found.add(Filter.IDLE)
    return frozenset(found)


@dataclass(frozen=True)
class Group:
    """The phones that stand together; `name` "" is for those that stand nowhere."""

    name: str
    phones: tuple[Device, ...]


@dataclass
class Shelf:
    """What a person has chosen to see."""

    wanted: Filter = Filter.ALL
    text: str = ""
    folded: set[str] = field(default_factory=set)

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return self.wanted is not Filter.ALL or bool(self.text.strip())

    def take(self, phones: Iterable[Device],
             kinds_of: Callable[[Device], frozenset[Filter]]) -> tuple[Device, ...]:
        """The wanted phones, by group (none comes last), then name, then serial."""
        words = self.text.casefold().split()
        found = [each for each in phones if self.wanted in kinds_of(each)
                 and all(word in _haystack(each) for word in words)]
        found.sort(key=lambda d: (not d.group, d.group.casefold(), d.group,
                                  d.title.casefold(), d.serial))
        return tuple(found)


def grouped(phones: Iterable[Device]) -> tuple[Group, ...]:
    """Phones in the order of `Shelf.take`, put together."""
    groups: dict[str, list[Device]] = {}
    for each in phones:
        groups.setdefault(each.group, []).append(each)
    return tuple(Group(name, tuple(members)) for name, members in groups.items())


def _haystack(device: Device) -> str:
    return f"{device.name}\n{device.model}\n{device.serial}\n{device.group}".casefold()
