"""News of another PostDeck: its event stream, read into our events."""

from __future__ import annotations

import json
from collections.abc import Callable

from postdeck.core.events import (
    AccountsChanged,
    Bus,
    DeviceChanged,
    Event,
    StepRecorded,
    TaskChanged,
    TasksRemoved,
    TasksReset,
)
from postdeck.remote.shapes.fields import integer, rows
from postdeck.remote.shapes.phones import device_of
from postdeck.remote.shapes.tasks import Place, step_of, task_of
from postdeck.remote.wire.client import Wire
from postdeck.remote.wire.sse import Message


class Stream:
    """Follows a deck's events; goes on where it was cut off."""

    def __init__(self, bus: Bus, wire: Wire, place: Place) -> None:
        self._bus, self._wire, self._place = bus, wire, place
        self._last_id = ""

    def forget(self) -> bool:
        """Begin anew the next time; whether there was anything to forget."""
        had, self._last_id = self._last_id, ""
        return bool(had)

    async def follow(self, on_open: Callable[[bool], None]) -> int:
        """Publish events until the deck ends the stream; how many there were.

        `on_open` is called when the deck listens to us: from then on nothing is missed. It is
        told whether nothing was missed before either. Raises DeckAwayError when the stream
        breaks, and what the answer means when there is none.
        """
        heard = 0
        async with self._wire.messages(self._last_id) as messages:
            on_open(bool(self._last_id))
            async for message in messages:
                event = event_of(message, self._place)
                if event is not None:
                    self._bus.publish(event)
                self._last_id = message.id or self._last_id
                heard += 1
        return heard


def event_of(message: Message, place: Place) -> Event | None:
    """What a message tells; None for what we do not know or can't understand."""
    try:
        data = json.loads(message.data)
    except (ValueError, RecursionError):
        return None
    match message.name:
        case "task":
            task = task_of(data, place)
            return TaskChanged(task=task) if task else None
        case "tasks_removed":
            ids = tuple(filter(None, map(integer, rows(data, "task_ids"))))
            return TasksRemoved(task_ids=ids) if ids else None
        case "step":
            step = step_of(data, place)
            return StepRecorded(step=step) if step else None
        case "device":
            device = device_of(data, place.zone)
            return DeviceChanged(device=device) if device else None
        case "accounts":
            return AccountsChanged()
        case "reset":
            return TasksReset()
    return None
