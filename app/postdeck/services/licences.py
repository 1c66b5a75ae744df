"""The licences of PostDeck and of the parts that it is made of, from what each says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_SHIPPED = _PACKAGE / "licences.txt"
"""Written by packaging/package.py for a build, whose parts have no metadata any more."""
_OWN = _PACKAGE.parents[1] / "LICENSE"
_NAMES = ("licen", "copying", "notice")
_NAME = re.compile(r"[\w.\-]+")
_ELSEWHERE = re.compile(r"extra|python(_full)?_version *<")
"""Markers of what is not needed here; what belongs to other systems is not installed anyway."""
_HEAD = re.compile(r"^={78}\n(\S+) (\S+): (.*)\n={78}\n", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """A part: `terms` is the name of its licence, `text` the licence, "" if it brings none."""

    name: str
    version: str
    terms: str
    text: str


def parts() -> tuple[Part, ...]:
    """PostDeck itself, then everything that it is made of, by name; reads many files."""
    found = _shipped() or [_part(each) for each in _needed("postdeck", set())]
    return tuple(sorted(found, key=lambda one: (one.name != "postdeck", one.name.lower())))


def _shipped() -> list[Part]:
    try:
        text = _SHIPPED.read_text(encoding="utf-8")
    except OSError:
        return []
    _, *pieces = _HEAD.split(text)
    return [Part(*(each.strip() for each in pieces[at:at + 4]))
            for at in range(0, len(pieces), 4)]


def _needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """A distribution and what it needs to run, as far as it is installed."""
    key = re.sub("[-_.]+", "-", name).lower()
    if key in seen:
        return
    seen.add(key)
    try:
        part = distribution(name)
    except PackageNotFoundError:
        return
    yield part
    for line in part.requires or ():
        wanted, _, marker = line.partition(";")
        if not _ELSEWHERE.search(marker) and (found := _NAME.match(wanted)):
            yield from _needed(found[0], seen)


def _part(one: Distribution) -> Part:
    about = one.metadata
    said = next((about[name] for name in ("License-Expression", "License") if name in about), "")
    text = "\n\n".join(_texts(one))
    if not text and one.name == "postdeck" and _OWN.is_file():
        text = _OWN.read_text(encoding="utf-8").strip()
    return Part(one.name, one.version, said.splitlines()[0] if said else "", text)


def _texts(one: Distribution) -> Iterator[str]:
    for file in one.files or ():
        if file.name.lower().startswith(_NAMES) and file.suffix not in (".py", ".pyc"):
            try:
                yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip()
            except OSError:
                continue
