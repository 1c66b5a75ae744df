"""Recorded screens: JSON files of real UI dumps with what is known to be right about each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from postdeck.core.errors import PostDeckError
from postdeck.phones.screen import Node, Screen
from postdeck.scripts.reading.selectors import Phase


class RecordedScreenError(PostDeckError):
    """A folder or file of recorded screens that can't be used."""

    advice = "Name a folder with recorded screens: JSON files that hold elements and expectations."


def _known(phase: object) -> object:
    return phase if phase in get_args(Phase) else "start"


def _none_is_empty(value: object) -> object:
    return () if value is None else value


Indexes = Annotated[tuple[int, ...], BeforeValidator(_none_is_empty)]


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Element(_Data):
    """One node as recorded; None: the recorder did not note it."""

    cls: str | None = Field(None, alias="class")
    package: str | None = None
    id: str | None = None
    text: str | None = None
    desc: str | None = None
    hint: str | None = None
    bounds: tuple[int, int, int, int]
    clickable: bool | None = None
    enabled: bool | None = True
    focused: bool | None = False
    selected: bool | None = False
    checked: bool | None = False
    scrollable: bool | None = False
    password: bool | None = False

    def node(self, index: int) -> Node:
        """As a dump has it.

        What was not recorded may be anything: class and package stay empty, and a rule takes
        them as fitting (see `Matcher`); a node with a label counts as clickable, so that a tap
        hits the label itself.
        """
        labelled = bool(self.text or self.desc)
        return Node(
            index=index, cls=self.cls or "", package=self.package or "", rid=self.id or "",
            text=self.text or "", desc=self.desc or "", hint=self.hint or "", bounds=self.bounds,
            clickable=labelled if self.clickable is None else self.clickable,
            enabled=self.enabled is not False, focused=bool(self.focused),
            selected=bool(self.selected), checked=bool(self.checked),
            scrollable=bool(self.scrollable), password=bool(self.password))


class Expectation(_Data):
    """What a driver should do: tap an element, press a key, or (neither) nothing."""

    tap: int | None = None
    role: str | None = None
    is_final_button: bool = False
    also_ok: Indexes = ()
    key: str | None = None


class RecordedScreen(_Data):
    """One file."""

    app: str
    label: str = Field(alias="screen")
    variant: str | None = None
    phase: Annotated[Phase, BeforeValidator(_known)] = "start"
    size: tuple[int, int]
    session: str | None = None
    elements: tuple[Element, ...]
    expect: Expectation | None = None
    expect_if_caption_done: Expectation | None = None
    marks: Mapping[str, object] = {}
    publishing: Indexes = ()
    file: str = ""

    @property
    def screen(self) -> Screen:
        """As a phone would show it."""
        nodes = tuple(one.node(index) for index, one in enumerate(self.elements))
        packages = [one.package for one in self.elements if one.package]
        return Screen(nodes, self.size, "", packages[0] if packages else "")


def recorded_screens(folder: Path) -> tuple[RecordedScreen, ...]:
    """Every recorded screen below a folder, by file name; RecordedScreenError when none is."""
    if not folder.is_dir():
        raise RecordedScreenError(f"{folder} is no folder.")
    found = [_read(path, path.relative_to(folder).as_posix())
             for path in sorted(folder.rglob("*.json"))]
    screens = tuple(one for one in found if one is not None)
    if not screens:
        raise RecordedScreenError(f"There are no recorded screens in {folder}.")
    return screens


def _read(path: Path, name: str) -> RecordedScreen | None:
    """One file; None for JSON that is no screen."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RecordedScreenError(f"{name} can't be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise RecordedScreenError(f"{name} is not JSON: {error}.") from error
    if not isinstance(data, dict) or "elements" not in data:
        return None
    try:
        return RecordedScreen.model_validate({**data, "file": name})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise RecordedScreenError(f"{name}: {where}: {first['msg']}.") from error
