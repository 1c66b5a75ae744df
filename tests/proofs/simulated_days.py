"""Days of phones in a world whose time is made: what is planned, what goes wrong, what was due.

What ought to have become of a task is told from what was done to the computer and to the phones,
not from what PostDeck did.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from postdeck.core.errors import ConflictError, StartTimeError
from postdeck.core.start_time import GRACE, parse_start
from postdeck.core.task import NewTask, Task
from postdeck.scheduler import waiting
from tests.proofs.invariants import Asked, Facts
from tests.proofs.puppet import Act
from tests.proofs.world import World

ZONES = ("Europe/Rome", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
         "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Chatham")
DAY, MINUTE, SECOND = timedelta(days=1), timedelta(minutes=1), timedelta(seconds=1)
ACTS = [Act.POSTS] * 44 + [Act.UNSEEN, Act.TAP_LOST, Act.CRASHES, Act.LEAVES_AFTER, Act.REFUSED,
                           Act.PHONE_LEAVES]
NOTICED = 65 * SECOND
"""Longest sleep apart: a pause after a lost phone, a post before this one."""
NEAR = 5 * MINUTE

Span = tuple[datetime, datetime]


@dataclass
class Spoilt:
    """When a phone could not post: for it alone (its serial) or for all ("")."""

    spans: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    clock: list[Span] = field(default_factory=list)

    def free(self, serial: str, start: datetime, end: datetime) -> timedelta:
        """The longest time in a window in which the phone could post."""
        longest, at = timedelta(), start
        for low, high in sorted(self.spans[serial] + self.spans[""]):
            if high <= at or low >= end:
                continue
            longest = max(longest, low - at)
            at = max(at, high)
        return max(longest, end - at)

    def clock_is_right(self, start: datetime, end: datetime) -> bool:
        """Whether nobody had set the clock wrong in a window."""
        return not any(low < end and high > start for low, high in self.clock)


class Days:
    """Drives a world through days. Everything is drawn from `dice`."""

    def __init__(self, world: World, dice: random.Random, phones: int) -> None:
        self.world, self.asked = world, Asked()
        self.serials = [f"P{number:03}" for number in range(phones)]
        self.zones = {serial: ZoneInfo(ZONES[number % len(ZONES)])
                      for number, serial in enumerate(self.serials)}
        self.spoilt = Spoilt()
        self.stops = 0
        self._dice = dice
        self._wrong = timedelta()  # how far the clock on the wall is off
        self._back: dict[str, datetime] = {}
        self._lost_since: dict[str, datetime] = {}
        self._due: list[tuple[datetime, int, Callable[[], None]]] = []
        self._number = 0

    @property
    def true(self) -> datetime:
        """What a right clock would say."""
        return self.world.clock.now() - self._wrong

    def day(self, *, trouble: bool = True) -> None:
        """Plan a day at its beginning, then live it."""
        start = self.true
        self._due.clear()
        for serial in self.serials:
            self._plan(serial, start)
        if trouble:
            self._plan_trouble(start)
        self._at(start + DAY, lambda: None)
        self._due.sort(key=lambda each: each[:2])
        for at, _, act in self._due:
            if at > self.true:
                self.world.loop.live((at - self.true).total_seconds())
            act()

    def _plan(self, serial: str, start: datetime) -> None:
        dice, number = self._dice, int(serial[1:])
        for _ in range(dice.randrange(1, 4)):
            at = start + timedelta(seconds=dice.randrange(60, 86_000))
            if number % 2:
                self._at(at, lambda: self.add(serial))
            else:
                local = at.astimezone(self.zones[serial]).replace(tzinfo=None, second=0)
                text = dice.choice((f"{local:%H:%M}", local.isoformat(timespec="minutes")))
                self._at(start, lambda text=text: self.add(serial, text))  # type: ignore[misc]
        if dice.random() < 0.02:
            self._at(start + timedelta(seconds=dice.randrange(86_400)), self._stop_one)

    def _plan_trouble(self, start: datetime) -> None:
        dice = self._dice

        def sometime() -> datetime:
            return start + timedelta(seconds=dice.randrange(600, 80_000))

        for serial in self.serials:
            if dice.random() < 0.15:
                gone, back = sorted((sometime(), sometime()))
                self._at(gone, lambda serial=serial: self._unplug(serial))  # type: ignore[misc]
                self._at(back, lambda serial=serial: self._plug(serial))  # type: ignore[misc]
        if dice.random() < 0.3:
            self._at(sometime(), lambda: self.suspend(dice.randrange(300, 20_000)))
        if dice.random() < 0.2:
            self._at(sometime(), lambda: self.down(dice.randrange(1, 5_000)))
        if dice.random() < 0.15:
            by = timedelta(seconds=dice.choice((-7_200, -3_600, -61, 30, 3_600, 10_000)))
            self._at(sometime(), lambda: self.set_clock(by))

    def _at(self, at: datetime, act: Callable[[], None]) -> None:
        self._number += 1
        self._due.append((at, self._number, act))

    # What people do

    def add(self, serial: str, text: str = "", act: Act | None = None,
            ago: timedelta = timedelta()) -> None:
        """Queue one post, for a local time or for now, as it was so long ago."""
        now = self.world.clock.now()
        try:
            start = parse_start(text, now, self.zones[serial], self.zones[serial].key) \
                if text else None
        except StartTimeError:  # the computer slept through it
            return
        wanted = act or self._dice.choice(ACTS)
        new = NewTask(request_id=wanted.name, serial=serial, created_at=now,
                      due_at=start.at if start else now - ago, start_text=text, zone="x")
        made = self.world.loop.do(self.world.tasks._queue([new], None))
        self.asked.answered.update(task.id for task in made)

    def _stop_one(self) -> None:
        if waiting_ones := self.world.pending():
            with suppress(ConflictError):
                self.world.loop.do(self.world.tasks.stop(self._dice.choice(waiting_ones)))
                self.stops += 1

    # What computers and phones do

    def suspend(self, seconds: int) -> None:
        """The computer sleeps: the wall clock goes on, nothing else does."""
        self._spoil("", self.true, self.true + timedelta(seconds=seconds))
        self.world.clock.set(timedelta(seconds=seconds))

    def down(self, seconds: float) -> None:
        """PostDeck is killed, and started again after a while."""
        before = self.true
        self.world.crash(disk=False, down=timedelta(seconds=seconds))
        self._spoil("", before, self.true)

    def set_clock(self, by: timedelta) -> None:
        """The clock is set wrong; three hours later it is right again."""
        if self._wrong:
            return
        self._wrong = by
        self.world.clock.set(by)
        start = self.true
        self.world.loop.live(3 * 3600)
        self.world.clock.set(-by)
        self._wrong = timedelta()
        margin = abs(by) + GRACE + NEAR
        self.spoilt.clock.append((start - margin, self.true + margin))

    def _unplug(self, serial: str) -> None:
        self.world.unplug(serial)
        self._lost_since[serial] = self.true

    def _plug(self, serial: str) -> None:
        self.world.plug(serial)
        self._spoil(serial, self._lost_since.pop(serial), self.true)

    def _spoil(self, serial: str, start: datetime, end: datetime) -> None:
        self.spoilt.spans[serial].append((start, end))

    def facts(self) -> Facts:
        """What is true now."""
        world = self.world
        return Facts(world.rows(), world.history(), world.counters(), world.phones.taps,
                     world.phones.starts, world.phones.together, self.asked,
                     world.trouble.heard + world.loop.stray)


def act_of(task: Task) -> Act:
    """What the first attempt does is named by the request; the others post."""
    return Act[task.request_id] if task.attempt == 1 else Act.POSTS


@dataclass
class Judged:
    """How many tasks of each kind were judged, and what was wrong with which."""

    kinds: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    latest: timedelta = timedelta()


def judge(days: Days, tasks: Iterable[Task]) -> Judged:
    """Hold what became of each occurrence against what was done to its phone."""
    judged, of_phone = Judged(), defaultdict(list)
    for start in days.world.phones.starts:
        of_phone[start.serial].append((start.at, start.task_id))
    noticed = timedelta(seconds=waiting.LONGEST_SLEEP_SECONDS) + NOTICED
    for task in tasks:
        outcome = task.outcome.value if task.outcome else task.status.label
        mine = [at for at, task_id in of_phone[task.serial] if task_id == task.id]
        judged.kinds[outcome] += 1
        if outcome in ("stopped", "missed") and mine and outcome == "missed":
            judged.kinds["missed after a cut-off attempt"] += 1
        if not task.start_text or outcome == "stopped":
            continue
        window = task.due_at, task.due_at + GRACE
        crowded = any(window[0] - NEAR <= at <= window[1] and task_id != task.id
                      for at, task_id in of_phone[task.serial])
        if not days.spoilt.clock_is_right(task.due_at - NEAR, task.due_at + GRACE) or crowded:
            judged.kinds["not judged"] += 1
            continue
        free = days.spoilt.free(task.serial, *window)
        if free >= noticed and not mine:
            judged.wrong.append(f"not run though it could: {task.id} {outcome} {free}")
        if not free and mine and mine[0] != window[1]:  # at the last moment it is not late yet
            judged.wrong.append(
                f"run though it was too late: {task.id}, due {task.due_at}, {outcome} {mine}")
        before = task.due_at - timedelta(hours=1)
        if days.spoilt.free(task.serial, before, window[1]) == window[1] - before and mine:
            judged.kinds["undisturbed"] += 1
            judged.latest = max(judged.latest, mine[0] - task.due_at)
    return judged
