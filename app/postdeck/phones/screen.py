"""What a phone shows, read from one dump of its UI tree."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass

from postdeck.phones.errors import UiServerError

# Some Android versions write emoji as two surrogates, which XML forbids; a lone one is lost.
_SURROGATE_PAIR = re.compile(r"&#(5[56]\d{3});&#(5[67]\d{3});")
_SURROGATE = re.compile(r"&#(?:5[567]\d{3});|[\ud800-\udfff]")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]|&#(?:[0-8]|1[124-9]|2\d|3[01]);")
_SYSTEM_PACKAGES = ("com.android.systemui",)


@dataclass(frozen=True)
class Node:
    """One node of the tree; `index` is its place in `Screen.nodes`, bounds are l, t, r, b."""

    index: int
    cls: str
    package: str
    rid: str
    text: str
    desc: str
    hint: str
    bounds: tuple[int, int, int, int]
    clickable: bool = False
    enabled: bool = True
    focused: bool = False
    selected: bool = False
    checked: bool = False
    scrollable: bool = False
    password: bool = False
    parent: int | None = None

    @property
    def center(self) -> tuple[int, int]:
        """The point to tap."""
        left, top, right, bottom = self.bounds
        return (left + right) // 2, (top + bottom) // 2

    @property
    def width(self) -> int:
        """In pixels."""
        return self.bounds[2] - self.bounds[0]

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bounds[3] - self.bounds[1]

    @property
    def short_id(self) -> str:
        """The resource id without its package."""
        return self.rid.rpartition("/")[2]

    @property
    def editable(self) -> bool:
        """Whether text can be typed into it."""
        return self.cls.endswith("EditText") or self.cls.endswith("AutoCompleteTextView")


@dataclass(frozen=True)
class Screen:
    """A whole tree, in document order, and the dump it came from.

    `package` is the app that fills the screen; `size` is width and height in pixels.
    """

    nodes: tuple[Node, ...]
    size: tuple[int, int]
    xml: str
    package: str

    @classmethod
    def parse(cls, xml: str) -> Screen:
        """Read a dump; UiServerError for one with less than two nodes or without sense."""
        root = _read(xml)
        nodes = tuple(_walk(root))
        if len(nodes) < 2:
            raise UiServerError("The phone's UI tree is blank.")
        windows = [node for node in nodes if node.parent is None]
        size = max(node.bounds[2] for node in windows), max(node.bounds[3] for node in windows)
        return cls(nodes, size, xml, _front(windows))

    def ancestors(self, node: Node) -> Iterator[Node]:
        """What holds the node, from the inside out."""
        while node.parent is not None:
            node = self.nodes[node.parent]
            yield node

    def clickable(self, node: Node) -> Node:
        """The node itself or what around it takes taps; the node when nothing does."""
        if node.clickable:
            return node
        return next((outer for outer in self.ancestors(node) if outer.clickable), node)


def looks_blank(xml: str) -> bool:
    """Whether a dump holds less than two nodes, without parsing it."""
    return xml.count("<node") < 2


def _read(xml: str) -> ElementTree.Element:
    """The tree. Most dumps are whole: they are mended only if the parser won't take them."""
    if "<!DOCTYPE" in xml:  # no phone declares anything, and entities may grow without end
        raise UiServerError("The phone's UI tree can't be read: it declares entities.")
    try:
        return ElementTree.fromstring(xml)  # noqa: S314 - it declares nothing
    except (ElementTree.ParseError, UnicodeError):
        pass
    try:
        return ElementTree.fromstring(_mended(xml))  # noqa: S314 - it declares nothing
    except ElementTree.ParseError as error:
        raise UiServerError(f"The phone's UI tree can't be read: {error}.") from error


def _mended(xml: str) -> str:
    """The dump as XML that a parser takes."""
    paired = _SURROGATE_PAIR.sub(
        lambda pair: chr(0x10000 + ((int(pair[1]) - 0xD800) << 10) + int(pair[2]) - 0xDC00), xml)
    mended: str = _FORBIDDEN.sub("", _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", paired))
    # The text is decoded already, so a declared encoding no longer holds.
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", mended)


def _walk(root: ElementTree.Element) -> Iterator[Node]:
    """The nodes in document order, without recursion: trees of web views are deep."""
    index = 0
    stack: list[tuple[ElementTree.Element, int | None]] = [
        (child, None) for child in reversed(root.findall("node"))]
    while stack:
        element, parent = stack.pop()
        yield _node(element, index, parent)
        stack.extend((child, index) for child in reversed(element.findall("node")))
        index += 1


def _node(element: ElementTree.Element, index: int, parent: int | None) -> Node:
    get = element.attrib.get
    return Node(
        index, get("class", ""), get("package", ""), get("resource-id", ""), get("text", ""),
        get("content-desc", ""), get("hint", ""), _edges(get("bounds", "")),
        get("clickable") == "true", get("enabled") != "false", get("focused") == "true",
        get("selected") == "true", get("checked") == "true", get("scrollable") == "true",
        get("password") == "true", parent)


def _edges(bounds: str) -> tuple[int, int, int, int]:
    """"[0,136][1080,2400]" as numbers; zeros for anything else."""
    try:
        left, top, right, bottom = bounds[1:-1].replace("][", ",").split(",")
        return int(left), int(top), int(right), int(bottom)
    except ValueError:
        return 0, 0, 0, 0


def _front(windows: list[Node]) -> str:
    """The package of the largest window that is neither a system bar nor a keyboard."""
    apps = [
        node for node in windows
        if node.package not in _SYSTEM_PACKAGES and "inputmethod" not in node.package]
    largest = max(apps or windows, key=lambda node: node.width * node.height)
    return largest.package
