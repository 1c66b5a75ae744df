"""What both apps do alike when a post leaves the phone: step by step, through faults, again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from postdeck.lab.apps.app import Host

_LOOK_AGAIN = 1.0


class Pace(Protocol):
    """How long an upload takes, in lab seconds, and in how many steps."""

    @property
    def upload_seconds(self) -> float: ...  # noqa: D102 - said by the class

    @property
    def upload_steps(self) -> int: ...  # noqa: D102 - said by the class


class Moving(Protocol):
    """An upload; `state`: running, waiting (no network), failed, or one that the app gives it."""

    percent: int
    state: str


Upload = TypeVar("Upload", bound=Moving)


class Transfer(Generic[Upload]):
    """Moves uploads on the phone's clock; `arrived` is called with each that is all out.

    `stuck_at`: the percentage that the fault "upload_stuck" stops at.
    """

    def __init__(self, host: Host, pace: Pace, stuck_at: int,
                 arrived: Callable[[Upload], None]) -> None:
        self._host, self._pace, self._stuck_at, self._arrived = host, pace, stuck_at, arrived

    def begin(self, upload: Upload) -> None:
        """Let an upload go on from where it is."""
        pause = self._pace.upload_seconds / max(1, self._pace.upload_steps)
        self._host.later(pause, lambda: self._step(upload))

    def retry(self, upload: Upload) -> None:
        """Start a failed one again from zero."""
        if upload.state == "failed":
            upload.state, upload.percent = "running", 0
            self.begin(upload)

    def _step(self, upload: Upload) -> None:
        if upload.state not in ("running", "waiting"):
            return
        no_network = self._host.fault("no_network")
        upload.state = "waiting" if no_network else "running"
        stuck = self._host.fault("upload_stuck") and upload.percent >= self._stuck_at
        if no_network or stuck:
            self._host.later(_LOOK_AGAIN, lambda: self._step(upload))
            return
        upload.percent = min(100, upload.percent + max(1, 100 // self._pace.upload_steps))
        if upload.percent < 100:
            self.begin(upload)
        elif self._host.fault("upload_fails"):
            upload.state, upload.percent = "failed", 99
        else:
            self._arrived(upload)
