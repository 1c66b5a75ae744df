"""The UI tree as accessibility sees it: visible nodes in order, and their XML."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from postdeck.lab.android.view import Bounds, View

if TYPE_CHECKING:
    from postdeck.lab.android.phone import Phone

_CHECKABLE = ("CheckBox", "Switch", "RadioButton", "ToggleButton")
_ENTITIES = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\r\n"


@dataclass(slots=True)
class Element:
    """One visible node."""

    view: View
    package: str
    index: int
    depth: int
    bounds: Bounds
    parent: Element | None
    children: list[Element] = field(default_factory=list)

    @property
    def rid(self) -> str:
        """The resource id in full: "package:id/name"."""
        rid = self.view.rid
        return rid if not rid or ":" in rid else f"{self.package}:id/{rid}"

    @property
    def is_field(self) -> bool:
        """Whether text can be typed into it."""
        return self.view.cls.endswith("EditText")

    @property
    def checkable(self) -> bool:
        """Whether it can be checked."""
        return self.view.checked or self.view.cls.endswith(_CHECKABLE)

    @property
    def focusable(self) -> bool:
        """Whether it can have the focus."""
        return self.view.clickable or self.view.focused or self.is_field

    @property
    def text(self) -> str:
        """What is written there; an empty field says its hint."""
        return self.view.text or (self.view.hint if self.is_field else "")


def _clip(bounds: Bounds, size: tuple[int, int]) -> Bounds | None:
    left, top, right, bottom = bounds
    clipped = max(0, left), max(0, top), min(size[0], right), min(size[1], bottom)
    return clipped if clipped[0] < clipped[2] and clipped[1] < clipped[3] else None


def _grow(view: View, package: str, parent: Element | None, place: int, size: tuple[int, int],
          found: list[Element]) -> Element | None:
    bounds = _clip(view.bounds, size)
    if bounds is None or not view.in_tree:
        return None
    own = view.package or package
    element = Element(view, own, place, parent.depth + 1 if parent else 0, bounds, parent)
    found.append(element)
    for child in view.children:
        grown = _grow(child, own, element, len(element.children), size, found)
        if grown is not None:
            element.children.append(grown)
    return element


def blank(phone: Phone) -> Element:
    """A single empty node, as UiAutomation gives when it could not read the windows."""
    width, height = phone.size
    return Element(View((0, 0, width, height)), "", 0, 0, (0, 0, width, height), None)


def elements(phone: Phone) -> list[Element]:
    """All visible nodes of all windows in document order."""
    if phone.fault("blank_dump"):
        return [blank(phone)]
    found: list[Element] = []
    place = 0
    for window in phone.screen.windows:
        if _grow(window.view, window.package, None, place, phone.size, found) is not None:
            place += 1
    return found


def _flag(value: bool) -> str:
    return "true" if value else "false"


def _attributes(element: Element, *, full: bool) -> str:
    view = element.view
    left, top, right, bottom = element.bounds
    values = {
        "index": str(element.index), "text": element.text, "resource-id": element.rid,
        "class": view.cls, "package": element.package, "content-desc": view.desc,
        "checkable": _flag(element.checkable), "checked": _flag(view.checked),
        "clickable": _flag(view.clickable), "enabled": _flag(view.enabled),
        "focusable": _flag(element.focusable), "focused": _flag(view.focused),
        "scrollable": _flag(view.scrollable), "long-clickable": _flag(element.is_field),
        "password": _flag(view.password), "selected": _flag(view.selected),
    }
    if full:
        values["visible-to-user"] = "true"
    values["bounds"] = f"[{left},{top}][{right},{bottom}]"
    if full:
        values |= {"drawing-order": str(element.index + 1), "hint": view.hint, "display-id": "0"}
    return " ".join(f"{name}={_quoted(value)}" for name, value in values.items())


@lru_cache(4096)  # a screen says "true" and "android.view.View" a hundred times
def _quoted(value: str) -> str:
    """As Android writes it: characters that XML forbids become dots."""
    legal = "".join(char if char >= " " or char in "\n\r\t" else "." for char in value)
    safe = legal.encode("utf-8", "replace").decode().replace('"', "&quot;")
    return quoteattr(safe.replace("&quot;", "\0"), _ENTITIES).replace("\0", "&quot;")


def _xml(element: Element, *, full: bool, deepest: int, out: list[str]) -> None:
    indent = "  " * (element.depth + 1) if full else ""
    end = "\r\n" if full else ""
    attributes = _attributes(element, full=full)
    if not element.children or element.depth + 1 >= deepest:
        out.append(f"{indent}<node {attributes} />{end}")
        return
    out.append(f"{indent}<node {attributes}>{end}")
    for child in element.children:
        _xml(child, full=full, deepest=deepest, out=out)
    out.append(f"{indent}</node>{end}")


def dump(found: list[Element], *, full: bool = True, deepest: int = 50) -> str:
    """The XML: `full` as uiautomator2 writes it, else as the phone's own `uiautomator dump`."""
    out: list[str] = []
    for element in found:
        if element.parent is None:
            _xml(element, full=full, deepest=deepest, out=out)
    end = "\r\n" if full else ""
    return f'{HEAD}<hierarchy rotation="0">{end}{"".join(out)}</hierarchy>{end}'
