"""The tasks of another deck."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from postdeck.core.check import CheckReport, Heard
from postdeck.core.errors import ConflictError, DeckRefusedError, NotFoundError, PostDeckError
from postdeck.core.task import (
    DeleteResult,
    Made,
    Outcome,
    Queue,
    RequestKey,
    RetryResult,
    Step,
    Task,
    TaskFilter,
    TaskPage,
    TaskRequest,
    TaskStats,
    TaskStatus,
)
from postdeck.remote.asking import body_of, expected
from postdeck.remote.greeting import Greeter
from postdeck.remote.listing import PAGE, Listing
from postdeck.remote.remarks import Remarks
from postdeck.remote.shapes.checks import report_of, warned_of
from postdeck.remote.shapes.fields import count, integer, number, rows
from postdeck.remote.shapes.lists import read_list
from postdeck.remote.shapes.queue import queue_in, queue_of
from postdeck.remote.shapes.tasks import Place, stats_of, step_of, task_of
from postdeck.remote.wire.answers import MethodRefusedError
from postdeck.remote.wire.client import CREATE_SECONDS, Wire

DELETE_AT_ONCE = 500
MOST_WAITING = 500
"""So far a deck's waiting tasks are read that can't count them by phone itself."""
PUBLISHED_FILTERS: tuple[str, ...] = ("serial", "script_name", "source")
OWN_FILTERS: tuple[str, ...] = ("username", "platform", "outcome", "text")
_EVIDENCE = re.compile(r"(\d{1,9})-(screenshot|tree)\.(png|xml)")


class RemoteTasks:
    """Keeps the Tasks protocol by calls of the task API."""

    def __init__(self, wire: Wire, greeter: Greeter, place: Place, remarks: Remarks) -> None:
        self._wire, self._greeter, self._place, self._remarks = wire, greeter, place, remarks
        self._list = Listing(wire, remarks, "/task", "tasks", self._task)

    async def check(self, request: TaskRequest) -> CheckReport:
        """Have that deck check; DeckRefusedError when it can't, as a TikMatrix."""
        greeting = await self._greeter.greet()
        body = body_of(request, self._place, ours=greeting.has_events)
        try:
            data = await self._wire.send("POST", "/task/check", body, seconds=CREATE_SECONDS)
        except (NotFoundError, MethodRefusedError) as error:
            raise DeckRefusedError(f"{self._wire.name} does not check posts before they are "
                                   "queued.", "") from error
        report = report_of(data)
        if report is None:
            raise DeckRefusedError(f"{self._wire.name} tells nothing understandable of its check.",
                                   "")
        return report

    async def create(
        self, request: TaskRequest, key: RequestKey | None = None, heard: Heard | None = None
    ) -> tuple[Task, ...]:
        """Ask for tasks; file paths in the request are meant on that computer."""
        greeting = await self._greeter.greet()
        body = body_of(request, self._place, ours=greeting.has_events)
        headers = {"Idempotency-Key": key.key if key else uuid.uuid4().hex}
        data = await self._wire.send("POST", "/task", body, headers=headers,
                                     seconds=CREATE_SECONDS)
        told = data if isinstance(data, dict) else {}
        if heard is not None:
            heard(warned_of(told))
        ids = [each for each in map(integer, rows(told.get("task_ids"))) if each and each > 0]
        found = {task.id: task for task in read_list(data, self._task, "tasks").items}
        with suppress(PostDeckError):  # they are made; how they look comes with the news
            found |= await self._by_id([each for each in ids if each not in found])
        return tuple(found.get(each) or expected(each, request, self._place)
                     for each in ids or sorted(found))

    async def created(self, key: RequestKey) -> Made | None:
        """Nothing is known here: that deck itself answers a known key as it did before."""
        return None

    async def get(self, task_id: int) -> Task:
        """One task."""
        data = await self._wire.get(f"/task/{task_id}")
        task = self._one(data)
        if task is None:
            raise NotFoundError(f"{self._wire.name} tells nothing understandable of task "
                                f"{task_id}.")
        return task

    async def page(
        self, wanted: TaskFilter, limit: int = 100, offset: int = 0, before_id: int | None = None
    ) -> TaskPage:
        """Tasks, newest first.

        A foreign server knows neither `before_id` nor all filters; then its pages are read until
        enough is found, and `total` counts what was read.
        """
        dated = wanted.since is not None or wanted.until is not None or wanted.undecided
        if (await self._greeter.greet()).has_events:
            query = dict(_query(wanted, all_of_it=True))
            if dated:
                return await self._sieve(query, wanted, limit, offset, before_id)
            if before_id is not None:
                return await self._older(query, limit, before_id)
        else:
            query = dict(_query(wanted, all_of_it=False))
            narrowed = len(query) < len(list(_query(wanted, all_of_it=True)))
            if dated or before_id is not None or narrowed:
                return await self._sieve(query, wanted, limit, offset, before_id)
        tasks, total = await self._list.span(query, limit, offset)
        return TaskPage(tasks=_newest_first(tasks), total=total)

    async def stats(self) -> TaskStats:
        """Counts by status."""
        return stats_of(await self._wire.get("/task/stats"))

    async def queue(self) -> Queue:
        """What waits for each phone; told by a PostDeck, else made of the newest waiting tasks."""
        if (await self._greeter.greet()).has_events:
            with suppress(NotFoundError, MethodRefusedError):  # an older PostDeck
                return queue_of(await self._wire.get("/task/queue"), self._place)
        read, _ = await self._list.span({"status": int(TaskStatus.PENDING)}, MOST_WAITING, 0)
        return queue_in(read, datetime.now(UTC))

    async def stop(self, task_id: int) -> Task:
        """Stop a task."""
        return await self._changed(task_id, await self._wire.send("POST", f"/task/{task_id}/stop"))

    async def retry(self, task_id: int, confirm: bool = False) -> Task:
        """Queue a failed task again."""
        params = {"confirm": "true"} if confirm else None
        data = await self._wire.send("POST", f"/task/{task_id}/retry", params=params)
        return await self._changed(task_id, data)

    async def retry_all(self, outcome: Outcome | None = None) -> RetryResult:
        """Queue all failed tasks again; those that ended in one way only one by one."""
        if outcome is not None:
            return await self._retry_those(outcome)
        data = await self._wire.send("POST", "/task/retry-all")
        row = data if isinstance(data, dict) else {}
        return RetryResult(retried_count=count(row, "retried_count", "count"),
                           skipped_count=count(row, "skipped_count"))

    async def _retry_those(self, outcome: Outcome) -> RetryResult:
        wanted, ids = TaskFilter(status=TaskStatus.FAILED, outcome=outcome), list[int]()
        while page := (await self.page(wanted, PAGE, before_id=ids[-1] if ids else None)).tasks:
            ids += [task.id for task in page]
        retried = 0
        for task_id in reversed(ids):
            with suppress(ConflictError, NotFoundError):  # somebody was faster
                await self.retry(task_id)
                retried += 1
        return RetryResult(retried_count=retried, skipped_count=0)

    async def leave_missed(self) -> int:
        """The task API has no word for it."""
        raise DeckRefusedError(f"Missed posts on {self._wire.name} can't be settled from here.",
                               "Delete them, or retry them.")

    async def settle(self, task_id: int, posted: bool) -> Task:
        """Say whether an unconfirmed task's post is there; a foreign server does not ask."""
        await self._require_postdeck("be told whether a post is there")
        data = await self._wire.send("POST", f"/task/{task_id}/settle", {"posted": posted})
        return await self._changed(task_id, data)

    async def reschedule(self, task_ids: Sequence[int], at: datetime | None
                         ) -> tuple[Task, ...]:
        """The task API knows no other start for a task that is queued."""
        raise DeckRefusedError(f"Tasks on {self._wire.name} can't be moved from here.",
                               "Delete them and post again at the time you want.")

    async def delete(self, task_ids: Sequence[int]) -> DeleteResult:
        """Stop what runs, then delete."""
        deleted, missing = 0, list[int]()
        for start in range(0, len(task_ids), DELETE_AT_ONCE):
            part = list(task_ids[start:start + DELETE_AT_ONCE])
            data = await self._wire.send("DELETE", "/task/batch", {"task_ids": part})
            row = data if isinstance(data, dict) else {}
            unknown = [each for each in map(integer, rows(row.get("not_found"))) if each in part]
            told = number(row, "deleted_count", "count")
            deleted += len(part) - len(unknown) if told is None else max(0, told)
            missing += [each for each in unknown if each is not None]
        return DeleteResult(deleted_count=deleted, not_found=tuple(missing))

    async def steps(self, task_id: int) -> tuple[Step, ...]:
        """The journal; a foreign server has none."""
        if not (await self._greeter.greet()).has_events:
            await self.get(task_id)
            return ()
        found = read_list(await self._wire.get(f"/task/{task_id}/steps"),
                          lambda row: step_of(row, self._place), "steps")
        self._remarks.left_out(found.skipped, "steps")
        return found.items

    async def evidence(self, task_id: int, file_name: str) -> bytes:
        """A picture or UI tree that a step names."""
        named = _EVIDENCE.fullmatch(file_name)
        if named is None:
            raise NotFoundError(f"{self._wire.name} has no evidence {file_name[:100]}.")
        return await self._wire.get_file(f"/task/{task_id}/evidence/{named[1]}",
                                         {"kind": named[2]})

    async def report(self, task_id: int, redact: bool = False) -> bytes:
        """Everything known of a task, as a ZIP; a foreign server has none."""
        await self._require_postdeck("make a report")
        return await self._wire.get_file(f"/task/{task_id}/report",
                                         {"redact": "true"} if redact else None)

    async def _require_postdeck(self, what: str) -> None:
        if not (await self._greeter.greet()).has_events:
            raise DeckRefusedError(f"{self._wire.name} is not a PostDeck and can't {what}.")

    async def _changed(self, task_id: int, data: object) -> Task:
        """The task in an answer, or as it is now when the answer has none."""
        return self._one(data) or await self.get(task_id)

    async def _by_id(self, ids: list[int]) -> dict[int, Task]:
        if not ids:
            return {}
        if len(ids) == 1:
            return {ids[0]: await self.get(ids[0])}
        newest, _ = await self._list.span({}, len(ids), 0)
        return {task.id: task for task in newest if task.id in ids}

    async def _older(self, query: dict[str, str | int], limit: int, before_id: int) -> TaskPage:
        tasks: list[Task] = []
        total = 0
        while True:
            size = min(PAGE, limit - len(tasks))
            found = await self._list.page({**query, "before_id": before_id}, 1, max(1, size))
            older = [task for task in found.items if task.id < before_id]
            total = total or found.total or 0
            tasks += older
            if len(tasks) >= limit or not older or found.size < size:
                return TaskPage(tasks=_newest_first(tasks)[:limit], total=total)
            before_id = min(task.id for task in older)

    async def _sieve(self, query: dict[str, str | int], wanted: TaskFilter, limit: int,
                     offset: int, before_id: int | None) -> TaskPage:
        fitting: dict[int, Task] = {}
        async for read in self._list.walk(query):
            fitting.update((task.id, task) for task in read.items if fits(task, wanted))
            enough = sum(before_id is None or each < before_id for each in fitting)
            if enough > offset + limit:
                break
        older = [task for task in _newest_first(list(fitting.values()))
                 if before_id is None or task.id < before_id]
        return TaskPage(tasks=tuple(older[offset:offset + limit]), total=len(fitting))

    def _task(self, row: object) -> Task | None:
        return task_of(row, self._place)

    def _one(self, data: object) -> Task | None:
        inner = data.get("task") if isinstance(data, dict) else None
        return self._task(inner) or self._task(data)


def fits(task: Task, wanted: TaskFilter) -> bool:
    """Whether a task is among the wanted ones."""
    named = wanted.model_dump(exclude={"text", "since", "until", "undecided"}, exclude_none=True)
    words = f"{task.caption}\n{task.username}\n{task.remark}".casefold()
    return (all(getattr(task, name) == value for name, value in named.items())
            and (wanted.since is None or task.due_at >= wanted.since)
            and (wanted.until is None or task.due_at < wanted.until)
            and (not wanted.undecided or task.undecided)
            and wanted.text.casefold() in words)


def _query(wanted: TaskFilter, all_of_it: bool) -> Iterator[tuple[str, str | int]]:
    """The filter as the API's words; the published ones only unless `all_of_it`."""
    if wanted.status is not None:
        yield "status", int(wanted.status)
    for name in PUBLISHED_FILTERS + (OWN_FILTERS if all_of_it else ()):
        value = getattr(wanted, name)
        if value:
            yield name, str(value)


def _newest_first(tasks: Sequence[Task]) -> tuple[Task, ...]:
    return tuple(sorted({task.id: task for task in tasks}.values(),
                        key=lambda task: task.id, reverse=True))
