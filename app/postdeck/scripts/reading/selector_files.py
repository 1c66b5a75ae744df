"""Selector files: read, laid over each other, and refused with the line that is wrong.

An app's selectors are made of up to three files, each laid over the one before: `android.toml`
(what the system shows over any app), `<app>.toml`, and the user's own `<app>.toml`. A later file
replaces field by field (an element's rules, a screen's next step) and language by language.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from postdeck.core.errors import PostDeckError
from postdeck.core.toml_lines import Place, line_of, lines_of
from postdeck.scripts.reading.selectors import VERSION, Selectors

SHARED = "android.toml"
_SECTIONS = ("words", "element", "screen")

Table = dict[str, Any]  # what tomllib gives; pydantic looks at it before anybody else does


class SelectorError(PostDeckError):
    """A selector file that can't be used."""

    advice = "Mend the file, or remove it to go back to the built-in selectors."


@dataclass
class _Layer:
    """One file as read. `own` is whether a person wrote it."""

    path: Path
    text: str
    table: Table
    own: bool = False

    @cached_property
    def lines(self) -> dict[Place, int]:
        """Where in the file everything stands; worked out only for an error."""
        return lines_of(self.text)


def load(path: Path, own: Path | None = None) -> Selectors:
    """The selectors of an app, with the user's own file laid over them if given.

    Raises SelectorError, which names file and line.
    """
    shared = path.with_name(SHARED)
    layers = [_read(one) for one in (shared, path) if one is path or one.exists()]
    if own is not None:
        layers.append(_read(own, own=True))
    merged: Table = {}
    for layer in layers:
        _check_head(layer, layers)
        _lay(merged, layer)
    return _checked(merged, layers)


def _read(path: Path, own: bool = False) -> _Layer:
    try:
        text = path.read_text(encoding="utf-8-sig")
        table = tomllib.loads(text)
    except OSError as error:
        raise SelectorError(f"{path.name} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise SelectorError(f"{path.name} is not written in UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise SelectorError(f"{path.name} is not TOML: {error}.") from error
    except RecursionError as error:
        raise SelectorError(f"{path.name} is nested too deeply.") from error
    return _Layer(path, text, table, own)


def _check_head(layer: _Layer, layers: list[_Layer]) -> None:
    """The version must be given in every file; a user's file must be about the app."""
    version = layer.table.get("version")
    if version != VERSION:
        said = "is missing" if version is None else f"{version!r} can't be read"
        raise _refused([layer], ("version",), f"the version {said}; it is {VERSION}")
    app = next(one.table.get("app") for one in reversed(layers) if not one.own)
    if layer.own and layer.table.get("app", app) != app:
        raise _refused([layer], ("app",), f"the file is about {layer.table['app']!r}, not {app!r}")


def _lay(merged: Table, layer: _Layer) -> None:
    """Lay one file over what there is; a person's new screens come first, or where they say."""
    for key, value in layer.table.items():
        if key not in _SECTIONS or not isinstance(value, dict):
            merged[key] = value
            continue
        below: Table = merged.setdefault(key, {})
        fresh: Table = {}
        for name, one in value.items():
            old = below.get(name)
            if isinstance(old, dict) and isinstance(one, dict):
                _keep_final(layer, key, name, old, one)
                below[name] = {**old, **one}
            else:
                fresh[name] = one
        merged[key] = _placed(below, fresh, first=key == "screen" and layer.own)


def _keep_final(layer: _Layer, section: str, name: str, old: Table, new: Table) -> None:
    """A button that publishes can't be declared harmless: the one-tap rule hangs on it."""
    if section == "element" and old.get("publishes") and not new.get("publishes", True):
        raise _refused([layer], (section, name, "publishes"),
                       f"“{name}” publishes; that can't be taken back")


def _placed(below: Table, fresh: Table, first: bool) -> Table:
    placed = {**fresh, **below} if first else {**below, **fresh}
    for name, one in fresh.items():
        before = one.get("before") if isinstance(one, dict) else None
        if before in placed and before != name:
            del placed[name]
            placed = {key: value for old in placed.items()
                      for key, value in (((name, one), old) if old[0] == before else (old,))}
    return placed


def _checked(merged: Table, layers: list[_Layer]) -> Selectors:
    try:
        selectors = Selectors.model_validate(merged)
    except ValidationError as error:
        first = error.errors()[0]
        said = first["msg"].removeprefix("Value error, ")
        raise _refused(layers, first["loc"], said[:1].lower() + said[1:]) from error
    for place, sentence in selectors.faults():
        raise _refused(layers, place, sentence)
    return selectors


def _refused(layers: list[_Layer], place: Place, sentence: str) -> SelectorError:
    """The error, at the line of the last file that says anything about the place."""
    def depth(layer: _Layer) -> int:
        return max((end for end in range(len(place) + 1) if place[:end] in layer.lines), default=0)

    layer = max(reversed(layers), key=depth)
    line = line_of(layer.lines, place)
    where = f"{layer.path.name}, line {line}" if line is not None else layer.path.name
    what = ".".join(str(part) for part in place)
    return SelectorError(f"{where}: {what}: {sentence}.")
