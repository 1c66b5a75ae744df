"""What a report never says, and what it hides on request."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

MASK = "•"

_HOMES = re.compile(r"(?i)(?:/(?:home|users)/|\b[a-z]:[\\/]+users[\\/]+)[^\\/\s\"'”:;,]+|/root\b")
_TOKENS = re.compile(r"(?i)\b(bearer|token|authorization)([\"' =:]+)[\w\-.~+/]{8,}=*")
_HANDLE = r"@[\w.]{1,64}"
_NUMBERS = re.compile(r"[\d\s.,:%/+\-·]*[KMBkmb万]?")
_PLAIN_ATTRIBUTES = frozenset({
    "index", "class", "package", "resource-id", "bounds", "checkable", "checked", "clickable",
    "enabled", "focusable", "focused", "scrollable", "long-clickable", "password", "selected",
    "visible-to-user", "rotation", "drawing-order", "display-id", "NAF"})
"""What a UI tree says in the app's own words; everything else may be somebody's."""


def clean(text: str) -> str:
    """Text without home folders and tokens, which are in no report."""
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~")
    return _TOKENS.sub(r"\1\2…", _HOMES.sub("~", text))


class Redaction:
    """Hides names and words that are told, wherever they stand, and every @handle.

    `names` maps what is hidden to what stands for it; `words` are masked, and so is every text
    on a screen that is not one of `labels` or a number.
    """

    def __init__(
        self, names: Mapping[str, str], words: Iterable[str], labels: Iterable[str]
    ) -> None:
        self._names = {name.casefold(): instead for name, instead in names.items() if name}
        self._words = frozenset(word.casefold() for word in words if word.strip())
        parts = [re.escape(word) for word in sorted(self._words, key=len, reverse=True)]
        parts += [rf"(?<![\w.])@?{re.escape(name)}(?!\w|\.\w)"
                  for name in sorted(self._names, key=len, reverse=True)]
        self._pattern = re.compile("|".join((*parts, _HANDLE)), re.IGNORECASE)
        self._labels = frozenset(label.casefold().strip() for label in labels)

    def text(self, text: str) -> str:
        """A sentence of PostDeck's, without what is hidden."""
        return self._pattern.sub(self._instead, clean(text))

    def _instead(self, found: re.Match[str]) -> str:
        plain = found[0].casefold()
        if plain in self._words:
            return _masked(found[0])
        at = "@" * plain.startswith("@")
        return at + self._names.get(plain.removeprefix("@"), "…")

    def value(self, value: object) -> object:
        """The same for every text in a JSON value."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list | tuple):
            return [self.value(each) for each in value]
        if isinstance(value, dict):
            return {name: self.value(each) for name, each in value.items()}
        return value

    def tree(self, xml: str) -> str:
        """A UI tree in which only the app's own labels can be read; "" when it is no tree."""
        if "<!DOCTYPE" in xml:
            return ""
        try:
            root = ElementTree.fromstring(xml)  # noqa: S314 - it declares nothing
        except ElementTree.ParseError:
            return ""
        for node in root.iter():
            node.text = node.tail = None
            for name, value in node.attrib.items():
                node.set(name, self.text(value) if name in _PLAIN_ATTRIBUTES
                         else self._screen_text(value))
        ElementTree.indent(root)
        return ElementTree.tostring(root, encoding="unicode")

    def _screen_text(self, text: str) -> str:
        plain = text.casefold().strip()
        if plain in self._labels and plain not in self._words:
            return text
        is_number = _NUMBERS.fullmatch(text) and not self._pattern.search(text)
        return text if is_number else _masked(text)


def labels_of(selectors: str) -> Iterator[str]:
    """Every label in a selector file's text; none when it can't be read."""
    try:
        waiting: list[object] = [tomllib.loads(selectors)]
    except tomllib.TOMLDecodeError:
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def _masked(text: str) -> str:
    return "".join(char if char.isspace() else MASK for char in text)
