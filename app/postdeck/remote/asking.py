"""How a request for tasks is put into the API's words, and what is expected of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from postdeck.core.errors import InvalidInputError
from postdeck.core.start_time import parse_start
from postdeck.core.task import Task, TaskRequest
from postdeck.remote.shapes.tasks import Place

TIME_OF_DAY = len("18:30")


def body_of(request: TaskRequest, place: Place, *, ours: bool) -> dict[str, object]:
    """The body of POST /task.

    A server that is not `ours` knows times of day only and is not sent a date: InvalidInputError
    when the start is not within a day. Nor is it told to hold anything. StartTimeError for a start
    time that can't be read.
    """
    body: dict[str, object] = {
        "script_name": request.script_name,
        "script_config": request.config.model_dump(mode="json"),
        "enable_multi_account": request.enable_multi_account,
        **_targets(request), **_intervals(request)}
    if "platform" in request.model_fields_set:  # else the deck may choose by the username
        body["platform"] = request.platform.value
    if ours and request.hold_seconds:
        body["hold_seconds"] = request.hold_seconds
    start, at = request.start_time.strip(), request.scheduled_at
    if start and len(start) <= TIME_OF_DAY:
        return {**body, "start_time": start}
    now = datetime.now(UTC)
    if start:
        at = parse_start(start, now, place.zone, "").at
    if at is None:
        return body
    if ours:
        return {**body, "scheduled_at": at.astimezone(UTC).isoformat()}
    return {**body, "start_time": _time_of_day(at, now, place)}


def _targets(request: TaskRequest) -> dict[str, object]:
    named = {"usernames": list(request.usernames), "serials": list(request.serials)}
    return {name: value for name, value in named.items() if value}


def _intervals(request: TaskRequest) -> dict[str, object]:
    named = {"min_interval": request.min_interval, "max_interval": request.max_interval}
    return {name: value for name, value in named.items() if value}


def _time_of_day(at: datetime, now: datetime, place: Place) -> str:
    if not now - timedelta(minutes=1) < at < now + timedelta(hours=23, minutes=59):
        raise InvalidInputError("That deck knows times of day only, no dates.",
                                "Choose a time within the next day.")
    return at.astimezone(place.zone).strftime("%H:%M")


def expected(task_id: int, request: TaskRequest, place: Place) -> Task:
    """A task just made, as far as the request tells, until the deck says how it looks."""
    now = datetime.now(UTC)
    serials, usernames = request.serials, request.usernames
    return Task(
        id=task_id, request_id="", script_name=request.script_name,
        serial=serials[0] if len(serials) == 1 and not usernames else "",
        username=usernames[0] if len(usernames) == 1 else "", platform=request.platform,
        config=request.config, caption=request.config.captions, source=request.source,
        created_at=now, due_at=request.scheduled_at or now, start_text=request.start_time)
