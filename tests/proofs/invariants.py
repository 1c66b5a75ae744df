"""What must be true of PostDeck at every moment, whatever happens: the promises, in words.

Judged from outside: by the database's rows, by the history that the database itself writes, and
by the ledger of taps that the phones keep.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.proofs.puppet import Start, Tap

PENDING, RUNNING, COMPLETED, FAILED = range(4)
GRACE_MICROSECONDS = 15 * 60 * 1_000_000

Change = dict[str, Any]


@dataclass
class Asked:
    """What people have asked for, and what was said to them."""

    answered: set[int] = field(default_factory=set)
    deleted: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    retried: Counter[int] = field(default_factory=Counter)
    settled: set[int] = field(default_factory=set)


@dataclass
class Facts:
    """One moment, seen from outside."""

    rows: dict[int, dict[str, Any]]
    history: list[Change]
    counters: dict[int, int]
    taps: list[Tap]
    starts: list[Start]
    together: list[str]
    asked: Asked
    trouble: list[str]
    queued_again: dict[int, list[int]] = field(init=False)
    """For each task, the attempt that was its last when a person queued it again."""
    _taps_of: dict[int, list[Tap]] = field(init=False)

    def __post_init__(self) -> None:
        self.queued_again, self._taps_of = defaultdict(list), defaultdict(list)
        for tap in self.taps:
            self._taps_of[tap.task_id].append(tap)
        for change in self.history:
            if change["was"] == FAILED and change["now"] == PENDING:
                self.queued_again[change["id"]].append(change["attempt"])

    def present_taps(self, task_id: int) -> list[Tap]:
        """The taps since a person last asked for the task."""
        since = max(self.queued_again.get(task_id, [0]))
        return [tap for tap in self._taps_of.get(task_id, ()) if tap.attempt > since]


def at_most_one_tap_per_attempt(facts: Facts) -> None:
    """No attempt taps Post twice."""
    taps = Counter((tap.task_id, tap.attempt) for tap in facts.taps)
    assert all(count == 1 for count in taps.values()), taps


def at_most_one_tap_per_wish(facts: Facts) -> None:
    """Between two wishes of a person (to post, to try again) Post is tapped once at most."""
    wishes = Counter((tap.task_id, sum(tap.attempt > last for last in
                                       facts.queued_again.get(tap.task_id, ())))
                     for tap in facts.taps)
    assert all(count == 1 for count in wishes.values()), wishes


def armed_before_the_tap(facts: Facts) -> None:
    """When Post was tapped, the disk said: running, armed, and this attempt."""
    for tap in facts.taps:
        row = tap.row
        assert (row.get("status"), row.get("attempt")) == (RUNNING, tap.attempt), tap
        assert row["armed_at"] is not None, tap


def armed_survives(facts: Facts) -> None:
    """What was tapped stays armed until a person queues it again, through every crash."""
    for tap in facts.taps:
        row = facts.rows.get(tap.task_id)
        if row is not None and tap in facts.present_taps(tap.task_id):
            assert row["armed_at"] is not None, (tap, row)


def armed_is_never_put_back(facts: Facts) -> None:
    """Nothing goes back to the queue once it is armed."""
    for change in facts.history:
        if (change["was"], change["now"]) == (RUNNING, PENDING):
            assert change["was_armed"] is None, change


def a_stop_comes_before_the_tap(facts: Facts) -> None:
    """Once a stop is on the disk, nothing is armed any more."""
    for change in facts.history:
        if change["was"] == RUNNING and change["was_armed"] is None and change["armed"]:
            assert not change["stop"], change


def nothing_is_lost(facts: Facts) -> None:
    """Every task somebody was told of is there, unless its deletion was asked for."""
    assert facts.asked.answered - set(facts.rows) <= facts.asked.deleted


def deleted_stays_deleted(facts: Facts) -> None:
    """A deleted task never comes back, nor does its number; none is deleted unasked."""
    gone: set[int] = set()
    for change in facts.history:
        assert change["id"] not in gone, change
        if change["now"] is None:
            assert change["was"] != RUNNING, change
            assert change["id"] in facts.asked.deleted, change
            gone.add(change["id"])
    assert facts.asked.gone <= gone


def confirmed_only_with_proof(facts: Facts) -> None:
    """Confirmed means: the ledger has the post, or a person has said so."""
    for task_id, row in facts.rows.items():
        if row["outcome"] == "confirmed" and task_id not in facts.asked.settled:
            assert any(tap.landed for tap in facts.present_taps(task_id)), row


def failed_means_not_posted(facts: Facts) -> None:
    """Failed, stopped and missed mean: nothing went out, unless a person has said so."""
    for task_id, row in facts.rows.items():
        taps = facts.present_taps(task_id)
        if row["outcome"] in ("stopped", "missed"):
            assert not taps, row
        if row["outcome"] == "failed" and task_id not in facts.asked.settled:
            assert not any(tap.landed for tap in taps), row


def success_is_status_2(facts: Facts) -> None:
    """Status 2 is confirmed, 3 is everything else that ended; what has not ended has no outcome."""
    for row in facts.rows.values():
        expected = {"confirmed": COMPLETED, None: row["status"]}.get(row["outcome"], FAILED)
        assert row["status"] == expected, row
        assert (row["outcome"] is None) == (row["status"] in (PENDING, RUNNING)), row
        if row["outcome"] == "unconfirmed":
            assert row["remark"].startswith("unconfirmed: "), row


def one_at_a_time_per_phone(facts: Facts) -> None:
    """A phone never has two running tasks, neither on the disk nor in its hands."""
    running = Counter(row["serial"] for row in facts.rows.values() if row["status"] == RUNNING)
    assert all(count == 1 for count in running.values()), running
    assert not facts.together, facts.together


def in_order_and_not_early(facts: Facts) -> None:
    """A phone's tasks start in order of due time, then number, and never before it."""
    for change in facts.history:
        if (change["was"], change["now"]) == (PENDING, RUNNING):
            assert change["ahead"] == 0, change
            assert change["due_at"] <= change["started_at"], change
            assert change["armed"] is None, change


