"""The moments at which a test can kill PostDeck: before and after all that can't be undone.

Off, as always outside of tests, a failpoint is one comparison. POSTDECK_FAILPOINT="tap.before:3"
in the environment makes the process die, as by a power cut, when it comes there the third time.
"""

from __future__ import annotations

import os
import signal
import sys
from enum import StrEnum

VARIABLE = "POSTDECK_FAILPOINT"


class Failpoint(StrEnum):
    """Every moment, named by what happens there."""

    WRITE_BEGUN = "write.begun"
    WRITE_DONE = "write.done"
    WRITE_COMMITTED = "write.committed"
    TASKS_ADDED = "tasks.added"
    TASK_CLAIMED = "task.claimed"
    TASK_PUT_BACK = "task.put_back"
    STEP_BEGUN = "step.begun"
    STEP_ENDED = "step.ended"
    PICTURE_SAVED = "picture.saved"
    PUSH_BEFORE = "push.before"
    PUSH_AFTER = "push.after"
    MEDIA_IN_PLACE = "media.in_place"
    MEDIA_LISTED = "media.listed"
    ACTIVITY_BEFORE = "activity.before"
    ACTIVITY_AFTER = "activity.after"
    TAP_BEFORE = "tap.before"
    TAP_AFTER = "tap.after"
    TEXT_BEFORE = "text.before"
    TEXT_AFTER = "text.after"
    BASELINE_SAVED = "baseline.saved"
    ARM_BEFORE = "arm.before"
    ARM_AFTER = "arm.after"
    POST_BEFORE = "post.before"
    POST_AFTER = "post.after"
    OBSERVED = "observed"
    FINISH_BEFORE = "finish.before"
    FINISH_AFTER = "finish.after"
    RECOVERY_BEFORE = "recovery.before"
    RECOVERY_AFTER = "recovery.after"


class _Plan:
    """Where to die, and at which time of coming there."""

    def __init__(self, chosen: str) -> None:
        name, _, times = chosen.partition(":")
        self._point = Failpoint(name)
        self._left = int(times or 1)

    def reached(self, point: Failpoint) -> None:
        if point is not self._point:
            return
        self._left -= 1
        if self._left == 0:
            _die()


def reach(point: Failpoint) -> None:
    """Die here, if a test asked for it."""
    if _plan is not None:
        _plan.reached(point)


def available() -> bool:
    """Whether this process may die at a failpoint: never in a packaged application."""
    return VARIABLE in os.environ and not getattr(sys, "frozen", False)


def _die() -> None:
    if hasattr(signal, "SIGKILL"):
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(137)


_plan = _Plan(os.environ[VARIABLE]) if available() and os.environ[VARIABLE] else None
