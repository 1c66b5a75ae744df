"""How an operation of the API is documented: whose it is, what it gives, which refusals."""

from __future__ import annotations

from typing import Any, TypedDict

from pydantic import BaseModel

from postdeck.api.answers import MEANINGS, Answer, Code, Refusal
from postdeck.api.shapes.fields import OWN, PUBLISHED

ALWAYS = (Code.INVALID, Code.TOKEN, Code.PLAN, Code.ORIGIN, Code.METHOD, Code.TOO_LARGE,
          Code.MEDIA_TYPE, Code.TOO_MANY, Code.INTERNAL)
"""What any call may be refused with; a guard that judges every request knows no routes."""


class Documented(TypedDict):
    """Keyword arguments of a route."""

    responses: dict[int | str, dict[str, Any]]
    openapi_extra: dict[str, Any]


def published(view: type[BaseModel], *codes: Code) -> Documented:
    """A call that TikMatrix publishes: gives `view`, refuses with `codes` too."""
    return _documented(PUBLISHED, view, codes)


def own(view: type[BaseModel] | None, *codes: Code) -> Documented:
    """A call that only PostDeck has; without `view` the route says itself what it gives."""
    return _documented(OWN, view, codes)


def _documented(whose: str, view: type[BaseModel] | None, codes: tuple[Code, ...]) -> Documented:
    responses: dict[int | str, dict[str, Any]] = {}
    if view is not None:
        responses[200] = {"model": Answer[view], "description": "It worked."}  # type: ignore[valid-type]
    by_status: dict[int, list[Code]] = {408: [Code.INVALID]}
    for code in (*ALWAYS, *codes):
        by_status.setdefault(code.status, []).append(code)
    for status, meant in sorted(by_status.items()):
        said = "; ".join(f"{code.value}: {MEANINGS[code]}" for code in dict.fromkeys(meant))
        if status == 408:
            said = "40001: the request did not come in time"
        responses[status] = {
            "model": Refusal, "description": f"{said}.",
            "content": {"application/json": {"examples": {
                str(code.value): {"summary": MEANINGS[code], "value": {
                    "code": code.value, "message": MEANINGS[code], "data": None}}
                for code in dict.fromkeys(meant)}}}}
    return {"responses": responses, "openapi_extra": {"x-origin": whose}}
