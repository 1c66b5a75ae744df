"""Everything people, phones, clocks and crashes can do, in any order, at any turn of the loop.

500 examples; POSTDECK_EXAMPLES asks for more, POSTDECK_SEED for the same again.
"""

from __future__ import annotations

import logging
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from postdeck.core.errors import ConflictError, NotFoundError, StartTimeError
from postdeck.core.task import NewTask, Task
from tests.proofs.invariants import Asked, Facts, check, everything_has_ended
from tests.proofs.puppet import Act
from tests.proofs.world import World, template

EXAMPLES = int(os.environ.get("POSTDECK_EXAMPLES", "500"))
SEED = int(os.environ.get("POSTDECK_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)
PHONES = ("A", "B")
REFUSALS = (ConflictError, NotFoundError, StartTimeError)
HOURS_TO_THE_END = 30

phones = st.sampled_from(PHONES)
moments = st.none() | st.integers(0, 60)
"""After how many turns of the loop the next thing happens; None: when nothing moves any more."""
numbers = st.integers(0, 40)
plans = st.lists(st.sampled_from(Act), max_size=3).map(tuple)
due_minutes = st.sampled_from((0, 0, 0, -1, -14, -20, 1, 5, 30, 120))
seconds_to_death = st.sampled_from((0, 0, 1, 2, 4))
"""The program's end often comes while a task is armed: some seconds after it began."""

LOG = logging.getLogger("postdeck")
_FOLDER = Path("/dev/shm") if Path("/dev/shm").is_dir() else None


@pytest.fixture(scope="module")
def fresh() -> Iterator[Path]:
    """A database to copy. The machine hears the log itself; on the terminal it would be a flood."""
    LOG.propagate = False
    with tempfile.TemporaryDirectory(prefix="postdeck-proofs-", dir=_FOLDER) as name:
        yield template(Path(name))
    LOG.propagate = True


class Machine(RuleBasedStateMachine):
    """PostDeck, driven from outside. Each rule begins something and lets some turns pass."""

    fresh: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="run-", dir=self.fresh.parent))
        self.world: World | None = None
        self.plans: dict[str, tuple[Act, ...]] = {}
        self.asked = Asked()
        self.begun: list[tuple[Any, Callable[[Any], None]]] = []

    @initialize(turns=st.integers(0, 2**32), max_running=st.sampled_from((None, 1)))
    def begin(self, turns: int, max_running: int | None) -> None:
        self.world = World(self.folder, self.fresh, turns, self._act, max_running=max_running)
        LOG.addHandler(self.world.trouble)

    def _act(self, task: Task) -> Act:
        plan = self.plans[task.request_id]
        return plan[task.attempt - 1] if task.attempt <= len(plan) else Act.POSTS

    def _do(self, work: Coroutine[Any, Any, Any], moment: int | None,
            answered: Callable[[Any], None] = lambda _: None) -> None:
        self.begun.append((self.world.start_soon(work), answered))
        self._pass(moment)

    def _pass(self, moment: int | None) -> None:
        if moment is None:
            self.world.settle()
        else:
            self.world.loop.turns(moment)
        going = []
        for job, answered in self.begun:
            if not job.done():
                going.append((job, answered))
            elif job.exception() is None:
                answered(job.result())
            elif not isinstance(job.exception(), REFUSALS):
                raise job.exception()
        self.begun = going

    def _some(self, number: int) -> int:
        """The id of a task, or one that nobody has given."""
        return number % (len(self.asked.answered) + 2) + 1

    # People

    @rule(serial=phones, plan=plans, due=due_minutes, scheduled=st.booleans(),
          count=st.sampled_from((1, 1, 2)), moment=moments)
    def create(self, serial: str, plan: tuple[Act, ...], due: int, scheduled: bool, count: int,
               moment: int | None) -> None:
        now, request_id = self.world.clock.now(), str(len(self.plans))
        self.plans[request_id] = plan
        new = NewTask(request_id=request_id, serial=serial, created_at=now,
                      due_at=now + timedelta(minutes=due),
                      start_text="a moment" if scheduled else "", zone="UTC")
        self._do(self.world.tasks._queue([new] * count, None), moment,
                 lambda made: self.asked.answered.update(task.id for task in made))

    @rule(number=numbers, moment=moments)
    def stop(self, number: int, moment: int | None) -> None:
        self._do(self.world.tasks.stop(self._some(number)), moment)

    @rule(number=numbers, confirm=st.booleans(), moment=moments)
    def retry(self, number: int, confirm: bool, moment: int | None) -> None:
        self.asked.retried[self._some(number)] += 1
        self._do(self.world.tasks.retry(self._some(number), confirm), moment)

    @rule(moment=moments)
    def retry_all(self, moment: int | None) -> None:
        self.asked.retried.update(list(self.world.rows()))
        self._do(self.world.tasks.retry_all(), moment)

    @rule(number=numbers, moment=moments)
    def delete(self, number: int, moment: int | None) -> None:
        wanted = [self._some(number), self._some(number + 1)]
        self.asked.deleted.update(wanted)
        self._do(self.world.tasks.delete(wanted), moment, lambda done: self.asked.gone.update(
            set(wanted) & self.asked.answered - set(done.not_found)))

    @rule(number=numbers, minutes=st.none() | st.sampled_from((-1, 0, 3, 45)), moment=moments)
    def reschedule(self, number: int, minutes: int | None, moment: int | None) -> None:
        at = None if minutes is None else self.world.clock.now() + timedelta(minutes=minutes)
        self._do(self.world.tasks.reschedule([self._some(number), self._some(number + 1)], at),
                 moment)

    @rule(number=numbers, posted=st.booleans(), moment=moments)
    def say_whether_it_is_there(self, number: int, posted: bool, moment: int | None) -> None:
        self.asked.settled.add(self._some(number))
        self._do(self.world.tasks.settle(self._some(number), posted), moment)

    @rule(serial=phones, on=st.booleans(), moment=moments)
    def pause(self, serial: str, on: bool, moment: int | None) -> None:
        (self.world.pause if on else self.world.resume)(serial)
        self._pass(moment)

    @rule(on=st.booleans(), moment=moments)
    def hold(self, on: bool, moment: int | None) -> None:
        self.world.now(self.world.lanes.hold, on)
        self._pass(moment)

    # Phones and time

    @rule(serial=phones, moment=moments)
    def unplug(self, serial: str, moment: int | None) -> None:
        self.world.unplug(serial)
        self._pass(moment)

    @rule(serial=phones, moment=moments)
    def plug(self, serial: str, moment: int | None) -> None:
        self.world.plug(serial)
        self._pass(moment)

    @rule(seconds=st.sampled_from((1, 2, 10, 60, 600, 3600)))
    def live(self, seconds: int) -> None:
        self.world.loop.live(seconds)
        self._pass(0)

    @rule(minutes=st.sampled_from((-90, -10, -1, 1, 16, 90)), moment=moments)
    def set_the_clock(self, minutes: int, moment: int | None) -> None:
        self.world.clock.set(timedelta(minutes=minutes))
        self._pass(moment)

    @rule(minutes=st.sampled_from((1, 16, 90, 540)), after=st.sampled_from((0, 1, 2, 60)),
          moment=moments)
    def suspend(self, minutes: int, after: int, moment: int | None) -> None:
        """The computer sleeps: the wall goes on, the ticks stand still."""
        self.world.loop.live(after)
        self.world.clock.set(timedelta(minutes=minutes))
        self._pass(moment)
        self.world.loop.live(after)
        self._pass(0)

    # The end of the program

    @rule(disk=st.booleans(), after=seconds_to_death, moment=moments)
    def crash(self, disk: bool, after: int, moment: int | None) -> None:
        self.world.loop.live(after)
        self._die(disk, moment)

    @rule(serial=phones, plan=plans, disk=st.booleans(), turns=st.integers(0, 30), moment=moments)
    def crash_around_a_tap(self, serial: str, plan: tuple[Act, ...], disk: bool, turns: int,
                           moment: int | None) -> None:
        """Queue one, wait until something is armed if anything gets there, and die."""
        self.create(serial, plan, 0, False, 1, None)
        for _ in range(10):
            if any(row["status"] == 1 and row["armed_at"] for row in self.world.rows().values()):
                break
            self.world.loop.live(1)
        self.world.loop.turns(turns)
        self._die(disk, moment)

    def _die(self, disk: bool, moment: int | None) -> None:
        self.begun.clear()
        self.world.crash(disk=disk)
        self._pass(moment)

    @rule(after=seconds_to_death, moment=moments)
    def close_and_start(self, after: int, moment: int | None) -> None:
        self.world.loop.live(after)
        self.world.loop.do(self.world.lanes.close(20))
        self._pass(0)
        self._die(False, moment)

    # What must be true

    @invariant()
    def the_promises(self) -> None:
        if self.world is not None:
            self.world.broken = True
            check(self._facts())
            self.world.broken = False

    def teardown(self) -> None:
        world = self.world
        try:
            if world is not None and not world.broken:
                self._come_to_an_end(world)
        finally:
            if world is not None:
                world.close()
                LOG.removeHandler(world.trouble)
            shutil.rmtree(self.folder, ignore_errors=True)

    def _come_to_an_end(self, world: World) -> None:
        world.now(world.lanes.hold, False)
        for serial in PHONES:
            world.resume(serial)
            world.plug(serial)
        for _ in range(HOURS_TO_THE_END):
            self._pass(None)
            if all(row["outcome"] is not None for row in world.rows().values()):
                break
            world.loop.live(3600)
        facts = self._facts()
        check(facts)
        check(facts, [everything_has_ended])

    def _facts(self) -> Facts:
        world = self.world
        return Facts(world.rows(), world.history(), world.counters(), world.phones.taps,
                     world.phones.starts, world.phones.together, self.asked,
                     world.trouble.heard + world.loop.stray)


@pytest.mark.long
@pytest.mark.timeout(0)
def test_whatever_happens_the_promises_hold(fresh: Path) -> None:
    Machine.fresh = fresh
    print(f"POSTDECK_SEED={SEED} POSTDECK_EXAMPLES={EXAMPLES}")
    run_machine(seed(SEED)(Machine), settings=settings(
        max_examples=EXAMPLES, stateful_step_count=10, deadline=None, print_blob=True,
        derandomize=False, database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.explicit, Phase.generate, Phase.shrink)))
