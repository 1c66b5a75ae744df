"""News that comes up from below: frozen events on one bus."""

from __future__ import annotations

import logging
from collections.abc import Callable

from postdeck.core.account import Account
from postdeck.core.device import Device
from postdeck.core.task import Frozen, Step, Task

log = logging.getLogger(__name__)


class Event(Frozen):
    """Something that has happened."""


class TaskChanged(Event):
    """A task was created or changed."""

    task: Task


class TasksRemoved(Event):
    """Tasks were deleted."""

    task_ids: tuple[int, ...]


class TasksReset(Event):
    """So much changed at once that lists should be read again."""


class StepRecorded(Event):
    """A step began or ended."""

    step: Step


class DeviceChanged(Event):
    """A phone came, went or changed."""

    device: Device


class AccountsChanged(Event):
    """Accounts were added, changed or removed."""

    accounts: tuple[Account, ...] = ()


class DeckStateChanged(Event):
    """A remote deck was lost or is back; `reason` is a sentence, "" when it is back."""

    online: bool
    reason: str = ""


class Notice(Event):
    """A sentence for the person at the screen."""

    text: str
    serious: bool = False


Listener = Callable[[Event], None]


class Bus:
    """Hands every event to every listener, in the loop's thread, in order.

    A listener that raises is logged and does not keep the others from hearing.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` for every event from now on; the answer ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Tell everybody."""
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:
                log.exception("A listener failed on %s", type(event).__name__)
