"""Whether the phones can take a post now, asked of the phones themselves."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Mapping

from postdeck.core.check import Where
from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.errors import PhoneError
from postdeck.core.failure import RULES, Failure
from postdeck.core.task import Platform
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.services.checking.findings import Findings
from postdeck.services.devices import package_of
from postdeck.services.targets import Target

CHECK_SECONDS = 10.0
AT_ONCE = 20
FRESH_SECONDS = 15.0
"""How long an answer serves a check that is made while somebody still types."""

_LATER = "or give a start time: then the task waits for the phone."
_KEPT = 1000

Languages = Callable[[Platform], Collection[str]]
Question = tuple[str, Platform, str, int]
"""Serial, app, package if known, and bytes to put on the phone."""


class PhoneChecks:
    """Says what would fail on the phone for certain, and what may.

    `languages` tells in which languages an app's screens are known.
    """

    def __init__(self, lanes: Lanes, roster: Roster, languages: Languages) -> None:
        self._lanes, self._roster, self._languages = lanes, roster, languages
        self._answers: dict[Question, tuple[float, Findings]] = {}

    async def ask(
        self, wanted: Mapping[Question, Target], *, fresh: bool
    ) -> dict[Question, Findings]:
        """What each phone says; without `fresh` an answer a few seconds old will do."""
        now = time.monotonic()
        known = {} if fresh else {
            question: answer for question in wanted
            if (kept := self._answers.get(question)) and now - kept[0] < FRESH_SECONDS
            for answer in (kept[1],)}
        gate = asyncio.Semaphore(AT_ONCE)
        asked = [question for question in wanted if question not in known]
        answers = await asyncio.gather(
            *(self._ask(question, wanted[question].device, gate) for question in asked))
        if len(self._answers) > _KEPT:
            self._answers.clear()
        for question, answer in zip(asked, answers, strict=True):
            self._answers[question] = now, answer
            known[question] = answer
        return known

    async def _ask(self, question: Question, device: Device, gate: asyncio.Semaphore) -> Findings:
        serial, platform, package, size = question
        found = Findings()
        try:
            async with gate, asyncio.timeout(CHECK_SECONDS):
                phone = self._roster.phone(serial)
                points = await phone.readiness(
                    package or await package_of(phone, platform), size,
                    self._languages(platform), touch=not self._lanes.in_use(serial))
        except PhoneError as error:
            found.error(Where.PHONE, f"{device.title}: {error}", error.advice)
        except TimeoutError:
            found.error(Where.PHONE, f"{device.title} did not answer within {CHECK_SECONDS:g} s.",
                        RULES[Failure.PHONE_SILENT].advice)
        else:
            for point in points:
                if point.name != "permissions":  # the script grants them before it posts
                    _tell(device, point, found)
        return found


def look_at_connection(device: Device, found: Findings) -> None:
    """An error when the phone can't start now."""
    if (problem := connection_trouble(device)) is None:
        return
    advice = RULES[Failure.PHONE_UNAUTHORIZED].advice \
        if device.state is DeviceState.UNAUTHORIZED else f"Check the cable or Wi-Fi, {_LATER}"
    found.error(Where.PHONE, problem, advice)


def connection_trouble(device: Device) -> str | None:
    """Why the phone can't be reached, in a sentence; None when it can."""
    if device.state is DeviceState.ONLINE:
        return None
    if device.state is DeviceState.UNAUTHORIZED:
        return f"{device.title} has not authorized this computer."
    return f"{device.title} is not connected."


def waiting_remark(device: Device) -> str:
    """What a task that starts later says when its phone could not take it now."""
    problem = connection_trouble(device)
    return f"waiting: {problem}" if problem else ""


def _tell(device: Device, point: CheckPoint, found: Findings) -> None:
    if not point.severity:
        return
    say = found.error if point.severity == "error" else found.warning
    said = point.detail if point.detail.endswith(".") else f"{point.name}: {point.detail}."
    say(Where.PHONE, f"{device.title}: {said}", point.advice)
