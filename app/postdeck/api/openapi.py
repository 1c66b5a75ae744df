"""The OpenAPI document: what the framework derives, said as the API really is."""

from __future__ import annotations

from typing import Any

from annotated_types import Ge, Le
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.fields import FieldInfo

import postdeck
from postdeck.api.answers import MEANINGS, PUBLISHED_CODES
from postdeck.api.shapes.fields import LARGEST_ID, OWN, PUBLISHED
from postdeck.core.post import PostConfig

Json = dict[str, Any]

_NUMBER_TEXT = {"type": "string", "pattern": r"^-?[0-9]{1,11}$"}

_INTRODUCTION = f"""\
The task API of PostDeck: what TikMatrix clients speak, and a little more.

It is served on this computer only. Programs call it without ceremony; web pages can't call it
at all: a request with an Origin, from another site, or for another host name is refused.
Bodies are application/json in UTF-8, at most 1 MiB, with unique names and finite numbers.
When a token is set in PostDeck's settings, send it as “Authorization: Bearer …”.

Each call and field says whose it is: “{PUBLISHED}”, or “{OWN}”.

Every answer is an envelope `{{"code", "message", "data"}}`; only pictures, UI trees and the event
stream are not. The codes:
"""

_TAGS = [
    {"name": "Tasks", "description": "Make, list, stop, retry and delete tasks."},
    {"name": "Evidence", "description": "What a task did, step by step, with proof."},
    {"name": "Deck", "description": "Phones, accounts, licence, health and news."},
]


def describe(app: FastAPI, port: int, has_token: bool) -> Json:
    """The document for an app served on `port`."""
    document: Json = get_openapi(
        title="PostDeck task API", version=postdeck.__version__, description=_introduction(),
        routes=app.routes, tags=_TAGS,
        servers=[{"url": f"http://localhost:{port}", "description": "This computer"}])
    for path in document["paths"].values():
        for operation in path.values():
            _mend_operation(operation)
    schemas: Json = document["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    for name, field in schemas["PostConfig"]["properties"].items():
        _mend_setting(field, PostConfig.model_fields[name])
    if has_token:
        document["components"]["securitySchemes"] = {"token": {
            "type": "http", "scheme": "bearer", "description": "The token of the settings."}}
        document["security"] = [{"token": []}]
    return document


def _introduction() -> str:
    rows = [f"| {code.value} | {code.status} | {meaning} | "
            f"{PUBLISHED if code in PUBLISHED_CODES else OWN} |"
            for code, meaning in MEANINGS.items()]
    return "\n".join([_INTRODUCTION, "| code | HTTP | meaning | whose |", "|---|---|---|---|",
                      *rows])


def _mend_operation(operation: Json) -> None:
    operation["responses"].pop("422", None)  # refusals are 400, in the envelope
    operation["description"] = f"{operation.get('description', '')}\n\n*{operation['x-origin']}.*"
    for parameter in operation.get("parameters", ()):
        schema = parameter["schema"]
        if schema.pop("x-number", None):  # read as text, so that any nonsense is a 404
            schema.update(type="integer", minimum=1, maximum=LARGEST_ID)


def _mend_setting(field: Json, info: FieldInfo) -> None:
    """Clients send the numbers in script_config as strings too."""
    field["x-origin"] = PUBLISHED
    if info is PostConfig.model_fields["add_sound"]:
        word = {"type": field.pop("type"), "pattern": field.pop("pattern")}
        field["anyOf"] = [word, {"type": "integer", "enum": [-1, 0, 1]}]
    if field.get("type") != "integer":
        return
    number = {"type": field.pop("type")}
    for bound in info.metadata:
        if isinstance(bound, Ge):
            number["minimum"] = bound.ge
        elif isinstance(bound, Le):
            number["maximum"] = bound.le
    field["anyOf"] = [number, _NUMBER_TEXT]
