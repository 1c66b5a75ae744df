"""The calls about the deck itself: its phones, accounts, licence, health and news."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Query
from starlette.responses import Response, StreamingResponse

import postdeck
from postdeck.api import documented
from postdeck.api.answers import success
from postdeck.api.context import ADeck, AFeed
from postdeck.api.shapes.models import ListAccounts, ListDevices, Paging
from postdeck.api.shapes.results import Health, LicenseCheck
from postdeck.api.shapes.views import (
    AccountPageView,
    DevicePageView,
    account_view,
    device_view,
)

open_router = APIRouter(tags=["Deck"])
"""What works whatever the plan is."""

router = APIRouter(tags=["Deck"])

_STREAM = documented.own(None)
_STREAM["responses"][200] = {
    "description": "A stream of server-sent events, not in the envelope.",
    "content": {"text/event-stream": {"schema": {"type": "string"}, "example": (
        'event: tasks_removed\nid: 1f00ba12-7\ndata: {"task_ids":[42]}\n\n')}}}


@open_router.get("/health", **documented.own(Health))
async def health() -> Response:
    """Say that PostDeck is here; works with every plan."""
    return success(Health(status="ok", name="PostDeck", version=postdeck.__version__, api="v1"))


@router.get("/license/check", **documented.published(LicenseCheck))
async def check_license(deck: ADeck) -> Response:
    """What the plan allows. Starter answers 40301, as everywhere."""
    return success(LicenseCheck(**dict(await deck.license.check())))


@router.get("/devices", **documented.own(DevicePageView))
async def list_devices(query: Annotated[ListDevices, Query()], deck: ADeck) -> Response:
    """List the phones, connected or not."""
    devices = [one for one in await deck.devices.list()
               if query.state is None or one.state.value == query.state]
    return success(DevicePageView(
        devices=[device_view(one) for one in devices[_part(query)]], total=len(devices),
        page=query.page, page_size=query.page_size))


@router.get("/accounts", **documented.published(AccountPageView))
async def list_accounts(query: Annotated[ListAccounts, Query()], deck: ADeck) -> Response:
    """List the accounts. There is no e-mail address and no password to list."""
    accounts = [one for one in await deck.accounts.list()
                if query.serial in (None, one.serial) and query.platform in (None, one.platform)]
    phones = {one.serial: one for one in await deck.devices.list()}
    return success(AccountPageView(
        accounts=[account_view(one, phones) for one in accounts[_part(query)]],
        total=len(accounts), page=query.page, page_size=query.page_size))


def _part(query: Paging) -> slice:
    start = (query.page - 1) * query.page_size
    return slice(start, start + query.page_size)


@router.get("/events", response_class=StreamingResponse, **_STREAM)
async def listen(
    feed: AFeed,
    last_event_id: Annotated[str, Header(
        description="Id of the last event that was heard; the stream goes on after it, or says "
                    "reset when that is too long ago.", examples=["1f00ba12-7"],
        pattern="^([0-9a-f]{8}-[0-9]{1,18})?$")] = "",
) -> Response:
    """Hear what happens, as server-sent events, until either side hangs up.

    Events: task (a TaskView), tasks_removed (task_ids), step (a StepView), device (a DeviceView),
    accounts (account_ids), reset (read your lists again). Between them come comments, at least
    every 15 seconds. Who reads too slowly is let go.
    """
    return StreamingResponse(feed.open(last_event_id), media_type="text/event-stream",
                             headers={"X-Accel-Buffering": "no"})
