"""Makes tasks for tests, with everything that does not matter filled in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from postdeck.core.task import NewTask

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


def new(serial: str = "A", *, due: datetime = NOON, **more: Any) -> NewTask:
    return NewTask(**{"request_id": "r1", "serial": serial, "created_at": NOON, "due_at": due,
                      **more})


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)
