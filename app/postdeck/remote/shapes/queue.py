"""What waits on another deck, by phone: as it tells it, or counted in its list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from postdeck.core.task import PhoneQueue, Queue, Task
from postdeck.remote.shapes.fields import clean, count, moment, rows
from postdeck.remote.shapes.tasks import Place, task_of


def queue_of(data: object, place: Place) -> Queue:
    """What a PostDeck tells; phones without a serial or without tasks are left out."""
    row = data if isinstance(data, dict) else {}
    phones = (PhoneQueue(serial=clean(each.get("serial"), 200), waiting=count(each, "waiting"),
                         next_at=moment(each, "next_at", zone=place.zone))
              for each in rows(row.get("phones")) if isinstance(each, dict))
    return Queue(phones=tuple(each for each in phones if each.serial and each.waiting),
                 next_task=task_of(row.get("next_task"), place))


def queue_in(waiting: Iterable[Task], now: datetime) -> Queue:
    """The same of tasks that wait."""
    tasks = sorted(waiting, key=lambda task: (task.due_at, task.id))
    numbers = Counter(task.serial for task in tasks)
    later = [task for task in tasks if task.due_at > now]
    soonest = {task.serial: task.due_at for task in reversed(later)}
    return Queue(
        phones=tuple(PhoneQueue(serial=serial, waiting=number, next_at=soonest.get(serial))
                     for serial, number in sorted(numbers.items())),
        next_task=later[0] if later else None)
