"""What programs are shown: tasks, steps, phones and accounts, in the shapes their clients know."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict

from postdeck.api.shapes.fields import own, published
from postdeck.core.account import Account
from postdeck.core.apps import PACKAGES
from postdeck.core.device import Device, DeviceState
from postdeck.core.failure import RULES, Failure
from postdeck.core.post import PostConfig
from postdeck.core.task import (
    Material,
    Outcome,
    Platform,
    Source,
    Step,
    StepName,
    Task,
    TaskStatus,
)

MOMENT = "2026-11-23T17:30:00Z"


class View(BaseModel):
    """Something shown."""

    model_config = ConfigDict(frozen=True)


class TaskView(View):
    """A task."""

    id: Annotated[int, published("Its id, from 1 up; never used twice.", 42)]
    script_name: Annotated[str, published("What it runs.", "post")]
    serial: Annotated[str, published("The phone.", "R58M12ABCDE")]
    status: Annotated[TaskStatus, published(
        "0 pending, 1 running, 2 completed, 3 failed.", 2)]
    status_text: Annotated[str, published("The status as a word.", "completed")]
    remark: Annotated[str, published("What there is to say of it, for a person.", "confirmed")]
    start_time: Annotated[str, published(
        "When it started, or is to start: local time.", "2026-11-23 18:30:00")]
    end_time: Annotated[str | None, published(
        "When it ended: local time.", "2026-11-23 18:31:12")]
    source: Annotated[Source, published("Who asked: ui or api.", "api")]
    retry_count: Annotated[int, published("How often it was tried again.", 0)]
    script_args: Annotated[str, published(
        "script_config with the username, as JSON text.", '{"username": "studio"}')]
    username: Annotated[str, own("The account, without “@”; may be empty.", "studio")]
    platform: Annotated[Platform, own("The app.", "tiktok")]
    script_config: Annotated[PostConfig, own(
        "The settings as they count, unknown ones included.",
        {"content_type": 0, "captions": "Good day #studio"})]
    scheduled_at: Annotated[AwareDatetime, own("When it is or was due, UTC.", MOMENT)]
    created_at: Annotated[AwareDatetime, own("When it was asked for, UTC.", MOMENT)]
    started_at: Annotated[AwareDatetime | None, own("When it started, UTC.", MOMENT)]
    ended_at: Annotated[AwareDatetime | None, own("When it ended, UTC.", MOMENT)]
    armed_at: Annotated[AwareDatetime | None, own(
        "When Post was about to be tapped, UTC; from then on PostDeck only looks.", MOMENT)]
    outcome: Annotated[Outcome | None, own(
        "How it really ended; unconfirmed: look at the phone before posting again.",
        "confirmed")]
    failure: Annotated[Failure | None, own("Why it failed, as a word.", "phone_locked")]
    advice: Annotated[str, own("What to do about the failure.", "Unlock the phone.")]
    attempt: Annotated[int, own("Number of the attempt, from 1; 0: not started.", 1)]
    auto_retries: Annotated[int, own("Attempts PostDeck made by itself.", 0)]
    look_at: Annotated[AwareDatetime | None, own(
        "When PostDeck looks again for the post of an unconfirmed task, UTC.", MOMENT)]
    looks: Annotated[int, own("How often it has looked again.", 0)]
    progress: Annotated[int, own("0 to 100.", 100)]
    step: Annotated[StepName | None, own("The step it is or was at.", "confirm")]
    stop_requested: Annotated[bool, own("Somebody has asked it to stop.", False)]
    caption: Annotated[str, own("The caption as it is typed.", "Good day #studio")]
    materials: Annotated[tuple[Material, ...], own(
        "The files, as PostDeck copied and probed them.",
        [{"name": "clip.mp4", "sha256": "0" * 64, "suffix": ".mp4", "size": 1048576,
          "kind": "video", "duration": 12.5, "width": 1080, "height": 1920}])]
    request_id: Annotated[str, own("The call that made it; shared by its tasks.", "7f3a9c")]
    start_text: Annotated[str, own("The start time as it was asked for.", "18:30")]
    zone: Annotated[str, own("The time zone that start_text is meant in.", "Europe/Berlin")]
    links: Annotated[dict[str, str], own(
        "Where its journal and evidence are.",
        {"steps": "/api/v1/task/42/steps", "evidence": "/api/v1/task/42/evidence/{number}",
         "report": "/api/v1/task/42/report"})]


class TaskPageView(View):
    """A page of tasks, newest first."""

    tasks: Annotated[list[TaskView], own("The tasks.", [])]
    total: Annotated[int, own("How many there are in all pages.", 1)]
    page: Annotated[int, own("This page.", 1)]
    page_size: Annotated[int, own("Tasks a page.", 20)]


class StepView(View):
    """A step of an attempt, as the journal has it."""

    task_id: Annotated[int, own("The task.", 42)]
    number: Annotated[int, own("Its number in the task's journal, all attempts.", 7)]
    attempt: Annotated[int, own("The attempt.", 1)]
    name: Annotated[StepName, own("What was done.", "caption")]
    started_at: Annotated[AwareDatetime, own("When it began, UTC.", MOMENT)]
    ended_at: Annotated[AwareDatetime | None, own("When it ended, UTC.", MOMENT)]
    ok: Annotated[bool | None, own("Whether it went well; null: not ended.", True)]
    note: Annotated[str, own("What was seen.", "read back: Good day")]
    looked_for: Annotated[str, own("What it wanted to see on the screen, in order.", "“compose”")]
    screenshot: Annotated[str | None, own(
        "Where the picture is.", "/api/v1/task/42/evidence/7?kind=screenshot")]
    tree: Annotated[str | None, own(
        "Where the UI tree is.", "/api/v1/task/42/evidence/7?kind=tree")]


class StepsView(View):
    """A journal."""

    steps: Annotated[list[StepView], own("The steps, in order.", [])]


class DeviceView(View):
    """A phone."""

    serial: Annotated[str, own("Its identity; what tasks name.", "R58M12ABCDE")]
    title: Annotated[str, own("What to call it.", "Shelf 3")]
    name: Annotated[str, own("The name it was given.", "Shelf 3")]
    model: Annotated[str, own("The model.", "SM-A525F")]
    android: Annotated[str, own("The Android version.", "14")]
    address: Annotated[str, own("What adb calls it; empty: not connected.", "R58M12ABCDE")]
    state: Annotated[DeviceState, own("online, offline or unauthorized.", "online")]
    online: Annotated[bool, own("Whether it can work.", True)]
    battery: Annotated[int | None, own("In percent.", 87)]
    busy_task: Annotated[int | None, own("The task it is running.", 42)]
    seen_at: Annotated[AwareDatetime | None, own("When it was last seen, UTC.", MOMENT)]


class DevicePageView(View):
    """A page of phones."""

    devices: Annotated[list[DeviceView], own("The phones.", [])]
    total: Annotated[int, own("How many there are in all pages.", 1)]
    page: Annotated[int, own("This page.", 1)]
    page_size: Annotated[int, own("Phones a page.", 20)]


class AccountView(View):
    """An account; PostDeck knows neither its e-mail nor its password."""

    id: Annotated[int, published("Its id.", 3)]
    username: Annotated[str, published("Without “@”.", "studio")]
    email: Annotated[str, published("Always empty here.", "")]
    platform: Annotated[Platform, published("The app.", "tiktok")]
    packagename: Annotated[str, published("The app's package.", "com.zhiliaoapp.musically")]
    device: Annotated[str, published("Serial of the phone it lives on.", "R58M12ABCDE")]
    device_online: Annotated[bool, published("Whether that phone is connected.", True)]
    device_name: Annotated[str, published("What to call that phone.", "Shelf 3")]
    logined: Annotated[int, published("1: found signed in on the phone.", 1)]
    logined_text: Annotated[str, published("The same as words.", "logged in")]
    status: Annotated[int, published("1 enabled, 0 disabled.", 1)]
    status_text: Annotated[str, published("The same as a word.", "enabled")]
    tags: Annotated[str, published("Its tags, with commas.", "berlin,food")]


class AccountPageView(View):
    """A page of accounts."""

    accounts: Annotated[list[AccountView], published("The accounts.", [])]
    total: Annotated[int, published("How many there are in all pages.", 1)]
    page: Annotated[int, published("This page.", 1)]
    page_size: Annotated[int, published("Accounts a page.", 20)]


class TaskIds(View):
    """Some tasks."""

    task_ids: Annotated[list[int], own("Their ids.", [42])]


class AccountIds(View):
    """Some accounts; empty: read them all again."""

    account_ids: Annotated[list[int], own("Their ids.", [3])]


class Nothing(View):
    """No content."""


def local_text(moment: datetime) -> str:
    """A moment as TikMatrix writes it: local time, to the second."""
    return moment.astimezone().isoformat(" ", "seconds")[:19]


@lru_cache(maxsize=128)
def _script_args(config: PostConfig, username: str) -> str:
    content: dict[str, Any] = {"username": username, **config.model_dump(mode="json")}
    return json.dumps(content, ensure_ascii=False)


def task_view(task: Task) -> TaskView:
    """A task, shown."""
    # Not validated again: a copy with changes takes half the time, which a page of 100 shows.
    return _NO_TASK.model_copy(update=_task_fields(task))


def _task_fields(task: Task) -> dict[str, object]:
    failure = task.failure
    return {
        "id": task.id, "script_name": task.script_name, "serial": task.serial,
        "status": task.status, "status_text": task.status.label, "remark": task.remark,
        "start_time": local_text(task.started_at or task.due_at),
        "end_time": local_text(task.ended_at) if task.ended_at else None,
        "source": task.source, "retry_count": task.retry_count,
        "script_args": _script_args(task.config, task.username), "username": task.username,
        "platform": task.platform, "script_config": task.config, "scheduled_at": task.due_at,
        "created_at": task.created_at, "started_at": task.started_at, "ended_at": task.ended_at,
        "armed_at": task.armed_at, "outcome": task.outcome, "failure": failure,
        "advice": RULES[failure].advice if failure else "", "attempt": task.attempt,
        "auto_retries": task.auto_retries, "look_at": task.look_at, "looks": task.looks,
        "progress": task.progress, "step": task.step,
        "stop_requested": task.stop_requested, "caption": task.caption,
        "materials": task.materials, "request_id": task.request_id,
        "start_text": task.start_text, "zone": task.zone,
        "links": {"steps": f"/api/v1/task/{task.id}/steps",
                  "evidence": f"/api/v1/task/{task.id}/evidence/{{number}}",
                  "report": f"/api/v1/task/{task.id}/report"}}


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NO_TASK = TaskView.model_validate(_task_fields(Task(
    id=0, request_id="", serial="", created_at=_EPOCH, due_at=_EPOCH)))


def step_view(step: Step) -> StepView:
    """A step, shown."""
    link = f"/api/v1/task/{step.task_id}/evidence/{step.number}?kind="
    return StepView(
        task_id=step.task_id, number=step.number, attempt=step.attempt, name=step.name,
        started_at=step.started_at, ended_at=step.ended_at, ok=step.ok, note=step.note,
        looked_for=step.looked_for,
        screenshot=link + "screenshot" if step.screenshot else None,
        tree=link + "tree" if step.tree else None)


def device_view(device: Device) -> DeviceView:
    """A phone, shown."""
    return DeviceView(
        **device.model_dump(include={"serial", "name", "model", "android", "address", "state",
                                     "battery", "busy_task", "seen_at"}),
        title=device.title, online=device.state is DeviceState.ONLINE)


def account_view(account: Account, devices: Mapping[str, Device]) -> AccountView:
    """An account, shown with its phone."""
    device = devices.get(account.serial)
    return AccountView(
        id=account.id, username=account.username, email="", platform=account.platform,
        packagename=account.package or PACKAGES[account.platform][0], device=account.serial,
        device_online=device is not None and device.state is DeviceState.ONLINE,
        device_name=device.title if device else account.serial,
        logined=1, logined_text="logged in", status=int(account.enabled),
        status_text="enabled" if account.enabled else "disabled", tags=account.tags)
