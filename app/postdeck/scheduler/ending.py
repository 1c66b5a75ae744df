"""What follows from how an attempt went: the rules, without doing anything."""

from __future__ import annotations

import asyncio
import errno
from dataclasses import dataclass

from postdeck.core.errors import ConflictError, MediaError, PhoneError, PostDeckError
from postdeck.core.failure import RULES, Failure
from postdeck.core.task import Outcome, Task, TaskStatus
from postdeck.scheduler.limits import Limits
from postdeck.scripts.script import Verdict

UNCONFIRMED = "unconfirmed: "
STOPPED = "stopped: nothing was posted."
NOBODY_LOOKED = "PostDeck was closed while posting, and nobody has looked since."
CLOSED = "waiting: PostDeck was closed before this was posted."


@dataclass(frozen=True)
class Finish:
    """The task has ended."""

    outcome: Outcome
    remark: str = ""
    failure: Failure | None = None

    @property
    def status(self) -> TaskStatus:
        """The API's status of such an end."""
        done = self.outcome is Outcome.CONFIRMED
        return TaskStatus.COMPLETED if done else TaskStatus.FAILED


@dataclass(frozen=True)
class PutBack:
    """The task goes back to the queue: when the phone is there again, or after a pause.

    `counted`: it used up one of its own retries.
    """

    remark: str
    pause_seconds: float = 0.0
    counted: bool = False
    waits_for_phone: bool = False


@dataclass(frozen=True)
class LookAgain:
    """A look for an armed task's post could not be finished; the task stays as it is."""


Ending = Finish | PutBack | LookAgain


def look_ending(
    task: Task, result: Verdict | BaseException, *, stopping: bool, closing: bool
) -> Ending:
    """Judge a look. When the phone left or PostDeck closes, somebody looks again later."""
    phone_left = isinstance(result, PhoneError) and RULES[result.failure].waits_for_phone
    cut_off = closing and isinstance(result, asyncio.CancelledError)
    if (phone_left and not stopping) or cut_off:
        return LookAgain()
    return ending(task, result, armed=True, stopping=stopping, closing=closing)


def ending(
    task: Task, result: Verdict | BaseException, *, armed: bool, stopping: bool, closing: bool,
    limits: Limits | None = None,
) -> Ending:
    """Judge an attempt by what its body answered or raised.

    `armed` is what the database says, not what the body believes: armed means that Post may have
    been tapped, so nothing is repeated; unarmed means that it can't have been. `limits`
    bound the failure's own rule.
    """
    if armed:
        return _after_the_tap(result)
    if isinstance(result, Verdict) and result.outcome in (Outcome.CONFIRMED, Outcome.UNCONFIRMED):
        return _said(result)
    if stopping:
        return Finish(Outcome.STOPPED, STOPPED)
    if closing and isinstance(result, asyncio.CancelledError):
        return PutBack(CLOSED)
    if isinstance(result, Verdict) and result.failure is None:
        return _said(result)
    return _before_the_tap(task, result, limits or Limits())


def has_ended(task: Task) -> ConflictError:
    """What to say to somebody who wants to stop it."""
    return ConflictError(f"Task {task.id} has ended already ({task.outcome or task.status.label}).")


def unconfirmed(sentence: str, failure: Failure | None = Failure.UPLOAD_NOT_SEEN) -> Finish:
    """Nobody knows; the remark says so at its very beginning."""
    remark = sentence if sentence.startswith(UNCONFIRMED) else UNCONFIRMED + sentence
    return Finish(Outcome.UNCONFIRMED, remark, failure)


def _after_the_tap(result: Verdict | BaseException) -> Finish:
    if not isinstance(result, Verdict):
        return unconfirmed(_sentence(result), _failure(result))
    if result.outcome in (Outcome.CONFIRMED, Outcome.FAILED):
        return _said(result)
    return unconfirmed(result.remark, result.failure or Failure.UPLOAD_NOT_SEEN)


def _said(verdict: Verdict) -> Finish:
    if verdict.outcome is Outcome.UNCONFIRMED:
        return unconfirmed(verdict.remark, verdict.failure)
    remark = verdict.remark
    if verdict.outcome is Outcome.FAILED and verdict.failure is not None:
        remark = f"{RULES[verdict.failure].title}: {remark}"
    return Finish(verdict.outcome, remark, verdict.failure)


def _before_the_tap(
    task: Task, result: Verdict | BaseException, limits: Limits
) -> Ending:
    if isinstance(result, Verdict):
        failure, sentence = result.failure or Failure.INTERNAL, result.remark
    else:
        failure, sentence = _failure(result), _sentence(result)
    rule = RULES[failure]
    if rule.waits_for_phone:
        return PutBack(f"waiting: {rule.title}. {sentence}", waits_for_phone=True)
    retries = limits.retries_of(failure)
    if task.auto_retries < retries:
        return PutBack(
            f"retry {task.auto_retries + 1} of {retries} in {rule.pause_seconds:g} s, after "
            f"{rule.title}: {sentence}", rule.pause_seconds, counted=True)
    return Finish(Outcome.FAILED, f"{rule.title}: {sentence}", failure)


def _failure(error: BaseException) -> Failure:
    if isinstance(error, PhoneError):
        return error.failure
    if isinstance(error, MediaError):
        return Failure.MEDIA_UNREADABLE
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return Failure.DISK_FULL
    return Failure.INTERNAL


def _sentence(error: BaseException) -> str:
    if isinstance(error, PostDeckError):
        return error.sentence
    failure = _failure(error)
    if failure is Failure.DISK_FULL:
        return RULES[failure].advice
    return f"{type(error).__name__}. {RULES[failure].advice}"
