"""A script that does as it is told, and the ledger of taps that PostDeck can't write."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Outcome, StepName, Task
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict

STEP_SECONDS = 20.0


class Act(Enum):
    """What an attempt does, as far as it gets."""

    POSTS = "posts"
    POSTS_SLOWLY = "posts slowly"
    UNSEEN = "posts, and does not see it"
    TAP_LOST = "taps, and nothing comes of it"
    REFUSED = "taps, and the app says no"
    CRASHES = "the app crashes before the tap"
    UNKNOWN_SCREEN = "does not know the screen"
    PHONE_LEAVES = "the phone leaves before the tap"
    LEAVES_AFTER = "the phone leaves after the tap"
    LOST_AND_LEAVES = "taps, nothing comes of it, and the phone leaves"
    BUG_BEFORE = "a bug before the tap"
    BUG_AFTER = "a bug after the tap"
    STUBBORN = "ignores its cancellation, and goes on"
    DISK_FULL = "can't write down what it is about to do"
    FINDS_NOTHING = "says failed without a reason"


TAPS_LANDING = {Act.POSTS, Act.POSTS_SLOWLY, Act.UNSEEN, Act.LEAVES_AFTER, Act.BUG_AFTER,
                Act.STUBBORN}
BEFORE: dict[Act, Callable[[], BaseException]] = {
    Act.CRASHES: lambda: PhoneError("The app closed.", Failure.APP_CRASHED),
    Act.UNKNOWN_SCREEN: lambda: PhoneError("Odd.", Failure.UNKNOWN_SCREEN),
    Act.PHONE_LEAVES: lambda: PhoneError("It is offline.", Failure.PHONE_OFFLINE),
    Act.BUG_BEFORE: lambda: ValueError("a bug"),
}
AFTER: dict[Act, Callable[[], BaseException]] = {
    Act.LEAVES_AFTER: lambda: PhoneError("It is offline.", Failure.PHONE_OFFLINE),
    Act.LOST_AND_LEAVES: lambda: PhoneError("It is offline.", Failure.PHONE_OFFLINE),
    Act.BUG_AFTER: lambda: ValueError("a bug"),
}
VERDICTS = {
    Act.POSTS: Verdict(Outcome.CONFIRMED, "seen"), Act.STUBBORN: Verdict(Outcome.CONFIRMED, "seen"),
    Act.POSTS_SLOWLY: Verdict(Outcome.CONFIRMED, "seen"),
    Act.UNSEEN: Verdict(Outcome.UNCONFIRMED, "not seen"),
    Act.TAP_LOST: Verdict(Outcome.UNCONFIRMED, "not seen"),
    Act.REFUSED: Verdict(Outcome.FAILED, "It said no.", Failure.UPLOAD_FAILED),
}


@dataclass(frozen=True)
class Tap:
    """One tap on Post, as the phone saw it; `row` is what the database said at that moment."""

    task_id: int
    attempt: int
    serial: str
    at: datetime
    landed: bool
    row: dict[str, object]


@dataclass(frozen=True)
class Start:
    """A body that began."""

    task_id: int
    serial: str
    at: datetime
    ready: bool
    """Whether its phone was there and not paused, for as long as it takes to notice."""


@dataclass
class Phones:
    """The world outside of PostDeck: it outlives every crash."""

    look_up: Callable[[int], dict[str, object]]
    away: set[str] = field(default_factory=set)
    settled_away: set[str] = field(default_factory=set)
    taps: list[Tap] = field(default_factory=list)
    starts: list[Start] = field(default_factory=list)
    together: list[str] = field(default_factory=list)

    def landed(self, task_id: int) -> int:
        """How many posts the task has brought about."""
        return sum(tap.landed for tap in self.taps if tap.task_id == task_id)


class Puppet:
    """The script of one life of PostDeck. `act` chooses what an attempt does."""

    def __init__(self, phones: Phones, act: Callable[[Task], Act]) -> None:
        self._phones, self._act = phones, act
        self._on_phone: dict[str, int] = {}

    async def run(self, attempt: Attempt) -> Verdict:
        """Do the task as `act` says."""
        task, phones = attempt.task, self._phones
        if task.serial in self._on_phone:
            phones.together.append(f"{task.id} and {self._on_phone[task.serial]}")
        self._on_phone[task.serial] = task.id
        phones.starts.append(Start(task.id, task.serial, attempt.clock.now(),
                                   task.serial not in phones.settled_away))
        try:
            return await self._post(attempt, self._act(task))
        finally:
            del self._on_phone[task.serial]

    async def look(self, attempt: Attempt) -> Verdict:
        """Look whether the last tap of this task has landed; the phone may leave meanwhile."""
        task, phones = attempt.task, self._phones
        await self._work(attempt, 5.0)
        mine = [tap for tap in phones.taps if tap.task_id == task.id]
        if mine and mine[-1].landed:
            return Verdict(Outcome.CONFIRMED, "seen later")
        return Verdict(Outcome.UNCONFIRMED, "not seen")

    async def _post(self, attempt: Attempt, act: Act) -> Verdict:
        try:
            async with attempt.step(StepName.READY):
                await self._work(attempt, STEP_SECONDS if act is Act.POSTS_SLOWLY else 1.0)
            if act in BEFORE:
                raise BEFORE[act]()
        except asyncio.CancelledError:
            if act is not Act.STUBBORN:
                raise
        if act is Act.FINDS_NOTHING:
            return Verdict(Outcome.FAILED, "Nothing.")
        if act is Act.DISK_FULL:
            attempt.committed = True
            raise OSError(errno.ENOSPC, "The disk is full")
        if not await attempt.arm({}):
            return Verdict(Outcome.STOPPED)
        self._tap(attempt, act in TAPS_LANDING)
        await self._work(attempt, 3 * STEP_SECONDS if act is Act.POSTS_SLOWLY else 4.0)
        if act in AFTER:
            raise AFTER[act]()
        return VERDICTS[act]

    def _tap(self, attempt: Attempt, landed: bool) -> None:
        task = attempt.task
        self._phones.taps.append(Tap(task.id, task.attempt, task.serial, attempt.clock.now(),
                                     landed, self._phones.look_up(task.id)))

    async def _work(self, attempt: Attempt, seconds: float) -> None:
        await attempt.clock.sleep(seconds)
        if attempt.task.serial in self._phones.away:
            raise PhoneError("It is offline.", Failure.PHONE_OFFLINE)
