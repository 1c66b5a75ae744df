"""Real screens, as recorded: element lists turned into what a phone's dump would be."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postdeck.phones.screen import Node, Screen

FOLDER = Path(__file__).resolve().parents[1] / "data" / "screens"


@dataclass(frozen=True)
class Recorded:
    """One recorded screen with what is known to be right about it."""

    name: str
    label: str
    screen: Screen
    expect: dict[str, Any]
    marks: dict[str, int]
    publishing: tuple[int, ...]


def recorded(app: str) -> list[Recorded]:
    """All recorded screens of an app, by file name."""
    return [_read(path) for path in sorted((FOLDER / app).glob("*.json"))]


def _read(path: Path) -> Recorded:
    data = json.loads(path.read_text(encoding="utf-8"))
    nodes = tuple(_node(index, element) for index, element in enumerate(data["elements"]))
    width, height = data["size"]
    return Recorded(path.stem, data["screen"], Screen(nodes, (width, height), "", ""),
                    data["expect"], data["marks"], tuple(data["publishing"]))


def _node(index: int, element: dict[str, Any]) -> Node:
    left, top, right, bottom = element["bounds"]
    return Node(
        index=index, cls=element.get("class") or "", package=element.get("package") or "",
        rid=element.get("id") or "", text=element.get("text") or "",
        desc=element.get("desc") or "", hint="", bounds=(left, top, right, bottom),
        clickable=bool(element.get("clickable")), enabled=element.get("enabled", True),
        focused=element.get("focused", False), selected=element.get("selected", False))
