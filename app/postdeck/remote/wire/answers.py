"""What an answer of a task API means: its data, or one of our errors."""

from __future__ import annotations

import json
from http import HTTPStatus

from postdeck.core.errors import (
    ConflictError,
    DeckAwayError,
    DeckRefusedError,
    InvalidInputError,
    LicenseError,
    NotFoundError,
    PostDeckError,
    UnsupportedScriptError,
)
from postdeck.remote.shapes.fields import clean, integer

SUCCESS = (0, 200)
TOKEN_ADVICE = (
    "Enter the token that is shown in the other PostDeck's settings.")  # noqa: S105 - mere advice
HOST_ADVICE = "A PostDeck answers to programs on its own computer only: use a tunnel to it."
NO_API = "Check the address: a PostDeck or TikMatrix listens on port 50809."


class NoApiError(DeckRefusedError):
    """Something listens there, but it is no task API."""

    advice = NO_API


class HostRefusedError(DeckRefusedError):
    """The deck does not want to be called by this name."""


TOKEN_CODE = 40101
class MethodRefusedError(DeckRefusedError):
    """The deck has no such call."""


_ERRORS: dict[int, tuple[type[PostDeckError], str]] = {
    40001: (InvalidInputError, ""),
    40002: (InvalidInputError, ""),
    40003: (UnsupportedScriptError, ""),
    TOKEN_CODE: (DeckRefusedError, TOKEN_ADVICE),
    40301: (LicenseError, ""),
    40302: (HostRefusedError, HOST_ADVICE),
    40401: (NotFoundError, ""),
    40501: (MethodRefusedError, "Do it on that computer."),
    40901: (ConflictError, ""),
    41301: (InvalidInputError, ""),
    41501: (DeckRefusedError, ""),
    42901: (DeckAwayError, "Wait a moment, then try again."),
    50001: (DeckAwayError, "Look into the log on that computer."),
}


def read_answer(status: int, body: bytes, name: str) -> object:
    """The `data` of an answer; raises what its code or status means.

    Answers without an envelope are taken as data when the status is 200, for the sake of foreign
    servers.
    """
    try:
        answer = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise _by_status(status, name) from None
    code = integer(answer.get("code")) if isinstance(answer, dict) else None
    if not isinstance(answer, dict) or code is None:
        if status == HTTPStatus.OK:
            return answer
        raise _by_status(status, name)
    if code in SUCCESS and status < HTTPStatus.BAD_REQUEST:
        return answer.get("data")
    raise error_of(code, status, clean(answer.get("message"), 1000), name)


def error_of(code: int, status: int, message: str, name: str) -> PostDeckError:
    """The error that a code of the API means."""
    known = _ERRORS.get(code)
    if known is None:
        return _by_status(status, name, message)
    kind, advice = known
    if code == TOKEN_CODE:  # what the deck says is meant for programs
        return kind(f"{name} asks for a token, and the one given is none or another.", advice)
    if not message or issubclass(kind, DeckRefusedError | DeckAwayError):
        message = f"{name} says: {message or f'error {code}'}"
    return kind(message, advice)


def _by_status(status: int, name: str, message: str = "") -> PostDeckError:
    said = f": {message}" if message else "."
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        return DeckRefusedError(f"{name} refuses this computer{said}", TOKEN_ADVICE)
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return NoApiError(f"{name} points to another address, which PostDeck does not follow.")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.TOO_MANY_REQUESTS:
        return DeckAwayError(f"{name} answers with error {status}{said}")
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED):
        return NotFoundError(f"{name} knows no such thing{said}", NO_API)
    if message:
        return InvalidInputError(f"{name} refuses it: {message}")
    return NoApiError(f"What answers at {name}'s address is not a task API (status {status}).")


def _no_constant(word: str) -> object:
    raise ValueError(f"{word} is no JSON")
