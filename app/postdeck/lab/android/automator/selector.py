"""Finds nodes by uiautomator's selectors, as uiautomator2 sends them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from postdeck.lab.android.automator.hierarchy import Element

Selector = dict[str, Any]


def _matches(pattern: str, text: str) -> bool:
    try:
        return re.fullmatch(pattern, text, re.DOTALL) is not None
    except re.error:
        return False


def _desc(element: Element) -> str:
    return element.view.desc


_TEXTS: dict[str, Callable[[Element], str]] = {
    "text": lambda e: e.text, "description": _desc, "className": lambda e: e.view.cls,
    "packageName": lambda e: e.package, "resourceId": lambda e: e.rid,
}
_FLAGS: dict[str, Callable[[Element], bool]] = {
    "checkable": lambda e: e.checkable, "checked": lambda e: e.view.checked,
    "clickable": lambda e: e.view.clickable, "enabled": lambda e: e.view.enabled,
    "focusable": lambda e: e.focusable, "focused": lambda e: e.view.focused,
    "selected": lambda e: e.view.selected, "scrollable": lambda e: e.view.scrollable,
    "longClickable": lambda e: e.is_field,
}
_WAYS: dict[str, Callable[[str, str], bool]] = {
    "": lambda wanted, text: text == wanted,
    "Contains": lambda wanted, text: wanted.lower() in text.lower(),
    "StartsWith": lambda wanted, text: text.lower().startswith(wanted.lower()),
    "Matches": _matches,
}


def _fits(element: Element, selector: Selector) -> bool:
    for key, wanted in selector.items():
        if key in _FLAGS:
            if _FLAGS[key](element) != wanted:
                return False
        elif key == "index":
            if element.index != wanted:
                return False
        elif key not in ("mask", "childOrSibling", "childOrSiblingSelector", "instance"):
            name, way = _field(key)
            if name not in _TEXTS or not _WAYS[way](str(wanted), _TEXTS[name](element)):
                return False
    return True


def _field(key: str) -> tuple[str, str]:
    for way in ("Contains", "StartsWith", "Matches"):
        if key.endswith(way):
            return key.removesuffix(way), way
    return key, ""


def _below(element: Element) -> list[Element]:
    return [each for child in element.children for each in (child, *_below(child))]


def find_all(found: list[Element], selector: Selector) -> list[Element]:
    """All nodes that fit, in document order; `instance` picks one of them."""
    fitting = [element for element in found if _fits(element, selector)]
    relations = zip(selector.get("childOrSibling", ()), selector.get("childOrSiblingSelector", ()),
                    strict=False)
    for relation, inner in relations:
        fitting = _picked(fitting, selector)
        near: list[Element] = []
        for element in fitting:
            around = _below(element) if relation == "child" else (
                [each for each in element.parent.children if each is not element]
                if element.parent else [])
            near += [each for each in around if each not in near]
        fitting, selector = find_all(near, inner), inner
    return _picked(fitting, selector)


def _picked(fitting: list[Element], selector: Selector) -> list[Element]:
    instance = selector.get("instance")
    if not isinstance(instance, int):
        return fitting
    return fitting[instance:instance + 1]
