"""Selectors: how elements and screens of an app are recognised, read from a TOML file.

The file (resources/selectors/<app>.toml) is data that a user can mend. An element has rules,
tried in order; a rule is a set of conditions that must all hold. A screen is named by the
elements it shows and lacks; the first screen that fits is the one.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from postdeck.core.errors import PostDeckError
from postdeck.core.failure import Failure

VERSION = 1


class SelectorError(PostDeckError):
    """A selector file that can't be used."""

    advice = "Mend the file, or remove it to go back to the built-in selectors."


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Rule(_Data):
    """Conditions on one node; all that are given must hold.

    `text`, `desc` and `label` (either of the two) list whole labels; `$name` stands for a word
    of every language. `starts`, `contains` and `matches` (a regular expression for the whole
    label) look at text and description. `area` is left, top, right, bottom in fractions of the
    display; the node's centre lies in it. `size` is least width, least height, most width, most
    height in fractions. `below` names an element that lies higher. `pick` chooses among several.
    """

    text: tuple[str, ...] = ()
    desc: tuple[str, ...] = ()
    label: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    matches: str = ""
    id: tuple[str, ...] = ()
    cls: tuple[str, ...] = ()
    package: str = ""
    area: tuple[float, float, float, float] | None = None
    size: tuple[float, float, float, float] | None = None
    clickable: bool | None = None
    focused: bool | None = None
    below: str = ""
    pick: Literal["first", "last", "top", "bottom", "left", "right"] = "first"


class ElementRules(_Data):
    """One element. `publishes`: tapping it makes the post public, so only the final tap may."""

    rules: tuple[Rule, ...] = Field(min_length=1)
    publishes: bool = False
    note: str = ""


class ScreenRules(_Data):
    """One screen: it shows all of `has`, one of `any`, none of `lacks`.

    `tap` or `key` is what clears it when it is in the way; `stop` is the failure it means.
    `wait`: nothing to do but wait.
    """

    name: str
    has: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    tap: str = ""
    key: Literal["", "back"] = ""
    stop: Failure | None = None
    wait: bool = False
    note: str = ""


class Selectors(_Data):
    """All of one app's selectors. `words` maps a word's name to its labels by language."""

    version: int
    app: str
    packages: tuple[str, ...] = Field(min_length=1)
    words: dict[str, dict[str, tuple[str, ...]]] = {}
    element: dict[str, ElementRules]
    screen: tuple[ScreenRules, ...]

    @model_validator(mode="after")
    def _names_exist(self) -> Selectors:
        if self.version != VERSION:
            raise ValueError(f"version {self.version} is not {VERSION}")
        for screen in self.screen:
            for name in (*screen.has, *screen.any, *screen.lacks, *filter(None, [screen.tap])):
                if name not in self.element:
                    raise ValueError(f"screen {screen.name} names no element: {name}")
        for name, element in self.element.items():
            for word in _words_of(element):
                if word[1:] not in self.words:
                    raise ValueError(f"element {name} names no word: {word}")
        return self

    def spellings(self, labels: tuple[str, ...]) -> frozenset[str]:
        """Labels with every `$word` replaced by its labels in all languages, normalised."""
        found: list[str] = []
        for label in labels:
            if label.startswith("$"):
                found += [one for many in self.words[label[1:]].values() for one in many]
            else:
                found.append(label)
        return frozenset(normal(one) for one in found)


def normal(text: str) -> str:
    """A label as it is compared: straight quotes, single spaces."""
    return " ".join(text.replace("’", "'").replace("‘", "'").replace("\xa0", " ").split())


def load(path: Path) -> Selectors:
    """Read a selector file; SelectorError says what is wrong in it."""
    try:
        return Selectors.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise SelectorError(f"{path.name} can't be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SelectorError(f"{path.name} is not TOML: {error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SelectorError(f"{path.name}: {where}: {first['msg']}.") from error


def _words_of(element: ElementRules) -> list[str]:
    return [label for rule in element.rules
            for labels in (rule.text, rule.desc, rule.label, rule.starts, rule.contains)
            for label in labels if label.startswith("$")]
