"""What counts as JSON here: UTF-8, finite numbers, unique names, whole characters, no abysses."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from postdeck.api.answers import ApiError, Code

MAX_DEPTH = 32
MAX_VALUES = 20_000
"""The largest honest request (500 phones, 1,000 files, 30 settings) has under 2,000."""

MAX_DIGITS = 40


def parse(body: bytes) -> Any:
    """The value in `body`. Raises ApiError with 40001 for whatever two readers could read apart."""
    try:
        value = _DECODER.decode(body.decode("utf-8"))
    except UnicodeDecodeError:
        raise _refused("it is not UTF-8") from None
    except RecursionError:
        raise _refused("it is nested too deep") from None
    except json.JSONDecodeError as error:
        raise _refused(f"{error.msg} at character {error.pos}") from None
    _look_over(value)
    return value


def fault_of(text: str) -> str:
    """Why a string is not one, "" when it is."""
    if "\0" in text:
        return "a string holds a NUL character"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "a string holds half of a surrogate pair"
    return ""


def _look_over(value: Any) -> None:
    level, seen = [value], 0
    for _ in range(MAX_DEPTH):
        seen += len(level)
        if seen > MAX_VALUES:
            raise _refused(f"it holds more than {MAX_VALUES} values")
        below: list[Any] = []
        for item in level:
            if isinstance(item, str):
                if fault := fault_of(item):
                    raise _refused(fault)
            elif isinstance(item, list):
                below += item
            elif isinstance(item, dict):
                below += item
                below += item.values()
        if not below:
            return
        level = below
    raise _refused("it is nested too deep")


def _refused(why: str) -> ApiError:
    return ApiError(Code.INVALID, f"The body is not JSON that PostDeck takes: {why}.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _refused("a name is there twice")
    return found


def _constant(name: str) -> NoReturn:
    raise _refused(f"{name} is not a number")


def _integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise _refused("a number is too long")
    return int(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise _refused("a number is too large")
    return value


_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_constant,
                            parse_int=_integer, parse_float=_float)
