"""The API put together: routes, errors as answers, documentation, and the guard around it all."""

from __future__ import annotations

import logging
from typing import Any

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from postdeck.api.answers import ApiError, Code, of_error, refusal
from postdeck.api.context import PREFIX, licensed, single
from postdeck.api.entrance.guard import Guard, Token, no_token
from postdeck.api.feed import Feed
from postdeck.api.openapi import describe
from postdeck.api.routes import deck as deck_routes
from postdeck.api.routes import docs, evidence, tasks
from postdeck.core.deck import Deck
from postdeck.core.errors import PostDeckError, UnsupportedScriptError

log = logging.getLogger(__name__)

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def build_app(deck: Deck, feed: Feed, port: int, token: Token = no_token) -> ASGIApp:
    """The whole API for a deck, as it is called on `port`."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False,
                  generate_unique_id_function=_operation_id,
                  exception_handlers={
                      ApiError: _on_api_error, PostDeckError: _on_own_error,
                      RequestValidationError: _on_invalid, HTTPException: _on_http_error,
                      Exception: _on_mistake})
    app.state.deck, app.state.feed = deck, feed
    app.include_router(deck_routes.open_router, prefix=PREFIX, dependencies=[Depends(single)])
    for router in (tasks.router, evidence.router, deck_routes.router):
        app.include_router(router, prefix=PREFIX, dependencies=[Depends(licensed),
                                                                Depends(single)])
    app.routes.extend(docs.routes(lambda: describe(app, port, _is_set(token))))
    return Guard(_answering(app), port, token)


def _answering(app: ASGIApp) -> ASGIApp:
    """Our mistakes are logged and answered; then the caller's connection lives on, too."""
    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        answered = False

        async def watched(message: Message) -> None:
            nonlocal answered
            await send(message)
            answered = message["type"] == "http.response.body" and not message.get("more_body")

        try:
            await app(scope, receive, watched)
        except Exception:
            if not answered:
                raise

    return call


def _is_set(token: Token) -> bool:
    try:
        return token() is not None
    except PostDeckError:
        return True


def _operation_id(route: APIRoute) -> str:
    return route.name


async def _on_api_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return refusal(error)


async def _on_own_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, PostDeckError)
    answer = of_error(error)
    if answer.code is Code.INTERNAL:
        log.error("A call failed", exc_info=error)
    return refusal(answer)


async def _on_http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    what = f"{request.method} {request.url.path[:200]}"
    if error.status_code == 404:
        return refusal(ApiError(Code.NOT_FOUND, f"There is no {what}. See /docs."))
    if error.status_code == 405:
        return refusal(ApiError(Code.METHOD, f"{what} is not possible. See /docs.",
                                headers={"Allow": ", ".join(_allowed(request))}))
    return refusal(ApiError(Code.INVALID, str(error.detail)))


def _allowed(request: Request) -> list[str]:
    return [method for method in _METHODS if any(
        route.matches({**request.scope, "method": method})[0] is Match.FULL
        for route in request.app.routes)]


async def _on_invalid(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    problems = error.errors()
    if script := _unsupported_script(error.body):
        return refusal(of_error(UnsupportedScriptError(f"“{script[:100]}” is not supported.")))
    if any(problem["loc"][-1] == "script_name"
           and (problem["type"] == "missing" or problem.get("input") == "")
           for problem in problems):
        return refusal(ApiError(Code.SCRIPT_MISSING, "script_name is missing; send “post”."))
    said = "; ".join(_sentence(problem) for problem in problems[:5])
    more = f"; and {len(problems) - 5} more" if len(problems) > 5 else ""
    return refusal(ApiError(Code.INVALID, f"{said}{more}."))


def _unsupported_script(body: Any) -> str:
    """Another script has other settings, so that it is not supported comes before them."""
    name = body.get("script_name") if isinstance(body, dict) else None
    return name if isinstance(name, str) and name != "post" else ""


def _sentence(problem: dict[str, Any]) -> str:
    place = ".".join(str(part)[:100] for part in problem["loc"][1:])
    return f"{place or 'body'}: {problem['msg'].removeprefix('Value error, ')}"


async def _on_mistake(_: Request, error: Exception) -> Response:
    log.error("A call failed", exc_info=error)
    return refusal(ApiError(Code.INTERNAL, "PostDeck made a mistake; its log says more."))
