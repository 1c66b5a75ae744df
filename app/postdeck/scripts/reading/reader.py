"""The screen reader: which screen a UI tree shows, where its elements are, and what leads on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from postdeck.phones.screen import Node, Screen
from postdeck.scripts.reading.matching import Matcher, Page
from postdeck.scripts.reading.selectors import (
    CAPTION_FIELD,
    CAPTION_HINT,
    VEIL,
    Goal,
    Phase,
    ScreenRules,
    Selectors,
)

UNKNOWN = ScreenRules(name="unknown")


@dataclass(frozen=True)
class Move:
    """What leads on from a screen.

    `node` is what the finger hits and `element` its name, or `key` is "back" or "launch" (start
    the app); neither: wait if `wait`, else there is nothing to do here. `final`: the tap
    publishes. It is advice: only the script, which knows the caption and has armed, may tap.
    """

    element: str = ""
    node: Node | None = None
    key: str = ""
    wait: bool = False
    final: bool = False


class Reader:
    """Reads screens of one app with one set of selectors."""

    def __init__(self, selectors: Selectors) -> None:
        self.selectors = selectors
        self.screens = selectors.screens()
        self._matchers: dict[str, list[tuple[Matcher, Picker]]] = {}

    @cached_property
    def publishing_screens(self) -> frozenset[str]:
        """The screens on which something may be tapped that publishes."""
        def steps(rules: ScreenRules) -> set[str]:
            return {*rules.has, *rules.any, *(step for way in rules.next.values() for step in way)}

        elements = self.selectors.element
        return frozenset(rules.name for rules in self.screens if any(
            name in elements and elements[name].publishes for name in steps(rules)))

    def read(self, screen: Screen) -> Seen:
        """Name the screen."""
        return Seen(self, screen)

    def matchers(self, element: str) -> list[tuple[Matcher, Picker]]:
        """An element's rules, compiled when first asked for: whoever wants the languages only, as
        the checks of phones do, needs none. Each with its way to choose among several nodes."""
        found = self._matchers.get(element)
        if found is None:
            found = self._matchers[element] = [
                (Matcher(self.selectors, rule), _PICK[rule.pick])
                for rule in self.selectors.element[element].rules]
        return found


class Seen:
    """One screen as read. Elements are looked up once and remembered."""

    def __init__(self, reader: Reader, screen: Screen) -> None:
        self.screen = screen
        self._reader = reader
        self._elements = reader.selectors.element
        self._page = Page(screen)
        self._found: dict[str, Node | None] = {}
        if VEIL in self._elements and (veil := self.find(VEIL)) is not None:
            self._page.cover(veil)

    @cached_property
    def rules(self) -> ScreenRules:
        """The screen's rules; UNKNOWN when no screen fits."""
        return next((one for one in self._reader.screens if self._fits(one)), UNKNOWN)

    @property
    def name(self) -> str:
        """The screen's name."""
        return self.rules.name

    def find(self, element: str) -> Node | None:
        """The node of an element, or None when it is not shown."""
        if element not in self._found:
            self._found[element] = self._search(element)
        return self._found[element]

    def all(self, element: str) -> tuple[Node, ...]:
        """Every node that fits the first rule of an element that fits at all."""
        if not self._may_show(element):
            return ()
        for matcher, _ in self._reader.matchers(element):
            if nodes := tuple(matcher.nodes(self._page, self.find)):
                return nodes
        return ()

    def target(self, node: Node) -> Node:
        """What the finger must hit: the node, or the clickable one that its label belongs to.

        What holds other labels, too, is more than a button: then the label itself is hit.
        """
        if node.clickable:
            return node
        outer = self.screen.clickable(node)
        if outer is node:
            around = (one for one in self.screen.nodes[:node.index]
                      if one.clickable and _inside(node, one))
            outer = min(around, key=_area, default=node)
        return node if outer is not node and self._crowded(outer, node) else outer

    def inside(self, outer: Node) -> tuple[Node, ...]:
        """What lies on a node: the later ones within its edges."""
        return tuple(one for one in self.screen.nodes[outer.index + 1:] if _inside(one, outer))

    def publishing(self) -> tuple[Node, ...]:
        """The nodes that would make the post public if tapped now."""
        found = (self.find(name) for name, one in self._elements.items() if one.publishes)
        targets = {target.index: target for node in found if node is not None
                   for target in (self.target(node),)}
        return tuple(targets[index] for index in sorted(targets))

    @cached_property
    def caption_in(self) -> bool:
        """Whether something is written in the caption field; what, is for the script to read."""
        return (CAPTION_FIELD in self._elements and self.find(CAPTION_FIELD) is not None
                and (CAPTION_HINT not in self._elements or self.find(CAPTION_HINT) is None))

    def next(self, phase: Phase, caption_done: bool | None = None, goal: Goal = "video") -> Move:
        """What leads on, given what was done so far; None for `caption_done`: by the screen.

        A button that publishes is named in the phase "compose" only.
        """
        done = self.caption_in if caption_done is None else caption_done
        for step in _steps(self.rules, phase, phase == "compose" and done, goal):
            if step in ("wait", "none"):
                return Move(wait=step == "wait")
            if step in ("key:back", "launch"):
                return Move(key=step.removeprefix("key:"))
            if (node := self.find(step)) is not None:
                final = self._elements[step].publishes
                if not final or (phase == "compose" and _usable(node, self.target(node))):
                    return Move(step, self.target(node), final=final)
        return Move(wait=True)

    def _crowded(self, outer: Node, label: Node) -> bool:
        """Whether a node holds another label beside the given one."""
        return any(not _overlap(one, label) and _inside(one, outer)
                   for one in (self.screen.nodes[index] for index in self._page.labelled)
                   if one.index not in (outer.index, label.index))

    def _may_show(self, element: str) -> bool:
        rules = self._elements[element]
        return ((not rules.needs or any(self.find(name) for name in rules.needs))
                and not any(self.find(name) for name in rules.unless))

    def _fits(self, rules: ScreenRules) -> bool:
        return (all(self.find(name) for name in rules.has)
                and (not rules.any or any(self.find(name) for name in rules.any))
                and not any(self.find(name) for name in rules.lacks)
                and (rules.most_labels is None
                     or len(self._page.labelled) <= rules.most_labels))

    def _search(self, element: str) -> Node | None:
        if not self._may_show(element):
            return None
        for matcher, pick in self._reader.matchers(element):
            if (node := pick(matcher.nodes(self._page, self.find))) is not None:
                return node
        return None


