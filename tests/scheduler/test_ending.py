"""What follows from how an attempt went."""

from __future__ import annotations

import asyncio
import errno

import pytest

from postdeck.core.errors import MediaError, PhoneError
from postdeck.core.failure import RULES, Failure, RetryClass
from postdeck.core.task import Outcome, Task
from postdeck.scheduler.ending import Finish, LookAgain, PutBack, ending, look_ending
from postdeck.scheduler.limits import Limits
from postdeck.scripts.script import Verdict
from tests.store.making import new

TASK = Task(**dict(new()), id=1)
ANYTHING = [
    Verdict(Outcome.CONFIRMED, "ok"), Verdict(Outcome.FAILED, "no", Failure.UPLOAD_FAILED),
    Verdict(Outcome.UNCONFIRMED, "who knows"), Verdict(Outcome.STOPPED), Verdict(Outcome.MISSED),
    PhoneError("gone", Failure.PHONE_OFFLINE), PhoneError("odd", Failure.UNKNOWN_SCREEN),
    ValueError("bug"), asyncio.CancelledError(), TimeoutError(), OSError(errno.ENOSPC, "full"),
]


@pytest.mark.parametrize("result", ANYTHING, ids=repr)
@pytest.mark.parametrize("flags", range(4))
def test_armed_tasks_never_go_back_to_the_queue(
    result: Verdict | BaseException, flags: int
) -> None:
    stopping, closing = bool(flags & 1), bool(flags & 2)
    end = ending(TASK, result, armed=True, stopping=stopping, closing=closing)
    assert isinstance(end, Finish)
    said = isinstance(result, Verdict) and result.outcome in (Outcome.CONFIRMED, Outcome.FAILED)
    expected = result.outcome if said and isinstance(result, Verdict) else Outcome.UNCONFIRMED
    assert end.outcome is expected
    assert (end.outcome is Outcome.UNCONFIRMED) == end.remark.startswith("unconfirmed: ")


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_before_the_tap_follows_its_rule(failure: Failure) -> None:
    rule = RULES[failure]
    task, seen = TASK, 0
    while True:
        end = ending(task, PhoneError("Something.", failure), armed=False, stopping=False,
                     closing=False)
        if not isinstance(end, PutBack) or end.waits_for_phone:
            break
        assert end.counted
        assert end.pause_seconds == rule.pause_seconds
        seen += 1
        task = task.model_copy(update={"auto_retries": seen})
    if rule.waits_for_phone:
        assert isinstance(end, PutBack)
        assert not end.counted
    else:
        assert seen == rule.retries
        assert end == Finish(Outcome.FAILED, f"{rule.title}: Something. {rule.advice}", failure)


@pytest.mark.parametrize(("failure", "retried"), [
    (Failure.PUSH_BROKEN, True), (Failure.UNKNOWN_SCREEN, False), (Failure.NO_NETWORK, True)])
def test_a_person_may_allow_fewer_retries_of_a_class(failure: Failure, retried: bool) -> None:
    limits = Limits(retries={RetryClass.APP: 0, RetryClass.NETWORK: 1})
    end = ending(TASK, PhoneError("Something.", failure), armed=False, stopping=False,
                 closing=False, limits=limits)
    assert isinstance(end, PutBack) is retried
    task = TASK.model_copy(update={"auto_retries": 1})
    end = ending(task, PhoneError("Something.", failure), armed=False, stopping=False,
                 closing=False, limits=limits)
    assert isinstance(end, PutBack) is (failure is Failure.PUSH_BROKEN)


@pytest.mark.parametrize(("error", "failure"), [
    (ValueError("secret caption"), Failure.INTERNAL),
    (OSError(errno.ENOSPC, "x"), Failure.DISK_FULL),
    (MediaError("The copy of a.mp4 is gone."), Failure.MEDIA_UNREADABLE),
    (asyncio.CancelledError(), Failure.INTERNAL),
])
def test_other_errors_have_a_class_too(error: BaseException, failure: Failure) -> None:
    end = ending(TASK, error, armed=False, stopping=False, closing=False)
    assert isinstance(end, Finish)
    assert end.failure is failure
    assert end.remark.startswith(RULES[failure].title)
    assert "secret" not in end.remark


def test_stopping_wins_over_failures_but_not_over_evidence() -> None:
    for result in ANYTHING:
        end = ending(TASK, result, armed=False, stopping=True, closing=True)
        assert isinstance(end, Finish)
        known = isinstance(result, Verdict) and result.outcome in (
            Outcome.CONFIRMED, Outcome.UNCONFIRMED)
        assert (end.outcome is Outcome.STOPPED) is not known


def test_closing_puts_back_what_was_cut_off() -> None:
    end = ending(TASK, asyncio.CancelledError(), armed=False, stopping=False, closing=True)
    assert isinstance(end, PutBack)
    assert not end.counted


def test_a_look_is_repeated_only_when_the_phone_left_or_postdeck_closes() -> None:
    again = [result for result in ANYTHING if isinstance(
        look_ending(TASK, result, stopping=False, closing=False), LookAgain)]
    assert [str(result) for result in again] == ["gone"]
    assert isinstance(look_ending(TASK, asyncio.CancelledError(), stopping=False, closing=True),
                      LookAgain)
    stopped = look_ending(TASK, again[0], stopping=True, closing=False)
    assert isinstance(stopped, Finish)
    assert stopped.outcome is Outcome.UNCONFIRMED
