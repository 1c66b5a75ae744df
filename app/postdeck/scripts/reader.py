"""The screen reader: which screen a UI tree shows, and where its elements are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache

from postdeck.phones.screen import Node, Screen
from postdeck.scripts.selectors import ElementRules, Rule, ScreenRules, Selectors, normal

UNKNOWN = ScreenRules(name="unknown")


class Reader:
    """Reads screens of one app with one set of selectors."""

    def __init__(self, selectors: Selectors) -> None:
        self.selectors = selectors

    def read(self, screen: Screen) -> Seen:
        """Name the screen."""
        return Seen(self.selectors, screen)


class Seen:
    """One screen as read. Elements are looked up once and remembered."""

    def __init__(self, selectors: Selectors, screen: Screen) -> None:
        self.screen = screen
        self._selectors = selectors
        self._found: dict[str, Node | None] = {}

    @cached_property
    def rules(self) -> ScreenRules:
        """The screen's rules; UNKNOWN when no screen fits."""
        return next((one for one in self._selectors.screen if self._fits(one)), UNKNOWN)

    @property
    def name(self) -> str:
        """The screen's name."""
        return self.rules.name

    def find(self, element: str) -> Node | None:
        """The node of an element, or None when it is not shown."""
        if element not in self._found:
            self._found[element] = None  # a rule that names itself with `below` ends here
            self._found[element] = self._search(self._selectors.element[element])
        return self._found[element]

    def all(self, element: str) -> tuple[Node, ...]:
        """Every node that fits the first rule of an element that fits at all."""
        for rule in self._selectors.element[element].rules:
            if nodes := tuple(self._matching(rule)):
                return nodes
        return ()

    def target(self, node: Node) -> Node:
        """What the finger must hit: the node, or the smallest clickable one around its label."""
        if node.clickable:
            return node
        around = [one for one in self.screen.nodes[:node.index]
                  if one.clickable and _inside(node, one)]
        return min(around, key=_area, default=node)

    def publishing(self) -> tuple[Node, ...]:
        """The nodes that would make the post public if tapped now."""
        nodes = (self.find(name) for name, one in self._selectors.element.items() if one.publishes)
        return tuple(self.target(node) for node in nodes if node is not None)

    def _fits(self, rules: ScreenRules) -> bool:
        return (all(self.find(name) for name in rules.has)
                and (not rules.any or any(self.find(name) for name in rules.any))
                and not any(self.find(name) for name in rules.lacks))

    def _search(self, element: ElementRules) -> Node | None:
        for rule in element.rules:
            if nodes := list(self._matching(rule)):
                return _PICK[rule.pick](nodes)
        return None

    def _matching(self, rule: Rule) -> Iterable[Node]:
        above = self.find(rule.below) if rule.below else None
        if rule.below and above is None:
            return
        labels = _Labels.of(self._selectors, rule)
        for node in self.screen.nodes:
            if above is not None and node.bounds[1] < above.bounds[3]:
                continue
            if _state_fits(node, rule, self._selectors) and labels.fit(node) \
                    and _place_fits(node, rule, self.screen.size):
                yield node


class _Labels:
    """A rule's conditions on labels, with words spelled out and expressions compiled."""

    def __init__(self, selectors: Selectors, rule: Rule) -> None:
        self._text = selectors.spellings(rule.text)
        self._desc = selectors.spellings(rule.desc)
        self._label = selectors.spellings(rule.label)
        self._starts = tuple(selectors.spellings(rule.starts))
        self._contains = tuple(selectors.spellings(rule.contains))
        self._matches = re.compile(rule.matches) if rule.matches else None

    @staticmethod
    def of(selectors: Selectors, rule: Rule) -> _Labels:
        return _labels(_Key(selectors, rule))

    def fit(self, node: Node) -> bool:
        text, desc = normal(node.text), normal(node.desc)
        both = (text, desc)
        return ((not self._text or text in self._text)
                and (not self._desc or desc in self._desc)
                and (not self._label or not self._label.isdisjoint(both))
                and (not self._starts or any(one.startswith(self._starts) for one in both))
                and (not self._contains or any(part in one for part in self._contains
                                               for one in both))
                and (self._matches is None
                     or any(one and self._matches.fullmatch(one) for one in both)))


class _Key:
    """Identity of a rule within its selectors, so that labels are compiled once."""

    def __init__(self, selectors: Selectors, rule: Rule) -> None:
        self.selectors, self.rule = selectors, rule

    def __hash__(self) -> int:
        return hash((id(self.selectors), id(self.rule)))

    def __eq__(self, other: object) -> bool:
        return (isinstance(other, _Key) and self.selectors is other.selectors
                and self.rule is other.rule)


@lru_cache(maxsize=4096)
def _labels(key: _Key) -> _Labels:
    return _Labels(key.selectors, key.rule)


def _state_fits(node: Node, rule: Rule, selectors: Selectors) -> bool:
    return ((not rule.id or node.rid.rpartition("/")[2] in rule.id)
            and (not rule.cls or not node.cls or node.cls.rpartition(".")[2] in rule.cls)
            and _package_fits(node, rule.package, selectors)
            and (rule.clickable is None or node.clickable == rule.clickable)
            and (rule.focused is None or node.focused == rule.focused))


def _package_fits(node: Node, package: str, selectors: Selectors) -> bool:
    """"" any, "app" the app's own, else the named one. An unrecorded package fits."""
    if not package or not node.package:
        return True
    return node.package in selectors.packages if package == "app" else node.package == package


def _place_fits(node: Node, rule: Rule, display: tuple[int, int]) -> bool:
    width, height = display
    if rule.area is not None:
        x, y = node.center
        left, top, right, bottom = rule.area
        if not (left <= x / width <= right and top <= y / height <= bottom):
            return False
    if rule.size is not None:
        w = (node.bounds[2] - node.bounds[0]) / width
        h = (node.bounds[3] - node.bounds[1]) / height
        if not (rule.size[0] <= w <= rule.size[2] and rule.size[1] <= h <= rule.size[3]):
            return False
    return True


def _area(node: Node) -> int:
    left, top, right, bottom = node.bounds
    return (right - left) * (bottom - top)


def _inside(inner: Node, outer: Node) -> bool:
    return (outer.bounds[0] <= inner.bounds[0] and outer.bounds[1] <= inner.bounds[1]
            and outer.bounds[2] >= inner.bounds[2] and outer.bounds[3] >= inner.bounds[3])


_PICK: dict[str, Callable[[list[Node]], Node]] = {
    "first": lambda nodes: nodes[0],
    "last": lambda nodes: nodes[-1],
    "top": lambda nodes: min(nodes, key=lambda node: node.bounds[1]),
    "bottom": lambda nodes: max(nodes, key=lambda node: node.bounds[3]),
    "left": lambda nodes: min(nodes, key=lambda node: node.bounds[0]),
    "right": lambda nodes: max(nodes, key=lambda node: node.bounds[2]),
}
