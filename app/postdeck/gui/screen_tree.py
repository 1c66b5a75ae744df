"""What a kept UI tree says of a screen: its nodes with their places, and which is under a point."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass

MOST_NODES = 20_000
MOST_BYTES = 20_000_000
_BOUNDS = re.compile(r"\[(-?\d{1,6}),(-?\d{1,6})\]\[(-?\d{1,6}),(-?\d{1,6})\]")


@dataclass(frozen=True)
class Node:
    """A node as uiautomator tells it; `bounds` are left, top, right and bottom in pixels."""

    bounds: tuple[int, int, int, int]
    text: str = ""
    description: str = ""
    kind: str = ""
    resource: str = ""

    @property
    def area(self) -> int:
        """In pixels."""
        left, top, right, bottom = self.bounds
        return (right - left) * (bottom - top)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        left, top, right, bottom = self.bounds
        return left <= x < right and top <= y < bottom

    @property
    def lines(self) -> tuple[str, ...]:
        """What is to be said of it, most important first."""
        left, top, right, bottom = self.bounds
        kind = self.kind.rsplit(".", 1)[-1] or "Node"
        said = self.text or self.description
        return tuple(line for line in (
            f"{kind} “{_short(said)}”" if said else kind,
            _short(self.description) if self.text and self.description else "",
            self.resource, f"{left}, {top} – {right}, {bottom}") if line)


def read_tree(xml: bytes) -> tuple[Node, ...]:
    """The nodes that have a place, in the order of the tree; () when it can't be read."""
    if len(xml) > MOST_BYTES or b"<!ENTITY" in xml:  # no phone writes those
        return ()
    try:
        root = ElementTree.fromstring(xml)  # noqa: S314 - it declares no entities
    except (ElementTree.ParseError, ValueError, LookupError):
        return ()
    return tuple(_nodes(root))


def node_at(nodes: tuple[Node, ...], x: float, y: float) -> Node | None:
    """The smallest node at a point; of equal ones the one that says something, then the last."""
    found = [(node.area, not (node.text or node.description), -number, node)
             for number, node in enumerate(nodes) if node.holds(x, y)]
    return min(found, key=lambda each: each[:3])[3] if found else None


def _nodes(root: ElementTree.Element) -> Iterator[Node]:
    for number, element in enumerate(root.iter()):
        if number >= MOST_NODES:
            return
        found = _BOUNDS.fullmatch(element.get("bounds", ""))
        if found is None:
            continue
        left, top, right, bottom = map(int, found.groups())
        if right > left and bottom > top:
            yield Node((left, top, right, bottom), element.get("text", ""),
                       element.get("content-desc", ""), element.get("class", ""),
                       element.get("resource-id", ""))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else f"{line[:79]}…"
