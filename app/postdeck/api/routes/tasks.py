"""The calls about tasks."""

from __future__ import annotations

import hashlib
import json
from typing import Annotated

from fastapi import APIRouter, Header, Query
from starlette.responses import Response

from postdeck.api import documented
from postdeck.api.answers import Code, success
from postdeck.api.context import ADeck, StrictRoute, TaskId
from postdeck.api.shapes.checks import CheckView, check_view
from postdeck.api.shapes.fields import LARGEST_ID
from postdeck.api.shapes.models import CreateTask, DeleteTasks, ListTasks, Settle
from postdeck.api.shapes.results import (
    Created,
    Deleted,
    DeletedSome,
    PhoneQueueView,
    QueueView,
    Retried,
    StatsView,
)
from postdeck.api.shapes.views import TaskPageView, TaskView, task_view
from postdeck.core.check import CheckReport
from postdeck.core.deck import Deck
from postdeck.core.errors import ConflictError
from postdeck.core.task import Made, RequestKey, TaskRequest

router = APIRouter(tags=["Tasks"], route_class=StrictRoute)


@router.post("/task", **documented.published(
    Created, Code.SCRIPT_MISSING, Code.SCRIPT_UNSUPPORTED, Code.NOT_FOUND, Code.CONFLICT))
async def create_task(
    body: CreateTask, deck: ADeck,
    idempotency_key: Annotated[str | None, Header(
        min_length=1, max_length=255, pattern="^[!-~]+$", examples=["9d0c3f3e-order-17"],
        description="PostDeck's own: the same key with the same body makes tasks once and gives "
                    "the same answer; with another body: 40901.")] = None,
) -> Response:
    """Create tasks: a post for each phone or account. All or none are created.

    The files are copied and checked before the answer, so the originals may go afterwards.
    """
    request = body.request()
    key = RequestKey(key=idempotency_key, fingerprint=_fingerprint(body)) \
        if idempotency_key else None
    made = await _create_once(deck, request, key) if key else await _create(deck, request)
    return success(Created(task_ids=list(made.task_ids), created_count=len(made.task_ids),
                           warnings=[*body.warnings(), *made.warnings]))


@router.post("/task/check", **documented.own(CheckView, Code.SCRIPT_MISSING,
                                             Code.SCRIPT_UNSUPPORTED))
async def check_tasks(body: CreateTask, deck: ADeck) -> Response:
    """Say what creating these tasks would meet, for each of them; nothing is made or changed.

    With `ok` true, creating them now would work; warnings don't keep it from that.
    """
    return success(check_view(await deck.tasks.check(body.request()), body.warnings()))


async def _create_once(deck: Deck, request: TaskRequest, key: RequestKey) -> Made:
    if (made := await deck.tasks.created(key)) is not None:
        return made
    try:
        return await _create(deck, request, key)
    except ConflictError:  # the same call came twice at once, and the other one was faster
        if (made := await deck.tasks.created(key)) is None:
            raise
        return made


async def _create(deck: Deck, request: TaskRequest, key: RequestKey | None = None) -> Made:
    reports: list[CheckReport] = []
    tasks = await deck.tasks.create(request, key, reports.append)
    return Made(task_ids=tuple(task.id for task in tasks),
                warnings=tuple(line for report in reports for line in report.warning_lines()))


def _fingerprint(body: CreateTask) -> str:
    # how long it can be taken back makes no other request of it
    content = json.dumps(body.model_dump(mode="json", exclude={"hold_seconds"}), sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()


@router.get("/task", **documented.published(TaskPageView))
async def list_tasks(query: Annotated[ListTasks, Query()], deck: ADeck) -> Response:
    """List tasks, newest first.

    `before_id` (PostDeck's own) continues a list without counting: give the last id seen.
    """
    found = await deck.tasks.page(query.filter(), query.page_size,
                                  (query.page - 1) * query.page_size, query.before_id)
    return success(TaskPageView(tasks=[task_view(task) for task in found.tasks],
                                total=found.total, page=query.page, page_size=query.page_size))


@router.get("/task/stats", **documented.published(StatsView))
async def task_stats(deck: ADeck) -> Response:
    """Count tasks by status."""
    return success(StatsView(**dict(await deck.tasks.stats())))


@router.get("/task/queue", **documented.own(QueueView))
async def task_queue(deck: ADeck) -> Response:
    """Count what waits, by phone, and tell what is due next; cheap however long the list is."""
    queue = await deck.tasks.queue()
    return success(QueueView(
        phones=[PhoneQueueView(**dict(each)) for each in queue.phones],
        next_task=task_view(queue.next_task) if queue.next_task else None))


@router.post("/task/retry-all", **documented.published(Retried))
async def retry_all_tasks(deck: ADeck) -> Response:
    """Queue all failed tasks again. Unconfirmed ones are skipped: they may have been posted."""
    return success(Retried(**dict(await deck.tasks.retry_all())))


@router.delete("/task/batch", **documented.published(DeletedSome))
async def delete_tasks(body: DeleteTasks, deck: ADeck) -> Response:
    """Delete some tasks; running ones are stopped first, armed ones end with their evidence."""
    wanted = list(dict.fromkeys(body.task_ids))
    possible = [task_id for task_id in wanted if 0 < task_id <= LARGEST_ID]
    gone = await deck.tasks.delete(possible)
    lost = {*gone.not_found, *set(wanted).difference(possible)}
    return success(DeletedSome(deleted_count=gone.deleted_count,
                               not_found=[task_id for task_id in wanted if task_id in lost]))


@router.get("/task/{task_id:task_id}", **documented.published(TaskView, Code.NOT_FOUND))
async def get_task(task_id: TaskId, deck: ADeck) -> Response:
    """One task."""
    return success(task_view(await deck.tasks.get(task_id)))


@router.delete("/task/{task_id:task_id}", **documented.published(
    Deleted, Code.NOT_FOUND, Code.CONFLICT))
async def delete_task(task_id: TaskId, deck: ADeck) -> Response:
    """Delete a task; a running one is stopped first, an armed one ends with its evidence."""
    await deck.tasks.get(task_id)
    gone = await deck.tasks.delete([task_id])
    return success(Deleted(deleted_count=gone.deleted_count))


@router.post("/task/{task_id:task_id}/stop", **documented.published(
    TaskView, Code.NOT_FOUND, Code.CONFLICT))
async def stop_task(task_id: TaskId, deck: ADeck) -> Response:
    """Stop a pending or running task. An armed one is not cut off: its evidence comes first."""
    return success(task_view(await deck.tasks.stop(task_id)))


@router.post("/task/{task_id:task_id}/retry", **documented.published(
    TaskView, Code.NOT_FOUND, Code.CONFLICT))
async def retry_task(
    task_id: TaskId, deck: ADeck,
    confirm: Annotated[bool, Query(
        description="PostDeck's own: yes, also when the outcome is unconfirmed, that is, when "
                    "the post may be there already.", examples=[False])] = False,
) -> Response:
    """Queue a failed task again, to start now."""
    return success(task_view(await deck.tasks.retry(task_id, confirm)))


@router.post("/task/{task_id:task_id}/settle", **documented.own(
    TaskView, Code.NOT_FOUND, Code.CONFLICT))
async def settle_task(task_id: TaskId, body: Settle, deck: ADeck) -> Response:
    """Say whether the post of an unconfirmed task is there: a person has looked."""
    return success(task_view(await deck.tasks.settle(task_id, body.posted)))
