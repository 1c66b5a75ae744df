"""Which nodes of a screen a selector's rule fits; labels and places are worked out once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase

from postdeck.phones.screen import Node, Screen
from postdeck.scripts.reading.selectors import UNRESOLVED, Rule, Selectors, normal

Bounds = tuple[int, int, int, int]

_SHEET_WITHIN = 6
"""How many nodes after a veil its sheet begins at the latest."""
_SLACK = 0.02
"""Edges that lie this close (in fractions of the display) are one edge."""
_LEAST_SHEET = 0.12
"""The least height of a sheet, in fractions of the display: a row of it is no sheet."""


class Page:
    """One screen, prepared for many rules. A veil hides what lies below it."""

    def __init__(self, screen: Screen) -> None:
        self.nodes = screen.nodes
        self.width, self.height = max(screen.size[0], 1), max(screen.size[1], 1)
        self.plain = [(normal(node.text) if node.text else "", normal(node.desc) if node.desc
                       else "") for node in screen.nodes]
        self.folded = [(text.casefold(), desc.casefold()) if text or desc else (text, desc)
                       for text, desc in self.plain]
        self.labelled = [index for index, (text, desc) in enumerate(self.folded) if text or desc]
        self.by_label: dict[str, list[int]] = {}
        self.by_id: dict[str, list[int]] = {}
        for index in self.labelled:
            for label in {*self.folded[index]} - {""}:
                self.by_label.setdefault(label, []).append(index)
        self.by_class: dict[str, list[int]] = {}
        for node in screen.nodes:
            if node.rid:
                self.by_id.setdefault(node.short_id, []).append(node.index)
            self.by_class.setdefault(node.cls.rpartition(".")[2], []).append(node.index)
        self.all_labels = "\n" + "\n".join(self.by_label) + "\n"
        self._veil = 0
        self._sheet: Bounds | None = None

    def cover(self, veil: Node) -> None:
        """From now on what lies below the veil and not on its sheet is hidden."""
        self._veil = veil.index
        self._sheet = self.sheet_over(veil)

    def hidden(self, index: int) -> bool:
        """Whether a veil lies over a node."""
        if index < self._veil:
            return True
        if self._sheet is None or index == self._veil or self._foreign(index):
            return False
        x, y = self.nodes[index].center
        left, top, right, bottom = self._sheet
        return not (left <= x <= right and top <= y <= bottom)

    def _foreign(self, index: int) -> bool:
        """Whether a later node is another app's, such as Android's own question: it lies above."""
        mine, other = self.nodes[self._veil].package, self.nodes[index].package
        return bool(mine and other and mine != other)

    def sheet_over(self, veil: Node) -> Bounds | None:
        """The sheet that follows a veil: as wide, ending where it ends, beginning lower."""
        left, top, right, bottom = veil.bounds
        for node in self.nodes[veil.index + 1:veil.index + 1 + _SHEET_WITHIN]:
            edges = node.bounds
            if (node.clickable and not any(self.plain[node.index])
                    and node.height >= _LEAST_SHEET * self.height
                    and edges[1] > top + 2 * _SLACK * self.height
                    and abs(edges[3] - bottom) <= _SLACK * self.height
                    and abs(edges[0] - left) <= _SLACK * self.width
                    and abs(edges[2] - right) <= _SLACK * self.width):
                return edges
        return None


Find = Callable[[str], Node | None]


class Matcher:
    """One rule, with its words spelled out and its expressions compiled."""

    def __init__(self, selectors: Selectors, rule: Rule) -> None:
        def spelled(labels: tuple[str, ...]) -> frozenset[str]:
            found = selectors.spellings(labels)
            return found if rule.case else frozenset(one.casefold() for one in found)

        self._rule = rule
        self._text, self._desc = spelled(rule.text), spelled(rule.desc)
        self._label = spelled(rule.label)
        self._starts = tuple(sorted(spelled(rule.starts)))
        self._contains = tuple(sorted(spelled(rule.contains)))
        self._matches = re.compile(rule.matches) if rule.matches else None
        whole = self._text or self._desc or self._label
        self._whole = frozenset(one.casefold() for one in whole)
        self._part = tuple(one.casefold() for one in self._contains)
        self._begin = tuple("\n" + one.casefold() for one in self._starts)
        self._own_packages = selectors.packages
        self._speaks = bool(whole or rule.starts or rule.contains or rule.matches or rule.id)

    def nodes(self, page: Page, find: Find) -> Iterator[Node]:
        """The nodes that fit, in document order; `find` looks up other elements."""
        rule = self._rule
        higher = find(rule.below) if rule.below else None
        lower = find(rule.above) if rule.above else None
        earlier = find(rule.after) if rule.after else None
        if (rule.below and not higher) or (rule.above and not lower) \
                or (rule.after and not earlier):
            return
        for index in self._candidates(page):
            node = page.nodes[index]
            if ((higher is None or node.bounds[1] >= higher.bounds[3])
                    and (lower is None or node.bounds[3] <= lower.bounds[1])
                    and (earlier is None or node.index > earlier.index)
                    and self._place_fits(page, node) and self._state_fits(node)
                    and self._labels_fit(page, index)
                    and (rule.beneath or not page.hidden(index))
                    and (not rule.opens_sheet or page.sheet_over(node) is not None)):
                yield node

    def _candidates(self, page: Page) -> Iterable[int]:
        """The nodes worth a closer look, from the cheapest index that there is."""
        rule = self._rule
        if rule.id:
            return _united(page.by_id, rule.id)
        if self._whole:
            return _united(page.by_label, self._whole)
        if (self._begin and not any(one in page.all_labels for one in self._begin)) \
                or (self._part and not any(one in page.all_labels for one in self._part)):
            return ()
        if self._begin or self._part or self._matches:
            return page.labelled
        if rule.cls:
            return _united(page.by_class, (*rule.cls, ""))
        return range(len(page.nodes))

    def _labels_fit(self, page: Page, index: int) -> bool:
        rule = self._rule
        both = text, desc = (page.plain if rule.case else page.folded)[index]
        if rule.empty is not None and rule.empty == bool(text or desc):
            return False
        if rule.unresolved and not UNRESOLVED.fullmatch(page.nodes[index].desc):
            return False
        return ((not self._text or text in self._text)
                and (not self._desc or desc in self._desc)
                and (not self._label or not self._label.isdisjoint(both))
                and (not self._starts or any(one.startswith(self._starts) for one in both))
                and (not self._contains or any(part in one for part in self._contains
                                               for one in both))
                and (self._matches is None or any(one and self._matches.fullmatch(one)
                                                  for one in page.plain[index])))

    def _state_fits(self, node: Node) -> bool:
        rule = self._rule
        return ((rule.classed is None or rule.classed == bool(node.cls))
                and (not rule.cls or not node.cls or node.cls.rpartition(".")[2] in rule.cls)
                and (not rule.package or self._package_fits(node.package))
                and (rule.clickable is None or node.clickable == rule.clickable)
                and (rule.focused is None or node.focused == rule.focused)
                and (rule.selected is None or node.selected == rule.selected)
                and (rule.enabled is None or node.enabled == rule.enabled))

    def _package_fits(self, package: str) -> bool:
        """"app" is the app's own, else a pattern. Of an unrecorded package the labels decide."""
        if not package:
            return self._speaks or self._rule.package == ("app",)
        return any(package in self._own_packages if one == "app" else fnmatchcase(package, one)
                   for one in self._rule.package)

    def _place_fits(self, page: Page, node: Node) -> bool:
        rule = self._rule
        left, top, right, bottom = node.bounds
        if rule.area is not None:
            x = (left + right) / 2 / page.width
            y = (top + bottom) / 2 / page.height
            if not (rule.area[0] <= x <= rule.area[2] and rule.area[1] <= y <= rule.area[3]):
                return False
        if rule.size is not None:
            w, h = (right - left) / page.width, (bottom - top) / page.height
            return rule.size[0] <= w <= rule.size[2] and rule.size[1] <= h <= rule.size[3]
        return True


def _united(index: dict[str, list[int]], keys: Iterable[str]) -> list[int]:
    """The nodes filed under any of the keys, in document order."""
    found = [nodes for key in keys if (nodes := index.get(key))]
    if len(found) <= 1:
        return found[0] if found else []
    return sorted({one for nodes in found for one in nodes})
