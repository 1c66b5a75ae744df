"""News of a deck that sends none: asks every two seconds and tells what is different."""

from __future__ import annotations

from postdeck.core.device import Device
from postdeck.core.errors import DeckRefusedError, NotFoundError
from postdeck.core.events import (
    AccountsChanged,
    Bus,
    DeviceChanged,
    TaskChanged,
    TasksRemoved,
    TasksReset,
)
from postdeck.core.task import Task, TaskFilter, TaskStats, TaskStatus
from postdeck.remote.accounts import RemoteAccounts
from postdeck.remote.devices import RemoteDevices
from postdeck.remote.tasks import RemoteTasks

POLL_SECONDS = 2.0
PAGE = 100
MOST_SINGLE = 20
"""Tasks that are on no page but should be are asked for one by one, so many in a round."""

SLOW_ROUNDS = 5
"""Phones and accounts change less: they are asked for in one round of these."""


class Polling:
    """Compares what a deck says now with what it said before."""

    def __init__(self, bus: Bus, tasks: RemoteTasks, devices: RemoteDevices,
                 accounts: RemoteAccounts) -> None:
        self._bus = bus
        self._tasks, self._devices, self._accounts = tasks, devices, accounts
        self._known: dict[int, Task] | None = None
        self._stats = TaskStats()
        self._phones: dict[str, Device] = {}
        self._account_list: object = None
        self._round = 0

    def forget(self) -> None:
        """The deck was away: what was known may be old."""
        self._known = None
        self._round = 0

    async def ask(self) -> None:
        """One round; raises what the calls raise."""
        await self._ask_tasks()
        if self._round % SLOW_ROUNDS == 0:
            await self._ask_phones()
        self._round += 1

    async def _ask_tasks(self) -> None:
        page = await self._tasks.page(TaskFilter(), PAGE)
        found = {task.id: task for task in page.tasks}
        known = self._known
        if known is None:
            self._known, self._stats = found, await self._count(page.total)
            self._bus.publish(TasksReset())
            return
        removed = await self._look_for(_absent(known, found, page.total), found)
        for task in sorted(found.values(), key=lambda task: task.id):
            if known.get(task.id) != task:
                self._bus.publish(TaskChanged(task=task))
        if removed:
            self._bus.publish(TasksRemoved(task_ids=tuple(sorted(removed))))
        still = {i: task for i, task in known.items() if not task.ended and i not in removed}
        self._known = {**still, **found}
        await self._compare_counts(page.total, seen=known != self._known)

    async def _look_for(self, absent: list[int], found: dict[int, Task]) -> set[int]:
        """Ask for tasks that should have been on the newest page; which of them are gone."""
        removed: set[int] = set()
        if not absent:
            return removed
        for status in (TaskStatus.RUNNING, TaskStatus.PENDING):
            page = await self._tasks.page(TaskFilter(status=status), PAGE)
            found.update((task.id, task) for task in page.tasks)
        for task_id in [each for each in absent if each not in found][:MOST_SINGLE]:
            try:
                found[task_id] = await self._tasks.get(task_id)
            except (NotFoundError, DeckRefusedError):
                removed.add(task_id)
        return removed

    async def _compare_counts(self, total: int, seen: bool) -> None:
        """Something changed where nobody looked: lists should be read again."""
        counts = await self._count(total)
        if counts != self._stats and not seen:
            self._bus.publish(TasksReset())
        self._stats = counts

    async def _count(self, total: int) -> TaskStats:
        try:
            return await self._tasks.stats()
        except (NotFoundError, DeckRefusedError):
            return TaskStats(total=total)

    async def _ask_phones(self) -> None:
        first = self._round == 0
        for device in await self._devices.list():
            if self._phones.get(device.serial) != device:
                self._bus.publish(DeviceChanged(device=device))
            self._phones[device.serial] = device
        accounts = await self._accounts.list()
        if accounts != self._account_list:
            self._account_list = accounts
            if not first:
                self._bus.publish(AccountsChanged(accounts=accounts))


def _absent(known: dict[int, Task], found: dict[int, Task], total: int) -> list[int]:
    """Known tasks that the newest page lacks although they are new, or may still change."""
    oldest = 0 if len(found) >= total else min(found, default=0)
    return sorted((task_id for task_id, task in known.items()
                   if task_id not in found and (task_id >= oldest or not task.ended)),
                  reverse=True)
