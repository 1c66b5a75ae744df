"""Reads limits.toml with the user's own file laid over it, and says which line is wrong."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from postdeck.core.errors import PostDeckError
from postdeck.core.resources import resource
from postdeck.core.toml_lines import Place, line_of, lines_of
from postdeck.media.limits import VERSION, Limits

log = logging.getLogger(__name__)

Table = dict[str, Any]
Stamp = tuple[int, int, int]


class LimitsError(PostDeckError):
    """A limits file that can't be used."""

    advice = "Mend the file, or remove it to go back to the built-in limits."


@dataclass
class _Layer:
    name: str
    text: str
    table: Table

    @cached_property
    def lines(self) -> dict[Place, int]:
        return lines_of(self.text)


class LimitsFile:
    """The limits as the files say now. `own` is the user's file, which need not be there.

    A change counts at once. A file of the user's that can't be used is refused in a sentence,
    once, to `tell`; the built-in limits stay in use meanwhile.
    """

    def __init__(
        self, own: Path | None = None, tell: Callable[[str], None] | None = None,
        builtin: Path | None = None,
    ) -> None:
        self._own, self._tell = own, tell or log.warning
        self._builtin = builtin or resource("limits.toml")
        self._plain: Limits | None = None
        self._kept: Limits | None = None
        self._stamp: Stamp | None = None

    def read(self) -> Limits:
        """The limits. Blocks for a moment after a change."""
        stamp = _stamp(self._own) if self._own is not None else None
        if self._kept is None or stamp != self._stamp:
            self._kept = self._built_in() if self._own is None or stamp is None \
                else self._mended(self._own)
            self._stamp = stamp
        return self._kept

    def _mended(self, own: Path) -> Limits:
        try:
            limits = load_limits(self._builtin, own)
        except LimitsError as error:
            self._tell(f"{error} PostDeck uses its built-in limits.")
            return self._built_in()
        log.info("The limits are laid over by %s", own)
        return limits

    def _built_in(self) -> Limits:
        if self._plain is None:
            self._plain = load_limits(self._builtin)
        return self._plain


def load_limits(path: Path, own: Path | None = None) -> Limits:
    """The limits of a file, with the user's own laid over it key by key.

    Raises LimitsError, which names file and line.
    """
    layers = [_read(each) for each in (path, own) if each is not None]
    merged: Table = {}
    for layer in layers:
        version = layer.table.get("version")
        if version != VERSION or isinstance(version, bool):
            said = "is missing" if version is None else f"{version!r} can't be read"
            raise _refused([layer], ("version",), f"the version {said}; it is {VERSION}")
        _lay(merged, layer.table)
    try:
        return Limits.model_validate(merged)
    except ValidationError as error:
        first = error.errors()[0]
        said = first["msg"].removeprefix("Value error, ")
        place = tuple(part for part in first["loc"] if part not in ("float", "int"))
        raise _refused(layers, place, said[:1].lower() + said[1:]) from error


def _read(path: Path) -> _Layer:
    try:
        text = path.read_text(encoding="utf-8-sig")
        return _Layer(path.name, text, tomllib.loads(text))
    except OSError as error:
        raise LimitsError(f"{path.name} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise LimitsError(f"{path.name} is not written in UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise LimitsError(f"{path.name} is not TOML: {error}.") from error
    except RecursionError as error:
        raise LimitsError(f"{path.name} is nested too deeply.") from error


def _lay(below: Table, above: Table) -> None:
    for key, value in above.items():
        if isinstance(value, dict) and isinstance(below.get(key), dict):
            _lay(below[key], value)
        else:
            below[key] = value


def _refused(layers: list[_Layer], place: Place, sentence: str) -> LimitsError:
    """The error, at the line of the last file that says anything about the place."""
    def depth(layer: _Layer) -> int:
        return max((end for end in range(len(place) + 1) if place[:end] in layer.lines), default=0)

    layer = max(reversed(layers), key=depth)
    line = line_of(layer.lines, place)
    where = f"{layer.name}, line {line}" if line is not None else layer.name
    what = ".".join(str(part) for part in place)
    return LimitsError(f"{where}: {what}: {sentence}." if what else f"{where}: {sentence}.")


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
