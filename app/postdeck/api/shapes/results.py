"""What the calls that do something say they did."""

from __future__ import annotations

from typing import Annotated

from pydantic import AwareDatetime

from postdeck.api.shapes.fields import own, published
from postdeck.api.shapes.views import MOMENT, TaskView, View


class Created(View):
    """The tasks that one call made."""

    task_ids: Annotated[list[int], published("Their ids.", [41, 42])]
    created_count: Annotated[int, published("How many.", 2)]
    warnings: Annotated[list[str], own(
        "Fields that had no effect, and what the check before queueing let pass.", [])]


class Deleted(View):
    """A deleted task."""

    deleted_count: Annotated[int, published("How many.", 1)]


class DeletedSome(Deleted):
    """Deleted tasks."""

    not_found: Annotated[list[int], own("Ids that no task has.", [])]


class Retried(View):
    """Tasks that were queued again."""

    retried_count: Annotated[int, own("How many.", 3)]
    skipped_count: Annotated[int, own("Unconfirmed ones, which were left alone.", 1)]


class StatsView(View):
    """Tasks by status."""

    total: Annotated[int, published("All.", 10)]
    pending: Annotated[int, published("Waiting.", 4)]
    running: Annotated[int, published("At work.", 1)]
    completed: Annotated[int, published("Confirmed.", 3)]
    failed: Annotated[int, published("Failed, stopped, missed or unconfirmed.", 2)]


class PhoneQueueView(View):
    """What waits for one phone."""

    serial: Annotated[str, own("The phone.", "R58M12ABCDE")]
    waiting: Annotated[int, own("Pending tasks.", 4)]
    next_at: Annotated[AwareDatetime | None, own(
        "When the first that is not due yet will be, UTC; null: all are due.", MOMENT)]


class QueueView(View):
    """What waits, by phone."""

    phones: Annotated[list[PhoneQueueView], own(
        "The phones that have something to do.",
        [{"serial": "R58M12ABCDE", "waiting": 4, "next_at": MOMENT}])]
    next_task: Annotated[TaskView | None, own("The task that is due next; null: none.", None)]


class LicenseCheck(View):
    """What the plan allows."""

    plan_name: Annotated[str, published("Starter, Pro, Team or Business.", "Business")]
    api_enabled: Annotated[bool, published("Whether programs may call.", True)]
    device_limit: Annotated[int, published("Phones that may work at once; 0: no limit.", 0)]
    message: Annotated[str, published("A sentence about it.", "Licensed to Studio Nord.")]


class Health(View):
    """A sign of life."""

    status: Annotated[str, own("“ok”.", "ok")]
    name: Annotated[str, own("“PostDeck”.", "PostDeck")]
    version: Annotated[str, own("PostDeck's version.", "0.1.0")]
    api: Annotated[str, own("The API's version.", "v1")]
