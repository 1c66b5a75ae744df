"""After the tap: watches until the post is proven, the app says no, or time is up."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from postdeck.core.errors import PhoneError
from postdeck.core.failpoints import Failpoint, reach
from postdeck.core.failure import RULES, Failure
from postdeck.core.task import Outcome, StepName
from postdeck.scripts.app_driver import AppDriver, Baseline, Observation
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict

log = logging.getLogger(__name__)

FIRST_LOOK_PAUSE_SECONDS = 0.03
LOOK_PAUSE_SECONDS = 0.25
STOPPED_WAIT_SECONDS = 5.0
PROFILE_PAUSES = (0.0, 20.0, 20.0, 12.0)
"""Seconds before each look at the profile; a reel was seen to appear there after 54 s."""

LATER_PAUSES = (0.0, 20.0)
"""The same when minutes have gone by: once, and once more for a profile that was not fresh."""

TWIN = ("Another post to this account has the same caption, so that PostDeck can't tell "
        "which of them is on the profile.")


class Watch:
    """Watches one armed attempt."""

    def __init__(self, attempt: Attempt, app: AppDriver, before: Baseline | None = None,
                 pauses: Sequence[float] = PROFILE_PAUSES) -> None:
        self._attempt = attempt
        self._app = app
        self._before, self._pauses = before, pauses
        self._clock = attempt.clock

    async def until_known(self) -> Verdict:
        """The verdict: confirmed with evidence, failed by the app's word, or unconfirmed."""
        try:
            async with self._attempt.step(StepName.OBSERVE) as step:
                verdict = await self._observe()
                step.note = verdict.remark if verdict else "No message from the app"
        except PhoneError as error:
            return unconfirmed(str(error))
        if verdict is not None and verdict.outcome is not Outcome.CONFIRMED:
            return verdict
        if verdict is not None:
            async with self._attempt.step(StepName.CONFIRM) as step:
                step.note = verdict.remark
            return verdict
        return await self.on_profile("after the upload")

    async def on_profile(self, when: str) -> Verdict:
        """Look for the post on the profile, a few times.

        An attempt that only looks raises PhoneError when the phone leaves: it can look again.
        """
        try:
            async with self._attempt.step(StepName.CONFIRM) as step:
                blind = await self._why_blind()
                found = "" if blind else await self._find()
                step.note = found or blind or "Not seen on the profile"
        except PhoneError as error:
            if self._attempt.look_only and RULES[error.failure].waits_for_phone:
                raise
            return unconfirmed(str(error))
        if found:
            return Verdict(Outcome.CONFIRMED, _sentence(found))
        return unconfirmed(blind or f"The post was not seen on the profile {when}.")

    async def _why_blind(self) -> str:
        """Why nothing on the profile could be told to be this post, or ""."""
        earlier, later = await self._attempt.twins()
        return TWIN if later or (earlier and self._before is None) else ""

    async def _observe(self) -> Verdict | None:
        """Look until something is known, or nothing has changed for the whole waiting time."""
        quiet_since = self._clock.monotonic()
        percent: int | None = None
        pause = FIRST_LOOK_PAUSE_SECONDS
        while self._clock.monotonic() - quiet_since < self._patience():
            seen = await self._look()
            if seen.confirmed_by:
                return Verdict(Outcome.CONFIRMED, _sentence(seen.confirmed_by))
            if seen.failed_by:
                return Verdict(Outcome.FAILED, _sentence(seen.failed_by), Failure.UPLOAD_FAILED)
            if seen.asks_again:
                await self._answer(seen.asks_again)
            if seen.percent is not None and seen.percent != percent:
                percent, quiet_since = seen.percent, self._clock.monotonic()
                await self._attempt.progress(66 + percent * 30 // 100, f"Uploading {percent} %")
            await self._clock.sleep(pause)
            pause = min(pause * 1.5, LOOK_PAUSE_SECONDS)
        return None

    async def _answer(self, element: str) -> None:
        """Say yes to the app, once; a tap that went unanswered may have arrived all the same."""
        try:
            await self._app.tap_again(element)
        except PhoneError as error:
            log.info("Task %d: the app's question was not answered: %s", self._attempt.task.id,
                     type(error).__name__)

    def _patience(self) -> float:
        if self._attempt.stop_wanted.is_set():
            return STOPPED_WAIT_SECONDS
        return max(float(self._attempt.task.config.upload_wait_time), STOPPED_WAIT_SECONDS)

    async def _look(self) -> Observation:
        """One look; a phone that does not answer for a moment is no answer, not an end."""
        reach(Failpoint.OBSERVED)
        try:
            return await self._app.observe(self._attempt.task)
        except PhoneError as error:
            if error.failure in (Failure.ACCOUNT_BLOCKED, Failure.NOT_LOGGED_IN):
                raise
            return Observation()

    async def _find(self) -> str:
        task = self._attempt.task
        problem: PhoneError | None = None
        try:
            for pause in self._pauses:
                await self._clock.sleep(pause)
                age = (self._clock.now() - task.armed_at).total_seconds() if task.armed_at else 0
                try:
                    problem = None
                    if found := await self._app.find_post(task, age + 60, self._before):
                        return found
                except PhoneError as error:
                    problem = error
                left = problem is not None and RULES[problem.failure].waits_for_phone
                if left or self._attempt.stop_wanted.is_set():
                    break
            if problem is not None:
                raise problem
            return ""
        finally:
            del problem  # or its traceback would hold this frame, and the screens it has seen


def unconfirmed(why: str) -> Verdict:
    """Nothing is known: say so, and let a person decide."""
    return Verdict(Outcome.UNCONFIRMED, f"unconfirmed: {why} PostDeck tapped Post once and will "
                   "not tap again by itself.", Failure.UPLOAD_NOT_SEEN)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
