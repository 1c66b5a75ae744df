"""What the scheduler and a script say to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from postdeck.core.failure import Failure
from postdeck.core.task import Outcome

if TYPE_CHECKING:
    from postdeck.scripts.attempt import Attempt


@dataclass(frozen=True)
class Verdict:
    """How an attempt ended, in a word and a sentence."""

    outcome: Outcome
    remark: str = ""
    failure: Failure | None = None


class Script(Protocol):
    """Runs one kind of task on a phone."""

    async def run(self, attempt: Attempt) -> Verdict:
        """Do the task.

        Before `attempt.committed` it may be cancelled at any await and may raise PhoneError;
        from then on it is not cancelled, looks only, and answers confirmed, failed (the app
        said so) or unconfirmed.
        """
        ...

    async def look(self, attempt: Attempt) -> Verdict:
        """Look, and only look, for the post of a task that was found armed at start-up."""
        ...