def _steps(rules: ScreenRules, phase: str, done: bool, goal: Goal) -> tuple[str, ...]:
    """The steps for a phase: the nearest entry of `next`, else what clears the screen."""
    for word in (*(("done",) if done else ()), phase, "default"):
        for key in (f"{word}/{goal}", word):
            if key in rules.next:
                return rules.next[key]
    if rules.tap:
        return (rules.tap,)
    if rules.key:
        return (f"key:{rules.key}",)
    return ("wait",) if rules.wait else ("none",)


def _usable(*nodes: Node) -> bool:
    """Instagram's Share stays greyed out while the video is prepared."""
    return all(node.enabled for node in nodes)


def _area(node: Node) -> int:
    return node.width * node.height


def _inside(inner: Node, outer: Node) -> bool:
    return (outer.bounds[0] <= inner.bounds[0] and outer.bounds[1] <= inner.bounds[1]
            and outer.bounds[2] >= inner.bounds[2] and outer.bounds[3] >= inner.bounds[3])


def _overlap(one: Node, other: Node) -> bool:
    return (one.bounds[0] < other.bounds[2] and other.bounds[0] < one.bounds[2]
            and one.bounds[1] < other.bounds[3] and other.bounds[1] < one.bounds[3])


Picker = Callable[[Iterator[Node]], Node | None]

_PICK: dict[str, Picker] = {
    "first": lambda nodes: next(nodes, None),
    "last": lambda nodes: max(nodes, key=lambda node: node.index, default=None),
    "top": lambda nodes: min(nodes, key=lambda node: node.bounds[1], default=None),
    "bottom": lambda nodes: max(nodes, key=lambda node: node.bounds[3], default=None),
    "left": lambda nodes: min(nodes, key=lambda node: node.bounds[0], default=None),
    "right": lambda nodes: max(nodes, key=lambda node: node.bounds[2], default=None),
}
