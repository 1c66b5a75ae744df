"""Whether the phones can take a post now, asked of the phones themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import PhoneError, TargetError
from postdeck.core.failure import RULES, Failure
from postdeck.phones.roster import Roster
from postdeck.services.devices import package_of
from postdeck.services.targets import Target

CHECK_SECONDS = 10.0
AT_ONCE = 20
_LATER = "or give a start time: then the task waits for the phone."


class PhoneChecks:
    """Refuses what would fail on the phone for certain, in a sentence."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    def check_connected(self, targets: Iterable[Target]) -> None:
        """Raises TargetError for phones that can't start now."""
        _raise_first([problem for device in _devices(targets)
                      if (problem := _connection(device))])

    async def check_ready(self, targets: Iterable[Target], size: int) -> None:
        """Ask every phone: unlocked, app there, room for `size` bytes? Raises TargetError."""
        gate = asyncio.Semaphore(AT_ONCE)
        wanted = {(target.device.serial, target.package, target.platform): target
                  for target in targets}
        found = await asyncio.gather(
            *(self._problem(target, size, gate) for target in wanted.values()))
        _raise_first([problem for problem in found if problem])

    async def _problem(
        self, target: Target, size: int, gate: asyncio.Semaphore
    ) -> TargetError | None:
        name = target.device.title
        try:
            async with gate, asyncio.timeout(CHECK_SECONDS):
                phone = self._roster.phone(target.device.serial)
                package = target.package or await package_of(phone, target.platform)
                points = await phone.readiness(package, size)
        except PhoneError as error:
            return TargetError(f"{name}: {error}", error.advice)
        except TimeoutError:
            return TargetError(f"{name} did not answer within {CHECK_SECONDS:g} s.",
                               RULES[Failure.PHONE_SILENT].advice)
        failed = next((point for point in points if not point.ok), None)
        return TargetError(f"{name}: {failed.name}: {failed.detail}", failed.advice) \
            if failed else None


def waiting_remark(device: Device) -> str:
    """What a task that starts later says when its phone could not take it now."""
    problem = _connection(device)
    return f"waiting: {problem}" if problem else ""


def _connection(device: Device) -> TargetError | None:
    if device.state is DeviceState.ONLINE:
        return None
    if device.state is DeviceState.UNAUTHORIZED:
        return TargetError(f"{device.title} has not authorized this computer.",
                           RULES[Failure.PHONE_UNAUTHORIZED].advice)
    return TargetError(f"{device.title} is not connected.", f"Check the cable or Wi-Fi, {_LATER}")


def _devices(targets: Iterable[Target]) -> Iterable[Device]:
    return {target.device.serial: target.device for target in targets}.values()


def _raise_first(problems: list[TargetError]) -> None:
    if not problems:
        return
    first, more = problems[0], len(problems) - 1
    if more:
        raise TargetError(f"{first} (And {more} more phone{'s' if more > 1 else ''}.)",
                          first.advice)
    raise first
