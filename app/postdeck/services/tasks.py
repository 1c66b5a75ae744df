"""What one may ask about tasks: do, then tell."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from postdeck.core.check import CheckReport, Heard
from postdeck.core.clock import Clock
from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.core.events import Bus, TaskChanged, TasksRemoved, TasksReset
from postdeck.core.task import (
    DeleteResult,
    Made,
    NewTask,
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
from postdeck.scheduler.lanes import Lanes
from postdeck.services.checking.checker import Checker
from postdeck.services.checking.phones import waiting_remark
from postdeck.services.checking.plan import Post
from postdeck.services.planning import Zone, local_zone, moved_start
from postdeck.services.reports import build_report
from postdeck.services.to_the_end import to_the_end
from postdeck.store.store import Store

TOLD_ONE_BY_ONE = 50
"""Up to so many changes are told task by task; beyond that, lists are read again."""

SAID_THERE = "Confirmed by you."
SAID_MISSING = "post not seen: You looked, and it is not there. Retry it to post it."


class Tasks:
    """The deck's tasks."""

    def __init__(
        self, store: Store, lanes: Lanes, bus: Bus, clock: Clock,
        checker: Checker, own_selectors: Path | None = None,
        zone: Callable[[], Zone] = local_zone,
    ) -> None:
        self._store, self._lanes, self._checker = store, lanes, checker
        self._bus, self._clock, self._own_selectors = bus, clock, own_selectors
        self._zone = zone

    async def create(
        self, request: TaskRequest, key: RequestKey | None = None, heard: Heard | None = None
    ) -> tuple[Task, ...]:
        """Check the request and queue its tasks, all or none; `key` is remembered with them.

        `heard` is told what the check found before anything is queued: warnings let it pass.

        Raises InvalidInputError (media, phones, start time), NotFoundError that names a serial or
        username nobody knows, UnsupportedScriptError, ConflictError (the key was used).
        """
        plan = await self._checker.plan(request)
        if heard is not None or key is not None:
            report = plan.report()
            key = key and key.model_copy(update={"warnings": report.warning_lines()})
            if heard is not None:
                heard(report)
        now = self._clock.now()
        return await self._queue([_new(request, plan.request_id, post, now)
                                  for post in plan.posts], key)

    async def check(self, request: TaskRequest) -> CheckReport:
        """What `create` would say of the request, for each target; nothing is changed.

        Raises UnsupportedScriptError.
        """
        return await self._checker.check(request)

    async def created(self, key: RequestKey) -> Made | None:
        """What the request with this key made; None: it is new.

        Raises ConflictError when the key was used for another request.
        """
        return await self._store.requests.find(key)

    @to_the_end
    async def _queue(self, new: list[NewTask], key: RequestKey | None) -> tuple[Task, ...]:
        tasks = await self._store.tasks.add(new, key)
        self._tell(tasks)
        for serial in dict.fromkeys(task.serial for task in tasks):
            self._lanes.wake(serial)
        return tasks

    def _tell(self, tasks: Sequence[Task]) -> None:
        if len(tasks) > TOLD_ONE_BY_ONE:
            self._bus.publish(TasksReset())
            return
        for task in tasks:
            self._bus.publish(TaskChanged(task=task))

    async def get(self, task_id: int) -> Task:
        """One task; NotFoundError."""
        return await self._store.tasks.get(task_id)

    async def page(self, wanted: TaskFilter, limit: int = 100, offset: int = 0,
                   before_id: int | None = None) -> TaskPage:
        """Tasks, newest first; `before_id` continues a list without counting rows."""
        return await self._store.tasks.page(wanted, limit, offset, before_id)

    async def stats(self) -> TaskStats:
        """Counts by status."""
        return await self._store.tasks.stats()

    async def queue(self) -> Queue:
        """What waits for each phone, and what comes next."""
        return await self._store.tasks.queue(self._clock.now())

    async def stop(self, task_id: int) -> Task:
        """Stop a pending or running task.

        Before it is committed it ends at once. After that Post may have been tapped: it is
        answered as it is, with stop_requested set, and ends when its evidence is in.
        Raises NotFoundError, ConflictError (already ended).
        """
        return await self._lanes.stop(task_id)

    @to_the_end
    async def retry(self, task_id: int, confirm: bool = False) -> Task:
        """Queue a failed task again, to start now; an unconfirmed one only with `confirm`.

        Raises NotFoundError, ConflictError.
        """
        known = await self._store.tasks.get(task_id)
        task = await self._store.tasks.retry(task_id, self._clock.now(), unconfirmed=confirm)
        if task is None:
            raise _not_retried(known)
        self._tell([task])
        self._lanes.wake(task.serial)
        return task

    @to_the_end
    async def retry_all(self, outcome: Outcome | None = None) -> RetryResult:
        """Queue all failed tasks again, but the unconfirmed; with `outcome` those that ended so,
        of the missed those that nobody has left at that."""
        retried, skipped = await self._store.tasks.retry_all(self._clock.now(), outcome)
        if retried:
            self._bus.publish(TasksReset())
            for serial in await self._store.tasks.serials_with_pending():
                self._lanes.wake(serial)
        return RetryResult(retried_count=retried, skipped_count=skipped)

    @to_the_end
    async def leave_missed(self) -> int:
        """Leave the missed tasks at that: a person has decided. Answers how many."""
        left = await self._store.tasks.leave_missed()
        if left:
            self._bus.publish(TasksReset())
        return left

    @to_the_end
    async def settle(self, task_id: int, posted: bool) -> Task:
        """A person has looked for an unconfirmed task's post: it is there, or it is not.

        Not there: it is failed like any other, and may be retried. Raises NotFoundError,
        ConflictError (not unconfirmed).
        """
        known = await self._store.tasks.get(task_id)
        task = await self._store.looks.settle(
            task_id, posted=posted, remark=SAID_THERE if posted else SAID_MISSING)
        if task is None:
            raise ConflictError(
                f"Task {task_id} is {known.outcome or known.status.label}; only unconfirmed tasks "
                "are settled.")
        await self._lanes.end_looks({task_id})
        self._tell([task])
        return task

    @to_the_end
    async def reschedule(self, task_ids: Sequence[int], at: datetime | None
                         ) -> tuple[Task, ...]:
        """Start those of these tasks that wait at another time, None: as soon as their phone is
        free; answers those that were moved.

        Raises StartTimeError when it is past.
        """
        start = moved_start(at, self._clock.now(), self._zone())
        moved = await self._store.tasks.reschedule(task_ids, start)
        self._tell(moved)
        for serial in dict.fromkeys(task.serial for task in moved):
            self._lanes.wake(serial)
        return moved

    async def delete(self, task_ids: Sequence[int]) -> DeleteResult:
        """Stop what runs, then delete; of an armed one the end is awaited first."""
        wanted = list(dict.fromkeys(task_ids))
        gone = await self._delete(wanted)
        rest = [task_id for task_id in wanted if task_id not in gone]
        done = await asyncio.gather(*(self._stop_and_delete(task_id) for task_id in rest))
        missing = tuple(task_id for task_id, deleted in zip(rest, done, strict=True)
                        if not deleted)
        return DeleteResult(deleted_count=len(wanted) - len(missing), not_found=missing)

    async def _stop_and_delete(self, task_id: int) -> bool:
        """False: there is no such task."""
        while not await self._delete([task_id]):
            try:
                await self._lanes.stop(task_id)
            except ConflictError:
                if not (await self.get(task_id)).ended:
                    raise  # another computer runs it
            except NotFoundError:
                return False
            await self._lanes.ended(task_id)
        return True

    @to_the_end
    async def _delete(self, task_ids: list[int]) -> set[int]:
        gone = set(await self._store.tasks.delete(task_ids))
        if gone:
            await self._lanes.end_looks(gone)
            await asyncio.to_thread(_remove_folders, self._lanes.evidence, gone)
            self._bus.publish(TasksRemoved(task_ids=tuple(sorted(gone))))
        return gone

    async def steps(self, task_id: int) -> tuple[Step, ...]:
        """The journal of a task, all attempts, in order; NotFoundError."""
        await self.get(task_id)
        return await self._store.steps.of_task(task_id)

    async def evidence(self, task_id: int, file_name: str) -> bytes:
        """A screenshot (PNG) or UI tree (XML) named by a step; NotFoundError."""
        named = {name for step in await self.steps(task_id)
                 for name in (step.screenshot, step.tree) if name}
        if file_name not in named:
            raise NotFoundError(f"No step of task {task_id} has the file “{file_name[:100]}”.")
        try:
            return await asyncio.to_thread((self._lanes.evidence / file_name).read_bytes)
        except OSError as error:
            raise NotFoundError(f"{file_name} is not kept any more.") from error

    async def report(self, task_id: int, redact: bool = False) -> bytes:
        """Everything known of a task, as a ZIP for whoever is to help; NotFoundError."""
        return await build_report(self._store, self._lanes.evidence, task_id, redact=redact,
                                  own_selectors=self._own_selectors)


def _new(request: TaskRequest, request_id: str, post: Post, now: datetime) -> NewTask:
    target, start, resolved = post.target, post.start, post.resolved
    earliest = now + timedelta(seconds=request.hold_seconds) if post.at_once else start.at
    assert resolved is not None  # a post without is refused
    return NewTask(
        request_id=request_id, script_name=request.script_name, serial=target.device.serial,
        username=target.username, platform=target.platform,
        config=request.config_for(target.platform),
        caption=resolved.caption, sound=resolved.sound, materials=post.materials,
        source=request.source, created_at=now, due_at=max(start.at, earliest),
        start_text=start.text, zone=start.zone, remark=waiting_remark(target.device))


def _not_retried(task: Task) -> ConflictError:
    if task.status is TaskStatus.FAILED and task.outcome is Outcome.UNCONFIRMED:
        return ConflictError(
            f"Task {task.id} is unconfirmed: it may have been posted.",
            "Look at the profile; when the post is not there, retry it with your confirmation.")
    return ConflictError(f"Task {task.id} is {task.status.label}; only failed tasks are retried.")


def _remove_folders(evidence: Path, task_ids: set[int]) -> None:
    for task_id in task_ids:
        shutil.rmtree(evidence / str(task_id), ignore_errors=True)