def ready_phones_only(facts: Facts) -> None:
    """Nothing starts on a phone that is away or paused."""
    assert all(start.ready for start in facts.starts), facts.starts


def decided_once(facts: Facts) -> None:
    """A task ends once for each wish; afterwards only a look or a person changes its end."""
    ends: Counter[int] = Counter()
    for change in facts.history:
        was, now = change["was"], change["now"]
        if now is None or was is None:
            continue
        if was < COMPLETED <= now:
            ends[change["id"]] += 1
        assert was != COMPLETED or now == COMPLETED, change
        if was >= COMPLETED and now >= COMPLETED and change["was_outcome"] != change["outcome"]:
            assert change["was_outcome"] == "unconfirmed", change
    for task_id, count in ends.items():
        assert count <= 1 + len(facts.queued_again.get(task_id, ())), task_id


def retried_only_when_asked(facts: Facts) -> None:
    """What has ended is queued again as often as people asked for it, at most."""
    for task_id, times in facts.queued_again.items():
        assert len(times) <= facts.asked.retried[task_id], task_id


def missed_means_late(facts: Facts) -> None:
    """Missed: it had a start time, had not started, and is later than the grace."""
    for change in facts.history:
        if change["outcome"] == "missed" and change["was_outcome"] is None:
            assert change["was"] == PENDING, change
            assert change["start_text"] != "", change
            assert change["ended_at"] - change["due_at"] > GRACE_MICROSECONDS, change


def counters_are_right(facts: Facts) -> None:
    """The counters are what counting would give."""
    counted = Counter(row["status"] for row in facts.rows.values())
    assert facts.counters == {status: counted[status] for status in range(4)}


def no_trouble(facts: Facts) -> None:
    """No error in the log, no task that died unseen."""
    assert not facts.trouble, facts.trouble


ALL: tuple[Callable[[Facts], None], ...] = (
    at_most_one_tap_per_attempt, at_most_one_tap_per_wish, armed_before_the_tap, armed_survives,
    armed_is_never_put_back, a_stop_comes_before_the_tap, nothing_is_lost,
    deleted_stays_deleted, confirmed_only_with_proof,
    failed_means_not_posted, success_is_status_2, one_at_a_time_per_phone,
    in_order_and_not_early, ready_phones_only, decided_once, retried_only_when_asked,
    missed_means_late, counters_are_right, no_trouble,
)


def check(facts: Facts, invariants: Iterable[Callable[[Facts], None]] = ALL) -> None:
    """All of them; AssertionError names the one that is broken by its words."""
    for invariant in invariants:
        try:
            invariant(facts)
        except AssertionError as error:
            raise AssertionError(f"Broken: {invariant.__doc__} {error}") from error


def everything_has_ended(facts: Facts) -> None:
    """When all phones are there for long enough, nothing is left pending or running."""
    left = [row for row in facts.rows.values() if row["outcome"] is None]
    assert not left, left
