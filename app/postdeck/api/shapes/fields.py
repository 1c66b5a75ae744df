"""How a field of the API is documented: whose it is, what it means, an example."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic.fields import FieldInfo

from postdeck.api.entrance.strict_json import fault_of

PUBLISHED = "As published by TikMatrix"
OWN = "PostDeck's own"
LARGEST_ID = 2**63 - 1

_WHOLE = re.compile(r"-?\d{1,19}")


def published(description: str, example: object, **bounds: Any) -> FieldInfo:
    """A field that TikMatrix publishes."""
    return _field(PUBLISHED, description, example, bounds)


def own(description: str, example: object, **bounds: Any) -> FieldInfo:
    """A field that only PostDeck has."""
    return _field(OWN, description, example, bounds)


_IN_SCHEMA = {"ge": "minimum", "le": "maximum", "pattern": "pattern"}


def _field(whose: str, description: str, example: object, bounds: dict[str, Any]) -> FieldInfo:
    # pydantic leaves bounds out of the schema when another validator comes before them
    extra = {"x-origin": whose} | {_IN_SCHEMA[name]: bound for name, bound in bounds.items()
                                   if name in _IN_SCHEMA}
    info: FieldInfo = Field(description=description, examples=[example],
                            json_schema_extra=extra, **bounds)
    return info


def _whole(value: object) -> object:
    if isinstance(value, str):
        if _WHOLE.fullmatch(value) is None or not value.isascii():
            raise ValueError("must be a whole number")
        return int(value)
    if isinstance(value, bool):
        raise ValueError("must be a number, not true or false")
    return value


def _sound(text: str) -> str:
    if fault := fault_of(text):
        raise ValueError(fault)
    return text


WholeNumber = Annotated[int, BeforeValidator(_whole)]
"""A number in a query or body; whole, also as a string, never a bool."""

SoundText = Annotated[str, AfterValidator(_sound)]
"""Text out of a query: no NUL, no half characters."""
