"""How an English sentence of PostDeck is said in another language, by templates with values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

_PLACE = re.compile(r"\{(\d+)\}")
_LABELS = ("waiting: ", "stopped: ", "missed: ", "unconfirmed: ", "post not seen: ")
"""What a remark begins with, and what the window takes away where its chip says it already."""
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\s.])")
_PARTS = ("; ", ": ", ", ", " (")
_FEW_LETTERS = 6
"""A template with fewer letters of its own (“{0} or {1}”) needs values that it can be sure of."""
_ONE_SENTENCE = r"(?:(?![.!?]\s).)+?"
_QUOTED = "[^”]+"
"""What an app says may be several sentences."""
_SURE_WORD = re.compile(r"[A-Z0-9@._/]|[^\x00-\x7f]")
_MOST_KEPT = 5000
_BETWEEN_WIDE = re.compile(r"(?<=[\u3000-\u9fff])[ ](?=[\u3000-\u9fff])")
_WIDE_ENDS = "。，：；！？）"


@dataclass(frozen=True)
class _Template:
    source: str
    said: str

    @cached_property
    def literal(self) -> str:
        """The longest piece that stands in every sentence made of it."""
        return max(_PLACE.split(self.source)[::2], key=len)

    @cached_property
    def letters(self) -> int:
        return sum(map(str.isalpha, _PLACE.sub("", self.source)))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        pieces = _PLACE.split(self.source)
        made, seen = [re.escape(pieces[0])], set[str]()
        for place in range(1, len(pieces), 2):
            before, number, after = pieces[place - 1:place + 2]
            holds = _QUOTED if before.endswith("“") and after.startswith("”") else \
                ".+?" if _takes_sentences(before, after) else _ONE_SENTENCE
            made.append(f"(?P=p{number})" if number in seen else f"(?P<p{number}>{holds})")
            seen.add(number)
            made.append(re.escape(after))
        return re.compile("".join(made), re.DOTALL)

    def is_quoted(self, number: str) -> bool:
        """Whether a value is somebody's own word: nothing of ours is looked for in it."""
        return f"“{{{number}}}”" in self.source or f"@{{{number}}}" in self.source


class Phrases:
    """The sentences of one language; `table` gives templates by their English. Pure and fast.

    A text that no template fits stays as it is; several sentences in one text are said one by
    one, and so are the values that are phrases themselves.
    """

    def __init__(self, table: Mapping[str, str]) -> None:
        self._exact: dict[str, str] = {}
        templates = []
        for source, said in (*table.items(), *_without_labels(table)):
            if _PLACE.search(source):
                templates.append(_Template(source, said))
            else:
                self._exact.setdefault(source, said)
        self._templates = sorted(templates, key=lambda each: -each.letters)
        self._kept: dict[str, str] = {}

    def said(self, text: str) -> str:
        """The text in this language, as far as it is known."""
        if not text or not self._exact:
            return text
        if (kept := self._kept.get(text)) is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            kept = self._kept[text] = "\n".join(
                self._line(line) if line.strip() else line for line in text.split("\n"))
        return kept

    def _line(self, text: str) -> str:
        if (whole := self._one(text)) is not None:
            return whole
        sentences = _SENTENCE_END.split(text)
        said, at = "", 0
        while at < len(sentences):
            piece, at = self._longest(sentences, at)
            said += piece if not said or said[-1] in _WIDE_ENDS else f" {piece}"
        return said

    def _longest(self, sentences: list[str], at: int) -> tuple[str, int]:
        """The most sentences from here on that one template says, and where the next begins."""
        for end in range(len(sentences), at, -1):
            piece = " ".join(sentences[at:end])
            if (found := self._one(piece)) is not None:
                return found, end
        return self._in_parts(sentences[at]), at + 1

    def _in_parts(self, sentence: str) -> str:
        """A sentence made of parts that are phrases of their own, like “phone locked: …”."""
        for mark in _PARTS:
            head, found, tail = sentence.partition(mark)
            if not found:
                continue
            first, rest = self._one(head), self._one(tail)
            if first is not None or rest is not None:
                wide = _is_wide(first or rest or "")
                return f"{first or self._in_parts(head)}" \
                       f"{_wide(mark) if wide else mark}{rest or self._in_parts(tail)}"
        return sentence

    def _one(self, text: str) -> str | None:
        """What one template makes of the text: as it is, in small, or with its full stop."""
        if (found := self._fit(text)) is not None:
            return found
        if text[:1].isupper() and (found := self._fit(text[0].lower() + text[1:])) is not None:
            return found[:1].upper() + found[1:]
        if text[-1:].isalnum() and (found := self._fit(f"{text}.")) is not None:
            return found.rstrip(".。")
        if text.endswith(".") and (found := self._fit(text[:-1])) is not None:
            return found + ("。" if _is_wide(found) else ".")
        return None

    def _fit(self, text: str) -> str | None:
        if (found := self._exact.get(text)) is not None:
            return found
        for template in self._templates:
            if template.literal in text and (match := template.pattern.fullmatch(text)):
                values = {number[1:]: value for number, value in match.groupdict().items()}
                if (made := self._fill(template, values)) is not None:
                    return made
        return None

    def _fill(self, template: _Template, values: Mapping[str, str]) -> str | None:
        weak = template.letters < _FEW_LETTERS
        said = {}
        for number, value in values.items():
            own = value if template.is_quoted(number) else self.said(value)
            if weak and own == value and not _is_sure(value):
                return None
            said[number] = own
        made = _PLACE.sub(lambda place: said.get(place[1], place[0]), template.said)
        return _BETWEEN_WIDE.sub("", made)


def _without_labels(table: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for source, said in table.items():
        for label in _LABELS:
            rest = said.replace("：", ": ", 1).partition(": ")[2]
            if source.startswith(label) and rest and len(source) > len(label) + 4:
                yield source[len(label):], rest


def _takes_sentences(before: str, after: str) -> bool:
    """Whether a value at this place may be several sentences, as its neighbours show."""
    return bool(re.match(r"\s[A-Z]", after) or (not after and before.endswith((". ", ": "))))


def _is_sure(value: str) -> bool:
    return all(_SURE_WORD.search(word) for word in value.split())


def _is_wide(text: str) -> bool:
    """Whether a text is written without spaces, as Chinese is."""
    return any("\u3000" <= char <= "\u9fff" for char in text)


def _wide(mark: str) -> str:
    return {"; ": "；", ": ": "：", ", ": "，", " (": " ("}[mark]
