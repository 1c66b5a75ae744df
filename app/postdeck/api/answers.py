"""The envelope: how every answer looks, and which code and HTTP status each error gets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import IntEnum
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import PydanticSerializationError
from starlette.responses import Response

from postdeck.core.errors import (
    ConflictError,
    InvalidInputError,
    LicenseError,
    NotFoundError,
    PostDeckError,
    UnsupportedScriptError,
)

T = TypeVar("T")


class Code(IntEnum):
    """The codes of the envelope. The hundreds of each are its HTTP status."""

    SUCCESS = 0
    INVALID = 40001
    SCRIPT_MISSING = 40002
    SCRIPT_UNSUPPORTED = 40003
    TOKEN = 40101
    PLAN = 40301
    ORIGIN = 40302
    NOT_FOUND = 40401
    METHOD = 40501
    CONFLICT = 40901
    TOO_LARGE = 41301
    MEDIA_TYPE = 41501
    TOO_MANY = 42901
    INTERNAL = 50001

    @property
    def status(self) -> int:
        """The HTTP status that goes with it."""
        return self // 100 or 200


MEANINGS: dict[Code, str] = {
    Code.SUCCESS: "success",
    Code.INVALID: "invalid parameters",
    Code.SCRIPT_MISSING: "script_name missing",
    Code.SCRIPT_UNSUPPORTED: "script not supported by the API",
    Code.TOKEN: "token missing or wrong",
    Code.PLAN: "the plan has no API access (Starter)",
    Code.ORIGIN: "host or origin refused",
    Code.NOT_FOUND: "resource not found",
    Code.METHOD: "method not allowed",
    Code.CONFLICT: "conflict: running, armed, ended, or an Idempotency-Key with another body",
    Code.TOO_LARGE: "body too large",
    Code.MEDIA_TYPE: "body is not application/json",
    Code.TOO_MANY: "too many requests",
    Code.INTERNAL: "internal error",
}
PUBLISHED_CODES = frozenset({
    Code.SUCCESS, Code.INVALID, Code.SCRIPT_MISSING, Code.SCRIPT_UNSUPPORTED, Code.PLAN,
    Code.NOT_FOUND, Code.INTERNAL})
"""Those that TikMatrix publishes; the others are PostDeck's own."""

_OF_ERROR: tuple[tuple[type[PostDeckError], Code], ...] = (
    (UnsupportedScriptError, Code.SCRIPT_UNSUPPORTED),
    (NotFoundError, Code.NOT_FOUND),
    (ConflictError, Code.CONFLICT),
    (LicenseError, Code.PLAN),
    (InvalidInputError, Code.INVALID),
)


class Answer(BaseModel, Generic[T]):
    """What every successful call gives."""

    model_config = ConfigDict(json_schema_extra={"required": ["code", "message", "data"]})

    code: int = Field(0, description="0: it worked.", examples=[0])
    message: str = Field("success", description="“success”.", examples=["success"])
    data: T = Field(description="What was asked for.")


class Refusal(BaseModel):
    """What every call gives that did not work."""

    code: int = Field(description="Why, as a number; see the codes.", examples=[40001])
    message: str = Field(description="Why, as a sentence for a person.",
                         examples=["serials: at most 500."])
    data: None = Field(None, description="Nothing.", examples=[None])


class ApiError(Exception):
    """A refusal on its way out; `status` where HTTP has a finer word than the code."""

    def __init__(self, code: Code, message: str, status: int | None = None,
                 headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status or code.status
        self.headers = dict(headers or {})


def success(data: BaseModel) -> Response:
    """The answer to a call that worked."""
    try:
        text = data.model_dump_json()
    except PydanticSerializationError:  # a half of a character pair, from a phone or a file name
        text = json.dumps(data.model_dump(), default=str)
    return Response(f'{{"code":0,"message":"success","data":{text}}}',
                    media_type="application/json")


def refusal(error: ApiError) -> Response:
    """The answer to a call that did not work."""
    return Response(refusal_body(error.code, error.message), error.status, error.headers,
                    media_type="application/json")


def refusal_body(code: Code, message: str) -> bytes:
    """The envelope of a refusal, as bytes; never fails, whatever the message quotes."""
    return json.dumps({"code": int(code), "message": message, "data": None}).encode()


def of_error(error: PostDeckError) -> ApiError:
    """What the API says of one of PostDeck's errors."""
    code = next((code for kind, code in _OF_ERROR if isinstance(error, kind)), Code.INTERNAL)
    return ApiError(code, error.sentence)
