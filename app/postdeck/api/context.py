"""What a route may use, and what every call under /api/v1 must pass first."""

from __future__ import annotations

import re
from typing import Annotated, Any

from fastapi import Depends, HTTPException, Path, Request
from fastapi.routing import APIRoute
from starlette.convertors import StringConvertor, register_url_convertor
from starlette.responses import Response

from postdeck.api.answers import ApiError, Code
from postdeck.api.entrance import strict_json
from postdeck.api.feed import Feed
from postdeck.api.shapes.fields import LARGEST_ID
from postdeck.core.deck import Deck

PREFIX = "/api/v1"
_ID = re.compile(r"[0-9]{1,19}", re.ASCII)


class _TaskIdConvertor(StringConvertor):
    """Anything but the words that are calls of their own, so that those answer 405, not 404."""

    regex = r"(?!(?:batch|stats|queue|retry-all|check)$)[^/]+"


register_url_convertor("task_id", _TaskIdConvertor())


class StrictRoute(APIRoute):
    """A route whose body is read by our rules, not by the framework's."""

    def get_route_handler(self) -> Any:
        """Wrap the framework's handler."""
        handler = super().get_route_handler()

        async def strict(request: Request) -> Response:
            return await handler(_StrictRequest(request.scope, request.receive))

        return strict


class _StrictRequest(Request):
    async def json(self) -> Any:
        try:
            return strict_json.parse(await self.body())
        except ApiError as error:  # the framework would hide any other kind of error
            raise HTTPException(error.status, error.message) from None


# Async, although they wait for nothing: the framework runs other functions in threads, which
# would cost more than everything else a call does.
async def _deck(request: Request) -> Deck:
    deck: Deck = request.app.state.deck
    return deck


async def _feed(request: Request) -> Feed:
    feed: Feed = request.app.state.feed
    return feed


ADeck = Annotated[Deck, Depends(_deck)]
AFeed = Annotated[Feed, Depends(_feed)]


async def licensed(deck: ADeck) -> None:
    """Refuse when the plan has no API."""
    view = await deck.license.check()
    if not view.api_enabled:
        raise ApiError(Code.PLAN, f"The plan {view.plan_name} has no API access. "
                                  f"{view.message}".strip())


async def single(request: Request) -> None:
    """Refuse a query that names something twice: two readers could read it apart."""
    names = [name for name, _ in request.query_params.multi_items()]
    if len(set(names)) != len(names):
        raise ApiError(Code.INVALID, "A name is twice in the query.")


async def _task_id(
    task_id: Annotated[str, Path(
        description="Id of a task.", examples=[42], json_schema_extra={"x-number": True})],
) -> int:
    if not _ID.fullmatch(task_id) or not 1 <= int(task_id) <= LARGEST_ID:
        raise ApiError(Code.NOT_FOUND, f"There is no task “{task_id[:40]}”.")
    return int(task_id)


TaskId = Annotated[int, Depends(_task_id)]
