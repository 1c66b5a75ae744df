"""Selectors: what a selector file may say about an app's elements and screens.

The files (resources/selectors/*.toml) are data that a user can mend. An element has rules, tried
in order; a rule is a set of conditions that must all hold. A screen is named by the elements it
shows and lacks; the first screen that fits is the one. `selector_files` reads and merges them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from postdeck.core.failure import Failure

VERSION = 2

VEIL = "veil"
"""The element that lies over a page below a sheet: what it covers is not seen by other rules."""
CAPTION_FIELD, CAPTION_HINT = "caption_field", "caption_hint"
"""The field, and the field while nothing is written in it; together they say “caption done”."""

Phase = Literal["start", "pick", "edit", "compose", "posted"]
"""What the driver has done when it meets a screen."""
Goal = Literal["video", "images", "story"]

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200e\u200f\u2060\ufeff\u202a\u202c\u2068\u2069"))
_STRAIGHT = {**_INVISIBLE, ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"',
             ord("…"): "...", ord("？"): "?", ord("！"): "!", ord("，"): ","}
UNRESOLVED = re.compile(r"@\d+")
_STEP = re.compile(r"(start|pick|edit|compose|done|posted|default)(/(video|images|story))?")
_DEEDS = ("key:back", "launch", "wait", "none")


def normal(text: str) -> str:
    """A label as it is compared: straight quotes, plain dots, single spaces, nothing invisible.

    A resource reference that the app left unresolved ("@2131888269") is no label.
    """
    plain = " ".join(text.translate(_STRAIGHT).split())
    return "" if UNRESOLVED.fullmatch(plain) else plain


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Several = Annotated[tuple[str, ...], BeforeValidator(_several)]
"""One text or a list of them."""
Fractions = tuple[float, float, float, float]


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Rule(_Data):
    """Conditions on one node; all that are given must hold.

    `text`, `desc` and `label` (either of the two) list whole labels; `$name` stands for a word
    of every language. `starts`, `contains` and `matches` (a regular expression for the whole
    label) look at text and description. Upper and lower case count only with `case`. `empty`:
    the node has neither; `unresolved`: its description is a reference that the app left
    unresolved. A class that was not recorded fits any `cls`, unless the rule is for nodes with
    `classed` or without. `area` is left, top, right, bottom in fractions of the display; the
    node's centre lies in it. `size` is least width, least height, most width, most height in
    fractions. `below`, `above`, `after` name an element that lies higher, lower, or comes
    earlier in the tree (and so is drawn beneath). `opens_sheet`: a sheet as wide follows it and
    ends where it ends. `beneath`: looks below the veil, too. `pick` chooses among several nodes.
    """

    text: Several = ()
    desc: Several = ()
    label: Several = ()
    starts: Several = ()
    contains: Several = ()
    matches: str = ""
    case: bool = False
    empty: bool | None = None
    unresolved: bool = False
    id: Several = ()
    cls: Several = ()
    classed: bool | None = None
    package: Several = ()
    area: Fractions | None = None
    size: Fractions | None = None
    clickable: bool | None = None
    focused: bool | None = None
    selected: bool | None = None
    enabled: bool | None = None
    below: str = ""
    above: str = ""
    after: str = ""
    opens_sheet: bool = False
    beneath: bool = False
    pick: Literal["first", "last", "top", "bottom", "left", "right"] = "first"

    @property
    def words(self) -> tuple[str, ...]:
        """Every label the rule compares with, `$words` among them."""
        return self.text + self.desc + self.label + self.starts + self.contains

    @field_validator("matches")
    @classmethod
    def _is_expression(cls, value: str) -> str:
        try:
            re.compile(value)
        except re.error as error:
            raise ValueError(f"no regular expression: {error}") from error
        return value

    @model_validator(mode="after")
    def _says_something(self) -> Rule:
        if not self.model_fields_set - {"case", "beneath", "pick"}:
            raise ValueError("a rule without conditions fits every node")
        return self


class ElementRules(_Data):
    """One element. `publishes`: tapping it makes the post public, so only the final tap may.

    It is looked for only where one of `needs` shows (if any are named) and none of `unless`.
    """

    rules: tuple[Rule, ...] = Field(min_length=1)
    needs: Several = ()
    unless: Several = ()
    publishes: bool = False
    note: str = ""

    @property
    def leans_on(self) -> tuple[str, ...]:
        """The elements that must be looked for before this one."""
        near = (name for rule in self.rules for name in (rule.below, rule.above, rule.after))
        return (*self.needs, *self.unless, *filter(None, near))


class ScreenRules(_Data):
    """One screen: it shows all of `has`, one of `any`, none of `lacks`.

    `most_labels` is how many nodes with text or description it has at most. `tap` or `key` is
    what clears it when it is in the way; `stop` is the failure it means; `wait`: nothing to do
    but wait. `next` says what leads on, by phase (`done`: compose, and the caption is in;
    `default`), maybe with a goal ("pick/images"): element names, "key:back", "launch", "wait"
    or "none"; of several the first that is there. `name` is what the script calls the screen
    (else its key), `label` what the recorder of real screens calls it.
    """

    name: str = ""
    label: str = ""
    has: Several = ()
    any: Several = ()
    lacks: Several = ()
    most_labels: int | None = Field(None, ge=0)
    tap: str = ""
    key: Literal["", "back"] = ""
    stop: Failure | None = None
    wait: bool = False
    next: dict[str, Several] = {}
    before: str = ""
    note: str = ""

    @field_validator("next")
    @classmethod
    def _known_phases(cls, value: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        for key in value:
            if not _STEP.fullmatch(key):
                raise ValueError(f"“{key}” is no phase")
        return value

    @property
    def elements(self) -> Iterator[tuple[str, str]]:
        """Every element it names, after the field that names it."""
        for field in ("has", "any", "lacks"):
            for name in getattr(self, field):
                yield field, name
        if self.tap:
            yield "tap", self.tap
        for steps in self.next.values():
            yield from (("next", step) for step in steps if step not in _DEEDS)


class Selectors(_Data):
    """All of one app's selectors. `words` maps a word's name to its labels by language."""

    version: Literal[2]
    app: str
    packages: tuple[str, ...] = Field(min_length=1)
    words: dict[str, dict[str, Several]] = {}
    element: dict[str, ElementRules]
    screen: dict[str, ScreenRules]

    def screens(self) -> tuple[ScreenRules, ...]:
        """The screens in the order in which they are tried, each with a name."""
        return tuple(one if one.name else one.model_copy(update={"name": key})
                     for key, one in self.screen.items())

    def spellings(self, labels: tuple[str, ...]) -> frozenset[str]:
        """Labels with every `$word` replaced by its labels in all languages, normalised."""
        found: list[str] = []
        for label in labels:
            if label.startswith("$"):
                found += [one for many in self.words[label[1:]].values() for one in many]
            else:
                found.append(label)
        return frozenset(normal(one) for one in found)

    def faults(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """What does not hang together: where in the file, and a sentence."""
        for name, element in self.element.items():
            yield from self._element_faults(name, element)
        for key, screen in self.screen.items():
            for field, name in screen.elements:
                if name not in self.element:
                    yield ("screen", key, field), f"there is no element “{name}”"

    def _element_faults(
        self, name: str, element: ElementRules
    ) -> Iterator[tuple[tuple[str | int, ...], str]]:
        for index, rule in enumerate(element.rules):
            for word in rule.words:
                if word.startswith("$") and word[1:] not in self.words:
                    yield ("element", name, "rules", index), f"there is no word “{word[1:]}”"
        for other in element.leans_on:
            if other not in self.element:
                yield ("element", name), f"there is no element “{other}”"
            elif self._leads_back(other, name):
                yield ("element", name), f"“{name}” and “{other}” wait for each other"

    def _leads_back(self, start: str, wanted: str) -> bool:
        seen: set[str] = set()
        ahead = [start]
        while ahead:
            name = ahead.pop()
            if name == wanted:
                return True
            if name not in seen and name in self.element:
                seen.add(name)
                ahead += self.element[name].leans_on
        return False
